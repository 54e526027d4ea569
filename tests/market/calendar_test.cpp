#include "market/calendar.h"

#include "core/text.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <random>

namespace undertone::market {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

Date date(std::string_view iso) { return *date_from_iso(iso); }
Utc utc(std::string_view iso) { return *utc_from_iso(iso); }

const Calendar calendar = Calendar::new_york();

std::string session_date_of(std::string_view known_at)
{
    return to_iso(calendar.session_of(utc(known_at)).date);
}

TEST(Calendar, exchanges_of_new_york_share_one_calendar)
{
    for (const char* exchange : {"NASDAQ", "NYSE", "ARCA", "INDEX"}) {
        const auto found = Calendars{}.of_exchange(exchange);
        ASSERT_TRUE(found) << exchange;
        EXPECT_EQ(found->zone(), "America/New_York");
    }
    const auto tokyo = Calendars{}.of_exchange("TSE");
    ASSERT_FALSE(tokyo);
    EXPECT_EQ(tokyo.error().kind, ErrorKind::not_found);
    EXPECT_NE(tokyo.error().what.english().find("TSE"), std::string::npos);
}

TEST(Calendar, sessions_open_and_close_at_new_york_s_clock)
{
    const auto winter = calendar.session_on(date("2025-01-27"));
    ASSERT_TRUE(winter);
    EXPECT_EQ(to_iso(winter->open), "2025-01-27T14:30:00Z");
    EXPECT_EQ(to_iso(winter->close), "2025-01-27T21:00:00Z");
    const auto half = calendar.session_on(date("2025-07-03"));
    ASSERT_TRUE(half);
    EXPECT_EQ(to_iso(half->open), "2025-07-03T13:30:00Z");
    EXPECT_EQ(to_iso(half->close), "2025-07-03T17:00:00Z");
    EXPECT_EQ(half->kind, DayKind::half);
    EXPECT_FALSE(calendar.session_on(date("2025-07-04")));
    EXPECT_FALSE(calendar.session_on(date("2025-07-05")));
}

TEST(Calendar, a_story_counts_to_the_first_session_that_closes_at_or_after_it)
{
    EXPECT_EQ(session_date_of("2025-01-27T21:00:00Z"), "2025-01-27");  // 16:00:00 itself
    EXPECT_EQ(session_date_of("2025-01-27T21:00:01Z"), "2025-01-28");
    EXPECT_EQ(session_date_of("2025-01-25T15:00:00Z"), "2025-01-27");  // Saturday
    EXPECT_EQ(session_date_of("2025-01-17T21:30:00Z"), "2025-01-21");  // over a long weekend
    EXPECT_EQ(session_date_of("2025-07-03T17:00:00Z"), "2025-07-03");  // half day: 13:00
    EXPECT_EQ(session_date_of("2025-07-03T17:00:01Z"), "2025-07-07");
    EXPECT_EQ(session_date_of("2001-09-11T12:46:00Z"), "2001-09-17");
    EXPECT_EQ(session_date_of("2025-01-28T02:00:00Z"),
              "2025-01-28");  // 21:00 ET the evening before
}

TEST(Calendar, works_beyond_the_years_that_it_keeps)
{
    EXPECT_EQ(session_date_of("2035-12-31T21:00:00Z"), "2035-12-31");
    EXPECT_EQ(session_date_of("2035-12-31T21:00:01Z"), "2036-01-02");
    EXPECT_EQ(session_date_of("2040-07-04T12:00:00Z"), "2040-07-05");
    EXPECT_EQ(session_date_of("1990-01-01T12:00:00Z"), "1990-01-02");
    EXPECT_EQ(session_date_of("1989-12-29T22:00:00Z"), "1990-01-02");
    EXPECT_EQ(session_date_of("1980-03-05T12:00:00Z"), "1980-03-05");
    EXPECT_TRUE(calendar.session_on(date("2040-07-05")));
    EXPECT_FALSE(calendar.session_on(date("2040-07-04")));
}

// The definition, word by word, against the binary search.
TEST(Calendar, session_of_keeps_its_definition_for_random_times)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> time(
        utc("1989-12-01T00:00:00Z").time_since_epoch().count(),
        utc("2036-02-01T00:00:00Z").time_since_epoch().count());
    for (int i = 0; i < 2000; ++i) {
        const Utc t{seconds(time(random))};
        const Session found = calendar.session_of(t);
        ASSERT_GE(found.close, t) << to_iso(t);
        ASSERT_EQ(calendar.session_on(found.date), found);
        Date before = found.date - days(1);
        while (!calendar.session_on(before))
            before -= days(1);
        ASSERT_LT(calendar.session_on(before)->close, t) << to_iso(t);
    }
}

