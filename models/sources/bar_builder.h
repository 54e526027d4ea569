#pragma once

#include "core/bar.h"
#include "core/error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace undertone::sources {

/// Prices of one interval as a provider sent them; any may be missing.
struct RawBar {
    Utc t;  ///< as in Bar
    std::optional<double> open, high, low, close, volume;
};

/// Makes a series of raw bars, the same way for every provider: oldest first, one bar a time, no
/// bar with a price missing or impossible. What it leaves out becomes a warning.
class BarBuilder {
public:
    void add(RawBar bar) { bars_.push_back(bar); }
    /// Moves the bars into `series` and appends the warnings.
    void finish(BarSeries& series);

private:
    bool has_all_prices(const RawBar& bar);
    bool widen(Bar& bar);
    void warn(const std::string& what, const std::string& when);

    std::vector<RawBar> bars_;
    struct Trouble {
        int count = 0;
        std::string first;
    };
    std::map<std::string, Trouble> troubles_;
};

/// The interval that the gaps between rising times tell; none: none that we keep.
std::optional<Interval> interval_of_gaps(const std::vector<Utc>& times);

}  // namespace undertone::sources
