#include "charts/format.h"
#include "charts/frame.h"
#include "charts/layers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double air = 8;  // between plot and label

/// A line one pixel wide as a rectangle: crisp at every scale, and the same in a PDF.
void fill_line(QPainter& painter, double x, double y, double width, double height,
               const QColor& colour)
{
    painter.fillRect(QRectF(std::floor(x), std::floor(y), width, height), colour);
}

void draw_left_label(QPainter& painter, const Frame& frame, double y, const QString& text,
                     const QColor& colour)
{
    painter.setPen(colour);
    painter.drawText(QRectF(0, y - 10, frame.layout.left() - air, 20),
                     Qt::AlignRight | Qt::AlignVCenter, text);
}

void draw_right_label(QPainter& painter, const Frame& frame, double y, const QString& text,
                      const QColor& colour)
{
    const QRectF& axis = frame.layout.right_axis;
    painter.setPen(colour);
    painter.drawText(QRectF(axis.left() + air, y - 10, axis.width() - air, 20),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace

void paint_grid(QPainter& painter, const Frame& frame)
{
    const ChartLayout& layout = frame.layout;
    for (const double price : frame.price_ticks.values)
        fill_line(painter, layout.left(), frame.y_price(price), layout.price.width(), 1,
                  frame.theme.grid);
    for (const DateTick& tick : frame.date_ticks)
        fill_line(painter, frame.x(tick.bar), layout.price.top(), 1, layout.plots().height(),
                  frame.theme.grid);
    for (const QRectF& strip : {layout.heat, layout.volume}) {
        if (!strip.isEmpty())
            fill_line(painter, layout.left(), strip.bottom(), strip.width(), 1, frame.theme.border);
    }
    fill_line(painter, layout.left(), frame.y_tone(0), layout.price.width(), 1,
              mixed(frame.theme.tone, frame.theme.ground, 0.35));
}

void paint_axis_labels(QPainter& painter, const Frame& frame)
{
    const ChartLayout& layout = frame.layout;
    painter.setFont(frame.fonts.label);
    const double edge = QFontMetricsF(frame.fonts.label).height() / 2;
    // The ends of the tone axis are the plot's: their labels move in by half a line.
    const bool roomy = layout.price.height() > 120;
    for (const double tone : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        if (!roomy && std::abs(tone) == 0.5)
            continue;
        const double y =
            std::clamp(frame.y_tone(tone), layout.price.top() + edge, layout.price.bottom() - edge);
        draw_left_label(painter, frame, y, tone == 0 ? QStringLiteral("0") : signed_text(tone, 1),
                        frame.theme.tone_text);
    }
    const double last = frame.y_price(frame.data->snapshot->bars.back().close);
    for (const double price : frame.price_ticks.values) {
        const double y = frame.y_price(price);
        const bool under_tag = std::abs(y - last) < 10 + edge;
        if (!under_tag && y > layout.price.top() + edge / 2 && y < layout.price.bottom() - edge / 2)
            draw_right_label(painter, frame, y, number_text(price, frame.price_ticks.decimals),
                             frame.theme.faint_text);
    }
    if (!layout.heat.isEmpty())
        draw_left_label(painter, frame, layout.heat.center().y(), QStringLiteral("Heat"),
                        frame.theme.faint_text);
    if (!layout.volume.isEmpty()) {
        draw_left_label(painter, frame, layout.volume.center().y(), QStringLiteral("Vol"),
                        frame.theme.faint_text);
        draw_right_label(painter, frame, layout.volume.top() + edge, volume_text(frame.volume_high),
                         frame.theme.faint_text);
    }
}

void paint_date_labels(QPainter& painter, const Frame& frame)
{
    const QRectF& row = frame.layout.dates;
    for (const DateTick& tick : frame.date_ticks) {
        painter.setFont(tick.bold ? frame.fonts.strong : frame.fonts.label);
        painter.setPen(tick.bold ? frame.theme.text : frame.theme.faint_text);
        painter.drawText(QRectF(frame.x(tick.bar) - 100, row.top() + 2, 200, row.height() - 2),
                         Qt::AlignCenter, tick.text);
    }
}

void paint_last_price(QPainter& painter, const Frame& frame)
{
    const Bar& last = frame.data->snapshot->bars.back();
    const double y = frame.y_price(last.close);
    const QRectF& plot = frame.layout.price;
    if (y < plot.top() || y > plot.bottom())
        return;
    const bool rose = frame.data->change(frame.data->bars() - 1).value_or(0) >= 0;
    const QColor colour = rose ? frame.theme.up : frame.theme.down;
    for (double x = plot.left(); x < plot.right(); x += 5)  // dots, as a dashed pen is slow
        fill_line(painter, x, y, 2, 1, mixed(colour, frame.theme.ground, 0.7));

    const QRectF tag(plot.right() + 1, std::round(y) - 10, frame.layout.right_axis.width() - 3, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(tag, 2, 2);
    painter.setFont(frame.fonts.strong);
    painter.setPen(readable_on(colour));
    painter.drawText(tag.adjusted(air - 1, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     number_text(last.close, price_decimals(last.close)));
}

}  // namespace undertone::charts
