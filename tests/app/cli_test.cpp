#include "cli_process.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <cmath>
#include <set>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

const json* company(const json& scored, const std::string& name)
{
    for (const json& one : scored["companies"])
        if (one["target"] == name)
            return &one;
    return nullptr;
}

std::set<std::string> company_ids(const json& line)
{
    std::set<std::string> ids;
    for (const json& one : line["companies"])
        ids.insert(one["company"]);
    return ids;
}

std::set<std::string> topics(const json& scored)
{
    std::set<std::string> all;
    for (const json& one : scored["topics"])
        all.insert(one["id"].get<std::string>());
    return all;
}

/// The reasons' weights and the intercept add up to the log-odds, which are the p's.
void expect_adds_up(const json& scored)
{
    for (const json& one : scored["companies"]) {
        double sum = one["intercept"];
        for (const json& reason : one["reasons"])
            sum += reason["weight"].get<double>();
        EXPECT_NEAR(sum, one["log_odds"].get<double>(), 0.01) << one["target"];
        EXPECT_NEAR(std::log(one["p"][2].get<double>() / one["p"][0].get<double>()),
                    one["log_odds"].get<double>(), 0.01);
        EXPECT_NEAR(one["p"][2].get<double>() - one["p"][0].get<double>(),
                    one["score"].get<double>(), 1e-6);
    }
}

/// "NVDA move down > 12 % open 2025-01-27 agrees -12.49", in reading order.
std::vector<std::string> claims(const json& scored)
{
    std::vector<std::string> all;
    for (const json& one : scored["claims"]) {
        char numbers[64];
        std::snprintf(numbers, sizeof numbers, "%g", one["value"].get<double>());
        std::string words = one["symbol"].is_null() ? one["subject"] : one["symbol"];
        for (const char* key : {"kind", "direction", "bound"})
            words += " " + one[key].get<std::string>();
        words += std::string(" ") + numbers + " " + one["unit"].get<std::string>();
        for (const char* key : {"basis", "date", "verdict"})
            words += one[key].is_null() ? "" : " " + one[key].get<std::string>();
        if (!one["stored"].is_null()) {
            std::snprintf(numbers, sizeof numbers, " %.2f", one["stored"].get<double>());
            words += numbers;
        }
        all.push_back(words);
    }
    return all;
}

json score_article(const std::string& name, const std::string& published)
{
    const CliRun run =
        run_cli({"score", "--text", std::string(UNDERTONE_SHARED_DIR) + "/articles/" + name,
                 "--workspace", demo_workspace(), "--published", published});
    EXPECT_EQ(run.exit, 0) << run.err;
    const auto lines = run.lines();
    EXPECT_EQ(lines.size(), 1u);
    return lines.empty() ? json() : lines[0];
}

TEST(Cli, WithoutVerbOrWithAnUnknownOneItSaysHow)
{
    EXPECT_EQ(run_cli({}).exit, 2);
    const CliRun unknown = run_cli({"frobnicate"});
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_THAT(unknown.err, HasSubstr("frobnicate"));
    EXPECT_EQ(run_cli({"--help"}).exit, 0);
    for (const char* verb : {"parse", "bars", "score", "collect", "import", "export", "tone",
                             "watchlists", "topics", "sources", "doctor", "backup", "restore",
                             "demo"}) {
        const CliRun help = run_cli({verb, "--help"});
        EXPECT_EQ(help.exit, 0) << verb;
        EXPECT_THAT(help.out, HasSubstr(std::string("undertone-cli ") + verb));
        EXPECT_EQ(run_cli({verb, "--no-such-option"}).exit, 2) << verb;
    }
}

