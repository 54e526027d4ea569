#include "sources/opml.h"

#include "sources/own_source.h"
#include "sources/reference_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace undertone::sources {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string list_of(const std::string& outlines)
{
    return "<?xml version=\"1.0\"?><opml version=\"2.0\"><head><title>Mine</title></head><body>" +
           outlines + "</body></opml>";
}

Source feed(const std::string& id, const std::string& family, const std::string& url)
{
    Source source;
    source.id = {id};
    source.name = id;
    source.family = family;
    source.format = "feed";
    source.url = url;
    return source;
}

std::vector<std::string> urls(const Opml& list)
{
    std::vector<std::string> all;
    for (const OpmlFeed& one : list.feeds)
        all.push_back(one.url);
    return all;
}

TEST(Opml, FeedsAreReadWithTheirFolders)
{
    const auto list = parse_opml(list_of(R"(
        <outline type="rss" text="A &amp; B" title="other" xmlUrl="https://a.example/feed"/>
        <outline text="Tech"><outline text="Chips">
          <outline type="rss" title="C" xmlurl=" https://c.example/rss "/></outline>
          <outline type="atom" text="D" xmlUrl="http://d.example/atom" htmlUrl="http://d.example"/>
        </outline>)"));
    ASSERT_TRUE(list) << to_sentence(list.error());
    EXPECT_EQ(list->title, "Mine");
    EXPECT_THAT(list->warnings, IsEmpty());
    ASSERT_THAT(list->feeds, SizeIs(3));
    EXPECT_EQ(list->feeds[0].title, "A & B");
    EXPECT_EQ(list->feeds[0].folder, "");
    EXPECT_EQ(list->feeds[1].url, "https://c.example/rss");
    EXPECT_EQ(list->feeds[1].title, "C");
    EXPECT_EQ(list->feeds[1].folder, "Tech / Chips");
    EXPECT_EQ(list->feeds[2].folder, "Tech");
}

TEST(Opml, WhatIsLeftOutIsTold)
{
    const auto list = parse_opml(list_of(R"(
        <outline text="One" xmlUrl="https://a.example/feed/"/>
        <outline text="Again" xmlUrl="http://www.a.example/feed?utm_source=x"/>
        <outline text="Local" xmlUrl="file:///etc/passwd"/>
        <outline text="None" type="rss"/>
        <outline text="List" type="include" url="https://b.example/list.opml"/>)"));
    ASSERT_TRUE(list) << to_sentence(list.error());
    EXPECT_THAT(urls(*list), ElementsAre("https://a.example/feed/"));
    EXPECT_THAT(
        list->warnings,
        ElementsAre(HasSubstr("Again: there twice"), HasSubstr("Local: not an http"),
                    HasSubstr("None: a feed without"), HasSubstr("List: a link to another")));
}

TEST(Opml, WhatIsNoListIsRefusedInWords)
{
    for (const char* bytes : {"", "plain words", "<html><body>no</body></html>", "<rss/>", "{}"}) {
        const auto list = parse_opml(bytes);
        ASSERT_FALSE(list) << bytes;
        EXPECT_EQ(list.error().kind, ErrorKind::invalid_input);
        EXPECT_THAT(list.error().what, HasSubstr("list of feeds")) << bytes;
    }
    EXPECT_THAT(parse_opml(list_of("<outline text='Folder'/>")).error().what,
                HasSubstr("no feed with an address"));
    const auto cut = parse_opml("<opml><body><outline text='A' xmlUrl='https://a.example/'/><outl");
    ASSERT_TRUE(cut);
    EXPECT_THAT(cut->warnings, ElementsAre(HasSubstr("not well-formed")));
}

TEST(Opml, HostileListsAreBounded)
{
    EXPECT_THAT(parse_opml(std::string(9 << 20, ' ')).error().what, HasSubstr("8 MB"));

    std::string deep;
    for (int i = 0; i < 50'000; ++i)
        deep += "<outline text='x'>";
    deep += "<outline text='A' xmlUrl='https://a.example/'/>";
    for (int i = 0; i < 50'000; ++i)
        deep += "</outline>";
    const auto nested = parse_opml(list_of(deep));
    ASSERT_TRUE(nested) << to_sentence(nested.error());
    EXPECT_THAT(nested->feeds, SizeIs(1));
    EXPECT_LE(nested->feeds[0].folder.size(), 200u);

    std::string many, bad;
    for (int i = 0; i < 6'000; ++i) {
        many += "<outline text='x' xmlUrl='https://a.example/" + std::to_string(i) + "'/>";
        bad += "<outline text='x' xmlUrl='ftp://a.example/'/>";
    }
    const auto long_one = parse_opml(list_of(many));
    ASSERT_TRUE(long_one);
    EXPECT_THAT(long_one->feeds, SizeIs(5'000));
    EXPECT_THAT(long_one->warnings, ElementsAre(HasSubstr("1000 feeds beyond")));
    EXPECT_THAT(rows_of(*long_one, {}, {}, PublisherFamilies()).added, SizeIs(5'000))
        << "ids of one name are numbered";
    const auto told = parse_opml(list_of(bad + "<outline xmlUrl='https://a.example/'/>"));
    ASSERT_TRUE(told);
    EXPECT_THAT(told->warnings, SizeIs(101));

    const auto entities = parse_opml(
        "<!DOCTYPE opml [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
        "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>" +
        list_of("<outline text='&b;&f;' xmlUrl='https://a.example/'/>").substr(21));
    ASSERT_TRUE(entities) << to_sentence(entities.error());
    EXPECT_EQ(entities->feeds[0].title, "&b;&f;") << "never expanded, nothing loaded";
}

TEST(Opml, WhatIsWrittenIsReadBackAlike)
{
    Source weighed = feed("a", "house", "https://a.example/feed?x=1&y=<2>");
    weighed.name = "A “quoted” & <marked> 名";
    weighed.weight = 0.25;
    weighed.interval = seconds(7200);
    weighed.enabled = false;
    Source search = feed("search", "search", "https://s.example/?q={QUERY}");
    search.queries = {"x"};
    Source api = feed("api", "api", "https://api.example/");
    api.format = "hackernews";
    Source quotes = feed("q", "q", "https://q.example/");
    quotes.kind = SourceKind::quotes;
    const std::vector<Source> sources = {weighed, feed("b", "other", "http://b.example/"),
                                         search,  api,
                                         quotes,  feed("c", "house", "https://c.example/")};
    const std::string written = write_opml("Undertone’s feeds", sources);
    const auto list = parse_opml(written);
    ASSERT_TRUE(list) << to_sentence(list.error()) << written;
    EXPECT_EQ(list->title, "Undertone’s feeds");
    ASSERT_THAT(list->feeds, SizeIs(3)) << "plain feeds alone";
    EXPECT_EQ(list->feeds[0].folder, "house") << "a family of two";
    EXPECT_EQ(list->feeds[2].folder, "") << "a family of one";

    const OpmlImport again = rows_of(
        *list, {}, {feed("a_quoted_marked", "x", "https://x.example/")}, PublisherFamilies());
    EXPECT_EQ(again.added[0].id.value, "a_quoted_marked_2") << "a removed row's id stays its own";
    const OpmlImport import = rows_of(*list, {}, {}, PublisherFamilies());
    ASSERT_THAT(import.added, SizeIs(3));
    Source back = import.added[0];
    EXPECT_EQ(back.id.value, "a_quoted_marked");
    back.id = weighed.id;
    EXPECT_EQ(back, weighed);
    EXPECT_EQ(write_opml("Undertone’s feeds", sources), written) << "the same bytes";
}

TEST(Opml, KnownFeedsAreToldAndFoldersAreNoFamilies)
{
    const PublisherFamilies families({{"cnbc", {"CNBC", "cnbc.com"}}});
    const auto list = parse_opml(list_of(R"(<outline text="Papers">
        <outline text="Known" xmlUrl="http://www.a.example/feed/"/>
        <outline text="CNBC World" xmlUrl="https://feeds.cnbc.com/world"/>
        <outline text="Someone" xmlUrl="https://someone.substack.com/feed"/>
        <outline text="Paper" xmlUrl="https://rss.paper.co.uk/x"/></outline>)"));
    ASSERT_TRUE(list);
    const auto import =
        rows_of(*list, {feed("mine", "mine", "https://a.example/feed")}, {}, families);
    EXPECT_THAT(import.known, ElementsAre("Known: is there already, as “mine”"));
    ASSERT_THAT(import.added, SizeIs(3));
    EXPECT_EQ(import.added[0].family, "cnbc");
    EXPECT_EQ(import.added[1].family, "someone") << "its host has many writers";
    EXPECT_EQ(import.added[2].family, "paper");
    for (const Source& one : import.added) {
        const auto read = parse_sources(source_json(one));
        ASSERT_TRUE(read) << to_sentence(read.error());
        EXPECT_EQ(read->front(), one);
    }
}

TEST(Opml, AnyBytesAreAListOrAnErrorInWords)
{
    constexpr unsigned seed = 20'260'201;
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::string good = list_of(
        "<outline text='F'><outline text='A' xmlUrl='https://a.example/'/></outline>"
        "<outline text='B' xmlUrl='https://b.example/'/>");
    for (int i = 0; i < 5'000; ++i) {
        std::string bytes = good;
        for (int n = 0; n < 6; ++n)
            bytes[random() % bytes.size()] = char(random());
        const auto list = parse_opml(bytes);
        if (!list) {
            EXPECT_FALSE(list.error().what.empty());
        } else {
            EXPECT_THAT(list->feeds, testing::Not(IsEmpty()));
        }
    }
}

TEST(OwnFeed, ItsNameGivesAFreeIdAndItsHostAName)
{
    const PublisherFamilies none;
    EXPECT_EQ(own_feed("The Register: AI", "https://x.example/", {}, none).id.value,
              "the_register_ai");
    EXPECT_EQ(own_feed("A", "https://x.example/", {"a", "a_2"}, none).id.value, "a_3");
    EXPECT_EQ(own_feed("电子", "https://x.example/", {}, none).id.value, "feed");
    const Source unnamed = own_feed("", "https://News.Example:8080/rss", {}, none);
    EXPECT_EQ(unnamed.name, "news.example");
    EXPECT_EQ(unnamed.id.value, "news_example");
    EXPECT_EQ(own_feed("x", "http://127.0.0.1:9/", {}, none).family, "127.0.0.1");
}

TEST(OwnFeed, HostsAreReadOutOfAddresses)
{
    EXPECT_EQ(host_of("https://User:pass@API.example:443/x?y#z"), "api.example");
    EXPECT_EQ(host_of("http://[::1]:80/"), "[::1]");
    EXPECT_EQ(host_of("https://api.example?key={KEY}"), "api.example");
    EXPECT_EQ(host_of("ftp://a.example/"), "");
    EXPECT_EQ(host_of(""), "");
}

}  // namespace
}  // namespace undertone::sources
