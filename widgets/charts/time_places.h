#pragma once

#include "core/bar.h"

#include <vector>

namespace undertone::charts {

/// A place on a chart's time axis that outlives the chart: so far from the centre of a bar, in bars.
/// Bar numbers change when bars come or go; this does not.
struct TimePlace {
    Utc bar;
    double offset = 0;
    bool operator==(const TimePlace&) const = default;
};

/// What a chart shows, from its left to its right edge.
struct TimeStretch {
    TimePlace first, last;
    bool operator==(const TimeStretch&) const = default;
};

/// Of an index as Viewport has it, which may lie beyond the ends. `bars` is not empty.
TimePlace place_of(const std::vector<Bar>& bars, double index);
/// The index of a place; where its bar is not there, of the one that holds its time. `bars` is not
/// empty.
double index_of(const std::vector<Bar>& bars, const TimePlace& place);
/// The bar that holds an instant: the last that begins by then. -1: it lies before the first.
int bar_holding(const std::vector<Bar>& bars, Utc t);

}  // namespace undertone::charts
