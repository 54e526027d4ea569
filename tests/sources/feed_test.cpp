#include "sources/feed.h"

#include <gtest/gtest.h>

namespace undertone::sources {
namespace {

ParsedFeed parsed(std::string_view bytes, const char* type = "", const char* base = "")
{
    const auto feed = parse_feed({bytes, type, base, "America/New_York"});
    EXPECT_TRUE(feed) << feed.error().what;
    return feed ? *feed : ParsedFeed{};
}

Error refused(std::string_view bytes)
{
    const auto feed = parse_feed({bytes, "text/xml", "", "UTC"});
    EXPECT_FALSE(feed);
    return feed ? Error{} : feed.error();
}

TEST(Feed, rss_with_its_modules)
{
    const ParsedFeed feed = parsed(R"(<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:m="http://search.yahoo.com/mrss/">
 <channel><title>Chips &amp; more</title><link>https://news.example/</link>
  <image><title>not the feed's</title></image>
  <item>
   <title><![CDATA[Nvidia &amp; AMD <b>fall</b>]]></title>
   <link>https://news.example/1?utm_source=rss&amp;id=7#top</link>
   <description>&lt;p&gt;Shares fell 17&amp;nbsp;%.&lt;/p&gt;&lt;p&gt;DeepSeek&lt;/p&gt;</description>
   <content:encoded><![CDATA[<p>The whole </item> story</p><script>x()</script>]]></content:encoded>
   <pubDate>Mon, 27 Jan 2025 09:41:00 EST</pubDate>
   <source url="https://wire.example">Wire</source>
  </item>
  <item><guid isPermaLink="false">g2</guid><m:title>From media</m:title>
   <dc:date>2025-01-27</dc:date></item>
  <item><guid>https://news.example/3</guid><title>1 &lt; 2</title></item>
 </channel></rss>)");
    EXPECT_EQ(feed.format, "rss");
    EXPECT_EQ(feed.title, "Chips & more");
    EXPECT_TRUE(feed.warnings.empty());
    ASSERT_EQ(feed.entries.size(), 3u);
    const StoryDraft& first = feed.entries[0].story;
    EXPECT_EQ(first.title, "Nvidia & AMD fall");
    EXPECT_EQ(first.summary, "Shares fell 17 %.\nDeepSeek");
    EXPECT_EQ(first.text, "The whole story");
    EXPECT_EQ(first.link, "https://news.example/1?utm_source=rss&id=7#top");
    EXPECT_EQ(first.external_id, "https://news.example/1?id=7");
    EXPECT_EQ(first.publisher, "Wire");
    EXPECT_EQ(to_iso(first.published->time), "2025-01-27T14:41:00Z");
    const StoryDraft& second = feed.entries[1].story;
    EXPECT_EQ(second.external_id, "g2");
    EXPECT_EQ(second.title, "From media");
    EXPECT_EQ(second.link, "");
    EXPECT_TRUE(second.published->date_only);
    EXPECT_EQ(to_iso(second.published->time), "2025-01-28T04:59:59Z");
    EXPECT_EQ(feed.entries[2].story.link, "https://news.example/3");
    EXPECT_EQ(feed.entries[2].story.title, "1 < 2");
}

TEST(Feed, atom_by_its_text_types_links_and_bases)
{
    const ParsedFeed feed = parsed(R"(<feed xmlns="http://www.w3.org/2005/Atom"
  xml:base="https://a.example/blog/"><title type="html">The &lt;i&gt;Feed&lt;/i&gt;</title>
 <entry xml:base="2025/"><id>tag:a,1</id><title>Use &lt;b&gt; sparingly</title>
  <link rel="self" href="self.xml"/><link rel="alternate" type="text/html" href="one.html"/>
  <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> <i>claim</i></div></summary>
  <content type="html">&lt;p&gt;Whole&lt;/p&gt;</content>
  <source><title>Elsewhere</title><id>other</id></source>
  <updated>2025-01-28T00:00:00Z</updated><published>2025-01-27T09:30:00-05:00</published></entry>
 <entry><id>tag:a,2</id><title/><link href="/two"/><updated>2025-01-26T00:00:00Z</updated></entry>
</feed>)",
                                   "", "https://a.example/");
    EXPECT_EQ(feed.format, "atom");
    EXPECT_EQ(feed.title, "The Feed");
    ASSERT_EQ(feed.entries.size(), 2u);
    const FeedEntry& first = feed.entries[0];
    EXPECT_EQ(first.story.title, "Use <b> sparingly");
    EXPECT_EQ(first.story.summary, "A bold claim");
    EXPECT_EQ(first.story.text, "Whole");
    EXPECT_EQ(first.story.link, "https://a.example/blog/2025/one.html");
    EXPECT_EQ(first.story.external_id, "tag:a,1");
    EXPECT_EQ(to_iso(first.story.published->time), "2025-01-27T14:30:00Z");
    EXPECT_EQ(to_iso(first.updated->time), "2025-01-28T00:00:00Z");
    EXPECT_EQ(feed.entries[1].story.link, "https://a.example/two");
    EXPECT_EQ(to_iso(feed.entries[1].story.published->time), "2025-01-26T00:00:00Z");
}

TEST(Feed, rdf_has_its_items_beside_the_channel)
{
    const ParsedFeed feed =
        parsed(R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
 <channel rdf:about="x"><title>RDF</title><items><rdf:Seq/></items></channel>
 <item rdf:about="urn:1"><title>One</title><link>https://r.example/1</link>
  <d:date>2025-01-27T14:30:00Z</d:date></item></rdf:RDF>)");
    EXPECT_EQ(feed.format, "rdf");
    EXPECT_EQ(feed.title, "RDF");
    ASSERT_EQ(feed.entries.size(), 1u);
    EXPECT_EQ(feed.entries[0].story.external_id, "urn:1");
    EXPECT_EQ(to_iso(feed.entries[0].story.published->time), "2025-01-27T14:30:00Z");
}

TEST(Feed, json_feed)
{
    const ParsedFeed feed = parsed(R"({"version": "https://jsonfeed.org/version/1.1", "title": "J",
 "items": [{"id": 7, "url": "https://j.example/7", "title": "Seven", "content_text": "a < b",
            "date_published": "2025-01-27"}, "not an item", {"id": "8", "content_html": "<p>Eight</p>"}]})");
    EXPECT_EQ(feed.format, "jsonfeed");
    ASSERT_EQ(feed.entries.size(), 2u);
    EXPECT_EQ(feed.entries[0].story.external_id, "7");
    EXPECT_EQ(feed.entries[0].story.summary, "a < b");
    EXPECT_TRUE(feed.entries[0].story.published->date_only);
    EXPECT_EQ(feed.entries[1].story.summary, "Eight");
    ASSERT_EQ(feed.warnings.size(), 1u);
    EXPECT_EQ(feed.warnings[0], "One entry has been left out: “it is not an object”");
}

