// Mouse, touchpad and keys of the overlay chart, beside what overlay_chart_test.cpp has.
#include "charts/chart_window.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTranslator>

#include <algorithm>

namespace undertone::charts {
namespace {

class OverlayHandsTest : public test::ChartWindow {
protected:
    [[nodiscard]] double span() const { return chart.lastShown() - chart.firstShown(); }

    void touchpad(QPointF at, QPoint pixels, Qt::ScrollPhase phase = Qt::ScrollUpdate)
    {
        QWheelEvent event(at, chart.mapToGlobal(at), pixels, pixels * 8, Qt::NoButton,
                          Qt::NoModifier, phase, false);
        QApplication::sendEvent(&chart, &event);
    }

    void pinch(QPointF at, double by)
    {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(),
                                  2, at, at, chart.mapToGlobal(at), by, {});
        QApplication::sendEvent(&chart, &event);
    }

    /// A point of the price plot where no flag, line of tone or drawing is.
    [[nodiscard]] QPoint empty_place(int bar)
    {
        return {chart.barPosition(bar).x(), int(chart.toneY(-0.97))};
    }
};

TEST_F(OverlayHandsTest, a_touchpad_pans_by_its_pixels)
{
    chart.setCurrentBar(60);
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Plus);
    const double all = span();
    const QPoint bar = chart.barPosition(60);
    touchpad({600, 300}, {37, 3});
    EXPECT_EQ(chart.barPosition(60).x(), bar.x() + 37) << "the bar goes with the fingers";
    touchpad({600, 300}, {-30, -4});
    touchpad({600, 300}, {2, -7});  // down the pad: the same axis
    EXPECT_NEAR(chart.barPosition(60).x(), bar.x(), 1);
    EXPECT_DOUBLE_EQ(span(), all) << "and nothing zooms";
}

TEST_F(OverlayHandsTest, who_goes_past_the_first_bar_asks_for_earlier_ones)
{
    QSignalSpy asked(&chart, &OverlayChart::earlierAsked);
    key(Qt::Key_Minus);
    EXPECT_EQ(asked.count(), 1) << "all is on show, and there may be more";
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Plus);
    touchpad({600, 300}, {-37, 3});
    EXPECT_EQ(asked.count(), 1) << "within the bars that are there nobody asks";
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_PageUp);
    EXPECT_GE(asked.count(), 2);
}

TEST_F(OverlayHandsTest, a_wheel_that_makes_up_pixels_still_zooms)
{
    const double all = span();
    touchpad({600, 300}, {0, 15}, Qt::NoScrollPhase);
    EXPECT_LT(span(), all);
}

TEST_F(OverlayHandsTest, a_pinch_zooms_between_the_fingers)
{
    const double all = span();
    const QPoint at = chart.barPosition(crash);
    for (int i = 0; i < 8; ++i)
        pinch(at, 0.1);
    EXPECT_NEAR(span(), all / std::pow(1.1, 8), 1e-6);
    EXPECT_NEAR(chart.barPosition(crash).x(), at.x(), 1);
    pinch(at, -5);  // what no hand does
    EXPECT_DOUBLE_EQ(span(), all);
}

TEST_F(OverlayHandsTest, shift_and_drag_zooms_into_the_stretch)
{
    QSignalSpy activated(&chart, &OverlayChart::sessionActivated);
    const int left = chart.barPosition(30).x(), right = chart.barPosition(50).x();
    drag({right, 300}, {left, 320}, Qt::ShiftModifier);  // from right to left does as well
    EXPECT_NEAR(chart.firstShown(), 30, 0.1);
    EXPECT_NEAR(chart.lastShown(), 50, 0.1);
    EXPECT_TRUE(activated.isEmpty());
    key(Qt::Key_0);
    drag({left, 300}, {left + 2, 300}, Qt::ShiftModifier);
    EXPECT_LE(chart.firstShown(), -0.5) << "a trembling hand zooms into nothing";
}

TEST_F(OverlayHandsTest, the_zoom_tool_serves_once)
{
    QSignalSpy told(&chart, &OverlayChart::toolChanged);
    chart.setTool(OverlayChart::Tool::zoom_box);
    EXPECT_EQ(chart.cursor().shape(), Qt::CrossCursor);
    drag({chart.barPosition(30).x(), 300}, {chart.barPosition(50).x(), 300});
    EXPECT_NEAR(span(), 20, 0.1);
    EXPECT_EQ(chart.tool(), OverlayChart::Tool::pan);
    EXPECT_EQ(told.count(), 2);
    chart.setTool(OverlayChart::Tool::zoom_box);
    key(Qt::Key_Escape);
    EXPECT_EQ(chart.tool(), OverlayChart::Tool::pan) << "Esc leaves it";
}

