// Each layer: seen when on, gone with its room, its key and its words when off.
#include "charts/legend.h"
#include "charts/pictures.h"
#include "charts/read_out.h"
#include "charts/sample_snapshot.h"

#include <gtest/gtest.h>
#include <cmath>

namespace undertone::charts {
namespace {

using market::BarLength;

struct Switch {
    const char* name;
    bool Layers::*layer;
    const char* key;    ///< in the legend; null: explained elsewhere
    const char* words;  ///< in the read-out of the bar below; null: says nothing of it
    const char* date;   ///< of the bar that shows it
    bool intraday = false;
};

void PrintTo(const Switch& s, std::ostream* out) { *out << s.name; }

class LayersTest : public testing::TestWithParam<Switch> {
protected:
    LayersTest()
    {
        snapshot = GetParam().intraday ? test::intraday_snapshot(2, BarLength::minute_5, true)
                                       : test::full_snapshot();
        data = std::make_shared<const ChartData>(snapshot);
        bar = GetParam().intraday ? 3 : test::bar_of(*snapshot, GetParam().date);
    }

    [[nodiscard]] Frame frame(bool on) const
    {
        FrameWishes wishes{{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true};
        wishes.style.layers.*GetParam().layer = on;
        wishes.drawings = test::sample_drawings();
        return make_frame(data, Viewport(data->bars()), wishes);
    }

    static QString legend(const Frame& frame)
    {
        QStringList texts;
        for (const LegendEntry& entry : legend_entries(frame))
            texts.append(entry.text);
        return texts.join(u'|');
    }

    [[nodiscard]] QString words(const Frame& frame) const
    {
        QStringList texts;
        for (const ReadOutPart& part :
             read_out(*data, frame.theme, bar, frame.style, frame.drawings.get()))
            texts.append(part.text);
        return texts.join(u'|');
    }

    std::shared_ptr<view::ChartSnapshot> snapshot;
    std::shared_ptr<const ChartData> data;
    int bar = 0;
};

TEST_P(LayersTest, is_seen_explained_and_can_be_switched_off)
{
    const Frame on = frame(true), off = frame(false);
    EXPECT_NE(picture(on), picture(off));
    if (GetParam().key) {
        const QString key = QString::fromUtf8(GetParam().key);
        EXPECT_TRUE(legend(on).contains(key)) << legend(on).toStdString();
        EXPECT_FALSE(legend(off).contains(key)) << legend(off).toStdString();
    }
    if (GetParam().words) {
        const QString text = QString::fromUtf8(GetParam().words);
        EXPECT_TRUE(words(on).contains(text)) << words(on).toStdString();
        EXPECT_FALSE(words(off).contains(text)) << words(off).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(
    all, LayersTest,
    testing::Values(
        Switch{"volume", &Layers::volume, nullptr, "Vol 818.8\u00a0M", "2025-01-27"},
        Switch{"tone", &Layers::tone, "DeepSeek tone", "Tone −", "2025-01-27"},
        Switch{"spread", &Layers::tone_spread, nullptr, " to ", "2025-01-27"},
        Switch{"heat", &Layers::heat, "Stargate", "Heat DeepSeek", "2025-01-27"},
        Switch{"flags", &Layers::flags, "Stories, by tone", "Nvidia falls 17 %", "2025-01-27"},
        Switch{"windows", &Layers::windows, nullptr, "DeepSeek week", "2025-01-28"},
        Switch{"coverage", &Layers::coverage, "Sources silent",
               "11 of 12 sources silent: this machine was off", "2025-02-13"},
        Switch{"actions", &Layers::actions, "Dividend", "Dividend 0.01 USD", "2025-03-12"},
        Switch{"benchmark", &Layers::benchmark, "SMH, rebased", "SMH −9.83\u00a0%", "2025-01-27"},
        Switch{"last_price", &Layers::last_price, nullptr, nullptr, "2025-01-27"},
        Switch{"sessions", &Layers::sessions, "Pre-market", "pre-market", nullptr, true},
        Switch{"drawings", &Layers::drawings, nullptr, "Note: Tariff pause", "2025-04-09"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Layers, a_strip_that_is_off_leaves_its_room_to_the_prices)
{
    const auto data = std::make_shared<const ChartData>(test::full_snapshot());
    FrameWishes wishes{{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true};
    const auto price_height = [&] {
        return make_frame(data, Viewport(data->bars()), wishes).layout.price.height();
    };
    double before = price_height();
    for (bool Layers::*strip : {&Layers::coverage, &Layers::heat, &Layers::volume}) {
        wishes.style.layers.*strip = false;
        EXPECT_GT(price_height(), before + 8);
        before = price_height();
    }
    const ChartLayout layout = make_frame(data, Viewport(data->bars()), wishes).layout;
    EXPECT_TRUE(layout.coverage.isEmpty() && layout.heat.isEmpty() && layout.volume.isEmpty());
}

TEST(Layers, the_coverage_strip_is_as_high_as_the_share_of_silent_sources)
{
    auto snapshot = test::sample_snapshot();
    snapshot->gaps = {{10, 20, 12, 12, "all"}, {40, 50, 3, 12, "a quarter"}};
    const auto data = std::make_shared<const ChartData>(snapshot);
    const Frame frame = make_frame(data, Viewport(data->bars()),
                                   {{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true});
    const QImage image = picture(frame);
    const auto grey = [&](double bar) {
        int pixels = 0;
        const QRectF& strip = frame.layout.coverage;
        for (int y = static_cast<int>(strip.top()); y < static_cast<int>(strip.bottom()); ++y)
            pixels += image.pixelColor(static_cast<int>(frame.x(bar)), y) == frame.theme.silent;
        return pixels;
    };
    EXPECT_EQ(grey(15), 8);
    EXPECT_EQ(grey(45), 2);
    EXPECT_EQ(grey(30), 0);
}

TEST(Layers, an_event_window_shades_the_tone_s_area_too)
{
    const auto data = std::make_shared<const ChartData>(test::full_snapshot());
    for (const Theme& theme : {Theme::dark_theme(), Theme::light_theme()}) {
        FrameWishes wishes{{1280, 720}, theme, ChartFonts::screen(), true};
        wishes.drawings = test::sample_drawings();
        const Frame frame = make_frame(data, Viewport(data->bars()), wishes);
        const QImage image = picture(frame);
        int through = 0;
        for (const WindowMark& window : frame.windows) {
            const QRect within = window.shade.intersected(frame.layout.price).toRect();
            for (const QColor& area : {theme.tone_up_fill, theme.tone_down_fill, theme.tone_band}) {
                const QColor seen = mixed(window.hue, area, theme.dark ? 0.16 : 0.12);
                for (int y = within.top(); y < within.bottom(); ++y)
                    for (int x = within.left(); x < within.right(); ++x) {
                        const QColor pixel = image.pixelColor(x, y);
                        through += std::abs(pixel.red() - seen.red()) < 2 &&
                                   std::abs(pixel.green() - seen.green()) < 2 &&
                                   std::abs(pixel.blue() - seen.blue()) < 2;
                    }
            }
        }
        EXPECT_GT(through, 500);
    }
}

TEST(Layers, the_benchmark_starts_where_the_price_does)
{
    const auto data = std::make_shared<const ChartData>(test::full_snapshot());
    Viewport viewport(data->bars());
    viewport.zoom_at(80, 0.5);
    const Frame frame =
        make_frame(data, viewport, {{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true});
    const auto first = static_cast<std::size_t>(frame.first_candle);
    EXPECT_NEAR(*data->snapshot->benchmark->closes[first] * frame.benchmark_factor,
                data->snapshot->bars[first].close, 1e-4);
}

TEST(Layers, a_wild_benchmark_leaves_the_prices_half_the_height)
{
    auto snapshot = test::full_snapshot();
    for (std::size_t i = 0; i < snapshot->bars.size(); ++i)
        snapshot->benchmark->closes[i] = 10 + 10.0 * static_cast<double>(i);
    const auto data = std::make_shared<const ChartData>(snapshot);
    const Frame frame = make_frame(data, Viewport(data->bars()),
                                   {{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true});
    EXPECT_GT(frame.y_price(data->lowest) - frame.y_price(data->highest),
              frame.layout.price.height() * 0.3);
}

TEST(Layers, a_tone_with_many_holes_is_drawn_whole)
{
    auto snapshot = test::walk_snapshot(200, 5);
    snapshot->tone.assign(200, 0.5);
    for (std::size_t i = 0; i < 200; i += 5)
        snapshot->tone[i] = std::nullopt;
    const auto data = std::make_shared<const ChartData>(snapshot);
    FrameWishes wishes{{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true};
    wishes.style.layers.flags = wishes.style.layers.last_price = false;
    const Frame frame = make_frame(data, Viewport(200), wishes);
    ASSERT_EQ(frame.tone_runs.size(), 40U);
    const QImage image = picture(frame);
    const int y = static_cast<int>(frame.y_tone(0.5));
    for (int bar = 2; bar < 200; bar += 5) {  // between the bars a candle may cover it
        const int x = static_cast<int>(std::lround(frame.x(bar + 0.5)));
        const QColor seen = image.pixelColor(x, y);
        EXPECT_LT(std::abs(seen.hslHue() - frame.theme.tone.hslHue()), 12) << bar;
    }
}

TEST(Layers, a_z_has_an_axis_of_its_own_and_is_called_one)
{
    auto snapshot = test::sample_snapshot();
    snapshot->query.kind = view::ToneKind::z;
    snapshot->tone_limit = 4;
    snapshot->tone.assign(snapshot->bars.size(), -2.5);
    const auto data = std::make_shared<const ChartData>(snapshot);
    const Frame frame = make_frame(data, Viewport(data->bars()),
                                   {{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true});
    EXPECT_NEAR(frame.y_tone(4), frame.layout.price.top(), 1e-9);
    EXPECT_NEAR(frame.y_tone(-4), frame.layout.price.bottom(), 1e-9);
    QStringList axis;
    for (const Label& label : frame.labels) {
        if (label.place == Label::Place::left_axis)
            axis.append(label.text);
    }
    EXPECT_EQ(axis.mid(0, 5).join(u' ').toStdString(), "−4.0 −2.0 0 +2.0 +4.0");
    QStringList said;
    for (const ReadOutPart& part : read_out(*data, frame.theme, 5))
        said.append(part.text);
    EXPECT_TRUE(said.contains(QStringLiteral("Tone z −2.50"))) << said.join(u'|').toStdString();
    EXPECT_EQ(legend_entries(frame)[1].text.toStdString(), "DeepSeek tone, z of 30 days");
}

TEST(Legend, names_interval_and_how_many_bars_a_candle_has)
{
    const auto text = [](std::shared_ptr<view::ChartSnapshot> snapshot) {
        const auto data = std::make_shared<const ChartData>(std::move(snapshot));
        const Frame frame =
            make_frame(data, Viewport(data->bars()),
                       {{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true});
        return legend_entries(frame).front().text.toStdString();
    };
    EXPECT_EQ(text(test::sample_snapshot()), "NVDA, USD");
    EXPECT_EQ(text(test::walk_snapshot(1500, 9)), "WALK, USD, 8 sessions a candle");
    EXPECT_EQ(text(test::intraday_snapshot(2, BarLength::minute_5, false)), "WALK, USD, 5 min");
    EXPECT_EQ(text(test::intraday_snapshot(9, BarLength::minute_1, false)),
              "WALK, USD, 1 min, 16 bars a candle");
}

TEST(ReadOut, tells_the_exchange_s_time_and_long_bars_as_what_they_are)
{
    const auto first = [](std::shared_ptr<view::ChartSnapshot> snapshot, int bar) {
        const ChartData data(std::move(snapshot));
        return read_out(data, Theme::dark_theme(), bar).front().text.toStdString();
    };
    const auto daily = test::walk_snapshot(60, 9);
    EXPECT_EQ(first(test::intraday_snapshot(2, BarLength::minute_5, false), 1),
              "Mon 13 Jan 2025 09:35 ET");
    EXPECT_EQ(first(test::in_long_bars(*daily, BarLength::week), 1), "Week of 10 Jan 2000");
    EXPECT_EQ(first(test::in_long_bars(*daily, BarLength::month), 1), "February 2000");
}

}  // namespace
}  // namespace undertone::charts