TEST(Cli, TheDemoHoldsWhatTheReadmeSays)
{
    const CliRun again = run_cli({"demo", "--workspace", demo_workspace()});
    ASSERT_EQ(again.exit, 0) << again.err;
    const json line = again.lines().at(0);
    EXPECT_GE(line["stories"].get<int>(), 250);
    EXPECT_GE(line["instruments"].get<int>(), 26);
    EXPECT_GE(line["bars"].get<int>(), 26 * 280);
    EXPECT_GT(line["mentions"].get<int>(), line["stories"].get<int>() / 2);
}

// The two articles that the product was thought up from.
TEST(Cli, ArticleOfTheDayAfterIsReadForEachCompany)
{
    UNDERTONE_REQUIRE_SHARED("articles/000_d50dce08f91bf0e7.txt");
    const json scored = score_article("000_d50dce08f91bf0e7.txt", "2025-01-28T00:00:00Z");
    EXPECT_TRUE(topics(scored).count("deepseek"));
    EXPECT_TRUE(topics(scored).count("export_curbs"));
    EXPECT_TRUE(topics(scored).count("stargate"));
    for (const char* name : {"Nvidia", "DeepSeek", "OpenAI", "Oracle", "Microsoft", "SoftBank",
                             "Anthropic", "Meta Platforms", "MGX", "Amazon"})
        EXPECT_TRUE(company(scored, name)) << name;
    ASSERT_TRUE(company(scored, "Nvidia") && company(scored, "DeepSeek"));
    EXPECT_EQ((*company(scored, "Nvidia"))["label"], "negative");
    EXPECT_EQ((*company(scored, "DeepSeek"))["label"], "positive");
    expect_adds_up(scored);

    EXPECT_THAT(claims(scored),
                testing::ElementsAre(
                    "Nasdaq composite index move down = 2.7 % intraday 2025-01-27 not_checkable",
                    "NVDA move down > 12 % open 2025-01-27 agrees -12.49",
                    "MSFT move down ~ 3.5 % 2025-01-27 agrees -2.14",
                    "META move down = 1.6 % 2025-01-27 agrees 1.91",
                    "ORCL move down > 7 % 2025-01-27 agrees -13.79"));
    // Two of them were true in the morning only, and their verdicts say so.
    for (const std::size_t morning : {2u, 3u})
        EXPECT_THAT(scored["claims"][morning]["why"].get<std::string>(),
                    HasSubstr("intraday, within the day's range"));
}

TEST(Cli, ArticleTwoDaysAfterAgreesWithTheStoredClose)
{
    UNDERTONE_REQUIRE_SHARED("articles/004_643043e07a564afe.txt");
    const json scored = score_article("004_643043e07a564afe.txt", "2025-01-29T00:00:00Z");
    EXPECT_TRUE(topics(scored).count("deepseek"));
    EXPECT_TRUE(topics(scored).count("export_curbs"));
    EXPECT_FALSE(topics(scored).count("stargate")) << "the article never names it";
    ASSERT_TRUE(company(scored, "Nvidia") && company(scored, "DeepSeek"));
    EXPECT_EQ((*company(scored, "Nvidia"))["label"], "negative");
    EXPECT_EQ((*company(scored, "DeepSeek"))["label"], "positive");
    expect_adds_up(scored);

    for (const char* name : {"OpenAI", "Huawei", "Alphabet", "Microsoft"})
        EXPECT_TRUE(company(scored, name)) << name;

    EXPECT_THAT(
        claims(scored),
        testing::ElementsAre("Nasdaq Composite value down = 1e+12 USD 2025-01-27 not_checkable",
                             "NVDA move down = 17 % 2025-01-27 agrees -16.97",
                             "NVDA value down ~ 6e+11 USD 2025-01-27 agrees -592343400000.00",
                             "GOOGL value down = 1e+11 USD 2025-01-27 agrees -102572400000.00",
                             "MSFT value down = 7e+09 USD 2025-01-27 disagrees -70615080600.50"));
}

