#include "cli_process.h"
#include "support/files.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QByteArray>
#include <QProcess>
#include <algorithm>
#include <filesystem>
#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>
#include <cstdlib>
#endif

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

std::string program(const std::string& mode)
{
    return "process:\"" UNDERTONE_FAKE_ENGINE "\" " + mode;
}

/// The demo, to do with as a test likes.
std::string own_demo(const TemporaryFolder& folder)
{
    const std::string copy = (folder.path() / "demo").string();
    std::filesystem::copy(demo_workspace(), copy, std::filesystem::copy_options::recursive);
    return copy;
}

std::vector<json> tone_of_nvidia(const std::string& workspace)
{
    return run_cli({"tone", "--symbol", "NVDA", "--workspace", workspace}).lines();
}

const std::string three_lines =
    R"({"id":"a","title":"Nvidia sinks on DeepSeek threat"})"
    "\n"
    R"({"id":"b","title":"Tata Motors rallies","summary":"After a week.","targets":["Tata Motors"]})"
    "\n"
    R"({"id":"c","title":"Chips"})"
    "\n";

TEST(Engines, OursAsAPluggedInProgramSaysWhatItSaysByItself)
{
    const CliRun direct = run_cli({"score"}, {three_lines});
    const CliRun plugged = run_cli(
        {"score", "--engine", "process:\"" UNDERTONE_CLI "\" score --jsonl"}, {three_lines});
    ASSERT_EQ(plugged.exit, 0) << plugged.err;
    const auto ours = direct.lines();
    const auto theirs = plugged.lines();
    ASSERT_EQ(theirs.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(theirs[i]["engine"], ours[i]["engine"]);
        EXPECT_EQ(theirs[i]["trained_until"], ours[i]["trained_until"]);
        EXPECT_NEAR(theirs[i]["tone"].get<double>(), ours[i]["tone"].get<double>(), 1e-9);
        EXPECT_EQ(theirs[i]["label"], ours[i]["label"]);
        ASSERT_EQ(theirs[i]["companies"].size(), ours[i]["companies"].size());
        for (std::size_t k = 0; k < ours[i]["companies"].size(); ++k) {
            const json& one = ours[i]["companies"][k];
            const json& other = theirs[i]["companies"][k];
            EXPECT_EQ(other["target"], one["target"]);
            EXPECT_EQ(other["reasons"].size(), one["reasons"].size());
            for (const char* figure : {"score", "relevance", "log_odds", "intercept"})
                EXPECT_NEAR(other[figure].get<double>(), one[figure].get<double>(), 1e-6) << figure;
        }
    }
}

TEST(Engines, AForeignEngineJudgesAndIsNamedInEachLine)
{
    const auto lines = run_cli({"score", "--engine", program("good")}, {three_lines}).lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0]["engine"], "fake/1");
    EXPECT_EQ(lines[0]["companies"][0]["label"], "positive");
    EXPECT_EQ(lines[1]["companies"][0]["target"], "Tata Motors");
    EXPECT_NEAR(lines[1]["companies"][0]["score"].get<double>(), 0.6, 1e-9);
}

TEST(Engines, ABadAnswerCostsItsLineADeadEngineTheRun)
{
    const CliRun bad = run_cli({"score", "--engine", program("no-targets")}, {three_lines});
    EXPECT_EQ(bad.exit, 1);
    ASSERT_EQ(bad.lines().size(), 3u) << bad.err;
    EXPECT_THAT(bad.lines()[0].value("error", ""), HasSubstr("does not judge “"));
    EXPECT_EQ(bad.lines()[2]["id"], "c");  // without companies there is nothing to get wrong

    const CliRun dead = run_cli({"score", "--engine", program("dies")}, {three_lines});
    EXPECT_EQ(dead.exit, 1);
    EXPECT_TRUE(dead.lines().empty());
    EXPECT_THAT(dead.err, HasSubstr("exit code 3"));
    EXPECT_EQ(std::count(dead.err.begin(), dead.err.end(), '\n'), 1) << dead.err;

    const CliRun slow =
        run_cli({"score", "--engine", program("silent"), "--engine-timeout", "0.2"}, {three_lines});
    EXPECT_EQ(slow.exit, 1);
    EXPECT_THAT(slow.err, HasSubstr("no answer for 200 ms"));
}

