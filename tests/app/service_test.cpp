// The collector as a service: a real process that runs on, is told to stop and to begin anew, and
// shares its database with an open desk.
#include "cli_process.h"
#include "store/database.h"
#include "support/feed_farm.h"
#include "support/files.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <csignal>
#include <iostream>
#include <mutex>
#include <set>

namespace undertone::test {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using testing::HasSubstr;
using SteadyClock = std::chrono::steady_clock;

/// Looks until it holds; false when it did not within a minute.
bool comes_true(const std::function<bool()>& holds)
{
    for (const auto end = SteadyClock::now() + 60s; SteadyClock::now() < end;) {
        if (holds())
            return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

class ServiceTest : public testing::Test {
protected:
    ServiceTest() : workspace_((folder_.path() / "live").string())
    {
        EXPECT_EQ(run_cli({"sources", "--workspace", workspace_, "--disable", "all"}).exit, 0);
    }

    void add(const std::vector<std::pair<std::string, std::string>>& id_and_url)
    {
        json rows = json::array();
        for (const auto& [id, url] : id_and_url)
            rows.push_back({{"id", id},
                            {"name", id},
                            {"family", id},
                            {"kind", "news"},
                            {"format", "feed"},
                            {"url", url},
                            {"interval", 900}});
        const std::string file = (folder_.path() / "sources.json").string();
        write_file(file, json{{"sources", rows}}.dump());
        const CliRun run = run_cli({"sources", "--workspace", workspace_, "--add", file});
        EXPECT_EQ(run.exit, 0) << run.err;
    }

    void set(const std::string& ini)
    {
        write_file(std::filesystem::path(workspace_) / "settings.ini", ini);
    }

    [[nodiscard]] std::filesystem::path database() const
    {
        return std::filesystem::path(workspace_) / "undertone.db";
    }
    [[nodiscard]] store::Reader open() const { return store::Reader::open(database()).value(); }

    TemporaryFolder folder_;
    std::string workspace_;
};

TEST_F(ServiceTest, ToldToStopItKeepsWhatCameAndEndsInPeace)
{
    HttpServer server;
    server.serve("/good", numbered_feed(1, 0, 3), "application/rss+xml");
    server.hang("/hang");
    add({{"good", server.url("/good")}, {"hangs", server.url("/hang", "localhost")}});
    CliProcess collector({"collect", "--workspace", workspace_});
    ASSERT_TRUE(comes_true([&] { return server.requests() == 2; }));
    const store::Reader reader = open();
    ASSERT_TRUE(comes_true([&] { return reader.counts()->stories == 3; }));
    collector.signal(SIGTERM);
    const CliRun run = collector.wait();
    EXPECT_EQ(run.exit, 0) << run.err;
    EXPECT_EQ(run.err, "");
    EXPECT_EQ(reader.counts()->stories, 3);
    const auto cut_short = reader.attempts({"hangs"}, Utc{}, system_now() + 1h).value();
    ASSERT_EQ(cut_short.size(), 1u);
    EXPECT_THAT(cut_short[0].error, HasSubstr("stopped"));

    // And the CLI tells how the sources were, once a second of it has passed.
    json last;
    EXPECT_TRUE(comes_true([&] {
        const auto lines = run_cli({"sources", "--coverage", "--workspace", workspace_}).lines();
        for (const json& line : lines)
            if (line["id"] == "good")
                last = line["coverage"].back();
        return last["state"] == "up";
    }));
    EXPECT_EQ(last["items_new"], 3) << last;
}

TEST_F(ServiceTest, TakesChangedSettingsAndNewSourcesWithoutBeingStartedAnew)
{
    HttpServer server;
    std::mutex mutex;
    std::set<std::string> agents;
    server.on("/.*", [&](const httplib::Request& asked, httplib::Response& answer) {
        answer.set_content(numbered_feed(1, 0, 1), "application/rss+xml");
        const std::lock_guard lock(mutex);
        agents.insert(asked.get_header_value("User-Agent"));
    });
    const auto asked_by = [&](const std::string& agent) {
        const std::lock_guard lock(mutex);
        return agents.count(agent) > 0;
    };
    set("[net]\nuserAgent=one/1\nhostSpacing=0\n");
    add({{"first", server.url("/first")}});
    CliProcess collector({"collect", "--workspace", workspace_});
    ASSERT_TRUE(comes_true([&] { return asked_by("one/1"); }));

    set("[net]\nuserAgent=two/2 (mail me, please)\nhostSpacing=0\n");
    int added = 0;
    EXPECT_TRUE(comes_true([&] {
        const int before = server.requests();
        add({{"more" + std::to_string(++added), server.url("/more")}});
        EXPECT_TRUE(comes_true([&] { return server.requests() > before; })) << "a new source";
        return asked_by("two/2 (mail me, please)");
    }));

    // What is no setting is told, and the ones before hold.
    set("[net]\nhostSpacing=often\n");
    collector.signal(SIGHUP);
    EXPECT_TRUE(comes_true([&] { return collector.errors().find("often") != std::string::npos; }));
    const int before = server.requests();
    add({{"last", server.url("/last")}});
    EXPECT_TRUE(comes_true([&] { return server.requests() > before; }));
    collector.signal(SIGINT);
    EXPECT_EQ(collector.wait().exit, 0);
}

TEST_F(ServiceTest, SharesTheDatabaseWithAnOpenDesk)
{
    constexpr std::size_t feeds = 60;
    constexpr int items = 10;
    std::vector<FeedFarm::Feed> served;
    std::vector<std::pair<std::string, std::string>> rows;
    for (std::size_t i = 0; i < feeds; ++i)
        served.push_back({Manner::good, numbered_feed(i, 0, items)});
    FeedFarm farm(std::move(served));
    for (std::size_t i = 0; i < feeds; ++i)
        rows.emplace_back("feed" + std::to_string(i), farm.url(i));
    add(rows);
    set("[net]\nhostSpacing=0\n[collect]\nstartsPerSecond=1000\n");

    // The desk's two connections: its writer edits lists and settings, its reader reads.
    auto writer = store::Writer::open(database()).value();
    const store::Reader reader = open();
    auto lists = writer.reader().watchlists().value();
    ASSERT_FALSE(lists.empty());
    CliProcess collector({"collect", "--workspace", workspace_});
    int edits = 0;
    std::chrono::duration<double> longest{0};
    const bool all = comes_true([&] {
        const auto from = SteadyClock::now();
        lists[0].name = "Edit " + std::to_string(++edits);
        const auto saved = writer.save_watchlists(lists);
        const auto set = writer.set_setting("desk/last", std::to_string(edits));
        longest = std::max<std::chrono::duration<double>>(longest, SteadyClock::now() - from);
        EXPECT_TRUE(saved) << to_sentence(saved.error());
        EXPECT_TRUE(set) << to_sentence(set.error());
        const auto stories = reader.stories({});
        EXPECT_TRUE(stories) << to_sentence(stories.error());
        const auto fetches = reader.fetches();
        EXPECT_TRUE(fetches) << to_sentence(fetches.error());
        return (fetches && fetches->size() == feeds) || HasFailure();
    });
    EXPECT_TRUE(all);
    collector.signal(SIGTERM);
    const CliRun run = collector.wait();
    EXPECT_EQ(run.exit, 0);
    EXPECT_EQ(run.err, "");
    EXPECT_EQ(reader.counts()->stories, std::int64_t(feeds) * items);
    EXPECT_EQ(reader.watchlists()->at(0).name, "Edit " + std::to_string(edits));
    EXPECT_GT(edits, 3);
    std::cout << edits << " edits while " << feeds << " feeds arrived, the longest took "
              << longest.count() << " s\n";
}

}  // namespace
}  // namespace undertone::test
