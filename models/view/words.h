#pragma once

#include "market/calendar.h"
#include "market/resample.h"

#include <string>

namespace undertone::view {

/// "27 Jan 2025"
std::string in_words(Date date);
/// "Mon 27 Jan 2025 09:41 EST", in the exchange's time.
std::string in_words(const market::Calendar& calendar, Utc time);

/// What kind of bars: "5-minute", "hourly", "daily".
std::string in_words(market::BarLength length);

}  // namespace undertone::view
