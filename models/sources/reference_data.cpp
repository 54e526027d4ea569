#include "sources/reference_data.h"

#include "core/text.h"
#include "market/calendar.h"
#include "sources/reference_entry.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace undertone::sources {
namespace {

Keyed<Source> read_source(Entry& entry)
{
    entry.accept_only({"id", "name", "family", "kind", "format", "url", "queries", "zone",
                       "interval", "weight", "enabled", "demo"});
    Source source;
    source.id = {entry.id("id")};
    source.name = entry.text("name");
    source.family = entry.text("family");
    const std::string kind = entry.text_or("kind", "news");
    if (kind != "news" && kind != "quotes")
        entry.complain("kind", Phrase::of("is neither “news” nor “quotes”"));
    source.kind = kind == "quotes" ? SourceKind::quotes : SourceKind::news;
    source.format = entry.id("format");
    source.url = entry.text("url");
    if (!source.url.starts_with("https://") && !source.url.starts_with("http://"))
        entry.complain("url", Phrase::of("is not an http or https address"));
    source.queries = entry.texts("queries");
    if ((source.url.find("{QUERY}") != std::string::npos) == source.queries.empty())
        entry.complain("queries", Phrase::of("and {QUERY} in the address belong together"));
    source.zone = entry.text_or("zone", source.zone);
    if (!market::is_zone(source.zone))
        entry.complain("zone", Phrase::of("is not a time zone such as “America/New_York”"));
    const double interval = entry.number_or("interval", double(source.interval.count()));
    if (!(interval >= 60 && interval <= 86'400))
        entry.complain("interval", Phrase::of("is not between 60 and 86400 seconds"));
    else
        source.interval = seconds(std::int64_t(interval));
    source.weight = entry.number_or("weight", source.weight);
    if (!(source.weight >= 0 && std::isfinite(source.weight)))
        entry.complain("weight", Phrase::of("is below 0"));
    source.enabled = entry.flag_or("enabled", true);
    source.demo = entry.flag_or("demo", false);
    return {source, "id", source.id.value};
}

Keyed<RequestBudget> read_budget(Entry& entry)
{
    entry.accept_only({"host", "per_second", "per_minute", "per_hour", "per_day", "apart"});
    RequestBudget budget;
    budget.host = entry.text("host");
    if (budget.host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") !=
        std::string::npos)
        entry.complain("host", Phrase::of("is not a host in lower case such as “api.example.com”"));
    for (const auto& [field, bound] :
         {std::pair("per_second", &budget.per_second), std::pair("per_minute", &budget.per_minute),
          std::pair("per_hour", &budget.per_hour), std::pair("per_day", &budget.per_day),
          std::pair("apart", &budget.apart)}) {
        const double number = entry.number_or(field, 0);
        if (!(number >= 0 && number <= 1e6 && number == std::floor(number)))
            entry.complain(field, Phrase::of("is not a whole number up to a million"));
        else
            *bound = int(number);
    }
    // store::Writer forgets requests after two days.
    if (budget.apart > 86'400)
        entry.complain("apart", Phrase::of("is more than a day"));
    if (budget == RequestBudget{budget.host})
        entry.complain("host", Phrase::of("has no bound"));
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
                entry.complain(field,
                               Phrase::of("names the group “%1”, which “groups” has not", group));
            continue;
        }
        const auto star = text.find('*');
        const auto blank = text.find_last_of(" -", star);
        if (star != text.npos && star - (blank == text.npos ? 0 : blank + 1) < 2)
            entry.complain(field, Phrase::of("has “%1”: two letters or more go before a *", one));
    }
}

void check_rules(Entry& entry, const Topic& topic)
{
    for (const auto& [name, phrases] : topic.groups)
        for (const std::string& phrase : phrases)
            if (trim(phrase).starts_with('@'))
                entry.complain("groups", Phrase::of("has a group in the group “%1”", name));
            else
                check_phrases(entry, "groups", topic, {phrase});
    check_phrases(entry, "terms", topic, topic.terms);
    check_phrases(entry, "weak_terms", topic, topic.weak_terms);
    check_phrases(entry, "context", topic, topic.context);
    for (const std::string& phrase : topic.exclusions)
        if (trim(phrase).starts_with('@'))
            entry.complain("exclusions", Phrase::of("takes phrases alone, no group"));
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
        entry.complain("terms", Phrase::of("is empty: the topic would never be found"));
    if (!topic.weak_terms.empty() && topic.context.empty())
        entry.complain("context", Phrase::of("is empty: the weak terms would never count"));
    check_rules(entry, topic);
    if (!is_colour(topic.colour))
        entry.complain("colour", Phrase::of("is not of the form #rrggbb"));
    return {topic, "id", topic.id.value};
}

ShareCount read_share_count(Entry& entry)
{
    entry.accept_only({"shares", "as_of", "filing"});
    ShareCount count;
    const double shares = entry.number_or("shares", 0);
    if (!(shares >= 1 && shares < 1e15 && shares == std::floor(shares)))
        entry.complain("shares", Phrase::of("is not a whole number above 0"));
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
            entry.complain("ambiguous", Phrase::of("has “%1”, which is none of its names", name));
    if (!std::is_sorted(company.shares.begin(), company.shares.end(),
                        [](const auto& a, const auto& b) { return a.as_of < b.as_of; }))
        entry.complain("shares", Phrase::of("is not in the order of “as_of”"));
    if (!company.shares.empty() && !company.symbol)
        entry.complain("shares", Phrase::of("is of no use without a symbol"));
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
                return fail(ErrorKind::invalid_input,
                            Phrase::of("Company %1 (“%2”): the name “%3” is also one of “%4”",
                                       std::to_string(i + 1), companies[i].id.value, name,
                                       bearer->id.value));
            bearer = &companies[i];
        }
    return {};
}

Keyed<Instrument> read_instrument(Entry& entry, const market::Calendars& calendars)
{
    entry.accept_only({"symbol", "name", "exchange", "currency"});
    Instrument instrument{entry.symbol("symbol"), entry.text("name"), entry.text("exchange"),
                          entry.text("currency")};
    if (const auto calendar = calendars.of_exchange(instrument.exchange); !calendar)
        entry.complain("exchange", Phrase::of("is not one of %1", calendars.exchanges_in_words()));
    if (instrument.currency.size() != 3)
        entry.complain("currency", Phrase::of("is not a code such as USD"));
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
    entry.accept_only({"name", "group", "symbols"});
    Watchlist list{{}, entry.text("name"), entry.symbols("symbols")};
    std::set<Symbol> once(list.symbols.begin(), list.symbols.end());
    if (once.size() != list.symbols.size())
        entry.complain("symbols", Phrase::of("names a symbol twice"));
    return {list, "name", list.name};
}

using GroupOf = std::pair<std::string, std::string>;  // of a list, by its name

Keyed<GroupOf> read_group(Entry& entry)
{
    const GroupOf group{entry.text("name"), entry.text_or("group", {})};
    return {group, "name", group.first};
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

Result<std::vector<Instrument>> parse_instruments(std::string_view json,
                                                  const market::Calendars& calendars)
{
    return parse_list<Instrument>(json, "instruments", "Instrument",
                                  [&](Entry& entry) { return read_instrument(entry, calendars); });
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
    return entry.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
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

Result<std::map<std::string, std::string>> parse_list_groups(std::string_view json)
{
    const auto read = parse_list<GroupOf>(json, "watchlists", "Watchlist", read_group);
    if (!read)
        return tl::unexpected(read.error());
    std::map<std::string, std::string> groups;
    for (const auto& [list, group] : *read)
        if (!group.empty())
            groups[list] = group;
    return groups;
}

}  // namespace undertone::sources
