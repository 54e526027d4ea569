#pragma once

namespace undertone::charts {

enum class PriceStyle { candles, hollow_candles, bars, line, area };

/// Of the price axis. Percent: change since the close before the first bar on show (or its open,
/// where none is known); the axis moves with it.
enum class PriceScale { linear, logarithmic, percent };

/// What is drawn; what a chart has no data for is left out anyway.
struct Layers {
    bool volume = true;
    bool tone = true;         ///< line with its area
    bool tone_spread = true;  ///< lowest to highest tone within a bar
    bool heat = true;
    bool flags = true;
    bool windows = true;   ///< the user's shaded event windows
    bool coverage = true;  ///< where a feed was down
    bool actions = true;   ///< splits and dividends
    bool benchmark = true;
    bool last_price = true;
    bool sessions = true;  ///< pre- and post-market, on intraday charts
    bool drawings = true;  ///< the user's notes and levels
    bool operator==(const Layers&) const = default;
};

/// How a chart looks; what it shows is view::ChartQuery's.
struct ChartStyle {
    PriceStyle price = PriceStyle::hollow_candles;
    PriceScale scale = PriceScale::linear;
    Layers layers;
    bool operator==(const ChartStyle&) const = default;
};

}  // namespace undertone::charts
