#include "charts/read_out.h"

#include "charts/format.h"
#include "charts/overlay_chart.h"
#include "charts/strokes.h"
#include "view/phrase_text.h"
#include "view/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr double part_gap = 12;

constexpr double least_elided = 120;  // an elided title shorter than this says nothing

// From what goes first where there is no room to what stays.
enum Rank {
    stays,
    tone_rank,
    stories_rank,
    event_rank,
    prices_rank,
    volume_rank,
    detail_rank,
    heat_rank,
    story_rank
};

QString heat_text(const view::ChartSnapshot& snapshot, int bar)
{
    QStringList parts;
    if (static_cast<std::size_t>(bar) >= snapshot.heat.size())
        return {};
    for (const view::HeatPart& part : snapshot.heat[static_cast<std::size_t>(bar)]) {
        if (part.topic.empty() && part.novelty > 0) {
            parts.append(OverlayChart::tr("other news %1").arg(number_text(part.novelty, 1)));
            continue;
        }
        const auto topic = std::find_if(snapshot.topics.begin(), snapshot.topics.end(),
                                        [&](const Topic& t) { return t.id == part.topic; });
        if (topic != snapshot.topics.end() && part.novelty > 0)
            parts.append(from_utf8(topic->name) + u' ' + number_text(part.novelty, 1));
    }
    return parts.isEmpty() ? QString()
                           : OverlayChart::tr("Heat %1").arg(parts.join(QStringLiteral(", ")));
}

QString stories_text(int count)
{
    return count == 0
               ? OverlayChart::tr("no stories")
               : view::counted(count, OverlayChart::tr("%1 story"), OverlayChart::tr("%1 stories"));
}

QString hours_text(market::SessionClass kind)
{
    using market::SessionClass;
    switch (kind) {
    case SessionClass::pre: return OverlayChart::tr("pre-market");
    case SessionClass::post: return OverlayChart::tr("after hours");
    case SessionClass::closed: return OverlayChart::tr("exchange closed");
    case SessionClass::regular: break;
    }
    return {};
}

QString action_text(const view::CorporateAction& action, const std::string& currency)
{
    if (action.kind == view::CorporateAction::Kind::dividend)
        return OverlayChart::tr("Dividend %1 %2")
            .arg(QString::number(action.value), from_utf8(currency))
            .trimmed();
    return action.value >= 1
               ? OverlayChart::tr("Split %1 for 1").arg(QString::number(action.value))
               : OverlayChart::tr("Split 1 for %1").arg(QString::number(1 / action.value));
}

QString gap_text(const view::CoverageGap& gap)
{
    const QString text =
        OverlayChart::tr("%1 of %2 sources silent").arg(gap.silent).arg(gap.sources);
    if (gap.why.empty())
        return text;
    // Of several a reason may be one source's own: "Google News: not asked".
    const bool is_of_one = gap.silent > 1 && gap.why.english().find(": ") != std::string::npos;
    return (is_of_one ? OverlayChart::tr("%1, among them %2") : OverlayChart::tr("%1: %2"))
        .arg(text, view::translated(gap.why));
}

/// A note's beginning: one that is long would take the line from prices and tone.
QString in_short(const QString& text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() > most ? line.left(most - 1) + u'…' : line;
}

class Parts {
public:
    void add(const QString& text, const QColor& colour, int rank, bool elidable = false)
    {
        if (!text.isEmpty())
            all.push_back({text, colour, rank, elidable});
    }
    std::vector<ReadOutPart> all;
};

void add_prices(Parts& parts, const ChartData& data, const Theme& theme, int bar)
{
    const Bar& b = data.snapshot->bars[static_cast<std::size_t>(bar)];
    if (!data.has_price(bar)) {
        parts.add(OverlayChart::tr("no price"), theme.text, stays);
        return;
    }
    const int decimals = price_decimals(b.close);
    const auto price = [&](double value) { return number_text(value, decimals); };
    parts.add(OverlayChart::tr("O %1").arg(price(b.open)), theme.faint_text, prices_rank);
    parts.add(OverlayChart::tr("H %1").arg(price(b.high)), theme.faint_text, prices_rank);
    parts.add(OverlayChart::tr("L %1").arg(price(b.low)), theme.faint_text, prices_rank);
    parts.add(OverlayChart::tr("C %1").arg(price(b.close)), theme.text, stays);
    if (const auto change = data.change(bar))
        parts.add(percent_text(*change), change_colour(*change, theme), stays);
}

