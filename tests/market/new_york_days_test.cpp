#include "market/new_york_days.h"

#include <gtest/gtest.h>
#include <array>
#include <set>

namespace undertone::market {
namespace {

using std::chrono::days;

Date date(std::string_view iso) { return *date_from_iso(iso); }

TEST(NewYorkDays, kinds_that_anyone_can_look_up)
{
    EXPECT_EQ(new_york_day_kind(date("2025-01-27")), DayKind::full);
    EXPECT_EQ(new_york_day_kind(date("2025-01-25")), DayKind::weekend);
    EXPECT_EQ(new_york_day_kind(date("2025-01-20")), DayKind::holiday);  // Martin Luther King
    EXPECT_EQ(new_york_day_kind(date("2025-01-09")), DayKind::holiday);  // Carter's funeral
    EXPECT_EQ(new_york_day_kind(date("2025-04-18")), DayKind::holiday);  // Good Friday
    EXPECT_EQ(new_york_day_kind(date("2025-06-19")), DayKind::holiday);  // Juneteenth
    EXPECT_EQ(new_york_day_kind(date("2025-07-03")), DayKind::half);
    EXPECT_EQ(new_york_day_kind(date("2025-11-28")), DayKind::half);
    EXPECT_EQ(new_york_day_kind(date("2025-12-24")), DayKind::half);
    EXPECT_EQ(new_york_day_kind(date("2025-12-26")), DayKind::full);
}

TEST(NewYorkDays, observance_moves_fixed_holidays_off_the_weekend)
{
    EXPECT_EQ(new_york_day_kind(date("2026-07-03")), DayKind::holiday);  // the 4th is a Saturday
    EXPECT_EQ(new_york_day_kind(date("2026-07-02")), DayKind::full);
    EXPECT_EQ(new_york_day_kind(date("2021-07-05")), DayKind::holiday);  // the 4th was a Sunday
    EXPECT_EQ(new_york_day_kind(date("2022-06-20")), DayKind::holiday);
    EXPECT_EQ(new_york_day_kind(date("2027-06-18")), DayKind::holiday);
    EXPECT_EQ(new_york_day_kind(date("2027-12-24")), DayKind::holiday);
    EXPECT_EQ(new_york_day_kind(date("2022-12-26")), DayKind::holiday);
    EXPECT_EQ(new_york_day_kind(date("2023-01-02")), DayKind::holiday);
    // A Saturday New Year is not made up for.
    EXPECT_EQ(new_york_day_kind(date("2021-12-31")), DayKind::full);
    EXPECT_EQ(new_york_day_kind(date("2022-01-03")), DayKind::full);
}

TEST(NewYorkDays, rules_begin_when_the_exchange_adopted_them)
{
    EXPECT_EQ(new_york_day_kind(date("1997-01-20")), DayKind::full);
    EXPECT_EQ(new_york_day_kind(date("1998-01-19")), DayKind::holiday);
    EXPECT_EQ(new_york_day_kind(date("2021-06-18")), DayKind::full);
    EXPECT_EQ(new_york_day_kind(date("1991-11-29")), DayKind::full);
    EXPECT_EQ(new_york_close(date("1992-11-27")), std::chrono::hours(14));
    EXPECT_EQ(new_york_close(date("1993-11-26")), std::chrono::hours(13));
    EXPECT_EQ(new_york_close(date("2025-01-27")), std::chrono::hours(16));
}

TEST(NewYorkDays, special_closures)
{
    for (const char* closed :
         {"1994-04-27", "2001-09-11", "2001-09-12", "2001-09-13", "2001-09-14", "2004-06-11",
          "2007-01-02", "2012-10-29", "2012-10-30", "2018-12-05", "2025-01-09"})
        EXPECT_EQ(new_york_day_kind(date(closed)), DayKind::holiday) << closed;
    EXPECT_EQ(new_york_day_kind(date("2001-09-17")), DayKind::full);
}

// Golden: sessions a year in tests/resources/xnys.csv of exchange_calendars, which was made
// independently from NYSE's published lists.
TEST(NewYorkDays, sessions_a_year_agree_with_exchange_calendars)
{
    constexpr std::array counts{253, 253, 254, 253, 252, 252, 254, 253, 252, 252, 252,
                                248, 252, 252, 252, 252, 251, 251, 253, 252, 252, 252,
                                250, 252, 252, 252, 252, 251, 251, 252, 253, 252, 251};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::string year = std::to_string(1990 + i);
        int sessions = 0;
        for (Date day = date(year + "-01-01"); day <= date(year + "-12-31"); day += days(1)) {
            const DayKind kind = new_york_day_kind(day);
            sessions += kind == DayKind::full || kind == DayKind::half;
        }
        EXPECT_EQ(sessions, counts[i]) << year;
    }
}

// Golden: every early close of 1990-2022 in the same file.
TEST(NewYorkDays, half_days_agree_with_exchange_calendars)
{
    const std::set<std::string> golden{
        "1990-12-24", "1991-12-24", "1992-11-27", "1992-12-24", "1993-11-26", "1994-11-25",
        "1995-07-03", "1995-11-24", "1996-07-05", "1996-11-29", "1996-12-24", "1997-07-03",
        "1997-11-28", "1997-12-24", "1997-12-26", "1998-11-27", "1998-12-24", "1999-11-26",
        "1999-12-31", "2000-07-03", "2000-11-24", "2001-07-03", "2001-11-23", "2001-12-24",
        "2002-07-05", "2002-11-29", "2002-12-24", "2003-07-03", "2003-11-28", "2003-12-24",
        "2003-12-26", "2004-11-26", "2005-11-25", "2006-07-03", "2006-11-24", "2007-07-03",
        "2007-11-23", "2007-12-24", "2008-07-03", "2008-11-28", "2008-12-24", "2009-11-27",
        "2009-12-24", "2010-11-26", "2011-11-25", "2012-07-03", "2012-11-23", "2012-12-24",
        "2013-07-03", "2013-11-29", "2013-12-24", "2014-07-03", "2014-11-28", "2014-12-24",
        "2015-11-27", "2015-12-24", "2016-11-25", "2017-07-03", "2017-11-24", "2018-07-03",
        "2018-11-23", "2018-12-24", "2019-07-03", "2019-11-29", "2019-12-24", "2020-11-27",
        "2020-12-24", "2021-11-26", "2022-11-25"};
    std::set<std::string> ours;
    for (Date day = date("1990-01-01"); day <= date("2022-12-31"); day += days(1))
        if (new_york_day_kind(day) == DayKind::half)
            ours.insert(to_iso(day));
    EXPECT_EQ(ours, golden);
}

}  // namespace
}  // namespace undertone::market
