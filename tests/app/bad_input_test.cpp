#include "cli_process.h"
#include "support/files.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::test {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;

// One line, in words, exit 1: what happened, to what, what the user can do.
void expect_told(const CliRun& run, const std::string& words)
{
    EXPECT_EQ(run.exit, 1) << run.err;
    EXPECT_THAT(run.err, HasSubstr(words));
    EXPECT_EQ(std::count(run.err.begin(), run.err.end(), '\n'), 1) << run.err;
    EXPECT_THAT(run.out, IsEmpty());
}

int stories_in(const std::string& workspace)
{
    int stories = 0;
    for (const auto& line : run_cli({"tone", "--symbol", "NVDA", "--workspace", workspace}).lines())
        stories += line["stories"].get<int>();
    return stories;
}

TEST(BadInput, UnknownSymbol)
{
    expect_told(run_cli({"tone", "--symbol", "NVDAX", "--workspace", demo_workspace()}), "NVDAX");
    const TemporaryFolder folder;
    const std::string out = (folder.path() / "a.png").string();
    expect_told(run_cli({"export", "--symbol", "NVDAX", "--out", out, "--workspace",
                         demo_workspace()}),
                "NVDAX");
    EXPECT_FALSE(std::filesystem::exists(out));
}

TEST(BadInput, UnknownSymbolOfAnImport)
{
    const TemporaryFolder folder;
    const std::string bars = (folder.path() / "bars.csv").string();
    write_file(bars, "Date,Open,High,Low,Close,Volume\n2025-02-03,114,118,113,116.66,1000\n");
    const auto import_as = [&](const std::string& symbol) {
        return run_cli({"import", bars, "--bars", "csv", "--symbol", symbol, "--workspace",
                        (folder.path() / "w").string()});
    };
    expect_told(import_as("NVDAX"), "“NVDAX” is not among the instruments; look its symbol up");
    expect_told(import_as("nvidia"), "perhaps NVDA");
}

TEST(BadInput, UnknownTopic)
{
    expect_told(run_cli({"tone", "--symbol", "NVDA", "--topic", "deepsek", "--workspace",
                         demo_workspace()}),
                "deepsek");
}

TEST(BadInput, TopicsThatCannotBe)
{
    const auto add_topic = [](const std::string& json) {
        return run_cli({"topics", "--add", "-", "--workspace", demo_workspace()}, {json});
    };
    expect_told(add_topic(R"({"id": "x")"), "not valid JSON");
    expect_told(add_topic(R"({"id": "x", "name": "X", "colour": "#ff0000"})"), "“terms” is empty");
    expect_told(add_topic(R"({"id": "deepseek", "name": "X", "terms": ["x"], "colour": "#ff0000"})"),
                "“deepseek” already");
    expect_told(run_cli({"topics", "--remove", "stargate", "--workspace", demo_workspace()}),
                "ships with Undertone");
    expect_told(run_cli({"topics", "--remove", "nope", "--workspace", demo_workspace()}), "“nope”");
}

TEST(BadInput, UnknownWatchlistAndSymbolsInIt)
{
    expect_told(run_cli({"watchlists", "--remove", "Nope", "--workspace", demo_workspace()}),
                "Nope");
    expect_told(run_cli({"watchlists", "--set", "Chips", "--symbols", "NVDA,XXXX", "--workspace",
                         demo_workspace()}),
                "XXXX");
}

TEST(BadInput, EmptyAndHtmlBodies)
{
    const TemporaryFolder folder;
    const std::string empty = (folder.path() / "empty.xml").string();
    const std::string page = (folder.path() / "page.xml").string();
    write_file(empty, "");
    write_file(page, "<!DOCTYPE html><html><head><title>Are you a robot?</title></head></html>");
    expect_told(run_cli({"parse", empty}), "empty");
    expect_told(run_cli({"parse", page}), "page");
    expect_told(run_cli({"bars", page, "--provider", "stooq"}), "page");

    const std::string w = (folder.path() / "w").string();
    EXPECT_EQ(run_cli({"import", page, "--workspace", w}).exit, 1);
    EXPECT_EQ(run_cli({"import", page, "--bars", "csv", "--symbol", "NVDA", "--workspace", w}).exit,
              1);
    expect_told(run_cli({"tone", "--symbol", "NVDA", "--workspace", w}), "NVDA");
}

TEST(BadInput, AMalformedFeedKeepsItsWholeItems)
{
    const TemporaryFolder folder;
    const std::string cut = (folder.path() / "cut.rss").string();
    write_file(cut, "<rss version=\"2.0\"><channel><title>T</title>"
                    "<item><title>Nvidia rises</title><guid>1</guid></item>"
                    "<item><title>AMD fa");
    const CliRun run = run_cli({"parse", cut});
    ASSERT_EQ(run.exit, 0) << run.err;
    const auto feed = run.lines().at(0);
    ASSERT_EQ(feed["entries"].size(), 1u);
    EXPECT_EQ(feed["entries"][0]["title"], "Nvidia rises");
    EXPECT_FALSE(feed["warnings"].empty());
}

TEST(BadInput, AStoryWithoutADateCountsFromWhenItWasSeen)
{
    const TemporaryFolder folder;
    const std::string feed = (folder.path() / "nodate.rss").string();
    write_file(feed, "<rss version=\"2.0\"><channel><title>T</title><item>"
                     "<title>DeepSeek lifts Nvidia</title><guid>1</guid></item></channel></rss>");
    const auto parsed = run_cli({"parse", feed}).lines().at(0);
    EXPECT_TRUE(parsed["entries"][0]["published"].is_null());
    const CliRun imported =
        run_cli({"import", feed, "--workspace", (folder.path() / "w").string()});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    EXPECT_EQ(imported.lines().at(0)["stories_added"], 1);
    EXPECT_TRUE(run_cli({"parse", "--date", "the day after tomorrow"}).lines().at(0)["utc"].is_null());
}

TEST(BadInput, MissingFile)
{
    expect_told(run_cli({"parse", "/no/such/file.xml"}), "/no/such/file.xml");
    expect_told(run_cli({"score", "--text", "/no/such/article.txt"}), "/no/such/article.txt");
}

TEST(BadInput, AFolderWithoutAWorkspaceIsNotMadeByReading)
{
    const TemporaryFolder folder;
    const std::string w = (folder.path() / "none").string();
    expect_told(run_cli({"tone", "--symbol", "NVDA", "--workspace", w}), "no workspace");
    EXPECT_FALSE(std::filesystem::exists(w));
}

#ifdef __linux__
TEST(BadInput, ReadOnlyFolder)
{
    const TemporaryFolder folder;
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read |
                                                    std::filesystem::perms::owner_exec);
    const std::string w = (folder.path() / "w").string();
    expect_told(run_cli({"demo", "--workspace", w}, {.input = {}, .obey_permissions = true}), w);
    expect_told(run_cli({"export", "--symbol", "NVDA", "--out",
                         (folder.path() / "chart.pdf").string(), "--workspace", demo_workspace()},
                        {.input = {}, .obey_permissions = true}),
                "chart.pdf");
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path())) << "nothing half-written is left";
}
#endif

