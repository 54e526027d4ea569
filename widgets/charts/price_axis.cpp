#include "charts/price_axis.h"

#include "charts/format.h"
#include "charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double pixels_a_tick = 44;
constexpr double least_log_pixels = 30;
constexpr QChar no_break_space(0x00a0);

/// What the axis is even in.
double place(PriceScale scale, double price)
{
    if (scale != PriceScale::logarithmic)
        return price;
    // A level drawn at or below 0 has no place on such an axis: far below its bottom.
    return std::log(std::max(price, 1e-12));
}

double price_of(PriceScale scale, double place)
{
    return scale == PriceScale::logarithmic ? std::exp(place) : place;
}

}  // namespace

double PriceAxis::share_of(double price) const
{
    const double bottom = place(scale, low);
    return (place(scale, price) - bottom) / (place(scale, high) - bottom);
}

double PriceAxis::price_at(double share) const
{
    const double bottom = place(scale, low);
    return price_of(scale, bottom + share * (place(scale, high) - bottom));
}

QString PriceAxis::text(double price) const
{
    return scale == PriceScale::percent ? percent_text(price / base - 1)
                                        : number_text(price, price_decimals(price));
}

PriceAxis make_price_axis(PriceScale scale, double base, double low, double high, double above,
                          double below, double height)
{
    if (!(high > low)) {  // one flat price still gets a range to stand in
        const double room = std::max(std::abs(low) * 0.01, 0.01);
        high = low + room;
        low = scale == PriceScale::logarithmic ? low * 0.99 : low - room;
    }
    const double bottom = place(scale, low), top = place(scale, high);
    const double per_pixel = (top - bottom) / std::max(1.0, height - above - below);
    PriceAxis axis;
    axis.scale = scale;
    axis.base = base;
    axis.low = price_of(scale, bottom - below * per_pixel);
    axis.high = price_of(scale, top + above * per_pixel);
    return axis;
}

std::vector<PriceTick> price_ticks(const PriceAxis& axis, double height)
{
    const int most = std::max(2, static_cast<int>(height / pixels_a_tick));
    std::vector<PriceTick> ticks;
    if (axis.scale == PriceScale::percent) {
        const auto percent = [&](double price) { return (price / axis.base - 1) * 100; };
        const ValueTicks at = value_ticks(percent(axis.low), percent(axis.high), most);
        for (const double value : at.values)
            ticks.push_back({axis.base * (1 + value / 100),
                             signed_text(value, at.decimals) + no_break_space + u'%'});
        return ticks;
    }
    const ValueTicks at = axis.scale == PriceScale::logarithmic
                              ? log_ticks(axis.low, axis.high, height, least_log_pixels)
                              : value_ticks(axis.low, axis.high, most);
    for (const double value : at.values)
        ticks.push_back({value, number_text(value, at.decimals)});
    return ticks;
}

}  // namespace undertone::charts
