// Alerts on the command line: made, listed, edited, fired by a feed on loopback.
#include "cli_process.h"
#include "core/time.h"
#include "support/files.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ctime>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string rss(const std::string& title)
{
    const std::time_t now = std::chrono::system_clock::to_time_t(system_now());
    char text[40];
    std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", std::gmtime(&now));
    return "<rss version=\"2.0\"><channel><title>T</title><item><guid>" + title + "</guid><title>" +
           title + "</title><pubDate>" + text + "</pubDate></item></channel></rss>";
}

/// A live workspace whose only sources are feeds on loopback.
class AlertsCliTest : public testing::Test {
protected:
    AlertsCliTest()
    {
        server_.serve("/first", rss("Nvidia stock plunges as DeepSeek fears grow"),
                      "application/rss+xml");
        server_.serve("/second", rss("Nvidia shares slide further on weak demand"),
                      "application/rss+xml");
        json sources = json::array();
        for (const std::string id : {"first", "second"})
            sources.push_back({{"id", id},
                               {"name", "Wire " + id},
                               {"family", id},
                               {"kind", "news"},
                               {"format", "feed"},
                               {"url", server_.url("/" + id)},
                               {"interval", 900}});
        const std::string file = (folder_.path() / "sources.json").string();
        write_file(file, json{{"sources", sources}}.dump());
        EXPECT_EQ(run({"sources", "--disable", "all", "--add", file}).exit, 0);
        EXPECT_EQ(run({"sources", "--disable", "second"}).exit, 0);
    }

    CliRun run(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--workspace", (folder_.path() / "live").string()});
        return run_cli(arguments);
    }
    json one_line(const std::vector<std::string>& arguments)
    {
        const CliRun done = run(arguments);
        EXPECT_EQ(done.exit, 0) << done.err;
        const auto lines = done.lines();
        EXPECT_EQ(lines.size(), 1u) << done.out;
        return lines.empty() ? json::object() : lines.front();
    }

    HttpServer server_;
    TemporaryFolder folder_;
};

TEST_F(AlertsCliTest, AnAlertFiresOnceWhereAStoryLetsTheToneCross)
{
    const json made = one_line({"alerts", "--add", "tone", "--symbol", "NVDA", "--below", "-0.1"});
    EXPECT_EQ(made["words"], "Tone of all topics for Nvidia falls below −0.10");
    EXPECT_EQ(made["company"], "nvidia");
    EXPECT_EQ(made["snoozed"], false);
    EXPECT_EQ(one_line({"alerts"})["id"], made["id"]);
    EXPECT_THAT(run({"alerts", "--fired"}).lines(), IsEmpty());

    const auto told = [](const CliRun& done) {
        std::vector<json> all;
        for (const json& line : done.lines())
            if (line.contains("alert"))
                all.push_back(line);
        return all;
    };
    const CliRun first = run({"collect", "--once"});
    ASSERT_EQ(first.exit, 0) << first.err;
    ASSERT_THAT(told(first), SizeIs(1)) << first.out;
    const json alert = told(first).front();
    EXPECT_THAT(alert["words"].get<std::string>(), HasSubstr("fell below −0.10, to −"));
    EXPECT_EQ(alert["detail"], "Nvidia stock plunges as DeepSeek fears grow");
    EXPECT_LT(alert["value"].get<double>(), -0.1);
    EXPECT_EQ(alert["rule"], made["id"]);

    EXPECT_EQ(run({"sources", "--enable", "second"}).exit, 0);
    const CliRun second = run({"collect", "--once"});
    ASSERT_EQ(second.exit, 0) << second.err;
    EXPECT_THAT(second.lines(), SizeIs(1)) << "its fetch alone: the tone was not back\n"
                                           << second.out;

    EXPECT_EQ(one_line({"alerts", "--fired", "--unread"})["alert"], alert["alert"]);
    EXPECT_EQ(run({"alerts", "--seen", "all"}).exit, 0);
    EXPECT_THAT(run({"alerts", "--fired", "--unread"}).lines(), IsEmpty());
    EXPECT_EQ(one_line({"alerts", "--fired"})["seen"], true);
    const std::string id = std::to_string(made["id"].get<int>());
    EXPECT_EQ(run({"alerts", "--remove", id}).exit, 0);
    EXPECT_THAT(run({"alerts"}).lines(), IsEmpty());
    EXPECT_THAT(run({"alerts", "--fired"}).lines(), SizeIs(1)) << "what it told stays";
}

