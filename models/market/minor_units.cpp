#include "market/minor_units.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace undertone::market {
namespace {

struct MinorUnit {
    std::string_view unit;  ///< its capitals count: "GBP" are pounds
    std::string_view currency;
};

constexpr std::array minor_units{MinorUnit{"GBp", "GBP"}, MinorUnit{"GBX", "GBP"},
                                 MinorUnit{"GBx", "GBP"}, MinorUnit{"ZAc", "ZAR"},
                                 MinorUnit{"ZAC", "ZAR"}, MinorUnit{"ILA", "ILS"},
                                 MinorUnit{"ILa", "ILS"}};

}  // namespace

bool to_major_units(BarSeries& series)
{
    const auto found = std::find_if(minor_units.begin(), minor_units.end(),
                                    [&](const auto& one) { return one.unit == series.currency; });
    if (found == minor_units.end())
        return false;
    for (Bar& bar : series.bars)
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price /= 100;
    for (Dividend& dividend : series.dividends)
        dividend.amount /= 100;
    series.currency = found->currency;
    return true;
}

}  // namespace undertone::market
