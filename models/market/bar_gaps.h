#pragma once

#include "core/bar.h"
#include "market/calendar.h"

#include <string>
#include <vector>

namespace undertone::market {

/// How daily bars lie against their exchange's sessions, between the first bar and the last. A day on
/// which the exchange was closed is no gap.
struct BarGaps {
    std::vector<Date> missing;         ///< sessions without a bar
    std::vector<Date> on_closed_days;  ///< bars where the calendar has no session
    std::vector<Date> not_known;       ///< bars beyond the calendar's years: not looked at
};

/// `bars`: daily, oldest first. Pure; any thread.
BarGaps gaps_of(const std::vector<Bar>& bars, const Calendar& calendar);

/// One sentence for each kind that there is.
std::vector<std::string> in_words(const BarGaps& gaps, const Calendar& calendar);

}  // namespace undertone::market
