#include "charts/frame.h"

#include "charts/read_out.h"
#include "charts/sample_snapshot.h"
#include "charts/tone_series.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>

namespace undertone::charts {
namespace {

Frame frame_of(std::shared_ptr<const view::ChartSnapshot> snapshot, QSizeF size = {1280, 720})
{
    auto data = std::make_shared<const ChartData>(std::move(snapshot));
    const Viewport viewport(data->bars());
    return make_frame(data, viewport, {size, Theme::dark_theme(), ChartFonts::screen(), true});
}

TEST(Frame, parts_of_the_layout_stand_apart_and_inside)
{
    for (const QSizeF size : {QSizeF(1600, 900), QSizeF(640, 400), QSizeF(320, 220)}) {
        const ChartLayout layout = frame_of(test::sample_snapshot(), size).layout;
        const QRectF parts[] = {layout.read_out, layout.legend, layout.price,
                                layout.heat,     layout.volume, layout.dates};
        double y = 0;
        for (const QRectF& part : parts) {
            EXPECT_GE(part.top(), y) << size.width();
            EXPECT_GT(part.height(), 10) << size.width();
            y = part.bottom();
        }
        EXPECT_LE(y, size.height());
        EXPECT_GT(layout.price.height(), size.height() * 0.3);
    }
}

TEST(Frame, without_volume_or_heat_prices_get_their_room)
{
    auto snapshot = test::sample_snapshot();
    const double with = frame_of(snapshot).layout.price.height();
    for (Bar& bar : snapshot->bars)
        bar.volume.reset();
    snapshot->heat.assign(snapshot->bars.size(), {});
    const Frame frame = frame_of(snapshot);
    EXPECT_TRUE(frame.layout.volume.isEmpty());
    EXPECT_TRUE(frame.layout.heat.isEmpty());
    EXPECT_GT(frame.layout.price.height(), with + 80);
}

TEST(Frame, prices_and_bars_map_back_and_forth)
{
    const Frame frame = frame_of(test::sample_snapshot());
    EXPECT_NEAR(frame.bar_at(frame.x(37)), 37, 1e-9);
    EXPECT_NEAR(frame.price_at(frame.y_price(118.42)), 118.42, 1e-9);
    EXPECT_NEAR(frame.y_tone(1), frame.layout.price.top(), 1e-9);
    EXPECT_NEAR(frame.y_tone(-1), frame.layout.price.bottom(), 1e-9);
}

TEST(Frame, every_flag_is_on_show_and_over_its_candles)
{
    const Frame frame = frame_of(test::sample_snapshot());
    ASSERT_FALSE(frame.clusters.empty());
    for (std::size_t i = 0; i < frame.clusters.size(); ++i) {
        const QRectF& box = frame.cluster_boxes[i];
        ASSERT_FALSE(box.isNull()) << i;
        EXPECT_TRUE(frame.layout.price.contains(box)) << i;
        const Bar& bar = frame.data->snapshot->bars[frame.clusters[i].bar];
        EXPECT_LE(box.bottom(), frame.y_price(bar.high)) << i;
        EXPECT_EQ(frame.hit(box.center()), frame.clusters[i].bar) << i;
    }
}

TEST(Frame, one_flat_bar_is_drawn_too)
{
    auto snapshot = test::walk_snapshot(1, 5);
    Bar& bar = snapshot->bars.front();
    bar.open = bar.high = bar.low = bar.close = 100;
    const Frame frame = frame_of(snapshot);
    EXPECT_LT(frame.price_axis.low, 100);
    EXPECT_GT(frame.price_axis.high, 100);
    EXPECT_FALSE(frame.price_ticks.empty());
}

TEST(ToneRuns, meet_on_the_zero_line)
{
    auto snapshot = test::walk_snapshot(20, 5);
    snapshot->tone.assign(20, 0.5);
    snapshot->tone[10] = -0.5;
    const auto runs = tone_runs(frame_of(snapshot));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_TRUE(runs[0].above.contains(QPointF(9.5, 0)));
    EXPECT_TRUE(runs[0].below.contains(QPointF(9.5, 0)));
    EXPECT_TRUE(runs[0].below.contains(QPointF(10, -0.5)));
    EXPECT_EQ(runs[0].line.size(), 20);
}

TEST(ToneRuns, break_where_nothing_is_known)
{
    auto snapshot = test::walk_snapshot(20, 5);
    snapshot->tone.assign(20, 0.3);
    snapshot->tone[0] = snapshot->tone[7] = snapshot->tone[8] = std::nullopt;
    const auto runs = tone_runs(frame_of(snapshot));
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].line.first().x(), 1);
    EXPECT_EQ(runs[0].line.last().x(), 6);
    EXPECT_EQ(runs[1].line.first().x(), 9);
}