TEST(Feed, relative_links_stay_as_written_without_a_base)
{
    constexpr std::string_view rss =
        "<rss><channel><item><title>t</title><link>/a</link></item></channel></rss>";
    EXPECT_EQ(parsed(rss).entries[0].story.link, "/a");
    EXPECT_EQ(parsed(rss, "", "https://n.example/x/y").entries[0].story.link,
              "https://n.example/a");
}

TEST(Feed, links_that_would_run_something_are_dropped)
{
    const ParsedFeed feed = parsed(
        "<rss><channel><item><title>t</title>"
        "<link>JavaScript:alert(1)</link></item></channel></rss>");
    EXPECT_EQ(feed.entries[0].story.link, "");
}

TEST(Feed, identity_survives_new_sessions_and_trackers)
{
    const auto id = [](const std::string& link) {
        return parsed("<rss><channel><item><title>t</title><link>" + link +
                      "</link></item></channel></rss>")
            .entries[0]
            .story.external_id;
    };
    EXPECT_EQ(id("https://n.example/a;jsessionid=1F?fbclid=x"), id("https://n.example/a"));
    EXPECT_NE(id("https://n.example/a?id=1"), id("https://n.example/a?id=2"));
    const auto by_words = [](const std::string& title) {
        return parsed("<rss><channel><item><title>" + title + "</title></item></channel></rss>")
            .entries[0]
            .story.external_id;
    };
    EXPECT_EQ(by_words("Nvidia falls"), by_words("Nvidia  Falls"));
    EXPECT_NE(by_words("Nvidia falls"), by_words("Nvidia rises"));
}

TEST(Feed, entries_of_one_page_stay_apart)
{
    const ParsedFeed feed = parsed(
        "<rss><channel><item><title>a</title><guid>https://n.example/27#a</guid></item>"
        "<item><title>b</title><guid>https://n.example/27#b</guid></item>"
        "<item><title>c</title><link>https://n.example/28#c</link></item>"
        "<item><title>d</title><link>https://n.example/28#d</link></item>"
        "<item><title>e</title><guid>https://n.example/29#utm_source=rss</guid></item>"
        "</channel></rss>");
    EXPECT_EQ(feed.entries[0].story.external_id, "https://n.example/27#a");
    EXPECT_EQ(feed.entries[1].story.external_id, "https://n.example/27#b");
    EXPECT_NE(feed.entries[2].story.external_id, feed.entries[3].story.external_id);
    EXPECT_EQ(feed.entries[4].story.external_id, "https://n.example/29");
}

