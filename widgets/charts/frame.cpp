#include "charts/frame.h"

#include "charts/format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>

namespace undertone::charts {
namespace {

/// Lowest and highest of what is on show.
struct Range {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    void add(double a, double b)
    {
        low = std::min(low, a);
        high = std::max(high, b);
    }
    [[nodiscard]] bool empty() const { return high < low; }
};

void find_candles(Frame& frame)
{
    const BarPyramid& pyramid = frame.data->pyramid;
    const auto candle_at = [&](double bar) {
        return std::clamp(pyramid.index_at(frame.level, bar), 0, pyramid.count(frame.level) - 1);
    };
    frame.first_candle = candle_at(frame.viewport.first());
    frame.last_candle = candle_at(frame.viewport.last());
}

/// The candles' range; volume's and heat's go into the frame.
Range fit_candles(Frame& frame)
{
    Range prices;
    double volume = 0;
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const Candle candle = frame.candle(i);
        if (candle.has_price)
            prices.add(frame.low_shown(candle), frame.high_shown(candle));
        volume = std::max<double>(volume, candle.volume);
    }
    double heat = 0, sum = 0;
    int candle = -1;
    for (const HeatCell& cell :
         frame.data->pyramid.heat(frame.level, frame.first_candle, frame.last_candle)) {
        sum = cell.candle == candle ? sum + cell.novelty : cell.novelty;
        candle = cell.candle;
        heat = std::max(heat, sum);
    }
    frame.volume_high = volume > 0 ? volume : 1;
    frame.heat_high = heat > 0 ? heat : 1;
    return prices;
}

/// The benchmark takes the price at the first candle on show that both have. It may widen the axis
/// by what the prices span, not more: they are what the chart is about.
void fit_benchmark(Frame& frame, Range& prices)
{
    const BarPyramid& pyramid = frame.data->pyramid;
    frame.benchmark_factor = 0;
    if (!frame.style.layers.benchmark || !frame.data->snapshot->benchmark || prices.empty())
        return;
    Range closes;
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const double close = pyramid.benchmark(frame.level, i);
        const Candle candle = frame.candle(i);
        if (!std::isfinite(close) || close <= 0)
            continue;
        if (frame.benchmark_factor == 0 && candle.has_price && candle.close > 0)
            frame.benchmark_factor = candle.close / close;
        closes.add(close * frame.benchmark_factor, close * frame.benchmark_factor);
    }
    if (frame.benchmark_factor == 0)
        return;
    const double room = prices.high - prices.low;
    const double low = std::max(closes.low, prices.low - room);
    const double high = std::min(closes.high, prices.high + room);
    if (low > 0)
        prices.add(low, high);
}

/// 0 % of a percent scale: the close before the first bar on show, else that bar's open.
double base_price(const Frame& frame)
{
    const view::ChartSnapshot& snapshot = *frame.data->snapshot;
    const int first =
        std::clamp(static_cast<int>(std::ceil(frame.viewport.first())), 0, frame.data->bars() - 1);
    for (int bar = first - 1; bar >= 0; --bar) {
        if (frame.data->has_price(bar))
            return snapshot.bars[static_cast<std::size_t>(bar)].close;
    }
    if (snapshot.previous_close && *snapshot.previous_close > 0)
        return *snapshot.previous_close;
    for (int bar = first; bar < frame.data->bars(); ++bar) {
        if (frame.data->has_price(bar))
            return snapshot.bars[static_cast<std::size_t>(bar)].open;
    }
    return 1;
}

/// Prices keep room above for flags and windows' labels, below for the marks of splits.
void fit_ranges(Frame& frame, double top_rows, const std::optional<Reach>& at_least)
{
    Range prices = fit_candles(frame);
    fit_benchmark(frame, prices);
    if (prices.empty())
        prices.add(frame.data->lowest, frame.data->highest);
    if (at_least) {
        prices.add(at_least->low, at_least->high);
        frame.volume_high = std::max(frame.volume_high, at_least->volume);
        frame.heat_high = std::max(frame.heat_high, at_least->heat);
    }
    frame.reach = {prices.low, prices.high, frame.volume_high, frame.heat_high};
    const double height = frame.layout.price.height();
    const Layers& layers = frame.style.layers;
    const bool flags = layers.flags && !frame.data->snapshot->flags.empty();
    const bool actions = layers.actions && !frame.data->snapshot->actions.empty();
    const double above = std::min(top_rows + (flags ? 34.0 : 12.0), height * 0.3);
    const double below = std::min(actions ? 26.0 : 12.0, height * 0.2);
    const PriceScale scale = drawn_scale(*frame.data, frame.style.scale);
    const double base = scale == PriceScale::percent ? base_price(frame) : 1;
    frame.price_axis = make_price_axis(scale, base, prices.low, prices.high, above, below, height);
}

