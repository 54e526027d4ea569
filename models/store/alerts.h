#pragma once

#include "core/alert.h"

namespace undertone::store {

/// What of a rule can be changed; the rest is another rule.
struct AlertSwitches {
    bool enabled = true, removed = false;
    Utc watches_from{};  ///< AlertRule's
    bool operator==(const AlertSwitches&) const = default;
};

/// Stories that came within a time, as they are now.
struct ArrivalQuery {
    Utc from, until;           ///< recorded_at, both included
    seconds oldest{0};         ///< known no longer than this before they were recorded
    SourceId source{};         ///< empty: of all
    bool with_claims = false;  ///< those alone in which something is claimed
};

}  // namespace undertone::store
