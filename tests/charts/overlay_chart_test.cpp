#include "charts/overlay_chart.h"

#include "charts/chart_window.h"
#include "charts/theme.h"

#include <QSignalSpy>

namespace undertone::charts {
namespace {

using OverlayChartTest = test::ChartWindow;

TEST_F(OverlayChartTest, a_click_opens_the_session_under_it)
{
    QSignalSpy activated(&chart, &OverlayChart::sessionActivated);
    for (const int bar : {0, 45, crash, static_cast<int>(snapshot->bars.size()) - 1}) {
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.barPosition(bar));
        ASSERT_EQ(activated.count(), 1);
        EXPECT_EQ(activated.takeFirst().at(0).toInt(), bar);
    }
    QTest::mouseClick(&chart, Qt::RightButton, {}, chart.barPosition(crash));
    EXPECT_TRUE(activated.isEmpty()) << "the right button opens nothing";
}

TEST_F(OverlayChartTest, a_trembling_click_is_still_a_click_and_a_drag_is_none)
{
    chart.setCurrentBar(crash);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QSignalSpy activated(&chart, &OverlayChart::sessionActivated);
    const QPoint at = chart.barPosition(crash);
    const int distance = QApplication::startDragDistance();

    QTest::mousePress(&chart, Qt::LeftButton, {}, at);
    QTest::mouseMove(&chart, at + QPoint(distance - 1, 0));
    QTest::mouseMove(&chart, at);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, at);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toInt(), crash);

    drag(at, at + QPoint(distance + 20, 0));
    EXPECT_EQ(activated.count(), 1);
}

TEST_F(OverlayChartTest, dragging_there_and_back_leaves_no_drift)
{
    chart.setCurrentBar(60);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    const double first = chart.firstShown();
    const QPoint at = chart.barPosition(60);
    drag(at, at + QPoint(131, 3));
    EXPECT_LT(chart.firstShown(), first - 1);
    EXPECT_NEAR(chart.barPosition(60).x(), at.x() + 131, 1) << "the bar stays under the hand";
    drag(at + QPoint(131, 0), at);
    for (int i = 0; i < 25; ++i) {
        drag(at, at + QPoint(97, 0));
        drag(at + QPoint(97, 0), at);
    }
    EXPECT_NEAR(chart.firstShown(), first, 1e-9);
}

TEST_F(OverlayChartTest, the_wheel_zooms_at_the_pointer)
{
    const QPoint at = chart.barPosition(crash);
    const double all = chart.lastShown() - chart.firstShown();
    for (int i = 0; i < 5; ++i)
        wheel(at, 120);
    EXPECT_LT(chart.lastShown() - chart.firstShown(), all / 2);
    EXPECT_NEAR(chart.barPosition(crash).x(), at.x(), 1);
    EXPECT_EQ(chart.currentBar(), crash);
    for (int i = 0; i < 20; ++i)
        wheel(at, -120);
    EXPECT_DOUBLE_EQ(chart.lastShown() - chart.firstShown(), all);
}

TEST_F(OverlayChartTest, a_double_click_fits)
{
    const double all = chart.lastShown() - chart.firstShown();
    wheel(chart.barPosition(crash), 480);
    ASSERT_LT(chart.lastShown() - chart.firstShown(), all);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, QPoint(600, 300));
    EXPECT_DOUBLE_EQ(chart.lastShown() - chart.firstShown(), all);
}

TEST_F(OverlayChartTest, keys_step_and_open)
{
    QSignalSpy current(&chart, &OverlayChart::currentBarChanged);
    QSignalSpy activated(&chart, &OverlayChart::sessionActivated);
    const int last = static_cast<int>(snapshot->bars.size()) - 1;
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_TRUE(activated.isEmpty()) << "nothing is chosen yet";
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.currentBar(), last);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.currentBar(), last - 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.currentBar(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.currentBar(), 0) << "holds at the end";
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.currentBar(), 1);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).toInt(), 1);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.currentBar(), last);
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_EQ(chart.currentBar(), -1);
    EXPECT_EQ(current.last().at(0).toInt(), -1);
}

TEST_F(OverlayChartTest, brackets_go_from_flag_to_flag)
{
    QTest::keyClick(&chart, Qt::Key_BracketRight);
    EXPECT_EQ(chart.currentBar(), snapshot->flags[0].bar);
    QTest::keyClick(&chart, Qt::Key_BracketRight);
    EXPECT_EQ(chart.currentBar(), snapshot->flags[1].bar);
    QTest::keyClick(&chart, Qt::Key_BracketLeft);
    EXPECT_EQ(chart.currentBar(), snapshot->flags[0].bar);
    QTest::keyClick(&chart, Qt::Key_BracketLeft);
    EXPECT_EQ(chart.currentBar(), snapshot->flags[0].bar);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QTest::keyClick(&chart, Qt::Key_BracketLeft);
    EXPECT_EQ(chart.currentBar(), snapshot->flags.back().bar) << "back from the present";
}

TEST_F(OverlayChartTest, plus_and_minus_zoom_at_the_crosshair_and_zero_fits)
{
    const double all = chart.lastShown() - chart.firstShown();
    chart.setCurrentBar(60);
    const int x = chart.barPosition(60).x();
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Equal);
    EXPECT_NEAR(chart.lastShown() - chart.firstShown(), all / 1.25 / 1.25, 1e-6);
    EXPECT_NEAR(chart.barPosition(60).x(), x, 1);
    QTest::keyClick(&chart, Qt::Key_Minus);
    EXPECT_NEAR(chart.lastShown() - chart.firstShown(), all / 1.25, 1e-6);
    QTest::keyClick(&chart, Qt::Key_0);
    EXPECT_DOUBLE_EQ(chart.lastShown() - chart.firstShown(), all);
}

