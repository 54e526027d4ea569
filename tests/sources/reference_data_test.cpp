#include "sources/reference_data.h"

#include "sources/provider_keys.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <set>

namespace undertone::sources {
namespace {

std::string shipped(const char* name)
{
    return test::read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / "reference" / name);
}

market::Calendars shipped_calendars()
{
    return market::Calendars::with(parse_calendars(shipped("calendars.json")).value()).value();
}

/// The words of the error that `json` as a list of sources must give.
std::string source_error(std::string_view json)
{
    const auto parsed = parse_sources(json);
    if (parsed)
        return "no error";
    EXPECT_EQ(parsed.error().kind, ErrorKind::invalid_input);
    return parsed.error().what;
}

TEST(ReferenceData, reads_a_source_with_its_defaults)
{
    const auto sources = parse_sources(
        R"([{"id": "ft", "name": "FT", "family": "ft", "format": "feed", "url": "https://ft.example/rss"}])");
    ASSERT_TRUE(sources) << sources.error().what;
    ASSERT_EQ(sources->size(), 1u);
    const Source& ft = sources->front();
    EXPECT_EQ(ft.kind, SourceKind::news);
    EXPECT_EQ(ft.zone, "America/New_York");
    EXPECT_EQ(ft.interval, seconds(900));
    EXPECT_EQ(ft.weight, 1.0);
    EXPECT_TRUE(ft.enabled);
    EXPECT_FALSE(ft.demo);
}

TEST(ReferenceData, errors_name_the_entry_and_the_field)
{
    EXPECT_EQ(source_error(R"([{"id": "ft", "name": "FT", "family": "ft", "format": "feed"}])"),
              "Source 1 (“ft”): field “url” is missing");
    const auto with = [](const std::string& more) {
        return source_error(
            R"([{"id":"a","name":"A","family":"a","format":"feed","url":"https://a.example/"},
            {"id":"b","name":"B","family":"b","format":"feed","url":"https://b.example/",)" +
            more + "}]");
    };
    EXPECT_EQ(with(R"("intervall": 900)"), "Source 2 (“b”): field “intervall” is not known here");
    EXPECT_EQ(with(R"("zone": "Mars/Olympus")"),
              "Source 2 (“b”): field “zone” is not a time zone such as “America/New_York”");
    EXPECT_EQ(with(R"("interval": 1)"),
              "Source 2 (“b”): field “interval” is not between 60 and 86400 seconds");
    EXPECT_EQ(with(R"("weight": -1)"), "Source 2 (“b”): field “weight” is below 0");
    EXPECT_EQ(with(R"("enabled": "yes")"),
              "Source 2 (“b”): field “enabled” is neither true nor false");
    EXPECT_EQ(with(R"("queries": ["x"])"),
              "Source 2 (“b”): field “queries” and {QUERY} in the address belong together");
    EXPECT_EQ(with(R"("kind": "rumour")"),
              "Source 2 (“b”): field “kind” is neither “news” nor “quotes”");
    EXPECT_EQ(with(R"("note": "free")"), "no error");
    EXPECT_EQ(
        source_error(R"([{"id":"a","name":"A","family":"a","format":"feed","url":"file:///etc"}])"),
        "Source 1 (“a”): field “url” is not an http or https address");
    EXPECT_EQ(source_error("[7]"), "Source 1: is not an object");
    EXPECT_EQ(source_error("[{"), "The list of sources is not valid JSON");
    EXPECT_EQ(source_error("{}"), "The list of sources is not a JSON list");
    EXPECT_EQ(source_error(
                  R"([{"id":"a","name":"A","family":"a","format":"feed","url":"https://a.example/"},
                              {"id":"a","name":"A","family":"a","format":"feed","url":"https://a.example/"}])"),
              "Source 2 (“a”): field “id” repeats that of an earlier entry");
}

TEST(ReferenceData, companies_topics_instruments_and_lists_check_their_fields)
{
    const auto company = parse_companies(
        R"([{"id": "nvidia", "name": "Nvidia", "aliases": ["NVIDIA Corp"], "symbol": "NVDA"},
                            {"id": "deepseek", "name": "DeepSeek", "symbol": null}])");
    ASSERT_TRUE(company) << company.error().what;
    EXPECT_EQ(company->at(0).symbol, Symbol{"NVDA"});
    EXPECT_FALSE(company->at(1).symbol);
    EXPECT_FALSE(parse_companies(R"([{"id": "Nvidia", "name": "Nvidia"}])"));
    EXPECT_FALSE(parse_companies(R"([{"id": "nvidia", "name": "Nvidia", "symbol": "nvda"}])"));

    EXPECT_TRUE(parse_topics(
        R"([{"id": "curbs", "name": "Curbs", "terms": ["export curbs"], "colour": "#1a2B3c"}])"));
    EXPECT_FALSE(parse_topics(
        R"([{"id": "curbs", "name": "Curbs", "terms": ["export curbs"], "colour": "red"}])"));
    EXPECT_FALSE(parse_topics(R"([{"id": "curbs", "name": "Curbs", "colour": "#1a2b3c"}])"));
    EXPECT_FALSE(
        parse_topics(R"([{"id": "c", "name": "C", "weak_terms": ["ban"], "colour": "#1a2b3c"}])"));

    EXPECT_FALSE(parse_instruments(
        R"([{"symbol": "NVDA", "name": "Nvidia", "exchange": "MOON", "currency": "USD"}])"));
    EXPECT_FALSE(parse_watchlists(R"([{"name": "Chips", "symbols": ["NVDA", "NVDA"]}])"));
    EXPECT_TRUE(parse_watchlists(R"({"watchlists": [{"name": "Empty", "symbols": []}]})"));
}

TEST(ReferenceData, reads_all_that_is_known_of_a_company)
{
    const auto companies = parse_companies(
        R"([{"id": "now", "name": "ServiceNow", "symbol": "NOW", "tickers": ["4SN.DE"],
             "products": ["Now Assist"], "ambiguous": ["NOW"], "exclusions": ["NOW playing"],
             "shares": [{"shares": 200, "as_of": "2024-12-31", "filing": "10-K for 2024"},
                        {"shares": 201, "as_of": "2025-03-31", "filing": "10-Q to 2025-03-31"}]}])");
    ASSERT_TRUE(companies) << companies.error().what;
    const Company expected{{"now"},
                           "ServiceNow",
                           {},
                           Symbol{"NOW"},
                           {{"4SN.DE"}},
                           {"Now Assist"},
                           {"NOW"},
                           {"NOW playing"},
                           {{200, *date_from_iso("2024-12-31"), "10-K for 2024"},
                            {201, *date_from_iso("2025-03-31"), "10-Q to 2025-03-31"}}};
    EXPECT_EQ(companies->at(0), expected);
}

TEST(ReferenceData, errors_of_companies_name_the_entry_and_the_field)
{
    const auto error = [](const std::string& more) {
        const auto parsed = parse_companies(R"([{"id": "a", "name": "A"}, {"id": "b", "name": "B",
                                                "symbol": "BB", )" +
                                            more + "}]");
        return parsed ? "no error" : parsed.error().what;
    };
    EXPECT_EQ(error(R"("aliases": ["Bee"])"), "no error");
    EXPECT_EQ(error(R"("aliases": ["a"])"), "Company 2 (“b”): the name “a” is also one of “a”");
    EXPECT_EQ(error(R"("products": ["A"])"), "Company 2 (“b”): the name “A” is also one of “a”");
    EXPECT_EQ(error(R"("ambiguous": ["Bee"])"),
              "Company 2 (“b”): field “ambiguous” has “Bee”, which is none of its names");
    EXPECT_EQ(
        error(R"("tickers": ["b.de"])"),
        "Company 2 (“b”): field “tickers” has a symbol with small letters, blanks or accents");
    const auto shares_error = [&](const std::string& rows) {
        return error("\"shares\": [" + rows + "]");
    };
    EXPECT_EQ(shares_error(R"({"shares": 1.5, "as_of": "2025-01-26", "filing": "10-K"})"),
              "Company 2 (“b”): share count 1: field “shares” is not a whole number above 0");
    EXPECT_EQ(shares_error(R"({"shares": 15, "as_of": "January", "filing": "10-K"})"),
              "Company 2 (“b”): share count 1: field “as_of” is not a date such as 2025-01-27");
    EXPECT_EQ(shares_error(R"({"shares": 15, "as_of": "2025-01-26"})"),
              "Company 2 (“b”): share count 1: field “filing” is missing");
    EXPECT_EQ(shares_error(R"({"shares": 15, "as_of": "2025-01-26", "filing": "10-K"},
                              {"shares": 15, "as_of": "2024-01-26", "filing": "10-K"})"),
              "Company 2 (“b”): field “shares” is not in the order of “as_of”");
    EXPECT_EQ(parse_companies(R"([{"id": "c", "name": "C", "shares": [{"shares": 15,
                                   "as_of": "2025-01-26", "filing": "10-K"}]}])")
                  .error()
                  .what,
              "Company 1 (“c”): field “shares” is of no use without a symbol");
}

