#pragma once

#include "view/chart_snapshot.h"

#include <memory>

namespace undertone::test {

/// A snapshot made by hand: NVDA's real daily bars (resources/demo/bars) between two dates, with
/// tone, heat and flags written here. 2025-01-27 has the -16.97 % that everyone remembers.
std::shared_ptr<view::ChartSnapshot> sample_snapshot(std::string_view from = "2024-12-02",
                                                     std::string_view to = "2025-05-30");

/// The bar of a date; -1 when it is not there.
int bar_of(const view::ChartSnapshot& snapshot, std::string_view date);

/// `count` weekday bars of a made-up walk with a flag on every `flag_every`-th: for sizes that no
/// file has.
std::shared_ptr<view::ChartSnapshot> walk_snapshot(int count, int flag_every);

}  // namespace undertone::test
