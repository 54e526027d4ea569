#pragma once

#include "core/bar.h"
#include "core/error.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
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
    /// After finish(): how many had all prices, and of those how many were impossible.
    [[nodiscard]] int complete() const { return complete_; }
    [[nodiscard]] int impossible() const { return impossible_; }

private:
    bool has_all_prices(const RawBar& bar);
    bool widen(Bar& bar);
    void warn(const std::string& what, const std::string& when);

    std::vector<RawBar> bars_;
    int complete_ = 0, impossible_ = 0;
    struct Trouble {
        int count = 0;
        std::string first;
    };
    std::map<std::string, Trouble> troubles_;
};

/// A bar of a document that does not name its interval.
struct StampedBar {
    RawBar bar;              ///< t: the instant as stamped
    bool date_only = false;  ///< t lies in the day of a stamp without a time
};
/// Finds the interval and adds the bars to `series`. Days, if every stamp is a date or a midnight of
/// `series.timezone` (as Alpaca's); they are put on their session dates. Else by the gaps.
/// Errors: invalid_input: weeks and other intervals that are not kept; more than a fifth of the bars
/// impossible, as when columns are mixed up. `who` begins its sentence: "Alpaca".
Result<void> finish_stamped(std::vector<StampedBar> bars, const std::string& who,
                            BarSeries& series);

/// True if a provider's name means the symbol asked for: Yahoo writes BRK-B where others write BRK.B,
/// Stooq NVDA.US.
bool same_symbol(std::string_view asked, std::string_view got);

/// Splits and dividends, oldest first.
void sort_events(BarSeries& series);

}  // namespace undertone::sources
