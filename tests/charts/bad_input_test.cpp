// Data that no feed should send, and some do: a chart that says what it knows.
#include "charts/empty_state.h"
#include "charts/legend.h"
#include "charts/overlay_chart.h"
#include "charts/pictures.h"
#include "charts/read_out.h"
#include "charts/sample_snapshot.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>
#include <cmath>
#include <limits>

namespace undertone::charts {
namespace {

using Snapshot = std::shared_ptr<view::ChartSnapshot>;

/// Draws and explains every bar at several zooms, styles and scales; all places must be finite.
void expect_drawn(const Snapshot& snapshot)
{
    const auto data = std::make_shared<const ChartData>(snapshot);
    for (const double share : {1.0, 0.2}) {
        for (const PriceScale scale :
             {PriceScale::linear, PriceScale::logarithmic, PriceScale::percent}) {
            for (const PriceStyle style :
                 {PriceStyle::hollow_candles, PriceStyle::bars, PriceStyle::area}) {
                Viewport viewport(data->bars());
                viewport.zoom_at(data->bars() / 2.0, share);
                FrameWishes wishes{{900, 500}, Theme::dark_theme(), ChartFonts::screen(), true};
                wishes.style.price = style;
                wishes.style.scale = scale;
                wishes.drawings = test::sample_drawings();
                const Frame frame = make_frame(data, viewport, wishes);
                EXPECT_TRUE(std::isfinite(frame.price_axis.low));
                EXPECT_LT(frame.price_axis.low, frame.price_axis.high);
                for (const Label& label : frame.labels) {
                    EXPECT_TRUE(std::isfinite(label.rect.top())) << label.text.toStdString();
                    EXPECT_FALSE(label.text.contains(QLatin1String("nan"), Qt::CaseInsensitive));
                }
                EXPECT_EQ(picture(frame).pixelColor(1, 1), frame.theme.ground);
            }
        }
    }
    for (int bar = 0; bar < data->bars(); ++bar) {
        for (const ReadOutPart& part : read_out(*data, Theme::dark_theme(), bar))
            EXPECT_FALSE(part.text.contains(QLatin1String("nan"), Qt::CaseInsensitive))
                << part.text.toStdString();
    }
}

QString legend_of(const Snapshot& snapshot, const ChartStyle& style = {})
{
    const auto data = std::make_shared<const ChartData>(snapshot);
    const Frame frame =
        make_frame(data, Viewport(data->bars()),
                   {{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true, style});
    QStringList texts;
    for (const LegendEntry& entry : legend_entries(frame))
        texts.append(entry.text);
    return texts.join(u'|');
}

QString words_of(const Snapshot& snapshot, int bar)
{
    QStringList texts;
    for (const ReadOutPart& part : read_out(ChartData(snapshot), Theme::dark_theme(), bar))
        texts.append(part.text);
    return texts.join(u'|');
}

TEST(BadInput, one_bar_and_two)
{
    expect_drawn(test::walk_snapshot(1, 2));
    expect_drawn(test::walk_snapshot(2, 1));
}

TEST(BadInput, a_flat_series_stands_in_the_middle)
{
    auto snapshot = test::walk_snapshot(90, 9);
    for (Bar& bar : snapshot->bars)
        bar.open = bar.high = bar.low = bar.close = 25;
    expect_drawn(snapshot);
    for (Bar& bar : snapshot->bars)
        bar.open = bar.high = bar.low = bar.close = 0;
    expect_drawn(snapshot);
}

TEST(BadInput, a_day_of_ten_thousand_percent)
{
    auto snapshot = test::walk_snapshot(120, 9);
    for (std::size_t i = 60; i < 120; ++i) {
        Bar& bar = snapshot->bars[i];
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price = *price * 101;
    }
    expect_drawn(snapshot);
    EXPECT_TRUE(words_of(snapshot, 60).contains(QStringLiteral("+9,9")) ||
                words_of(snapshot, 60).contains(QStringLiteral("+10,")))
        << words_of(snapshot, 60).toStdString();
}

TEST(BadInput, negative_prices_are_drawn_and_a_refused_scale_is_said)
{
    auto snapshot = test::sample_snapshot();
    for (Bar& bar : snapshot->bars) {
        for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
            *price -= 130;
    }
    expect_drawn(snapshot);
    ChartStyle style;
    style.scale = PriceScale::logarithmic;
    EXPECT_TRUE(legend_of(snapshot, style)
                    .contains(QStringLiteral("Linear scale: logarithms need prices above 0")));
    EXPECT_TRUE(
        legend_of(test::sample_snapshot(), style).contains(QStringLiteral("Logarithmic scale")));
}

TEST(BadInput, months_without_bars_are_said)
{
    auto snapshot = test::walk_snapshot(120, 9);
    for (std::size_t i = 60; i < 120; ++i)
        snapshot->bars[i].t += std::chrono::days(97);
    expect_drawn(snapshot);
    EXPECT_TRUE(words_of(snapshot, 60).contains(QStringLiteral("100 days after the bar before")))
        << words_of(snapshot, 60).toStdString();
    EXPECT_FALSE(words_of(snapshot, 61).contains(QStringLiteral("after the bar before")));
    EXPECT_EQ(ChartData(snapshot).breaks, std::vector<int>{60});
}

TEST(BadInput, prices_that_are_no_numbers_are_holes)
{
    auto snapshot = test::full_snapshot();
    const double nan = std::nan(""), infinite = std::numeric_limits<double>::infinity();
    snapshot->bars[40].close = nan;
    snapshot->bars[41].high = infinite;
    snapshot->bars.back().close = nan;
    snapshot->bars[42].volume = nan;
    snapshot->tone[43] = nan;
    snapshot->benchmark->closes[44] = nan;
    expect_drawn(snapshot);
    EXPECT_TRUE(words_of(snapshot, 40).contains(QStringLiteral("|no price|")));
    EXPECT_EQ(ChartData(snapshot).last_priced, static_cast<int>(snapshot->bars.size()) - 2);
    for (Bar& bar : snapshot->bars)
        bar.open = nan;
    expect_drawn(snapshot);
}

TEST(BadInput, bars_without_volume_and_prices_without_tone)
{
    auto snapshot = test::sample_snapshot();
    for (Bar& bar : snapshot->bars)
        bar.volume.reset();
    snapshot->tone.clear();
    snapshot->heat.clear();
    snapshot->flags.clear();
    snapshot->story_count.clear();
    expect_drawn(snapshot);
    EXPECT_EQ(legend_of(snapshot), QStringLiteral("NVDA, USD|No tone: no stories known"));
    EXPECT_TRUE(words_of(snapshot, 5).contains(QStringLiteral("Tone not known yet|no stories")));
    EXPECT_FALSE(words_of(snapshot, 5).contains(QStringLiteral("Vol")));
}

TEST(BadInput, tone_without_prices_stands_on_the_sessions_and_says_what_to_do)
{
    auto snapshot = test::sample_snapshot();
    for (Bar& bar : snapshot->bars) {
        bar.open = bar.high = bar.low = bar.close = std::nan("");
        bar.volume.reset();
    }
    expect_drawn(snapshot);
    EXPECT_TRUE(legend_of(snapshot).startsWith(QStringLiteral(
        "No prices of NVDA are stored: fetch them (File menu) or import them|DeepSeek tone|")))
        << legend_of(snapshot).toStdString();
    const Frame frame = make_frame(std::make_shared<const ChartData>(snapshot),
                                   Viewport(static_cast<int>(snapshot->bars.size())),
                                   {{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true});
    EXPECT_TRUE(frame.price_ticks.empty()) << "an axis of no prices";
    EXPECT_FALSE(frame.tone_runs.empty());
    EXPECT_FALSE(frame.layout.heat.isEmpty());
    EXPECT_GT(frame.clusters.size(), 5U);
    for (const QRectF& box : frame.cluster_boxes)
        EXPECT_LT(box.bottom(), frame.y_tone(0.8)) << "flags leave the plot to the tone";
    for (const Label& label : frame.labels)
        EXPECT_NE(label.place, Label::Place::right_axis) << label.text.toStdString();
    EXPECT_TRUE(words_of(snapshot, 20).contains(QStringLiteral("|no price|Tone ")));
    OverlayChart chart;
    chart.resize(900, 500);
    chart.setSnapshot(snapshot);
    EXPECT_TRUE(chart.rect().contains(chart.barPosition(20)));
}

TEST(BadInput, a_snapshot_without_a_bar_says_what_is_there)
{
    auto snapshot = test::sample_snapshot();
    snapshot->bars.clear();
    const QString message = no_prices_message(*snapshot);
    EXPECT_TRUE(message.startsWith(QStringLiteral("No prices for NVDA in this range\n")));
    EXPECT_TRUE(
        message.contains(QStringLiteral("The list has %1 stories.").arg(snapshot->stories)));
    OverlayChart chart;
    chart.setMessage(QStringLiteral("Something else"));
    chart.setSnapshot(snapshot);
    EXPECT_EQ(chart.accessibleDescription(), message);
}

TEST(BadInput, ten_thousand_flags_on_one_session_are_one_mark)
{
    auto snapshot = test::sample_snapshot();
    snapshot->flags.assign(10000, snapshot->flags[10]);
    for (int i = 0; i < 10000; ++i)
        snapshot->flags[static_cast<std::size_t>(i)].number = i + 1;
    expect_drawn(snapshot);
    const auto data = std::make_shared<const ChartData>(snapshot);
    const Frame frame = make_frame(data, Viewport(data->bars()),
                                   {{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true});
    ASSERT_EQ(frame.clusters.size(), 1U);
    EXPECT_EQ(cluster_text(*snapshot, frame.clusters[0]).toStdString(), "1–10000");
    EXPECT_GT(frame.cluster_boxes[0].width(),
              QFontMetricsF(frame.fonts.strong).horizontalAdvance(QStringLiteral("1–10000")));
}

}  // namespace
}  // namespace undertone::charts
