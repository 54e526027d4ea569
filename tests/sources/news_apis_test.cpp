#include "sources/feed.h"
#include "support/files.h"

#include <gtest/gtest.h>

namespace undertone::sources {
namespace {

namespace fs = std::filesystem;
const fs::path api = fs::path(UNDERTONE_SHARED_DIR) / "data/api";

ParsedFeed parsed(std::string_view format, std::string_view bytes, const std::string& url = {},
                  const std::string& zone = "UTC")
{
    const auto feed = parse_news(format, {bytes, {}, url, zone});
    EXPECT_TRUE(feed) << feed.error().what;
    return feed ? *feed : ParsedFeed{};
}

TEST(FederalRegister, goes_on_at_the_next_page)
{
    const ParsedFeed feed = parsed("federal_register", R"({"count":120,"total_pages":3,
        "next_page_url":"https://www.federalregister.gov/api/v1/documents?page=2","results":[
        {"document_number":"2025-01","title":"Chips","abstract":null,
         "html_url":"https://www.federalregister.gov/d/1","publication_date":"2025-01-16"}]})",
                                   {}, "America/New_York");
    EXPECT_EQ(feed.next_page, "https://www.federalregister.gov/api/v1/documents?page=2");
    ASSERT_EQ(feed.entries.size(), 1u);
    EXPECT_EQ(feed.entries[0].story.summary, "");
    EXPECT_TRUE(feed.entries[0].story.published->date_only);
    EXPECT_EQ(parsed("federal_register", R"({"count":1,"results":[]})").next_page, "");
}

TEST(FederalRegister, recorded_page_names_the_next_one)
{
    UNDERTONE_REQUIRE_SHARED("data/api/federalregister/documents_excerpt_2026-08-28.json");
    const ParsedFeed feed =
        parsed("federal_register",
               test::read_file(api / "federalregister/documents_excerpt_2026-08-28.json"));
    EXPECT_NE(feed.next_page.find("page=2"), std::string::npos);
    EXPECT_EQ(feed.entries.size(), 2u);
}

// https://www.federalregister.gov/developers/documentation/api/v1, Public Inspection Documents
TEST(FederalRegister, of_what_is_on_inspection_only_the_asked_agency_is_taken)
{
    constexpr std::string_view answer = R"({"count":3,"results":[
        {"document_number":"2025-02","title":null,"toc_subject":"Export Controls",
         "toc_doc":"Advanced Computing Items","filed_at":"2025-01-15T08:45:00.000-05:00",
         "publication_date":"2025-01-16","html_url":null,"pdf_url":"https://example.com/2.pdf",
         "agencies":[{"slug":"commerce-department"},{"slug":"industry-and-security-bureau"}]},
        {"document_number":"2025-03","title":"Airworthiness","filed_at":null,
         "publication_date":"2025-01-16","agencies":[{"slug":"federal-aviation-administration"}]},
        {"document_number":"2025-04","title":"Nobody's","publication_date":"2025-01-16"}]})";
    const ParsedFeed feed =
        parsed("federal_register", answer,
               "https://www.federalregister.gov/api/v1/public-inspection-documents/current.json"
               "?conditions%5Bagencies%5D%5B%5D=industry-and-security-bureau");
    ASSERT_EQ(feed.entries.size(), 2u);
    const StoryDraft& story = feed.entries[0].story;
    EXPECT_EQ(story.title, "Export Controls: Advanced Computing Items");
    EXPECT_EQ(story.link, "https://example.com/2.pdf");
    // Known once filed, the day before it is published.
    EXPECT_EQ(to_iso(story.published->time), "2025-01-15T13:45:00Z");
    EXPECT_FALSE(story.published->date_only);
    EXPECT_EQ(parsed("federal_register", answer).entries.size(), 3u);
}

std::string hits(int found, const std::string& list)
{
    return R"({"query":"DeepSeek","nbHits":)" + std::to_string(found) + R"(,"hits":[)" + list +
           "]}";
}

