// Everything out and in again, tables for other engines, and texts that go, as a user does it.
#include "cli_process.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <functional>
#include <map>
#include <sstream>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
namespace fs = std::filesystem;

class ExchangeTest : public testing::Test {
protected:
    ExchangeTest() { fs::copy(demo_workspace(), path("workspace"), fs::copy_options::recursive); }
    [[nodiscard]] std::string path(const std::string& name) const
    {
        return (folder_.path() / name).string();
    }
    [[nodiscard]] CliRun run(std::vector<std::string> arguments,
                             const std::string& workspace = "workspace") const
    {
        arguments.insert(arguments.end(), {"--workspace", path(workspace)});
        return run_cli(arguments);
    }
    /// Every file below a folder, by its name.
    [[nodiscard]] std::map<std::string, std::string> files(const std::string& folder) const
    {
        std::map<std::string, std::string> all;
        for (const auto& entry : fs::recursive_directory_iterator(path(folder)))
            if (entry.is_regular_file())
                all[fs::relative(entry.path(), path(folder)).generic_string()] =
                    read_file(entry.path());
        return all;
    }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(folder_.path()))
            all.push_back(entry.path().filename().string());
        std::sort(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] std::vector<json> tone(const std::string& workspace = "workspace") const
    {
        return run({"tone", "--symbol", "NVDA", "--topic", "deepseek"}, workspace).lines();
    }
    /// It fails, says so in one line beside those of its progress, and leaves all files as they are.
    void expect_refused(const std::vector<std::string>& arguments, const std::string& words,
                        int exit = 1, const std::string& workspace = "workspace") const
    {
        const auto before = names();
        const auto database = read_file(path("workspace/undertone.db"));
        const CliRun run = this->run(arguments, workspace);
        EXPECT_EQ(run.exit, exit) << run.out << run.err;
        EXPECT_EQ(run.out, "");
        std::istringstream lines(run.err);
        std::string last;
        for (std::string line; std::getline(lines, line); last = line)
            EXPECT_TRUE(last.empty() || last.ends_with(" %")) << run.err;
        EXPECT_TRUE(last.starts_with("undertone-cli: ")) << last;
        EXPECT_THAT(last, HasSubstr(words));
        EXPECT_THAT(last, HasSubstr("; ")) << "what the user can do";
        EXPECT_EQ(names(), before);
        EXPECT_EQ(read_file(path("workspace/undertone.db")), database);
    }
    TemporaryFolder folder_;
};

TEST_F(ExchangeTest, AllComesBackInAnotherWorkspace)
{
    const CliRun out = run({"export", "--everything", path("all.jsonl")});
    ASSERT_EQ(out.exit, 0) << out.err;
    const json counts = out.lines().front()["rows"];
    EXPECT_GT(counts["story"], 300);
    const CliRun in = run({"import", "--everything", path("all.jsonl")}, "another/folder");
    ASSERT_EQ(in.exit, 0) << in.err;
    EXPECT_EQ(in.lines().front()["rows"], counts);

    const CliRun again = run({"export", "--everything", path("again.jsonl")}, "another/folder");
    ASSERT_EQ(again.exit, 0) << again.err;
    EXPECT_TRUE(read_file(path("all.jsonl")) == read_file(path("again.jsonl")));
    EXPECT_EQ(tone("another/folder"), tone());
    EXPECT_EQ(run({"doctor"}, "another/folder").exit, 0);
}

