#include "charts/format.h"
#include "charts/frame.h"
#include "charts/layers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

QColor topic_colour(const Frame& frame, int topic)
{
    const Topic& t = frame.data->snapshot->topics[static_cast<std::size_t>(topic)];
    return visible_on_ground(QColor(from_utf8(t.colour)), frame.theme);
}

/// The mark of a sign, about `centre`: a triangle up or down, a dash.
void draw_mark(QPainter& painter, QPointF centre, Sign sign, const QColor& colour)
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
    return sign == Sign::positive ? theme.up : sign == Sign::negative ? theme.down : theme.flag;
}

/// A box with a short pointer at its sessions.
QPainterPath flag_shape(const QRectF& box, double tip)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, 3, 3);
    const double x = std::clamp(tip, box.left() + 6, box.right() - 6);
    path.moveTo(x - 4, box.bottom() - 1);
    path.lineTo(x + 4, box.bottom() - 1);
    path.lineTo(x, box.bottom() + 4);
    path.closeSubpath();
    return path;
}

}  // namespace

void paint_heat(QPainter& painter, const Frame& frame)
{
    const QRectF& strip = frame.layout.heat;
    if (strip.isEmpty())
        return;
    const int topics = frame.data->pyramid.topics();
    const double width = std::max(2.0, std::min(15.0, std::floor(frame.pitch() * 0.72)));
    painter.setClipRect(strip);
    painter.setPen(Qt::NoPen);
    std::vector<double> base(static_cast<std::size_t>(frame.last_candle - frame.first_candle + 1),
                             strip.bottom());
    for (int topic = 0; topic < topics; ++topic) {
        const QColor colour = topic_colour(frame, topic);
        for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
            const double heat = frame.data->pyramid.heat(frame.level, i, topic);
            if (heat <= 0)
                continue;
            double& bottom = base[static_cast<std::size_t>(i - frame.first_candle)];
            const double height = std::max(1.0, heat / frame.heat_high * strip.height());
            const double x = std::floor(frame.x(frame.candle(i).centre())) - std::floor(width / 2);
            painter.fillRect(QRectF(x, bottom - height, width, height), colour);
            bottom -= height;
        }
    }
}

void paint_flags(QPainter& painter, const Frame& frame)
{
    painter.setFont(frame.fonts.strong);
    for (std::size_t i = 0; i < frame.clusters.size(); ++i) {
        const QRectF& box = frame.cluster_boxes[i];
        if (box.isNull())
            continue;
        const FlagCluster& cluster = frame.clusters[i];
        const Sign sign = sign_of(cluster.tone);
        const QColor fill = flag_colour(frame.theme, sign);
        const QColor ink = readable_on(fill);
        painter.setPen(QPen(frame.theme.ground, 1));  // keeps it apart from candles and neighbours
        painter.setBrush(fill);
        painter.drawPath(flag_shape(box, frame.x(cluster.bar)).simplified());
        draw_mark(painter, QPointF(box.left() + 8.5, box.center().y()), sign, ink);
        painter.setPen(ink);
        painter.drawText(box.adjusted(13, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         cluster_text(*frame.data->snapshot, cluster));
    }
}

void paint_legend(QPainter& painter, const Frame& frame)
{
    const view::ChartSnapshot& snapshot = *frame.data->snapshot;
    const QFontMetricsF metrics(frame.fonts.label);
    const QRectF& row = frame.layout.legend;
    const double middle = std::round(row.center().y());
    double x = row.left();
    painter.setFont(frame.fonts.label);

    // What does not fit is left out whole: the read-out and the axes name it too.
    const auto entry = [&](const QString& text, double swatch, const auto& draw_swatch) {
        const double width = swatch + 5 + metrics.horizontalAdvance(text);
        if (x + width > row.right())
            return;
        draw_swatch(QRectF(x, middle - 5, swatch, 10));
        painter.setPen(frame.theme.faint_text);
        painter.drawText(QRectF(x + swatch + 5, row.top(), width, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width + 14;
    };

    QString prices = from_utf8(snapshot.instrument.symbol.value);
    if (!snapshot.instrument.currency.empty())
        prices += QStringLiteral(", ") + from_utf8(snapshot.instrument.currency);
    if (frame.level > 0)
        prices += QStringLiteral(", %1 sessions a candle").arg(1 << frame.level);
    entry(prices, 11, [&](const QRectF& r) {
        painter.fillRect(QRectF(r.left() + 2, r.top(), 1, 10), frame.theme.up);
        painter.fillRect(QRectF(r.left(), r.top() + 2, 5, 6), frame.theme.up);
        painter.fillRect(QRectF(r.left() + 1, r.top() + 3, 3, 4), frame.theme.ground);
        painter.fillRect(QRectF(r.left() + 8, r.top(), 1, 10), frame.theme.down);
        painter.fillRect(QRectF(r.left() + 6, r.top() + 2, 5, 6), frame.theme.down);
    });
    const QString topic = snapshot.topic ? from_utf8(snapshot.topic->name) + u' ' : QString();
    entry(topic + (topic.isEmpty() ? QStringLiteral("Tone") : QStringLiteral("tone")), 14,
          [&](const QRectF& r) {
              painter.fillRect(QRectF(r.left(), r.top() + 4, r.width(), 2), frame.theme.tone);
          });
    if (!snapshot.flags.empty()) {
        entry(QStringLiteral("Stories, by tone"), 34, [&](const QRectF& r) {
            double at = r.left() + 5;
            for (const Sign sign : {Sign::positive, Sign::neutral, Sign::negative}) {
                draw_mark(painter, QPointF(at, middle), sign, flag_colour(frame.theme, sign));
                at += 12;
            }
        });
    }
    if (!frame.data->has_heat)
        return;
    for (int i = 0; i < frame.data->pyramid.topics(); ++i) {
        entry(from_utf8(snapshot.topics[static_cast<std::size_t>(i)].name), 8, [&](const QRectF& r) {
            painter.fillRect(QRectF(r.left(), middle - 4, 8, 8), topic_colour(frame, i));
        });
    }
}

}  // namespace undertone::charts
