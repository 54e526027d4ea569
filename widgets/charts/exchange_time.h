#pragma once

#include "core/time.h"

#include <string>
#include <vector>

namespace undertone::charts {

/// The wall clock of one exchange over a stretch of time, read once: QTimeZone takes a microsecond
/// a question, and a chart asks a hundred thousand.
class ExchangeTime {
public:
    ExchangeTime() = default;  ///< UTC
    /// An IANA zone, good from `from` to `to`; an unknown one: UTC.
    ExchangeTime(const std::string& zone, Utc from, Utc to);

    /// The wall clock's date and time at `t`, as if it were UTC.
    [[nodiscard]] Utc local(Utc t) const;
    /// "ET" for New York, where the abbreviation turns with the season; else the zone's, "UTC".
    [[nodiscard]] const std::string& name() const { return name_; }

private:
    struct Step {
        Utc from;
        seconds offset{};
    };
    std::vector<Step> steps_;  // rising; empty: no offset
    std::string name_ = "UTC";
};

}  // namespace undertone::charts
