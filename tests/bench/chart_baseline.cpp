#include "chart_baseline.h"

#include "charts/frame.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::bench {
namespace {

using charts::Candle;
using charts::Frame;

void fill(QPainter& painter, double x, double y, double width, double height, const QColor& colour)
{
    painter.fillRect(QRectF(x, y, width, height), colour);
}

void paint_ground(QPainter& painter, const Frame& frame)
{
    const charts::ChartLayout& layout = frame.layout;
    const QRectF plots = layout.plots();
    for (const charts::SessionRun& run : frame.data->off_hours) {
        const double left = std::max(frame.snapped(frame.x(run.first - 0.5)), plots.left());
        const double right = std::min(frame.snapped(frame.x(run.last + 0.5)), plots.right());
        if ((run.last - run.first + 1) * frame.pixels_per_bar >= 3 && right > left)
            fill(painter, left, plots.top(), right - left, plots.height(),
                 run.kind == market::SessionClass::pre ? frame.theme.pre_market
                                                       : frame.theme.after_hours);
    }
    for (const charts::PriceTick& tick : frame.price_ticks)
        fill(painter, layout.left(), frame.floored(frame.y_price(tick.price)), layout.price.width(),
             1, frame.theme.grid);
    for (const charts::DateTick& tick : frame.date_ticks)
        fill(painter, frame.floored(frame.x(tick.bar)), plots.top(), 1, plots.height(),
             frame.theme.grid);
    for (const QRectF& strip : {layout.heat, layout.coverage, layout.volume})
        if (!strip.isEmpty())
            fill(painter, strip.left(), strip.bottom(), strip.width(), 1, frame.theme.border);
    fill(painter, layout.left(), frame.floored(frame.y_tone(0)), layout.price.width(), 1,
         charts::mixed(frame.theme.tone, frame.theme.ground, 0.35));
}

/// Every pixel column's value of a line through points, from left to right.
template <class Fill>
void by_columns(const Frame& frame, const QList<QPointF>& line, Fill fill_column)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double left = frame.x(line[i - 1].x()), right = frame.x(line[i].x());
        const double slope = (line[i].y() - line[i - 1].y()) / (right - left);
        for (double x = std::ceil(left - 0.5); x + 0.5 < right; ++x)
            fill_column(x, line[i - 1].y() + slope * (x + 0.5 - left));
    }
}

void paint_areas(QPainter& painter, const Frame& frame)
{
    const double zero = std::round(frame.y_tone(0));
    for (const charts::ToneRun& run : frame.tone_runs) {
        by_columns(frame, run.line, [&](double x, double tone) {
            const double y = std::round(frame.y_tone(tone));
            fill(painter, x, std::min(y, zero), 1, std::abs(y - zero),
                 tone > 0 ? frame.theme.tone_up_fill : frame.theme.tone_down_fill);
        });
        std::vector<double> tops;
        by_columns(frame, run.high,
                   [&](double, double tone) { tops.push_back(std::round(frame.y_tone(tone))); });
        std::size_t column = 0;
        by_columns(frame, run.low, [&](double x, double tone) {
            const double top = tops[column++];
            fill(painter, x, top, 1, std::round(frame.y_tone(tone)) - top, frame.theme.tone_band);
        });
    }
}

void paint_tone(QPainter& painter, const Frame& frame)
{
    for (const charts::ToneRun& run : frame.tone_runs) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(frame.theme.tone, 1.6));
        for (qsizetype i = 1; i < run.line.size(); ++i)
            painter.drawLine(
                QPointF(frame.x(run.line[i - 1].x()), frame.y_tone(run.line[i - 1].y())),
                QPointF(frame.x(run.line[i].x()), frame.y_tone(run.line[i].y())));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

double body_width(const Frame& frame)
{
    if (frame.pitch() < 4)
        return frame.pitch() < 1.5 ? 1 : 2;
    const int width = static_cast<int>(std::min(21.0, frame.pitch() * 0.72));
    return std::max(3, width % 2 ? width : width - 1);
}