TEST(ReferenceData, what_ships_is_whole_and_fits_together)
{
    const auto instruments = parse_instruments(shipped("instruments.json"), shipped_calendars());
    ASSERT_TRUE(instruments) << instruments.error().what;
    std::set<Symbol> symbols;
    for (const Instrument& instrument : *instruments)
        symbols.insert(instrument.symbol);
    EXPECT_GE(symbols.size(), 120u);
    const auto companies = parse_companies(shipped("companies.json"));
    ASSERT_TRUE(companies) << companies.error().what;
    for (const Company& company : *companies)
        EXPECT_TRUE(!company.symbol || symbols.contains(*company.symbol))
            << company.name << " cannot be watched";

    const auto lists = parse_watchlists(shipped("watchlists.json"));
    ASSERT_TRUE(lists) << lists.error().what;
    ASSERT_GE(lists->size(), 5u);
    EXPECT_EQ(lists->at(0).name, "Chips");
    EXPECT_EQ(lists->at(1).name, "Hyperscalers");
    for (const Watchlist& list : *lists)
        for (const Symbol& symbol : list.symbols)
            EXPECT_TRUE(symbols.contains(symbol)) << list.name << ": " << symbol.value;
    const auto groups = parse_list_groups(shipped("watchlists.json"));
    ASSERT_TRUE(groups) << groups.error().what;
    EXPECT_EQ(groups->count("Chips"), 0u);
    EXPECT_EQ(groups->at("Memory and storage"), "Silicon");
    EXPECT_EQ(groups->at("Neoclouds"), "Data centres");
    EXPECT_EQ(groups->at("China platforms"), "China");

    const auto sources = parse_sources(shipped("sources.json"));
    ASSERT_TRUE(sources) << sources.error().what;
    EXPECT_TRUE(std::any_of(sources->begin(), sources->end(),
                            [](const Source& s) { return s.kind == SourceKind::quotes; }));
    for (const Source& source : *sources) {
        EXPECT_TRUE(source.url.starts_with("https://")) << source.id.value;
        EXPECT_EQ(source.url.find_first_of(" []<>\""), std::string::npos) << source.id.value;
        const bool works_at_once = source.id.value != "gdelt" && !wants_key(source.format);
        EXPECT_EQ(source.enabled, works_at_once) << source.id.value;
        EXPECT_FALSE(source.demo);
    }
}

