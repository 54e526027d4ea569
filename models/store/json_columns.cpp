#include "store/json_columns.h"

#include <nlohmann/json.hpp>
#include <optional>

// Enums are kept by name, so that their order in the code is free to change.
namespace undertone {
NLOHMANN_JSON_SERIALIZE_ENUM(Field, {{Field::title, "title"},
                                     {Field::summary, "summary"},
                                     {Field::text, "text"}})
NLOHMANN_JSON_SERIALIZE_ENUM(ClaimKind, {{ClaimKind::move, "move"},
                                         {ClaimKind::level, "level"},
                                         {ClaimKind::value, "value"}})
NLOHMANN_JSON_SERIALIZE_ENUM(Bound, {{Bound::equal, "equal"},
                                     {Bound::about, "about"},
                                     {Bound::less, "less"},
                                     {Bound::more, "more"},
                                     {Bound::nearly, "nearly"}})
NLOHMANN_JSON_SERIALIZE_ENUM(ClaimBasis, {{ClaimBasis::unstated, "unstated"},
                                          {ClaimBasis::open, "open"},
                                          {ClaimBasis::intraday, "intraday"},
                                          {ClaimBasis::close, "close"}})
}  // namespace undertone

namespace undertone::store {
namespace {

using Json = nlohmann::json;

/// Ill-formed UTF-8 becomes U+FFFD: one bad byte of a feed must not keep a story out.
std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json json_of(const Phrase& phrase)
{
    if (!phrase.is_template())
        return phrase.text();
    Json all{phrase.text()};
    for (const Phrase& argument : phrase.arguments())
        all.push_back(json_of(argument));
    return all;
}

/// None: that is no phrase.
std::optional<Phrase> phrase_of(const Json& json)
{
    if (json.is_string())
        return Phrase(json.get<std::string>());
    if (!json.is_array() || json.empty() || !json[0].is_string())
        return std::nullopt;
    std::vector<Phrase> arguments;
    for (std::size_t i = 1; i < json.size(); ++i) {
        auto argument = phrase_of(json[i]);
        if (!argument)
            return std::nullopt;
        arguments.push_back(std::move(*argument));
    }
    return Phrase(json[0].get<std::string>(), std::move(arguments));
}

}  // namespace

std::string to_column(const Phrase& phrase)
{
    return phrase.is_template() ? dump(json_of(phrase)) : phrase.text();
}

Phrase phrase_of_column(const std::string& column)
{
    if (column.starts_with("[\""))
        if (auto phrase = phrase_of(Json::parse(column, nullptr, false)))
            return std::move(*phrase);
    return column;
}

std::string to_json(const std::vector<std::string>& list) { return dump(Json(list)); }

std::string to_json(const std::vector<std::vector<std::string>>& lists)
{
    return dump(Json(lists));
}

std::string to_json(const std::map<std::string, std::vector<std::string>>& groups)
{
    return dump(Json(groups));
}

std::string to_json(const std::vector<ShareCount>& counts)
{
    Json all = Json::array();
    for (const ShareCount& one : counts)
        all.push_back(
            {{"shares", one.shares}, {"as_of", to_iso(one.as_of)}, {"filing", one.filing}});
    return dump(all);
}

std::string to_json(const std::vector<Claim>& claims)
{
    Json all = Json::array();
    for (const Claim& one : claims) {
        Json json = {{"field", one.field},
                     {"start", one.start},
                     {"end", one.end},
                     {"text", one.text},
                     {"company", one.company.value},
                     {"subject", one.subject},
                     {"kind", one.kind},
                     {"direction", one.direction},
                     {"bound", one.bound},
                     {"value", one.value},
                     {"unit", one.unit},
                     {"decimals", one.decimals},
                     {"basis", one.basis}};
        if (one.date)
            json["date"] = to_iso(*one.date);
        all.push_back(std::move(json));
    }
    return dump(all);
}

std::vector<std::string> list_of_json(std::string_view text)
{
    return Json::parse(text).get<std::vector<std::string>>();
}

std::vector<std::vector<std::string>> lists_of_json(std::string_view text)
{
    return Json::parse(text).get<std::vector<std::vector<std::string>>>();
}

std::map<std::string, std::vector<std::string>> groups_of_json(std::string_view text)
{
    return Json::parse(text).get<std::map<std::string, std::vector<std::string>>>();
}

std::vector<ShareCount> share_counts_of_json(std::string_view text)
{
    std::vector<ShareCount> counts;
    for (const Json& json : Json::parse(text))
        counts.push_back({json.at("shares").get<std::int64_t>(),
                          date_from_iso(json.at("as_of").get<std::string>()).value_or(Date{}),
                          json.at("filing").get<std::string>()});
    return counts;
}

std::vector<Claim> claims_of_json(std::string_view text)
{
    std::vector<Claim> claims;
    for (const Json& json : Json::parse(text)) {
        Claim one;
        json.at("field").get_to(one.field);
        json.at("start").get_to(one.start);
        json.at("end").get_to(one.end);
        json.at("text").get_to(one.text);
        json.at("company").get_to(one.company.value);
        json.at("subject").get_to(one.subject);
        json.at("kind").get_to(one.kind);
        json.at("direction").get_to(one.direction);
        json.at("bound").get_to(one.bound);
        json.at("value").get_to(one.value);
        json.at("unit").get_to(one.unit);
        json.at("decimals").get_to(one.decimals);
        json.at("basis").get_to(one.basis);
        if (json.contains("date"))
            one.date = date_from_iso(json.at("date").get<std::string>());
        claims.push_back(std::move(one));
    }
    return claims;
}

}  // namespace undertone::store
