#include "app/cli_process.h"
#include "support/files.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::test {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;

/// A live workspace whose sources are one feed of a loopback server, and one that is not there.
class SourcesVerbTest : public testing::Test {
protected:
    SourcesVerbTest()
    {
        server.serve("/feed",
                     "<rss version=\"2.0\"><channel><title>Chip news</title><item><guid>1</guid>"
                     "<title>Nvidia shares rise</title><pubDate>Mon, 27 Jan 2025 12:00:00 GMT"
                     "</pubDate></item></channel></rss>",
                     "application/rss+xml");
        server.serve(
            "/page",
            "<!doctype html><html><link rel=alternate type=application/rss+xml title=Chips "
            "href=/feed><link rel=alternate type=application/atom+xml href=/other></html>",
            "text/html");
        write_file(path("sources.json"),
                   json{{"sources", {row("wire", "/feed"), row("broken", "/nowhere")}}}.dump());
        EXPECT_EQ(run({"--disable", "all", "--add", path("sources.json")}).exit, 0);
    }
    json row(const std::string& id, const std::string& where)
    {
        return {{"id", id},         {"name", "The " + id},      {"family", id},
                {"format", "feed"}, {"url", server.url(where)}, {"interval", 900}};
    }
    [[nodiscard]] std::string path(const std::string& name) const
    {
        return (folder.path() / name).string();
    }
    CliRun run(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), {"sources", "--workspace", path("live")});
        return run_cli(arguments);
    }
    json listed(const std::string& id)
    {
        for (const json& line : run({}).lines())
            if (line["id"] == id)
                return line;
        return nullptr;
    }

    HttpServer server;
    TemporaryFolder folder;
};

TEST_F(SourcesVerbTest, AnAddressIsLookedAtAndNothingOfItIsStored)
{
    const auto page = run({"--discover", server.url("/page")});
    ASSERT_EQ(page.exit, 0) << page.err;
    const json told = page.lines().at(0);
    EXPECT_EQ(told["kind"], "page");
    ASSERT_EQ(told["feeds"].size(), 2u);
    EXPECT_EQ(told["feeds"][0]["url"], server.url("/feed"));
    EXPECT_EQ(told["feeds"][0]["title"], "Chips");
    EXPECT_EQ(told["feeds"][0]["known"], "wire");
    EXPECT_EQ(told["feeds"][1]["known"], nullptr);

    const json feed = run({"--discover", server.url("/feed")}).lines().at(0);
    EXPECT_EQ(feed["kind"], "feed");
    EXPECT_EQ(feed["format"], "rss");
    EXPECT_EQ(feed["title"], "Chip news");
    EXPECT_EQ(feed["items"], 1);
    EXPECT_EQ(feed["newest"], "2025-01-27T12:00:00Z");
    EXPECT_EQ(feed["known"], "wire");

    const auto missing = run({"--discover", server.url("/missing")});
    EXPECT_EQ(missing.exit, 1);
    EXPECT_THAT(missing.err, HasSubstr("no such page"));
    EXPECT_THAT(run({"--discover", "file:///etc/passwd"}).err, HasSubstr("only http and https"));
    EXPECT_EQ(listed("wire").count("last_fetch"), 0u);

    // On a machine where there is no workspace yet, too.
    EXPECT_EQ(
        run_cli({"sources", "--discover", server.url("/feed"), "--workspace", path("nowhere")})
            .exit,
        0);
    EXPECT_FALSE(std::filesystem::exists(path("nowhere")));
}

TEST_F(SourcesVerbTest, OneIsTestedAndItsHealthIsListed)
{
    const auto tested = run({"--test", "wire"});
    ASSERT_EQ(tested.exit, 0) << tested.err;
    EXPECT_EQ(tested.lines().at(0)["items"], 1);
    EXPECT_THAT(run({"--test", "broken"}).err, HasSubstr("The broken: there is no such page"));
    EXPECT_THAT(run({"--test", "nobody"}).err, HasSubstr("no source “nobody”"));

    run_cli({"collect", "--once", "--workspace", path("live")});
    const json wire = listed("wire"), broken = listed("broken");
    EXPECT_EQ(wire["health"]["failures"], 0);
    EXPECT_TRUE(wire["health"]["last_success"].is_string());
    EXPECT_GE(wire["health"]["latency_ms"].get<int>(), 1);
    EXPECT_EQ(wire["health"]["items_a_day"], nullptr) << "after one fetch nobody can tell";
    EXPECT_EQ(broken["health"]["failures"], 1);
    EXPECT_EQ(broken["health"]["last_success"], nullptr);
    EXPECT_EQ(listed("tiingo")["budget"]["hour"], (json{{"used", 0}, {"of", 50}}));
}

