#pragma once

#include "view/chart_snapshot.h"

#include <span>
#include <vector>

namespace undertone::charts {

/// One candle as drawn: a bar, or a run of 2^level bars; the first and the last run may be shorter.
struct Candle {
    float open = 0, high = 0, low = 0, close = 0;
    float volume = 0;  ///< sum; 0 where no bar of the run has one
    float tone = 0;    ///< mean, each known half of a run counting alike
    float tone_low = 0, tone_high = 0;
    int first = 0;  ///< index of its first bar
    int bars = 1;
    bool has_price = false;  ///< a bar of the run has four finite prices
    bool has_tone = false;

    [[nodiscard]] double centre() const { return first + (bars - 1) / 2.0; }
    [[nodiscard]] bool rose() const { return close >= open; }
};

/// Novelty of one topic on one candle.
struct HeatCell {
    int candle = 0;
    int topic = 0;  ///< index into ChartSnapshot::topics; their number: of no topic
    float novelty = 0;
};

/// Candles and heat of a snapshot at every power of two, made once per snapshot, so that a frame
/// touches as many candles as it has room for, not as many as there are bars. Columns of floats:
/// 72 bytes a bar with all levels, exact to a tenth of a pixel.
/// Runs are counted from the first bar of the roundest day (of those since 1970, the one that is a
/// multiple of the highest power of two), not from bar 0: as long as that day is there, bars that
/// leave at the left or come at the right change no other run.
class BarPyramid {
public:
    explicit BarPyramid(const view::ChartSnapshot& snapshot);

    /// The finest level whose candles still have room at `pixels_per_bar`: single sessions down to
    /// 2.5 px, beyond that 4 px and more.
    [[nodiscard]] int level_for(double pixels_per_bar) const;
    [[nodiscard]] int coarsest() const { return static_cast<int>(levels_.size()) - 1; }
    [[nodiscard]] int count(int level) const { return static_cast<int>(at(level).open.size()); }
    [[nodiscard]] Candle candle(int level, int index) const;
    /// The candle that holds a place among the bars; below 0 or from count() on: beyond the ends.
    [[nodiscard]] int index_at(int level, double bar) const;
    /// The benchmark's last close within a candle; NaN: none.
    [[nodiscard]] float benchmark(int level, int index) const
    {
        const auto& closes = at(level).benchmark;
        return closes.empty() ? unknown : closes[static_cast<std::size_t>(index)];
    }
    /// Of the candles first..last, inclusive: rising candle, then topic.
    [[nodiscard]] std::span<const HeatCell> heat(int level, int first, int last) const;

private:
    static const float unknown;
    struct Level {  // NaN: unknown
        std::vector<float> open, high, low, close, volume;
        std::vector<float> tone, tone_low, tone_high;
        std::vector<float> benchmark;  // empty: there is none
        std::vector<HeatCell> heat;
    };
    static Level single_bars(const view::ChartSnapshot& snapshot);
    static Level halved(const Level& finer, bool first_alone);
    [[nodiscard]] const Level& at(int level) const
    {
        return levels_[static_cast<std::size_t>(level)];
    }

    int bars_ = 0;
    int lead_ = 0;  ///< what bar 0 is counted as; runs of a level begin at multiples of 2^level
    std::vector<Level> levels_;
};

}  // namespace undertone::charts
