#include "charts/compared_frame.h"
#include "charts/flag_clusters.h"
#include "charts/format.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <limits>

namespace undertone::charts {
namespace {

constexpr double air = 8;
constexpr double part_gap = 14;

void fill_line(QPainter& painter, double x, double y, double width, double height,
               const QColor& colour)
{
    painter.fillRect(QRectF(std::floor(x), std::floor(y), width, height), colour);
}

void paint_grid(QPainter& painter, const ComparedFrame& frame, const ComparedPlot& plot)
{
    const Theme& theme = frame.wishes.theme;
    for (const double value : frame.ticks.values)
        fill_line(painter, plot.price.left(), frame.y(plot, value), plot.price.width(), 1,
                  value == 100 ? theme.border : theme.grid);
    for (const DateTick& tick : frame.date_ticks)
        fill_line(painter, frame.x(plot, tick.bar), plot.price.top(), 1,
                  plot.tone.bottom() - plot.price.top(), theme.grid);
    fill_line(painter, plot.tone.left(), frame.y_tone(plot, 0), plot.tone.width(), 1,
              mixed(theme.tone, theme.ground, 0.35));
}

void paint_axes(QPainter& painter, const ComparedFrame& frame, const ComparedPlot& plot)
{
    const Theme& theme = frame.wishes.theme;
    const QFontMetricsF metrics(frame.wishes.fonts.label);
    const double half = metrics.height() / 2;
    const auto left_label = [&](double y, const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(0, y - 10, plot.price.left() - air, 20),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    painter.setFont(frame.wishes.fonts.label);
    if (plot.labels_left) {
        for (const double value : frame.ticks.values) {
            const double y = frame.y(plot, value);
            if (y > plot.price.top() + half / 2 && y < plot.price.bottom() - half / 2)
                left_label(y, number_text(value, frame.ticks.decimals), theme.faint_text);
        }
        const bool roomy = plot.tone.height() > 4 * half;
        if (roomy) {
            left_label(plot.tone.top() + half, QStringLiteral("+1"), theme.tone_text);
            left_label(plot.tone.bottom() - half, QStringLiteral("−1"), theme.tone_text);
        }
        left_label(frame.y_tone(plot, 0), roomy ? QStringLiteral("0") : QStringLiteral("Tone"),
                   theme.tone_text);
    }
    if (!plot.labels_below)
        return;
    for (const DateTick& tick : frame.date_ticks) {
        painter.setFont(tick.bold ? frame.wishes.fonts.strong : frame.wishes.fonts.label);
        painter.setPen(tick.bold ? theme.text : theme.faint_text);
        painter.drawText(
            QRectF(frame.x(plot, tick.bar) - 100, plot.tone.bottom() + 2, 200, 2 * half + 4),
            Qt::AlignCenter, tick.text);
    }
}

/// Segment by segment: one wide antialiased polyline costs hundreds of times as much. Points further
/// apart than `longest` are not joined.
void paint_line(QPainter& painter, const std::vector<QPointF>& points, const QColor& colour,
                double width, double longest)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].x() - points[i - 1].x() <= longest)
            painter.drawLine(points[i - 1], points[i]);
    }
    if (points.size() == 1)
        painter.drawPoint(points[0]);
}

/// A price stands until the next one; a tone that is not known is not drawn. Another exchange's
/// holiday is no gap.
constexpr double any = std::numeric_limits<double>::max();
double longest_tone(const ComparedFrame& frame)
{
    constexpr int holidays = 2;
    return (2 * frame.run + holidays) * frame.pixels_per_slot;
}

std::vector<QPointF> on_plot(const ComparedFrame& frame, const ComparedPlot& plot, int line,
                             bool tone)
{
    std::vector<QPointF> points;
    for (const QPointF& point : (tone ? frame.tones : frame.prices)[static_cast<std::size_t>(line)])
        points.emplace_back(frame.x(plot, point.x()),
                            tone ? frame.y_tone(plot, point.y()) : frame.y(plot, point.y()));
    return points;
}

/// A small plot's tone as columns about zero: cheap, and its sign shows at a glance.
void paint_tone_columns(QPainter& painter, const ComparedFrame& frame, const ComparedPlot& plot,
                        int line)
{
    const Theme& theme = frame.wishes.theme;
    const double width = std::max(1.0, std::ceil(frame.pixels_per_slot * frame.run));
    const double zero = std::floor(frame.y_tone(plot, 0));
    for (const QPointF& point : frame.tones[static_cast<std::size_t>(line)]) {
        const double y = std::round(frame.y_tone(plot, point.y()));
        painter.fillRect(QRectF(std::floor(frame.x(plot, point.x()) - width / 2), std::min(y, zero),
                                width, std::abs(y - zero)),
                         point.y() < 0 ? theme.tone_down_fill : theme.tone_up_fill);
    }
}

