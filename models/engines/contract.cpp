#include "engines/contract.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace undertone::engines {
namespace {

using nlohmann::json;

tl::unexpected<Error> unusable(Phrase what)
{
    return fail(ErrorKind::invalid_input, std::move(what));
}

/// Null stands for "not given", as in what we write ourselves.
const json* member(const json& object, const char* key)
{
    const auto at = object.find(key);
    return at == object.end() || at->is_null() ? nullptr : &*at;
}

std::optional<double> number_between(const json& value, double least, double most)
{
    if (!value.is_number())
        return std::nullopt;
    const double number = value.get<double>();
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<Label> label_of(const json& value)
{
    for (const Label label : {Label::negative, Label::neutral, Label::positive})
        if (value == to_string(label))
            return label;
    return std::nullopt;
}

Result<std::array<double, 3>> probabilities(const json& company)
{
    const json* const p = member(company, "p");
    if (!p || !p->is_array() || p->size() != 3 ||
        !std::all_of(p->begin(), p->end(), [](const json& one) { return one.is_number(); }))
        return unusable(Phrase::of("“p” is not three numbers: negative, neutral, positive"));
    const auto shares = normalised(p->get<std::array<double, 3>>(), 1, 1e-3);
    if (!shares)
        return unusable(
            Phrase::of("“p” is %1, which are no probabilities that sum to 1", p->dump()));
    return *shares;
}

Result<Reason> reason_of(const json& value)
{
    if (!value.is_object())
        return unusable(Phrase::of("a reason is not a JSON object"));
    Reason reason;
    const json* const field = member(value, "field");
    for (const Field one : {Field::title, Field::summary, Field::text})
        if (field && *field == to_string(one))
            reason.field = one;
    if (!field || *field != to_string(reason.field))
        return unusable(Phrase::of("a reason's “field” is none of title, summary, text"));
    const json* const start = member(value, "start");
    const json* const end = member(value, "end");
    const json* const weight = member(value, "weight");
    constexpr double longest = 1e9;
    if (!start || !end || !number_between(*start, 0, longest) || !number_between(*end, 0, longest))
        return unusable(Phrase::of("a reason has no “start” and “end”"));
    if (!weight || !number_between(*weight, -1e6, 1e6))
        return unusable(Phrase::of("a reason has no “weight”"));
    reason.start = start->get<int>();
    reason.end = end->get<int>();
    reason.weight = weight->get<double>();
    if (const json* const rule = member(value, "rule"); rule && rule->is_string())
        reason.rule = rule->get<std::string>();
    if (const json* const quoted = member(value, "quoted"); quoted && quoted->is_boolean())
        reason.quoted = quoted->get<bool>();
    return reason;
}

Result<Judgement> judgement_of(const json& company)
{
    if (!company.is_object())
        return unusable(Phrase::of("a company is not a JSON object"));
    const json* const target = member(company, "target");
    if (!target || !target->is_string())
        return unusable(Phrase::of("a company has no “target”"));
    Judgement judgement;
    judgement.target = target->get<std::string>();
    const auto p = probabilities(company);
    if (!p)
        return tl::unexpected(p.error());
    judgement.p = *p;
    if (const json* const label = member(company, "label")) {
        const auto known = label_of(*label);
        if (!known)
            return unusable(Phrase::of("there is no label %1", label->dump()));
        if (judgement.p[std::size_t(*known)] < *std::max_element(p->begin(), p->end()))
            return unusable(Phrase::of("the label %1 contradicts “p”", label->dump()));
    }
    if (const json* const relevance = member(company, "relevance")) {
        judgement.relevance = number_between(*relevance, 0, 1);
        if (!judgement.relevance)
            return unusable(Phrase::of("“relevance” is not a number from 0 to 1"));
    }
    if (const json* const reaction = member(company, "reaction")) {
        if (!reaction->is_boolean())
            return unusable(Phrase::of("“reaction” is not true or false"));
        judgement.reaction = reaction->get<bool>();
    }
    if (const json* const reasons = member(company, "reasons")) {
        if (!reasons->is_array())
            return unusable(Phrase::of("“reasons” is not an array"));
        for (const json& one : *reasons) {
            auto reason = reason_of(one);
            if (!reason)
                return tl::unexpected(reason.error());
            judgement.reasons.push_back(std::move(*reason));
        }
    }
    return judgement;
}

Result<void> read_engine(const json& line, Answer& answer)
{
    const json* const engine = member(line, "engine");
    if (!engine)
        return {};
    if (engine->is_string())
        answer.engine = engine_from_string(engine->get<std::string>());
    if (!answer.engine)
        return unusable(Phrase::of("“engine” is not a name and a version, like \"finbert/1\""));
    if (const json* const until = member(line, "trained_until")) {
        const auto date =
            until->is_string() ? date_from_iso(until->get<std::string>()) : std::nullopt;
        if (!date)
            return unusable(Phrase::of("“trained_until” is not a date like \"2024-12-31\""));
        answer.engine->trained_until = *date;
    }
    return {};
}

Result<void> read_tone(const json& line, Answer& answer)
{
    const json* const tone = member(line, "tone");
    if (!tone)
        return {};
    answer.tone = number_between(*tone, -1, 1);
    if (!answer.tone)
        return unusable(Phrase::of("“tone” is not a number from -1 to 1"));
    const json* const label = member(line, "label");
    const auto known = label ? label_of(*label) : std::nullopt;
    if (!known)
        return unusable(Phrase::of("“tone” goes with a “label”: negative, neutral or positive"));
    answer.label = *known;
    return {};
}

}  // namespace

std::string question_line(const std::string& id, const scoring::ScoreInput& text,
                          const std::vector<std::string>& targets)
{
    nlohmann::ordered_json line = {
        {"id", id},          {"title", text.title},  {"summary", text.summary},
        {"text", text.text}, {"published", nullptr}, {"targets", targets}};
    if (text.published)
        line["published"] = to_iso(*text.published);
    return line.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Answer> answer_of_line(std::string_view text)
{
    const json line = json::parse(text, nullptr, false);
    if (!line.is_object())
        return unusable(
            Phrase::of("it wrote a line that is not a JSON object: “%1”", shortened(text)));
    if (const json* const error = member(line, "error"))
        return unusable(
            Phrase::of("it says: “%1”",
                       shortened(error->is_string() ? error->get<std::string>() : error->dump())));
    Answer answer;
    if (const json* const id = member(line, "id"); id && id->is_string())
        answer.id = id->get<std::string>();
    else
        return unusable(
            Phrase::of("it wrote an answer without the question's “id”: “%1”", shortened(text)));
    if (const auto read = read_engine(line, answer); !read)
        return tl::unexpected(read.error());
    if (const auto read = read_tone(line, answer); !read)
        return tl::unexpected(read.error());
    const json* const companies = member(line, "companies");
    if (!companies || !companies->is_array())
        return unusable(Phrase::of("the answer has no “companies”"));
    for (const json& company : *companies) {
        auto judgement = judgement_of(company);
        if (!judgement)
            return tl::unexpected(judgement.error());
        answer.companies.push_back(std::move(*judgement));
    }
    return answer;
}

}  // namespace undertone::engines
