// The days on which New York trades. Sources: NYSE Rule 7.2 (holidays and their observance), NYSE
// "Holidays & Trading Hours" (nyse.com/markets/hours-calendars), and for the past NYSE's list of
// special closings since 1885. NASDAQ and NYSE Arca keep the same days.
#include "market/new_york_days.h"

#include <algorithm>
#include <array>

namespace undertone::market {
namespace {

using namespace std::chrono;

constexpr Date day(int y, unsigned m, unsigned d)
{
    return sys_days(year(y) / month(m) / std::chrono::day(d));
}

/// Whole days closed outside the rules.
constexpr std::array special_closures{
    day(1994, 4, 27),  // Nixon's funeral
    day(2001, 9, 11),  // the attacks, four days
    day(2001, 9, 12),  day(2001, 9, 13), day(2001, 9, 14), day(2004, 6, 11),  // Reagan's funeral
    day(2007, 1, 2),                                                          // Ford's funeral
    day(2012, 10, 29),                    // hurricane Sandy, two days
    day(2012, 10, 30), day(2018, 12, 5),  // G. H. W. Bush's funeral
    day(2025, 1, 9),                      // Carter's funeral
};

/// Half days that no rule below gives.
constexpr std::array special_half_days{
    day(1997, 12, 26),
    day(1999, 12, 31),
    day(2003, 12, 26),
};

constexpr Date last_monday_of_may(year y) { return sys_days(y / May / Monday[last]); }

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms 1991, chapter 8).
constexpr Date easter(int y)
{
    const int a = y % 19;
    const int b = y / 100, c = y % 100;
    const int d = b / 4, e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return day(y, unsigned(n / 31), unsigned(n % 31 + 1));
}
static_assert(easter(2025) == day(2025, 4, 20));

/// A fixed holiday on Saturday is kept on Friday, one on Sunday on Monday.
constexpr bool is_observed(Date date, Date holiday)
{
    const weekday falls(holiday);
    if (falls == Saturday)
        return date == holiday - days(1);
    if (falls == Sunday)
        return date == holiday + days(1);
    return date == holiday;
}

bool is_holiday(Date date)
{
    const year_month_day ymd(date);
    const year y = ymd.year();
    const weekday falls(date);
    // New Year's Day on a Saturday is not made up for: 31 December closes the books of the year.
    const Date new_year(y / January / 1);
    if (date == new_year || (falls == Monday && date == new_year + days(1)))
        return true;
    if (y >= year(1998) && date == sys_days(y / January / Monday[3]))  // Martin Luther King
        return true;
    return date == sys_days(y / February / Monday[3]) ||  // Washington's Birthday
           date == easter(int(y)) - days(2) ||            // Good Friday
           date == last_monday_of_may(y) ||               // Memorial Day
           (y >= year(2022) && is_observed(date, sys_days(y / June / 19))) ||  // Juneteenth
           is_observed(date, sys_days(y / July / 4)) ||
           date == sys_days(y / September / Monday[1]) ||   // Labor Day
           date == sys_days(y / November / Thursday[4]) ||  // Thanksgiving
           is_observed(date, sys_days(y / December / 25));
}

bool is_half_day(Date date)
{
    const year_month_day ymd(date);
    const year y = ymd.year();
    const weekday falls(date);
    if (date == sys_days(y / November / Thursday[4]) + days(1) && y >= year(1992))
        return true;
    // On a Friday, 24 December is the holiday kept for the 25th.
    if (ymd.month() == December && ymd.day() == std::chrono::day(24))
        return true;
    if (ymd.month() != July)
        return false;
    // The day before Independence Day. Where that was a Wednesday, until 2012 the Friday after was
    // short instead (1996, 2002 and so on).
    if (ymd.day() == std::chrono::day(3) && y >= year(1995))
        return falls != Wednesday || y >= year(2013);
    return ymd.day() == std::chrono::day(5) && falls == Friday && y >= year(1995) && y < year(2013);
}

}  // namespace

DayKind new_york_day_kind(Date date)
{
    const weekday falls(date);
    if (falls == Saturday || falls == Sunday)
        return DayKind::weekend;
    if (is_holiday(date) ||
        std::binary_search(special_closures.begin(), special_closures.end(), date))
        return DayKind::holiday;
    if (is_half_day(date) ||
        std::binary_search(special_half_days.begin(), special_half_days.end(), date))
        return DayKind::half;
    return DayKind::full;
}

seconds new_york_close(Date date)
{
    if (new_york_day_kind(date) != DayKind::half)
        return hours(16);
    return hours(year_month_day(date).year() < year(1993) ? 14 : 13);
}

}  // namespace undertone::market
