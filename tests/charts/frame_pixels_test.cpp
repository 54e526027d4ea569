// What the pixels of a chart promise: crisp at every scale, and still while the chart moves.
#include "charts/pictures.h"

#include "charts/sample_snapshot.h"

#include <gtest/gtest.h>
#include <cmath>
#include <set>
#include <string>
#include <tuple>

namespace undertone::charts {
namespace {

/// Bars that repeat every twenty, so that any stretch spans the same prices: what differs between
/// two pictures is then where they stand, not their axes.
std::shared_ptr<view::ChartSnapshot> repeating()
{
    constexpr int bars = 3000;
    auto snapshot = test::walk_snapshot(bars, 7);
    snapshot->flags.clear();
    snapshot->tone.clear();
    snapshot->heat.clear();
    snapshot->benchmark.emplace();
    snapshot->benchmark->instrument.symbol = {"TWICE"};
    snapshot->spread.clear();
    for (int i = 0; i < bars; ++i) {
        const int k = i % 20;
        Bar& bar = snapshot->bars[static_cast<std::size_t>(i)];
        bar.open = 100 + 9 * std::sin(k * 0.9);
        bar.close = 100 + 9 * std::sin((k + 1) % 20 * 0.9);
        bar.high = std::max(bar.open, bar.close) + 1.3;
        bar.low = std::min(bar.open, bar.close) - 1.7;
        bar.volume = 1e6 + 4e4 * k;
        const double tone = 0.7 * std::sin(k * 0.7);
        snapshot->tone.emplace_back(tone);
        snapshot->spread.emplace_back(
            view::ToneSpread{static_cast<float>(tone - 0.1), static_cast<float>(tone + 0.15)});
        snapshot->benchmark->closes.emplace_back(bar.close * 2);
        snapshot->heat.emplace_back();
        if (k % 5 == 0)
            snapshot->heat.back().push_back(
                {snapshot->topics[static_cast<std::size_t>(k / 5)].id, 1.0 + k / 5});
        if (k % 10 == 3) {
            view::Flag flag;
            flag.number = 100 + i / 10;  // as wide as any other
            flag.bar = i;
            flag.tone = 0.3;
            flag.stories = {StoryId{1}};
            snapshot->flags.push_back(flag);
        }
        if (k == 13)
            snapshot->actions.push_back(
                {view::CorporateAction::Kind::dividend, i, date_of(bar.t), 0.1});
        if (k == 8)
            snapshot->gaps.push_back({i, i + 3, 4, 12, "down"});
    }
    return snapshot;
}

FrameWishes moving_wishes(double scale, PriceStyle style)
{
    FrameWishes wishes{{1111, 420}, Theme::dark_theme(), ChartFonts::screen(), true};
    wishes.scale = scale;
    wishes.style.price = style;
    wishes.style.layers.last_price = false;  // stays where it is while the bars move
    return wishes;
}

/// The plots without their ends: what enters or leaves there is new.
QRectF inner(const Frame& frame) { return frame.layout.plots().adjusted(120, 0, -120, 0); }

/// Where two pictures differ; empty: nowhere.
std::string difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return "of other sizes";
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                return "at " + std::to_string(x) + ", " + std::to_string(y) + " of " +
                       std::to_string(a.width()) + " by " + std::to_string(a.height()) + ": " +
                       a.pixelColor(x, y).name().toStdString() + " and " +
                       b.pixelColor(x, y).name().toStdString();
        }
    }
    return {};
}

class Panning : public testing::TestWithParam<std::tuple<PriceStyle, double>> {};