TEST(Calendar, classes_of_a_trading_day)
{
    const auto at = [](std::string_view iso) { return calendar.session_class(utc(iso)); };
    EXPECT_EQ(at("2025-01-27T08:59:59Z"), SessionClass::closed);
    EXPECT_EQ(at("2025-01-27T09:00:00Z"), SessionClass::pre);  // 04:00
    EXPECT_EQ(at("2025-01-27T14:29:59Z"), SessionClass::pre);
    EXPECT_EQ(at("2025-01-27T14:30:00Z"), SessionClass::regular);
    EXPECT_EQ(at("2025-01-27T21:00:00Z"), SessionClass::regular);
    EXPECT_EQ(at("2025-01-27T21:00:01Z"), SessionClass::post);
    EXPECT_EQ(at("2025-01-28T00:59:59Z"), SessionClass::post);
    EXPECT_EQ(at("2025-01-28T01:00:00Z"), SessionClass::closed);  // 20:00
    EXPECT_EQ(at("2025-07-03T17:00:01Z"), SessionClass::post);
    EXPECT_EQ(at("2025-07-03T21:00:00Z"), SessionClass::closed);  // 17:00 on a half day
    EXPECT_EQ(at("2025-07-04T15:00:00Z"), SessionClass::closed);
    EXPECT_EQ(at("2025-01-26T15:00:00Z"), SessionClass::closed);
}

TEST(Calendar, daylight_saving_moves_utc_and_not_the_wall_clock)
{
    // 2025-03-09: 02:00 EST becomes 03:00 EDT. 2025-11-02: 02:00 EDT becomes 01:00 EST.
    EXPECT_EQ(to_iso(calendar.session_on(date("2025-03-07"))->open), "2025-03-07T14:30:00Z");
    EXPECT_EQ(to_iso(calendar.session_on(date("2025-03-10"))->open), "2025-03-10T13:30:00Z");
    EXPECT_EQ(to_iso(calendar.session_on(date("2025-10-31"))->close), "2025-10-31T20:00:00Z");
    EXPECT_EQ(to_iso(calendar.session_on(date("2025-11-03"))->close), "2025-11-03T21:00:00Z");
    // Until 2006 summer time began in April; the rule itself changed.
    EXPECT_EQ(to_iso(calendar.session_on(date("2006-03-20"))->open), "2006-03-20T14:30:00Z");
    EXPECT_EQ(to_iso(calendar.session_on(date("2007-03-20"))->open), "2007-03-20T13:30:00Z");

    EXPECT_EQ(calendar.local_time(utc("2025-03-09T06:59:59Z")), "01:59");
    EXPECT_EQ(calendar.local_time(utc("2025-03-09T07:00:00Z")), "03:00");
    EXPECT_EQ(calendar.zone_abbreviation(utc("2025-03-09T06:59:59Z")), "EST");
    EXPECT_EQ(calendar.zone_abbreviation(utc("2025-03-09T07:00:00Z")), "EDT");
    EXPECT_EQ(calendar.zone_abbreviation(utc("2025-11-02T05:59:59Z")), "EDT");
    EXPECT_EQ(calendar.zone_abbreviation(utc("2025-11-02T06:00:00Z")), "EST");
}