TEST(Cli, ScoreReadsJsonLinesAndAnswersEachBadOneInItsPlace)
{
    const CliRun run = run_cli(
        {"score"},
        {.input = R"({"id":"a","title":"Nvidia shares plunge as curbs on chip exports tighten"}
this is not JSON
{"id":"b","summary":"no title"}
{"id":"c","title":"Tata Motors jumps on record orders","targets":["Tata Motors","NVDA"]}
)"});
    EXPECT_EQ(run.exit, 1);
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[0]["id"], "a");
    EXPECT_EQ(company(lines[0], "Nvidia")->at("label"), "negative");
    EXPECT_EQ(company(lines[0], "Nvidia")->at("symbol"), "NVDA");
    EXPECT_EQ(lines[1]["line"], 2);
    EXPECT_TRUE(lines[1].contains("error"));
    EXPECT_EQ(lines[2]["line"], 3);
    ASSERT_EQ(lines[3]["companies"].size(), 2u);
    EXPECT_EQ(lines[3]["companies"][0]["target"], "Tata Motors");
    EXPECT_EQ(lines[3]["companies"][0]["label"], "positive");
    EXPECT_EQ(lines[3]["companies"][1]["relevance"], 0);
    EXPECT_EQ(lines[3]["companies"][1]["label"], "neutral");
    EXPECT_TRUE(lines[3]["companies"][1]["reasons"].empty());
    for (const json& line : {lines[0], lines[3]})
        expect_adds_up(line);
}

TEST(Cli, ScoreLeavesOtherLanguagesUnscoredAndSaysSo)
{
    const CliRun run = run_cli(
        {"score"},
        {.input = R"({"id":"a","title":"Nvidia-Aktie bricht nach DeepSeek-Schock ein"}
{"id":"b","title":"DeepSeek fait chuter Nvidia à Wall Street","targets":["NVDA","Tata Motors"]}
{"id":"c","title":"Nvidia shares fall"}
)"});
    EXPECT_EQ(run.exit, 0) << run.err;
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0]["unscored"], "not in English (German)");
    EXPECT_TRUE(lines[0]["label"].is_null());
    EXPECT_TRUE(lines[0]["tone"].is_null());
    EXPECT_TRUE(lines[0]["companies"].empty());
    EXPECT_EQ(topics(lines[0]), std::set<std::string>{"deepseek"});
    ASSERT_EQ(lines[1]["companies"].size(), 2u) << "what was asked for is answered";
    for (const json& one : lines[1]["companies"]) {
        EXPECT_TRUE(one["label"].is_null());
        EXPECT_TRUE(one["score"].is_null());
        EXPECT_EQ(one["unscored"], "not in English (French)");
    }
    EXPECT_TRUE(lines[2]["unscored"].is_null());
}

TEST(Cli, ToneOfTheDayTurnsOnTheStories)
{
    const CliRun run =
        run_cli({"tone", "--symbol", "NVDA", "--topic", "deepseek", "--from", "2025-01-20", "--to",
                 "2025-01-31", "--workspace", demo_workspace()});
    ASSERT_EQ(run.exit, 0) << run.err;
    std::map<std::string, json> by_session;
    for (const json& line : run.lines())
        by_session[line["session"]] = line;
    EXPECT_EQ(by_session.size(), 9u) << "20 January 2025 was a holiday";
    ASSERT_TRUE(by_session.count("2025-01-27"));
    EXPECT_NEAR(by_session["2025-01-27"]["close"].get<double>(), 118.42, 0.005);
    EXPECT_GE(by_session["2025-01-27"]["stories"].get<int>(), 4);
    EXPECT_GT(by_session["2025-01-24"]["tone"].get<double>(), -0.1);
    EXPECT_LT(by_session["2025-01-27"]["tone"].get<double>(), -0.1);
    // What the record dates by the day only is known at that day's end: it counts to the 28th.
    EXPECT_LT(by_session["2025-01-28"]["tone"].get<double>(), -0.3);
}

