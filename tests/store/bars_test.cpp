#include "store/workspace.h"

#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using testing::HasSubstr;

class BarsTest : public StoreTest {
protected:
    static Bar bar(const char* date, double close, std::optional<double> volume = 100)
    {
        return {midnight_utc(day(date)), close, close * 1.01, close * 0.99, close, volume};
    }

    static BarSeries series(std::vector<Bar> bars)
    {
        BarSeries one;
        one.symbol = {"NVDA"};
        one.currency = "USD";
        one.timezone = "America/New_York";
        one.basis = Basis::split_adjusted;
        one.provider = "yahoo";
        one.bars = std::move(bars);
        return one;
    }

    ChangeSet save_bars(const BarSeries& one)
    {
        const auto changes = writer_.save_bars(one);
        EXPECT_TRUE(changes) << to_sentence(changes.error());
        return changes.value_or(ChangeSet{});
    }
};

TEST_F(BarsTest, ASeriesComesBackAsItWasSaved)
{
    // NVDA's closes as recorded (resources/demo/bars/NVDA.csv); an index has no volume.
    BarSeries one = series({bar("2025-01-24", 142.62), bar("2025-01-27", 118.42, {})});
    one.splits = {{day("2024-06-10"), 10}};
    one.dividends = {{day("2024-12-05"), 0.01}};
    const ChangeSet changes = save_bars(one);
    EXPECT_EQ(changes.bars_added, 2);
    EXPECT_EQ(changes.bars_changed, 0);
    ASSERT_EQ(changes.symbols.size(), 1u);
    EXPECT_EQ(changes.symbols[0].value, "NVDA");

    const BarSeries read = reader().bars({"NVDA"}).value();
    EXPECT_EQ(read.bars, one.bars);
    EXPECT_EQ(read.splits, one.splits);
    EXPECT_EQ(read.dividends, one.dividends);
    EXPECT_EQ(read.basis, one.basis);
    EXPECT_EQ(read.currency, "USD");
    EXPECT_EQ(read.timezone, "America/New_York");
    EXPECT_EQ(read.provider, "yahoo");
    EXPECT_EQ(read.interval, Interval::day);
}

TEST_F(BarsTest, RangesAreInclusive)
{
    save_bars(series({bar("2025-01-24", 1), bar("2025-01-27", 2), bar("2025-01-28", 3)}));
    const auto read = reader().bars({"NVDA"}, day("2025-01-25"), day("2025-01-27")).value();
    ASSERT_EQ(read.bars.size(), 1u);
    EXPECT_EQ(read.bars[0].close, 2);
}

TEST_F(BarsTest, OnlyWhatChangedIsCounted)
{
    save_bars(series({bar("2025-01-24", 1), bar("2025-01-27", 2)}));
    const ChangeSet same = save_bars(series({bar("2025-01-24", 1), bar("2025-01-27", 2)}));
    EXPECT_EQ(same.bars_added + same.bars_changed, 0);
    EXPECT_TRUE(same.symbols.empty());
    const ChangeSet later = save_bars(series({bar("2025-01-27", 2.5), bar("2025-01-28", 3)}));
    EXPECT_EQ(later.bars_added, 1);
    EXPECT_EQ(later.bars_changed, 1);
    EXPECT_EQ(reader().bars({"NVDA"})->bars[1].close, 2.5);
}

TEST_F(BarsTest, AnotherBasisIsRefusedAndChangesNothing)
{
    save_bars(series({bar("2025-01-24", 1)}));
    BarSeries raw = series({bar("2025-01-24", 2)});
    raw.basis = Basis::raw;
    const auto refused = writer_.save_bars(raw);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(refused.error().what, HasSubstr("adjusted for splits"));
    EXPECT_THAT(refused.error().what, HasSubstr("unadjusted"));
    EXPECT_EQ(reader().bars({"NVDA"})->bars[0].close, 1);
}

TEST_F(BarsTest, NoBarsAndNoInstrumentAreTwoThings)
{
    EXPECT_TRUE(reader().bars({"AMD"})->bars.empty());
    EXPECT_EQ(reader().bars({"NVDIA"}).error().kind, ErrorKind::unknown_symbol);
    BarSeries other = series({bar("2025-01-24", 1)});
    other.symbol = {"MINE"};
    save_bars(other);
    EXPECT_EQ(reader().bars({"MINE"})->bars.size(), 1u) << "imported without an instrument";
}

TEST_F(BarsTest, IntradayBarsDoNotMixWithDailyOnes)
{
    save_bars(series({bar("2025-01-24", 1)}));
    BarSeries minutes = series({bar("2025-01-24", 9)});
    minutes.interval = Interval::minute_1;
    EXPECT_EQ(save_bars(minutes).bars_added, 1);
    EXPECT_EQ(reader().bars({"NVDA"})->bars[0].close, 1);
}