/// Where the labels at the lines' ends stand: at their ends, moved apart where they would touch.
std::vector<double> end_places(const ComparedFrame& frame, const std::vector<int>& lines,
                               double step)
{
    const QRectF& area = frame.plots[0].price;
    std::vector<double> places;
    double below = area.top();
    for (const int line : lines) {
        const double y =
            frame.y(frame.plots[0], frame.prices[static_cast<std::size_t>(line)].back().y());
        places.push_back(std::max(y, below));
        below = places.back() + step;
    }
    double above = area.bottom();
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        *place = std::min(*place, above);
        above = *place - step;
    }
    return places;
}

void paint_ends(QPainter& painter, const ComparedFrame& frame)
{
    std::vector<int> lines;
    for (int line = 0; line < frame.data->count(); ++line)
        if (!frame.prices[static_cast<std::size_t>(line)].empty())
            lines.push_back(line);
    const auto value = [&](int line) {
        return frame.prices[static_cast<std::size_t>(line)].back().y();
    };
    std::stable_sort(lines.begin(), lines.end(), [&](int a, int b) { return value(a) > value(b); });
    const std::vector<double> places =
        end_places(frame, lines, QFontMetricsF(frame.wishes.fonts.strong).height());
    painter.setFont(frame.wishes.fonts.strong);
    const ComparedPlot& plot = frame.plots[0];
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int line = lines[i];
        const QColor& hue = frame.hues[static_cast<std::size_t>(line)];
        painter.setPen(QPen(mixed(hue, frame.wishes.theme.ground, 0.6), 1));
        painter.drawLine(QPointF(plot.price.right() + 1, frame.y(plot, value(line))),
                         QPointF(plot.price.right() + air - 2, places[i]));
        painter.setPen(hue);
        painter.drawText(QRectF(plot.price.right() + air, places[i] - 10,
                                frame.wishes.size.width() - plot.price.right() - air, 20),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         from_utf8(frame.data->chart(line).instrument.symbol.value) + u' ' +
                             number_text(value(line), 1));
    }
}

QString time_text(const ComparedFrame& frame, int slot)
{
    const view::ChartSnapshot& chart = frame.data->chart(0);
    const Utc time = frame.data->time(slot);
    return market::is_intraday(chart.query.length)
               ? local_text(time, chart.zone) + u' ' + zone_name(chart.zone, time)
               : day_text(date_of(time));
}

/// What 100 stands for.
QString base_text(const ComparedFrame& frame)
{
    return QStringLiteral("100 = last close before ") + time_text(frame, frame.first);
}

