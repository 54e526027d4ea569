// The parser over the cases of other feed readers' suites (gofeed, rss-parser, miniflux, newsboat),
// over recorded answers of providers, and over the feeds of the demo.
#include "sources/feed.h"

#include "core/text.h"
#include "sources/text_decoding.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::sources {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

const fs::path data = fs::path(UNDERTONE_SHARED_DIR) / "data";

std::string text_or_empty(const json& object, const char* key)
{
    return object.contains(key) && object[key].is_string() ? object[key].get<std::string>() : "";
}

/// One expectation of a case: what, wanted, ours.
struct Expectation {
    std::string what, wanted, ours;
    [[nodiscard]] bool met() const { return wanted == ours; }
};

/// Titles compare as plain text; where the suite keeps HTML, feedparser's plain form counts.
Expectation title_expectation(const json& asserted, const json& oracle, const std::string& ours)
{
    std::string wanted = to_plain_line(text_or_empty(asserted, "title"));
    const std::string plain = to_plain_line(text_or_empty(oracle, "title_plain"));
    if (ours == plain || ours == to_plain_line(html_to_text(wanted)))
        wanted = ours;
    return {"title", wanted, ours};
}

std::vector<Expectation> expectations(const json& row, const ParsedFeed& feed)
{
    std::vector<Expectation> all;
    const json& asserted = row.at("asserted");
    const json& oracle = row.at("oracle");
    const auto core = row.at("core_keys").get<std::vector<std::string>>();
    const auto counts = [&](const char* key) {
        return std::find(core.begin(), core.end(), key) != core.end();
    };
    if (counts("n_entries"))
        all.push_back(
            {"n_entries", asserted.at("n_entries").dump(), std::to_string(feed.entries.size())});
    if (counts("feed") && asserted.contains("feed") && asserted["feed"].contains("title"))
        all.push_back(
            title_expectation(asserted["feed"], oracle.value("feed", json::object()), feed.title));
    if (!asserted.contains("entries"))
        return all;
    for (const auto& [index, wanted] : asserted["entries"].items()) {
        const std::size_t i = std::stoul(index);
        if (i >= feed.entries.size())
            continue;
        const FeedEntry& ours = feed.entries[i];
        const json its_oracle =
            i < oracle["entries"].size() ? oracle["entries"][i] : json::object();
        const auto compare = [&](const char* key, const std::string& mine) {
            if (counts(key) && wanted.contains(key) && wanted[key].is_string())
                all.push_back({key, std::string(trim(wanted[key].get<std::string>())), mine});
        };
        if (counts("title") && wanted.contains("title") && wanted["title"].is_string())
            all.push_back(title_expectation(wanted, its_oracle, ours.story.title));
        compare("link", ours.story.link);
        compare("id", ours.story.external_id);
        compare("published_utc", ours.story.published ? to_iso(ours.story.published->time) : "");
        compare("updated_utc", ours.updated ? to_iso(ours.updated->time) : "");
    }
    return all;
}

TEST(RecordedFeeds, agree_with_other_readers_suites)
{
    UNDERTONE_REQUIRE_SHARED("data/feeds/cases.jsonl");
    int cases = 0, cases_met = 0, asked = 0, met = 0;
    for (const std::string& line : split(test::read_file(data / "feeds/cases.jsonl"), '\n')) {
        if (line.empty())
            continue;
        const json row = json::parse(line);
        if (!row.at("usable_core").get<bool>() || !row.value("consensus", false))
            continue;
        const std::string bytes =
            test::read_file(data / "feeds" / row.at("file").get<std::string>());
        const auto feed = parse_feed({bytes, "", "", "UTC"});
        ++cases;
        bool all_met = true;
        for (const Expectation& one : expectations(row, feed.value_or(ParsedFeed{}))) {
            ++asked;
            met += one.met();
            all_met = all_met && one.met();
            if (!one.met())
                std::cout << "  " << row.at("file").get<std::string>() << " " << one.what
                          << "\n    wanted " << one.wanted << "\n    ours   " << one.ours << '\n';
        }
        cases_met += all_met;
    }
    std::cout << "  cases met: " << cases_met << " of " << cases << "; expectations: " << met
              << " of " << asked << '\n';
    EXPECT_GE(cases_met, cases);
}

// Suites whose cases assert nothing: feedparser's reading is all there is to compare with.
TEST(RecordedFeeds, agree_with_feedparser_on_feeds_without_a_verdict)
{
    UNDERTONE_REQUIRE_SHARED("data/feeds/cases.jsonl");
    int asked = 0, met = 0;
    for (const std::string& line : split(test::read_file(data / "feeds/cases.jsonl"), '\n')) {
        const json row = line.empty() ? json() : json::parse(line);
        if (row.is_null() || row.contains("asserted"))
            continue;
        const std::string bytes =
            test::read_file(data / "feeds" / row.at("file").get<std::string>());
        const auto feed = parse_feed({bytes, "", "", "UTC"});
        const json& oracle = row.at("oracle");
        const std::size_t wanted = oracle.value("n_entries", 0u);
        const std::size_t ours = feed ? feed->entries.size() : 0;
        ++asked;
        bool same = wanted == ours;
        for (std::size_t i = 0; same && i < ours; ++i) {
            const std::string title =
                to_plain_line(text_or_empty(oracle["entries"][i], "title_plain"));
            same = title == feed->entries[i].story.title;
            if (!same)
                std::cout << "    wanted " << title << "\n    ours   "
                          << feed->entries[i].story.title << '\n';
        }
        met += same;
        if (!same)
            std::cout << "  " << row.at("file").get<std::string>() << " wanted " << wanted
                      << " entries, ours " << ours << (feed ? "" : " " + feed.error().what) << '\n';
    }
    std::cout << "  like feedparser: " << met << " of " << asked << '\n';
    EXPECT_GE(met, asked);
}

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