void add_news(Parts& parts, const ChartData& data, const Theme& theme, int bar,
              const Layers& layers)
{
    const view::ChartSnapshot& snapshot = *data.snapshot;
    const auto index = static_cast<std::size_t>(bar);
    const bool known = index < snapshot.tone.size() && snapshot.tone[index] &&
                       std::isfinite(*snapshot.tone[index]);
    if (layers.tone) {
        const auto before =
            snapshot.tone.begin() + std::ptrdiff_t(std::min(index, snapshot.tone.size()));
        const bool faded = std::any_of(snapshot.tone.begin(), before,
                                       [](const auto& tone) { return tone.has_value(); });
        const QString value = known   ? signed_text(*snapshot.tone[index], 2)
                              : faded ? OverlayChart::tr("– (no recent news)")
                                      : OverlayChart::tr("not known yet");
        const bool z = snapshot.query.kind == view::ToneKind::z;
        parts.add((z ? OverlayChart::tr("Tone z %1") : OverlayChart::tr("Tone %1")).arg(value),
                  theme.tone_text, tone_rank);
    }
    if (layers.tone && layers.tone_spread && index < snapshot.spread.size() &&
        snapshot.spread[index])
        parts.add(OverlayChart::tr("%1 to %2")
                      .arg(signed_text(snapshot.spread[index]->low, 2),
                           signed_text(snapshot.spread[index]->high, 2)),
                  theme.tone_text, detail_rank);
    const int count = index < snapshot.story_count.size() ? snapshot.story_count[index] : 0;
    parts.add(stories_text(count), theme.text, stories_rank);
    if (const view::CoverageGap* gap = layers.coverage ? data.gap_at(bar) : nullptr)
        parts.add(gap_text(*gap), theme.text, detail_rank, true);
    if (layers.heat)
        parts.add(heat_text(snapshot, bar), theme.faint_text, heat_rank);
}

void add_drawings(Parts& parts, const ChartData& data, const Theme& theme, int bar,
                  const Layers& layers, const view::Drawings& drawings)
{
    if (layers.windows) {
        for (const view::DrawnWindow& window : drawings.windows) {
            if (const auto [first, last] = data.bars_of(window.from, window.to);
                first <= bar && bar <= last)
                parts.add(window.text.empty() ? days_text(window.from, window.to, on_screen)
                                              : from_utf8(window.text),
                          theme.faint_text, detail_rank);
        }
    }
    if (!layers.drawings)
        return;
    for (const view::DrawnNote& note : drawings.notes) {
        if (data.bar_holding(note.t) == bar)
            parts.add(OverlayChart::tr("Note: %1").arg(in_short(from_utf8(note.text))), theme.text,
                      event_rank);
    }
}

/// A label half under a tag reads as another number: what a tag would cut is blanked whole.
void blank_cut_labels(QPainter& painter, const Frame& frame, const QRectF& tag)
{
    constexpr double hardly = 3;  // of a filled tag's edge no word is lost
    for (const Label& label : frame.labels) {
        const double air = label.fill.isValid() ? hardly : 0;
        if (label.rect.adjusted(0, air, 0, -air).intersects(tag))
            painter.fillRect(label.rect.adjusted(-1, -0.5, 1, 0.5), frame.theme.ground);
    }
}

/// The picture without the flags' and notes' boxes that a line down at x or across at y would strike
/// through; below 0: no such line.
QRegion clear_of_words(const Frame& frame, double x, double y)
{
    QRegion region(QRectF(QPointF(), frame.size).toAlignedRect());
    const auto leave_out = [&](const QRectF& box) {
        const bool is_struck =
            (box.left() <= x && x <= box.right()) || (box.top() <= y && y <= box.bottom());
        if (!box.isNull() && is_struck)
            region -= box.toAlignedRect();
    };
    for (const QRectF& box : frame.cluster_boxes)
        leave_out(box);
    for (const NoteMark& note : frame.notes)
        leave_out(note.words);
    return region;
}

void cross_tag(QPainter& painter, const Frame& frame, const QRectF& tag, const QString& text)
{
    blank_cut_labels(painter, frame, tag);
    draw_tag(painter, frame, tag, text, frame.theme.text);
}

}  // namespace

