#include "charts/layers.h"
#include "charts/strokes.h"
#include "charts/tone_series.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace undertone::charts {
namespace {

/// Shading narrower than this says nothing and flickers.
constexpr double least_shade = 3;

QPolygonF on_plot(const Frame& frame, const QList<QPointF>& tones)
{
    QPolygonF points;
    points.reserve(tones.size() + 2);
    for (const QPointF& tone : tones)
        points.append({on_grid(frame, frame.x(tone.x())), frame.y_tone(tone.y())});
    return points;
}

/// Between two lines with the same x. A screen gets it in short pieces, which meet pixel by pixel:
/// each of its rows walks all edges of a polygon, so that one long one takes ten times as long. A
/// file of vectors gets it whole, as pieces would show their seams there.
void fill_between(QPainter& painter, const QPolygonF& top, const QPolygonF& bottom)
{
    constexpr qsizetype points_a_piece = 8;
    const bool pixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    const qsizetype piece = pixels ? points_a_piece : std::max<qsizetype>(1, top.size());
    for (qsizetype from = 0; from + 1 < top.size(); from += piece) {
        const qsizetype count = std::min(piece + 1, top.size() - from);
        QPolygonF area = top.mid(from, count);
        for (qsizetype i = from + count; i-- > from;)
            area.append(bottom[i]);
        painter.drawPolygon(area);
    }
}

void fill_to_zero(QPainter& painter, const Frame& frame, const QList<QPointF>& edge,
                  const QColor& colour)
{
    const QPolygonF line = on_plot(frame, edge);
    QPolygonF zero = line;
    for (QPointF& point : zero)
        point.setY(frame.y_tone(0));
    painter.setBrush(colour);
    fill_between(painter, line, zero);
}

}  // namespace

void paint_sessions(QPainter& painter, const Frame& frame)
{
    if (!frame.style.layers.sessions)
        return;
    const QRectF plots = frame.layout.plots();
    const auto& runs = frame.data->off_hours;
    auto run = std::lower_bound(runs.begin(), runs.end(), frame.viewport.first(),
                                [](const SessionRun& r, double bar) { return r.last + 1 < bar; });
    for (; run != runs.end() && run->first - 1 <= frame.viewport.last(); ++run) {
        const double left = std::max(frame.snapped(frame.x(run->first - 0.5)), plots.left());
        const double right = std::min(frame.snapped(frame.x(run->last + 0.5)), plots.right());
        if ((run->last - run->first + 1) * frame.pixels_per_bar >= least_shade && right > left)
            painter.fillRect(QRectF(left, plots.top(), right - left, plots.height()),
                             run->kind == market::SessionClass::pre ? frame.theme.pre_market
                                                                    : frame.theme.after_hours);
    }
}

void paint_windows(QPainter& painter, const Frame& frame)
{
    for (const WindowMark& window : frame.windows)
        painter.fillRect(window.shade, sheer(window.hue, frame.theme.dark ? 0.16 : 0.12));
}

void paint_grid(QPainter& painter, const Frame& frame)
{
    const ChartLayout& layout = frame.layout;
    const Theme& theme = frame.theme;
    for (const PriceTick& tick : frame.price_ticks)
        line_across(painter, frame, {layout.left(), frame.y_price(tick.price)},
                    layout.price.width(), theme.grid);
    for (const DateTick& tick : frame.date_ticks)
        line_down(painter, frame, {frame.x(tick.bar), layout.price.top()}, layout.plots().height(),
                  theme.grid);
    for (const QRectF& strip : {layout.heat, layout.coverage, layout.volume}) {
        if (!strip.isEmpty())
            line_across(painter, frame, strip.bottomLeft(), strip.width(), theme.border);
    }
    // Where the calendar jumps: months lie between two neighbours.
    for (const int bar : frame.data->breaks) {
        if (frame.shows(bar - 0.5))
            dots_down(painter, frame, {frame.x(bar - 0.5), layout.price.top()},
                      layout.plots().height(), theme.faint_text, 2, 5);
    }
    if (frame.style.layers.tone && frame.data->has_tone)
        line_across(painter, frame, {layout.left(), frame.y_tone(0)}, layout.price.width(),
                    mixed(theme.tone, theme.ground, 0.35));
}

void paint_price_area(QPainter& painter, const Frame& frame)
{
    if (frame.style.price != PriceStyle::area)
        return;
    painter.setClipRect(frame.layout.price);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.theme.price_area);
    QPolygonF line;
    const auto end_run = [&] {
        QPolygonF bottom = line;
        for (QPointF& point : bottom)
            point.setY(frame.layout.price.bottom());
        fill_between(painter, line, bottom);
        line.clear();
    };
    for (const QPointF& point : close_points(frame)) {
        if (std::isnan(point.y()))
            end_run();
        else
            line.append(point);
    }
    end_run();
}

void paint_tone_area(QPainter& painter, const Frame& frame)
{
    painter.setClipRect(frame.layout.price);
    painter.setPen(Qt::NoPen);
    for (const ToneRun& run : frame.tone_runs) {
        // The spread reaches over the area and the line over both.
        fill_to_zero(painter, frame, run.above, frame.theme.tone_up_fill);
        fill_to_zero(painter, frame, run.below, frame.theme.tone_down_fill);
        if (!run.low.isEmpty()) {
            painter.setBrush(frame.theme.tone_band);
            fill_between(painter, on_plot(frame, run.high), on_plot(frame, run.low));
        }
        if (run.line.size() == 1)  // a line of one point shows nothing
            painter.fillRect(QRectF(frame.x(run.line.first().x()) - 2,
                                    frame.y_tone(run.line.first().y()) - 2, 4, 4),
                             frame.theme.tone);
    }
}

void paint_further_tone(QPainter& painter, const Frame& frame)
{
    painter.setClipRect(frame.layout.price);
    for (std::size_t i = ToneSeries::most; i < frame.tone_runs.size(); ++i)
        line_through(painter, on_plot(frame, frame.tone_runs[i].line), frame.theme.tone,
                     ToneSeries::width);
}

}  // namespace undertone::charts
