#include "sources/reference_data.h"

#include "core/text.h"
#include "market/calendar.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace undertone::sources {
namespace {

using nlohmann::json;

/// Reads the fields of one entry. The first thing wrong with it is kept, in words that name the
/// entry and the field; what is read after that does not matter.
class Entry {
public:
    Entry(const json& value, std::string kind, std::size_t number)
        : value_(value), name_(std::move(kind) + " " + std::to_string(number))
    {
        if (!value_.is_object()) {
            set_problem("is not an object");
            return;
        }
        for (const char* key : {"id", "symbol", "name"})
            if (const auto found = value_.find(key); found != value_.end() && found->is_string()) {
                name_ += " (“" + found->get<std::string>() + "”)";
                break;
            }
    }

    [[nodiscard]] const std::optional<std::string>& problem() const { return problem_; }

    void complain(std::string_view field, std::string_view words)
    {
        set_problem("field “" + std::string(field) + "” " + std::string(words));
    }

    std::string text(const char* field)
    {
        const json* found = find(field);
        if (!found || !found->is_string() || trim(found->get<std::string>()).empty()) {
            complain(field, found ? "is not a text" : "is missing");
            return {};
        }
        return found->get<std::string>();
    }

    std::string text_or(const char* field, std::string otherwise)
    {
        return find(field) ? text(field) : std::move(otherwise);
    }

    std::string id(const char* field)
    {
        std::string value = text(field);
        if (value.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != value.npos)
            complain(field, "may have only a-z, 0-9 and _");
        return value;
    }

    Symbol symbol(const char* field) { return checked_symbol(field, text(field)); }

    std::vector<Symbol> symbols(const char* field)
    {
        std::vector<Symbol> all;
        for (std::string& value : texts(field))
            all.push_back(checked_symbol(field, std::move(value)));
        return all;
    }

    /// A list of texts; absent: empty.
    std::vector<std::string> texts(const char* field)
    {
        const json* found = find(field);
        return found ? texts_of(field, *found) : std::vector<std::string>();
    }

    /// A list of lists of texts, none of them empty; absent: empty.
    std::vector<std::vector<std::string>> lists(const char* field)
    {
        std::vector<std::vector<std::string>> all;
        const json* found = find(field);
        if (found && !found->is_array())
            complain(field, "is not a list");
        if (!found || !found->is_array())
            return all;
        for (const json& item : *found) {
            all.push_back(texts_of(field, item));
            if (all.back().empty())
                complain(field, "has an empty list");
        }
        return all;
    }

    /// An object of lists of texts; absent: empty.
    std::map<std::string, std::vector<std::string>> named_lists(const char* field)
    {
        std::map<std::string, std::vector<std::string>> all;
        const json* found = find(field);
        if (found && !found->is_object())
            complain(field, "is not an object");
        if (!found || !found->is_object())
            return all;
        for (const auto& [key, item] : found->items())
            all[key] = texts_of(field, item);
        return all;
    }

    /// A list of objects as entries of their own, whose problems become this one's; absent: empty.
    template <class T, class Read>
    std::vector<T> list(const char* field, const std::string& kind, Read read)
    {
        const json* found = find(field);
        std::vector<T> all;
        if (!found)
            return all;
        if (!found->is_array()) {
            complain(field, "is not a list");
            return all;
        }
        for (const json& item : *found) {
            Entry entry(item, kind, all.size() + 1);
            all.push_back(read(entry));
            if (entry.problem())
                set_problem(*entry.problem());
        }
        return all;
    }

    Date date(const char* field)
    {
        const std::string value = text(field);
        const auto date = date_from_iso(value);
        if (!date && !value.empty())
            complain(field, "is not a date such as 2025-01-27");
        return date.value_or(Date{});
    }

    bool flag_or(const char* field, bool otherwise)
    {
        const json* found = find(field);
        if (found && !found->is_boolean())
            complain(field, "is neither true nor false");
        return found && found->is_boolean() ? found->get<bool>() : otherwise;
    }

    double number_or(const char* field, double otherwise)
    {
        const json* found = find(field);
        if (found && !found->is_number())
            complain(field, "is not a number");
        return found && found->is_number() ? found->get<double>() : otherwise;
    }

    /// A misspelt field would otherwise be a setting that silently does nothing. “note” is free.
    void accept_only(std::initializer_list<std::string_view> fields)
    {
        if (!value_.is_object())
            return;
        for (const auto& [key, value] : value_.items())
            if (key != "note" && std::find(fields.begin(), fields.end(), key) == fields.end())
                complain(key, "is not known here");
    }

private:
    const json* find(const char* field) const
    {
        if (!value_.is_object())
            return nullptr;
        const auto found = value_.find(field);
        return found == value_.end() || found->is_null() ? nullptr : &*found;
    }

