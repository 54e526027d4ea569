#include "charts/compared_frame.h"

#include "charts/format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace undertone::charts {
namespace {

constexpr double side_air = 8;
constexpr double least_pixels = 2;   // a point
constexpr double reach = 6;          // from a line to a pointer that means it
constexpr double tone_share = 0.26;  // of a plot's height
constexpr double least_cell_width = 190;
constexpr double cell_gap = 14;
constexpr double read_out_air = 6;

/// Hues that colour-blind eyes tell apart, after Okabe and Ito, "Color Universal Design", 2008; violet
/// stands for their yellow, which no light ground shows, and their blue is darker, since on a light
/// ground the sky blue darkens to it. They colour words too: 4.5:1.
constexpr std::array<const char*, Compared::most_in_one_plot> line_hues{
    "#2340a0", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#8a63d2", "#7a7a7a"};

ComparedPlot split(const QRectF& area)
{
    ComparedPlot plot;
    const double tone = std::round(area.height() * tone_share);
    plot.price = QRectF(area.left(), area.top(), area.width(), area.height() - tone - 6);
    plot.tone = QRectF(area.left(), area.bottom() - tone, area.width(), tone);
    return plot;
}

/// What the axis's labels and the figures at the lines' ends reach to: rebased prices with as many
/// digits before the point as any on show, three at least, so that a plot does not change its width
/// with every move.
double widest_price(const ComparedFrame& frame)
{
    double widest = 1000;
    while (frame.high >= widest && widest < 1e12)
        widest *= 10;
    return widest - 1;
}

/// Room for a symbol with its figure at a line's end.
double end_label_width(const ComparedFrame& frame)
{
    const QFontMetricsF metrics(frame.wishes.fonts.strong);
    const QString figure = u' ' + number_text(widest_price(frame), 1);
    double widest = 0;
    for (int line = 0; line < frame.data->count(); ++line)
        widest = std::max(widest,
                          metrics.horizontalAdvance(
                              from_utf8(frame.data->chart(line).instrument.symbol.value) + figure));
    return std::ceil(widest) + 2 * side_air;
}

double axis_width(const ComparedFrame& frame)
{
    const QFontMetricsF metrics(frame.wishes.fonts.label);
    return std::ceil(std::max(
               metrics.horizontalAdvance(QStringLiteral("+000")),
               metrics.horizontalAdvance(number_text(widest_price(frame), frame.ticks.decimals)))) +
           2 * side_air;
}

/// As wide as the read-out's line can become: a time and each line with price and tone.
double widest_read_out(const ComparedFrame& frame)
{
    const QFontMetricsF metrics(frame.wishes.fonts.read_out);
    double width = metrics.horizontalAdvance(
        compared_time(*frame.data, frame.data->times() - 1, frame.wishes.words));
    for (int line = 0; line < frame.data->count(); ++line)
        width +=
            compared_part_gap + metrics.horizontalAdvance(compared_words(
                                    *frame.data, line, widest_price(frame), -frame.tone_limit));
    return width;
}

void lay_out_one(ComparedFrame& frame, double top)
{
    const double line = std::ceil(QFontMetricsF(frame.wishes.fonts.label).height());
    const double left = axis_width(frame);
    const QSizeF size = frame.wishes.size;
    const double width = std::max(40.0, std::floor(size.width()) - left - end_label_width(frame));
    const double bottom = std::floor(size.height()) - line - 10;
    frame.plots = {split(QRectF(left, top, width, std::max(40.0, bottom - top)))};
    frame.plots[0].labels_left = frame.plots[0].labels_below = true;
}

/// The number of columns that leaves cells nearest to three wide and two high.
int columns_for(int count, QSizeF room)
{
    int best = 1;
    double nearest = std::numeric_limits<double>::max();
    for (int columns = 1; columns <= count; ++columns) {
        const double width = room.width() / columns;
        if (columns > 1 && width < least_cell_width)
            break;
        const double height = room.height() / std::ceil(double(count) / columns);
        const double off = std::abs(std::log(width / height / 1.5));
        if (off < nearest) {
            nearest = off;
            best = columns;
        }
    }
    return best;
}

void lay_out_many(ComparedFrame& frame, double top)
{
    const int count = frame.data->count();
    const double line = std::ceil(QFontMetricsF(frame.wishes.fonts.label).height());
    const double head = std::ceil(QFontMetricsF(frame.wishes.fonts.strong).height()) + 4;
    const double left = axis_width(frame);
    const QSizeF size = frame.wishes.size;
    const QSizeF room(std::max(80.0, size.width() - left - side_air),
                      std::max(60.0, size.height() - top - line - 10));
    const int columns = columns_for(count, room);
    const int rows = (count + columns - 1) / columns;
    const double width = std::max(20.0, std::floor((room.width() + cell_gap) / columns) - cell_gap);
    const double height = std::max(30.0, std::floor((room.height() + cell_gap) / rows) - cell_gap);
    for (int i = 0; i < count; ++i) {
        const int row = i / columns, column = i % columns;
        const QRectF cell(left + column * (width + cell_gap), top + row * (height + cell_gap),
                          width, height);
        ComparedPlot plot = split(cell.adjusted(0, head, 0, 0));
        plot.head = QRectF(cell.left(), cell.top(), cell.width(), head);
        plot.labels_left = column == 0;
        plot.labels_below = i + columns >= count;
        frame.plots.push_back(plot);
    }
}

/// Each run's last close and tone, so that a line has as many points as it has room for.
void take_points(ComparedFrame& frame)
{
    const Compared& data = *frame.data;
    frame.prices.clear();
    frame.tones.clear();
    for (int line = 0; line < data.count(); ++line) {
        std::vector<QPointF> prices, tones;
        // From the edge's own slot, then at every run's end: aligned, so that nothing shimmers.
        for (int from = frame.first; from <= frame.last;) {
            const int to = std::min(frame.last, (from / frame.run + 1) * frame.run - 1);
            if (const auto value = frame.rebased(line, data.last_close(line, from, to)))
                prices.emplace_back(to, *value);
            if (const auto value = data.last_tone(line, from, to))
                tones.emplace_back(to, *value);
            from = to + 1;
        }
        frame.prices.push_back(std::move(prices));
        frame.tones.push_back(std::move(tones));
    }
}

void fit_prices(ComparedFrame& frame)
{
    double low = 100, high = 100;
    for (const auto& line : frame.prices) {
        for (const QPointF& point : line) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    }
    const double air = std::max(0.5, (high - low) * 0.05);
    frame.low = low - air;
    frame.high = high + air;
    // Small plots have few lines, but not as few as their height alone would give them.
    const double between = frame.wishes.form == ComparedForm::small_multiples ? 24 : 40;
    frame.ticks =
        value_ticks(frame.low, frame.high,
                    std::max(2, static_cast<int>(frame.plots[0].price.height() / between)));
}

/// Where the plots stand and what is drawn in them, with room for figures as wide as `high` says.
void lay_out(ComparedFrame& frame)
{
    double top = 4;
    if (frame.wishes.read_out) {
        const double line =
            std::ceil(QFontMetricsF(frame.wishes.fonts.read_out).height()) + read_out_air;
        const QSizeF size = frame.wishes.size;
        frame.read_out = QRectF(side_air, top, size.width() - 2 * side_air, line);
        if (frame.wishes.form == ComparedForm::one_plot &&
            widest_read_out(frame) > frame.read_out.width())
            frame.read_out.setHeight(2 * line);
        top += frame.read_out.height() + 2;
    }
    frame.plots.clear();
    if (frame.wishes.form == ComparedForm::one_plot)
        lay_out_one(frame, top);
    else
        lay_out_many(frame, top);

    const int end = frame.data->times() - 1;
    frame.pixels_per_slot = frame.plots[0].price.width() / frame.viewport.span();
    frame.run = 1;
    while (frame.run * frame.pixels_per_slot < least_pixels)
        frame.run *= 2;
    frame.first = std::clamp(static_cast<int>(std::ceil(frame.viewport.first())), 0, end);
    frame.last = std::clamp(static_cast<int>(std::floor(frame.viewport.last())), frame.first, end);
}

}  // namespace

double ComparedFrame::y(const ComparedPlot& plot, double rebased) const
{
    return plot.price.bottom() - (rebased - low) / (high - low) * plot.price.height();
}

double ComparedFrame::y_tone(const ComparedPlot& plot, double tone) const
{
    return plot.tone.center().y() - tone / tone_limit * plot.tone.height() / 2;
}

std::optional<double> ComparedFrame::rebased(int line, std::optional<double> price) const
{
    const auto& base = bases[static_cast<std::size_t>(line)];
    return price && base ? std::optional(*price / *base * 100) : std::nullopt;
}

int ComparedFrame::hit(QPointF point) const
{
    for (const ComparedPlot& plot : plots) {
        if (QRectF(plot.price.topLeft(), plot.tone.bottomRight()).contains(point))
            return std::clamp(static_cast<int>(std::lround(slot_under(point))), first, last);
    }
    return -1;
}

double ComparedFrame::slot_under(QPointF point) const
{
    double left = plots.front().price.left();
    for (const ComparedPlot& plot : plots) {
        if (point.x() >= plot.price.left())
            left = std::max(left, plot.price.left());
    }
    return viewport.first() + (point.x() - left) / pixels_per_slot;
}

int ComparedFrame::line_at(QPointF point) const
{
    if (wishes.form == ComparedForm::small_multiples) {
        for (int line = 0; line < data->count(); ++line) {
            const ComparedPlot& plot = plot_of(line);
            if (QRectF(plot.head.topLeft(), plot.tone.bottomRight()).contains(point))
                return line;
        }
        return -1;
    }
    const int slot = hit(point);
    int nearest = -1;
    double distance = reach;
    for (int line = 0; slot >= 0 && line < data->count(); ++line) {
        const auto value = rebased(line, data->last_close(line, first, slot));
        if (value && std::abs(y(plots[0], *value) - point.y()) <= distance) {
            distance = std::abs(y(plots[0], *value) - point.y());
            nearest = line;
        }
    }
    return nearest;
}

ComparedFrame make_compared_frame(std::shared_ptr<const Compared> data, const Viewport& viewport,
                                  const ComparedWishes& wishes)
{
    ComparedFrame frame;
    frame.data = std::move(data);
    frame.wishes = wishes;
    frame.scale = wishes.scale;
    frame.viewport = viewport;
    lay_out(frame);
    for (int line = 0; line < frame.data->count(); ++line) {
        frame.tone_limit = std::max(frame.tone_limit, frame.data->chart(line).tone_limit);
        frame.bases.push_back(frame.data->base(line, frame.first, frame.last));
        frame.hues.push_back(visible_on_ground(
            QColor(QLatin1String(line_hues[static_cast<std::size_t>(line) % line_hues.size()])),
            wishes.theme, 4.5));
    }
    take_points(frame);
    fit_prices(frame);
    const double left = frame.plots[0].price.left(), width = frame.plots[0].price.width();
    lay_out(frame);  // now that the figures' widths are known
    if (frame.plots[0].price.left() != left || frame.plots[0].price.width() != width)
        take_points(frame);
    const QFontMetricsF label(wishes.fonts.label), strong(wishes.fonts.strong);
    const ComparedPlot& plot = frame.plots[0];
    DateAxis::Span span;
    span.first = viewport.first();
    span.last = viewport.last();
    span.x_of = [&](int slot) { return frame.x(plot, slot); };
    span.width_of = [&](const QString& text, bool bold) {
        return (bold ? strong : label).horizontalAdvance(text);
    };
    span.left = plot.price.left();
    span.right = plot.price.right();
    span.words = frame.wishes.words;
    frame.date_ticks = frame.data->dates().ticks(span);
    return frame;
}

}  // namespace undertone::charts
