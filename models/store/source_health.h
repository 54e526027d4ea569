#pragma once

#include "core/ids.h"
#include "core/request_budget.h"
#include "core/time.h"

#include <chrono>
#include <optional>

namespace undertone::store {

/// How a source has been doing; what is not known yet is none, never 0.
struct SourceHealth {
    SourceId source;
    std::optional<Utc> last_success;  ///< when all its requests were answered last
    int failures = 0;  ///< fetches that failed since; those that we held back ourselves are none
    /// Median of the last 20 answers, from the request to the answer's last byte.
    std::optional<std::chrono::milliseconds> latency;
    /// Stored anew or changed, a day, since the first fetch of the last 30 days (a feed's first brings
    /// its past and counts for nothing); none before a day has passed.
    std::optional<double> items_a_day;
    bool operator==(const SourceHealth&) const = default;
};

/// How much of a host's budget is used: by all sources and programs on this database.
struct BudgetUse {
    RequestBudget budget;
    int in_minute = 0, in_hour = 0;  ///< the last 60 seconds, the last 60 minutes
    int today = 0;                   ///< since midnight UTC
    bool operator==(const BudgetUse&) const = default;
};

}  // namespace undertone::store