TEST(BadInput, ADatabaseOfANewerVersionIsLeftUntouched)
{
    const TemporaryFolder folder;
    const std::string w = (folder.path() / "w").string();
    const std::string feed = (folder.path() / "one.csv").string();
    write_file(feed, "id,published,title\n1,2025-02-03T15:00:00Z,Nvidia jumps\n");
    ASSERT_EQ(run_cli({"import", feed, "--format", "csv", "--workspace", w}).exit, 0);
    const std::string database = w + "/undertone.db";
    // user_version: 4 bytes big-endian at offset 60 (sqlite.org/fileformat2.html#the_database_header).
    std::string bytes = read_file(database);
    ASSERT_GT(bytes.size(), 100u);
    bytes.replace(60, 4, std::string("\x00\x00\x27\x0f", 4));
    write_file(database, bytes);
    expect_told(run_cli({"demo", "--workspace", w}), "newer version");
    expect_told(run_cli({"tone", "--symbol", "NVDA", "--workspace", w}), "newer version");
    EXPECT_EQ(read_file(database), bytes);
}

TEST(BadInput, NotADatabase)
{
    const TemporaryFolder folder;
    const std::string database = (folder.path() / "undertone.db").string();
    write_file(database, std::string(5000, 'x'));
    expect_told(run_cli({"tone", "--symbol", "NVDA", "--workspace", folder.path().string()}),
                "not");
    EXPECT_EQ(read_file(database), std::string(5000, 'x'));
}

TEST(BadInput, DemoAndLiveNeverMix)
{
    expect_told(run_cli({"collect", "--once", "--workspace", demo_workspace()}), "demo");
    const int before = stories_in(demo_workspace());
    EXPECT_GT(before, 0);
    const TemporaryFolder folder;
    const std::string own = (folder.path() / "own.csv").string();
    write_file(own, "id,published,title,summary\n1,2025-01-27T15:00:00Z,Nvidia falls,\n");
    expect_told(run_cli({"import", own, "--format", "csv", "--workspace", demo_workspace()}),
                "demo");
    EXPECT_EQ(stories_in(demo_workspace()), before);

    const std::string sources = (folder.path() / "sources.json").string();
    write_file(sources, R"({"sources": []})");
    const auto as_they_were = run_cli({"sources", "--workspace", demo_workspace()}).out;
    for (const auto& [option, value] : {std::pair{"--add", sources},
                                        std::pair{"--enable", std::string("all")},
                                        std::pair{"--disable", std::string("all")}})
        expect_told(run_cli({"sources", option, value, "--workspace", demo_workspace()}), "demo");
    EXPECT_EQ(run_cli({"sources", "--workspace", demo_workspace()}).out, as_they_were);
}

}  // namespace
}  // namespace undertone::test