TEST_F(AlertsCliTest, EachKindIsMadeAndSwitched)
{
    EXPECT_EQ(one_line({"alerts", "--add", "heat", "--topic", "deepseek"})["words"],
              "Heat of DeepSeek rises above 3 times its usual");
    EXPECT_EQ(one_line({"alerts", "--add", "tone_z", "--symbol", "AMD", "--above", "2"})["words"],
              "Tone of all topics for AMD is unusually high: z above +2");
    EXPECT_EQ(one_line({"alerts", "--add", "divergence", "--symbol", "NVDA", "--sessions",
                        "3"})["sessions"],
              3);
    EXPECT_EQ(one_line({"alerts", "--add", "claim"})["company"], nullptr);
    EXPECT_EQ(one_line({"alerts", "--add", "story", "--source", "federal_register_bis"})["words"],
              "Federal Register (BIS) has something new");
    EXPECT_EQ(
        one_line({"alerts", "--add", "tone", "--symbol", "nvda", "--below", "-0.2"})["company"],
        "nvidia");
    const json down = one_line({"alerts", "--add", "source_down"});
    EXPECT_EQ(down["words"], "A source does not answer for 4 of its intervals");
    const std::string id = std::to_string(down["id"].get<int>());
    const auto present = [&] { return run({"alerts"}).lines().back(); };
    EXPECT_EQ(run({"alerts", "--snooze", id, "--until", "2999-01-01"}).exit, 0);
    EXPECT_EQ(present()["snoozed"], true);
    EXPECT_EQ(run({"alerts", "--snooze", id}).exit, 0);
    EXPECT_EQ(present()["snoozed"], false);
    EXPECT_EQ(run({"alerts", "--disable", id}).exit, 0);
    EXPECT_EQ(present()["enabled"], false);
    EXPECT_EQ(run({"alerts", "--enable", id}).exit, 0);
    EXPECT_EQ(present()["enabled"], true);
}

TEST_F(AlertsCliTest, WhatCannotBeIsSaidInWords)
{
    const auto refused = [&](int exit, const std::vector<std::string>& arguments,
                             const char* words) {
        const CliRun done = run(arguments);
        EXPECT_EQ(done.exit, exit) << done.err;
        EXPECT_THAT(done.err, HasSubstr(words));
        EXPECT_THAT(done.out, IsEmpty());
    };
    refused(2, {"alerts", "--add", "weather"}, "takes tone, tone_z");
    refused(2, {"alerts", "--add", "tone"}, "--below or --above");
    refused(2, {"alerts", "--add", "tone", "--below", "low"}, "is no number");
    refused(2, {"alerts", "--symbol", "NVDA"}, "goes with --add");
    refused(2, {"alerts", "--until", "2026-01-01"}, "goes with --snooze");
    refused(1, {"alerts", "--add", "tone", "--below", "-3"}, "between −1 and +1");
    refused(1, {"alerts", "--add", "tone", "--below", "0", "--symbol", "NOPE"}, "NOPE");
    refused(1, {"alerts", "--add", "heat", "--topic", "weather"}, "weather");
    refused(1, {"alerts", "--add", "story"}, "needs a source");
    refused(1,
            {"alerts", "--add", "story", "--source", "federal_register_bis", "--topic", "deepseek"},
            "leave out company, list and topic");
    refused(1, {"alerts", "--add", "claim", "--symbol", "deepseek"}, "has no symbol");
    refused(1, {"alerts", "--seen", "x"}, "“x”");
    refused(1, {"alerts", "--remove", "77"}, "no alert “77”");
    refused(1, {"alerts", "--seen", "77"}, "77");
}

}  // namespace
}  // namespace undertone::test
