#include "charts/legend.h"

#include "charts/format.h"
#include "charts/layers.h"
#include "charts/news_marks.h"
#include "charts/strokes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double swatch_gap = 5;
constexpr double entry_gap = 14;

using Draw = std::function<void(QPainter&, const Frame&, QPointF)>;

void draw_candles(QPainter& painter, const Frame& frame, QPointF at)
{
    const auto fill = [&](double x, double y, double w, double h, const QColor& colour) {
        painter.fillRect(QRectF(at.x() + x, at.y() + y, w, h), colour);
    };
    fill(2, -5, 1, 10, frame.theme.up);
    fill(0, -3, 5, 6, frame.theme.up);
    if (frame.style.price == PriceStyle::hollow_candles)
        fill(1, -2, 3, 4, frame.theme.ground);
    fill(9, -5, 1, 10, frame.theme.down);
    fill(7, -3, 5, 6, frame.theme.down);
}

void draw_bars(QPainter& painter, const Frame& frame, QPointF at)
{
    const auto bar = [&](double x, double open, double close, const QColor& colour) {
        painter.fillRect(QRectF(at.x() + x, at.y() - 5, 1, 10), colour);
        painter.fillRect(QRectF(at.x() + x - 2, at.y() + open, 2, 1), colour);
        painter.fillRect(QRectF(at.x() + x + 1, at.y() + close, 2, 1), colour);
    };
    bar(2, 3, -4, frame.theme.up);
    bar(9, -4, 3, frame.theme.down);
}

Draw box(QColor colour)
{
    return [colour](QPainter& painter, const Frame&, QPointF at) {
        painter.fillRect(QRectF(at.x(), at.y() - 4, 8, 8), colour);
    };
}

/// A ground is hardly told from the chart's own: it gets an edge.
Draw ground(QColor colour)
{
    return [colour](QPainter& painter, const Frame& frame, QPointF at) {
        painter.fillRect(QRectF(at.x(), at.y() - 5, 10, 10), frame.theme.faint_text);
        const QRectF inner(at.x() + 1, at.y() - 4, 8, 8);
        painter.fillRect(inner, frame.theme.ground);  // the shade is translucent
        painter.fillRect(inner, colour);
    };
}

Draw line(QColor colour)
{
    return [colour](QPainter& painter, const Frame&, QPointF at) {
        painter.fillRect(QRectF(at.x(), at.y() - 1, 14, 2), colour);
    };
}

void draw_signs(QPainter& painter, const Frame& frame, QPointF at)
{
    double x = at.x() + 4;
    for (const Sign sign : {Sign::positive, Sign::neutral, Sign::negative}) {
        draw_sign(painter, QPointF(x, at.y()), sign, flag_colour(frame.theme, sign));
        x += 11;
    }
}

void draw_band(QPainter& painter, const Frame& frame, QPointF at)
{
    painter.fillRect(QRectF(at.x(), at.y() - 4, 14, 8), frame.theme.tone_band);
    painter.fillRect(QRectF(at.x(), at.y() - 1, 14, 2), frame.theme.tone);
}

LegendEntry prices_entry(const Frame& frame)
{
    const view::ChartSnapshot& snapshot = *frame.data->snapshot;
    QStringList words{from_utf8(snapshot.instrument.symbol.value)};
    if (frame.data->last_priced < 0)
        return {frame.words("No prices of %1 are stored: fetch them (File menu) or import them")
                    .arg(words.first()),
                0,
                0,
                {}};
    if (!snapshot.instrument.currency.empty())
        words.append(from_utf8(snapshot.instrument.currency));
    if (const QString length = length_text(snapshot.query.length); !length.isEmpty())
        words.append(length);
    if (frame.level > 0)
        words.append((snapshot.query.length == market::BarLength::day
                          ? frame.words("%1 sessions a candle")
                          : frame.words("%1 bars a candle"))
                         .arg(1 << frame.level));
    const QString text = words.join(QStringLiteral(", "));
    switch (frame.style.price) {
    case PriceStyle::line:
    case PriceStyle::area: return {text, 14, 0, line(frame.theme.price_line)};
    case PriceStyle::bars: return {text, 12, 0, draw_bars};
    default: return {text, 12, 0, draw_candles};
    }
}

/// Of an axis that is not linear; or why it is.
QString scale_text(const Frame& frame)
{
    const PriceScale wanted = frame.style.scale, drawn = frame.price_axis.scale;
    if (wanted != drawn)
        return wanted == PriceScale::percent
                   ? frame.words("Linear scale: percent need prices above 0")
                   : frame.words("Linear scale: logarithms need prices above 0");
    if (drawn == PriceScale::logarithmic)
        return frame.words("Logarithmic scale");
    if (drawn == PriceScale::percent)
        return frame.words("Percent of %1")
            .arg(number_text(frame.price_axis.base, price_decimals(frame.price_axis.base)));
    return {};
}

QString heat_name(const Frame& frame, std::size_t topic)
{
    const view::ChartSnapshot& snapshot = *frame.data->snapshot;
    return topic < snapshot.topics.size() ? from_utf8(snapshot.topics[topic].name)
                                          : frame.words("Other news");
}