void paint_candle(QPainter& painter, const Frame& frame, const Candle& candle, double x,
                  double width)
{
    const QColor& colour = candle.rose() ? frame.theme.up : frame.theme.down;
    const double left = x - std::ceil((width - 1) / 2);
    const double high = frame.snapped(frame.y_price(candle.high));
    const double low = frame.snapped(frame.y_price(candle.low));
    const double top = frame.snapped(frame.y_price(std::max(candle.open, candle.close)));
    const double bottom = frame.snapped(frame.y_price(std::min(candle.open, candle.close)));
    const double height = std::max(1.0, bottom - top);
    fill(painter, x, high, 1, std::max(1.0, low - high), colour);
    fill(painter, left, top, width, height, colour);
    if (width >= 5 && candle.rose() && height > 2)
        fill(painter, left + 1, top + 1, width - 2, height - 2, frame.theme.ground);
}

void paint_bars(QPainter& painter, const Frame& frame)
{
    const double width = body_width(frame);
    const QRectF& volume = frame.layout.volume;
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const Candle candle = frame.candle(i);
        const double x = frame.floored(frame.x(candle.centre()));
        if (candle.volume > 0 && !volume.isEmpty()) {
            const double height =
                std::max(1.0, frame.snapped(candle.volume / frame.volume_high * volume.height()));
            painter.setClipRect(volume);
            fill(painter, x - std::ceil((width - 1) / 2), volume.bottom() - height, width, height,
                 candle.rose() ? frame.theme.up_volume : frame.theme.down_volume);
        }
    }
    painter.setClipRect(frame.layout.price);
    for (int i = frame.first_candle; i <= frame.last_candle; ++i) {
        const Candle candle = frame.candle(i);
        if (candle.has_price)
            paint_candle(painter, frame, candle, frame.floored(frame.x(candle.centre())), width);
    }
    painter.setClipping(false);
}

void paint_heat(QPainter& painter, const Frame& frame)
{
    const QRectF& strip = frame.layout.heat;
    std::vector<QColor> colours;
    for (const Topic& topic : frame.data->snapshot->topics)
        colours.push_back(
            charts::visible_on_ground(QColor(QString::fromStdString(topic.colour)), frame.theme));
    const double width = std::max(2.0, std::floor(std::min(15.0, frame.pitch() * 0.72)));
    int candle = -1;
    double bottom = 0;
    painter.setClipRect(strip);
    for (const charts::HeatCell& cell :
         frame.data->pyramid.heat(frame.level, frame.first_candle, frame.last_candle)) {
        if (cell.candle != candle)
            bottom = strip.bottom();
        candle = cell.candle;
        const double height =
            std::max(1.0, frame.snapped(cell.novelty / frame.heat_high * strip.height()));
        const double x = frame.floored(frame.x(frame.candle(candle).centre()));
        fill(painter, x - std::floor((width - 1) / 2), bottom - height, width, height,
             colours[static_cast<std::size_t>(cell.topic)]);
        bottom -= height;
    }
    painter.setClipping(false);
}

void paint_coverage(QPainter& painter, const Frame& frame)
{
    const QRectF& strip = frame.layout.coverage;
    painter.setClipRect(strip);
    for (const view::CoverageGap& gap : frame.data->snapshot->gaps) {
        const double left = frame.snapped(frame.x(gap.first - 0.5));
        const double right = std::max(left + 1, frame.snapped(frame.x(gap.last + 0.5)));
        const double share = std::min(1.0, 1.0 * gap.silent / std::max(1, gap.sources));
        const double height = std::max(2.0, frame.snapped(share * strip.height()));
        if (right > strip.left() && left < strip.right())
            fill(painter, left, strip.bottom() - height, right - left, height, frame.theme.silent);
    }
    painter.setClipping(false);
}