// A point alone would lie behind its candle.
TEST(ToneRuns, a_tone_of_one_bar_reads_across_it)
{
    auto snapshot = test::walk_snapshot(20, 5);
    snapshot->tone.assign(20, std::nullopt);
    snapshot->tone[7] = 0.3;
    const auto runs = tone_runs(frame_of(snapshot));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].line, (QList<QPointF>{{6.5, runs[0].line[0].y()}, {7.5, runs[0].line[0].y()}}));
    EXPECT_NEAR(runs[0].line[0].y(), 0.3, 1e-6);
}

TEST(ToneRuns, are_cut_exactly_at_the_edges)
{
    auto data = std::make_shared<const ChartData>(test::walk_snapshot(200, 5));
    Viewport viewport(200);
    viewport.zoom_at(100, 0.1);
    const Frame frame = make_frame(
        data, viewport, {QSizeF(900, 500), Theme::dark_theme(), ChartFonts::screen(), true});
    const auto runs = tone_runs(frame);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_DOUBLE_EQ(runs[0].line.first().x(), frame.viewport.first());
    EXPECT_DOUBLE_EQ(runs[0].line.last().x(), frame.viewport.last());
}

TEST(ReadOut, explains_the_day_everyone_remembers)
{
    const auto snapshot = test::sample_snapshot();
    const ChartData data(snapshot);
    QString line;
    for (const auto& part :
         read_out(data, Theme::dark_theme(), test::bar_of(*snapshot, "2025-01-27")))
        line += part.text + u'|';
    EXPECT_TRUE(
        line.startsWith(QStringLiteral("Mon 27 Jan 2025|O 124.80|H 128.40|L 116.70|C 118.42|"
                                       "−16.97\u00a0%|Vol 818.8\u00a0M|Tone −")))
        << line.toStdString();
    EXPECT_TRUE(line.contains(QStringLiteral("|22 stories|Heat DeepSeek ")));
    EXPECT_TRUE(line.contains(QStringLiteral("Nvidia falls 17 %")));
}

// The head of a day of minutes speaks of the day, as quotes do.
TEST(SessionChange, is_over_the_last_regular_close_of_a_day_before)
{
    const auto minutes = test::intraday_snapshot(2, market::BarLength::minute_30, true);
    const auto& bars = minutes->bars;
    const int last = int(bars.size()) - 1;
    // 04:00 to 20:00 are 32 half-hours a day; the last regular one begins at 15:30, the 24th.
    ASSERT_EQ(bars.size(), 64u);
    EXPECT_DOUBLE_EQ(session_change(*minutes, last).value(), bars[63].close / bars[23].close - 1);
    EXPECT_DOUBLE_EQ(session_change(*minutes, 32).value(), bars[32].close / bars[23].close - 1);
    minutes->previous_close = 50;
    EXPECT_DOUBLE_EQ(session_change(*minutes, 5).value(), bars[5].close / 50 - 1);
    const auto days = test::sample_snapshot();
    EXPECT_EQ(session_change(*days, 7), ChartData(days).change(7));
}

TEST(Crosshair, strikes_no_number_of_a_flag_through)
{
    const Frame frame = frame_of(test::sample_snapshot());
    const auto box = std::find_if(frame.cluster_boxes.begin(), frame.cluster_boxes.end(),
                                  [](const QRectF& one) { return !one.isNull(); });
    ASSERT_NE(box, frame.cluster_boxes.end());
    QImage image(frame.size.toSize(), QImage::Format_RGB32);
    image.fill(frame.theme.ground);
    QPainter painter(&image);
    paint_crosshair(painter, frame, frame.hit(box->center()), box->center().y());
    painter.end();
    const auto is_drawn = [&](const QRect& area) {
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                if (image.pixelColor(x, y) != frame.theme.ground)
                    return true;
        return false;
    };
    EXPECT_FALSE(is_drawn(box->toRect().adjusted(1, 1, -1, -1)));
    EXPECT_TRUE(is_drawn(QRect(int(frame.layout.price.left()), int(box->center().y()) - 1,
                               int(frame.layout.price.width()), 3)))
        << "but beside it";
}

TEST(ReadOut, says_when_nothing_is_known)
{
    auto snapshot = test::sample_snapshot();
    std::fill(snapshot->tone.begin(), snapshot->tone.begin() + 4, std::nullopt);
    snapshot->tone[5] = std::nullopt;
    snapshot->previous_close.reset();
    const ChartData data(snapshot);
    QStringList texts;
    for (const auto& part : read_out(data, Theme::dark_theme(), 3))
        texts.append(part.text);
    EXPECT_TRUE(texts.contains(QStringLiteral("Tone not known yet")));
    EXPECT_TRUE(texts.contains(QStringLiteral("no stories")));
    texts.clear();
    for (const auto& part : read_out(data, Theme::dark_theme(), 5))
        texts.append(part.text);
    EXPECT_TRUE(texts.contains(QStringLiteral("Tone – (no recent news)"))) << "it has faded";
    for (const auto& part : read_out(data, Theme::dark_theme(), 0))
        EXPECT_FALSE(part.text.contains(u'%')) << "no change without a previous close";
}

}  // namespace
}  // namespace undertone::charts
