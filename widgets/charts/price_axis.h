#pragma once

#include "charts/chart_style.h"

#include <QString>
#include <vector>

namespace undertone::charts {

/// The right axis: where a price stands, and how it is written. The only place that knows of scales.
struct PriceAxis {
    PriceScale scale = PriceScale::linear;
    double base = 1;           ///< percent: the price of 0 %
    double low = 0, high = 1;  ///< at the bottom and the top, low < high; logarithmic: above 0

    /// Where a price is shown: 0 at the bottom, 1 at the top.
    [[nodiscard]] double share_of(double price) const;
    [[nodiscard]] double price_at(double share) const;
    /// As the axis and its tags write it: "118.42", "−16.97 %".
    [[nodiscard]] QString text(double price) const;
};

/// The axis of the prices low..high with `above` and `below` of `height` pixels left free.
PriceAxis make_price_axis(PriceScale scale, double base, double low, double high, double above,
                          double below, double height);

/// A line of the price axis.
struct PriceTick {
    double price = 0;
    QString text;
};
std::vector<PriceTick> price_ticks(const PriceAxis& axis, double height);

}  // namespace undertone::charts