TEST(Engines, WrongUsageIsSaid)
{
    for (const std::vector<std::string>& options :
         {std::vector<std::string>{"--engine", "finbert"},
          {"--engine", "process:"},
          {"--engine", "built-in", "--engine-timeout", "soon"},
          {"--engine", "built-in", "--engine-timeout", "0"}})
        for (const char* verb : {"score", "rescore", "collect"}) {
            std::vector<std::string> arguments = {verb};
            arguments.insert(arguments.end(), options.begin(), options.end());
            EXPECT_EQ(run_cli(arguments).exit, 2) << verb << ' ' << options[1];
        }
    const CliRun nameless = run_cli({"score", "--engine", "endpoint"}, {three_lines});
    EXPECT_EQ(nameless.exit, 1);
    EXPECT_THAT(nameless.err, HasSubstr("--engine-model"));
}

TEST(Engines, AnEndpointIsAskedWithTheKeyOfTheEnvironment)
{
    HttpServer server;
    std::string key;
    server.on_post("/v1/chat/completions", [&](const auto& asked, httplib::Response& answer) {
        key = asked.get_header_value("Authorization");
        answer.status = 401;
        answer.set_content(R"({"error":{"message":"no such key: sk-geheim"}})", "application/json");
    });
    qputenv("UNDERTONE_ENGINE_KEY", "sk-geheim");
    const CliRun run =
        run_cli({"score", "--engine", "endpoint:" + server.url("/v1"), "--engine-model", "tiny"},
                {three_lines});
    qunsetenv("UNDERTONE_ENGINE_KEY");
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(key, "Bearer sk-geheim");
    EXPECT_THAT(run.err, HasSubstr("HTTP 401"));
    EXPECT_THAT(run.err + run.out, Not(HasSubstr("sk-geheim")));
}

TEST(Rescore, APreviewTellsWhatFlipsAndChangesNoView)
{
    const TemporaryFolder folder;
    const std::string workspace = own_demo(folder);
    const auto before = tone_of_nvidia(workspace);
    const CliRun preview =
        run_cli({"rescore", "--preview", "--engine", program("good"), "--workspace", workspace});
    ASSERT_EQ(preview.exit, 0) << preview.err;
    const auto lines = preview.lines();
    const json& summary = lines.back();
    EXPECT_EQ(summary["engine"], "fake/1");
    EXPECT_EQ(summary["in_use"], false);
    EXPECT_GT(summary["scored"], 300);
    EXPECT_GT(summary["mentions"], summary["flips"]);
    int flips = 0;
    for (const json& line : lines)
        if (line.contains("from")) {
            flips += line["mentions"].get<int>();
            EXPECT_NE(line["from"], "positive");
            EXPECT_EQ(line["to"], "positive");  // of everything, this engine thinks well
        }
    EXPECT_EQ(summary["flips"], flips);
    EXPECT_GT(flips, 100);
    EXPECT_EQ(lines[0]["total"], summary["scored"]);
    EXPECT_EQ(tone_of_nvidia(workspace), before);

    // What the preview scored need not be scored again.
    const CliRun applied =
        run_cli({"rescore", "--engine", program("good"), "--workspace", workspace});
    ASSERT_EQ(applied.exit, 0) << applied.err;
    EXPECT_EQ(applied.lines().back()["scored"], 0);
    EXPECT_EQ(applied.lines().back()["in_use"], true);
    const auto after = tone_of_nvidia(workspace);
    EXPECT_NE(after, before);
    for (const json& session : after)
        EXPECT_TRUE(session["tone"].is_null() || session["tone"] >= 0) << session.dump();

    // And back, at once: our own scores are still there.
    EXPECT_EQ(run_cli({"rescore", "--workspace", workspace}).exit, 0);
    EXPECT_EQ(tone_of_nvidia(workspace), before);
}

