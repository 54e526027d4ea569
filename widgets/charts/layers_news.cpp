#include "charts/format.h"
#include "charts/frame.h"
#include "charts/layers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

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
    return sign == Sign::positive   ? theme.flag_up
           : sign == Sign::negative ? theme.flag_down
                                    : theme.flag;
}

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

constexpr double swatch_gap = 5;
constexpr double entry_gap = 14;

struct LegendEntry {
    QString text;
    double swatch = 0;  ///< its width
    int rank = 0;       ///< the highest goes first where the row is too short
    /// Draws the swatch right of a point, about its height.
    std::function<void(QPainter&, const Frame&, QPointF)> draw;
};

void draw_candles(QPainter& painter, const Frame& frame, QPointF at)
{
    const auto fill = [&](double x, double y, double w, double h, const QColor& colour) {
        painter.fillRect(QRectF(at.x() + x, at.y() + y, w, h), colour);
    };
    fill(2, -5, 1, 10, frame.theme.up);
    fill(0, -3, 5, 6, frame.theme.up);
    fill(1, -2, 3, 4, frame.theme.ground);
    fill(9, -5, 1, 10, frame.theme.down);
    fill(7, -3, 5, 6, frame.theme.down);
}

void draw_signs(QPainter& painter, const Frame& frame, QPointF at)
{
    double x = at.x() + 4;
    for (const Sign sign : {Sign::positive, Sign::neutral, Sign::negative}) {
        draw_mark(painter, QPointF(x, at.y()), sign, flag_colour(frame.theme, sign));
        x += 11;
    }
}

std::vector<LegendEntry> legend_entries(const Frame& frame)
{
    const view::ChartSnapshot& snapshot = *frame.data->snapshot;
    std::vector<LegendEntry> entries;
    QString prices = from_utf8(snapshot.instrument.symbol.value);
    if (!snapshot.instrument.currency.empty())
        prices += QStringLiteral(", ") + from_utf8(snapshot.instrument.currency);
    if (frame.level > 0)
        prices += QStringLiteral(", %1 sessions a candle").arg(1 << frame.level);
    entries.push_back({prices, 12, 1, draw_candles});
    const QString tone = snapshot.chosen.empty()
                             ? QStringLiteral("Tone")
                             : from_utf8(view::topics_in_words(snapshot)) + QStringLiteral(" tone");
    entries.push_back({tone, 14, 0, [](QPainter& painter, const Frame& f, QPointF at) {
                           painter.fillRect(QRectF(at.x(), at.y() - 1, 14, 2), f.theme.tone);
                       }});
    if (!snapshot.flags.empty())
        entries.push_back({QStringLiteral("Stories, by tone"), 30, 3, draw_signs});
    std::set<TopicId> hot;  // a hue that is nowhere on the chart needs no key
    for (const std::vector<view::HeatPart>& session : snapshot.heat)
        for (const view::HeatPart& part : session)
            hot.insert(part.topic);
    for (int i = 0; frame.data->has_heat && i < frame.data->pyramid.topics(); ++i) {
        if (!hot.contains(snapshot.topics[static_cast<std::size_t>(i)].id))
            continue;
        entries.push_back({from_utf8(snapshot.topics[static_cast<std::size_t>(i)].name), 8, 2,
                           [i](QPainter& painter, const Frame& f, QPointF at) {
                               painter.fillRect(QRectF(at.x(), at.y() - 4, 8, 8),
                                                topic_colour(f, i));
                           }});
    }
    return entries;
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
            const double height =
                std::max(1.0, std::round(heat / frame.heat_high * strip.height()));
            const double x = std::floor(frame.x(frame.candle(i).centre())) - std::floor(width / 2);
            painter.fillRect(QRectF(x, bottom - height, width, height), colour);
            bottom -= height;
        }
    }
}

void paint_flags(QPainter& painter, const Frame& frame)
{
    painter.setRenderHint(QPainter::Antialiasing);
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
        painter.drawPath(flag_shape(box, frame.x(cluster.bar)));
        draw_mark(painter, QPointF(box.left() + 8.5, box.center().y()), sign, ink);
        painter.setPen(ink);
        painter.drawText(box.adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         cluster_text(*frame.data->snapshot, cluster));
    }
}

void paint_legend(QPainter& painter, const Frame& frame)
{
    const QFontMetricsF metrics(frame.fonts.label);
    const QRectF& row = frame.layout.legend;
    std::vector<LegendEntry> entries = legend_entries(frame);
    const auto width_of = [&](const LegendEntry& entry) {
        return entry.swatch + swatch_gap + metrics.horizontalAdvance(entry.text) + entry_gap;
    };
    const auto whole = [&] {
        double sum = -entry_gap;
        for (const LegendEntry& entry : entries)
            sum += width_of(entry);
        return sum;
    };
    // What does not fit is left out whole, least telling first: axes and read-out name it too.
    while (!entries.empty() && whole() > row.width()) {
        entries.erase(std::max_element(entries.begin(), entries.end(),
                                       [](auto& a, auto& b) { return a.rank < b.rank; }));
    }

    painter.setRenderHint(QPainter::Antialiasing);  // the signs are triangles
    painter.setFont(frame.fonts.label);
    double x = row.left();
    for (const LegendEntry& entry : entries) {
        entry.draw(painter, frame, QPointF(x, std::round(row.center().y())));
        painter.setPen(frame.theme.faint_text);
        painter.drawText(
            QRectF(x + entry.swatch + swatch_gap, row.top(), width_of(entry), row.height()),
            Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        x += width_of(entry);
    }
}

}  // namespace undertone::charts