TEST_F(OverlayHandsTest, ctrl_and_drag_measures_and_esc_leaves)
{
    const QImage before = chart.grab().toImage();
    const double first = chart.firstShown();
    drag({chart.barPosition(crash - 1).x(), 300}, {chart.barPosition(crash).x(), 340},
         Qt::ControlModifier);
    ASSERT_TRUE(chart.measure());
    EXPECT_EQ(*chart.measure(), (Measure{crash - 1, crash}));
    EXPECT_EQ(chart.firstShown(), first);
    EXPECT_NE(chart.grab().toImage(), before);
    key(Qt::Key_Escape);
    EXPECT_FALSE(chart.measure());
    key(Qt::Key_Escape);  // and the crosshair
    EXPECT_EQ(chart.grab().toImage(), before);
}

TEST_F(OverlayHandsTest, m_measures_from_the_crosshair_and_arrows_extend_it)
{
    chart.setCurrentBar(crash - 1);
    key(Qt::Key_M);
    EXPECT_EQ(chart.measure(), (Measure{crash - 1, crash - 1}));
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    EXPECT_EQ(chart.measure(), (Measure{crash - 1, crash + 1}));
    key(Qt::Key_End);
    EXPECT_EQ(chart.measure()->last(), int(snapshot->bars.size()) - 1);
    key(Qt::Key_M);
    EXPECT_FALSE(chart.measure());
    key(Qt::Key_Escape);
    key(Qt::Key_M);
    EXPECT_EQ(chart.measure()->from, int(snapshot->bars.size()) - 1) << "else from the present";
}

TEST_F(OverlayHandsTest, esc_lets_a_drag_go)
{
    chart.setCurrentBar(60);
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Plus);
    take({600, 300}, {700, 300}, Qt::ShiftModifier);
    const double first = chart.firstShown();
    key(Qt::Key_Escape);
    QTest::mouseRelease(&chart, Qt::LeftButton, Qt::ShiftModifier, {700, 300});
    EXPECT_EQ(chart.firstShown(), first);
}

TEST_F(OverlayHandsTest, a_flag_opens_its_cluster)
{
    QSignalSpy flags(&chart, &OverlayChart::flagActivated);
    QSignalSpy sessions(&chart, &OverlayChart::sessionActivated);
    // The flag stands over its session's candle: upwards until it is met.
    const QPoint candle = chart.barPosition(crash);
    for (int y = candle.y(); y > 40 && flags.isEmpty(); y -= 4)
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {candle.x(), y});
    ASSERT_EQ(flags.count(), 1);
    // 27 and 28 January stand too close to each other for two flags.
    EXPECT_EQ(flags.at(0).at(0).toInt(), crash);
    EXPECT_GE(flags.at(0).at(1).toInt(), crash + 1);
    EXPECT_GT(sessions.count(), 0) << "below it lies the session";
}

TEST_F(OverlayHandsTest, the_tone_line_says_what_made_it)
{
    QSignalSpy tone(&chart, &OverlayChart::toneActivated);
    QSignalSpy sessions(&chart, &OverlayChart::sessionActivated);
    const int bar = test::bar_of(*snapshot, "2025-02-10");
    const QPoint on(chart.barPosition(bar).x(),
                    int(chart.toneY(*snapshot->tone[std::size_t(bar)])));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, on);
    ASSERT_TRUE(tone.wait());
    EXPECT_EQ(tone.at(0).at(0).toInt(), bar);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, on + QPoint(0, 3));
    ASSERT_TRUE(tone.wait()) << "within reach of a hand";
    QTest::mouseClick(&chart, Qt::LeftButton, {}, on + QPoint(0, 12));
    EXPECT_FALSE(tone.wait(2 * QApplication::doubleClickInterval()));
    EXPECT_EQ(sessions.count(), 1);
    ChartStyle style;
    style.layers.tone = false;
    chart.setStyle(style);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, on);
    EXPECT_EQ(sessions.count(), 2) << "what is not drawn cannot be hit";
    chart.setCurrentBar(20);
    key(Qt::Key_I);
    EXPECT_EQ(tone.last().at(0).toInt(), 20);
}

