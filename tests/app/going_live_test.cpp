#include "app/desktop/going_live.h"
#include "app/desk_start.h"
#include "app/settings.h"
#include "support/files.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QApplication>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace undertone::app::test {
namespace {

using undertone::test::HttpServer;
using undertone::test::read_file;
using undertone::test::TemporaryFolder;

shell::LiveChoice choice()
{
    shell::LiveChoice chosen;
    chosen.lists = {{{}, "Mine", {{"NVDA"}}}};
    chosen.contact = "you@example.com";
    return chosen;
}

TEST(GoingLive, WhatWasChosenIsWhatTheWorkspaceHolds)
{
    const TemporaryFolder folder;
    const Workspace live{folder.path() / "live", WorkspaceKind::live};
    shell::LiveChoice chosen = choice();
    chosen.sources = {{"google_news"}};
    const auto made = make_live(live, chosen);
    ASSERT_TRUE(made) << to_sentence(made.error());

    const auto services = open_for_writing(live);
    ASSERT_TRUE(services) << to_sentence(services.error());
    EXPECT_EQ(services->workspace.kind, WorkspaceKind::live);
    const auto lists = services->writer->reader().watchlists().value();
    ASSERT_EQ(lists.size(), 1u);
    EXPECT_EQ(lists[0].name, "Mine");
    std::vector<std::string> asked;
    const auto sources = services->writer->reader().sources().value();
    for (const Source& one : sources)
        if (one.enabled)
            asked.push_back(one.id.value);
    EXPECT_THAT(asked, testing::ElementsAre("google_news"));
    EXPECT_EQ(services->writer->reader().counts()->stories, 0) << "nothing of the demo";
    EXPECT_EQ(read_settings(live.settings())->http.user_agent,
              "Undertone/0.1 (desktop news reader; you@example.com)");
}

TEST(GoingLive, ADemoNeverBecomesLive)
{
    const TemporaryFolder folder;
    const Workspace demo{folder.path() / "demo", WorkspaceKind::demo};
    ASSERT_TRUE(open_for_writing(demo));
    const auto made = make_live({demo.folder, WorkspaceKind::live}, choice());
    ASSERT_FALSE(made);
    EXPECT_THAT(made.error().what, testing::HasSubstr("holds a demo"));
    EXPECT_FALSE(std::filesystem::exists(demo.settings()));
}

/// A store in memory that answers later, or refuses what it is not to keep.
struct MemoryKeys {
    std::map<SourceId, std::string> kept;
    std::set<SourceId> refused;
    view::KeyStore store()
    {
        return {{},
                [](const SourceId&, view::KeyStore::Read) {},
                [this](const SourceId& id, const std::string& key, view::KeyStore::Written answer) {
                    QTimer::singleShot(0, [this, id, key, answer] {
                        if (refused.count(id) > 0)
                            return answer(fail(ErrorKind::io, "the store refused", "unlock it"));
                        kept[id] = key;
                        answer({});
                    });
                }};
    }
};

TEST(GoingLive, WhatFailsIsToldAndNothingElseIsLostToIt)
{
    const TemporaryFolder folder;
    const Workspace live{folder.path() / "live", WorkspaceKind::live};
    std::filesystem::create_directories(live.settings());  // no file can be written there
    shell::LiveChoice chosen = choice();
    chosen.keys = {{{"tiingo"}, "T"}, {{"twelvedata"}, "D"}};
    MemoryKeys keys;
    keys.refused = {{"twelvedata"}};
    const auto failed = make_live(live, chosen, keys.store(), nullptr);
    std::vector<std::string> told;
    for (const Error& one : failed)
        told.push_back(to_sentence(one));
    EXPECT_THAT(told, testing::UnorderedElementsAre(
                          testing::HasSubstr("contact could not be stored"),
                          testing::HasSubstr("key of twelvedata could not be kept")));
    EXPECT_EQ(keys.kept, (std::map<SourceId, std::string>{{{"tiingo"}, "T"}}));
    const auto services = open_for_writing(live);
    ASSERT_TRUE(services) << to_sentence(services.error());
    EXPECT_EQ(services->writer->reader().watchlists()->size(), 1u);
}

TEST(GoingLive, TheWindowStaysAliveWhileTheWorkspaceIsMade)
{
    const TemporaryFolder folder;
    const Workspace live{folder.path() / "live", WorkspaceKind::live};
    bool said = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const auto* shown = qobject_cast<QProgressDialog*>(QApplication::activeModalWidget());
        said = said || (shown && shown->labelText().contains("live workspace"));
    });
    timer.start(0);
    MemoryKeys keys;
    EXPECT_THAT(make_live(live, choice(), keys.store(), nullptr), testing::IsEmpty());
    EXPECT_TRUE(said);
    EXPECT_TRUE(live.exists());
}