TEST_F(ExchangeTest, TablesAreWholeAndTheSameEachTime)
{
    for (const char* format : {"csv", "jsonl"}) {
        const CliRun out = run({"export", "--tables", path(format), "--format", format});
        ASSERT_EQ(out.exit, 0) << out.err;
        const auto all = files(format);
        EXPECT_TRUE(all.contains("schema.json"));
        EXPECT_TRUE(all.contains("load.sql"));
        const std::string january = std::string("stories/year=2025/month=01/part-0.") + format;
        EXPECT_TRUE(all.contains(january));
        EXPECT_EQ(run({"export", "--tables", path("again"), "--format", format}).exit, 0);
        EXPECT_TRUE(files("again") == all);
        fs::remove_all(path("again"));
    }
    const json rows = run({"export", "--tables", path("last")}).lines().front()["rows"];
    EXPECT_GT(rows["stories"], 300);
    EXPECT_GT(rows["mentions"], rows["stories"]);
    EXPECT_GT(rows["bars"], 10'000);
}

TEST_F(ExchangeTest, WhatCannotBeExportedIsSaidAndNothingIsTouched)
{
    fs::create_directory(path("folder"));
    write_file(path("folder/mine.txt"), "mine");
    expect_refused({"export", "--everything", path("no/such/file.jsonl")}, "cannot be written");
    expect_refused({"export", "--everything", path("folder")}, "folder");
    for (const char* part : {"", "-wal", "-shm"})
        expect_refused(
            {"export", "--everything", path(std::string("workspace/undertone.db") + part)},
            "is a database, or belongs to one");
    expect_refused({"export", "--tables", path("folder")}, "is there already");
    expect_refused({"export", "--tables", path("workspace/undertone.db")}, "is there already");
    expect_refused({"export", "--tables", path("new"), "--format", "xml"}, "xml", 2);
    expect_refused({"export", "--everything", path("new")}, "There is no workspace", 1, "nowhere");
    expect_refused({"export", "--tables", path("new")}, "There is no workspace", 1, "nowhere");
    EXPECT_EQ(read_file(path("folder/mine.txt")), "mine");
}

TEST_F(ExchangeTest, WhatIsNoWholeExportIsRefusedAndNoWorkspaceIsMade)
{
    ASSERT_EQ(run({"export", "--everything", path("all.jsonl")}).exit, 0);
    const std::string all = read_file(path("all.jsonl"));
    const auto refused = [&](const std::string& bytes, const std::string& words) {
        write_file(path("bad.jsonl"), bytes);
        expect_refused({"import", "--everything", path("bad.jsonl")}, words, 1, "new");
    };
    const auto second = all.find('\n') + 1;
    const auto third = all.find('\n', second) + 1;
    refused("", "no export of everything");
    refused("id,title\n1,Nvidia\n", "no export of everything");
    refused(all.substr(0, all.size() / 2), "cut off");
    refused(all.substr(0, all.size() - 1), "cut off");
    refused(all.substr(0, second) + all.substr(third), "are missing");
    refused(all.substr(0, second) + "{]\n" + all.substr(third), "Line 2");
    refused(all + all.substr(second, third - second), "comes after the end");
    refused("{\"kind\":\"undertone\",\"schema\":99}\n", "newer version");
    expect_refused({"import", "--everything", path("none.jsonl")}, "none.jsonl", 1, "new");
    expect_refused({"import", "--everything", path("all.jsonl")}, "There is a workspace already");
    expect_refused({"import", "--everything", path("all.jsonl"), path("bad.jsonl")}, "one file", 2,
                   "new");
}

TEST_F(ExchangeTest, TidyingTakesOldTextsAndNoScore)
{
    const auto before = tone();
    ASSERT_FALSE(before.empty());
    const CliRun tidied = run({"tidy", "--text-days", "30"});
    ASSERT_EQ(tidied.exit, 0) << tidied.err;
    const json report = tidied.lines().front();
    EXPECT_GT(report["texts_removed"], 300);
    EXPECT_GT(report["text_bytes_removed"], 10'000);
    EXPECT_EQ(report["stopped"], false);
    EXPECT_EQ(tone(), before);
    EXPECT_EQ(run({"doctor"}).exit, 0);
    const json again = run({"tidy", "--text-days", "30"}).lines().front();
    EXPECT_EQ(again["texts_removed"], 0);

    expect_refused({"tidy", "--text-days", "soon"}, "soon", 2);
    expect_refused({"tidy", "--database-mb", "0"}, "from 1", 2);
    expect_refused({"tidy"}, "There is no workspace", 1, "nowhere");
}

#ifndef _WIN32  // there, only a console's Ctrl+C asks a program without windows to stop
/// Runs it and stops it at the first sign of progress, until once that was in time: each time it is
/// whole, and told as done, or `is_gone` and told as stopped.
void stop_half_way(const std::vector<std::string>& arguments, const std::function<bool()>& is_gone,
                   const std::function<void()>& begin_anew)
{
    for (int tries = 0; tries < 50; ++tries) {
        begin_anew();
        CliProcess process(arguments);
        std::string told;
        while (told.find(" %\n") == std::string::npos)
            told = process.errors();
        process.signal(SIGINT);
        const CliRun run = process.wait();
        if (run.exit == 0) {
            EXPECT_FALSE(is_gone());
            continue;
        }
        EXPECT_EQ(run.exit, 1);
        EXPECT_THAT(run.err, HasSubstr("Stopped before the end"));
        EXPECT_TRUE(is_gone());
        return;
    }
    ADD_FAILURE() << "never in time";
}

TEST_F(ExchangeTest, StoppedHalfWayNothingIsHalfMade)
{
    ASSERT_EQ(run({"export", "--everything", path("all.jsonl")}).exit, 0);
    const std::vector<std::string> at_first = {"all.jsonl", "workspace"};
    const auto is_as_at_first = [&] { return names() == at_first; };
    const auto begin_anew = [&] {
        for (const char* made : {"out.jsonl", "tables", "new"})
            fs::remove_all(path(made));
    };
    stop_half_way({"export", "--everything", path("out.jsonl"), "--workspace", path("workspace")},
                  is_as_at_first, begin_anew);
    stop_half_way({"export", "--tables", path("tables"), "--workspace", path("workspace")},
                  is_as_at_first, begin_anew);
    stop_half_way({"import", "--everything", path("all.jsonl"), "--workspace", path("new")},
                  is_as_at_first, begin_anew);
    EXPECT_EQ(run({"doctor"}).exit, 0);

    // What was there before is there still.
    stop_half_way(
        {"export", "--everything", path("old.jsonl"), "--workspace", path("workspace")},
        [&] { return read_file(path("old.jsonl")) == "mine"; },
        [&] { write_file(path("old.jsonl"), "mine"); });
    EXPECT_EQ(names().size(), 3u);
}
#endif

}  // namespace
}  // namespace undertone::test
