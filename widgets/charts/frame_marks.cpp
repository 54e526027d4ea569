#include "charts/frame_marks.h"

#include "charts/format.h"
#include "charts/frame.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <functional>

namespace undertone::charts {
namespace {

constexpr double flag_height = 16;
constexpr double flag_lift = 7;  // from the candles under it to a flag's box
constexpr double window_row = 18;
constexpr double widest_window = 180;  // of a label on a narrow window
constexpr double action_size = 14;
constexpr double note_height = 20;
constexpr double widest_note = 300;

using Rects = std::vector<QRectF>;

bool is_free(const QRectF& rect, const Rects& taken)
{
    return std::none_of(taken.begin(), taken.end(),
                        [&](const QRectF& other) { return other.intersects(rect); });
}

QString window_text(const view::DrawnWindow& window, ChartWords words)
{
    return window.text.empty() ? days_text(window.from, window.to, words) : from_utf8(window.text);
}

QColor window_hue(const Frame& frame, const view::DrawnWindow& window)
{
    const auto& topics = frame.data->snapshot->topics;
    const auto topic = std::find_if(topics.begin(), topics.end(), [&](const Topic& t) {
        return window.topic && t.id == *window.topic;
    });
    return topic == topics.end() ? frame.theme.flag
                                 : visible_on_ground(QColor(from_utf8(topic->colour)), frame.theme);
}

/// The highest price under a stretch of pixels, as a place; from a session's own.
double top_under(const Frame& frame, int bar, double left, double right)
{
    const Candle own = frame.data->pyramid.candle(0, bar);
    if (frame.data->last_priced < 0)  // leaves the plot to the tone
        return frame.layout.price.top();
    double top =
        own.has_price ? frame.y_price(frame.high_shown(own)) : frame.layout.price.center().y();
    const double half = std::min(frame.pitch() * 0.72, 21.0) / 2;
    const BarPyramid& pyramid = frame.data->pyramid;
    const int from = pyramid.index_at(frame.level, frame.bar_at(left - half));
    const int to = pyramid.index_at(frame.level, frame.bar_at(right + half));
    for (int c = std::max(0, from); c <= std::min(to, frame.last_candle); ++c) {
        const Candle candle = frame.candle(c);
        const double x = frame.x(candle.centre());
        if (candle.has_price && x + half >= left && x - half <= right)
            top = std::min(top, frame.y_price(frame.high_shown(candle)));
    }
    return top;
}

/// All find their places, whether on show or not: which are left out must not change with a pan.
void place_actions(Frame& frame, Rects& taken)
{
    using Kind = view::CorporateAction::Kind;
    const double top = frame.layout.price.bottom() - action_size - 2;
    for (const Kind kind : {Kind::split, Kind::dividend}) {  // splits are rarer and tell more
        for (const view::CorporateAction& action : frame.data->snapshot->actions) {
            if (action.kind != kind)
                continue;
            QRectF box(frame.floored(frame.x(action.bar)) - action_size / 2, top, action_size,
                       action_size);
            if (!is_free(box.adjusted(-1, 0, 1, 0), taken)) {
                if (kind == Kind::dividend)
                    continue;
                box.translate(action_size + 2, 0);
            }
            taken.push_back(box);
            if (frame.shows(action.bar))
                frame.actions.push_back({box, kind});
        }
    }
}

void place_levels(Frame& frame, Rects& taken)
{
    const QRectF& plot = frame.layout.price;
    const QFontMetricsF metrics(frame.fonts.label);
    int index = -1;
    for (const view::DrawnLevel& level : frame.drawings->levels) {
        ++index;
        const double y = frame.floored(frame.y_price(level.price));
        if (!(y >= plot.top() && y < plot.bottom()))
            continue;
        LevelMark mark{index,
                       y,
                       {},
                       metrics.elidedText(from_utf8(level.text), Qt::ElideRight,
                                          std::max(60.0, plot.width() / 3))};
        const double width = std::ceil(metrics.horizontalAdvance(mark.text)) + 8;
        const double height = std::ceil(metrics.height());
        for (const double top : {y - height - 2, y + 3}) {
            for (const double left : {plot.right() - width - 4, plot.left() + 4}) {
                const QRectF words(left, top, width, height);
                if (!mark.text.isEmpty() && mark.words.isNull() && plot.contains(words) &&
                    is_free(words, taken))
                    mark.words = words;
            }
        }
        if (!mark.words.isNull())
            taken.push_back(mark.words);
        frame.levels.push_back(mark);
    }
}

void place_notes(Frame& frame, Rects& taken)
{
    const QRectF& plot = frame.layout.price;
    const QFontMetricsF metrics(frame.fonts.label);
    int index = -1;
    for (const view::DrawnNote& note : frame.drawings->notes) {
        ++index;
        const int bar = frame.data->bar_holding(note.t);
        if (bar < 0 || !frame.shows(bar))
            continue;
        const QPointF at(frame.floored(frame.x(bar)), frame.floored(frame.y_price(note.price)));
        if (!(at.y() >= plot.top() && at.y() < plot.bottom()))
            continue;
        NoteMark mark{
            index, at, {}, metrics.elidedText(from_utf8(note.text), Qt::ElideRight, widest_note)};
        const double width = std::ceil(metrics.horizontalAdvance(mark.text)) + 12;
        constexpr double step = note_height + 4;
        // Beside its place, then ever farther above and below it.
        for (const double rows : {0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0, -5.0, 5.0}) {
            for (const double left : {at.x() + 10, at.x() - 10 - width}) {
                const QRectF words(left, at.y() - note_height / 2 + rows * step, width,
                                   note_height);
                if (!mark.text.isEmpty() && mark.words.isNull() && plot.contains(words) &&
                    is_free(words.adjusted(-2, -2, 2, 2), taken))
                    mark.words = words;
            }
        }
        if (!mark.words.isNull())
            taken.push_back(mark.words);
        taken.push_back(QRectF(at.x() - 5, at.y() - 5, 10, 10));
        frame.notes.push_back(mark);
    }
}

}  // namespace

double place_windows(Frame& frame)
{
    if (!frame.drawings || !frame.style.layers.windows)
        return 0;
    const QRectF plots = frame.layout.plots();
    const QFontMetricsF metrics(frame.fonts.strong);
    const int most_rows = plots.height() < 200 ? 1 : 2;
    int rows = frame.drawings->windows.empty() ? 0 : 1;  // also while none is on show: no jump
    Rects taken;
    int index = -1;
    for (const view::DrawnWindow& window : frame.drawings->windows) {
        ++index;
        const auto [first, last] = frame.data->bars_of(window.from, window.to);
        if (first > last || last + 0.5 < frame.viewport.first() ||
            first - 0.5 > frame.viewport.last())
            continue;
        WindowMark mark;
        mark.index = index;
        mark.from_on_show = first - 0.5 >= frame.viewport.first();
        mark.to_on_show = last + 0.5 <= frame.viewport.last();
        const double left = std::max(frame.snapped(frame.x(first - 0.5)), plots.left());
        const double right = std::min(frame.snapped(frame.x(last + 0.5)), plots.right());
        mark.shade =
            QRectF(left, plots.top(), std::max(frame.hairline(), right - left), plots.height());
        mark.hue = window_hue(frame, window);
        const double most = std::max(widest_window, mark.shade.width()) - 10;
        mark.text = metrics.elidedText(window_text(window, frame.words), Qt::ElideRight, most);
        const double width = std::ceil(metrics.horizontalAdvance(mark.text)) + 10;
        const double label_left = std::max(plots.left(), std::min(left, plots.right() - width));
        for (int row = 0; row < most_rows && mark.label.isNull(); ++row) {
            const QRectF label(label_left, plots.top() + row * window_row, width, window_row - 2);
            if (!is_free(label.adjusted(-2, 0, 2, 0), taken))
                continue;
            mark.label = label;
            taken.push_back(label);
            rows = std::max(rows, row + 1);
        }
        frame.windows.push_back(mark);
    }
    return rows * window_row;
}

void place_flags(Frame& frame, double top_rows)
{
    frame.clusters = cluster_flags(*frame.data->snapshot, frame.pixels_per_bar,
                                   QFontMetricsF(frame.fonts.strong).horizontalAdvance(u'0'));
    frame.cluster_boxes.resize(frame.clusters.size());
    const QRectF& plot = frame.layout.price;
    const double highest = plot.top() + top_rows + 1;
    const double zero = frame.x(0);
    const double reach = flag_height + 5;  // with its pointer
    std::vector<std::size_t> moved_in;     // at the ends of the plot, rather than being cut
    for (std::size_t i = 0; i < frame.clusters.size(); ++i) {
        const FlagCluster& cluster = frame.clusters[i];
        if (!frame.shows(cluster.bar))
            continue;
        const double own = frame.floored(zero + cluster.left);
        const double left =
            std::clamp(own, plot.left(), std::max(plot.left(), plot.right() - cluster.width));
        const double under = top_under(frame, cluster.bar, left, left + cluster.width);
        const double top = std::max(frame.snapped(under - flag_lift - flag_height), highest);
        frame.cluster_boxes[i] = QRectF(left, top, cluster.width, flag_height);
        if (left != own)
            moved_in.push_back(i);
    }
    // Those give way to the others, which stay where they are while the chart moves.
    for (const std::size_t i : moved_in) {
        QRectF& box = frame.cluster_boxes[i];
        const auto other = std::find_if(
            frame.cluster_boxes.begin(), frame.cluster_boxes.end(),
            [&](const QRectF& b) { return &b != &box && b.adjusted(0, -4, 0, 4).intersects(box); });
        if (other == frame.cluster_boxes.end())
            continue;
        const double above = other->top() - reach;
        box.moveTop(above >= highest ? above : other->top() + reach);
    }
}

void place_marks(Frame& frame)
{
    Rects taken;
    for (const QRectF& box : frame.cluster_boxes) {
        if (!box.isNull())
            taken.push_back(box.adjusted(0, 0, 0, 5));
    }
    for (const WindowMark& window : frame.windows)
        taken.push_back(window.label);
    if (frame.style.layers.actions)
        place_actions(frame, taken);
    if (frame.drawings && frame.style.layers.drawings) {
        place_notes(frame, taken);
        place_levels(frame, taken);
    }
}

}  // namespace undertone::charts