TEST(HackerNews, a_search_with_more_hits_than_shown_goes_on_before_the_oldest)
{
    const std::string url =
        "https://hn.algolia.com/api/v1/search_by_date?query=DeepSeek&tags=story"
        "&hitsPerPage=2&numericFilters=created_at_i%3E1737000000";
    const std::string two =
        R"({"objectID":"2","title":"B","created_at_i":1737990000},)"
        R"({"objectID":"1","title":"A &#x27;quoted&#x27;","created_at_i":1737980000})";
    const ParsedFeed first = parsed("hackernews", hits(1'500, two), url);
    EXPECT_EQ(first.entries[1].story.title, "A 'quoted'");
    const std::string before =
        "https://hn.algolia.com/api/v1/search_by_date?query=DeepSeek"
        "&tags=story&hitsPerPage=2&numericFilters=created_at_i%3C";
    EXPECT_EQ(first.next_page, before + "1737980001%2Ccreated_at_i%3E1737000000");
    const ParsedFeed second = parsed("hackernews", hits(1'400, R"({"objectID":"0","title":"C",
        "created_at_i":1737900000})"),
                                     first.next_page);
    EXPECT_EQ(second.next_page, before + "1737900001%2Ccreated_at_i%3E1737000000");
    // A second of so many stories that they fill a page is passed over, not asked for ever.
    const ParsedFeed stuck = parsed("hackernews", hits(1'400, R"({"objectID":"9","title":"D",
        "created_at_i":1737900000})"),
                                    second.next_page);
    EXPECT_EQ(stuck.next_page, before + "1737900000%2Ccreated_at_i%3E1737000000");

    EXPECT_EQ(parsed("hackernews", hits(2, two), url).next_page, "");
    EXPECT_EQ(parsed("hackernews", hits(0, ""), url).next_page, "");
    EXPECT_EQ(parsed("hackernews", hits(1'500, two)).next_page, "");
}

ParsedFeed gdelt(const std::string& title)
{
    return parsed("gdelt", R"({"articles":[{"url":"https://example.com/1","title":")" + title +
                               R"(","seendate":"20250127T143000Z","domain":"example.com"}]})");
}

TEST(Gdelt, mends_titles_that_were_taken_apart)
{
    const std::pair<const char*, const char*> titles[] = {
        {"Had $10 , 000 to Invest ? Here , the Trillion - Dollar Stock",
         "Had $10,000 to Invest? Here, the Trillion-Dollar Stock"},
        {"The second - largest U . S . sale", "The second-largest U.S. sale"},
        {"NVIDIA Corp . ( NVDA ) up 87 % .", "NVIDIA Corp. (NVDA) up 87%."},
        {"An AI - powered U - turn at 3 . 5 %", "An AI-powered U-turn at 3.5%"},
        {"Nvidia falls - what to know", "Nvidia falls - what to know"},
        {"Curbs widened : Reuters", "Curbs widened: Reuters"},
    };
    for (const auto& [served, mended] : titles)
        EXPECT_EQ(gdelt(served).entries.at(0).story.title, mended);
}

TEST(Gdelt, a_full_answer_may_not_be_all)
{
    std::string list;
    for (int i = 0; i < 250; ++i)
        list += std::string(i ? "," : "") + R"({"url":"https://example.com/)" + std::to_string(i) +
                R"(","title":"T","seendate":"20250127T143000Z"})";
    EXPECT_EQ(parsed("gdelt", R"({"articles":[)" + list + "]}").warnings.size(), 1u);
    EXPECT_TRUE(gdelt("T").warnings.empty());
    EXPECT_TRUE(parsed("gdelt", "{}").entries.empty());
}

TEST(Gdelt, recorded_titles_keep_no_stray_blanks)
{
    UNDERTONE_REQUIRE_SHARED("data/api/gdelt/artlist_excerpt.json");
    for (const FeedEntry& entry :
         parsed("gdelt", test::read_file(api / "gdelt/artlist_excerpt.json")).entries)
        for (const char* stray : {" ,", " .", " ?", " %", "( "})
            EXPECT_EQ(entry.story.title.find(stray), std::string::npos) << entry.story.external_id;
}

TEST(SecFilings, one_filing_of_two_parties_is_one_story)
{
    const std::string entry =
        R"(<entry><title>8-K - EXAMPLE CORP (0000000001) (Filer)</title><link rel="alternate")"
        R"( href="https://www.sec.gov/Archives/edgar/data/1/a-index.htm"/><updated>)"
        R"(2025-01-27T16:05:00-05:00</updated><id>urn:tag:sec.gov,2008:accession-number=)"
        R"(0000000001-25-000001</id></entry>)";
    std::string other = entry;
    other.replace(other.find("/data/1/"), 8, "/data/2/");
    const ParsedFeed feed = parsed("sec_atom",
                                   "<?xml version=\"1.0\" encoding=\"ISO-8859-1\" ?><feed xmlns=\""
                                   "http://www.w3.org/2005/Atom\"><title>Latest</title>" +
                                       entry + other + "</feed>");
    ASSERT_EQ(feed.entries.size(), 1u);
    EXPECT_EQ(feed.entries[0].story.external_id,
              "urn:tag:sec.gov,2008:accession-number=0000000001-25-000001");
    EXPECT_EQ(to_iso(feed.entries[0].story.published->time), "2025-01-27T21:05:00Z");
}