TEST(Feed, atom_0_3_by_its_modes_and_dates)
{
    const ParsedFeed feed = parsed(
        "<feed version='0.3' xmlns='http://purl.org/atom/ns#'>"
        "<title mode='escaped' type='text/html'>The &lt;i&gt;Feed&lt;/i&gt;</title>"
        "<entry><id>tag:a,1</id><title mode='base64' type='text/html'>PGI+TnZpZGlhPC9iPg==</title>"
        "<link rel='alternate' type='text/html' href='https://a.example/1'/>"
        "<content type='application/xhtml+xml' mode='xml'><div>A <b>claim</b></div></content>"
        "<created>2025-01-25T00:00:00Z</created><issued>2025-01-26T10:00:00Z</issued>"
        "<modified>2025-01-27T00:00:00Z</modified></entry>"
        "<entry><id>tag:a,2</id><title>Made</title><created>2025-01-25T00:00:00Z</created>"
        "</entry></feed>");
    EXPECT_EQ(feed.title, "The Feed");
    const FeedEntry& first = feed.entries.at(0);
    EXPECT_EQ(first.story.title, "Nvidia");
    EXPECT_EQ(first.story.summary, "A claim");
    EXPECT_EQ(first.story.link, "https://a.example/1");
    EXPECT_EQ(to_iso(first.story.published->time), "2025-01-26T10:00:00Z");
    EXPECT_EQ(to_iso(first.updated->time), "2025-01-27T00:00:00Z");
    EXPECT_EQ(to_iso(feed.entries.at(1).story.published->time), "2025-01-25T00:00:00Z");
}

TEST(Feed, one_id_for_all_items_does_not_make_them_one)
{
    const ParsedFeed feed = parsed(
        "<rss><channel>"
        "<item><guid "
        "isPermaLink='false'>x</guid><title>a</title><link>https://n.example/a</link></item>"
        "<item><guid "
        "isPermaLink='false'>x</guid><title>b</title><link>https://n.example/b</link></item>"
        "<item><guid "
        "isPermaLink='false'>x</guid><title>b</title><link>https://n.example/a</link></item>"
        "</channel></rss>");
    EXPECT_NE(feed.entries[0].story.external_id, feed.entries[1].story.external_id);
    EXPECT_EQ(feed.entries[0].story.external_id, feed.entries[2].story.external_id);
}

TEST(Feed, dates_that_cannot_be_read_are_told_once)
{
    const ParsedFeed feed = parsed(
        "<rss><channel><item><title>a</title><pubDate>soon</pubDate></item>"
        "<item><title>b</title><pubDate>later</pubDate></item></channel></rss>");
    EXPECT_FALSE(feed.entries[0].story.published);
    ASSERT_EQ(feed.warnings.size(), 1u);
    EXPECT_EQ(feed.warnings[0], "2 entries have a date that cannot be read: “soon”");
}

TEST(Feed, what_is_no_feed_says_what_it_is)
{
    EXPECT_EQ(refused("").kind, ErrorKind::invalid_input);
    EXPECT_EQ(refused(" \n").kind, ErrorKind::invalid_input);
    const Error page =
        refused("<!-- hi --><!DOCTYPE html><html><head><title>Are you human?</title>");
    EXPECT_EQ(page.kind, ErrorKind::blocked_page);
    EXPECT_NE(page.what.english().find("Are you human?"), std::string::npos);
    EXPECT_EQ(refused("<HTML><body>x</body></HTML>").kind, ErrorKind::blocked_page);
    EXPECT_EQ(refused("Too Many Requests\r\n").kind, ErrorKind::refused_rate);
    EXPECT_EQ(refused("<html><title>429 Too Many Requests</title></html>").kind,
              ErrorKind::refused_rate);
    EXPECT_EQ(refused("<opml version='1.0'><body/></opml>").kind, ErrorKind::invalid_input);
    EXPECT_EQ(refused("{\"a\": 1}").kind, ErrorKind::invalid_input);
    EXPECT_EQ(refused("{\"items\": [").kind, ErrorKind::invalid_input);
    EXPECT_EQ(refused("hello").kind, ErrorKind::invalid_input);
    const auto unknown = parse_news("gopher", {"<rss/>", "", "", "UTC"});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::invalid_input);
}

TEST(Feed, an_empty_feed_is_a_feed)
{
    EXPECT_TRUE(
        parsed("<rss version='2.0'><channel><title>T</title></channel></rss>").entries.empty());
    EXPECT_TRUE(parsed("<feed xmlns='http://www.w3.org/2005/Atom'/>").entries.empty());
}

}  // namespace
}  // namespace undertone::sources