    std::vector<std::string> texts_of(const char* field, const json& list)
    {
        std::vector<std::string> all;
        if (!list.is_array()) {
            complain(field, "is not a list");
            return all;
        }
        for (const json& item : list) {
            if (!item.is_string() || trim(item.get<std::string>()).empty()) {
                complain(field, "has an item that is not a text");
                break;
            }
            all.push_back(item.get<std::string>());
        }
        return all;
    }

    Symbol checked_symbol(const char* field, std::string value)
    {
        const bool plain = std::all_of(value.begin(), value.end(), [](unsigned char c) {
            return c > ' ' && c < 0x7F && !(c >= 'a' && c <= 'z');
        });
        if (!plain)
            complain(field, "has a symbol with small letters, blanks or accents");
        return {std::move(value)};
    }

    void set_problem(std::string words)
    {
        if (!problem_)
            problem_ = name_ + ": " + std::move(words);
    }

    const json& value_;
    std::string name_;
    std::optional<std::string> problem_;
};

/// A list of `kind`s: the JSON array, an object that holds it under `list_name`, or one entry alone.
template <class T, class Read>
Result<std::vector<T>> parse_list(std::string_view text, const char* list_name,
                                  const std::string& kind, Read read)
{
    json document = json::parse(text.begin(), text.end(), nullptr, false, true);
    if (document.is_discarded())
        return fail(ErrorKind::invalid_input,
                    "The list of " + std::string(list_name) + " is not valid JSON");
    if (document.is_object() && document.contains(list_name))
        document = json(std::move(document[list_name]));
    else if (document.is_object() && document.contains("id"))
        document = json::array({std::move(document)});
    if (!document.is_array())
        return fail(ErrorKind::invalid_input,
                    "The list of " + std::string(list_name) + " is not a JSON list");
    std::vector<T> all;
    std::set<std::string> keys;
    for (const json& value : document) {
        Entry entry(value, kind, all.size() + 1);
        const auto [item, key_field, key] = read(entry);
        if (!entry.problem() && !keys.insert(key).second)
            entry.complain(key_field, "repeats that of an earlier entry");
        if (entry.problem())
            return fail(ErrorKind::invalid_input, *entry.problem());
        all.push_back(item);
    }
    return all;
}

template <class T>
struct Keyed {
    T item;
    const char* key_field;
    std::string key;
};

Keyed<Source> read_source(Entry& entry)
{
    entry.accept_only({"id", "name", "family", "kind", "format", "url", "queries", "zone",
                       "interval", "weight", "enabled", "demo",
                       "note"});  // for who reads the file
    Source source;
    source.id = {entry.id("id")};
    source.name = entry.text("name");
    source.family = entry.text("family");
    const std::string kind = entry.text_or("kind", "news");
    if (kind != "news" && kind != "quotes")
        entry.complain("kind", "is neither “news” nor “quotes”");
    source.kind = kind == "quotes" ? SourceKind::quotes : SourceKind::news;
    source.format = entry.id("format");
    source.url = entry.text("url");
    if (!source.url.starts_with("https://") && !source.url.starts_with("http://"))
        entry.complain("url", "is not an http or https address");
    source.queries = entry.texts("queries");
    if ((source.url.find("{QUERY}") != std::string::npos) == source.queries.empty())
        entry.complain("queries", "and {QUERY} in the address belong together");
    source.zone = entry.text_or("zone", source.zone);
    if (!market::is_zone(source.zone))
        entry.complain("zone", "is not a time zone such as “America/New_York”");
    const double interval = entry.number_or("interval", double(source.interval.count()));
    if (!(interval >= 60 && interval <= 86'400))
        entry.complain("interval", "is not between 60 and 86400 seconds");
    else
        source.interval = seconds(std::int64_t(interval));
    source.weight = entry.number_or("weight", source.weight);
    if (!(source.weight >= 0 && std::isfinite(source.weight)))
        entry.complain("weight", "is below 0");
    source.enabled = entry.flag_or("enabled", true);
    source.demo = entry.flag_or("demo", false);
    return {source, "id", source.id.value};
}

Keyed<RequestBudget> read_budget(Entry& entry)
{
    entry.accept_only({"host", "per_second", "per_minute", "per_day", "apart"});
    RequestBudget budget;
    budget.host = entry.text("host");
    if (budget.host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") != std::string::npos)
        entry.complain("host", "is not a host in lower case such as “api.example.com”");
    for (const auto& [field, bound] :
         {std::pair("per_second", &budget.per_second), std::pair("per_minute", &budget.per_minute),
          std::pair("per_day", &budget.per_day), std::pair("apart", &budget.apart)}) {
        const double number = entry.number_or(field, 0);
        if (!(number >= 0 && number <= 1e6 && number == std::floor(number)))
            entry.complain(field, "is not a whole number up to a million");
        else
            *bound = int(number);
    }
    if (budget == RequestBudget{budget.host})
        entry.complain("host", "has no bound");
    return {budget, "host", budget.host};
}

bool is_colour(std::string_view text)
{
    return text.size() == 7 && text[0] == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == text.npos;
}

/// A slip in a phrase would be a topic that silently finds less.
void check_phrases(Entry& entry, const char* field, const Topic& topic,
                   const std::vector<std::string>& entries)
{
    for (const std::string& one : entries) {
        const std::string_view text = trim(one);
        if (text.starts_with('@')) {
            const std::string group(text.substr(1));
            if (!topic.groups.contains(group))
                entry.complain(field, "names the group “" + group + "”, which “groups” has not");
            continue;
        }
        const auto star = text.find('*');
        const auto blank = text.find_last_of(" -", star);
        if (star != text.npos && star - (blank == text.npos ? 0 : blank + 1) < 2)
            entry.complain(field, "has “" + one + "”: two letters or more go before a *");
    }
}

void check_rules(Entry& entry, const Topic& topic)
{
    for (const auto& [name, phrases] : topic.groups)
        for (const std::string& phrase : phrases)
            if (trim(phrase).starts_with('@'))
                entry.complain("groups", "has a group in the group “" + name + "”");
            else
                check_phrases(entry, "groups", topic, {phrase});
    check_phrases(entry, "terms", topic, topic.terms);
    check_phrases(entry, "weak_terms", topic, topic.weak_terms);
    check_phrases(entry, "context", topic, topic.context);
    for (const std::string& phrase : topic.exclusions)
        if (trim(phrase).starts_with('@'))
            entry.complain("exclusions", "takes phrases alone, no group");
        else
            check_phrases(entry, "exclusions", topic, {phrase});
    for (const std::vector<std::string>& rule : topic.together)
        for (const std::string& part : rule)
            check_phrases(entry, "together", topic, split(part, '|'));
}

Keyed<Topic> read_topic(Entry& entry)
{
    entry.accept_only({"id", "name", "terms", "weak_terms", "context", "together", "groups",
                       "exclusions", "colour"});
    Topic topic;
    topic.id = {entry.id("id")};
    topic.name = entry.text("name");
    topic.terms = entry.texts("terms");
    topic.weak_terms = entry.texts("weak_terms");
    topic.context = entry.texts("context");
    topic.together = entry.lists("together");
    topic.groups = entry.named_lists("groups");
    topic.exclusions = entry.texts("exclusions");
    topic.colour = entry.text("colour");
    if (topic.terms.empty() && topic.weak_terms.empty() && topic.together.empty())
        entry.complain("terms", "is empty: the topic would never be found");
    if (!topic.weak_terms.empty() && topic.context.empty())
        entry.complain("context", "is empty: the weak terms would never count");
    check_rules(entry, topic);
    if (!is_colour(topic.colour))
        entry.complain("colour", "is not of the form #rrggbb");
    return {topic, "id", topic.id.value};
}

ShareCount read_share_count(Entry& entry)
{
    entry.accept_only({"shares", "as_of", "filing"});
    ShareCount count;
    const double shares = entry.number_or("shares", 0);
    if (!(shares >= 1 && shares < 1e15 && shares == std::floor(shares)))
        entry.complain("shares", "is not a whole number above 0");
    else
        count.shares = std::int64_t(shares);
    count.as_of = entry.date("as_of");
    count.filing = entry.text("filing");
    return count;
}

/// All that texts may call it, as written.
std::vector<std::string> names_of(const Company& company)
{
    std::vector<std::string> names{company.name};
    names.insert(names.end(), company.aliases.begin(), company.aliases.end());
    names.insert(names.end(), company.products.begin(), company.products.end());
    if (company.symbol)
        names.push_back(company.symbol->value);
    for (const Symbol& ticker : company.tickers)
        names.push_back(ticker.value);
    return names;
}

Keyed<Company> read_company(Entry& entry)
{
    entry.accept_only({"id", "name", "aliases", "symbol", "tickers", "products", "ambiguous",
                       "exclusions", "shares"});
    Company company;
    company.id = {entry.id("id")};
    company.name = entry.text("name");
    company.aliases = entry.texts("aliases");
    if (!entry.text_or("symbol", "").empty())
        company.symbol = entry.symbol("symbol");
    company.tickers = entry.symbols("tickers");
    company.products = entry.texts("products");
    company.ambiguous = entry.texts("ambiguous");
    company.exclusions = entry.texts("exclusions");
    company.shares = entry.list<ShareCount>("shares", "share count", read_share_count);
    const std::vector<std::string> names = names_of(company);
    for (const std::string& name : company.ambiguous)
        if (std::find(names.begin(), names.end(), name) == names.end())
            entry.complain("ambiguous", "has “" + name + "”, which is none of its names");
    if (!std::is_sorted(company.shares.begin(), company.shares.end(),
                        [](const auto& a, const auto& b) { return a.as_of < b.as_of; }))
        entry.complain("shares", "is not in the order of “as_of”");
    if (!company.shares.empty() && !company.symbol)
        entry.complain("shares", "is of no use without a symbol");
    return {company, "id", company.id.value};
}

/// A name that two companies bore would be found for the first of them alone.
Result<void> check_names_are_distinct(const std::vector<Company>& companies)
{
    std::map<std::string, const Company*> bearers;
    for (std::size_t i = 0; i < companies.size(); ++i)
        for (const std::string& name : names_of(companies[i])) {
            const Company*& bearer = bearers[to_lower(name)];
            if (bearer && bearer != &companies[i])
                return fail(ErrorKind::invalid_input, "Company " + std::to_string(i + 1) + " (“" +
                                                          companies[i].id.value + "”): the name “" +
                                                          name + "” is also one of “" +
                                                          bearer->id.value + "”");
            bearer = &companies[i];
        }
    return {};
}

Keyed<Instrument> read_instrument(Entry& entry)
{
    entry.accept_only({"symbol", "name", "exchange", "currency"});
    Instrument instrument{entry.symbol("symbol"), entry.text("name"), entry.text("exchange"),
                          entry.text("currency")};
    if (const auto calendar = market::Calendar::of_exchange(instrument.exchange); !calendar)
        entry.complain("exchange", "is not one of NASDAQ, NYSE, ARCA, INDEX");
    if (instrument.currency.size() != 3)
        entry.complain("currency", "is not a code such as USD");
    return {instrument, "symbol", instrument.symbol.value};
}

Keyed<PublisherFamily> read_publishers(Entry& entry)
{
    entry.accept_only({"id", "publishers"});
    const PublisherFamily family{entry.id("id"), entry.texts("publishers")};
    return {family, "id", family.id};
}

Keyed<Watchlist> read_watchlist(Entry& entry)
{
    entry.accept_only({"name", "symbols"});
    Watchlist list{{}, entry.text("name"), entry.symbols("symbols")};
    std::set<Symbol> once(list.symbols.begin(), list.symbols.end());
    if (once.size() != list.symbols.size())
        entry.complain("symbols", "names a symbol twice");
    return {list, "name", list.name};
}

}  // namespace

Result<std::vector<Company>> parse_companies(std::string_view json)
{
    auto companies = parse_list<Company>(json, "companies", "Company", read_company);
    if (companies)
        if (auto distinct = check_names_are_distinct(*companies); !distinct)
            return tl::unexpected(distinct.error());
    return companies;
}

Result<std::vector<Instrument>> parse_instruments(std::string_view json)
{
    return parse_list<Instrument>(json, "instruments", "Instrument", read_instrument);
}

Result<std::vector<Topic>> parse_topics(std::string_view json)
{
    return parse_list<Topic>(json, "topics", "Topic", read_topic);
}

std::string topic_json(const Topic& topic)
{
    nlohmann::ordered_json entry = {{"id", topic.id.value}, {"name", topic.name}};
    const auto add = [&](const char* field, const auto& value) {
        if (!value.empty())
            entry[field] = value;
    };
    add("terms", topic.terms);
    add("weak_terms", topic.weak_terms);
    add("context", topic.context);
    add("together", topic.together);
    add("groups", topic.groups);
    add("exclusions", topic.exclusions);
    entry["colour"] = topic.colour;
    return entry.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<std::vector<Source>> parse_sources(std::string_view json)
{
    return parse_list<Source>(json, "sources", "Source", read_source);
}

Result<std::vector<PublisherFamily>> parse_publishers(std::string_view json)
{
    return parse_list<PublisherFamily>(json, "publishers", "Publisher family", read_publishers);
}

Result<std::vector<RequestBudget>> parse_budgets(std::string_view json)
{
    return parse_list<RequestBudget>(json, "budgets", "Budget", read_budget);
}

Result<std::vector<Watchlist>> parse_watchlists(std::string_view json)
{
    return parse_list<Watchlist>(json, "watchlists", "Watchlist", read_watchlist);
}

}  // namespace undertone::sources
