#include "sources/feed_discovery.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace undertone::sources {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<FeedLink> links_of(std::string_view html,
                               const std::string& base = "https://news.example/world/today.html")
{
    return find_feed_links({html, "text/html", base, {}});
}

TEST(FeedDiscovery, AlternatesOfAFeedsTypeAreFoundInTheirOrder)
{
    EXPECT_THAT(links_of(R"(<!doctype html><html><head><title>News</title>
            <link rel="stylesheet" href="/style.css">
            <link rel="alternate" type="application/rss+xml" title="All &amp; everything" href="/all.rss">
            <LINK REL='Alternate  home' TYPE='application/atom+xml; charset=utf-8' HREF='chips/atom'>
            <link href=feed.json type=application/feed+json rel=alternate />
            <link rel="alternate" hreflang="de" href="/de/">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">)"),
                ElementsAre(FeedLink{"https://news.example/all.rss", "All & everything", "rss"},
                            FeedLink{"https://news.example/world/chips/atom", "", "atom"},
                            FeedLink{"https://news.example/world/feed.json", "", "jsonfeed"}));
}

TEST(FeedDiscovery, TheFirstBaseCountsForLinksBeforeItToo)
{
    EXPECT_THAT(links_of(R"(<link rel=alternate type=application/rss+xml href=a.rss>
                            <base target=_blank><base href="//cdn.example/x/"><base href="/y/">)"),
                ElementsAre(FeedLink{"https://cdn.example/x/a.rss", "", "rss"}));
}

TEST(FeedDiscovery, AnAddressIsNamedOnceAndOnlyTheWebs)
{
    EXPECT_THAT(links_of(R"(<link rel=alternate type=application/rss+xml href="/a.rss#top">
                            <link rel=alternate type=application/rss+xml href="/a.rss">
                            <link rel=alternate type=application/rss+xml href="javascript:alert(1) ">
                            <link rel=alternate type=application/rss+xml href="file:///etc/passwd">
                            <link rel=alternate type=application/rss+xml href="feed://b.example/">
                            <link rel=alternate type=application/rss+xml href="">)"),
                ElementsAre(FeedLink{"https://news.example/a.rss", "", "rss"}));
}

TEST(FeedDiscovery, WithoutAlternatesLinksThatLookLikeFeedsAreOffered)
{
    const std::string page = R"(<a href="/about">About</a> <a title="Our feed" href="/feed/">RSS</a>
        <a href="https://other.example/headlines.atom?x=1">Atom</a> <a href="/feedback">Write</a>
        <a href="/rss.png">icon</a>)";
    EXPECT_THAT(links_of(page),
                ElementsAre(FeedLink{"https://news.example/feed/", "Our feed", ""},
                            FeedLink{"https://other.example/headlines.atom?x=1", "", ""}));
    EXPECT_THAT(links_of(page + "<link rel=alternate type=application/rss+xml href=/a.rss>"),
                ElementsAre(FeedLink{"https://news.example/a.rss", "", "rss"}));
}

TEST(FeedDiscovery, WhatIsNoTagIsPassedOver)
{
    EXPECT_THAT(links_of(R"(<!-- <link rel=alternate type=application/rss+xml href=/no1> -->
                            <script>"<link rel=alternate type=application/rss+xml href=/no2>"</script>
                            <style><link rel=alternate type=application/rss+xml href=/no3></style>
                            <title><link rel=alternate type=application/rss+xml href=/no4></title>
                            1 < 2 <> </p <? x ?>
                            <link rel=alternate type=application/rss+xml href=/yes>
                            <link rel=alternate type=application/rss+xml href="/cut)"),
                ElementsAre(FeedLink{"https://news.example/yes", "", "rss"}));
}

TEST(FeedDiscovery, PagesOfOtherEncodingsAreRead)
{
    const std::string latin =
        "<meta charset=iso-8859-1><link rel=alternate type=application/rss+xml title='Z\xfcrich' "
        "href=/a>";
    EXPECT_THAT(find_feed_links({latin, "text/html; charset=iso-8859-1", "http://a.example/", {}}),
                ElementsAre(FeedLink{"http://a.example/a", "Zürich", "rss"}));
}

TEST(FeedDiscovery, HostilePagesAreBounded)
{
    std::string many;
    for (int i = 0; i < 2'000; ++i)
        many += "<link rel=alternate type=application/rss+xml href=/" + std::to_string(i) + ">";
    EXPECT_EQ(links_of(many).size(), 50u);

    const std::size_t half_megabyte = 1 << 19;
    for (const std::string_view part : {"<", "<a ", "<!--", "<a href='", "<script>", "<script></",
                                        "<a x=", "<link \"", "&#x", "<base href=/a>"}) {
        std::string page;
        while (page.size() < half_megabyte)
            page += part;
        EXPECT_THAT(links_of(page), IsEmpty()) << part;
    }
}

TEST(FeedDiscovery, AnyBytesGiveWebAddressesOrNone)
{
    constexpr unsigned seed = 20'260'131;
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::vector<std::string> parts = {"<link ",
                                            "rel=alternate ",
                                            "type='application/rss+xml' ",
                                            "href=",
                                            "\"",
                                            "'",
                                            ">",
                                            "<base ",
                                            "/x.rss ",
                                            "http://",
                                            "\xff",
                                            std::string(1, '\0'),
                                            "<!--",
                                            "-->",
                                            "&amp;",
                                            "<a ",
                                            "=",
                                            "#"};
    for (int i = 0; i < 5'000; ++i) {
        std::string page;
        for (int n = 0; n < 20; ++n)
            page += parts[random() % parts.size()];
        for (const FeedLink& link : links_of(page))
            EXPECT_TRUE(link.url.starts_with("http://") || link.url.starts_with("https://"))
                << page;
    }
}

}  // namespace
}  // namespace undertone::sources
