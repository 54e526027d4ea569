#include "market/minor_units.h"

#include <gtest/gtest.h>

namespace undertone::market {
namespace {

BarSeries series_in(const std::string& currency)
{
    BarSeries series;
    series.currency = currency;
    series.bars = {{Utc{}, 1234, 1250.5, 1200, 1245, 1000.0}};
    series.splits = {{Date{}, 10}};
    series.dividends = {{Date{}, 25}};
    return series;
}

TEST(MinorUnits, PenceAreHundredthsOfAPound)
{
    for (const auto& [unit, currency] :
         {std::pair("GBp", "GBP"), {"GBX", "GBP"}, {"ZAc", "ZAR"}, {"ILA", "ILS"}}) {
        BarSeries series = series_in(unit);
        EXPECT_TRUE(to_major_units(series));
        EXPECT_EQ(series.currency, currency);
        EXPECT_EQ(series.bars, (std::vector<Bar>{{Utc{}, 12.34, 12.505, 12, 12.45, 1000.0}}));
        EXPECT_EQ(series.dividends[0].amount, 0.25);
        EXPECT_EQ(series.splits[0].ratio, 10);
    }
}

TEST(MinorUnits, PoundsAndOthersStay)
{
    for (const char* currency : {"GBP", "USD", ""}) {
        BarSeries series = series_in(currency);
        EXPECT_FALSE(to_major_units(series));
        EXPECT_EQ(series.currency, currency);
        EXPECT_EQ(series.bars, series_in(currency).bars);
    }
}

}  // namespace
}  // namespace undertone::market