/// The way of a first day: chosen, opened, a feed added, fetched, with the contact in each request.
TEST(GoingLive, TheDeskFetchesWithTheContactAndShowsHowFarItIs)
{
    HttpServer server;
    std::string agent;
    server.on("/feed", [&agent](const httplib::Request& asked, httplib::Response& answer) {
        agent = asked.get_header_value("User-Agent");
        answer.set_content(
            "<rss version='2.0'><channel><title>T</title><item><guid>1</guid><title>"
            "Nvidia shares rise on strong demand</title></item></channel></rss>",
            "application/rss+xml");
    });
    const TemporaryFolder folder;
    const Workspace live{folder.path() / "live", WorkspaceKind::live};
    ASSERT_TRUE(make_live(live, choice()));
    auto services = open_for_writing(live);
    ASSERT_TRUE(services);
    auto desk = view::Desk::open(desk_start(*services).value()).value();
    EXPECT_FALSE(desk->demo());
    Source feed;
    feed.id = {"own"};
    feed.name = "Own";
    feed.family = "own";
    feed.format = "feed";
    feed.url = server.url("/feed");
    ASSERT_TRUE(desk->changeSources({}, {feed}));
    QSignalSpy progress(desk.get(), &view::Desk::fetchProgress);
    QSignalSpy finished(desk.get(), &view::Desk::fetchFinished);
    desk->startFetch();
    ASSERT_TRUE(finished.wait(30'000));
    EXPECT_EQ(finished[0][0].toInt(), 0) << "failed";
    EXPECT_EQ(progress.count(), 1);
    EXPECT_EQ(agent, "Undertone/0.1 (desktop news reader; you@example.com)");
    QSignalSpy counted(desk.get(), &view::Desk::countsReady);
    desk->askCounts();
    ASSERT_TRUE(counted.wait(30'000));
    EXPECT_EQ(counted[0][0].value<store::Counts>().stories, 1);
}

TEST(GoingLive, WithoutANetworkItIsSaidAndTriedAgain)
{
    const TemporaryFolder folder;
    const Workspace live{folder.path() / "live", WorkspaceKind::live};
    ASSERT_TRUE(make_live(live, choice()));
    auto services = open_for_writing(live);
    auto desk = view::Desk::open(desk_start(*services).value()).value();
    Source feed;
    feed.id = {"own"};
    feed.name = "Own";
    feed.family = "own";
    feed.format = "feed";
    feed.url = "http://127.0.0.1:1/feed";  // nobody listens there
    ASSERT_TRUE(desk->changeSources({}, {feed}));
    QSignalSpy finished(desk.get(), &view::Desk::fetchFinished);
    desk->startFetch();
    ASSERT_TRUE(finished.wait(30'000));
    EXPECT_EQ(finished[0][0].toInt(), 1);
    EXPECT_THAT(finished[0][2].toString().toStdString(), testing::HasSubstr("next try"));
}

}  // namespace
}  // namespace undertone::app::test
