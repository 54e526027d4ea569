#pragma once

#include "view/chart_snapshot.h"

#include <vector>

namespace undertone::charts {

/// One candle as drawn: a bar, or a run of 2^level bars aligned to the absolute index, so that
/// nothing shimmers while panning.
struct Candle {
    double open = 0, high = 0, low = 0, close = 0;
    double volume = 0;  ///< sum; 0 where no bar of the run has one
    float tone = 0;     ///< mean of the run's known tones
    float tone_low = 0, tone_high = 0;
    int first = 0;  ///< index of its first bar
    int bars = 1;
    bool has_tone = false;

    [[nodiscard]] double centre() const { return first + (bars - 1) / 2.0; }
    [[nodiscard]] bool rose() const { return close >= open; }
};

/// Candles and heat of a snapshot at every power of two, made once per snapshot, so that a frame
/// touches as many candles as it has room for, not as many as there are bars.
class BarPyramid {
public:
    explicit BarPyramid(const view::ChartSnapshot& snapshot);

    /// The finest level whose candles still have room at `pixels_per_bar`: single sessions down to
    /// 2.5 px, beyond that 3.5 px and more.
    [[nodiscard]] int level_for(double pixels_per_bar) const;
    [[nodiscard]] int coarsest() const { return static_cast<int>(levels_.size()) - 1; }
    [[nodiscard]] const std::vector<Candle>& candles(int level) const
    {
        return levels_[level].candles;
    }
    /// Novelty of one topic (index into ChartSnapshot::topics) on one candle.
    [[nodiscard]] float heat(int level, int candle, int topic) const
    {
        return levels_[level].heat[static_cast<std::size_t>(candle) * topics_ + topic];
    }
    [[nodiscard]] int topics() const { return topics_; }

private:
    struct Level {
        std::vector<Candle> candles;
        std::vector<float> heat;  // candle-major
    };
    static Level single_bars(const view::ChartSnapshot& snapshot, int topics);
    [[nodiscard]] Level halved(const Level& finer) const;

    int topics_ = 0;
    std::vector<Level> levels_;
};

}  // namespace undertone::charts