TEST(Cli, ImportTakesFilesThroughThePipeline)
{
    const TemporaryFolder folder;
    const std::string feed = (folder.path() / "own.csv").string();
    write_file(feed,
               "id,published,title,summary\n1,2025-02-03T15:00:00Z,"
               "AMD shares jump after strong DeepSeek demand,\n");
    const std::string workspace = (folder.path() / "w").string();
    const CliRun first = run_cli({"import", feed, "--format", "csv", "--workspace", workspace});
    ASSERT_EQ(first.exit, 0) << first.err;
    EXPECT_EQ(first.lines().at(0)["stories_added"], 1);
    const CliRun again = run_cli({"import", feed, "--format", "csv", "--workspace", workspace});
    EXPECT_EQ(again.lines().at(0)["stories_added"], 0);
    EXPECT_EQ(again.lines().at(0)["stories_unchanged"], 1);
}

TEST(Cli, ImportTakesBarsOfASymbolInAnyCase)
{
    const TemporaryFolder folder;
    const std::string bars = (folder.path() / "nvda.csv").string();
    write_file(bars, "Date,Open,High,Low,Close,Volume\n2025-02-03,114,118,113,116.66,1000\n");
    const std::string workspace = (folder.path() / "w").string();
    const CliRun imported =
        run_cli({"import", bars, "--bars", "csv", "--symbol", "nvda", "--workspace", workspace});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    EXPECT_EQ(imported.lines().at(0)["bars_added"], 1);
    const CliRun tone = run_cli({"tone", "--symbol", "NVDA", "--workspace", workspace});
    ASSERT_EQ(tone.exit, 0) << tone.err;
    EXPECT_EQ(tone.lines().size(), 1u);
}

TEST(Cli, BarsSayWhichColumnsTheyTookAndAskWhereTheyCannotTell)
{
    const TemporaryFolder folder;
    const std::string named = (folder.path() / "named.csv").string();
    write_file(named, "Date,Open,High,Low,Last,Volume\n2025-01-27,124.8,128.4,116.7,118.42,9\n");
    const CliRun read = run_cli({"bars", named, "--provider", "csv", "--symbol", "NVDA"});
    ASSERT_EQ(read.exit, 0) << read.err;
    const auto line = read.lines().at(0);
    EXPECT_EQ(line["columns"]["close"], "Last");
    EXPECT_EQ(line["symbol"], "NVDA");
    EXPECT_EQ(line["basis"], "split-adjusted");
    EXPECT_EQ(line["bars"][0]["t"], "2025-01-27");
    EXPECT_EQ(line["bars"][0]["c"], 118.42);

    const std::string bare = (folder.path() / "bare.csv").string();
    write_file(bare, "27/01/2025;124,80;128,40;116,70;118,42\n");
    const CliRun asked = run_cli({"bars", bare, "--provider", "csv"});
    EXPECT_EQ(asked.exit, 1);
    EXPECT_NE(asked.err.find("27/01/2025 | 124,80"), std::string::npos) << asked.err;
    EXPECT_NE(asked.err.find("--columns"), std::string::npos) << asked.err;
    const CliRun told = run_cli(
        {"bars", bare, "--provider", "csv", "--columns", "date, open,high,low,close"});
    ASSERT_EQ(told.exit, 0) << told.err;
    EXPECT_EQ(told.lines().at(0)["bars"][0]["c"], 118.42);
    EXPECT_EQ(run_cli({"bars", bare, "--provider", "csv", "--dates", "backwards"}).exit, 2);
    EXPECT_EQ(run_cli({"bars", bare, "--provider", "csv", "--decimals", "none"}).exit, 2);

    const std::string workspace = (folder.path() / "w").string();
    const CliRun imported =
        run_cli({"import", bare, "--bars", "csv", "--symbol", "NVDA", "--columns",
                 "date,open,high,low,close", "--workspace", workspace});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    EXPECT_EQ(imported.lines().at(0)["bars_added"], 1);
}