TEST(Zones, wall_clock_times_in_gaps_and_overlaps)
{
    const auto ny = [](std::string_view day, seconds time) {
        return to_iso(from_local(date(day), time, "America/New_York"));
    };
    EXPECT_EQ(ny("2025-03-09", hours(1) + minutes(59)), "2025-03-09T06:59:00Z");
    EXPECT_EQ(ny("2025-03-09", hours(2) + minutes(30)), "2025-03-09T07:30:00Z");  // no such time
    EXPECT_EQ(ny("2025-03-09", hours(3)), "2025-03-09T07:00:00Z");
    EXPECT_EQ(ny("2025-11-02", hours(1) + minutes(30)), "2025-11-02T05:30:00Z");  // happens twice
    EXPECT_EQ(ny("2025-11-02", hours(2)), "2025-11-02T07:00:00Z");
    EXPECT_EQ(to_iso(from_local(date("2025-06-01"), hours(9), "Asia/Kolkata")),
              "2025-06-01T03:30:00Z");
    EXPECT_EQ(to_iso(from_local(date("2025-06-01"), hours(9), "Nowhere/Here")),
              "2025-06-01T09:00:00Z");
}

TEST(Zones, a_day_ends_where_the_next_begins)
{
    EXPECT_EQ(to_iso(end_of_day(date("2025-01-27"), "America/New_York")), "2025-01-28T04:59:59Z");
    EXPECT_EQ(to_iso(end_of_day(date("2025-03-09"), "America/New_York")), "2025-03-10T03:59:59Z");
    EXPECT_EQ(to_iso(end_of_day(date("2025-11-02"), "America/New_York")), "2025-11-03T04:59:59Z");
    EXPECT_EQ(to_iso(end_of_day(date("2025-01-27"), "Asia/Taipei")), "2025-01-27T15:59:59Z");
    EXPECT_EQ(to_iso(end_of_day(date("2025-01-27"), "no zone")), "2025-01-27T23:59:59Z");
    // Midnight itself was skipped in Sao Paulo on 2018-11-04 and repeated on 2018-02-18.
    EXPECT_EQ(to_iso(end_of_day(date("2018-11-03"), "America/Sao_Paulo")), "2018-11-04T02:59:59Z");
    EXPECT_EQ(to_iso(end_of_day(date("2018-02-17"), "America/Sao_Paulo")), "2018-02-18T02:59:59Z");
}

TEST(Zones, local_date_follows_the_zone)
{
    EXPECT_EQ(to_iso(local_date(utc("2025-01-28T04:59:59Z"), "America/New_York")), "2025-01-27");
    EXPECT_EQ(to_iso(local_date(utc("2025-01-28T05:00:00Z"), "America/New_York")), "2025-01-28");
    EXPECT_EQ(to_iso(local_date(utc("2025-01-27T16:00:00Z"), "Asia/Tokyo")), "2025-01-28");
    EXPECT_EQ(to_iso(calendar.local_date(utc("2025-01-28T04:59:59Z"))), "2025-01-27");
    EXPECT_TRUE(is_zone("Europe/London"));
    EXPECT_FALSE(is_zone("Europe/Atlantis"));
    EXPECT_FALSE(is_zone(""));
}

// Yahoo's daily bars are an independent record of when New York traded.
TEST(Calendar, sessions_are_those_of_recorded_prices)
{
    UNDERTONE_REQUIRE_SHARED("data/prices/daily/NVDA.csv");
    std::vector<std::string> recorded;
    for (const auto& line :
         split(test::read_file(UNDERTONE_SHARED_DIR "/data/prices/daily/NVDA.csv"), '\n'))
        if (line.size() > 10 && line[0] == '2')
            recorded.push_back(line.substr(0, 10));
    std::vector<std::string> ours;
    for (const Session& session : calendar.sessions(date("2024-06-03"), date("2026-05-29")))
        ours.push_back(to_iso(session.date));
    EXPECT_EQ(ours.size(), 499u);
    EXPECT_EQ(ours, recorded);
}

}  // namespace
}  // namespace undertone::market
