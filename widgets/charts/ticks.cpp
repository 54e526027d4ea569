#include "charts/ticks.h"

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

int decimals_of(double step)
{
    return std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
}

/// The densest first: what a decade is divided at. The last value leads to the next decade's 1.
const std::vector<std::vector<double>> divisions{
    {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}};

double narrowest(const std::vector<double>& division)
{
    double least = std::log10(10 / division.back());
    for (std::size_t i = 1; i < division.size(); ++i)
        least = std::min(least, std::log10(division[i] / division[i - 1]));
    return least;
}

/// Over a short range: linear ticks, as many as stand apart at the top, where they are closest.
ValueTicks evenly(double low, double high, double height, double least)
{
    const double per_pixel = std::log(high / low) / height;
    for (int most = std::max(2, static_cast<int>(height / least)); most > 1; --most) {
        ValueTicks ticks = value_ticks(low, high, most);
        const auto& v = ticks.values;
        if (v.size() < 2 || std::log(v.back() / v[v.size() - 2]) / per_pixel >= least)
            return ticks;
    }
    return value_ticks(low, high, 1);
}

}  // namespace

ValueTicks value_ticks(double low, double high, int most)
{
    ValueTicks ticks;
    const double wanted = (high - low) / std::max(1, most);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) {
            step = factor * power;
            break;
        }
    }
    ticks.decimals = decimals_of(step);
    for (double i = std::ceil(low / step); i * step <= high; ++i)
        ticks.values.push_back(i * step);
    return ticks;
}

ValueTicks log_ticks(double low, double high, double height, double least)
{
    constexpr double short_range = 2.5;
    if (high / low < short_range)
        return evenly(low, high, height, least);
    const double decade = height / std::log10(high / low);
    const auto division = std::find_if(divisions.begin(), divisions.end(), [&](const auto& d) {
        return narrowest(d) * decade >= least;
    });
    const std::vector<double>& at = division == divisions.end() ? divisions.back() : *division;
    const int stride = std::max(1, static_cast<int>(std::ceil(least / decade)));  // decades
    const int first = static_cast<int>(std::floor(std::log10(low)));
    const int last = static_cast<int>(std::ceil(std::log10(high)));
    ValueTicks ticks;
    for (int power = first; power <= last; ++power) {
        if (power % stride != 0)
            continue;
        for (const double mantissa : at) {
            const double value = mantissa * std::pow(10.0, power);
            if (value < low || value > high)
                continue;
            ticks.values.push_back(value);
            const bool whole = mantissa == std::floor(mantissa);
            ticks.decimals = std::max(ticks.decimals, std::max(0, -power + (whole ? 0 : 1)));
        }
    }
    return ticks;
}

}  // namespace undertone::charts