TEST(Cli, WatchlistsAreEditedAndFoundAgain)
{
    const TemporaryFolder folder;
    const std::string w = (folder.path() / "w").string();
    ASSERT_EQ(
        run_cli({"watchlists", "--add", "Mine", "--symbols", "nvda, AMD", "--workspace", w}).exit,
        0);
    ASSERT_EQ(
        run_cli({"watchlists", "--rename", "Chips", "--to", "Chip makers", "--workspace", w}).exit,
        0);
    ASSERT_EQ(
        run_cli({"watchlists", "--set", "Mine", "--symbols", "AMD,NVDA,^SOX", "--workspace", w})
            .exit,
        0);
    const auto lists = run_cli({"watchlists", "--workspace", w}).lines();
    ASSERT_GE(lists.size(), 3u);
    EXPECT_EQ(lists[0]["name"], "Chip makers");
    EXPECT_EQ(lists[1]["name"], "Hyperscalers");
    EXPECT_EQ(lists.back()["name"], "Mine");
    EXPECT_EQ(lists.back()["symbols"], (json{"AMD", "NVDA", "^SOX"}));
    EXPECT_EQ(run_cli({"watchlists", "--remove", "Mine", "--workspace", w}).exit, 0);
    EXPECT_EQ(run_cli({"watchlists", "--workspace", w}).lines().size(), lists.size() - 1);
}

TEST(Cli, WatchlistsGoOutToAFileAndComeBackWithGroupsAndNotes)
{
    const TemporaryFolder folder;
    const std::string from = (folder.path() / "from").string(),
                      to = (folder.path() / "to").string();
    const auto edit = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "watchlists");
        arguments.insert(arguments.end(), {"--workspace", from});
        const CliRun run = run_cli(arguments);
        EXPECT_EQ(run.exit, 0) << run.err;
    };
    edit({"--add", "Mine", "--symbols", "nvda,^sox", "--group", "Own"});
    edit({"--label", "NVDA", "--note", "=ask, about \"H20\"", "--colour", "red"});
    const auto lists = run_cli({"watchlists", "--workspace", from}).lines();
    EXPECT_THAT(lists, testing::Contains(json{
                           {"name", "Mine"}, {"group", "Own"}, {"symbols", {"NVDA", "^SOX"}}}));
    for (const std::string name : {"lists.csv", "lists.json"}) {
        const std::string file = (folder.path() / name).string();
        edit({"--export", file});
        const std::string copy = to + name;
        for (const json& list : run_cli({"watchlists", "--workspace", copy}).lines())
            run_cli(
                {"watchlists", "--remove", list["name"].get<std::string>(), "--workspace", copy});
        const CliRun read = run_cli({"watchlists", "--import", file, "--workspace", copy});
        ASSERT_EQ(read.exit, 0) << read.err;
        EXPECT_EQ(read.lines().at(0)["not_matched"], json::array());
        EXPECT_EQ(run_cli({"watchlists", "--workspace", copy}).lines(), lists) << name;
    }
    EXPECT_EQ(
        run_cli({"watchlists", "--export", (folder.path() / "x.doc").string(), "--workspace", from})
            .exit,
        2);
    EXPECT_EQ(run_cli({"watchlists", "--note", "x", "--workspace", from}).exit, 2);
}

