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

}  // namespace
}  // namespace undertone::charts
