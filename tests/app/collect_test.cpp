#include "cli_process.h"
#include "support/files.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

json source(const std::string& id, const std::string& format, const std::string& url,
            const std::string& kind = "news")
{
    return {{"id", id},         {"name", id}, {"family", id},   {"kind", kind},
            {"format", format}, {"url", url}, {"interval", 900}};
}

/// A live workspace whose only sources are these.
std::string workspace_with(const TemporaryFolder& folder, const json& sources)
{
    const std::string file = (folder.path() / "sources.json").string();
    const std::string workspace = (folder.path() / "live").string();
    write_file(file, json{{"sources", sources}}.dump());
    const CliRun made =
        run_cli({"sources", "--workspace", workspace, "--disable", "all", "--add", file});
    if (made.exit != 0)  // its round would ask the sources that ship
        throw std::runtime_error(made.err);
    // One symbol, so that one quote request is made.
    for (const json& list : run_cli({"watchlists", "--workspace", workspace}).lines())
        run_cli(
            {"watchlists", "--remove", list["name"].get<std::string>(), "--workspace", workspace});
    EXPECT_EQ(
        run_cli({"watchlists", "--add", "Mine", "--symbols", "AAPL", "--workspace", workspace})
            .exit,
        0);
    return workspace;
}

std::map<std::string, json> by_source(const CliRun& run)
{
    std::map<std::string, json> all;
    for (const json& line : run.lines())
        all[line["source"]] = line;
    return all;
}

const std::string own_feed =
    "<rss version=\"2.0\"><channel><title>T</title><item><guid>1</guid>"
    "<title>DeepSeek's cheap model knocks Apple supplier Broadcom</title>"
    "<pubDate>Mon, 27 Jan 2025 14:00:00 GMT</pubDate></item></channel></rss>";

TEST(Collect, OneRoundBringsNewsAndQuotesOfEveryFormatIntoTheDatabase)
{
    UNDERTONE_REQUIRE_SHARED("data/api/yahoo/chart-AAPL-2020-08-31-to-2020-11-07.json");
    const std::filesystem::path api = std::filesystem::path(UNDERTONE_SHARED_DIR) / "data" / "api";
    HttpServer server;
    server.serve("/chart/AAPL", read_file(api / "yahoo/chart-AAPL-2020-08-31-to-2020-11-07.json"),
                 "application/json");
    server.serve("/fr", read_file(api / "federalregister/documents_excerpt_2026-08-28.json"),
                 "application/json");
    server.serve("/sec", read_file(api / "sec/edgar_current_8k_2026-09-28_excerpt.atom"),
                 "application/atom+xml");
    server.serve("/hn", read_file(api / "hackernews/algolia_search_one_hit.json"),
                 "application/json");
    server.serve("/google", read_file(api / "rss/google_news_search_live_2026-09-25_trimmed.xml"),
                 "application/rss+xml");
    server.serve("/own", own_feed, "application/rss+xml");

    const TemporaryFolder folder;
    const std::string workspace = workspace_with(
        folder, {source("quotes", "yahoo_chart", server.url("/chart/{SYMBOL}"), "quotes"),
                 source("fr", "federal_register", server.url("/fr")),
                 source("sec", "sec_atom", server.url("/sec")),
                 source("hn", "hackernews", server.url("/hn")),
                 source("google", "google_news", server.url("/google")),
                 source("own", "feed", server.url("/own"))});
    const CliRun run = run_cli({"collect", "--once", "--workspace", workspace});
    ASSERT_EQ(run.exit, 0) << run.err << run.out;
    auto reports = by_source(run);
    ASSERT_EQ(reports.size(), 6u) << run.out;
    for (const auto& [id, report] : reports)
        EXPECT_TRUE(report["asked"].get<bool>() && report["ok"].get<bool>()) << report.dump();
    EXPECT_GT(reports["quotes"]["bars_added"].get<int>(), 40);
    for (const char* id : {"fr", "sec", "hn", "google", "own"})
        EXPECT_GT(reports[id]["stories_added"].get<int>(), 0) << reports[id].dump();

    const auto tone = run_cli({"tone", "--symbol", "AAPL", "--workspace", workspace});
    EXPECT_EQ(tone.exit, 0) << tone.err;
    EXPECT_GT(tone.lines().size(), 40u);
}

TEST(Collect, OneFailingSourceCostsItselfAloneAndIsSaidInWords)
{
    HttpServer server;
    server.serve("/own", own_feed, "application/rss+xml");
    server.serve("/busy", "Too Many Requests", "text/plain", 429);
    server.serve("/robot", "<html><body>Are you a robot?</body></html>", "text/html");
    server.serve("/gone", "", "text/plain", 404);
    const TemporaryFolder folder;
    const std::string workspace = workspace_with(
        folder, {source("own", "feed", server.url("/own")),
                 source("busy", "yahoo_chart", server.url("/busy?{SYMBOL}"), "quotes"),
                 source("robot", "feed", server.url("/robot")),
                 source("gone", "feed", server.url("/gone"))});
    const CliRun run = run_cli({"collect", "--once", "--workspace", workspace});
    EXPECT_EQ(run.exit, 0) << run.err;
    auto reports = by_source(run);
    EXPECT_TRUE(reports["own"]["ok"]);
    EXPECT_EQ(reports["own"]["stories_added"], 1);
    for (const char* id : {"busy", "robot", "gone"}) {
        EXPECT_FALSE(reports[id]["ok"]) << id;
        EXPECT_FALSE(reports[id].value("error", "").empty()) << id;
    }
    EXPECT_THAT(reports["busy"].value("error", ""), HasSubstr("Too Many Requests"));

    // The table of sources remembers it; nothing became a price.
    std::map<std::string, json> rows;
    for (const json& row : run_cli({"sources", "--workspace", workspace}).lines())
        rows[row["id"]] = row;
    EXPECT_EQ(rows["own"]["last_fetch"]["ok"], true);
    EXPECT_EQ(rows["busy"]["last_fetch"]["status"], 429);
    EXPECT_TRUE(run_cli({"bars", "--symbol", "AAPL", "--workspace", workspace})
                    .lines()
                    .at(0)["bars"]
                    .empty());
}

TEST(Collect, ARoundWhoseBackupFailsKeepsItsNewsAndSaysSo)
{
    HttpServer server;
    server.serve("/own", own_feed, "application/rss+xml");
    const TemporaryFolder folder;
    const std::string workspace =
        workspace_with(folder, json::array({source("own", "feed", server.url("/own"))}));
    write_file(std::filesystem::path(workspace) / "backups", "a file where the folder should be");
    const CliRun run = run_cli({"collect", "--once", "--workspace", workspace});
    EXPECT_EQ(run.exit, 1) << run.err;
    EXPECT_THAT(run.err, HasSubstr("backups"));
    EXPECT_EQ(by_source(run)["own"]["stories_added"], 1) << run.out;
}

TEST(Collect, WithoutANetworkItSaysSo)
{
    const TemporaryFolder folder;
    std::string dead;
    {
        const HttpServer gone;  // a port that nobody listens on any more
        dead = gone.url("/feed");
    }
    const std::string workspace =
        workspace_with(folder, json::array({source("own", "feed", dead)}));
    const CliRun run = run_cli({"collect", "--once", "--workspace", workspace});
    EXPECT_EQ(run.exit, 1);
    EXPECT_THAT(run.err, HasSubstr("network"));
    EXPECT_FALSE(by_source(run)["own"]["ok"]);
}

}  // namespace
}  // namespace undertone::test