TEST(ReferenceData, budgets_are_read_and_their_slips_named)
{
    const auto budgets = parse_budgets(
        R"([{"host": "api.example.com", "per_minute": 8, "per_day": 800}, {"host": "b", "apart": 5}])");
    ASSERT_TRUE(budgets) << budgets.error().what;
    EXPECT_EQ(*budgets,
              (std::vector<RequestBudget>{{"api.example.com", 0, 8, 800, 0}, {"b", 0, 0, 0, 5}}));
    for (const auto& [json, slip] :
         {std::pair(R"([{"host": "b"}])", "bound"), std::pair(R"([{"per_day": 5}])", "host"),
          std::pair(R"([{"host": "https://b/", "per_day": 5}])", "host"),
          std::pair(R"([{"host": "b", "per_day": -5}])", "per_day"),
          std::pair(R"([{"host": "b", "per_day": 0.5}])", "per_day"),
          std::pair(R"([{"host": "b", "an_hour": 5}])", "an_hour")}) {
        const auto refused = parse_budgets(json);
        ASSERT_FALSE(refused) << json;
        EXPECT_THAT(refused.error().what, testing::HasSubstr(slip));
    }
    const auto ours = parse_budgets(shipped("budgets.json"));
    ASSERT_TRUE(ours) << ours.error().what;
    EXPECT_GE(ours->size(), 8u);
}

TEST(ReferenceData, a_topic_s_rules_are_read_and_their_slips_named)
{
    const auto of = [](const std::string& fields) {
        return parse_topics(R"([{"id": "fuel", "name": "Fuel", "colour": "#1a2b3c", )" + fields +
                            "}]");
    };
    const auto whole = of(R"("together": [["@makers|miner", "ban*"]],
                             "groups": {"makers": ["Orano", "U.S. mine*"]})");
    ASSERT_TRUE(whole) << whole.error().what;
    EXPECT_EQ((*whole)[0].together,
              (std::vector<std::vector<std::string>>{{"@makers|miner", "ban*"}}));
    EXPECT_EQ((*whole)[0].groups.at("makers").size(), 2u);

    const auto complaint = [&](const std::string& fields) {
        const auto refused = of(fields);
        return refused ? std::string("none") : refused.error().what.english();
    };
    EXPECT_EQ(complaint(R"("terms": ["@makers"])"),
              "Topic 1 (“fuel”): field “terms” names the group “makers”, which “groups” has not");
    EXPECT_EQ(
        complaint(R"("together": [["ban", "x|@makers"]])"),
        "Topic 1 (“fuel”): field “together” names the group “makers”, which “groups” has not");
    EXPECT_EQ(
        complaint(R"("terms": ["uranium m*"])"),
        "Topic 1 (“fuel”): field “terms” has “uranium m*”: two letters or more go before a *");
    EXPECT_NE(complaint(R"("together": [[]])"), "none");
    EXPECT_NE(complaint(R"("together": ["ban"])"), "none");
    EXPECT_NE(complaint(R"("terms": ["a"], "groups": ["b"])"), "none");
    EXPECT_NE(complaint(R"("terms": ["a"], "groups": {"b": ["@c"]})"), "none");
    EXPECT_NE(complaint(R"("terms": ["a"], "exclusions": ["@c"])"), "none");
}

TEST(ReferenceData, companies_and_topics_that_ship_are_whole)
{
    const auto companies = parse_companies(shipped("companies.json"));
    ASSERT_TRUE(companies) << companies.error().what;
    EXPECT_GE(companies->size(), 120u);
    int with_shares = 0;
    for (const Company& one : *companies)
        for (const ShareCount& count : one.shares) {
            EXPECT_TRUE(count.filing.starts_with("10-") || count.filing.starts_with("20-F"))
                << one.id.value << ": " << count.filing;
            EXPECT_GT(count.as_of, *date_from_iso("2023-06-30")) << one.id.value;
            ++with_shares;
        }
    EXPECT_GE(with_shares, 9);
    const auto instruments = parse_instruments(shipped("instruments.json"), shipped_calendars());
    ASSERT_TRUE(instruments) << instruments.error().what;
    for (const Instrument& instrument : *instruments)
        if (instrument.exchange == "NASDAQ" || instrument.exchange == "NYSE") {
            const bool has_company =
                std::any_of(companies->begin(), companies->end(),
                            [&](const Company& one) { return one.symbol == instrument.symbol; });
            const bool is_fund =
                instrument.name.ends_with("ETF") || instrument.symbol.value == "QQQ";
            EXPECT_NE(has_company, is_fund) << instrument.symbol.value;
        }
    const auto topics = parse_topics(shipped("topics.json"));
    ASSERT_TRUE(topics) << topics.error().what;
    std::set<std::string> ids;
    for (const Topic& topic : *topics)
        ids.insert(topic.id.value);
    for (const char* id : {"deepseek", "stargate", "export_curbs", "ai_spending"})
        EXPECT_TRUE(ids.contains(id)) << id;
}

}  // namespace
}  // namespace undertone::sources