void paint_benchmark(QPainter& painter, const Frame& frame)
{
    if (frame.benchmark_factor <= 0)
        return;
    painter.setClipRect(frame.layout.price);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.theme.benchmark, 1.4));
    QPointF before;
    bool any = false;
    const int last = std::min(frame.last_candle + 1, frame.data->pyramid.count(frame.level) - 1);
    for (int i = std::max(0, frame.first_candle - 1); i <= last; ++i) {
        const double close = frame.data->pyramid.benchmark(frame.level, i);
        if (!std::isfinite(close))
            continue;
        const QPointF point(frame.x(frame.candle(i).centre()),
                            frame.y_price(close * frame.benchmark_factor));
        if (any)
            painter.drawLine(before, point);
        before = point;
        any = true;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipping(false);
}

/// Flags, splits and dividends, tags of the axis and the dots of the last price.
void paint_marks(QPainter& painter, const Frame& frame)
{
    const int last = frame.data->last_priced;
    const double y = frame.floored(
        frame.y_price(frame.data->snapshot->bars[static_cast<std::size_t>(last)].close));
    const QRectF& plot = frame.layout.price;
    const bool rose = frame.data->change(last).value_or(0) >= 0;
    const QColor dot =
        charts::mixed(rose ? frame.theme.up : frame.theme.down, frame.theme.ground, 0.7);
    if (y >= plot.top() && y <= plot.bottom())
        for (double x = plot.left(); x < plot.right(); x += 5)
            fill(painter, x, y, std::min(2.0, plot.right() - x), 1, dot);
    for (const charts::ActionMark& action : frame.actions)
        painter.fillRect(action.box, action.kind == view::CorporateAction::Kind::split
                                         ? frame.theme.text
                                         : frame.theme.faint_text);
    for (std::size_t i = 0; i < frame.cluster_boxes.size(); ++i) {
        if (frame.cluster_boxes[i].isNull())
            continue;
        const QRectF& box = frame.cluster_boxes[i];
        const charts::Sign sign = charts::sign_of(frame.clusters[i].tone);
        const QColor& colour = sign == charts::Sign::positive   ? frame.theme.flag_up
                               : sign == charts::Sign::negative ? frame.theme.flag_down
                                                                : frame.theme.flag;
        painter.fillRect(box, colour);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(frame.theme.ground, 1));
        painter.drawLine(box.topLeft(), box.topRight());
        painter.drawLine(box.topRight(), box.bottomRight());
        painter.drawLine(box.bottomRight(), box.bottomLeft());
        painter.drawLine(box.bottomLeft(), box.topLeft());
        painter.setRenderHint(QPainter::Antialiasing, false);
        // Its pointer and its mark, row by row.
        const double tip = std::clamp(std::floor(frame.x(frame.clusters[i].bar)) + 0.5,
                                      box.left() + 7, box.right() - 7);
        for (int row = 0; row < 4; ++row)
            fill(painter, std::round(tip - 4 + row), box.bottom() + row, 8 - 2 * row, 1, colour);
        const QColor ink = charts::readable_on(colour);
        if (sign == charts::Sign::neutral)
            fill(painter, box.left() + 5.5, box.center().y() - 1, 6, 2, ink);
        else
            for (int row = 0; row < 6; ++row) {
                const int wide = 1 + (sign == charts::Sign::positive ? row : 5 - row);
                fill(painter, std::round(box.left() + 8.5 - wide / 2.0), box.center().y() - 3 + row,
                     wide, 1, ink);
            }
    }
    for (const charts::Label& label : frame.labels)
        if (label.fill.isValid())
            painter.fillRect(label.rect, label.fill);
}

}  // namespace

void paint_baseline(QPainter& painter, const Frame& frame, const std::vector<PixelRun>& words)
{
    painter.fillRect(QRectF(QPointF(), frame.size), frame.theme.ground);
    painter.setClipRect(frame.layout.price);
    paint_areas(painter, frame);
    painter.setClipping(false);
    paint_ground(painter, frame);
    painter.setClipRect(frame.layout.price);
    paint_tone(painter, frame);
    painter.setClipping(false);
    paint_coverage(painter, frame);
    paint_heat(painter, frame);
    paint_benchmark(painter, frame);
    paint_bars(painter, frame);
    paint_marks(painter, frame);
    for (const PixelRun& run : words)
        painter.fillRect(run.x, run.y, run.width, 1, run.colour);
}

}  // namespace undertone::bench
