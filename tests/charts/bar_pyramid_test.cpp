#include "charts/bar_pyramid.h"

#include "charts/sample_snapshot.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <numeric>

namespace undertone::charts {
namespace {

TEST(BarPyramid, a_run_opens_with_its_first_and_closes_with_its_last_bar)
{
    const auto snapshot = test::walk_snapshot(1003, 7);
    const BarPyramid pyramid(*snapshot);
    ASSERT_GE(pyramid.coarsest(), 3);
    for (int i = 0; i < pyramid.count(3); ++i) {
        const Candle candle = pyramid.candle(3, i);
        const auto first = snapshot->bars.begin() + candle.first;
        const auto end = first + candle.bars;
        EXPECT_EQ(candle.first % 8, 0) << "aligned to the absolute index";
        EXPECT_FLOAT_EQ(candle.open, first->open);
        EXPECT_FLOAT_EQ(candle.close, std::prev(end)->close);
        const auto high =
            std::max_element(first, end, [](auto& a, auto& b) { return a.high < b.high; });
        const auto low =
            std::min_element(first, end, [](auto& a, auto& b) { return a.low < b.low; });
        EXPECT_FLOAT_EQ(candle.high, high->high);
        EXPECT_FLOAT_EQ(candle.low, low->low);
        EXPECT_NEAR(candle.volume,
                    std::accumulate(first, end, 0.0,
                                    [](double sum, const Bar& b) { return sum + *b.volume; }),
                    candle.volume * 1e-6);
    }
    EXPECT_EQ(pyramid.candle(3, pyramid.count(3) - 1).bars, 1003 % 8);
}

TEST(BarPyramid, heat_is_neither_lost_nor_made)
{
    const auto snapshot = test::walk_snapshot(1003, 7);
    const BarPyramid pyramid(*snapshot);
    const auto sum_of = [&](int level) {
        double sum = 0;
        for (const HeatCell& cell : pyramid.heat(level, 0, pyramid.count(level) - 1))
            sum += cell.novelty;
        return sum;
    };
    EXPECT_GT(sum_of(0), 0);
    for (int level = 1; level <= pyramid.coarsest(); ++level)
        EXPECT_NEAR(sum_of(level), sum_of(0), 1e-3);
}

TEST(BarPyramid, unknown_tone_stays_unknown)
{
    const auto snapshot = test::walk_snapshot(256, 300);  // its only flag is on bar 150
    const BarPyramid pyramid(*snapshot);
    EXPECT_FALSE(pyramid.candle(1, 74).has_tone);
    EXPECT_TRUE(pyramid.candle(1, 75).has_tone);
    EXPECT_EQ(pyramid.candle(1, 75).tone_high,
              std::max(pyramid.candle(0, 150).tone, pyramid.candle(0, 151).tone));
}

TEST(BarPyramid, shows_single_sessions_as_long_as_there_is_room)
{
    const BarPyramid pyramid(*test::walk_snapshot(2500, 7));
    EXPECT_EQ(pyramid.level_for(30), 0);
    EXPECT_EQ(pyramid.level_for(2.5), 0);
    EXPECT_EQ(pyramid.level_for(2.4), 1);
    EXPECT_EQ(pyramid.level_for(0.6), 3);
    EXPECT_EQ(pyramid.level_for(0), pyramid.coarsest());
}

}  // namespace
}  // namespace undertone::charts
