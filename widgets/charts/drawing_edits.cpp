#include "charts/drawing_edits.h"

#include "charts/format.h"
#include "charts/overlay_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

using Kind = DrawingRef::Kind;

constexpr double note_reach = 10;  // from its place
constexpr double line_reach = 5;   // from a level, or a window's edge
constexpr double editor_height = 24;

/// Where a note is; none: its bar is not among these.
std::optional<QPointF> place_of(const Frame& frame, const view::DrawnNote& note)
{
    const int bar = frame.data->bar_holding(note.t);
    if (bar < 0)
        return std::nullopt;
    return QPointF(frame.x(bar), frame.y_price(note.price));
}

/// A window's left and right edge, between candles; none: no bar lies within it.
std::optional<std::pair<double, double>> edges_of(const Frame& frame,
                                                  const view::DrawnWindow& window)
{
    const auto [first, last] = frame.data->bars_of(window.from, window.to);
    if (first > last)
        return std::nullopt;
    return std::pair(frame.x(first - 0.5), frame.x(last + 0.5));
}

/// Whether a point lies on the words that a mark has in the frame.
template <class Mark>
bool on_words(const std::vector<Mark>& marks, QRectF Mark::*words, int index, QPointF point)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
        return mark.index == index && (mark.*words).contains(point);
    });
}

bool hit_note(const Frame& frame, int index, QPointF point)
{
    const auto at = place_of(frame, frame.drawings->notes[std::size_t(index)]);
    return (at && std::hypot(at->x() - point.x(), at->y() - point.y()) <= note_reach) ||
           on_words(frame.notes, &NoteMark::words, index, point);
}

bool hit_level(const Frame& frame, int index, QPointF point)
{
    const double y = frame.y_price(frame.drawings->levels[std::size_t(index)].price);
    return std::abs(y - point.y()) <= line_reach ||
           on_words(frame.levels, &LevelMark::words, index, point);
}

std::optional<Grip> hit_window(const Frame& frame, int index, QPointF point)
{
    if (on_words(frame.windows, &WindowMark::label, index, point))
        return Grip::whole;
    const auto edges = edges_of(frame, frame.drawings->windows[std::size_t(index)]);
    if (!edges)
        return std::nullopt;
    const double from = std::abs(point.x() - edges->first);
    const double to = std::abs(point.x() - edges->second);
    if (std::min(from, to) > line_reach)
        return std::nullopt;
    return from < to ? Grip::from : Grip::to;
}

/// Where sessions begin (weeks, months), in bars, and after the last one the end.
std::vector<int> starts_of(const ChartData& data)
{
    std::vector<int> starts;
    for (int bar = 0; bar < data.bars();) {
        starts.push_back(bar);
        bar = std::max(bar, data.bars_of(data.date(bar), data.date(bar)).last) + 1;
    }
    starts.push_back(data.bars());
    return starts;
}

/// A date goes with its bar to another, and stays within what that one covers; one outside of what
/// its bar covers goes as far.
Date carried(Date date, const ChartData& data, int bar, int to)
{
    const Date there = date + (data.first_date(to) - data.first_date(bar));
    const bool within = date >= data.first_date(bar) && date <= data.last_date(bar);
    return within ? std::clamp(there, data.first_date(to), data.last_date(to)) : there;
}

/// By whole sessions: `target` finds the one that a start, as an index, goes to.
template <class Target>
view::DrawnWindow moved_window(view::DrawnWindow window, Grip grip, const ChartData& data,
                               Target target)
{
    const auto [first, last] = data.bars_of(window.from, window.to);
    if (first > last)
        return window;
    const std::vector<int> starts = starts_of(data);
    const auto index_of = [&](int bar) {
        return int(std::lower_bound(starts.begin(), starts.end(), bar) - starts.begin());
    };
    const int begin = index_of(first), end = index_of(last + 1);
    const int least = grip == Grip::to ? begin + 1 - end : -begin;
    const int most = grip == Grip::from ? end - 1 - begin : int(starts.size()) - 1 - end;
    const int held = grip == Grip::to ? end : begin;
    const int by = std::clamp(target(starts, held) - held, least, most);
    const auto carry = [&](Date date, int start) {
        return carried(date, data, starts[std::size_t(start)], starts[std::size_t(start + by)]);
    };
    if (by != 0 && grip != Grip::to)
        window.from = carry(window.from, begin);
    if (by != 0 && grip != Grip::from)
        window.to = carry(window.to, end - 1);
    return window;
}

template <class Item>
auto* item(std::vector<Item>& items, int index)
{
    return &items[std::size_t(index)];
}

std::string& words(view::Drawings& drawings, const DrawingRef& ref)
{
    switch (ref.kind) {
    case Kind::note: return item(drawings.notes, ref.index)->text;
    case Kind::level: return item(drawings.levels, ref.index)->text;
    case Kind::window: break;
    }
    return item(drawings.windows, ref.index)->text;
}

}  // namespace

