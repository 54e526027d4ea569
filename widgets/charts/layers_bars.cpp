#include "charts/frame.h"
#include "charts/layers.h"

#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

/// Width of a candle's body: odd, so that the wick stands in its middle, with a gap to the next.
double body_width(double pitch)
{
    if (pitch < 3.5)
        return pitch < 1.5 ? 1 : 2;
    const int width = std::min(21, static_cast<int>(pitch * 0.72));
    return width % 2 ? width : width - 1;
}

void fill(QPainter& painter, const QList<QRectF>& rects, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRects(rects.constData(), static_cast<int>(rects.size()));
}

/// From this body width on, candles that rose are hollow: up and down differ without colour.
constexpr double least_hollow = 5;

}  // namespace

void paint_tone_band(QPainter& painter, const Frame& frame)
{
    if (frame.tone_level == 0)
        return;  // a single session has one tone
    const double width = frame.pixels_per_bar * (1 << frame.tone_level);
    QList<QRectF> band;
    for (const Candle& candle : frame.data->pyramid.candles(frame.tone_level)) {
        const double x = frame.x(candle.centre());
        if (!candle.has_tone || x < frame.layout.left() - width || x > frame.layout.right() + width)
            continue;
        const double top = frame.y_tone(candle.tone_high);
        band.append(QRectF(x - width / 2, top, width, frame.y_tone(candle.tone_low) - top));
    }
    painter.setClipRect(frame.layout.price);
    fill(painter, band, frame.theme.tone_band);
}

void paint_candles(QPainter& painter, const Frame& frame)
{
    const double width = body_width(frame.pitch());
    const double half = std::floor(width / 2);
    const bool hollow = width >= least_hollow;
    QList<QRectF> up, down, inside;
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const Candle& candle = frame.candle(i);
        const double x = std::floor(frame.x(candle.centre()));
        const double high = std::round(frame.y_price(candle.high));
        const double low = std::round(frame.y_price(candle.low));
        const double top = std::round(frame.y_price(std::max(candle.open, candle.close)));
        const double bottom = std::round(frame.y_price(std::min(candle.open, candle.close)));
        const QRectF body(x - half, top, width, std::max(1.0, bottom - top));
        QList<QRectF>& side = candle.rose() ? up : down;
        side.append(QRectF(x, high, 1, std::max(1.0, low - high)));
        side.append(body);
        if (hollow && candle.rose() && body.height() > 2)
            inside.append(body.adjusted(1, 1, -1, -1));
    }
    painter.setClipRect(frame.layout.price);
    fill(painter, up, frame.theme.up);
    fill(painter, down, frame.theme.down);
    fill(painter, inside, frame.theme.ground);
}

void paint_volume(QPainter& painter, const Frame& frame)
{
    const QRectF& strip = frame.layout.volume;
    if (strip.isEmpty())
        return;
    const double width = body_width(frame.pitch());
    const double half = std::floor(width / 2);
    QList<QRectF> up, down;
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const Candle& candle = frame.candle(i);
        if (candle.volume <= 0)
            continue;
        const double height =
            std::max(1.0, std::round(candle.volume / frame.volume_high * strip.height()));
        (candle.rose() ? up : down)
            .append(QRectF(std::floor(frame.x(candle.centre())) - half, strip.bottom() - height,
                           width, height));
    }
    painter.setClipRect(strip);
    fill(painter, up, frame.theme.up_volume);
    fill(painter, down, frame.theme.down_volume);
}

}  // namespace undertone::charts
