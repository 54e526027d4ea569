#pragma once

#include "core/bar.h"
#include "market/calendar.h"

#include <optional>
#include <string_view>
#include <vector>

namespace undertone::market {

/// How long a bar on a chart is.
enum class BarLength { minute_1, minute_5, minute_15, minute_30, hour, day, week, month };

std::string_view to_string(BarLength length);  ///< "1m", "5m", "15m", "30m", "1h", "1d", "1w", "1M"
std::optional<BarLength> bar_length_of(std::string_view text);
[[nodiscard]] constexpr bool is_intraday(BarLength length) { return length < BarLength::day; }
BarLength length_of(Interval interval);
seconds duration_of(BarLength length);  ///< of an intraday one; else 0
/// The coarsest stored interval that bars of `length` can be made from: the best to read, where it
/// is stored; finer ones do as well.
Interval interval_for(BarLength length);

/// Bars of `length` from finer ones of one series, oldest first. Intraday: slots count from the
/// session's regular open in exchange time (New York: 09:30, so an hour's bars begin at :30), never
/// cross a session's open or close or its lunch break, and a pre- or post-market slot never joins a
/// regular one; a slot that one of these cuts begins there. A day without a session counts from its
/// midnight. A week begins on Monday, a month on its first; such bars bear the date of the first
/// session that they have. open = first, high = max, low = min, close = last, volume = sum (none
/// where no bar has one). Daily bars from intraday ones are of the regular session only. Bars that
/// have that length already stay as they are. Pure; any thread; one pass.
std::vector<Bar> resample(const std::vector<Bar>& bars, Interval from, BarLength length,
                          const Calendar& calendar);

/// The first day of the period that a date lies in: the date itself, its Monday, its month's first.
/// `length`: a day or longer.
Date period_of(Date date, BarLength length);

/// Of an intraday bar: until when it lasts, cut where resample() cuts a slot, and which part of the
/// day it is of. A bar that begins at the close is post-market.
struct BarTime {
    Utc end;
    SessionClass in = SessionClass::regular;
    Date day;  ///< in exchange time
};
/// `bars`: intraday, of `length`, oldest first.
std::vector<BarTime> bar_times(const std::vector<Bar>& bars, BarLength length,
                               const Calendar& calendar);

}  // namespace undertone::market
