// Fresh data under the user's eyes: what is looked at stays, or follows the present.
#include "charts/chart_window.h"

#include <QSignalSpy>

namespace undertone::charts {
namespace {

class OverlayLiveTest : public test::ChartWindow {
protected:
    OverlayLiveTest()
    {
        chart.setSnapshot(test::sample_snapshot("2024-12-02", "2025-05-28"));
        ChartStyle style;
        style.layers.last_price = false;  // it tells of the newest session wherever one looks
        chart.setStyle(style);
        chart.setCurrentBar(crash);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Plus);
        chart.setCurrentBar(-1);
    }

    /// The same chart a session later.
    void next_session() { chart.updateSnapshot(test::sample_snapshot("2024-12-02", "2025-05-29")); }

    [[nodiscard]] Utc first_time() const
    {
        return chart.snapshot()->bars[std::size_t(std::ceil(chart.firstShown()))].t;
    }
};

TEST_F(OverlayLiveTest, a_look_at_the_past_stays_to_the_pixel)
{
    ASSERT_LT(chart.lastShown(), double(chart.snapshot()->bars.size()) - 5);
    const Utc time = first_time();
    const double first = chart.firstShown();
    const QImage before = chart.grab().toImage();
    next_session();
    EXPECT_EQ(first_time(), time);
    EXPECT_EQ(chart.firstShown(), first);
    // All but the read-out, which tells of the last session.
    const QRect plots(0, 46, 1200, 674);
    EXPECT_EQ(chart.grab().toImage().copy(plots), before.copy(plots));
}

TEST_F(OverlayLiveTest, the_past_stays_too_where_old_sessions_leave_the_range)
{
    const Utc time = first_time();
    const double offset = chart.firstShown() - std::floor(chart.firstShown());
    const int x = chart.barPosition(crash).x();
    chart.updateSnapshot(test::sample_snapshot("2024-12-10", "2025-05-29"));
    EXPECT_EQ(first_time(), time);
    EXPECT_NEAR(chart.firstShown() - std::floor(chart.firstShown()), offset, 1e-9);
    EXPECT_EQ(chart.snapshot()->bars.front().t, *utc_from_iso("2024-12-10T00:00:00Z"));
    EXPECT_NEAR(chart.barPosition(test::bar_of(*chart.snapshot(), "2025-01-27")).x(), x, 1);
}

TEST_F(OverlayLiveTest, the_present_is_followed)
{
    key(Qt::Key_End);
    const double span = chart.lastShown() - chart.firstShown();
    const double beyond = chart.lastShown() - double(chart.snapshot()->bars.size());
    next_session();
    EXPECT_NEAR(chart.lastShown() - double(chart.snapshot()->bars.size()), beyond, 1e-9);
    EXPECT_NEAR(chart.lastShown() - chart.firstShown(), span, 1e-9) << "at the same zoom";
}

TEST_F(OverlayLiveTest, the_whole_range_stays_whole)
{
    key(Qt::Key_0);
    next_session();
    EXPECT_LE(chart.firstShown(), -0.5);
    EXPECT_GE(chart.lastShown(), double(chart.snapshot()->bars.size()) - 0.5);
}

TEST_F(OverlayLiveTest, crosshair_and_measure_stay_with_their_sessions)
{
    chart.setCurrentBar(crash - 1);
    key(Qt::Key_M);
    key(Qt::Key_Right);
    chart.updateSnapshot(test::sample_snapshot("2024-12-10", "2025-05-29"));
    const int now = test::bar_of(*chart.snapshot(), "2025-01-27");
    EXPECT_EQ(chart.currentBar(), now);
    EXPECT_EQ(chart.measure(), (Measure{now - 1, now}));
}

TEST_F(OverlayLiveTest, a_drag_goes_on)
{
    const QPoint at = chart.barPosition(crash);
    take(at, at + QPoint(60, 0));
    chart.updateSnapshot(test::sample_snapshot("2024-12-10", "2025-05-29"));
    QTest::mouseMove(&chart, at + QPoint(95, 0));
    const int now = test::bar_of(*chart.snapshot(), "2025-01-27");
    EXPECT_NEAR(chart.barPosition(now).x(), at.x() + 95, 1) << "the bar stays under the hand";
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, at + QPoint(95, 0));
}

TEST_F(OverlayLiveTest, another_symbol_or_interval_is_shown_whole)
{
    auto other = test::sample_snapshot("2024-12-02", "2025-05-29");
    other->query.length = market::BarLength::week;
    chart.updateSnapshot(other);
    EXPECT_LE(chart.firstShown(), -0.5);
}

/// Bars that a replay takes away and brings back.
TEST_F(OverlayLiveTest, with_room_for_all_bars_those_that_come_move_nothing)
{
    chart.setSnapshot(test::sample_snapshot("2024-12-02", "2025-05-30"));
    chart.fit();
    EXPECT_FALSE(chart.grab().isNull());
    chart.setRoomFor(int(chart.snapshot()->bars.size()));
    const int x = chart.barPosition(crash).x();
    const double low = chart.priceY(90), high = chart.priceY(150), shown = chart.lastShown();
    for (const char* to : {"2025-01-15", "2025-01-27", "2025-04-04", "2025-05-29", "2025-05-30"}) {
        chart.updateSnapshot(test::sample_snapshot("2024-12-02", to));
        EXPECT_FALSE(chart.grab().isNull());
        if (int(chart.snapshot()->bars.size()) > crash) {
            EXPECT_EQ(chart.barPosition(crash).x(), x) << to;
        }
        EXPECT_EQ(chart.priceY(90), low) << to;
        EXPECT_EQ(chart.priceY(150), high) << to;
        EXPECT_EQ(chart.lastShown(), shown) << to;
    }
    key(Qt::Key_Plus);
    chart.setRoomFor(0);
    chart.fit();
    EXPECT_EQ(chart.lastShown(), shown) << "all are there";
    chart.setRoomFor(200);
    EXPECT_GT(chart.lastShown(), shown);
    chart.setSnapshot(test::walk_snapshot(40, 7));
    EXPECT_LT(chart.lastShown(), 41) << "another chart needs none";
}

TEST_F(OverlayLiveTest, whatever_moves_the_stretch_tells)
{
    QSignalSpy told(&chart, &OverlayChart::stretchChanged);
    key(Qt::Key_Plus);
    EXPECT_EQ(told.count(), 1);
    wheel({600, 300}, 120);
    EXPECT_EQ(told.count(), 2);
    key(Qt::Key_PageUp);
    EXPECT_EQ(told.count(), 3);
    chart.setCurrentBar(chart.currentBar());
    drag({600, 300}, {700, 300});
    EXPECT_GT(told.count(), 3);
    const auto before = told.count();
    chart.setStyle({});
    chart.setDrawings(nullptr);
    EXPECT_EQ(told.count(), before);
    key(Qt::Key_0);
    EXPECT_EQ(told.count(), before + 1);
}

}  // namespace
}  // namespace undertone::charts