/// Single sessions as long as a line can show them; beyond that as many points as candles, since
/// an antialiased line through denser ones is the dearest stroke of a frame.
int tone_level(const Frame& frame)
{
    constexpr double least_pixels = 2;
    return frame.pixels_per_bar >= least_pixels ? 0 : frame.level;
}

/// The same wherever the viewport stands, so that the plot keeps its width while panning.
double widest_price_label(const Frame& frame)
{
    const QFontMetricsF metrics(frame.fonts.strong);
    double widest = metrics.horizontalAdvance(QStringLiteral("000.0 M"));
    const auto add = [&](const QString& text) {
        widest = std::max(widest, metrics.horizontalAdvance(text));
    };
    const ChartData& data = *frame.data;
    for (const double price : {data.lowest, data.highest})
        add(number_text(price, price_decimals(price)));
    if (drawn_scale(data, frame.style.scale) == PriceScale::percent && data.lowest > 0) {
        add(percent_text(data.highest / data.lowest - 1));
        add(percent_text(data.lowest / data.highest - 1));
    }
    if (data.snapshot->benchmark && frame.style.layers.benchmark)
        add(from_utf8(data.snapshot->benchmark->instrument.symbol.value));
    return widest;
}

LayoutWishes layout_wishes(const Frame& frame, bool read_out)
{
    const Layers& layers = frame.style.layers;
    LayoutWishes wishes;
    wishes.read_out = read_out;
    wishes.heat = layers.heat && frame.data->has_heat;
    wishes.coverage = layers.coverage && !frame.data->snapshot->gaps.empty();
    wishes.volume = layers.volume && frame.data->has_volume;
    wishes.price_label = widest_price_label(frame);
    wishes.scale = frame.scale;
    return wishes;
}

void place_dates(Frame& frame)
{
    const QFontMetricsF label(frame.fonts.label), strong(frame.fonts.strong);
    frame.date_ticks = frame.data->dates.ticks(
        {frame.viewport.first(), frame.viewport.last(), [&](int bar) { return frame.x(bar); },
         [&](const QString& text, bool bold) {
             return (bold ? strong : label).horizontalAdvance(text);
         },
         frame.layout.left(), frame.layout.right(), frame.words});
}

}  // namespace

int Frame::hit(QPointF point) const
{
    if (!layout.plots().adjusted(0, 0, 0, layout.dates.height()).contains(point))
        return -1;
    for (std::size_t i = 0; i < cluster_boxes.size(); ++i) {
        if (cluster_boxes[i].contains(point))
            return clusters[i].bar;
    }
    return std::clamp(static_cast<int>(std::lround(bar_at(point.x()))), 0, data->bars() - 1);
}

PriceScale drawn_scale(const ChartData& data, PriceScale wanted)
{
    return data.lowest > 0 ? wanted : PriceScale::linear;
}

Frame make_frame(std::shared_ptr<const ChartData> data, const Viewport& viewport,
                 const FrameWishes& wishes)
{
    Frame frame;
    frame.data = std::move(data);
    frame.size = wishes.size;
    frame.theme = wishes.theme;
    frame.fonts = wishes.fonts;
    frame.style = wishes.style;
    frame.drawings = wishes.drawings;
    frame.words = wishes.words;
    frame.scale = wishes.scale > 0 ? wishes.scale : 1;
    frame.layout = make_layout(wishes.size, wishes.fonts, layout_wishes(frame, wishes.read_out));
    frame.pixels_per_bar = frame.layout.price.width() / viewport.span();
    frame.origin = frame.snapped(viewport.first() * frame.pixels_per_bar);
    frame.tone_limit = std::max(0.1, frame.data->snapshot->tone_limit);
    frame.viewport = viewport.moved_to(frame.origin / frame.pixels_per_bar);
    frame.level = frame.data->pyramid.level_for(frame.pixels_per_bar);
    frame.tone_level = tone_level(frame);
    find_candles(frame);
    const double top_rows = place_windows(frame);
    fit_ranges(frame, top_rows, wishes.at_least);
    if (frame.data->last_priced >= 0)  // else there is nothing for an axis to tell of
        frame.price_ticks = price_ticks(frame.price_axis, frame.layout.price.height());
    if (frame.style.layers.tone && frame.data->has_tone)
        frame.tone_runs = tone_runs(frame);
    place_dates(frame);
    if (frame.style.layers.flags)
        place_flags(frame, top_rows);
    place_marks(frame);
    place_labels(frame);
    return frame;
}

}  // namespace undertone::charts
