#pragma once

#include "core/bar.h"
#include "core/error.h"
#include "sources/bar_builder.h"
#include "sources/json_view.h"

#include <optional>
#include <string>

namespace undertone::sources {

/// What a provider calls the prices of a row.
struct BarNames {
    const char *open = "open", *high = "high", *low = "low", *close = "close", *volume = "volume";
};

/// The prices of a row at `t`, as numbers or as texts that hold them.
RawBar read_bar(const JsonView& row, Utc t, const BarNames& names = {});

/// A list of bars, one object each. A row whose time `time_of` cannot read becomes a warning.
/// Errors: unknown_symbol (an empty list: an asked-for range of years has bars); finish_stamped's.
using TimeOfRow = std::optional<StampedBar> (*)(const JsonView& row, const BarSeries& series);
Result<void> read_bars(const JsonView& rows, TimeOfRow time_of, const BarNames& names,
                       const std::string& who, BarSeries& series);

/// Of a row whose `date` or `datetime` is a day, or a wall-clock time in the series' zone.
std::optional<StampedBar> time_of_date(const JsonView& row, const BarSeries& series);

}  // namespace undertone::sources
