#include "charts/layers.h"
#include "charts/strokes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

/// From this body width on, in device pixels, candles that rose can be hollow: up and down differ
/// without colour.
constexpr double least_hollow = 5;

/// Rectangles by direction, so that each colour is set once a frame.
struct UpAndDown {
    QList<QRectF> up, down;
    QList<QRectF>& of(const Candle& candle) { return candle.rose() ? up : down; }
};

double candle_x(const Frame& frame, const Candle& candle)
{
    return frame.floored(frame.x(candle.centre()));
}

/// Each candle on show that has a price, with where its wick stands and reaches.
template <typename Paint>
void each_candle(const Frame& frame, Paint paint)
{
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const Candle candle = frame.candle(i);
        if (candle.has_price)
            paint(candle, candle_x(frame, candle), frame.snapped(frame.y_price(candle.high)),
                  frame.snapped(frame.y_price(candle.low)));
    }
}

void paint_candles(QPainter& painter, const Frame& frame, bool hollow)
{
    const double width = body_width(frame), hair = frame.hairline();
    const double half = (width - hair) / 2;
    hollow = hollow && width * frame.scale >= least_hollow;
    UpAndDown sides;
    QList<QRectF> inside;
    each_candle(frame, [&](const Candle& candle, double x, double high, double low) {
        const double top = frame.snapped(frame.y_price(std::max(candle.open, candle.close)));
        const double bottom = frame.snapped(frame.y_price(std::min(candle.open, candle.close)));
        const QRectF body(frame.floored(x - half), top, width, std::max(hair, bottom - top));
        QList<QRectF>& side = sides.of(candle);
        side.append(QRectF(x, high, width > hair ? hair : width, std::max(hair, low - high)));
        side.append(body);
        if (hollow && candle.rose() && body.height() > 2 * hair)
            inside.append(body.adjusted(hair, hair, -hair, -hair));
    });
    fill(painter, sides.up, frame.theme.up);
    fill(painter, sides.down, frame.theme.down);
    fill(painter, inside, frame.theme.ground);
}

void paint_ohlc_bars(QPainter& painter, const Frame& frame)
{
    const double width = body_width(frame), hair = frame.hairline();
    const double arm = frame.floored((width - hair) / 2);
    const double thick = arm >= 5 ? 2 * hair : hair;  // wide slots ask for more than a hair
    UpAndDown sides;
    each_candle(frame, [&](const Candle& candle, double x, double high, double low) {
        QList<QRectF>& side = sides.of(candle);
        side.append(QRectF(x, high, thick, std::max(thick, low - high)));
        if (arm <= 0)
            return;
        side.append(QRectF(x - arm, frame.floored(frame.y_price(candle.open)), arm, thick));
        side.append(QRectF(x + thick, frame.floored(frame.y_price(candle.close)), arm, thick));
    });
    fill(painter, sides.up, frame.theme.up);
    fill(painter, sides.down, frame.theme.down);
}

/// The candles on show and one beyond each edge, so that a line runs out of the plot.
template <typename Value>
QList<QPointF> points_of(const Frame& frame, Value value)
{
    QList<QPointF> points;
    const int last = std::min(frame.last_candle + 1, frame.data->pyramid.count(frame.level) - 1);
    for (int i = std::max(0, frame.first_candle - 1); i <= last; ++i)
        points.append({on_grid(frame, frame.x(frame.candle(i).centre())), value(i)});
    return points;
}

}  // namespace

QList<QPointF> close_points(const Frame& frame)
{
    return points_of(frame, [&](int i) {
        const Candle candle = frame.candle(i);
        return candle.has_price ? frame.y_price(candle.close) : std::nan("");
    });
}

void paint_prices(QPainter& painter, const Frame& frame)
{
    painter.setClipRect(frame.layout.price);
    switch (frame.style.price) {
    case PriceStyle::candles: return paint_candles(painter, frame, false);
    case PriceStyle::hollow_candles: return paint_candles(painter, frame, true);
    case PriceStyle::bars: return paint_ohlc_bars(painter, frame);
    case PriceStyle::line:
    case PriceStyle::area:
        return line_where_known(painter, close_points(frame), frame.theme.price_line, 1.6);
    }
}

void paint_benchmark(QPainter& painter, const Frame& frame)
{
    if (frame.benchmark_factor <= 0)
        return;
    painter.setClipRect(frame.layout.price);
    QList<QPointF> points = points_of(frame, [&](int i) {
        const double close = frame.data->pyramid.benchmark(frame.level, i);
        return std::isfinite(close) && close > 0 ? frame.y_price(close * frame.benchmark_factor)
                                                 : std::nan("");
    });
    // Where it did not trade the line goes on: its last close still stands.
    points.removeIf([](const QPointF& point) { return std::isnan(point.y()); });
    line_where_known(painter, points, frame.theme.benchmark, 1.4);
}

void paint_volume(QPainter& painter, const Frame& frame)
{
    const QRectF& strip = frame.layout.volume;
    if (strip.isEmpty())
        return;
    const double width = body_width(frame), hair = frame.hairline();
    const double half = (width - hair) / 2;
    UpAndDown sides;
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const Candle candle = frame.candle(i);
        if (candle.volume <= 0)
            continue;
        const double height =
            std::max(hair, frame.snapped(candle.volume / frame.volume_high * strip.height()));
        sides.of(candle).append(QRectF(frame.floored(candle_x(frame, candle) - half),
                                       strip.bottom() - height, width, height));
    }
    painter.setClipRect(strip);
    fill(painter, sides.up, frame.theme.up_volume);
    fill(painter, sides.down, frame.theme.down_volume);
}

void paint_coverage(QPainter& painter, const Frame& frame)
{
    const QRectF& strip = frame.layout.coverage;
    if (strip.isEmpty())
        return;
    const auto& gaps = frame.data->snapshot->gaps;
    auto gap =
        std::lower_bound(gaps.begin(), gaps.end(), frame.viewport.first() - 1,
                         [](const view::CoverageGap& g, double bar) { return g.last < bar; });
    QList<QRectF> silent;
    for (; gap != gaps.end() && gap->first - 1 <= frame.viewport.last(); ++gap) {
        const double left = frame.snapped(frame.x(gap->first - 0.5));
        const double right =
            std::max(left + frame.hairline(), frame.snapped(frame.x(gap->last + 0.5)));
        const double share = std::clamp(gap->silent / std::max(1.0, 1.0 * gap->sources), 0.0, 1.0);
        const double height = std::max(2.0, frame.snapped(share * strip.height()));
        const QRectF rect(left, strip.bottom() - height, right - left, height);
        // Gaps closer than a pixel are one, as high as the higher.
        if (!silent.isEmpty() && rect.left() < silent.last().right())
            silent.last() = silent.last().united(rect);
        else
            silent.append(rect);
    }
    painter.setClipRect(strip);
    fill(painter, silent, frame.theme.silent);
}

void paint_last_price(QPainter& painter, const Frame& frame)
{
    const ChartData& data = *frame.data;
    if (!frame.style.layers.last_price || data.last_priced < 0)
        return;
    const QRectF& plot = frame.layout.price;
    const double y =
        frame.y_price(data.snapshot->bars[static_cast<std::size_t>(data.last_priced)].close);
    if (y < plot.top() || y > plot.bottom())
        return;
    const bool rose = data.change(data.last_priced).value_or(0) >= 0;
    dots_across(painter, frame, {plot.left(), y}, plot.width(),
                mixed(rose ? frame.theme.up : frame.theme.down, frame.theme.ground, 0.7), 2, 5);
}

}  // namespace undertone::charts