std::vector<ReadOutPart> read_out(const ChartData& data, const Theme& theme, int bar,
                                  const ChartStyle& style, const view::Drawings* drawings)
{
    const view::ChartSnapshot& snapshot = *data.snapshot;
    const auto index = static_cast<std::size_t>(bar);
    const Layers& layers = style.layers;
    Parts parts;
    parts.add(data.time_text(bar, on_screen), theme.text, stays);
    if (const QString beside =
            data.intraday
                ? view::in_second_zone(snapshot.bars[index].t, data.second_zone, data.date(bar))
                : QString();
        !beside.isEmpty())
        parts.add(beside, theme.faint_text, event_rank);
    if (layers.sessions && data.intraday && index < snapshot.classes.size())
        parts.add(hours_text(snapshot.classes[index]), theme.faint_text, event_rank);
    add_prices(parts, data, theme, bar);
    if (std::binary_search(data.breaks.begin(), data.breaks.end(), bar))
        parts.add(OverlayChart::tr("%1 days after the bar before")
                      .arg((data.date(bar) - data.date(bar - 1)).count()),
                  theme.text, event_rank);
    const auto volume = snapshot.bars[index].volume;
    if (layers.volume && volume && std::isfinite(*volume))
        parts.add(OverlayChart::tr("Vol %1").arg(volume_text(volume)), theme.faint_text,
                  volume_rank);
    if (layers.benchmark && snapshot.benchmark) {
        const QString name = from_utf8(snapshot.benchmark->instrument.symbol.value) + u' ';
        if (const auto change = data.benchmark_change(bar))
            parts.add(name + percent_text(*change), theme.benchmark, event_rank);
    }
    if (layers.actions) {
        for (const view::CorporateAction& action : data.actions_at(bar))
            parts.add(action_text(action, snapshot.instrument.currency), theme.text, event_rank);
    }
    add_news(parts, data, theme, bar, layers);
    if (drawings)
        add_drawings(parts, data, theme, bar, layers, *drawings);
    if (const view::Flag* flag = layers.flags ? data.flag_at(bar) : nullptr)
        parts.add(QStringLiteral("%1  %2").arg(flag->number).arg(from_utf8(flag->lead)),
                  theme.faint_text, story_rank, true);
    return std::move(parts.all);
}

int read_out_bar(const Frame& frame)
{
    return static_cast<int>(
        std::clamp(std::floor(frame.viewport.last()), 0.0, frame.data->bars() - 1.0));
}

void paint_read_out(QPainter& painter, const Frame& frame, int bar)
{
    std::vector<ReadOutPart> parts =
        read_out(*frame.data, frame.theme, bar, frame.style, frame.drawings.get());
    const QFontMetricsF metrics(frame.fonts.read_out);
    const QRectF& row = frame.layout.read_out;
    const auto width_of = [&](const ReadOutPart& part) {
        return metrics.horizontalAdvance(part.text) + part_gap;
    };
    const auto whole = [&] {
        double sum = -part_gap;
        for (const ReadOutPart& part : parts)
            sum += part.elidable ? std::min(least_elided, width_of(part)) : width_of(part);
        return sum;
    };
    while (parts.size() > 1 && whole() > row.width()) {
        const int highest = std::max_element(parts.begin(), parts.end(), [](auto& a, auto& b) {
                                return a.rank < b.rank;
                            })->rank;
        if (highest == stays)
            break;  // a window too narrow for date and price: cut rather than blank
        std::erase_if(parts, [&](const ReadOutPart& part) { return part.rank == highest; });
    }

    painter.setFont(frame.fonts.read_out);
    double x = row.left();
    for (const ReadOutPart& part : parts) {
        const double room = row.right() - x;
        const QString text = metrics.elidedText(part.text, Qt::ElideRight, room + 1);
        painter.setPen(part.colour);
        painter.drawText(QRectF(x, row.top(), room + 1, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += width_of(part);
        if (x >= row.right())
            break;
    }
}

void paint_crosshair(QPainter& painter, const Frame& frame, int bar, std::optional<double> y)
{
    const ChartLayout& layout = frame.layout;
    const QColor line = mixed(frame.theme.text, frame.theme.ground, 0.55);
    const double x = frame.floored(frame.x(bar));
    const bool has_time = x >= layout.left() && x <= layout.right();
    const bool has_price = y && frame.data->last_priced >= 0 && *y >= layout.price.top() &&
                           *y <= layout.price.bottom();
    const double at = has_price ? frame.floored(*y) : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRegion(clear_of_words(frame, has_time ? x : -1, has_price ? at : -1));
    if (has_time)
        dots_down(painter, frame, {x, layout.price.top()}, layout.dates.top() - layout.price.top(),
                  line, 3, 6);
    if (has_price)
        dots_across(painter, frame, {layout.left(), at}, layout.price.width(), line, 3, 6);
    painter.setClipping(false);
    if (has_time) {
        const QString date = frame.data->time_text(bar, frame.words);
        const double width =
            std::ceil(QFontMetricsF(frame.fonts.strong).horizontalAdvance(date)) + 14;
        const double left =
            std::clamp(x - std::floor(width / 2), 0.0, std::max(0.0, frame.size.width() - width));
        cross_tag(painter, frame, QRectF(left, layout.dates.top() + 2, width, 20), date);
    }
    if (has_price)
        cross_tag(painter, frame,
                  QRectF(layout.right() + 1, at - 10, layout.right_axis.width() - 3, 20),
                  frame.price_axis.text(frame.price_at(at)));
    painter.restore();
}

}  // namespace undertone::charts
