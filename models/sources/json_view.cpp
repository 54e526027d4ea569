#include "sources/json_view.h"

#include "sources/refusals.h"

#include <nlohmann/json.hpp>

namespace undertone::sources {
namespace {

using nlohmann::json;

// nlohmann parses and frees without recursion, but copies with it; nothing here copies a value, as
// the depth is the sender's choice.
const json& value_of(const void* value)
{
    static const json none;
    return value ? *static_cast<const json*>(value) : none;
}

}  // namespace

bool JsonView::is_object() const { return value_of(value_).is_object(); }
bool JsonView::is_list() const { return value_of(value_).is_array(); }
bool JsonView::flag() const { return value_of(value_) == true; }

JsonView JsonView::at(const char* key) const
{
    const json& value = value_of(value_);
    const auto found = value.is_object() ? value.find(key) : value.end();
    return JsonView(found == value.end() ? nullptr : &*found);
}

bool JsonView::has(const char* key) const { return at(key).value_ != nullptr; }

std::vector<std::pair<std::string, JsonView>> JsonView::members() const
{
    std::vector<std::pair<std::string, JsonView>> all;
    if (is_object())
        for (const auto& [key, member] : value_of(value_).items())
            all.emplace_back(key, JsonView(&member));
    return all;
}

std::size_t JsonView::size() const
{
    return is_list() || is_object() ? value_of(value_).size() : 0;
}

JsonView JsonView::item(std::size_t i) const
{
    return JsonView(is_list() && i < size() ? &value_of(value_)[i] : nullptr);
}

std::vector<JsonView> JsonView::items() const
{
    std::vector<JsonView> all;
    if (is_list())
        for (const json& one : value_of(value_))
            all.push_back(JsonView(&one));
    return all;
}

std::string JsonView::text() const
{
    const json& value = value_of(value_);
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number() ? value.dump() : std::string();
}

std::optional<double> JsonView::number() const
{
    const json& value = value_of(value_);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

Result<JsonDocument> JsonDocument::parse(std::string_view utf8, const std::string& who)
{
    auto document = parse_list_or_object(utf8, who);
    if (document && !document->root().is_object())
        return fail(ErrorKind::invalid_input, Phrase::of("%1 sent JSON of another shape", who), {},
                    excerpt(utf8));
    return document;
}

Result<JsonDocument> JsonDocument::parse_list_or_object(std::string_view utf8,
                                                        const std::string& who)
{
    auto parsed = std::make_shared<json>(json::parse(utf8.begin(), utf8.end(), nullptr, false));
    if (parsed->is_discarded())
        return fail(ErrorKind::invalid_input,
                    Phrase::of("%1 sent JSON that is damaged or cut off", who), {}, excerpt(utf8));
    if (!parsed->is_structured())
        return fail(ErrorKind::invalid_input, Phrase::of("%1 sent JSON of another shape", who), {},
                    excerpt(utf8));
    JsonDocument document;
    document.value_ = std::move(parsed);
    return document;
}

JsonView JsonDocument::root() const { return JsonView(value_.get()); }

}  // namespace undertone::sources
