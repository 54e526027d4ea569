#include "charts/strokes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {

void fill(QPainter& painter, const QList<QRectF>& rects, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRects(rects.constData(), static_cast<int>(rects.size()));
}

void line_across(QPainter& painter, const PixelGrid& grid, QPointF from, double length,
                 const QColor& colour)
{
    painter.fillRect(
        QRectF(grid.floored(from.x()), grid.floored(from.y()), length, grid.hairline()), colour);
}

void line_down(QPainter& painter, const PixelGrid& grid, QPointF from, double length,
               const QColor& colour)
{
    painter.fillRect(
        QRectF(grid.floored(from.x()), grid.floored(from.y()), grid.hairline(), length), colour);
}

void dots_across(QPainter& painter, const PixelGrid& grid, QPointF from, double length,
                 const QColor& colour, double dot, double step)
{
    QList<QRectF> dots;
    const double y = grid.floored(from.y());
    for (double at = 0; at < length; at += step)
        dots.append(QRectF(from.x() + at, y, std::min(dot, length - at), grid.hairline()));
    fill(painter, dots, colour);
}

void dots_down(QPainter& painter, const PixelGrid& grid, QPointF from, double length,
               const QColor& colour, double dot, double step)
{
    QList<QRectF> dots;
    const double x = grid.floored(from.x());
    for (double at = 0; at < length; at += step)
        dots.append(QRectF(x, from.y() + at, grid.hairline(), std::min(dot, length - at)));
    fill(painter, dots, colour);
}

double on_grid(const PixelGrid& grid, double at)
{
    const double steps = 64 * grid.scale;
    return std::floor(at * steps + 0.5 + 1e-6) / steps;
}

void line_through(QPainter& painter, const QList<QPointF>& points, const QColor& colour,
                  double width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));  // square ends: round ones are stroked as curves
    for (qsizetype i = 1; i < points.size(); ++i)
        painter.drawLine(points[i - 1], points[i]);
}

void line_where_known(QPainter& painter, const QList<QPointF>& points, const QColor& colour,
                      double width)
{
    QList<QPointF> run;
    const auto end_run = [&] {
        if (run.size() == 1)
            painter.fillRect(QRectF(run.first() - QPointF(2, 2), QSizeF(4, 4)), colour);
        line_through(painter, run, colour, width);
        run.clear();
    };
    for (const QPointF& point : points) {
        if (std::isnan(point.y()))
            end_run();
        else
            run.append(point);
    }
    end_run();
}

void draw_words(QPainter& painter, const QRectF& box, double pad, int alignment,
                const QString& text)
{
    constexpr double off_the_brink = 1e-4;  // glyphs stand on quarters of a device pixel
    const QPointF corner = box.topLeft() + QPointF(off_the_brink, 0);
    painter.translate(corner);
    painter.drawText(QRectF(pad, 0, box.width() - pad, box.height()), alignment, text);
    painter.translate(-corner);
}

void draw_tag(QPainter& painter, const Frame& frame, const QRectF& rect, const QString& text,
              const QColor& colour, double pad)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, 2, 2);
    painter.setFont(frame.fonts.strong);
    painter.setPen(readable_on(colour));
    draw_words(painter, rect, pad,
               (pad > 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextSingleLine,
               text);
}

double body_width(const Frame& frame)
{
    const double pitch = frame.pitch() * frame.scale;  // in device pixels
    const int wick = static_cast<int>(std::lround(frame.hairline() * frame.scale));
    if (pitch < 4)  // no room for a body about a wick
        return (pitch < 1.5 ? 1 : 2) / frame.scale;
    int width = static_cast<int>(std::min(21 * frame.scale, pitch * 0.72));
    if ((width - wick) % 2 != 0)
        --width;
    const int least = pitch < 2 * wick + 2 ? wick : wick + 2;
    return std::max(width, least) / frame.scale;
}

}  // namespace undertone::charts
