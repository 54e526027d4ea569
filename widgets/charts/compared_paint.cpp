#include "charts/compared_frame.h"
#include "charts/flag_clusters.h"
#include "charts/format.h"
#include "charts/strokes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <limits>

namespace undertone::charts {
namespace {

constexpr double air = 8;

/// The words' context for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(undertone::charts::ComparedChart)
};

/// Of what the axis of tones is.
QString tone_word(const ComparedFrame& frame)
{
    const view::ChartSnapshot& any = frame.data->chart(0);
    const QString tone =
        any.chosen.empty()
            ? frame.wishes.words("Tone")
            : frame.wishes.words("%1 tone").arg(from_utf8(view::topics_in_words(any)));
    return any.query.kind == view::ToneKind::z ? frame.wishes.words("%1, z of 30 days").arg(tone)
                                               : tone;
}

void paint_grid(QPainter& painter, const ComparedFrame& frame, const ComparedPlot& plot)
{
    const Theme& theme = frame.wishes.theme;
    for (const double value : frame.ticks.values)
        line_across(painter, frame, {plot.price.left(), frame.y(plot, value)}, plot.price.width(),
                    theme.grid);
    line_across(painter, frame, {plot.price.left(), frame.y(plot, 100)}, plot.price.width(),
                theme.border);
    for (const DateTick& tick : frame.date_ticks)
        line_down(painter, frame, {frame.x(plot, tick.bar), plot.price.top()},
                  plot.tone.bottom() - plot.price.top(), theme.grid);
    line_across(painter, frame, {plot.tone.left(), frame.y_tone(plot, 0)}, plot.tone.width(),
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
        const auto fits = [&](double y) {
            return y > plot.price.top() + half / 2 && y < plot.price.bottom() - half / 2;
        };
        const double base = frame.y(plot, 100);  // what all is measured by: it has a label always
        if (fits(base))
            left_label(base, number_text(100, frame.ticks.decimals), theme.faint_text);
        for (const double value : frame.ticks.values) {
            const double y = frame.y(plot, value);
            if (fits(y) && std::abs(y - base) >= 2 * half)
                left_label(y, number_text(value, frame.ticks.decimals), theme.faint_text);
        }
        const bool roomy = plot.tone.height() > 4 * half;
        if (roomy) {
            const int decimals = frame.tone_limit == std::round(frame.tone_limit) ? 0 : 1;
            left_label(plot.tone.top() + half, signed_text(frame.tone_limit, decimals),
                       theme.tone_text);
            left_label(plot.tone.bottom() - half, signed_text(-frame.tone_limit, decimals),
                       theme.tone_text);
        }
        left_label(frame.y_tone(plot, 0), roomy ? QStringLiteral("0") : frame.wishes.words("Tone"),
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

/// A price stands until the next one.
QList<QPointF> price_points(const ComparedFrame& frame, const ComparedPlot& plot, int line)
{
    QList<QPointF> points;
    for (const QPointF& point : frame.prices[static_cast<std::size_t>(line)])
        points.append({frame.x(plot, point.x()), frame.y(plot, point.y())});
    return points;
}

/// A tone that is not known is not drawn: a NaN stands there. Another exchange's holiday is no gap.
QList<QPointF> tone_points(const ComparedFrame& frame, const ComparedPlot& plot, int line)
{
    constexpr int holidays = 2;
    QList<QPointF> points;
    double before = std::numeric_limits<double>::infinity();
    for (const QPointF& point : frame.tones[static_cast<std::size_t>(line)]) {
        if (point.x() - before > 2 * frame.run + holidays)
            points.append({frame.x(plot, before), std::nan("")});
        points.append({frame.x(plot, point.x()), frame.y_tone(plot, point.y())});
        before = point.x();
    }
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
        const QString words = from_utf8(frame.data->chart(line).instrument.symbol.value) + u' ' +
                              number_text(value(line), 1);
        painter.setPen(QPen(mixed(hue, frame.wishes.theme.ground, 0.6), 1));
        painter.drawLine(QPointF(plot.price.right() + 1, frame.y(plot, value(line))),
                         QPointF(plot.price.right() + air - 2, places[i]));
        const QRectF place(plot.price.right() + air, places[i] - 10,
                           frame.wishes.size.width() - plot.price.right() - air, 20);
        painter.setPen(hue);
        if (line == frame.wishes.chosen) {
            const double width =
                QFontMetricsF(frame.wishes.fonts.strong).horizontalAdvance(words) + 6;
            painter.fillRect(QRectF(place.left() - 3, place.top() + 1, width, 18), hue);
            painter.setPen(readable_on(hue));
        }
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

void paint_one_plot(QPainter& painter, const ComparedFrame& frame)
{
    const ComparedPlot& plot = frame.plots[0];
    paint_grid(painter, frame, plot);
    paint_axes(painter, frame, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int line = 0; line < frame.data->count(); ++line) {
        const QColor& hue = frame.hues[static_cast<std::size_t>(line)];
        const double wider = line == frame.wishes.chosen ? 2 : 1;
        painter.setClipRect(plot.price);
        line_where_known(painter, price_points(frame, plot, line), hue, 1.6 * wider);
        painter.setClipRect(plot.tone);
        line_where_known(painter, tone_points(frame, plot, line), hue, 1.2 * wider);
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
    caption(plot.price, compared_base(*frame.data, frame.first, frame.wishes.words),
            frame.wishes.theme.faint_text);
    caption(plot.tone, tone_word(frame), frame.wishes.theme.tone_text);
}

void outline(QPainter& painter, const ComparedFrame& frame, const QRectF& area)
{
    const QColor& colour = frame.wishes.theme.accent;
    line_across(painter, frame, area.topLeft(), area.width(), colour);
    line_across(painter, frame, area.bottomLeft(), area.width(), colour);
    line_down(painter, frame, area.topLeft(), area.height(), colour);
    line_down(painter, frame, area.topRight(), area.height(), colour);
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
    line_where_known(painter, tone_points(frame, plot, line), theme.tone, 1.1);
    painter.setClipRect(plot.price);
    const auto& prices = frame.prices[static_cast<std::size_t>(line)];
    const bool rose = prices.empty() || prices.back().y() >= 100;
    line_where_known(painter, price_points(frame, plot, line), rose ? theme.up : theme.down, 1.4);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (line == frame.wishes.chosen)
        outline(painter, frame,
                QRectF(plot.head.topLeft(), plot.tone.bottomRight()).adjusted(-5, 0, 5, 4));
    if (prices.empty()) {
        painter.setFont(frame.wishes.fonts.label);
        painter.setPen(theme.faint_text);
        painter.drawText(plot.price, Qt::AlignCenter, frame.wishes.words("no prices here"));
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
    if (right - left > 40 && instrument.name != instrument.symbol.value)
        put(left, right - left,
            label.elidedText(from_utf8(instrument.name), Qt::ElideRight, right - left),
            theme.faint_text, frame.wishes.fonts.label);
}

}  // namespace

QString compared_words(const Compared& data, int line, std::optional<double> rebased,
                       std::optional<double> tone)
{
    QString text = from_utf8(data.chart(line).instrument.symbol.value);
    text += u' ' + (rebased ? number_text(*rebased, 1) : QStringLiteral("–"));
    if (tone)
        text += u' ' + Words::tr("tone %1").arg(signed_text(*tone, 2));
    return text;
}

QString compared_text(const ComparedFrame& frame, int line, int slot)
{
    const Compared& data = *frame.data;
    return compared_words(data, line, frame.rebased(line, data.last_close(line, frame.first, slot)),
                          data.last_tone(line, frame.first, slot));
}

QString compared_time(const Compared& data, int slot, ChartWords words)
{
    const view::ChartSnapshot& chart = data.chart(0);
    const Utc time = data.time(slot);
    return market::is_intraday(chart.query.length)
               ? local_text(time, chart.zone, words) + u' ' + zone_name(chart.zone, time)
               : day_text(date_of(time), words);
}

QString compared_base(const Compared& data, int first, ChartWords words)
{
    int before = 0;
    for (int line = 0; line < data.count(); ++line)
        before += data.close_before(line, first).has_value();
    if (before == 0)
        return words("100 = the first close shown");
    return (before == data.count()
                ? words("100 = last close before %1")
                : words("100 = last close before %1, or else the first one shown"))
        .arg(compared_time(data, first, words));
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
        const double row = std::min(frame.read_out.height(), std::ceil(metrics.height()) + 6);
        double x = frame.read_out.left(), y = frame.read_out.top();
        const auto put = [&](const QString& text, const QColor& colour) {
            const double width = metrics.horizontalAdvance(text);
            if (x + width > frame.read_out.right()) {
                x = frame.read_out.left();
                y += row;
            }
            if (y + row > frame.read_out.bottom())
                return false;
            painter.setPen(colour);
            painter.drawText(QRectF(x, y, width + 1, row), Qt::AlignLeft | Qt::AlignVCenter, text);
            x += width + compared_part_gap;
            return true;
        };
        put(compared_time(*frame.data, shown, frame.wishes.words), theme.text);
        if (frame.wishes.form == ComparedForm::one_plot) {
            for (int line = 0; line < frame.data->count(); ++line)
                if (!put(compared_text(frame, line, shown),
                         frame.hues[static_cast<std::size_t>(line)]))
                    break;
        } else {
            put(frame.wishes.words("change since the left edge, tone"), theme.faint_text);
        }
    }
    painter.restore();
}

void paint_compared_crosshair(QPainter& painter, const ComparedFrame& frame, int slot)
{
    const Theme& theme = frame.wishes.theme;
    const QColor line = mixed(theme.text, theme.ground, 0.55);
    for (const ComparedPlot& plot : frame.plots)
        dots_down(painter, frame, {frame.x(plot, slot), plot.price.top()},
                  plot.tone.bottom() - plot.price.top(), line, 3, 6);
}

}  // namespace undertone::charts