TEST(GoogleNews, a_story_is_its_title_and_publisher)
{
    const auto feed_of = [](const std::string& token) {
        return parsed(
            "google_news",
            "<rss version=\"2.0\"><channel><title>\"DeepSeek\" - Google News</title><image>"
            "<title>Google News</title></image><item><title>Chips - and more - The Wire"
            "</title><link>https://news.google.com/rss/articles/" +
                token + "</link><guid isPermaLink=\"false\">" + token +
                "</guid><source url=\"https://wire.example\">The Wire</source>"
                "<description>&lt;a href=\"x\"&gt;Chips - and more&lt;/a&gt;</description>"
                "</item></channel></rss>");
    };
    const ParsedFeed one = feed_of("CBMiAAA"), again = feed_of("CBMiBBB");
    ASSERT_EQ(one.entries.size(), 1u);
    const StoryDraft& story = one.entries[0].story;
    EXPECT_EQ(one.title, "\"DeepSeek\" - Google News");
    EXPECT_EQ(story.title, "Chips - and more");
    EXPECT_EQ(story.publisher, "The Wire");
    EXPECT_EQ(story.summary, "");
    EXPECT_EQ(story.external_id, again.entries.at(0).story.external_id);
}

TEST(AlphaVantageNews, keeps_the_vendor_s_scores_apart)
{
    const ParsedFeed feed = parsed("alphavantage_news", R"({"items":"2","feed":[
        {"title":"Curbs &amp; chips","url":"https://example.com/1","time_published":
         "20250127T143000","summary":"S","source":"The Wire","overall_sentiment_score":-0.31,
         "overall_sentiment_label":"Somewhat-Bearish","ticker_sentiment":[{"ticker":"NVDA",
         "relevance_score":"0.9","ticker_sentiment_score":"-0.4",
         "ticker_sentiment_label":"Bearish"}]},
        {"title":"Plain","url":"https://example.com/2","time_published":"20250127T143100Z"},
        {"url":"https://example.com/3"}]})",
                                   {}, "America/New_York");
    ASSERT_EQ(feed.entries.size(), 2u);
    EXPECT_EQ(feed.warnings.size(), 1u);
    EXPECT_EQ(feed.entries[0].story.title, "Curbs & chips");
    EXPECT_EQ(feed.entries[0].story.publisher, "The Wire");
    // UTC, whether it says so or not.
    EXPECT_EQ(to_iso(feed.entries[0].story.published->time), "2025-01-27T14:30:00Z");
    EXPECT_EQ(to_iso(feed.entries[1].story.published->time), "2025-01-27T14:31:00Z");
    const auto& scores = feed.entries[0].vendor_scores;
    ASSERT_EQ(scores.size(), 2u);
    EXPECT_EQ(scores[0].symbol, "");
    EXPECT_EQ(scores[0].score, -0.31);
    EXPECT_EQ(scores[1].symbol, "NVDA");
    EXPECT_EQ(scores[1].score, -0.4);
    EXPECT_EQ(scores[1].relevance, 0.9);
    EXPECT_EQ(scores[1].label, "Bearish");
    EXPECT_TRUE(feed.entries[1].vendor_scores.empty());
}

TEST(AlphaVantageNews, recorded_answer)
{
    UNDERTONE_REQUIRE_SHARED("data/api/alphavantage/NEWS_SENTIMENT_2024-01-03_50items.json");
    const ParsedFeed feed =
        parsed("alphavantage_news",
               test::read_file(api / "alphavantage/NEWS_SENTIMENT_2024-01-03_50items.json"));
    EXPECT_EQ(feed.entries.size(), 50u);
    EXPECT_TRUE(feed.warnings.empty());
    EXPECT_EQ(to_iso(feed.entries[0].story.published->time), "2024-01-03T16:59:40Z");
    for (const FeedEntry& entry : feed.entries)
        EXPECT_FALSE(entry.vendor_scores.empty()) << entry.story.external_id;
}

}  // namespace
}  // namespace undertone::sources
