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
/// The coarsest stored interval that bars of `length` can be made from: the best to read, where it
/// is stored; finer ones do as well.
Interval interval_for(BarLength length);

/// Bars of `length` from finer ones of one series, oldest first. Intraday: slots count from the
/// session's regular open in exchange time (New York: 09:30, so an hour's bars begin at :30), never
/// cross a session's open or close, and a pre- or post-market slot never joins a regular one. A week
/// begins on Monday, a month on its first; such bars bear the date of their first session. open = first, high = max,
/// low = min, close = last, volume = sum (none where no bar has one). Daily bars from intraday ones
/// are of the regular session only.
std::vector<Bar> resample(const std::vector<Bar>& bars, Interval from, BarLength length,
                          const Calendar& calendar);

}  // namespace undertone::market