TEST(Rescore, TopicsOfOnesOwnAreInTheNewScoresToo)
{
    const TemporaryFolder folder;
    const std::string workspace = own_demo(folder);
    const auto stories = [&workspace] {
        int count = 0;
        for (const json& session : run_cli({"tone", "--symbol", "NVDA", "--topic", "falls",
                                            "--workspace", workspace})
                                       .lines())
            count += session["stories"].get<int>();
        return count;
    };
    ASSERT_EQ(run_cli({"topics", "--add", "-", "--workspace", workspace},
                      {R"({"id": "falls", "name": "Falls", "terms": ["plunge*", "shares"],
                           "colour": "#c08040"})"})
                  .exit,
              0);
    const int before = stories();
    EXPECT_GT(before, 0);
    const CliRun run = run_cli({"rescore", "--engine", program("good"), "--workspace", workspace});
    ASSERT_EQ(run.exit, 0) << run.err;
    EXPECT_EQ(stories(), before);
}

TEST(Rescore, BrokenOffHalfWayItLeavesTheIndexAndGoesOnLater)
{
    const TemporaryFolder folder;
    const std::string workspace = own_demo(folder);
    const auto before = tone_of_nvidia(workspace);
    const CliRun broken = run_cli({"rescore", "--engine", program("tires"), "--engine-timeout",
                                   "0.5", "--workspace", workspace});
    EXPECT_EQ(broken.exit, 1);
    EXPECT_THAT(broken.err, HasSubstr("the index is as before"));
    EXPECT_EQ(std::count(broken.err.begin(), broken.err.end(), '\n'), 1) << broken.err;
    EXPECT_EQ(tone_of_nvidia(workspace), before);
    const int done = broken.lines().back()["done"];
    EXPECT_GT(done, 0);

    const CliRun rest = run_cli({"rescore", "--engine", program("good"), "--workspace", workspace});
    ASSERT_EQ(rest.exit, 0) << rest.err;
    EXPECT_EQ(rest.lines()[0]["total"], broken.lines()[0]["total"].get<int>() - done);
}