TEST_F(SourcesVerbTest, RowsAreEditedRemovedAndRestored)
{
    ASSERT_EQ(run({"--weight", "wire=0.5,broken=2", "--interval", "wire=1800", "--family",
                   "wire=house", "--name", "wire=My wire"})
                  .exit,
              0);
    const json wire = listed("wire");
    EXPECT_EQ(wire["weight"], 0.5);
    EXPECT_EQ(wire["interval"], 1800);
    EXPECT_EQ(wire["family"], "house");
    EXPECT_EQ(wire["name"], "My wire");
    EXPECT_EQ(listed("broken")["weight"], 2);
    for (const auto& [option, value, words] : {std::tuple{"--weight", "wire=-1", "below 0"},
                                               {"--weight", "wire", "ID=VALUE"},
                                               {"--weight", "wire=much", "ID=VALUE"},
                                               {"--interval", "wire=5", "60 and 86400"},
                                               {"--interval", "nobody=900", "no source"},
                                               {"--remove", "nobody", "no source"},
                                               {"--restore", "wire", "no removed source"}}) {
        const auto refused = run({option, value});
        EXPECT_EQ(refused.exit, 1) << option << ' ' << value;
        EXPECT_THAT(refused.err, HasSubstr(words));
    }
    ASSERT_EQ(run({"--remove", "wire"}).exit, 0);
    EXPECT_EQ(listed("wire"), nullptr);
    // One that ships does not come back by itself.
    ASSERT_EQ(run({"--remove", "google_news"}).exit, 0);
    EXPECT_EQ(run({"--disable", "broken"}).exit, 0);
    EXPECT_EQ(listed("google_news"), nullptr);
    ASSERT_EQ(run({"--restore", "wire,google_news"}).exit, 0);
    EXPECT_EQ(listed("wire")["name"], "My wire");
    EXPECT_EQ(listed("google_news")["id"], "google_news");
}

TEST_F(SourcesVerbTest, EditsOfOneCommandAreMadeInTheirOrderAndTogetherOrNotAtAll)
{
    write_file(path("more.json"), json{{"sources", {row("more", "/more")}}}.dump());
    ASSERT_EQ(run({"--add", path("more.json"), "--weight", "more=0.5", "--disable", "more",
                   "--name", "more=More", "--weight", "wire=2", "--weight", "more=0.25"})
                  .exit,
              0);
    const json more = listed("more");
    EXPECT_EQ(more["weight"], 0.25);
    EXPECT_EQ(more["enabled"], false);
    EXPECT_EQ(more["name"], "More");
    EXPECT_EQ(listed("wire")["weight"], 2);
    ASSERT_EQ(run({"--remove", "more"}).exit, 0);
    ASSERT_EQ(run({"--restore", "more", "--enable", "more"}).exit, 0);
    EXPECT_EQ(listed("more")["enabled"], true);

    const auto refused = run({"--weight", "wire=3", "--remove", "nobody"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(listed("wire")["weight"], 2) << "nothing of it is done";
    EXPECT_THAT(run({"--remove", "wire", "--weight", "wire=3"}).err, HasSubstr("no source"));
    EXPECT_NE(listed("wire"), nullptr);

    // A feed of a removed one's name does not take its stories.
    ASSERT_EQ(run({"--remove", "more"}).exit, 0);
    write_file(path("more.opml"),
               "<opml><body><outline text='More' xmlUrl='https://m.example/'/></body></opml>");
    EXPECT_EQ(run({"--opml", path("more.opml")}).lines().at(0)["added"], json::array({"more_2"}));
}

TEST_F(SourcesVerbTest, ListsOfFeedsComeInAndGoOut)
{
    write_file(path("in.opml"),
               "<opml><body><outline text='Folder'><outline text='New one' "
               "xmlUrl='https://new.example/rss'/><outline text='Old' xmlUrl='" +
                   server.url("/feed") + "'/></outline></body></opml>");
    const auto added = run({"--opml", path("in.opml")});
    ASSERT_EQ(added.exit, 0) << added.err;
    const json told = added.lines().at(0);
    EXPECT_EQ(told["added"], json::array({"new_one"}));
    EXPECT_THAT(told["known"].get<std::vector<std::string>>(),
                ElementsAre(HasSubstr("as “The wire”")));
    EXPECT_EQ(listed("new_one")["family"], "new.example");

    const json written = run({"--write-opml", path("out.opml")}).lines().at(0);
    EXPECT_GE(written["feeds"].get<int>(), 3);
    EXPECT_GE(written["left_out"].get<int>(), 1);
    const std::string list = read_file(path("out.opml"));
    EXPECT_THAT(list, HasSubstr("https://new.example/rss"));
    EXPECT_THAT(run({"--write-opml", "-"}).out, HasSubstr("<opml version=\"2.0\""));

    const std::string other = path("other");
    const auto again = run_cli({"sources", "--workspace", other, "--opml", path("out.opml")});
    ASSERT_EQ(again.exit, 0) << again.err;
    EXPECT_THAT(again.lines().at(0)["added"].get<std::vector<std::string>>(),
                testing::IsSupersetOf({"new_one", "the_wire"}));
    write_file(path("bad.opml"), "<html/>");
    EXPECT_THAT(run({"--opml", path("bad.opml")}).err, HasSubstr("list of feeds"));
}

}  // namespace
}  // namespace undertone::test