void paint_one_plot(QPainter& painter, const ComparedFrame& frame)
{
    const ComparedPlot& plot = frame.plots[0];
    paint_grid(painter, frame, plot);
    paint_axes(painter, frame, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < frame.data->count(); ++line) {
        const QColor& hue = frame.hues[static_cast<std::size_t>(line)];
        painter.setClipRect(plot.price);
        paint_line(painter, on_plot(frame, plot, line, false), hue, 1.6, any);
        painter.setClipRect(plot.tone);
        paint_line(painter, on_plot(frame, plot, line, true), hue, 1.2, longest_tone(frame));
        painter.setClipping(false);
    }
    paint_ends(painter, frame);
    painter.setFont(frame.wishes.fonts.label);
    const auto caption = [&](const QRectF& area, const QString& text, const QColor& colour) {
        const QFontMetricsF metrics(frame.wishes.fonts.label);
        const QRectF box(area.left() + 4, area.top() + 2, metrics.horizontalAdvance(text) + 4,
                         metrics.height());
        painter.fillRect(box, frame.wishes.theme.ground);  // the lines below run under it
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    caption(plot.price, base_text(frame), frame.wishes.theme.faint_text);
    caption(plot.tone, QStringLiteral("Tone"), frame.wishes.theme.tone_text);
}

void paint_small(QPainter& painter, const ComparedFrame& frame, int line)
{
    const ComparedPlot& plot = frame.plot_of(line);
    const Theme& theme = frame.wishes.theme;
    paint_grid(painter, frame, plot);
    paint_axes(painter, frame, plot);
    painter.setClipRect(plot.tone);
    paint_tone_columns(painter, frame, plot, line);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_line(painter, on_plot(frame, plot, line, true), theme.tone, 1.1, longest_tone(frame));
    painter.setClipRect(plot.price);
    const auto& prices = frame.prices[static_cast<std::size_t>(line)];
    const bool rose = prices.empty() || prices.back().y() >= 100;
    paint_line(painter, on_plot(frame, plot, line, false), rose ? theme.up : theme.down, 1.4, any);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (prices.empty()) {
        painter.setFont(frame.wishes.fonts.label);
        painter.setPen(theme.faint_text);
        painter.drawText(plot.price, Qt::AlignCenter, QStringLiteral("no prices here"));
    }
}

/// Symbol and name on the left, figures of the slot on the right; the name gives way.
void paint_head(QPainter& painter, const ComparedFrame& frame, int line, int slot)
{
    const ComparedPlot& plot = frame.plot_of(line);
    const Theme& theme = frame.wishes.theme;
    const auto price = frame.rebased(line, frame.data->last_close(line, frame.first, slot));
    const auto tone = frame.data->last_tone(line, frame.first, slot);
    const QString change = price ? percent_text(*price / 100 - 1) : QStringLiteral("–");
    const QString toned = tone ? signed_text(*tone, 2) : QString();
    const QFontMetricsF strong(frame.wishes.fonts.strong), label(frame.wishes.fonts.label);
    const auto put = [&](double x, double width, const QString& text, const QColor& colour,
                         const QFont& font) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(x, plot.head.top(), width + 1, plot.head.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    double right = plot.head.right();
    if (!toned.isEmpty()) {
        const double width = label.horizontalAdvance(toned);
        right -= width;
        put(right, width, toned, theme.tone_text, frame.wishes.fonts.label);
        right -= air;
    }
    const double width = strong.horizontalAdvance(change);
    right -= width;
    put(right, width, change, !price || *price >= 100 ? theme.up_text : theme.down_text,
        frame.wishes.fonts.strong);
    right -= air;
    const Instrument& instrument = frame.data->chart(line).instrument;
    const QString symbol = from_utf8(instrument.symbol.value);
    const double own = strong.horizontalAdvance(symbol);
    put(plot.head.left(), own, symbol, theme.text, frame.wishes.fonts.strong);
    const double left = plot.head.left() + own + 6;
    if (right - left > 40)
        put(left, right - left,
            label.elidedText(from_utf8(instrument.name), Qt::ElideRight, right - left),
            theme.faint_text, frame.wishes.fonts.label);
}

}  // namespace

QString compared_text(const Compared& data, const std::vector<std::optional<double>>& bases,
                      int line, int first, int slot)
{
    QString text = from_utf8(data.chart(line).instrument.symbol.value);
    const auto& base = bases[static_cast<std::size_t>(line)];
    const auto price = data.last_close(line, first, slot);
    text += u' ' + (price && base ? number_text(*price / *base * 100, 1) : QStringLiteral("–"));
    if (const auto tone = data.last_tone(line, first, slot))
        text += QStringLiteral(" tone ") + signed_text(*tone, 2);
    return text;
}

void paint_compared(QPainter& painter, const ComparedFrame& frame)
{
    painter.save();
    painter.fillRect(QRectF(QPointF(), frame.wishes.size), frame.wishes.theme.ground);
    if (frame.wishes.form == ComparedForm::one_plot)
        paint_one_plot(painter, frame);
    else
        for (int line = 0; line < frame.data->count(); ++line)
            paint_small(painter, frame, line);
    painter.restore();
}

void paint_compared_figures(QPainter& painter, const ComparedFrame& frame, int slot)
{
    painter.save();
    const Theme& theme = frame.wishes.theme;
    const int shown = slot >= 0 ? slot : frame.last;
    if (frame.wishes.form == ComparedForm::small_multiples)
        for (int line = 0; line < frame.data->count(); ++line)
            paint_head(painter, frame, line, shown);
    if (!frame.read_out.isNull()) {
        const QFontMetricsF metrics(frame.wishes.fonts.read_out);
        painter.setFont(frame.wishes.fonts.read_out);
        double x = frame.read_out.left();
        const auto put = [&](const QString& text, const QColor& colour) {
            const double width = metrics.horizontalAdvance(text);
            if (x + width > frame.read_out.right())
                return false;
            painter.setPen(colour);
            painter.drawText(QRectF(x, frame.read_out.top(), width + 1, frame.read_out.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
            x += width + part_gap;
            return true;
        };
        put(time_text(frame, shown), theme.text);
        if (frame.wishes.form == ComparedForm::one_plot) {
            for (int line = 0; line < frame.data->count(); ++line)
                if (!put(compared_text(*frame.data, frame.bases, line, frame.first, shown),
                         frame.hues[static_cast<std::size_t>(line)]))
                    break;
        } else {
            put(QStringLiteral("change since the left edge, tone"), theme.faint_text);
        }
    }
    painter.restore();
}

void paint_compared_crosshair(QPainter& painter, const ComparedFrame& frame, int slot)
{
    const Theme& theme = frame.wishes.theme;
    const QColor line = mixed(theme.text, theme.ground, 0.55);
    for (const ComparedPlot& plot : frame.plots) {
        const double x = std::floor(frame.x(plot, slot));
        for (double y = plot.price.top(); y < plot.tone.bottom(); y += 6)
            painter.fillRect(QRectF(x, y, 1, 3), line);
    }
}

}  // namespace undertone::charts
