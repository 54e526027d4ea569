#pragma once

#include "core/time.h"

namespace undertone::market {

enum class DayKind { full, half, weekend, holiday };

/// What the New York exchanges (NYSE, NASDAQ, NYSE Arca) do on a date, by their published rules.
/// Checked for 1990-2035; beyond that the rules of the nearest of those years go on.
DayKind new_york_day_kind(Date date);

/// The wall-clock time of the regular close: 16:00, on half days 13:00 (14:00 before 1993).
/// Meaningful on full and half days only.
seconds new_york_close(Date date);

}  // namespace undertone::market
