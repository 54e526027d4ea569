#include "charts/compared_chart.h"
#include "charts/compared_frame.h"
#include "charts/sample_snapshot.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace undertone::charts {
namespace {

using Chart = std::shared_ptr<view::ChartSnapshot>;

/// A chart of weekdays from a date on with these closes.
Chart chart_of(const std::string& symbol, std::string_view from, const std::vector<double>& closes)
{
    auto chart = std::make_shared<view::ChartSnapshot>();
    chart->query.symbol = {symbol};
    chart->instrument = {{symbol}, symbol + " Inc", "NASDAQ", "USD"};
    chart->zone = "America/New_York";
    Date date = *date_from_iso(from);
    for (const double close : closes) {
        chart->bars.push_back({midnight_utc(date), close, close, close, close, 1e6});
        chart->tone.push_back(close > closes.front() ? 0.5 : -0.5);
        chart->story_count.push_back(1);
        date += std::chrono::days(1);
    }
    return chart;
}

std::shared_ptr<const Compared> compared(
    std::vector<std::shared_ptr<const view::ChartSnapshot>> charts)
{
    return std::make_shared<const Compared>(std::move(charts));
}

ComparedFrame frame_of(std::shared_ptr<const Compared> data, ComparedForm form,
                       QSizeF size = {1200, 700})
{
    return make_compared_frame(data, Viewport(data->times()),
                               {size, Theme::dark_theme(), ChartFonts::screen(), form, true});
}

TEST(Compared, the_axis_has_every_time_that_any_chart_has)
{
    // Monday to Wednesday, and Tuesday to Thursday.
    const auto data = compared(
        {chart_of("AAA", "2025-01-06", {10, 11, 12}), chart_of("BBB", "2025-01-07", {20, 30, 40})});
    ASSERT_EQ(data->times(), 4);
    EXPECT_EQ(data->close(0, 0), 10);
    EXPECT_EQ(data->close(0, 3), std::nullopt);
    EXPECT_EQ(data->close(1, 0), std::nullopt);
    EXPECT_EQ(data->close(1, 3), 40);
    EXPECT_EQ(data->last_close(0, 0, 3), 12);
    EXPECT_EQ(data->slot_at(data->time(2) + std::chrono::hours(5)), 2);
    EXPECT_EQ(data->slot_at(data->time(0) - std::chrono::hours(5)), 0);
}

TEST(Compared, a_price_is_rebased_to_the_close_before_the_stretch)
{
    auto early = chart_of("AAA", "2025-01-06", {10, 11, 12, 15});
    early->previous_close = 8;
    const auto data = compared({early, chart_of("BBB", "2025-01-08", {50, 60})});
    EXPECT_EQ(data->base(0, 0, 3), 8);   // the close before the chart's first bar
    EXPECT_EQ(data->base(0, 2, 3), 11);  // that before the first session on show
    EXPECT_EQ(data->base(1, 0, 3), 50);  // it began later: its own first close
    EXPECT_EQ(data->base(1, 0, 1), std::nullopt);
    const ComparedFrame frame = frame_of(data, ComparedForm::one_plot);
    EXPECT_DOUBLE_EQ(*frame.rebased(0, data->close(0, 3)), 187.5);
    EXPECT_DOUBLE_EQ(*frame.rebased(1, data->close(1, 3)), 120);
}

// What has not traded for weeks has no price and no tone of now.
TEST(Compared, what_ended_long_before_is_not_now)
{
    const std::vector<double> month(31, 50);
    auto ended = chart_of("AAA", "2025-01-01", {10, 11, 12});
    auto faded = chart_of("BBB", "2025-01-01", month);
    faded->tone.back() = std::nullopt;
    const auto data = compared({ended, faded});
    EXPECT_EQ(data->last_close(0, 0, 10), 12) << "holidays lie between";
    EXPECT_EQ(data->last_close(0, 0, 30), std::nullopt);
    EXPECT_EQ(data->last_tone(0, 0, 30), std::nullopt);
    EXPECT_EQ(data->last_close(1, 0, 30), 50);
    EXPECT_EQ(data->last_tone(1, 0, 30), std::nullopt) << "its news has faded";
}

TEST(Compared, a_base_is_the_close_before_however_long_ago)
{
    auto halted = chart_of("AAA", "2025-01-01", {10, 11});
    halted->previous_close = 5;
    const std::vector<double> month(31, 50);
    const auto data = compared({halted, chart_of("BBB", "2025-01-01", month)});
    EXPECT_EQ(data->base(0, 30, 30), 11);
}

TEST(ComparedChart, one_symbol_more_is_described_at_once)
{
    ComparedChart chart;
    chart.resize(1200, 700);
    chart.setCharts({chart_of("AAA", "2025-01-06", {10, 11})});
    chart.grab();
    chart.updateCharts(
        {chart_of("AAA", "2025-01-06", {10, 11}), chart_of("BBB", "2025-01-06", {20, 30})});
    EXPECT_TRUE(chart.accessibleDescription().contains("BBB"))
        << chart.accessibleDescription().toStdString();
}

TEST(Compared, what_has_no_price_has_none_of_a_number_that_is_none)
{
    auto unpriced = chart_of("AAA", "2025-01-06", {10, 11});
    for (Bar& bar : unpriced->bars)
        bar.close = std::numeric_limits<double>::quiet_NaN();
    const auto data = compared({unpriced, chart_of("BBB", "2025-01-06", {20, 30})});
    EXPECT_EQ(data->close(0, 1), std::nullopt);
    EXPECT_EQ(data->base(0, 0, 1), std::nullopt);
}

TEST(Compared, what_100_stands_for_is_said_as_it_is)
{
    auto early = chart_of("AAA", "2025-01-06", {10, 11, 12});
    const auto late = chart_of("BBB", "2025-01-06", {50, 60, 70});
    EXPECT_EQ(compared_base(*compared({early, late}), 0), "100 = the first close shown");
    EXPECT_EQ(compared_base(*compared({early, late}), 1), "100 = last close before Tue 7 Jan 2025");
    early->previous_close = 8;
    EXPECT_EQ(compared_base(*compared({early, late}), 0),
              "100 = last close before Mon 6 Jan 2025, or else the first one shown");
}

TEST(Compared, a_price_of_nothing_or_below_has_no_base_and_is_said_to_have_none)
{
    const auto data = compared({chart_of("ZERO", "2025-01-06", {0, -5, 3})});
    const ComparedFrame frame = frame_of(data, ComparedForm::small_multiples);
    EXPECT_EQ(frame.bases[0], std::nullopt);
    QImage image(1200, 700, QImage::Format_RGB32);
    QPainter painter(&image);
    paint_compared(painter, frame);
    paint_compared_figures(painter, frame, -1);
}

TEST(Compared, all_lines_lie_within_the_plot_at_every_zoom)
{
    const auto data = compared({test::walk_snapshot(3000, 7), test::sample_snapshot()});
    Viewport viewport(data->times());
    for (int i = 0; i < 30; ++i) {
        viewport.zoom_at(data->times() * 0.3, 0.8);
        for (const ComparedForm form : {ComparedForm::one_plot, ComparedForm::small_multiples}) {
            const ComparedFrame frame = make_compared_frame(
                data, viewport,
                {QSizeF(900, 500), Theme::light_theme(), ChartFonts::screen(), form, true});
            for (int line = 0; line < data->count(); ++line) {
                const ComparedPlot& plot = frame.plot_of(line);
                for (const QPointF& point : frame.prices[std::size_t(line)]) {
                    ASSERT_GE(frame.y(plot, point.y()), plot.price.top());
                    ASSERT_LE(frame.y(plot, point.y()), plot.price.bottom());
                }
            }
        }
    }
}

TEST(Compared, how_unusual_a_tone_is_stands_on_an_axis_of_its_own)
{
    auto chart = chart_of("AAA", "2025-01-06", {10, 11, 12});
    chart->query.kind = view::ToneKind::z;
    chart->tone = {-2.9, 0.0, 3.4};
    chart->tone_limit = 3.5;
    const ComparedFrame frame = frame_of(
        compared({chart_of("BBB", "2025-01-06", {1, 2, 3}), chart}), ComparedForm::one_plot);
    const ComparedPlot& plot = frame.plots[0];
    for (const QPointF& point : frame.tones[1]) {
        EXPECT_GE(frame.y_tone(plot, point.y()), plot.tone.top());
        EXPECT_LE(frame.y_tone(plot, point.y()), plot.tone.bottom());
    }
}

QImage painted(const ComparedFrame& frame)
{
    QImage image(frame.wishes.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paint_compared(painter, frame);
    return image;
}

bool is_ground(const QImage& image, const ComparedFrame& frame, int x)
{
    for (int y = 0; y < image.height(); ++y)
        if (image.pixelColor(x, y) != frame.wishes.theme.ground)
            return false;
    return true;
}

TEST(Compared, figures_of_a_share_that_rose_ten_thousandfold_have_room)
{
    const auto data = compared({chart_of("MICROS", "2025-01-06", {1, 200, 1200, 12345}),
                                chart_of("BBB", "2025-01-06", {20, 30, 40, 50})});
    for (const ComparedForm form : {ComparedForm::one_plot, ComparedForm::small_multiples}) {
        const ComparedFrame frame = frame_of(data, form);
        const QImage image = painted(frame);
        EXPECT_TRUE(is_ground(image, frame, 0));
        EXPECT_TRUE(is_ground(image, frame, image.width() - 1));
    }
}

TEST(Compared, what_all_is_measured_by_has_a_line_and_a_label_of_its_own)
{
    const auto data = compared({chart_of("AAA", "2025-01-06", {10, 30, 73})});
    const ComparedFrame frame = frame_of(data, ComparedForm::small_multiples, {300, 160});
    ASSERT_EQ(std::count(frame.ticks.values.begin(), frame.ticks.values.end(), 100), 0);
    const QImage image = painted(frame);
    const ComparedPlot& plot = frame.plot_of(0);
    const int y = static_cast<int>(std::floor(frame.y(plot, 100)));
    int found = 0;
    for (int x = static_cast<int>(plot.price.left()) + 1; x < plot.price.right(); ++x)
        for (const int at : {y - 1, y, y + 1})
            found += image.pixelColor(x, at) == frame.wishes.theme.border;
    EXPECT_GT(found, plot.price.width() / 2);
}

TEST(Compared, eight_symbols_have_their_figures_in_a_small_window)
{
    std::vector<std::shared_ptr<const view::ChartSnapshot>> charts;
    for (std::size_t i = 0; i < Compared::most_in_one_plot; ++i)
        charts.push_back(chart_of("LONG" + std::to_string(i), "2025-01-06", {10, 11, 9}));
    const auto data = compared(std::move(charts));
    const ComparedFrame wide = frame_of(data, ComparedForm::one_plot, {2400, 700});
    const ComparedFrame narrow = frame_of(data, ComparedForm::one_plot, {900, 700});
    EXPECT_EQ(narrow.read_out.height(), 2 * wide.read_out.height());
    QImage image(narrow.wishes.size.toSize(), QImage::Format_RGB32);
    image.fill(narrow.wishes.theme.ground);
    QPainter painter(&image);
    paint_compared_figures(painter, narrow, 2);
    const auto is_near = [](const QColor& a, const QColor& b) {  // letters' edges are mixed
        constexpr int most = 30;
        return std::abs(a.red() - b.red()) < most && std::abs(a.green() - b.green()) < most &&
               std::abs(a.blue() - b.blue()) < most;
    };
    const auto is_drawn = [&](const QColor& hue) {
        for (int y = 0; y < narrow.read_out.bottom(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (is_near(image.pixelColor(x, y), hue))
                    return true;
        return false;
    };
    for (const QColor& hue : narrow.hues)
        EXPECT_TRUE(is_drawn(hue)) << hue.name().toStdString();
}

TEST(Compared, small_plots_share_their_axes_and_stand_apart)
{
    std::vector<std::shared_ptr<const view::ChartSnapshot>> charts;
    for (int i = 0; i < 20; ++i)
        charts.push_back(chart_of("S" + std::to_string(i), "2025-01-06", {10.0 + i, 11, 12}));
    const auto data = compared(charts);
    for (const QSizeF size : {QSizeF(640, 400), QSizeF(1600, 900), QSizeF(3840, 2160)}) {
        const ComparedFrame frame = frame_of(data, ComparedForm::small_multiples, size);
        ASSERT_EQ(frame.plots.size(), 20U);
        for (std::size_t a = 0; a < frame.plots.size(); ++a) {
            const ComparedPlot& one = frame.plots[a];
            EXPECT_EQ(one.price.size(), frame.plots[0].price.size());
            const QRectF whole(one.head.topLeft(), one.tone.bottomRight());
            EXPECT_TRUE(QRectF(QPointF(), size).contains(whole)) << size.width() << ' ' << a;
            for (std::size_t b = a + 1; b < frame.plots.size(); ++b)
                EXPECT_FALSE(whole.intersects(
                    QRectF(frame.plots[b].head.topLeft(), frame.plots[b].tone.bottomRight())));
        }
    }
}

TEST(Compared, panning_moves_the_points_and_changes_none)
{
    const auto data = compared({test::walk_snapshot(20'000, 50)});
    Viewport viewport(data->times());
    viewport.zoom_at(10'000, 0.4);
    const ComparedWishes wishes{QSizeF(1000, 600), Theme::dark_theme(), ChartFonts::screen(),
                                ComparedForm::one_plot, true};
    const ComparedFrame before = make_compared_frame(data, viewport, wishes);
    viewport.pan_to(viewport.first() + 37);
    const ComparedFrame after = make_compared_frame(data, viewport, wishes);
    ASSERT_GT(before.run, 1);
    ASSERT_EQ(before.run, after.run);
    int met = 0;
    for (const QPointF& point : after.prices[0])
        for (const QPointF& other : before.prices[0])
            met += point.x() == other.x();
    EXPECT_GT(met, int(after.prices[0].size()) - 40);  // all but those that came in
}

class ComparedChartTest : public testing::Test {
protected:
    ComparedChartTest()
    {
        chart.resize(1000, 600);
        chart.setCharts({chart_of("AAA", "2025-01-06", {10, 11, 12, 13, 12, 11, 14, 15, 16, 17}),
                         chart_of("BBB", "2025-01-06", {20, 18, 17, 16, 15, 14, 13, 12, 11, 10})});
        chart.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&chart));
    }
    ComparedChart chart;
};

TEST_F(ComparedChartTest, a_click_on_a_line_or_a_small_plot_opens_its_instrument)
{
    qRegisterMetaType<Symbol>();
    for (const ComparedForm form : {ComparedForm::one_plot, ComparedForm::small_multiples}) {
        chart.setForm(form);
        for (int line = 0; line < 2; ++line) {
            QSignalSpy spy(&chart, &ComparedChart::symbolActivated);
            QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(line));
            ASSERT_EQ(spy.count(), 1);
            EXPECT_EQ(spy[0][0].value<Symbol>().value, line == 0 ? "AAA" : "BBB");
        }
    }
}

TEST_F(ComparedChartTest, keys_step_and_zoom_and_the_crosshair_tells_its_time)
{
    qRegisterMetaType<std::optional<Utc>>();
    QSignalSpy spy(&chart, &ComparedChart::crosshairMoved);
    QTest::keyClick(&chart, Qt::Key_End);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(chart.currentSlot(), 9);
    EXPECT_EQ(spy[0][0].value<std::optional<Utc>>(), chart.compared()->time(9));
    QTest::keyClick(&chart, Qt::Key_Plus);
    const double span = chart.lastShown() - chart.firstShown();
    EXPECT_LT(span, 11);
    QTest::keyClick(&chart, Qt::Key_0);
    EXPECT_GT(chart.lastShown() - chart.firstShown(), span);
    QTest::keyClick(&chart, Qt::Key_Escape);
    EXPECT_EQ(chart.currentSlot(), -1);
}

TEST_F(ComparedChartTest, another_charts_crosshair_is_followed_without_an_echo)
{
    qRegisterMetaType<std::optional<Utc>>();
    QSignalSpy spy(&chart, &ComparedChart::crosshairMoved);
    chart.setCrosshairTime(chart.compared()->time(4) + std::chrono::hours(3));
    EXPECT_EQ(chart.currentSlot(), 4);
    EXPECT_EQ(spy.count(), 0);
    chart.setCrosshairTime(std::nullopt);
    EXPECT_EQ(chart.currentSlot(), -1);
}

std::vector<double> climb(int count)
{
    std::vector<double> closes;
    for (int i = 0; i < count; ++i)
        closes.push_back(100 + i);
    return closes;
}

TEST_F(ComparedChartTest, a_new_bar_or_one_symbol_less_moves_nothing_on_show)
{
    const auto one = chart_of("AAA", "2025-01-06", climb(40));
    const auto other = chart_of("BBB", "2025-01-08", climb(40));  // two times more at the end
    chart.setCharts({one, other});
    QTest::keyClick(&chart, Qt::Key_Home);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    const double first = chart.firstShown(), last = chart.lastShown();
    ASSERT_LT(last, 20);

    chart.updateCharts({one, chart_of("BBB", "2025-01-08", climb(41))});
    EXPECT_EQ(chart.firstShown(), first);
    EXPECT_EQ(chart.lastShown(), last);
    EXPECT_EQ(chart.currentSlot(), 1);
    EXPECT_EQ(chart.chosenLine(), 1);

    // Without AAA there are two times less at the beginning, where nothing can be shown.
    chart.updateCharts({other});
    EXPECT_NEAR(chart.lastShown() - chart.firstShown(), last - first, 1e-9);
    EXPECT_EQ(chart.chosenLine(), 0) << "BBB, wherever it stands";
    chart.updateCharts({});
    chart.updateCharts({one, other});
    EXPECT_NEAR(chart.lastShown() - chart.firstShown(), last - first, 1e-9);

    chart.setCharts({one});
    EXPECT_EQ(chart.lastShown() - chart.firstShown(), 41) << "another range is shown whole";
}

TEST_F(ComparedChartTest, what_shows_the_newest_follows_it)
{
    chart.setCharts({chart_of("AAA", "2025-01-06", climb(40))});
    QTest::keyClick(&chart, Qt::Key_End);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    const double last = chart.lastShown();
    chart.updateCharts({chart_of("AAA", "2025-01-06", climb(41))});
    EXPECT_NEAR(chart.lastShown(), last + 1, 1e-9);
}

TEST_F(ComparedChartTest, up_and_down_choose_an_instrument_and_enter_opens_it)
{
    qRegisterMetaType<Symbol>();
    for (const ComparedForm form : {ComparedForm::one_plot, ComparedForm::small_multiples}) {
        chart.setForm(form);
        const QImage before = chart.grab().toImage();
        QSignalSpy spy(&chart, &ComparedChart::symbolActivated);
        QTest::keyClick(&chart, Qt::Key_Return);
        EXPECT_EQ(spy.count(), 0) << "nothing is chosen yet: it chooses";
        EXPECT_EQ(chart.chosenLine(), 0);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);  // the last stays
        EXPECT_EQ(chart.chosenLine(), 1);
        EXPECT_NE(chart.grab().toImage(), before) << "it is seen";
        EXPECT_TRUE(chart.accessibleDescription().startsWith("BBB ")) << "and heard";
        EXPECT_TRUE(chart.accessibleDescription().contains("2 of 2"));
        QTest::keyClick(&chart, Qt::Key_Enter);
        ASSERT_EQ(spy.count(), 1);
        EXPECT_EQ(spy[0][0].value<Symbol>().value, "BBB");
        QTest::keyClick(&chart, Qt::Key_Up);
        EXPECT_EQ(chart.chosenLine(), 0);
        QTest::keyClick(&chart, Qt::Key_Escape);
        EXPECT_EQ(chart.chosenLine(), -1);
    }
}

TEST_F(ComparedChartTest, charts_without_bars_are_left_out_and_none_is_an_empty_state)
{
    auto empty = chart_of("CCC", "2025-01-06", {});
    chart.setCharts({empty, chart_of("AAA", "2025-01-06", {10, 11})});
    EXPECT_EQ(chart.compared()->count(), 1);
    chart.setCharts({empty});
    EXPECT_EQ(chart.compared(), nullptr);
    chart.setMessage("Nothing\nAdd one");
    EXPECT_EQ(chart.accessibleDescription(), "Nothing\nAdd one");
    chart.grab();
}

TEST_F(ComparedChartTest, says_what_it_shows_to_a_screen_reader)
{
    EXPECT_EQ(chart.accessibleName(), "Compared: AAA, BBB");
    EXPECT_NE(chart.accessibleDescription().indexOf("AAA 170.0 tone +0.50"), -1)
        << chart.accessibleDescription().toStdString();
}

}  // namespace
}  // namespace undertone::charts