TEST_P(Panning, moves_the_plots_by_whole_pixels_and_changes_none)
{
    static const auto data = std::make_shared<const ChartData>(repeating());
    const auto [style, scale] = GetParam();
    // From single sessions with room to runs of eight.
    for (const double shown : {70.0, 127.8, 240.0, 700.0, 1900.0}) {
        Viewport viewport(data->bars());
        viewport.zoom_at(1500, shown / data->bars());
        const Frame here = make_frame(data, viewport, moving_wishes(scale, style));
        const QImage before = picture(here);
        for (const double pixels : {1.0, 37.3, 64.7}) {
            Viewport moved = viewport;
            moved.pan_to(viewport.first() + pixels / here.pixels_per_bar);
            const Frame there = make_frame(data, moved, moving_wishes(scale, style));
            const double shift = there.origin - here.origin;
            EXPECT_NEAR(shift * scale, std::round(shift * scale), 1e-6);
            EXPECT_NEAR(shift, pixels, 1.01);
            const QRectF window = inner(here);
            ASSERT_EQ(difference(part(before, window),
                                 part(picture(there), window.translated(-shift, 0))),
                      "")
                << shown << " bars, by " << pixels << " pixels";
        }
    }
}

std::string name_of(const testing::TestParamInfo<Panning::ParamType>& of)
{
    const char* const styles[] = {"candles", "hollow_candles", "bars", "line", "area"};
    const auto [style, scale] = of.param;
    return std::string(styles[static_cast<int>(style)]) + "_at_" +
           std::to_string(static_cast<int>(100 * scale));
}

INSTANTIATE_TEST_SUITE_P(
    every_style_and_scale, Panning,
    testing::Combine(testing::Values(PriceStyle::candles, PriceStyle::hollow_candles,
                                     PriceStyle::bars, PriceStyle::line, PriceStyle::area),
                     testing::Values(1.0, 1.25, 1.5, 2.0, 3.0)),
    name_of);

TEST(FramePixels, candles_and_lines_are_crisp_at_every_scale)
{
    const auto data = std::make_shared<const ChartData>(test::sample_snapshot());
    for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        for (const PriceStyle style :
             {PriceStyle::candles, PriceStyle::hollow_candles, PriceStyle::bars}) {
            FrameWishes wishes{{1003, 600}, Theme::light_theme(), ChartFonts::screen(), true};
            wishes.scale = scale;
            wishes.style.price = style;
            wishes.style.layers.tone = wishes.style.layers.flags = false;
            wishes.style.layers.heat = false;
            const Frame frame = make_frame(data, Viewport(data->bars()), wishes);
            const Theme& t = frame.theme;
            const std::set<QRgb> pure{t.ground.rgb(),      t.grid.rgb(),
                                      t.border.rgb(),      t.up.rgb(),
                                      t.down.rgb(),        t.up_volume.rgb(),
                                      t.down_volume.rgb(), mixed(t.down, t.ground, 0.7).rgb()};
            const QImage plots = part(picture(frame), frame.layout.plots());
            std::set<QRgb> seen;
            for (int y = 0; y < plots.height(); ++y) {
                for (int x = 0; x < plots.width(); ++x)
                    seen.insert(plots.pixel(x, y));
            }
            for (const QRgb colour : seen)
                EXPECT_TRUE(pure.contains(colour))
                    << QColor(colour).name().toStdString() << " is a mixture, scale " << scale;
            EXPECT_TRUE(seen.contains(t.up.rgb()));
            EXPECT_TRUE(seen.contains(t.down_volume.rgb()));
        }
    }
}

TEST(FramePixels, a_hollow_candle_differs_from_a_filled_one_without_colour)
{
    const auto data = std::make_shared<const ChartData>(test::sample_snapshot());
    FrameWishes wishes{{1600, 900}, Theme::dark_theme(), ChartFonts::screen(), true};
    wishes.style.layers.tone = false;
    const Frame frame = make_frame(data, Viewport(data->bars()), wishes);
    const QImage image = picture(frame);
    const auto middle_of = [&](std::string_view date) {
        const int bar = test::bar_of(*data->snapshot, date);
        const Bar& b = data->snapshot->bars[static_cast<std::size_t>(bar)];
        return image.pixelColor(static_cast<int>(frame.x(bar)) + 2,
                                static_cast<int>(frame.y_price((b.open + b.close) / 2)));
    };
    EXPECT_EQ(middle_of("2025-04-09"), frame.theme.ground) << "rose: hollow";
    EXPECT_EQ(middle_of("2025-01-27"), frame.theme.down) << "fell: filled";
}

}  // namespace
}  // namespace undertone::charts
