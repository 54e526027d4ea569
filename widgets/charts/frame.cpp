#include "charts/frame.h"

#include "charts/format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace undertone::charts {
namespace {

constexpr double flag_height = 16;
constexpr double flag_lift = 7;  // from the candles under it to a flag's box

/// The candles on show and the ranges they span; prices keep room above for the flags.
void fit_ranges(Frame& frame)
{
    const auto& candles = frame.data->pyramid.candles(frame.level);
    const int count = static_cast<int>(candles.size());
    const auto candle_at = [&](double bar) {
        return static_cast<int>(std::floor((bar + 0.5) / (1 << frame.level)));
    };
    frame.first_candle = std::clamp(candle_at(frame.viewport.first()), 0, count - 1);
    frame.last_candle = std::clamp(candle_at(frame.viewport.last()), 0, count - 1);

    double low = std::numeric_limits<double>::max(), high = 0, volume = 0, heat = 0;
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const Candle& candle = candles[static_cast<std::size_t>(i)];
        low = std::min(low, candle.low);
        high = std::max(high, candle.high);
        volume = std::max(volume, candle.volume);
        double sum = 0;
        for (int topic = 0; topic < frame.data->pyramid.topics(); ++topic)
            sum += frame.data->pyramid.heat(frame.level, i, topic);
        heat = std::max(heat, sum);
    }
    if (high <= low) {  // one flat price still gets a range to stand in
        high = low * 1.01;
        low *= 0.99;
    }
    const double height = frame.layout.price.height();
    const double above = std::min(frame.data->snapshot->flags.empty() ? 12.0 : 34.0, height * 0.2);
    const double below = std::min(12.0, height * 0.1);
    const double per_pixel = (high - low) / std::max(1.0, height - above - below);
    frame.price_low = low - below * per_pixel;
    frame.price_high = high + above * per_pixel;
    frame.volume_high = volume > 0 ? volume : 1;
    frame.heat_high = heat > 0 ? heat : 1;
}

/// Boxes over the highest candle under each, so that a flag never hides a price.
void place_flags(Frame& frame)
{
    frame.clusters = cluster_flags(*frame.data->snapshot, frame.pixels_per_bar,
                                   QFontMetricsF(frame.fonts.strong).horizontalAdvance(u'0'));
    frame.cluster_boxes.resize(frame.clusters.size());
    const double origin = frame.x(0);
    for (std::size_t i = 0; i < frame.clusters.size(); ++i) {
        const FlagCluster& cluster = frame.clusters[i];
        if (cluster.bar < frame.viewport.first() || cluster.bar > frame.viewport.last())
            continue;
        // At the ends of the plot a box moves in rather than being cut.
        const double left = std::clamp(std::round(origin + cluster.left), frame.layout.left(),
                                       frame.layout.right() - cluster.width);
        double top = frame.y_price(frame.data->snapshot->bars[cluster.bar].high);
        const double half = std::min(frame.pitch() * 0.72, 21.0) / 2;
        const int run = 1 << frame.level;
        const int from = static_cast<int>(std::floor(frame.bar_at(left - half) / run));
        const int to = static_cast<int>(std::ceil(frame.bar_at(left + cluster.width + half) / run));
        for (int c = std::max(0, from); c <= std::min(to, frame.last_candle); ++c) {
            const double x = frame.x(frame.candle(c).centre());
            if (x + half >= left && x - half <= left + cluster.width)
                top = std::min(top, frame.y_price(frame.candle(c).high));
        }
        top = std::max(std::round(top - flag_lift - flag_height), frame.layout.price.top() + 1);
        frame.cluster_boxes[i] = QRectF(left, top, cluster.width, flag_height);
    }
}

/// Single sessions as long as a line can show them; beyond that as many points as candles, since
/// an antialiased line through denser ones is the dearest stroke of a frame.
int tone_level(const Frame& frame)
{
    constexpr double least_pixels = 2;
    return frame.pixels_per_bar >= least_pixels ? 0 : frame.level;
}

double widest_price_label(const Frame& frame)
{
    const QFontMetricsF metrics(frame.fonts.strong);
    double highest = 0;
    for (const Candle& candle : frame.data->pyramid.candles(frame.data->pyramid.coarsest()))
        highest = std::max(highest, candle.high);
    return std::max(metrics.horizontalAdvance(number_text(highest, price_decimals(highest))),
                    metrics.horizontalAdvance(QStringLiteral("000.0 M")));
}

}  // namespace

double Frame::y_price(double price) const
{
    return layout.price.bottom() -
           (price - price_low) / (price_high - price_low) * layout.price.height();
}

double Frame::price_at(double y) const
{
    return price_low +
           (layout.price.bottom() - y) / layout.price.height() * (price_high - price_low);
}

double Frame::y_tone(double tone) const
{
    return layout.price.center().y() - tone * layout.price.height() / 2;
}

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
    frame.viewport = viewport;
    frame.layout = make_layout(
        wishes.size, wishes.fonts,
        {wishes.read_out, frame.data->has_heat, frame.data->has_volume, widest_price_label(frame)});
    frame.pixels_per_bar = frame.layout.price.width() / viewport.span();
    frame.level = frame.data->pyramid.level_for(frame.pixels_per_bar);
    frame.tone_level = tone_level(frame);
    fit_ranges(frame);

    const double height = frame.layout.price.height();
    frame.price_ticks =
        value_ticks(frame.price_low, frame.price_high, std::max(2, static_cast<int>(height / 44)));
    const QFontMetricsF label(frame.fonts.label), strong(frame.fonts.strong);
    frame.date_ticks = date_ticks(
        frame.data->snapshot->bars, frame.data->date_ranks, viewport.first(), viewport.last(),
        [&](int bar) { return frame.x(bar); },
        [&](const QString& text, bool bold) {
            return (bold ? strong : label).horizontalAdvance(text);
        },
        frame.layout.left(), frame.layout.right());
    place_flags(frame);
    return frame;
}

}  // namespace undertone::charts