TEST_F(OverlayHandsTest, a_double_click_on_the_tone_line_fits_and_opens_nothing)
{
    const int bar = test::bar_of(*snapshot, "2025-02-10");
    chart.setCurrentBar(bar);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Plus);
    QSignalSpy tone(&chart, &OverlayChart::toneActivated);
    const QPoint on(chart.barPosition(bar).x(),
                    int(chart.toneY(*snapshot->tone[std::size_t(bar)])));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, on);  // as a hand does it: click, then double
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, on);
    EXPECT_LT(chart.firstShown(), 0) << "fitted";
    EXPECT_FALSE(tone.wait(2 * QApplication::doubleClickInterval()));
}

TEST_F(OverlayHandsTest, linked_charts_follow_the_crosshair)
{
    OverlayChart other;
    other.resize(800, 500);
    other.setSnapshot(test::sample_snapshot("2025-01-02", "2025-03-28"));
    QObject::connect(&chart, &OverlayChart::crosshairMoved, &other,
                     &OverlayChart::setCrosshairTime);
    QObject::connect(&other, &OverlayChart::crosshairMoved, &chart,
                     &OverlayChart::setCrosshairTime);
    QSignalSpy told(&other, &OverlayChart::crosshairMoved);
    QTest::mouseMove(&chart, chart.barPosition(crash));
    const auto& bars = other.snapshot()->bars;
    ASSERT_GE(other.currentBar(), 0);
    EXPECT_EQ(bars[std::size_t(other.currentBar())].t, snapshot->bars[std::size_t(crash)].t);
    EXPECT_TRUE(told.isEmpty()) << "who follows does not lead";
    QTest::mouseMove(&chart, chart.barPosition(2));
    EXPECT_EQ(other.currentBar(), -1) << "it has no December";
    other.setCurrentBar(10);
    EXPECT_EQ(snapshot->bars[std::size_t(chart.currentBar())].t, bars[10].t);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&other, &leave);
    EXPECT_EQ(chart.currentBar(), -1);
}

TEST_F(OverlayHandsTest, a_stretch_comes_back_exactly)
{
    wheel(chart.barPosition(crash), 480);
    const auto stretch = chart.stretch();
    const double first = chart.firstShown(), last = chart.lastShown();
    key(Qt::Key_0);
    chart.showStretch(stretch.value());
    EXPECT_DOUBLE_EQ(chart.firstShown(), first);
    EXPECT_DOUBLE_EQ(chart.lastShown(), last);
}

/// A language that puts every word into brackets.
class Brackets : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* words, const char*, int) const override
    {
        return u'[' + QString::fromUtf8(words) + u']';
    }
};

TEST_F(OverlayHandsTest, its_words_can_be_translated)
{
    EXPECT_TRUE(chart.readOut(crash).contains("22 stories"));
    EXPECT_EQ(measure_words(*snapshot, {5, 6}).section("  ·  ", 1, 1), "1 session");
    Brackets brackets;
    qApp->installTranslator(&brackets);
    const QString words = chart.readOut(crash);
    for (const char* one : {"[O ", "[Tone ", "[22 stories]", "[Vol ", "[Heat "})
        EXPECT_TRUE(words.contains(one)) << one << " in " << words.toStdString();
    EXPECT_EQ(measure_words(*snapshot, {5, 6}).section("  ·  ", 1, 1), "[1 session]");
    EXPECT_EQ(measure_words(*snapshot, {5, 7}).section("  ·  ", 1, 1), "[2 sessions]");
    chart.setCurrentBar(crash);
    QSignalSpy edited(&chart, &OverlayChart::drawingsEdited);
    key(Qt::Key_L);
    key(Qt::Key_Up);
    EXPECT_EQ(edited.last().at(0).toString(), "[Move [the level]]");
    qApp->removeTranslator(&brackets);
}

TEST_F(OverlayHandsTest, nothing_is_done_without_a_chart)
{
    chart.setSnapshot(nullptr);
    touchpad({600, 300}, {30, 0});
    pinch({600, 300}, 0.5);
    drag({300, 300}, {500, 300}, Qt::ShiftModifier);
    drag({300, 300}, {500, 300}, Qt::ControlModifier);
    for (const auto one : {Qt::Key_M, Qt::Key_N, Qt::Key_L, Qt::Key_W, Qt::Key_D, Qt::Key_I})
        key(one);
    chart.setCrosshairTime(Utc());
    EXPECT_FALSE(chart.measure());
    EXPECT_FALSE(chart.stretch());
    EXPECT_EQ(chart.currentBar(), -1);
}

}  // namespace
}  // namespace undertone::charts
