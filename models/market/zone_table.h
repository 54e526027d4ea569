#pragma once

#include "core/time.h"

#include <string_view>
#include <vector>

// Private to this folder.
namespace undertone::market {

/// One zone's offsets from UTC, as steps. Immutable.
class ZoneTable {
public:
    struct Step {
        Utc from;
        seconds offset;
    };
    /// The first step begins at the beginning of time.
    explicit ZoneTable(std::vector<Step> steps) : steps_(std::move(steps)) {}

    [[nodiscard]] seconds offset_at(Utc time) const;
    [[nodiscard]] Utc from_local(Date date, seconds time_of_day) const;

private:
    std::vector<Step> steps_;
};

/// The table of an IANA zone, read at its first use and kept for good; null: no such zone. Any
/// thread.
const ZoneTable* find_zone(std::string_view name);

}  // namespace undertone::market