TEST_F(BarsTest, IntradayBarsComeBackByTheirTime)
{
    BarSeries minutes = series({});
    minutes.interval = Interval::minute_5;
    minutes.splits = {{day("2024-06-10"), 10}};
    for (int i = 0; i < 4; ++i)
        minutes.bars.push_back({at("2025-01-27T14:30:00Z") + i * std::chrono::minutes(5), 2, 3, 1, 2, 7});
    save_bars(minutes);
    const BarSeries all = reader().bars({"NVDA"}, Interval::minute_5).value();
    EXPECT_EQ(all.bars, minutes.bars);
    EXPECT_EQ(all.interval, Interval::minute_5);
    EXPECT_EQ(all.splits, minutes.splits);
    EXPECT_EQ(all.provider, "yahoo");
    const auto within = reader().bars({"NVDA"}, Interval::minute_5, at("2025-01-27T14:35:00Z"),
                                      at("2025-01-27T14:40:00Z"));
    ASSERT_EQ(within->bars.size(), 2u) << "both ends included";
    EXPECT_TRUE(reader().bars({"NVDA"}, Interval::hour)->bars.empty());
    EXPECT_TRUE(reader().bars({"NVDA"})->bars.empty()) << "no daily ones";
    EXPECT_EQ(reader().bars({"NVDIA"}, Interval::hour).error().kind, ErrorKind::unknown_symbol);
}

TEST_F(BarsTest, WhichIntervalsAreStoredIsTold)
{
    EXPECT_TRUE(reader().stored_intervals({"NVDA"})->empty());
    EXPECT_TRUE(reader().stored_intervals({"NVDIA"})->empty());
    BarSeries minutes = series({bar("2025-01-24", 9), bar("2025-01-27", 9)});
    minutes.interval = Interval::minute_1;
    save_bars(minutes);
    save_bars(series({bar("2025-01-24", 1)}));
    BarSeries none = series({});
    none.interval = Interval::hour;
    save_bars(none);
    const auto all = reader().stored_intervals({"NVDA"}).value();
    ASSERT_EQ(all.size(), 2u) << "a series without bars is none";
    EXPECT_EQ(all[0].interval, Interval::day);
    EXPECT_EQ(all[1].interval, Interval::minute_1);
    EXPECT_EQ(all[1].first, midnight_utc(day("2025-01-24")));
    EXPECT_EQ(all[1].last, midnight_utc(day("2025-01-27")));
    EXPECT_TRUE(reader().stored_intervals({"AMD"})->empty());
}

// DEMANDS 4: after a split the provider's history is re-based, and its answer holds the last
// months only. The seam must not be a cliff.
TEST_F(BarsTest, ANewSplitRebasesTheOlderBarsThatTheAnswerDoesNotReach)
{
    g_now = at("2024-06-07T21:00:00Z");
    save_bars(series({bar("2024-06-05", 1200), bar("2024-06-06", 1210), bar("2024-06-07", 1208)}));
    g_now = at("2024-06-10T21:00:00Z");
    BarSeries after = series({bar("2024-06-07", 120.8, 1000), bar("2024-06-10", 121.8, 1000)});
    after.splits = {{day("2024-06-10"), 10}};
    const ChangeSet changes = save_bars(after);
    EXPECT_EQ(changes.bars_added, 1);
    EXPECT_EQ(changes.bars_changed, 3);
    const auto bars = reader().bars({"NVDA"})->bars;
    ASSERT_EQ(bars.size(), 4u);
    EXPECT_DOUBLE_EQ(bars[0].close, 120);
    EXPECT_DOUBLE_EQ(bars[0].volume.value(), 1000);
    EXPECT_DOUBLE_EQ(bars[1].high, 121 * 1.01);
    EXPECT_DOUBLE_EQ(bars[2].close, 120.8);
    EXPECT_EQ(save_bars(after).bars_changed, 0) << "once";
}

TEST_F(BarsTest, WithoutACommonBarTheDayOfRecordingTells)
{
    g_now = at("2024-06-07T21:00:00Z");
    save_bars(series({bar("2024-06-06", 1210)}));
    g_now = at("2024-06-10T21:00:00Z");
    BarSeries after = series({bar("2024-06-10", 121.8)});
    after.splits = {{day("2024-06-10"), 10}};
    save_bars(after);
    EXPECT_DOUBLE_EQ(reader().bars({"NVDA"})->bars[0].close, 121);
}

TEST_F(BarsTest, AnOldSplitHeardOfLateRebasesNothing)
{
    // Adjusted already when they came; the provider names the split only later.
    save_bars(series({bar("2024-06-05", 120), bar("2024-06-07", 120.8)}));
    BarSeries later = series({bar("2024-06-07", 120.8), bar("2024-06-10", 121.8)});
    later.splits = {{day("2024-06-10"), 10}};
    EXPECT_EQ(save_bars(later).bars_changed, 0);
    EXPECT_DOUBLE_EQ(reader().bars({"NVDA"})->bars[0].close, 120);
}

}  // namespace
}  // namespace undertone::store::test
