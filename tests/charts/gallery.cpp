// Renders the named scenes to PNG files in a folder, to be looked at: gallery FOLDER [NAME]. Not a
// test: what can be measured of a picture is in the tests beside it.
// gallery --pan measures what a frame of a pan over 98,280 bars with all layers costs.
#include "charts/chart_scene.h"
#include "charts/empty_state.h"
#include "charts/read_out.h"
#include "charts/sample_snapshot.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace undertone::charts {
namespace {

using market::BarLength;
using Snapshot = std::shared_ptr<view::ChartSnapshot>;

struct Shot {
    Snapshot snapshot;
    QSize size{1600, 900};
    double scale = 1;
    Theme theme = Theme::dark_theme();
    ChartStyle style{};
    std::shared_ptr<const view::Drawings> drawings{};
    int crosshair = -1;
    double zoom_at = 0, zoom = 1;  ///< a bar, and the share of all that is shown
};

Viewport viewport_of(const Shot& shot, const ChartData& data)
{
    Viewport viewport(data.bars());
    if (shot.zoom < 1)
        viewport.zoom_at(shot.zoom_at, shot.zoom);
    return viewport;
}

void paint(QPainter& painter, const Shot& shot)
{
    if (shot.snapshot->bars.empty())
        return paint_empty_state(painter, QRectF(QPointF(), QSizeF(shot.size)),
                                 no_prices_message(*shot.snapshot), shot.theme);
    const auto data = std::make_shared<const ChartData>(shot.snapshot);
    const Frame frame = make_frame(data, viewport_of(shot, *data),
                                   {QSizeF(shot.size), shot.theme, ChartFonts::screen(), true,
                                    shot.style, shot.drawings, shot.scale});
    ChartScene scene;
    scene.show(frame);
    scene.render(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_read_out(painter, frame, shot.crosshair >= 0 ? shot.crosshair : read_out_bar(frame));
    if (shot.crosshair >= 0)
        paint_crosshair(painter, frame, shot.crosshair, frame.layout.price.center().y() - 40);
}

QImage picture(const Shot& shot)
{
    QImage image((QSizeF(shot.size) * shot.scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(shot.scale);
    QPainter painter(&image);
    paint(painter, shot);
    return image;
}

/// Several charts on one picture, two in a row.
QImage sheet(const std::vector<Shot>& shots)
{
    const QSize one = shots.front().size;
    const int rows = (static_cast<int>(shots.size()) + 1) / 2;
    QImage image(one.width() * 2 + 8, (one.height() + 8) * rows, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    for (int i = 0; i < static_cast<int>(shots.size()); ++i)
        painter.drawImage(i % 2 * (one.width() + 8), i / 2 * (one.height() + 8),
                          picture(shots[static_cast<std::size_t>(i)]));
    return image;
}

ChartStyle style(PriceStyle price, PriceScale scale = PriceScale::linear)
{
    ChartStyle s;
    s.price = price;
    s.scale = scale;
    return s;
}

Snapshot changed(const std::function<void(view::ChartSnapshot&)>& change, Snapshot snapshot)
{
    change(*snapshot);
    return snapshot;
}

/// Twenty-fold in ten years.
Snapshot growth()
{
    return changed(
        [](view::ChartSnapshot& s) {
            for (std::size_t i = 0; i < s.bars.size(); ++i) {
                const double factor = std::pow(40.0, i / 2500.0) / 12;
                Bar& bar = s.bars[i];
                for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                    *price *= factor;
            }
        },
        test::walk_snapshot(2500, 23));
}

/// The tone as how unusual it is.
void in_z(view::ChartSnapshot& s)
{
    s.query.kind = view::ToneKind::z;
    s.tone_limit = 4;
    for (std::size_t i = 0; i < s.tone.size(); ++i)
        s.tone[i] = i < 15 ? std::nullopt : std::optional(s.tone[i].value_or(0) * 9);
}

Shot small(Snapshot snapshot, ChartStyle s = {})
{
    Shot shot;
    shot.snapshot = std::move(snapshot);
    shot.size = {760, 420};
    shot.style = s;
    return shot;
}

QImage bad_prices()
{
    const auto shift = [](double by) {
        return [by](view::ChartSnapshot& s) {
            for (Bar& bar : s.bars) {
                for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                    *price += by;
            }
        };
    };
    const auto flat = [](view::ChartSnapshot& s) {
        for (Bar& bar : s.bars)
            bar.open = bar.high = bar.low = bar.close = 25;
    };
    const auto jump = [](view::ChartSnapshot& s) {
        for (std::size_t i = 60; i < s.bars.size(); ++i) {
            Bar& bar = s.bars[i];
            for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
                *price *= 101;
        }
    };
    const auto holes = [](view::ChartSnapshot& s) {
        for (std::size_t i = 40; i < 60; ++i)
            s.bars[i].close = s.bars[i].open = std::nan("");
    };
    return sheet({small(changed(shift(-130), test::sample_snapshot()),
                        style(PriceStyle::hollow_candles, PriceScale::logarithmic)),
                  small(test::walk_snapshot(1, 2)),
                  small(changed(flat, test::walk_snapshot(90, 9))),
                  small(changed(jump, test::walk_snapshot(120, 9))),
                  small(changed(jump, test::walk_snapshot(120, 9)),
                        style(PriceStyle::candles, PriceScale::logarithmic)),
                  small(changed(holes, test::walk_snapshot(120, 9)), style(PriceStyle::line))});
}

QImage bad_news()
{
    const auto no_tone = [](view::ChartSnapshot& s) {
        s.tone.assign(s.bars.size(), std::nullopt);
        s.flags.clear();
        s.heat.clear();
        s.story_count.clear();
    };
    const auto no_prices = [](view::ChartSnapshot& s) {
        for (Bar& bar : s.bars) {
            bar.open = bar.high = bar.low = bar.close = std::nan("");
            bar.volume.reset();
        }
    };
    const auto no_volume = [](view::ChartSnapshot& s) {
        for (Bar& bar : s.bars)
            bar.volume.reset();
    };
    const auto crowd = [](view::ChartSnapshot& s) {
        s.flags.assign(10000, s.flags[10]);
        for (std::size_t i = 0; i < s.flags.size(); ++i)
            s.flags[i].number = static_cast<int>(i) + 1;
    };
    const auto months = [](view::ChartSnapshot& s) {
        for (std::size_t i = 60; i < s.bars.size(); ++i)
            s.bars[i].t += std::chrono::days(i < 90 ? 97 : 400);
    };
    return sheet({small(changed(no_tone, test::sample_snapshot())),
                  small(changed(no_prices, test::sample_snapshot())),
                  small(changed(no_volume, test::sample_snapshot())),
                  small(changed(crowd, test::sample_snapshot())),
                  small(changed(months, test::walk_snapshot(120, 9))),
                  small(test::walk_snapshot(2, 1))});
}

struct Scene {
    const char* name;
    std::function<QImage()> render;
};

Scene one(const char* name, Shot shot)
{
    return {name, [shot = std::move(shot)] { return picture(shot); }};
}

std::vector<Scene> scenes()
{
    const Theme light = Theme::light_theme();
    const auto all = [] { return test::full_snapshot(); };
    const auto drawn = test::sample_drawings();
    const Snapshot minutes = test::intraday_snapshot(252, BarLength::minute_1, false);
    const int crash = test::bar_of(*all(), "2025-01-27");
    const Snapshot years = growth();
    return {
        one("01_hollow_candles_dark", {.snapshot = test::sample_snapshot(), .crosshair = crash}),
        one("02_candles_of_z_light", {.snapshot = changed(in_z, test::sample_snapshot()),
                                      .theme = light,
                                      .style = style(PriceStyle::candles)}),
        one("03_bars_dark", {.snapshot = test::sample_snapshot("2025-01-02", "2025-03-28"),
                             .style = style(PriceStyle::bars)}),
        one("04_line_light", {.snapshot = all(), .theme = light, .style = style(PriceStyle::line)}),
        one("05_area_dark", {.snapshot = all(), .style = style(PriceStyle::area)}),
        one("06_logarithmic_ten_years",
            {.snapshot = years,
             .style = style(PriceStyle::hollow_candles, PriceScale::logarithmic)}),
        one("07_percent", {.snapshot = all(),
                           .style = style(PriceStyle::hollow_candles, PriceScale::percent),
                           .crosshair = 90,
                           .zoom_at = 90,
                           .zoom = 0.6}),
        one("08_colour_blind_dark", {.snapshot = all(), .theme = Theme::colour_blind_theme(true)}),
        one("09_colour_blind_light",
            {.snapshot = all(), .theme = Theme::colour_blind_theme(false)}),
        one("10_print", {.snapshot = all(), .theme = Theme::print_theme(), .drawings = drawn}),
        one("11_five_minutes_off_hours",
            {.snapshot = test::intraday_snapshot(3, BarLength::minute_5, true), .crosshair = 400}),
        one("12_a_year_of_minutes", {.snapshot = minutes}),
        one("13_one_day_of_minutes",
            {.snapshot = minutes, .crosshair = 40060, .zoom_at = 40000, .zoom = 0.004}),
        one("14_weekly",
            {.snapshot = test::in_long_bars(*test::walk_snapshot(1500, 7), BarLength::week)}),
        one("15_monthly_light",
            {.snapshot = test::in_long_bars(*test::walk_snapshot(2500, 7), BarLength::month),
             .theme = light,
             .crosshair = 60}),
        one("16_benchmark_spread", {.snapshot = all(), .crosshair = crash}),
        one("17_windows_notes_levels_dark", {.snapshot = all(), .drawings = drawn}),
        one("18_windows_notes_levels_light",
            {.snapshot = all(), .theme = light, .drawings = drawn}),
        one("19_coverage_splits_dividends",
            {.snapshot = test::full_snapshot("2024-06-03", "2025-05-30"), .crosshair = 175}),
        one("20_tiny_640x400",
            {.snapshot = all(), .size = {640, 400}, .drawings = drawn, .crosshair = crash}),
        one("21_uhd_3840x2160", {.snapshot = all(), .size = {3840, 2160}, .drawings = drawn}),
        one("22_two_pixels_a_pixel", {.snapshot = all(),
                                      .size = {1280, 720},
                                      .scale = 2,
                                      .drawings = drawn,
                                      .crosshair = crash}),
        {"23_bad_prices", bad_prices},
        {"24_bad_news", bad_news},
    };
}

double cpu_ms() { return 1000.0 * std::clock() / CLOCKS_PER_SEC; }

/// CPU time of frames as a hand pans: frame, scene and picture.
void measure_pan(const char* what, const Snapshot& snapshot, double share)
{
    const double before = cpu_ms();
    const auto data = std::make_shared<const ChartData>(snapshot);
    const double made = cpu_ms() - before;
    Viewport viewport(data->bars());
    viewport.zoom_at(data->bars() / 2.0, share);
    const FrameWishes wishes{{1600, 900},
                             Theme::dark_theme(),
                             ChartFonts::screen(),
                             true,
                             {},
                             test::sample_drawings(),
                             1};
    ChartScene scene;
    QImage image(1600, 900, QImage::Format_RGB32);
    std::vector<double> frames, rendered;
    for (int i = 0; i < 120; ++i) {
        viewport.pan_to(viewport.first() + (i % 40 < 20 ? 1 : -1) * viewport.span() / 200);
        const double start = cpu_ms();
        const Frame frame = make_frame(data, viewport, wishes);
        const double framed = cpu_ms();
        scene.show(frame);
        QPainter painter(&image);
        scene.render(painter);
        painter.end();
        frames.push_back(framed - start);
        rendered.push_back(cpu_ms() - start);
    }
    const auto at = [](std::vector<double> times, double q) {
        std::sort(times.begin(), times.end());
        return times[static_cast<std::size_t>(q * (times.size() - 1))];
    };
    std::printf("%-28s data %6.1f ms   frame %5.2f ms   pan median %5.2f ms   p95 %5.2f ms\n", what,
                made, at(frames, 0.5), at(rendered, 0.5), at(rendered, 0.95));
}

int run(const QStringList& arguments)
{
    if (arguments.size() == 2 && arguments[1] == QLatin1String("--pan")) {
        Snapshot minutes = test::intraday_snapshot(252, BarLength::minute_1, false);
        view::Benchmark benchmark;
        benchmark.instrument = {{"SMH"}, "", "NASDAQ", "USD"};
        for (const Bar& bar : minutes->bars)
            benchmark.closes.emplace_back(2 * bar.close * (1 + 0.01 * std::sin(bar.high)));
        minutes->benchmark = benchmark;
        for (int bar = 500; bar < 98000; bar += 2000)
            minutes->gaps.push_back({bar, bar + 90, 2, 12, "down"});
        measure_pan("98,280 bars, nine tenths", minutes, 0.9);
        measure_pan("98,280 bars, 20,000", minutes, 0.2);
        measure_pan("98,280 bars, 390", minutes, 0.004);
        measure_pan("2,500 bars, 250", growth(), 0.1);
        return 0;
    }
    if (arguments.size() < 2) {
        std::fprintf(stderr, "gallery FOLDER [NAME] | --pan\n");
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    for (const Scene& scene : scenes()) {
        const QString name = QLatin1String(scene.name);
        if (arguments.size() > 2 && !name.contains(arguments[2]))
            continue;
        if (!scene.render().save(folder.filePath(name + QStringLiteral(".png")))) {
            std::fprintf(stderr, "%s could not be written\n", scene.name);
            return 1;
        }
    }
    return 0;
}

}  // namespace
}  // namespace undertone::charts

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    return undertone::charts::run(QApplication::arguments());
}