#ifndef _WIN32  // there, only a console's Ctrl+C asks a program without windows to stop
TEST(Rescore, StoppedByTheUserItLeavesTheIndexAsItWas)
{
    const TemporaryFolder folder;
    const std::string workspace = own_demo(folder);
    const auto before = tone_of_nvidia(workspace);
    QProcess process;
    process.start(UNDERTONE_CLI, {"rescore", "--engine", QString::fromStdString(program("tires")),
                                  "--workspace", QString::fromStdString(workspace)});
    ASSERT_TRUE(process.waitForReadyRead(60'000));  // a batch is done, the next never will be
    process.terminate();
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_THAT(process.readAllStandardError().toStdString(),
                testing::AllOf(HasSubstr("stopped"), HasSubstr("the index is as before")));
    EXPECT_EQ(tone_of_nvidia(workspace), before);
}
#endif

TEST(Rescore, WhatWasOnlyPreviewedCanBeForgotten)
{
    const TemporaryFolder folder;
    const std::string workspace = own_demo(folder);
    const auto before = tone_of_nvidia(workspace);
    const auto forget = [&](const std::string& engine) {
        return run_cli({"rescore", "--forget", engine, "--workspace", workspace});
    };
    const auto preview = [&] {
        return run_cli(
                   {"rescore", "--preview", "--engine", program("good"), "--workspace", workspace})
            .lines()
            .back();
    };
    const json previewed = preview();
    EXPECT_GT(previewed["scored"], 300);
    const CliRun forgotten = forget("fake/1");
    ASSERT_EQ(forgotten.exit, 0) << forgotten.err;
    EXPECT_EQ(forgotten.lines().back()["forgotten"], "fake/1");
    EXPECT_EQ(run_cli({"doctor", "--workspace", workspace}).exit, 0);
    EXPECT_EQ(tone_of_nvidia(workspace), before);
    EXPECT_EQ(preview()["scored"], previewed["scored"]);  // all of it is to be done again

    // What counts, or once counted, is what a view as of then rests on.
    ASSERT_EQ(run_cli({"rescore", "--engine", program("good"), "--workspace", workspace}).exit, 0);
    const std::string ours = previewed["before"];
    for (const auto& [engine, words] :
         {std::pair<std::string, std::string>{"fake/1", "in use"}, {ours, "in use"},
          {"fake/2", "scored nothing"}}) {
        const CliRun refused = forget(engine);
        EXPECT_EQ(refused.exit, 1);
        EXPECT_THAT(refused.err, HasSubstr(words));
        EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1) << refused.err;
    }
}

#ifdef __linux__
TEST(Rescore, OnATerminalItCountsUp)
{
    const TemporaryFolder folder;
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    ASSERT_GE(terminal, 0);
    ASSERT_EQ(grantpt(terminal) + unlockpt(terminal), 0);
    const int other_end = open(ptsname(terminal), O_RDWR | O_NOCTTY);
    ASSERT_GE(other_end, 0);
    CliSetting setting;
    setting.errors_to = ptsname(terminal);
    const CliRun run = run_cli({"rescore", "--preview", "--engine", program("good"), "--workspace",
                                own_demo(folder)},
                               setting);
    EXPECT_EQ(run.exit, 0);
    std::string seen(65'536, '\0');
    const auto bytes = read(terminal, seen.data(), seen.size());
    seen.resize(std::size_t(std::max<ssize_t>(bytes, 0)));
    close(other_end);
    close(terminal);
    const int total = run.lines().front()["total"];
    const std::string last = "undertone-cli: scored " + std::to_string(total) + " of " +
                             std::to_string(total) + "\r\n";
    EXPECT_THAT(seen, testing::StartsWith("\rundertone-cli: scored "));
    EXPECT_THAT(seen, HasSubstr(last));
}
#endif

TEST(Rescore, AFolderWithoutAWorkspaceIsNotMadeOne)
{
    const TemporaryFolder folder;
    const std::string typo = (folder.path() / "typo").string();
    const CliRun run = run_cli({"rescore", "--workspace", typo});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.err, HasSubstr(typo));
    EXPECT_FALSE(std::filesystem::exists(typo));
}

TEST(Rescore, AfterItAnotherEngineIsRefusedAndTheSameOneWelcome)
{
    HttpServer server;
    server.serve("/feed",
                 "<rss version=\"2.0\"><channel><title>T</title><item><guid>1</guid>"
                 "<title>Nvidia sinks on DeepSeek threat</title></item></channel></rss>",
                 "application/rss+xml");
    const TemporaryFolder folder;
    const std::string workspace = (folder.path() / "live").string();
    const std::string file = (folder.path() / "sources.json").string();
    write_file(file, json{{"sources",
                           {{{"id", "own"},
                             {"name", "Own"},
                             {"family", "own"},
                             {"kind", "news"},
                             {"format", "feed"},
                             {"url", server.url("/feed")},
                             {"interval", 900}}}}}
                         .dump());
    ASSERT_EQ(
        run_cli({"sources", "--workspace", workspace, "--disable", "all", "--add", file}).exit, 0);
    const std::string feed = (folder.path() / "old.xml").string();
    write_file(feed,
               "<rss version=\"2.0\"><channel><title>T</title><item><guid>0</guid>"
               "<title>AMD gains</title></item></channel></rss>");
    ASSERT_EQ(run_cli({"import", feed, "--workspace", workspace}).exit, 0);

    const CliRun mixed =
        run_cli({"collect", "--once", "--engine", program("good"), "--workspace", workspace});
    EXPECT_EQ(mixed.exit, 1);
    EXPECT_THAT(mixed.err, HasSubstr("undertone-cli rescore"));
    ASSERT_EQ(run_cli({"rescore", "--engine", program("good"), "--workspace", workspace}).exit, 0);
    EXPECT_EQ(run_cli({"collect", "--once", "--workspace", workspace}).exit, 1);
    const CliRun welcome =
        run_cli({"collect", "--once", "--engine", program("good"), "--workspace", workspace});
    EXPECT_EQ(welcome.exit, 0) << welcome.err;
    EXPECT_EQ(welcome.lines().at(0)["stories_added"], 1) << welcome.out;
}

}  // namespace
}  // namespace undertone::test
