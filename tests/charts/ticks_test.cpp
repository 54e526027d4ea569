#include "charts/ticks.h"

#include "charts/date_axis.h"
#include "charts/sample_snapshot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::charts {
namespace {

constexpr double character = 7;  // pixels

struct Axis {
    std::vector<Bar> bars;
    double first = 0, last = 0, width = 0;

    [[nodiscard]] double x(int bar) const { return (bar - first) / (last - first) * width; }
    [[nodiscard]] std::vector<DateTick> ticks() const
    {
        return DateAxis(bars, false, {})
            .ticks({first, last, [&](int b) { return x(b); },
                    [](const QString& text, bool) { return text.size() * character; }, 0, width});
    }
};

std::vector<std::string> texts(const std::vector<DateTick>& ticks)
{
    std::vector<std::string> all;
    for (const DateTick& tick : ticks)
        all.push_back(tick.text.toStdString());
    return all;
}

TEST(ValueTicks, stand_on_one_two_five_and_within_the_range)
{
    EXPECT_THAT(value_ticks(84, 156, 8).values,
                testing::ElementsAre(90, 100, 110, 120, 130, 140, 150));
    EXPECT_THAT(value_ticks(0, 1, 6).values,
                testing::ElementsAre(0, 0.2, 0.4, 0.6000000000000001, 0.8, 1));
    EXPECT_EQ(value_ticks(0, 1, 6).decimals, 1);
    EXPECT_EQ(value_ticks(0.101, 0.109, 5).decimals, 3);
    EXPECT_EQ(value_ticks(0, 30000, 5).decimals, 0);
}

TEST(DateTicks, name_a_new_year_in_bold_and_months_at_their_first_session)
{
    const auto snapshot = test::sample_snapshot("2024-10-01", "2025-05-30");
    const Axis axis{snapshot->bars, -1, static_cast<double>(snapshot->bars.size()), 600};
    const auto ticks = axis.ticks();
    EXPECT_THAT(texts(ticks),
                testing::ElementsAre("Nov", "Dec", "2025", "Feb", "Mar", "Apr", "May"));
    for (const DateTick& tick : ticks) {
        EXPECT_EQ(tick.bold, tick.text == QLatin1String("2025"));
        if (tick.bold) {
            const Bar& first_session = axis.bars[static_cast<std::size_t>(tick.bar)];
            EXPECT_EQ(to_iso(date_of(first_session.t)), "2025-01-02");
        }
    }
}

TEST(DateTicks, say_the_year_where_none_begins)
{
    const auto snapshot = test::sample_snapshot("2025-01-21", "2025-02-05");
    const Axis axis{snapshot->bars, -1, static_cast<double>(snapshot->bars.size()), 1200};
    EXPECT_THAT(
        texts(axis.ticks()),
        testing::ElementsAre("21 Jan 2025", "22 Jan", "23 Jan", "24 Jan", "27 Jan", "28 Jan",
                             "29 Jan", "30 Jan", "31 Jan", "Feb", "4 Feb", "5 Feb"));
}

TEST(DateTicks, never_overlap_at_any_zoom)
{
    const auto bars = test::walk_snapshot(2500, 10)->bars;
    for (double span = 8; span <= 2500; span *= 1.17) {
        for (const double width : {320.0, 700.0, 1480.0}) {
            const Axis axis{bars, 1000 - span / 2, 1000 + span / 2, width};
            const auto ticks = axis.ticks();
            EXPECT_FALSE(ticks.empty()) << span << " bars on " << width;
            double free_from = -1e9;
            for (const DateTick& tick : ticks) {
                const double half = tick.text.size() * character / 2.0;
                EXPECT_GE(axis.x(tick.bar) - half, free_from) << span << " bars on " << width;
                free_from = axis.x(tick.bar) + half;
            }
        }
    }
}

TEST(DateTicks, do_not_hop_while_panning)
{
    const auto bars = test::walk_snapshot(2500, 10)->bars;
    const Axis here{bars, 1000, 1250, 900};
    const Axis there{bars, 1003, 1253, 900};
    std::vector<int> a, b;
    for (const DateTick& tick : here.ticks()) {
        if (tick.bar > 1030 && tick.bar < 1220)
            a.push_back(tick.bar);
    }
    for (const DateTick& tick : there.ticks()) {
        if (tick.bar > 1030 && tick.bar < 1220)
            b.push_back(tick.bar);
    }
    EXPECT_EQ(a, b);
    EXPECT_GE(a.size(), 6U);
}

/// An axis of intraday bars in New York's time.
std::vector<DateTick> hours(const std::vector<Bar>& bars, double first, double last, double width)
{
    const ExchangeTime time("America/New_York", bars.front().t, bars.back().t);
    return DateAxis(bars, true, time)
        .ticks({first, last, [&](int b) { return (b - first) / (last - first) * width; },
                [](const QString& text, bool) { return text.size() * character; }, 0, width});
}

TEST(DateTicks, of_intraday_bars_are_the_exchange_s_hours_and_a_new_day_is_bold)
{
    const auto bars = test::intraday_snapshot(2, market::BarLength::minute_5, false)->bars;
    const auto ticks = hours(bars, -1, static_cast<double>(bars.size()), 1400);
    EXPECT_THAT(texts(ticks),
                testing::ElementsAre("10:00", "10:30", "11:00", "11:30", "12:00", "12:30", "13:00",
                                     "13:30", "14:00", "14:30", "15:00", "14 Jan 2025", "10:30",
                                     "11:00", "11:30", "12:00", "12:30", "13:00", "13:30", "14:00",
                                     "14:30", "15:00", "15:30"));
    for (const DateTick& tick : ticks)
        EXPECT_EQ(tick.bold, tick.text == QLatin1String("14 Jan 2025"));
}

TEST(DateTicks, within_one_day_the_first_label_says_which)
{
    const auto bars = test::intraday_snapshot(1, market::BarLength::minute_1, false)->bars;
    const auto ticks = hours(bars, 100, 160, 1200);
    ASSERT_FALSE(ticks.empty());
    EXPECT_EQ(ticks.front().text.toStdString(), "13 Jan 2025 11:15");
    EXPECT_TRUE(ticks.front().bold);
    EXPECT_THAT(texts(ticks), testing::Contains("12:00"));
}

TEST(DateTicks, hours_follow_the_clock_through_daylight_saving)
{
    // 2025-03-09: from -5 to -4 hours; the exchange opens at 09:30 on both sides.
    const auto bars = test::intraday_snapshot(45, market::BarLength::hour, false)->bars;
    for (const DateTick& tick : hours(bars, 265, 281, 1400)) {
        if (!tick.text.contains(u':'))
            continue;
        EXPECT_TRUE(tick.text.endsWith(QLatin1String(":30"))) << tick.text.toStdString();
    }
}

TEST(DateTicks, never_overlap_on_any_length_of_bar)
{
    using market::BarLength;
    const auto daily = test::walk_snapshot(2500, 10);
    struct Axes {
        const char* name;
        std::vector<Bar> bars;
        bool intraday;
    };
    for (const Axes& axes :
         {Axes{"1 min", test::intraday_snapshot(30, BarLength::minute_1, true)->bars, true},
          Axes{"15 min", test::intraday_snapshot(60, BarLength::minute_15, false)->bars, true},
          Axes{"1 h", test::intraday_snapshot(250, BarLength::hour, false)->bars, true},
          Axes{"week", test::in_long_bars(*daily, BarLength::week)->bars, false},
          Axes{"month", test::in_long_bars(*daily, BarLength::month)->bars, false}}) {
        const ExchangeTime time("America/New_York", axes.bars.front().t, axes.bars.back().t);
        const DateAxis axis(axes.bars, axes.intraday, time);
        const auto count = static_cast<double>(axes.bars.size());
        for (double span = 8; span <= count; span *= 1.31) {
            for (const double width : {500.0, 1480.0}) {
                const double first = (count - span) / 2;
                const auto x_of = [&](int b) { return (b - first) / span * width; };
                const auto ticks = axis.ticks(
                    {first, first + span, x_of,
                     [](const QString& text, bool) { return text.size() * character; }, 0, width});
                EXPECT_FALSE(ticks.empty()) << axes.name << ", " << span << " bars on " << width;
                double free_from = 0;
                for (const DateTick& tick : ticks) {
                    const double half = tick.text.size() * character / 2.0;
                    EXPECT_GE(x_of(tick.bar) - half, free_from)
                        << axes.name << ", " << span << " bars on " << width;
                    free_from = x_of(tick.bar) + half;
                }
                EXPECT_LE(free_from, width);
            }
        }
    }
}

TEST(ExchangeTime, turns_with_the_zone_s_clock)
{
    const auto utc = [](const char* text) { return *utc_from_iso(text); };
    const ExchangeTime new_york("America/New_York", utc("2025-03-07T00:00:00Z"),
                                utc("2025-12-31T00:00:00Z"));
    EXPECT_EQ(new_york.local(utc("2025-03-07T14:30:00Z")), utc("2025-03-07T09:30:00Z"));
    EXPECT_EQ(new_york.local(utc("2025-03-10T13:30:00Z")), utc("2025-03-10T09:30:00Z"));
    EXPECT_EQ(new_york.local(utc("2025-11-03T14:30:00Z")), utc("2025-11-03T09:30:00Z"));
    EXPECT_EQ(new_york.name(), "ET");
    const ExchangeTime unknown("Nowhere/At_All", utc("2025-03-07T00:00:00Z"),
                               utc("2025-12-31T00:00:00Z"));
    EXPECT_EQ(unknown.local(utc("2025-03-07T14:30:00Z")), utc("2025-03-07T14:30:00Z"));
    EXPECT_EQ(unknown.name(), "UTC");
}

}  // namespace
}  // namespace undertone::charts