std::vector<DrawingRef> all_of(const view::Drawings& drawings)
{
    std::vector<DrawingRef> all;
    const auto add = [&](Kind kind, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            all.push_back({kind, int(i)});
    };
    add(Kind::note, drawings.notes.size());
    add(Kind::level, drawings.levels.size());
    add(Kind::window, drawings.windows.size());
    return all;
}

bool is_there(const view::Drawings& drawings, const DrawingRef& ref)
{
    const auto all = all_of(drawings);
    return std::find(all.begin(), all.end(), ref) != all.end();
}

bool is_drawn(const Layers& layers, const DrawingRef& ref)
{
    return ref.kind == Kind::window ? layers.windows : layers.drawings;
}

std::optional<DrawingHit> hit_drawing(const Frame& frame, QPointF point)
{
    if (!frame.drawings || !frame.layout.price.contains(point))
        return std::nullopt;
    const auto grip_of = [&](const DrawingRef& ref) -> std::optional<Grip> {
        if (ref.kind == Kind::window)
            return hit_window(frame, ref.index, point);
        const bool hit = ref.kind == Kind::note ? hit_note(frame, ref.index, point)
                                                : hit_level(frame, ref.index, point);
        return hit ? std::optional(Grip::whole) : std::nullopt;
    };
    // Of a kind the last drawn lies on top.
    auto all = all_of(*frame.drawings);
    std::stable_sort(all.begin(), all.end(), [](const DrawingRef& a, const DrawingRef& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.index > b.index;
    });
    for (const DrawingRef& ref : all) {
        if (!is_drawn(frame.style.layers, ref))
            continue;
        if (const auto grip = grip_of(ref))
            return DrawingHit{ref, *grip};
    }
    return std::nullopt;
}

bool shades(const Frame& frame, const DrawingRef& ref, QPointF point)
{
    return ref.kind == Kind::window &&
           std::any_of(frame.windows.begin(), frame.windows.end(), [&](const WindowMark& mark) {
               return mark.index == ref.index && mark.shade.contains(point);
           });
}

bool is_on_show(const Frame& frame, const DrawingRef& ref)
{
    const auto is_of = [&](const auto& mark) { return mark.index == ref.index; };
    const auto shows = [&](const auto& marks) {
        return std::any_of(marks.begin(), marks.end(), is_of);
    };
    return ref.kind == Kind::note    ? shows(frame.notes)
           : ref.kind == Kind::level ? shows(frame.levels)
                                     : shows(frame.windows);
}

std::optional<int> bar_of(const Frame& frame, const DrawingRef& ref)
{
    int bar = -1;
    if (ref.kind == Kind::note)
        bar = frame.data->bar_holding(frame.drawings->notes[std::size_t(ref.index)].t);
    if (ref.kind == Kind::window) {
        const view::DrawnWindow& window = frame.drawings->windows[std::size_t(ref.index)];
        const auto [first, last] = frame.data->bars_of(window.from, window.to);
        bar = first <= last ? first : -1;
    }
    return bar >= 0 ? std::optional(bar) : std::nullopt;
}

QString name_of(const view::Drawings& drawings, const DrawingRef& ref)
{
    const QString kind = ref.kind == Kind::note    ? OverlayChart::tr("the note")
                         : ref.kind == Kind::level ? OverlayChart::tr("the level")
                                                   : OverlayChart::tr("the window");
    QString text = from_utf8(words_of(drawings, ref));
    constexpr int most = 24;  // of a menu's line
    if (text.size() > most)
        text = text.left(most - 1) + QStringLiteral("…");
    return text.isEmpty() ? kind : OverlayChart::tr("%1 “%2”").arg(kind, text);
}

const std::string& words_of(const view::Drawings& drawings, const DrawingRef& ref)
{
    return words(const_cast<view::Drawings&>(drawings), ref);
}

view::Drawings with_words(view::Drawings drawings, const DrawingRef& ref, std::string text)
{
    words(drawings, ref) = std::move(text);
    return drawings;
}

view::Drawings without(view::Drawings drawings, const DrawingRef& ref)
{
    switch (ref.kind) {
    case Kind::note: drawings.notes.erase(drawings.notes.begin() + ref.index); break;
    case Kind::level: drawings.levels.erase(drawings.levels.begin() + ref.index); break;
    case Kind::window: drawings.windows.erase(drawings.windows.begin() + ref.index); break;
    }
    return drawings;
}

