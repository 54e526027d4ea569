#pragma once

#include "view/chart_snapshot.h"
#include "view/drawings.h"

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

/// The sample with what else a chart can show: spread, splits and dividends, coverage gaps, and a
/// semiconductor fund as benchmark (resources/demo/bars/SMH.csv).
std::shared_ptr<view::ChartSnapshot> full_snapshot(std::string_view from = "2024-12-02",
                                                   std::string_view to = "2025-05-30");

/// Made-up bars of `sessions` New York sessions from 2025-01-13 on, a flag on some of them;
/// `off_hours`: with pre- and post-market, 04:00 to 20:00, else 09:30 to 16:00.
std::shared_ptr<view::ChartSnapshot> intraday_snapshot(int sessions, market::BarLength length,
                                                       bool off_hours);

/// Daily bars joined to weeks or months, with their flags and tone.
std::shared_ptr<view::ChartSnapshot> in_long_bars(const view::ChartSnapshot& daily,
                                                  market::BarLength length);

/// Two windows, three notes and two levels that stand well on the sample.
std::shared_ptr<const view::Drawings> sample_drawings();

}  // namespace undertone::test
