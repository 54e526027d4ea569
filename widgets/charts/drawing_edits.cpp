#include "charts/drawing_edits.h"

#include "charts/format.h"
#include "charts/time_places.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

using Kind = DrawingRef::Kind;

constexpr double note_reach = 10;   // from its place
constexpr double line_reach = 5;    // from a level, or a window's edge
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
    const auto& bars = frame.data->snapshot->bars;
    const auto from = std::lower_bound(bars.begin(), bars.end(), midnight_utc(window.from),
                                       [](const Bar& bar, Utc t) { return bar.t < t; });
    const int first = int(from - bars.begin());
    const int last = bar_holding(bars, midnight_utc(window.to + std::chrono::days(1)) - seconds(1));
    if (last < first)
        return std::nullopt;
    return std::pair(frame.x(first - 0.5), frame.x(last + 0.5));
}

/// A mark stands on the device pixel that its place lies in.
bool is_near(double a, double b) { return std::abs(a - b) <= 1.5; }

bool hit_note(const Frame& frame, const view::DrawnNote& note, QPointF point)
{
    const auto at = place_of(frame, note);
    if (!at)
        return false;
    if (std::hypot(at->x() - point.x(), at->y() - point.y()) <= note_reach)
        return true;
    return std::any_of(frame.notes.begin(), frame.notes.end(), [&](const NoteMark& mark) {
        return mark.words.contains(point) && is_near(mark.at.x(), at->x()) &&
               is_near(mark.at.y(), at->y());
    });
}

bool hit_level(const Frame& frame, const view::DrawnLevel& level, QPointF point)
{
    const double y = frame.y_price(level.price);
    if (std::abs(y - point.y()) <= line_reach)
        return true;
    return std::any_of(frame.levels.begin(), frame.levels.end(), [&](const LevelMark& mark) {
        return mark.words.contains(point) && is_near(mark.y, y);
    });
}

bool hit_window(const Frame& frame, const view::DrawnWindow& window, QPointF point)
{
    const auto edges = edges_of(frame, window);
    if (!edges)
        return false;
    const auto [left, right] = *edges;
    if (std::abs(point.x() - left) <= line_reach || std::abs(point.x() - right) <= line_reach)
        return true;
    const auto cut = [&](double x) {
        return std::clamp(x, frame.layout.price.left(), frame.layout.price.right());
    };
    return std::any_of(frame.windows.begin(), frame.windows.end(), [&](const WindowMark& mark) {
        return mark.label.contains(point) && is_near(mark.shade.left(), cut(left)) &&
               is_near(mark.shade.right(), cut(right));
    });
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

std::optional<DrawingRef> hit_drawing(const Frame& frame, QPointF point)
{
    if (!frame.drawings || !frame.layout.price.contains(point))
        return std::nullopt;
    const view::Drawings& drawings = *frame.drawings;
    const Layers& layers = frame.style.layers;
    // The last drawn lies on top.
    if (layers.drawings) {
        for (std::size_t i = drawings.notes.size(); i-- > 0;)
            if (hit_note(frame, drawings.notes[i], point))
                return DrawingRef{Kind::note, int(i)};
        for (std::size_t i = drawings.levels.size(); i-- > 0;)
            if (hit_level(frame, drawings.levels[i], point))
                return DrawingRef{Kind::level, int(i)};
    }
    if (layers.windows)
        for (std::size_t i = drawings.windows.size(); i-- > 0;)
            if (hit_window(frame, drawings.windows[i], point))
                return DrawingRef{Kind::window, int(i)};
    return std::nullopt;
}

QString name_of(const view::Drawings& drawings, const DrawingRef& ref)
{
    const QString kind = ref.kind == Kind::note    ? QStringLiteral("the note")
                         : ref.kind == Kind::level ? QStringLiteral("the level")
                                                   : QStringLiteral("the window");
    QString text = from_utf8(words_of(drawings, ref));
    constexpr int most = 24;  // of a menu's line
    if (text.size() > most)
        text = text.left(most - 1) + QStringLiteral("…");
    return text.isEmpty() ? kind : kind + QStringLiteral(" “%1”").arg(text);
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

view::Drawings moved(view::Drawings drawings, const DrawingRef& ref, const Frame& frame,
                     QPointF from, QPointF to)
{
    // As far as the pointer went, not to where it is: a line taken beside its middle does not jump.
    const auto price_after = [&](double price) {
        return rounded_price(frame.price_at(frame.y_price(price) + to.y() - from.y()));
    };
    if (ref.kind == Kind::level) {
        view::DrawnLevel& level = *item(drawings.levels, ref.index);
        level.price = price_after(level.price);
    } else if (ref.kind == Kind::note) {
        view::DrawnNote& note = *item(drawings.notes, ref.index);
        const auto& bars = frame.data->snapshot->bars;
        const auto at = place_of(frame, note);
        if (!at)
            return drawings;
        const double bar = std::round(frame.bar_at(at->x() + to.x() - from.x()));
        note.price = price_after(note.price);
        note.t = bars[std::size_t(std::clamp(bar, 0.0, double(bars.size()) - 1))].t;
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