view::Drawings moved(view::Drawings drawings, const DrawingHit& held, const Frame& frame,
                     QPointF from, QPointF to)
{
    const DrawingRef& ref = held.ref;
    const QPointF by = to - from;
    // As far as the pointer went, not to where it is: a line taken beside its middle does not jump.
    const auto price_after = [&](double price) {
        return rounded_price(frame.price_at(frame.y_price(price) + by.y()));
    };
    if (ref.kind == Kind::level) {
        view::DrawnLevel& level = *item(drawings.levels, ref.index);
        level.price = price_after(level.price);
    } else if (ref.kind == Kind::note) {
        view::DrawnNote& note = *item(drawings.notes, ref.index);
        const auto at = place_of(frame, note);
        if (!at)
            return drawings;
        const double bar = std::round(frame.bar_at(at->x() + by.x()));
        note.price = price_after(note.price);
        const int to_bar = int(std::clamp(bar, 0.0, frame.data->bars() - 1.0));
        if (to_bar != frame.data->bar_holding(note.t))  // else a minute stays one among weeks
            note.t = frame.data->mark_time(to_bar);
    } else {
        const auto nearest = [&](const std::vector<int>& starts, int start) {
            const double bar = starts[std::size_t(start)] + by.x() / frame.pixels_per_bar;
            const auto after = std::lower_bound(starts.begin() + 1, starts.end() - 1, bar);
            return int(after - starts.begin()) - (bar - *std::prev(after) < *after - bar ? 1 : 0);
        };
        view::DrawnWindow& window = *item(drawings.windows, ref.index);
        window = moved_window(window, held.grip, *frame.data, nearest);
    }
    return drawings;
}

view::Drawings nudged(view::Drawings drawings, const DrawingRef& ref, const Frame& frame, int right,
                      int up)
{
    const auto nudge_price = [&](double& price) {
        const double by_pixels = rounded_price(frame.price_at(frame.y_price(price) - up));
        const double by_digit = price + up * std::pow(10.0, -price_decimals(price));
        price = by_pixels != price ? by_pixels : rounded_price(by_digit);
    };
    if (ref.kind == Kind::window) {
        view::DrawnWindow& window = *item(drawings.windows, ref.index);
        window = moved_window(window, Grip::whole, *frame.data,
                              [&](const std::vector<int>&, int start) { return start + right; });
    } else if (ref.kind == Kind::level) {
        nudge_price(item(drawings.levels, ref.index)->price);
    } else {
        view::DrawnNote& note = *item(drawings.notes, ref.index);
        if (up != 0)
            nudge_price(note.price);
        const int bar = frame.data->bar_holding(note.t);
        if (bar >= 0 && bar + right >= 0 && bar + right < frame.data->bars() && right != 0)
            note.t = frame.data->mark_time(bar + right);
    }
    return drawings;
}

double rounded_price(double price)
{
    const double unit = std::pow(10.0, price_decimals(price));
    return std::round(price * unit) / unit;
}

QRectF words_place(const Frame& frame, const DrawingRef& ref)
{
    const QRectF& plot = frame.layout.price;
    const view::Drawings& drawings = *frame.drawings;
    QPointF at;
    if (ref.kind == Kind::level) {
        at = {plot.left() + 8, frame.y_price(drawings.levels[std::size_t(ref.index)].price)};
    } else if (ref.kind == Kind::note) {
        const auto place = place_of(frame, drawings.notes[std::size_t(ref.index)]);
        if (!place)
            return {};
        at = *place + QPointF(8, -editor_height / 2);
    } else {
        const auto edges = edges_of(frame, drawings.windows[std::size_t(ref.index)]);
        if (!edges)
            return {};
        at = {edges->first + 4, plot.top() + editor_height / 2 + 2};
    }
    if (at.x() < plot.left() - 1 || at.x() > plot.right() || at.y() < plot.top() ||
        at.y() > plot.bottom())
        return {};
    constexpr double width = 220;
    const double left = std::max(plot.left(), std::min(at.x(), plot.right() - width));
    return QRectF(left, at.y() - editor_height / 2, std::min(width, plot.width()), editor_height);
}

void paint_chosen(QPainter& painter, const Frame& frame, const DrawingRef& ref)
{
    const view::Drawings& drawings = *frame.drawings;
    const QRectF& plot = frame.layout.price;
    painter.save();
    painter.setClipRect(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (ref.kind == Kind::note) {
        if (const auto at = place_of(frame, drawings.notes[std::size_t(ref.index)]))
            painter.drawEllipse(*at, note_reach - 2, note_reach - 2);
    } else if (ref.kind == Kind::level) {
        const double y = std::floor(frame.y_price(drawings.levels[std::size_t(ref.index)].price));
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), frame.theme.accent);
        painter.setBrush(frame.theme.ground);
        for (const double x : {plot.left() + 4, plot.center().x(), plot.right() - 4})
            painter.drawRect(QRectF(x - 3, y - 2.5, 6, 6));
    } else if (const auto edges = edges_of(frame, drawings.windows[std::size_t(ref.index)])) {
        for (const double x : {edges->first, edges->second})
            painter.fillRect(QRectF(std::floor(x) - 1, plot.top(), 2, plot.height()),
                             frame.theme.accent);
    }
    painter.restore();
}

}  // namespace undertone::charts
