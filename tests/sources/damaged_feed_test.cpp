// Feeds that no XML parser takes, and feeds that are made to hurt.
#include "sources/feed.h"

#include <gtest/gtest.h>
#include <ctime>

namespace undertone::sources {
namespace {

Result<ParsedFeed> parse(const std::string& bytes)
{
    return parse_feed({bytes, "application/rss+xml", "", "UTC"});
}

std::vector<std::string> titles(const std::string& bytes)
{
    const auto feed = parse(bytes);
    EXPECT_TRUE(feed) << feed.error().what;
    std::vector<std::string> all;
    if (feed) {
        EXPECT_FALSE(feed->warnings.empty());
        for (const FeedEntry& entry : feed->entries)
            all.push_back(entry.story.title);
    }
    return all;
}

using Titles = std::vector<std::string>;

TEST(DamagedFeed, a_cut_off_feed_keeps_its_whole_items)
{
    EXPECT_EQ(titles("<rss><channel><title>T</title><item><title>a</title></item>"
                     "<item><title>b</title></item><item><title>c</tit"),
              (Titles{"a", "b"}));
    EXPECT_EQ(titles("<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>a</title></entry>"
                     "<entry><title>b"),
              Titles{"a"});
    // Cut off behind the last item, nothing is lost.
    EXPECT_EQ(titles("<rss><channel><item><title>a</title></item>"), Titles{"a"});
}

TEST(DamagedFeed, without_a_whole_item_it_is_an_error_and_no_empty_success)
{
    for (const char* bytes :
         {"<rss><channel><title>T</title><item><title>a</tit", "<rss><channel><title>T</title>",
          "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>a</title><upd", "<rss", "<rss>",
          "<?xml version='1.0'?><rdf:RDF><channel><title>T & U</title></channel>"}) {
        const auto feed = parse(bytes);
        ASSERT_FALSE(feed) << bytes;
        EXPECT_EQ(feed.error().kind, ErrorKind::invalid_input) << bytes;
        EXPECT_FALSE(feed.error().what.empty()) << bytes;
    }
    EXPECT_EQ(parse("<rss><channel><title>T</title><item><title>a</tit").error().what,
              "The feed is damaged; no whole item could be read");
}

TEST(DamagedFeed, one_bad_item_costs_that_item_alone)
{
    EXPECT_EQ(titles("<rss><channel>"
                     "<item><title>a</title><description>x <br> y</description></item>"
                     "<item><title>b</title><description>AT&T <i>z</description></item>"
                     "<item><title>c</title></item></channel></rss>"),
              (Titles{"a", "b", "c"}));
    EXPECT_EQ(titles("<rss><channel><item><title>a</title><item><title>b</title></item>"
                     "</channel></rss>"),
              (Titles{"a", "b"}));
    EXPECT_EQ(titles("<rss><channel><item><title>a</title><x></y></item>"
                     "<item><title>5 < 6 & 7</title></item></channel></rss>"),
              (Titles{"a", "5 < 6 & 7"}));
}

TEST(DamagedFeed, mended_items_read_like_whole_ones)
{
    const auto feed = parse(
        "<rss xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel><title>T &amp; U</title>"
        "<item><title><![CDATA[A &amp; B]]></title><link>https://n.example/?a=1&amp;b=2</link>"
        "<guid isPermaLink=\"false\">g</guid><c:encoded>&lt;p&gt;Long&lt;/p&gt;</c:encoded>"
        "<description>One <b>two &amp; three</b><![CDATA[</item>]]></description>"
        "<pubDate>Mon, 27 Jan 2025 14:30:00 GMT</pubDate></item></rss>");
    ASSERT_TRUE(feed);
    EXPECT_EQ(feed->title, "T & U");
    ASSERT_EQ(feed->entries.size(), 1u);
    const StoryDraft& story = feed->entries[0].story;
    EXPECT_EQ(story.title, "A & B");
    EXPECT_EQ(story.link, "https://n.example/?a=1&b=2");
    EXPECT_EQ(story.external_id, "g");
    EXPECT_EQ(story.summary, "One two & three");
    EXPECT_EQ(story.text, "Long");
    EXPECT_EQ(to_iso(story.published->time), "2025-01-27T14:30:00Z");
    EXPECT_EQ(feed->warnings.at(0), "The feed is not well-formed XML; 1 whole item was read");
}

std::string repeated(std::string_view part, int times)
{
    std::string all;
    all.reserve(part.size() * std::size_t(times));
    for (int i = 0; i < times; ++i)
        all += part;
    return all;
}

double processor_seconds(const std::string& body)
{
    const std::clock_t start = std::clock();
    (void)parse(body);
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

// Measured in the processor's time of a sound feed with as many items. Anything quadratic would
// cost thousands of times as much; the bound leaves room for a busy machine and sanitizers.
TEST(DamagedFeed, hostile_documents_cost_no_more_than_their_length)
{
    constexpr int times = 200'000;
    const double sound = processor_seconds(
        "<rss><channel>" + repeated("<item><title>a</title></item>", times) + "</channel></rss>");
    for (const char* part :
         {"<![CDATA[", "<!--", "<item>", "<a", "<a>", "<a b='", "</a>", "&", "&amp", "<?x", "<!D",
          "<item><title>", "<title><![CDATA[x", "<item><x></item>", "<script>", "</item>"})
        EXPECT_LT(processor_seconds("<rss><channel><item><title>a</title></item>" +
                                    repeated(part, times)),
                  10 * sound)
            << part;
}

TEST(DamagedFeed, depth_is_no_danger)
{
    const int depth = 100'000;
    const auto deep =
        parse("<rss><channel><item><title>t</title><description>" + repeated("<a>", depth) + "x" +
              repeated("</a>", depth) + "</description></item></channel></rss>");
    ASSERT_TRUE(deep);
    ASSERT_EQ(deep->entries.size(), 1u);
    EXPECT_EQ(deep->entries[0].story.summary, "x");
    EXPECT_FALSE(parse(repeated("<a>", depth) + repeated("</a>", depth)));
    EXPECT_FALSE(parse(repeated("[", depth)));
    EXPECT_FALSE(parse(repeated("{\"items\":[", depth)));
    EXPECT_TRUE(parse("{\"items\":[" + repeated("[", depth) + repeated("]", depth) + "]}"));
}

TEST(DamagedFeed, entities_do_not_expand)
{
    const auto feed = parse(R"(<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<rss><channel><item><title>&b;</title></item></channel></rss>)");
    ASSERT_TRUE(feed);
    EXPECT_EQ(feed->entries.at(0).story.title, "&b;");
}

}  // namespace
}  // namespace undertone::sources
