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
    void next_session()
    {
        chart.updateSnapshot(test::sample_snapshot("2024-12-02", "2025-05-29"));
    }

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

}  // namespace
}  // namespace undertone::charts