TEST_F(OverlayChartTest, a_bar_stepped_to_comes_into_view)
{
    wheel(chart.barPosition(100), 120 * 10);
    ASSERT_GT(chart.firstShown(), 5);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_LE(chart.firstShown(), -0.5);
}

TEST_F(OverlayChartTest, keys_of_others_are_left_to_them)
{
    chart.setCurrentBar(50);
    const double first = chart.firstShown(), last = chart.lastShown();
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&chart, Qt::Key_Plus, Qt::AltModifier);
    EXPECT_EQ(chart.currentBar(), 50);
    EXPECT_EQ(chart.firstShown(), first);
    EXPECT_EQ(chart.lastShown(), last);
}

TEST_F(OverlayChartTest, hovering_tells_the_bar_and_leaving_too)
{
    QSignalSpy current(&chart, &OverlayChart::currentBarChanged);
    QTest::mouseMove(&chart, chart.barPosition(20));
    EXPECT_EQ(chart.currentBar(), 20);
    QTest::mouseMove(&chart, chart.barPosition(21));
    EXPECT_EQ(current.last().at(0).toInt(), 21);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&chart, &leave);
    EXPECT_EQ(chart.currentBar(), -1);
    EXPECT_EQ(current.last().at(0).toInt(), -1);
}

TEST_F(OverlayChartTest, the_crosshair_changes_the_read_out_and_nothing_else_moves)
{
    const QImage before = chart.grab().toImage();
    chart.setCurrentBar(crash);
    const QImage with = chart.grab().toImage();
    const QRect read_out(0, 0, 1280, 24);
    EXPECT_NE(before.copy(read_out), with.copy(read_out));
    const QRect legend(0, 28, 700, 14);
    EXPECT_EQ(before.copy(legend), with.copy(legend));
    chart.setCurrentBar(-1);
    EXPECT_EQ(chart.grab().toImage(), before);
}

TEST_F(OverlayChartTest, focus_is_visible)
{
    chart.setFocus();
    ASSERT_TRUE(chart.hasFocus());
    const QImage with = chart.grab().toImage();
    chart.clearFocus();
    const QImage without = chart.grab().toImage();
    EXPECT_NE(with.pixel(0, 300), without.pixel(0, 300));
    EXPECT_EQ(with.pixelColor(0, 300), Theme::dark_theme().accent);
}

TEST_F(OverlayChartTest, speaks_to_screen_readers)
{
    EXPECT_TRUE(chart.accessibleName().contains(QLatin1String("NVDA")));
    EXPECT_EQ(chart.accessibleDescription().toStdString(), view::text_summary(*snapshot));
}

TEST_F(OverlayChartTest, fresh_data_keeps_the_stretch_on_show_and_another_chart_does_not)
{
    wheel(chart.barPosition(crash), 480);
    const double first = chart.firstShown();
    chart.setSnapshot(test::sample_snapshot());
    EXPECT_EQ(chart.firstShown(), first);
    chart.setSnapshot(test::sample_snapshot("2025-01-02", "2025-03-28"));
    EXPECT_LE(chart.firstShown(), -0.5);
}

TEST_F(OverlayChartTest, without_a_chart_it_says_what_to_do)
{
    chart.setMessage(QStringLiteral("No prices for NVDA\nFetch them with F5."));
    chart.setSnapshot(nullptr);
    const QImage one = chart.grab().toImage();
    EXPECT_EQ(chart.accessibleDescription(),
              QStringLiteral("No prices for NVDA\nFetch them with F5."));
    chart.setMessage(QStringLiteral("No prices for NVDA\nFetch them with F6."));
    EXPECT_NE(chart.grab().toImage(), one);
    // Every hand and key finds nothing to do and nothing to break.
    QSignalSpy activated(&chart, &OverlayChart::sessionActivated);
    wheel({300, 300}, 120);
    drag({300, 300}, {500, 300});
    QTest::mouseClick(&chart, Qt::LeftButton, {}, {300, 300});
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, {300, 300});
    for (const int key :
         {Qt::Key_Left, Qt::Key_Home, Qt::Key_Plus, Qt::Key_BracketLeft, Qt::Key_Return})
        QTest::keyClick(&chart, static_cast<Qt::Key>(key));
    EXPECT_TRUE(activated.isEmpty());
    EXPECT_EQ(chart.currentBar(), -1);
    EXPECT_EQ(chart.barPosition(3), QPoint(-1, -1));

    auto empty = std::make_shared<view::ChartSnapshot>();
    chart.setSnapshot(empty);
    EXPECT_FALSE(chart.grab().isNull());
}

TEST_F(OverlayChartTest, themes_fill_the_ground)
{
    chart.setTheme(Theme::light_theme());
    EXPECT_EQ(chart.grab().toImage().pixelColor(3, 3), Theme::light_theme().ground);
    chart.setTheme(Theme::dark_theme());
    EXPECT_EQ(chart.grab().toImage().pixelColor(3, 3), Theme::dark_theme().ground);
}

TEST_F(OverlayChartTest, survives_any_size)
{
    for (const QSize size : {QSize(1, 1), QSize(60, 40), QSize(320, 220), QSize(3000, 200)}) {
        chart.resize(size);
        EXPECT_FALSE(chart.grab().isNull());
    }
}

}  // namespace
}  // namespace undertone::charts
