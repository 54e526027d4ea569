#include "sources/dates.h"

#include "core/text.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace undertone::sources {
namespace {

/// The instant as text, "none" for no date.
std::string utc(std::string_view text, std::string_view zone = "UTC")
{
    const auto date = parse_date(text, zone);
    return date ? to_iso(date->time) : "none";
}

TEST(Dates, forms_that_feeds_carry)
{
    EXPECT_EQ(utc("Mon, 27 Jan 2025 09:30:00 -0500"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("27 Jan 2025 09:30 EST"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("Mon, 27 Jan 25 14:30:00 GMT"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("2025-01-27T14:30:00Z"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("2025-01-27T14:30Z"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("2025-01-27T09:30:00.250-05:00"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("20250127T143000Z"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("20250127T143000"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("Mon Jan 27 14:30:00 2025"), "2025-01-27T14:30:00Z");  // asctime
    EXPECT_EQ(utc("1737988200"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("1737988200123"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("27. Januar 2025, 15:30 MEZ"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("27 janvier 2025 14:30:00 GMT"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("27 января 2025 14:30:00 UTC"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("Mon, 27 Jan 2025 14:30:00 Z"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("Mon, 27 Jan 2025 24:00:00 GMT"), "2025-01-28T00:00:00Z");
    EXPECT_EQ(utc("Jan. 27, 2025, 2:30 p.m."), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("12:05 am Jan 27 2025"), "2025-01-27T00:05:00Z");
}

TEST(Dates, a_clock_without_an_offset_is_the_source_s)
{
    EXPECT_EQ(utc("2025-01-27 09:30:00", "America/New_York"), "2025-01-27T14:30:00Z");
    EXPECT_EQ(utc("2025-07-28 09:30:00", "America/New_York"), "2025-07-28T13:30:00Z");
    EXPECT_EQ(utc("2025-01-27 09:30:00", "Asia/Taipei"), "2025-01-27T01:30:00Z");
    EXPECT_EQ(utc("2025-01-27 09:30:00 -0000", "Asia/Taipei"), "2025-01-27T09:30:00Z");
}

TEST(Dates, a_day_alone_ends_with_that_day_in_the_zone)
{
    const auto day = parse_date("2025-01-27", "America/New_York");
    ASSERT_TRUE(day);
    EXPECT_TRUE(day->date_only);
    EXPECT_EQ(to_iso(day->time), "2025-01-28T04:59:59Z");
    for (const char* same :
         {"27 Jan 2025", "January 27, 2025", "Monday 27 January 2025", "01/27/2025", "27.01.2025",
          "2025/01/27", "20250127", "2025-027", "27-Jan-2025", "27th January, 2025"}) {
        const auto other = parse_date(same, "America/New_York");
        ASSERT_TRUE(other) << same;
        EXPECT_EQ(*other, *day) << same;
    }
    EXPECT_FALSE(parse_date("2025-01-27T00:00:00Z", "America/New_York")->date_only);
}

TEST(Dates, day_and_month_are_told_apart)
{
    EXPECT_EQ(utc("03/04/2025 12:00"), "2025-03-04T12:00:00Z");
    EXPECT_EQ(utc("03.04.2025 12:00"), "2025-04-03T12:00:00Z");
    EXPECT_EQ(utc("25/04/2025 12:00"), "2025-04-25T12:00:00Z");
    EXPECT_EQ(utc("Sat, 11 04 2020 08:51:49 +0100"), "2020-04-11T07:51:49Z");
    EXPECT_EQ(utc("Thu, 03/04/2025 12:00"),
              "2025-04-03T12:00:00Z");  // the 4th of March was a Tuesday
}

TEST(Dates, no_date_is_none)
{
    for (const char* wrong : {"",
                              " ",
                              "yesterday",
                              "soon",
                              "2025-13-01",
                              "2025-02-30",
                              "0000-00-00T00:00:00Z",
                              "2025-01-27T25:00:00Z",
                              "2025-01-27T10:61:00Z",
                              "Sun, Dec x 2012 11:47:32 GMT",
                              "Sun, 99 Jun 2009 12:00:00 GMT",
                              "27 Smarch 2025",
                              "12:30",
                              "Nvidia falls 17 %",
                              "99999999999999999999",
                              "1",
                              "2025-01-27T10:00:00+99:00",
                              "(2025",
                              "2025-01-27; DROP",
                              "Mon, 27 Jan 2025 2026"})
        EXPECT_FALSE(parse_date(wrong, "UTC")) << wrong;
    EXPECT_FALSE(parse_date(std::string(1'000'000, '1'), "UTC"));
    EXPECT_FALSE(parse_date(std::string(1'000'000, '('), "UTC"));
}

// Strings and their instants from the suites of feedparser, miniflux and gofeed.
TEST(Dates, agree_with_other_feed_readers)
{
    UNDERTONE_REQUIRE_SHARED("data/feeds/dates.jsonl");
    int asked = 0, right = 0;
    for (const std::string& line :
         split(test::read_file(UNDERTONE_SHARED_DIR "/data/feeds/dates.jsonl"), '\n')) {
        if (line.empty())
            continue;
        const auto row = nlohmann::json::parse(line);
        const std::string in = row.at("in");
        const auto date = parse_date(in, "UTC");
        // A day alone is that day for them as for us, at its beginning instead of its end.
        const std::string ours =
            !date ? "none" : to_iso(date->date_only ? Utc(date_of(date->time)) : date->time);
        bool agrees = false;
        if (row.value("must_parse", false)) {
            agrees = date.has_value();
            if (row.contains("feedparser_6_0_10_any") && row["feedparser_6_0_10_any"].is_string())
                agrees = agrees && (ours == row["feedparser_6_0_10_any"] || in.ends_with("PM"));
        } else if (row.at("utc").is_null()) {
            agrees = !date || (row.contains("feedparser_6_0_10_any") &&
                               row["feedparser_6_0_10_any"] == ours);
        } else {
            const std::string want = row["utc"];
            agrees = ours == want || ours == "00" + want;
        }
        ++asked;
        right += agrees;
        if (!agrees)
            std::cout << "  differs: " << row.dump() << " ours " << ours << '\n';
    }
    std::cout << "  dates: " << right << " of " << asked << '\n';
    EXPECT_GE(right, asked);
}

}  // namespace
}  // namespace undertone::sources
