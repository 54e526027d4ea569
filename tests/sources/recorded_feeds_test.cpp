// The parser over recorded answers of providers, and over the feeds of the demo.
#include "sources/feed.h"

#include "support/files.h"

#include <gtest/gtest.h>

namespace undertone::sources {
namespace {

namespace fs = std::filesystem;

const fs::path data = fs::path(UNDERTONE_SHARED_DIR) / "data";

ParsedFeed recorded(const char* format, const char* file, const char* zone = "America/New_York")
{
    const std::string bytes = test::read_file(data / "api" / file);
    const auto feed = parse_news(format, {bytes, "", "", zone});
    EXPECT_TRUE(feed) << file << ": " << feed.error().what;
    return feed ? *feed : ParsedFeed{};
}

TEST(RecordedFeeds, google_news_names_the_publisher)
{
    UNDERTONE_REQUIRE_SHARED("data/api/rss/google_news_search_live_2026-09-25_trimmed.xml");
    const ParsedFeed feed =
        recorded("google_news", "rss/google_news_search_live_2026-09-25_trimmed.xml");
    ASSERT_EQ(feed.entries.size(), 2u);
    EXPECT_TRUE(feed.warnings.empty());
    const StoryDraft& story = feed.entries[1].story;
    EXPECT_EQ(story.publisher, "The Guardian");
    EXPECT_FALSE(story.title.ends_with("The Guardian"));
    EXPECT_EQ(story.summary, "");
    EXPECT_TRUE(story.external_id.starts_with("title:"));
    EXPECT_EQ(to_iso(story.published->time), "2026-09-25T16:11:00Z");
    EXPECT_NE(feed.title, "Google News");  // that is the image's
}

TEST(RecordedFeeds, providers_in_their_own_formats)
{
    UNDERTONE_REQUIRE_SHARED("data/api/sec/edgar_current_8k_2026-09-28_excerpt.atom");
    const ParsedFeed sec = recorded("sec_atom", "sec/edgar_current_8k_2026-09-28_excerpt.atom");
    EXPECT_TRUE(sec.warnings.empty());
    ASSERT_GE(sec.entries.size(), 2u);
    EXPECT_EQ(sec.entries[0].story.external_id,
              "urn:tag:sec.gov,2008:accession-number=0001628280-26-063717");
    EXPECT_EQ(to_iso(sec.entries[0].story.published->time), "2026-09-28T20:08:32Z");

    const ParsedFeed register_ =
        recorded("federal_register", "federalregister/documents_excerpt_2026-08-28.json");
    EXPECT_TRUE(register_.warnings.empty());
    ASSERT_FALSE(register_.entries.empty());
    EXPECT_EQ(register_.entries[0].story.external_id, "2026-17623");
    EXPECT_TRUE(register_.entries[0].story.published->date_only);
    EXPECT_EQ(to_iso(register_.entries[0].story.published->time), "2026-08-29T03:59:59Z");

    const ParsedFeed hn = recorded("hackernews", "hackernews/algolia_search_one_hit.json");
    ASSERT_EQ(hn.entries.size(), 1u);
    EXPECT_EQ(hn.entries[0].story.link, "https://news.ycombinator.com/item?id=13133437");
    EXPECT_EQ(to_iso(hn.entries[0].story.published->time), "2016-12-08T19:39:07Z");
    EXPECT_NE(hn.entries[0].story.summary.find("don't know"), std::string::npos);

    const ParsedFeed gdelt = recorded("gdelt", "gdelt/artlist_excerpt.json", "UTC");
    ASSERT_EQ(gdelt.entries.size(), 3u);
    EXPECT_EQ(gdelt.entries[0].story.publisher, "thehindu.com");
    EXPECT_EQ(to_iso(gdelt.entries[1].story.published->time), "2026-07-25T02:30:00Z");

    for (const char* file : {"rss/cnbc_2026-09-11_excerpt.xml", "rss/nasdaq_2026-09-11_excerpt.xml",
                             "rss/yahoo_finance_headline_AAPL_2026-09-10_excerpt.xml"}) {
        const ParsedFeed feed = recorded("feed", file);
        EXPECT_TRUE(feed.warnings.empty()) << file << ": " << feed.warnings[0];
        EXPECT_FALSE(feed.entries.empty()) << file;
        EXPECT_TRUE(feed.entries[0].story.published) << file;
        for (const FeedEntry& entry : feed.entries)
            EXPECT_FALSE(entry.story.external_id.empty()) << file;
    }
}

TEST(RecordedFeeds, gdelt_refuses_in_plain_words)
{
    UNDERTONE_REQUIRE_SHARED("data/api/errors/gdelt_429_or_200_plaintext_refusal.txt");
    const std::string bytes =
        test::read_file(data / "api/errors/gdelt_429_or_200_plaintext_refusal.txt");
    const auto feed = parse_news("gdelt", {bytes, "", "", "UTC"});
    ASSERT_FALSE(feed);
    EXPECT_EQ(feed.error().kind, ErrorKind::refused_rate);
}

TEST(DemoFeeds, read_without_a_warning)
{
    const fs::path feeds = fs::path(UNDERTONE_RESOURCE_DIR) / "demo/feeds";
    int read = 0;
    for (const auto& [file, format] :
         {std::pair{"deepseek.rss", "feed"}, std::pair{"stargate.atom", "feed"},
          std::pair{"export_curbs.json", "feed"}, std::pair{"ai_spending.csv", "csv"}}) {
        if (!fs::exists(feeds / file))
            continue;
        ++read;
        const std::string bytes = test::read_file(feeds / file);
        const auto feed = parse_news(format, {bytes, "", "", "America/New_York"});
        ASSERT_TRUE(feed) << file << ": " << feed.error().what;
        EXPECT_TRUE(feed->warnings.empty()) << file << ": " << feed->warnings[0];
        EXPECT_GT(feed->entries.size(), 20u) << file;
        for (const FeedEntry& entry : feed->entries) {
            EXPECT_TRUE(entry.story.published) << file << ": " << entry.story.title;
            EXPECT_FALSE(entry.story.title.empty()) << file;
            EXPECT_FALSE(entry.story.external_id.starts_with("title:")) << file;
        }
    }
    if (read == 0)
        GTEST_SKIP() << "no demo feeds yet";
}

}  // namespace
}  // namespace undertone::sources
