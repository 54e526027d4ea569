#pragma once

#include "charts/viewport.h"

#include <optional>

namespace undertone::charts {

/// A stretch of a chart in bar indices, as Viewport has it: bar i spans i-0.5 .. i+0.5.
struct ShownBars {
    double first = 0, last = 0;
};

struct BarRange {
    int first = 0, last = -1;  ///< inclusive; none where last < first
    [[nodiscard]] int count() const { return last - first + 1; }
    [[nodiscard]] bool contains(int bar) const { return bar >= first && bar <= last; }
};

/// The bars whose middle is on show; `shown` none: all of `bars`.
BarRange bars_on_show(int bars, const std::optional<ShownBars>& shown);
/// The viewport of a page: those bars, whole.
Viewport viewport_of(int bars, const std::optional<ShownBars>& shown);

}  // namespace undertone::charts
