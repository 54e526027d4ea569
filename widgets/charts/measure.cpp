#include "charts/measure.h"

#include "charts/format.h"
#include "charts/frame.h"
#include "charts/overlay_chart.h"
#include "view/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace undertone::charts {
namespace {

constexpr double air = 8;  // inside the box of words

QString bars_text(market::BarLength length, int bars)
{
    using view::counted;
    switch (length) {
    case market::BarLength::day:
        return counted(bars, OverlayChart::tr("%1 session"), OverlayChart::tr("%1 sessions"));
    case market::BarLength::week:
        return counted(bars, OverlayChart::tr("%1 week"), OverlayChart::tr("%1 weeks"));
    case market::BarLength::month:
        return counted(bars, OverlayChart::tr("%1 month"), OverlayChart::tr("%1 months"));
    default: return counted(bars, OverlayChart::tr("%1 bar"), OverlayChart::tr("%1 bars"));
    }
}

/// A translucent stretch of the plots with its edges: one rectangle, so its alpha costs nothing.
void paint_band(QPainter& painter, const Frame& frame, double left, double right)
{
    const QRectF plots = frame.layout.plots();
    left = std::clamp(std::floor(left), plots.left(), plots.right());
    right = std::clamp(std::ceil(right), plots.left(), plots.right());
    painter.fillRect(QRectF(left, plots.top(), right - left, plots.height()),
                     sheer(frame.theme.accent, 0.14));
    for (const double x : {left, right - 1})
        painter.fillRect(QRectF(x, plots.top(), 1, plots.height()), frame.theme.accent);
}

}  // namespace

Measured measured(const view::ChartSnapshot& snapshot, const Measure& measure)
{
    const auto first = std::size_t(measure.first()), last = std::size_t(measure.last());
    Measured found;
    found.bars = measure.last() - measure.first();
    const double before = snapshot.bars[first].close, after = snapshot.bars[last].close;
    if (before > 0 && after > 0)
        found.change = after / before - 1;
    if (last < snapshot.tone.size() && snapshot.tone[first] && snapshot.tone[last])
        found.tone_change = *snapshot.tone[last] - *snapshot.tone[first];
    for (std::size_t i = first + 1; i <= last && i < snapshot.story_count.size(); ++i)
        found.stories += snapshot.story_count[i];
    return found;
}

QString measure_dates(const view::ChartSnapshot& snapshot, const Measure& measure, ChartWords words)
{
    const Utc first = snapshot.bars[std::size_t(measure.first())].t;
    const Utc last = snapshot.bars[std::size_t(measure.last())].t;
    const auto text = [&](Utc t) {
        return market::is_intraday(snapshot.query.length) ? local_text(t, snapshot.zone, words)
                                                          : short_day_text(date_of(t), words);
    };
    return first == last ? text(first) : text(first) + QStringLiteral(" – ") + text(last);
}

QString measure_words(const view::ChartSnapshot& snapshot, const Measure& measure)
{
    const Measured found = measured(snapshot, measure);
    QStringList parts;
    if (found.change)
        parts << percent_text(*found.change);
    parts << bars_text(snapshot.query.length, found.bars);
    parts << (found.tone_change
                  ? OverlayChart::tr("tone %1").arg(signed_text(*found.tone_change, 2))
                  : OverlayChart::tr("tone not known"));
    parts << view::counted(found.stories, OverlayChart::tr("%1 story"),
                           OverlayChart::tr("%1 stories"));
    return parts.join(QStringLiteral("  ·  "));
}

void paint_measure(QPainter& painter, const Frame& frame, const Measure& measure)
{
    const view::ChartSnapshot& snapshot = *frame.data->snapshot;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double half = std::min(frame.pixels_per_bar / 2, 3.0);
    paint_band(painter, frame, frame.x(measure.first()) - half, frame.x(measure.last()) + half);

    const QString words = measure_words(snapshot, measure);
    const QString dates = measure_dates(snapshot, measure, on_screen);
    const QFontMetricsF strong(frame.fonts.strong), label(frame.fonts.label);
    const double line = std::ceil(strong.height());
    const double width =
        std::ceil(std::max(strong.horizontalAdvance(words), label.horizontalAdvance(dates))) +
        2 * air;
    const QRectF& plot = frame.layout.price;
    const double middle = (frame.x(measure.first()) + frame.x(measure.last())) / 2;
    const double left = std::clamp(std::round(middle - width / 2), plot.left(),
                                   std::max(plot.left(), plot.right() - width));
    const QRectF box(left, plot.top() + 4, width, 2 * line + air);
    painter.fillRect(box, frame.theme.panel);
    painter.setPen(frame.theme.accent);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    const auto write = [&](const QFont& font, const QColor& colour, double top,
                           const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(box.left() + air, top, width - air, line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    write(frame.fonts.strong, frame.theme.text, box.top() + air / 2, words);
    write(frame.fonts.label, frame.theme.faint_text, box.top() + air / 2 + line, dates);
    painter.restore();
}

void paint_zoom_band(QPainter& painter, const Frame& frame, double from, double to)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paint_band(painter, frame, std::min(from, to), std::max(from, to));
    painter.restore();
}

}  // namespace undertone::charts
