#include "charts/format.h"
#include "charts/layers.h"
#include "charts/news_marks.h"
#include "charts/strokes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

/// A box with a short pointer at its sessions.
QPainterPath flag_shape(const QRectF& box, double tip)
{
    constexpr double r = 3;
    const double x = std::clamp(tip, box.left() + r + 4, box.right() - r - 4);
    QPainterPath path(QPointF(box.left() + r, box.top()));
    path.lineTo(box.right() - r, box.top());
    path.quadTo(box.topRight(), QPointF(box.right(), box.top() + r));
    path.lineTo(box.right(), box.bottom() - r);
    path.quadTo(box.bottomRight(), QPointF(box.right() - r, box.bottom()));
    path.lineTo(x + 4, box.bottom());
    path.lineTo(x, box.bottom() + 4);
    path.lineTo(x - 4, box.bottom());
    path.lineTo(box.left() + r, box.bottom());
    path.quadTo(box.bottomLeft(), QPointF(box.left(), box.bottom() - r));
    path.lineTo(box.left(), box.top() + r);
    path.quadTo(box.topLeft(), QPointF(box.left() + r, box.top()));
    return path;
}

}  // namespace

QColor topic_colour(const Frame& frame, int topic)
{
    const auto& topics = frame.data->snapshot->topics;
    if (static_cast<std::size_t>(topic) == topics.size())
        return visible_on_ground(mixed(frame.theme.faint_text, frame.theme.ground, 0.7),
                                 frame.theme);
    const Topic& t = topics[static_cast<std::size_t>(topic)];
    return visible_on_ground(QColor(from_utf8(t.colour)), frame.theme);
}

void draw_sign(QPainter& painter, QPointF centre, Sign sign, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (sign == Sign::neutral) {
        painter.drawRect(QRectF(centre.x() - 3, centre.y() - 1, 6, 2));
        return;
    }
    const double d = sign == Sign::positive ? -1 : 1;
    const QPointF corners[] = {centre + QPointF(0, 3 * d), centre + QPointF(-3.5, -2.5 * d),
                               centre + QPointF(3.5, -2.5 * d)};
    painter.drawPolygon(corners, 3);
}

QColor flag_colour(const Theme& theme, Sign sign)
{
    return sign == Sign::positive   ? theme.flag_up
           : sign == Sign::negative ? theme.flag_down
                                    : theme.flag;
}

void draw_action(QPainter& painter, const Frame& frame, const QRectF& box, bool split)
{
    draw_tag(painter, frame, box, split ? QStringLiteral("S") : QStringLiteral("D"),
             split ? frame.theme.text : frame.theme.faint_text);
}

void paint_heat(QPainter& painter, const Frame& frame)
{
    const QRectF& strip = frame.layout.heat;
    if (strip.isEmpty())
        return;
    const double width = std::max(2.0, frame.floored(std::min(15.0, frame.pitch() * 0.72)));
    const double half = frame.floored((width - frame.hairline()) / 2);
    std::vector<QList<QRectF>> bars(frame.data->snapshot->topics.size() + 1);
    int candle = -1;
    double bottom = 0;
    for (const HeatCell& cell :
         frame.data->pyramid.heat(frame.level, frame.first_candle, frame.last_candle)) {
        if (cell.candle != candle) {
            candle = cell.candle;
            bottom = strip.bottom();
        }
        const double height = std::max(
            frame.hairline(), frame.snapped(cell.novelty / frame.heat_high * strip.height()));
        const double x = frame.floored(frame.x(frame.candle(cell.candle).centre())) - half;
        bars[static_cast<std::size_t>(cell.topic)].append(
            QRectF(x, bottom - height, width, height));
        bottom -= height;
    }
    painter.setClipRect(strip);
    for (const int topic : frame.data->hot_topics)
        fill(painter, bars[static_cast<std::size_t>(topic)], topic_colour(frame, topic));
}

void paint_flags(QPainter& painter, const Frame& frame)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(frame.fonts.strong);
    for (std::size_t i = 0; i < frame.cluster_boxes.size(); ++i) {
        const QRectF& box = frame.cluster_boxes[i];
        if (box.isNull())
            continue;
        const FlagCluster& cluster = frame.clusters[i];
        const Sign sign = sign_of(cluster.tone);
        const QColor colour = flag_colour(frame.theme, sign);
        const QColor ink = readable_on(colour);
        painter.setPen(QPen(frame.theme.ground, 1));  // keeps it apart from candles and neighbours
        painter.setBrush(colour);
        painter.drawPath(flag_shape(box, frame.floored(frame.x(cluster.bar)) + 0.5));
        draw_sign(painter, QPointF(box.left() + 8.5, box.center().y()), sign, ink);
        painter.setPen(ink);
        draw_words(painter, box, 14, Qt::AlignLeft | Qt::AlignVCenter,
                   cluster_text(*frame.data->snapshot, cluster));
    }
}

}  // namespace undertone::charts
