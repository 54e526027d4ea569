#pragma once

#include "core/time.h"

#include <string>
#include <vector>

namespace undertone {

/// How often a provider lets its host be asked, by all sources together. 0: no bound.
struct RequestBudget {
    std::string host;  ///< as in the address, lower case, without port
    int per_second = 0;
    int per_minute = 0;  ///< in any minute, so in the provider's own as well
    int per_day = 0;     ///< of UTC
    int apart = 0;       ///< seconds between two requests, at least
    int per_hour = 0;    ///< in any hour
    bool operator==(const RequestBudget&) const = default;
};

/// The earliest time, from `now` on, at which one more request keeps to the budget. `made`: those of
/// the host that were made or promised, ascending, of this day and since counted_since().
/// Times are whole seconds and may each be up to one late, so windows are taken a second longer:
/// what keeps to them keeps to the budget. A time more than ten minutes ahead is of a clock that was
/// set back since and counts only for its day.
Utc earliest_request(const RequestBudget& budget, const std::vector<Utc>& made, Utc now);

/// Requests before then count in no window of the budget, and in no day.
Utc counted_since(const RequestBudget& budget, Utc now);

}  // namespace undertone
