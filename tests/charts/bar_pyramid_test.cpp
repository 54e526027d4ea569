#include "charts/bar_pyramid.h"

#include "charts/sample_snapshot.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

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
        const int before =
            i == 0 ? 0 : pyramid.candle(3, i - 1).first + pyramid.candle(3, i - 1).bars;
        EXPECT_EQ(candle.first, before) << "one after the other";
        const bool at_an_end = i == 0 || i + 1 == pyramid.count(3);
        EXPECT_TRUE(at_an_end ? candle.bars <= 8 : candle.bars == 8);
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
    const Candle last = pyramid.candle(3, pyramid.count(3) - 1);
    EXPECT_EQ(last.first + last.bars, 1003);
}

TEST(BarPyramid, finds_the_candle_of_a_bar)
{
    const BarPyramid pyramid(*test::walk_snapshot(1003, 7));
    for (const int level : {0, 1, 3, pyramid.coarsest()}) {
        for (int bar = 0; bar < 1003; ++bar) {
            const int index = pyramid.index_at(level, bar);
            ASSERT_TRUE(index >= 0 && index < pyramid.count(level));
            const Candle candle = pyramid.candle(level, index);
            EXPECT_TRUE(candle.first <= bar && bar < candle.first + candle.bars);
        }
        EXPECT_LT(pyramid.index_at(level, -100), 0);
        EXPECT_GE(pyramid.index_at(level, 1200), pyramid.count(level));
    }
}

/// The opening times of a level's candles; of whole ones alone, as what is at the ends may be cut.
std::set<Utc> beginnings(const view::ChartSnapshot& snapshot, int level)
{
    const BarPyramid pyramid(snapshot);
    std::set<Utc> times;
    for (int i = 1; i + 1 < pyramid.count(level); ++i)
        times.insert(snapshot.bars[std::size_t(pyramid.candle(level, i).first)].t);
    return times;
}

TEST(BarPyramid, sessions_that_leave_and_come_change_no_other_run)
{
    // 390 minutes a session: no multiple of 4.
    const auto whole = test::intraday_snapshot(22, market::BarLength::minute_1, false);
    const auto& bars = whole->bars;
    for (const int level : {1, 2, 3, 4}) {
        view::ChartSnapshot before, after;
        before.bars = {bars.begin(), bars.end() - 390};
        after.bars = {bars.begin() + 390, bars.end()};
        const std::set<Utc> old_runs = beginnings(before, level), runs = beginnings(after, level);
        int stayed = 0;
        for (const Utc t : old_runs) {
            if (t < after.bars[16].t || t > before.bars[before.bars.size() - 17].t)
                continue;
            EXPECT_TRUE(runs.contains(t)) << "level " << level;
            ++stayed;
        }
        EXPECT_GE(stayed, 20 * 390 / (1 << level) - 40 / (1 << level) - 4);
    }
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
    const int told = pyramid.index_at(1, 150);
    EXPECT_FALSE(pyramid.candle(1, told - 1).has_tone);
    const Candle candle = pyramid.candle(1, told);
    EXPECT_TRUE(candle.has_tone);
    EXPECT_EQ(candle.tone_high, std::fmax(pyramid.candle(0, candle.first).tone,
                                          pyramid.candle(0, candle.first + 1).tone));
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
