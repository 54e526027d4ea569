#include "sources/reference_entry.h"

#include "core/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::sources {
namespace {

using nlohmann::json;

const json& value_of(const void* value) { return *static_cast<const json*>(value); }

const json* find(const void* value, const char* field)
{
    if (!value_of(value).is_object())
        return nullptr;
    const auto found = value_of(value).find(field);
    return found == value_of(value).end() || found->is_null() ? nullptr : &*found;
}

}  // namespace

Entry::Entry(const void* value, std::string kind, std::size_t number)
    : value_(value), name_(std::move(kind) + " " + std::to_string(number))
{
    if (!value_of(value_).is_object()) {
        set_problem(Phrase::of("%1: is not an object", name_));
        return;
    }
    for (const char* key : {"id", "symbol", "name"})
        if (const json* found = find(value_, key); found && found->is_string()) {
            name_ += " (“" + found->get<std::string>() + "”)";
            break;
        }
}

void Entry::complain(std::string_view field, const Phrase& words)
{
    set_problem(Phrase::of("%1: field “%2” %3", name_, field, words));
}

bool Entry::has(const char* field) const { return find(value_, field) != nullptr; }

std::string Entry::text(const char* field)
{
    const json* found = find(value_, field);
    if (!found || !found->is_string() || trim(found->get<std::string>()).empty()) {
        complain(field, found ? Phrase::of("is not a text") : Phrase::of("is missing"));
        return {};
    }
    return found->get<std::string>();
}

std::string Entry::text_or(const char* field, std::string otherwise)
{
    return find(value_, field) ? text(field) : std::move(otherwise);
}

std::string Entry::id(const char* field)
{
    std::string value = text(field);
    if (value.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != value.npos)
        complain(field, Phrase::of("may have only a-z, 0-9 and _"));
    return value;
}

std::vector<Symbol> Entry::symbols(const char* field)
{
    std::vector<Symbol> all;
    for (std::string& value : texts(field))
        all.push_back(checked_symbol(field, std::move(value)));
    return all;
}

std::vector<std::string> Entry::texts(const char* field)
{
    const json* found = find(value_, field);
    return found ? texts_of(field, found) : std::vector<std::string>();
}

std::vector<std::vector<std::string>> Entry::lists(const char* field)
{
    std::vector<std::vector<std::string>> all;
    const json* found = find(value_, field);
    if (found && !found->is_array())
        complain(field, Phrase::of("is not a list"));
    if (!found || !found->is_array())
        return all;
    for (const json& item : *found) {
        all.push_back(texts_of(field, &item));
        if (all.back().empty())
            complain(field, Phrase::of("has an empty list"));
    }
    return all;
}

std::map<std::string, std::vector<std::string>> Entry::named_lists(const char* field)
{
    std::map<std::string, std::vector<std::string>> all;
    const json* found = find(value_, field);
    if (found && !found->is_object())
        complain(field, Phrase::of("is not an object"));
    if (!found || !found->is_object())
        return all;
    for (const auto& [key, item] : found->items())
        all[key] = texts_of(field, &item);
    return all;
}

std::vector<Entry> Entry::entries(const char* field, const std::string& kind)
{
    std::vector<Entry> all;
    const json* found = find(value_, field);
    if (found && !found->is_array())
        complain(field, Phrase::of("is not a list"));
    if (!found || !found->is_array())
        return all;
    for (const json& item : *found)
        all.emplace_back(&item, kind, all.size() + 1);
    return all;
}

Date Entry::date(const char* field)
{
    const std::string value = text(field);
    const auto date = date_from_iso(value);
    if (!date && !value.empty())
        complain(field, Phrase::of("is not a date such as 2025-01-27"));
    return date.value_or(Date{});
}

bool Entry::flag_or(const char* field, bool otherwise)
{
    const json* found = find(value_, field);
    if (found && !found->is_boolean())
        complain(field, Phrase::of("is neither true nor false"));
    return found && found->is_boolean() ? found->get<bool>() : otherwise;
}

double Entry::number_or(const char* field, double otherwise)
{
    const json* found = find(value_, field);
    if (found && !found->is_number())
        complain(field, Phrase::of("is not a number"));
    return found && found->is_number() ? found->get<double>() : otherwise;
}

void Entry::accept_only(std::initializer_list<std::string_view> fields)
{
    if (!value_of(value_).is_object())
        return;
    for (const auto& [key, value] : value_of(value_).items())
        if (key != "note" && std::find(fields.begin(), fields.end(), key) == fields.end())
            complain(key, Phrase::of("is not known here"));
}

std::vector<std::string> Entry::texts_of(const char* field, const void* value)
{
    const json& list = value_of(value);
    std::vector<std::string> all;
    if (!list.is_array()) {
        complain(field, Phrase::of("is not a list"));
        return all;
    }
    for (const json& item : list) {
        if (!item.is_string() || trim(item.get<std::string>()).empty()) {
            complain(field, Phrase::of("has an item that is not a text"));
            break;
        }
        all.push_back(item.get<std::string>());
    }
    return all;
}

Symbol Entry::checked_symbol(const char* field, std::string value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](unsigned char c) {
        return c > ' ' && c < 0x7F && !(c >= 'a' && c <= 'z');
    });
    if (!plain)
        complain(field, Phrase::of("has a symbol with small letters, blanks or accents"));
    return {std::move(value)};
}

void Entry::set_problem(Phrase words)
{
    if (!problem_)
        problem_ = std::move(words);
}

Result<EntryList> EntryList::parse(std::string_view text, const char* list_name,
                                   const std::string& kind)
{
    auto document =
        std::make_shared<json>(json::parse(text.begin(), text.end(), nullptr, false, true));
    if (document->is_discarded())
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The list of %1 is not valid JSON", std::string(list_name)));
    if (document->is_object() && document->contains(list_name))
        *document = json(std::move((*document)[list_name]));
    else if (document->is_object() && document->contains("id"))
        *document = json::array({std::move(*document)});
    if (!document->is_array())
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The list of %1 is not a JSON list", std::string(list_name)));
    EntryList list;
    for (const json& value : *document)
        list.entries.emplace_back(&value, kind, list.entries.size() + 1);
    list.document_ = std::move(document);
    return list;
}

}  // namespace undertone::sources