TEST(Cli, TopicsOfOnesOwnAreAddedFoundInStoredStoriesAndRemoved)
{
    const TemporaryFolder folder;
    const std::string w = (folder.path() / "demo").string();
    ASSERT_EQ(run_cli({"demo", "--workspace", w}).exit, 0);
    const std::size_t shipped = run_cli({"topics", "--workspace", w}).lines().size();

    const CliRun added = run_cli(
        {"topics", "--add", "-", "--workspace", w},
        {R"({"id": "nuclear", "name": "Nuclear power", "terms": ["nuclear"], "colour": "#c08040"})"});
    ASSERT_EQ(added.exit, 0) << added.err;
    EXPECT_THAT(added.err, HasSubstr("searched 345 of 345 stored texts"));
    ASSERT_EQ(added.lines().size(), 1u);
    EXPECT_EQ(added.lines()[0]["added"], "nuclear");
    EXPECT_GE(added.lines()[0]["stories"], 1);

    const auto listed = run_cli({"topics", "--workspace", w}).lines();
    ASSERT_EQ(listed.size(), shipped + 1);
    EXPECT_EQ(listed.back()["own"], true);
    EXPECT_EQ(listed.front()["own"], false);
    const CliRun scored = run_cli({"score", "--workspace", w}, {R"({"title": "A nuclear plant"})"});
    EXPECT_TRUE(topics(scored.lines().at(0)).contains("nuclear"));

    const CliRun exported = run_cli({"topics", "--export", "--workspace", w});
    EXPECT_EQ(run_cli({"topics", "--remove", "nuclear", "--workspace", w}).exit, 0);
    EXPECT_EQ(run_cli({"topics", "--list", "--workspace", w}).lines().size(), shipped);
    const CliRun again = run_cli({"topics", "--add", "-", "--workspace", w}, {exported.out});
    EXPECT_EQ(again.lines().at(0), added.lines()[0]) << "what is exported can be added";
}

TEST(Cli, TopicsByCompanyAreTheToneOfEachPair)
{
    const CliRun run = run_cli({"topics", "--by-company", "--as-of", "2025-01-31T23:00:00Z",
                                "--sessions", "2", "--workspace", demo_workspace()});
    ASSERT_EQ(run.exit, 0) << run.err;
    const CliRun tone = run_cli({"tone", "--symbol", "NVDA", "--topic", "deepseek", "--from",
                                 "2025-01-13", "--to", "2025-01-31", "--half-life-hours", "72",
                                 "--workspace", demo_workspace()});
    const auto bars = tone.lines();
    ASSERT_GE(bars.size(), 3u) << tone.err;
    int found = 0;
    for (const json& one : run.lines()) {
        if (one["symbol"] != "NVDA" || one["topic"] != "deepseek")
            continue;
        ++found;
        EXPECT_EQ(one["at"], "2025-01-31T21:00:00Z");
        EXPECT_EQ(one["after"], "2025-01-29T21:00:00Z");
        const double last = bars.back()["tone"];
        EXPECT_NEAR(double(one["tone"]), last, 1e-9);
        EXPECT_NEAR(double(one["change"]), last - double(bars[bars.size() - 3]["tone"]), 1e-9);
        EXPECT_EQ(one["stories"], int(bars.back()["stories"]) + int(bars[bars.size() - 2]["stories"]));
    }
    EXPECT_EQ(found, 1);
    EXPECT_EQ(run_cli({"topics", "--sessions", "2", "--workspace", demo_workspace()}).exit, 2);
    EXPECT_EQ(run_cli({"topics", "--by-company", "--watchlist", "Nobody", "--workspace",
                       demo_workspace()})
                  .exit,
              1);
}

TEST(Cli, ATopicIsTriedBeforeItIsAdded)
{
    const CliRun run = run_cli(
        {"topics", "--try", "-", "--workspace", demo_workspace()},
        {R"({"id": "nuclear", "name": "Nuclear power", "terms": ["nuclear"], "colour": "#c08040"})"});
    ASSERT_EQ(run.exit, 0) << run.err;
    const auto lines = run.lines();
    EXPECT_EQ(lines.at(0)["topic"], "nuclear");
    EXPECT_EQ(lines[0]["searched"], 345);
    EXPECT_EQ(lines[0]["all"], true);
    EXPECT_EQ(lines[0]["finds"], lines.size() - 1);
    EXPECT_EQ(lines[0]["new"], lines[0]["finds"]);
    ASSERT_GE(lines.size(), 2u);
    EXPECT_EQ(lines[1]["change"], "new");
    for (const json& one : run_cli({"topics", "--workspace", demo_workspace()}).lines())
        EXPECT_NE(one["id"], "nuclear") << "nothing is stored";
}

TEST(Cli, SearchFindsStoriesMarksTheWordsAndCounts)
{
    const CliRun run = run_cli({"search", "deepseek", "nvidia", "symbol:NVDA", "--limit", "5",
                                "--workspace", demo_workspace()});
    ASSERT_EQ(run.exit, 0) << run.err;
    const auto lines = run.lines();
    ASSERT_EQ(lines.size(), 5u);
    EXPECT_THAT(run.err, HasSubstr("found, best first; here 1 to 5"));
    for (const json& line : lines) {
        ASSERT_FALSE(line["found"].empty());
        std::string title = line["title"];
        const json& first = line["found"][0];
        EXPECT_TRUE(first["field"] != "title" || first["end"] <= title.size());
        EXPECT_TRUE(company_ids(line).contains("nvidia"));
    }
    const CliRun next = run_cli({"search", "deepseek nvidia symbol:NVDA", "--limit", "5",
                                 "--offset", "4", "--workspace", demo_workspace()});
    EXPECT_EQ(next.lines().at(0)["id"], lines[4]["id"]) << "pages follow on each other";
    const CliRun none = run_cli({"search", "xylophone", "--workspace", demo_workspace()});
    EXPECT_EQ(none.exit, 0);
    EXPECT_TRUE(none.out.empty());
    EXPECT_THAT(none.err, HasSubstr("0 stories found"));
}

TEST(Cli, ABrokenSearchIsAnsweredInWords)
{
    const CliRun open = run_cli({"search", "the \"chip ban", "--workspace", demo_workspace()});
    EXPECT_EQ(open.exit, 1);
    EXPECT_THAT(open.err, HasSubstr("begins at character 5 is not closed"));
    const CliRun unknown = run_cli({"search", "topic:weather", "--workspace", demo_workspace()});
    EXPECT_EQ(unknown.exit, 1);
    EXPECT_THAT(unknown.err, HasSubstr("the topics are"));
    EXPECT_EQ(run_cli({"search", "chip", "--limit", "many"}).exit, 2);
    EXPECT_EQ(run_cli({"search"}).exit, 2);
}

TEST(Cli, StoriesAreListedBySymbolTopicAndTime)
{
    const CliRun run =
        run_cli({"stories", "--symbol", "nvda", "--topic", "deepseek", "--from", "2025-01-27",
                 "--to", "2025-01-29", "--limit", "1000", "--workspace", demo_workspace()});
    ASSERT_EQ(run.exit, 0) << run.err;
    const auto lines = run.lines();
    ASSERT_GE(lines.size(), 4u);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_TRUE(topics(lines[i]).contains("deepseek"));
        EXPECT_TRUE(company_ids(lines[i]).contains("nvidia"));
        EXPECT_GE(lines[i]["known_at"].get<std::string>(), "2025-01-27T00:00:00Z");
        EXPECT_LT(lines[i]["known_at"].get<std::string>(), "2025-01-29T00:00:00Z");
        if (i > 0) {
            EXPECT_GE(lines[i - 1]["known_at"], lines[i]["known_at"]);
        }
    }
    const CliRun search = run_cli({"search",
                                   "symbol:NVDA topic:deepseek after:2025-01-27 before:2025-01-29",
                                   "--limit", "1000", "--workspace", demo_workspace()});
    EXPECT_EQ(search.lines().size(), lines.size()) << "the same question asked another way";
    EXPECT_EQ(run_cli({"stories", "--symbol", "XYZ", "--workspace", demo_workspace()}).exit, 1);
    EXPECT_EQ(run_cli({"stories", "--topic", "rain", "--workspace", demo_workspace()}).exit, 1);
    EXPECT_EQ(run_cli({"stories", "--from", "monday", "--workspace", demo_workspace()}).exit, 2);
}

}  // namespace
}  // namespace undertone::test