void add_news(const Frame& frame, std::vector<LegendEntry>& entries)
{
    const ChartData& data = *frame.data;
    const view::ChartSnapshot& snapshot = *data.snapshot;
    const Layers& layers = frame.style.layers;
    if (layers.tone && data.has_tone) {
        const bool spread = layers.tone_spread && (data.has_spread || frame.tone_level > 0);
        QString name = snapshot.chosen.empty()
                           ? frame.words("Tone")
                           : frame.words("%1 tone").arg(from_utf8(view::topics_in_words(snapshot)));
        if (snapshot.query.kind == view::ToneKind::z)
            name = frame.words("%1, z of 30 days").arg(name);
        entries.push_back({name, 14, 1, spread ? Draw(draw_band) : line(frame.theme.tone)});
    } else if (layers.tone) {
        const bool faded = !snapshot.flags.empty();
        entries.push_back({faded ? frame.words("No tone: no recent stories")
                                 : frame.words("No tone: no stories known"),
                           0,
                           4,
                           {}});
    }
    if (layers.flags && !snapshot.flags.empty())
        entries.push_back({frame.words("Stories, by tone"), 30, 5, draw_signs});
    if (layers.heat) {  // a hue that is nowhere on the chart needs no key
        for (const int topic : data.hot_topics)
            entries.push_back({heat_name(frame, static_cast<std::size_t>(topic)), 8, 8,
                               box(topic_colour(frame, topic))});
    }
    if (!frame.layout.coverage.isEmpty())
        entries.push_back({frame.words("Sources silent"), 8, 6, box(frame.theme.silent)});
}

bool has_kind(const std::vector<SessionRun>& runs, market::SessionClass kind)
{
    return std::any_of(runs.begin(), runs.end(), [&](auto& run) { return run.kind == kind; });
}

}  // namespace

std::vector<LegendEntry> legend_entries(const Frame& frame)
{
    const ChartData& data = *frame.data;
    const view::ChartSnapshot& snapshot = *data.snapshot;
    const Layers& layers = frame.style.layers;
    std::vector<LegendEntry> entries{prices_entry(frame)};
    if (const QString scale = scale_text(frame); !scale.isEmpty())
        entries.push_back({scale, 0, 2, {}});
    if (frame.benchmark_factor > 0)
        entries.push_back(
            {frame.words("%1, rebased").arg(from_utf8(snapshot.benchmark->instrument.symbol.value)),
             14, 3, line(frame.theme.benchmark)});
    else if (layers.benchmark && snapshot.benchmark)
        entries.push_back({frame.words("%1: no prices at these times")
                               .arg(from_utf8(snapshot.benchmark->instrument.symbol.value)),
                           0,
                           4,
                           {}});
    add_news(frame, entries);
    if (layers.sessions && has_kind(data.off_hours, market::SessionClass::pre))
        entries.push_back({frame.words("Pre-market"), 10, 7, ground(frame.theme.pre_market)});
    if (layers.sessions && has_kind(data.off_hours, market::SessionClass::post))
        entries.push_back({frame.words("After hours"), 10, 7, ground(frame.theme.after_hours)});
    const auto action = [&](const QString& text, bool split) {
        entries.push_back({text, 14, 6, [split](QPainter& painter, const Frame& f, QPointF at) {
                               draw_action(painter, f, QRectF(at.x(), at.y() - 7, 14, 14), split);
                           }});
    };
    using Kind = view::CorporateAction::Kind;
    for (const Kind kind : {Kind::split, Kind::dividend}) {
        if (std::any_of(frame.actions.begin(), frame.actions.end(),
                        [&](const ActionMark& mark) { return mark.kind == kind; }))
            action(kind == Kind::split ? frame.words("Split") : frame.words("Dividend"),
                   kind == Kind::split);
    }
    return entries;
}

void paint_legend(QPainter& painter, const Frame& frame)
{
    const QFontMetricsF metrics(frame.fonts.label);
    const QRectF& row = frame.layout.legend;
    struct Sized {
        LegendEntry entry;
        double width = 0;
    };
    std::vector<Sized> entries;
    double sum = -entry_gap;
    for (LegendEntry& entry : legend_entries(frame)) {
        const double swatch = entry.swatch > 0 ? entry.swatch + swatch_gap : 0;
        const double width = swatch + metrics.horizontalAdvance(entry.text) + entry_gap;
        entries.push_back({std::move(entry), width});
        sum += width;
    }
    // What does not fit is left out whole, least telling and last first: axes and read-out name it
    // too.
    const auto more_text = [&](std::size_t left_out) {
        return QStringLiteral("+%1").arg(left_out);
    };
    const std::size_t all = entries.size();
    const auto fits = [&] {
        const double more = entries.size() < all
                                ? entry_gap + metrics.horizontalAdvance(more_text(all - entries.size()))
                                : 0;
        return sum + more <= row.width();
    };
    while (entries.size() > 1 && !fits()) {
        const auto least = std::max_element(
            entries.rbegin(), entries.rend(),
            [](const Sized& a, const Sized& b) { return a.entry.rank < b.entry.rank; });
        sum -= least->width;
        entries.erase(std::next(least).base());
    }

    painter.setFont(frame.fonts.label);
    double x = row.left();
    for (const Sized& sized : entries) {
        const LegendEntry& entry = sized.entry;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);  // the signs are triangles
        if (entry.draw)
            entry.draw(painter, frame, QPointF(x, std::round(row.center().y())));
        painter.restore();
        const double words = entry.swatch > 0 ? x + entry.swatch + swatch_gap : x;
        painter.setPen(frame.theme.faint_text);
        painter.drawText(QRectF(words, row.top(), row.right() - words, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(entry.text, Qt::ElideRight, row.right() - words + 1));
        x += sized.width;
    }
    if (entries.size() < all)  // how many there was no room for
        painter.drawText(QRectF(x, row.top(), std::max(0.0, row.right() - x), row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, more_text(all - entries.size()));
}

}  // namespace undertone::charts
