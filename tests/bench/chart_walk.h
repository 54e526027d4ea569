#pragma once

#include "view/chart_snapshot.h"

#include <memory>

namespace undertone::bench {

/// A made-up year of one-minute bars, pre-market too (98,280 of them are 252 sessions), with tone
/// and its spread, heat of four topics and 1 flag on every 40 bars, splits and dividends, gaps in
/// coverage and a benchmark: all that a chart can draw. The same on every machine.
std::shared_ptr<const view::ChartSnapshot> minute_walk(int bars);
/// The same by the day, a flag on every fifth.
std::shared_ptr<const view::ChartSnapshot> daily_walk(int bars);

}  // namespace undertone::bench
