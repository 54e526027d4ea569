// Which chart, by the command line: intervals, whose tone, of which news, and why.
#include "cli_process.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

CliRun tone(std::vector<std::string> more)
{
    std::vector<std::string> arguments{"tone", "--workspace", demo_workspace(), "--symbol", "NVDA"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_cli(arguments);
}

std::vector<std::string> of_january(std::vector<std::string> more)
{
    more.insert(more.end(), {"--from", "2025-01-06", "--to", "2025-01-31"});
    return more;
}

TEST(ChartOptions, EachBadValueIsAUsageError)
{
    const struct {
        std::vector<std::string> given;
        const char* told;
    } cases[] = {
        {{"--interval", "2m"}, "--interval is 1m, 5m"},
        {{"--interval", "1D"}, "not “1D”"},
        {{"--topics", ""}, "--topics takes"},
        {{"--topics", "deepseek,,stargate"}, "--topics takes"},
        {{"--topic", "deepseek", "--topics", "stargate"}, "exclude one another"},
        {{"--benchmark", "nvda"}, "--benchmark is the symbol itself"},
        {{"--benchmark", ""}, "--benchmark takes"},
        {{"--why", "soon"}, "--why takes a date or time"},
    };
    for (const auto& one : cases) {
        const CliRun run = tone(one.given);
        EXPECT_EQ(run.exit, 2) << run.err;
        EXPECT_THAT(run.err, HasSubstr(one.told));
        EXPECT_TRUE(run.out.empty());
    }
}

TEST(ChartOptions, WhatIsNotThereIsNamed)
{
    EXPECT_THAT(tone({"--watchlist", "No such list"}).err, HasSubstr("“No such list”"));
    EXPECT_THAT(tone({"--topics", "deepseek,weather"}).err, HasSubstr("“weather”"));
    EXPECT_THAT(tone({"--benchmark", "NVDIA"}).err, HasSubstr("“NVDIA”"));
    const CliRun run = tone({"--interval", "5m"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.err, HasSubstr("No 5-minute bars of NVDA are stored; daily bars are"));
}

TEST(ChartOptions, WeeksTopicsListsAndABenchmark)
{
    const auto weeks = tone(of_january({"--interval", "1w", "--benchmark", "SMH"})).lines();
    ASSERT_EQ(weeks.size(), 4u);
    EXPECT_EQ(weeks[2]["session"], "2025-01-21") << "the 20th was a holiday";
    const auto smh = run_cli(of_january({"tone", "--symbol", "SMH", "--interval", "1w", "--workspace",
                                         demo_workspace()}))
                         .lines();
    ASSERT_EQ(smh.size(), 4u);
    for (std::size_t week = 0; week < 4; ++week)
        EXPECT_EQ(weeks[week]["benchmark"], smh[week]["close"]) << week;
    EXPECT_NE(smh[2]["close"], weeks[2]["close"]);

    const auto last = [](std::vector<std::string> more) {
        return tone(of_january(std::move(more))).lines().back();
    };
    const json both = last({"--topics", "deepseek,stargate"});
    const auto count = [&](std::vector<std::string> more) {
        int stories = 0;
        for (const json& line : tone(of_january(std::move(more))).lines())
            stories += line["stories"].get<int>();
        return stories;
    };
    const int deepseek = count({"--topic", "deepseek"}), stargate = count({"--topic", "stargate"});
    ASSERT_GT(std::min(deepseek, stargate), 0);
    const int of_either = count({"--topics", "deepseek,stargate"});
    EXPECT_GT(of_either, std::max(deepseek, stargate));
    EXPECT_LE(of_either, deepseek + stargate);
    EXPECT_LE(both["low"].get<double>(), both["tone"].get<double>() + 1e-6);
    EXPECT_GE(both["high"].get<double>(), both["tone"].get<double>() - 1e-6);
    const json own = last({});
    EXPECT_NE(tone({"--raw"}).out, tone({}).out) << "the demo tells some news twice";
    EXPECT_NE(last({"--no-reactions"})["tone"], own["tone"]);
    EXPECT_NE(last({"--watchlist", "Chips"})["tone"], own["tone"]);
    EXPECT_THAT(tone({"--watchlist", "Benchmarks"}).err, HasSubstr("has no company"));

    EXPECT_TRUE(last({"--z"}).contains("z"));
    EXPECT_FALSE(last({"--z"}).contains("tone"));
}

TEST(ChartOptions, WhyAddsUpToTheToneShown)
{
    const auto why =
        tone(of_january({"--topics", "deepseek,export_curbs", "--why", "2025-01-27"})).lines();
    ASSERT_GT(why.size(), 2u);
    const auto days = tone(of_january({"--topics", "deepseek,export_curbs"})).lines();
    const auto day = std::find_if(days.begin(), days.end(),
                                  [](const json& one) { return one["session"] == "2025-01-27"; });
    ASSERT_NE(day, days.end());
    EXPECT_EQ(why[0]["mentions"], why.size() - 1);
    EXPECT_EQ(why[0]["at"], "2025-01-27T21:00:00Z");
    double sum = 0;
    for (std::size_t i = 1; i < why.size(); ++i) {
        sum += why[i]["part"].get<double>();
        double weight = 1;
        for (const char* factor :
             {"relevance", "topic_relevance", "confidence", "novelty", "source_weight", "decay"})
            weight *= why[i][factor].get<double>();
        EXPECT_NEAR(why[i]["weight"].get<double>(), weight, 1e-8);
        EXPECT_FALSE(why[i]["title"].get<std::string>().empty());
    }
    EXPECT_NEAR(sum, (*day)["tone"].get<double>(), 1e-9);
    EXPECT_EQ(tone(of_january({"--why", "2025-01-26"})).exit, 1) << "a Sunday";
}

TEST(ChartOptions, ImportedIntradayBarsCanBeCharted)
{
    const TemporaryFolder folder;
    const std::string workspace = (folder.path() / "mine").string();
    std::string bars = "datetime,open,high,low,close,volume\n";
    for (int minute = 0; minute < 60; minute += 5) {
        const int clock = 9 * 60 + 30 + minute;
        const std::string mm = std::to_string(clock % 60);
        bars += "2025-01-27 " + std::string(clock < 600 ? "09:" : "10:") +
                (mm.size() == 1 ? "0" : "") + mm + ":00,100,102,99,101,10\n";
    }
    write_file(folder.path() / "five.csv", bars);
    const CliRun imported = run_cli({"import", "--workspace", workspace, "--bars", "csv",
                                     "--symbol", "NVDA", (folder.path() / "five.csv").string()});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    EXPECT_EQ(imported.lines().at(0)["bars_added"], 12);
    const auto tone_of = [&](const std::string& interval) {
        return run_cli({"tone", "--workspace", workspace, "--symbol", "NVDA", "--interval",
                        interval, "--from", "2025-01-27", "--to", "2025-01-27"});
    };
    const auto lines = tone_of("30m").lines();
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0]["t"], "2025-01-27T14:30:00Z") << "09:30 in New York";
    EXPECT_EQ(lines[1]["t"], "2025-01-27T15:00:00Z");
    EXPECT_THAT(tone_of("1m").err, HasSubstr("5-minute bars are"));
    EXPECT_EQ(tone_of("1d").lines().at(0)["session"], "2025-01-27") << "made of them";
}

}  // namespace
}  // namespace undertone::test
