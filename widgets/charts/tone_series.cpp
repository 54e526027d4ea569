#include "charts/tone_series.h"

#include "charts/frame.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

QPointF between(QPointF a, QPointF b, double x)
{
    const double share = (x - a.x()) / (b.x() - a.x());
    return {x, a.y() + share * (b.y() - a.y())};
}

/// A run's line, cut at the viewport's edges.
QList<QPointF> cut(const QList<QPointF>& points, double first, double last)
{
    QList<QPointF> inside;
    inside.reserve(points.size() + 2);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF point = points[i];
        const bool in = point.x() >= first && point.x() <= last;
        if (i > 0 && points[i - 1].x() < first && point.x() > first)
            inside.append(between(points[i - 1], point, first));
        if (in)
            inside.append(point);
        else if (i > 0 && points[i - 1].x() < last && point.x() > last)
            inside.append(between(points[i - 1], point, last));
    }
    return inside;
}

ToneRun run_of(const QList<QPointF>& line)
{
    ToneRun run;
    run.line = line;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i > 0 && line[i - 1].y() * line[i].y() < 0) {
            const double share = line[i - 1].y() / (line[i - 1].y() - line[i].y());
            const QPointF crossing(line[i - 1].x() + share * (line[i].x() - line[i - 1].x()), 0);
            run.above.append(crossing);
            run.below.append(crossing);
        }
        run.above.append({line[i].x(), std::max(0.0, line[i].y())});
        run.below.append({line[i].x(), std::min(0.0, line[i].y())});
    }
    return run;
}

}  // namespace

std::vector<ToneRun> tone_runs(const Frame& frame)
{
    std::vector<ToneRun> runs;
    QList<QPointF> points;
    const auto end_run = [&] {
        const QList<QPointF> line = cut(points, frame.viewport.first(), frame.viewport.last());
        if (!line.isEmpty())
            runs.push_back(run_of(line));
        points.clear();
    };
    // One candle beyond each edge, so that the line runs out of the plot and not up to it.
    const std::vector<Candle>& candles = frame.data->pyramid.candles(frame.tone_level);
    const double run = 1 << frame.tone_level;
    const int begin = static_cast<int>(std::floor(frame.viewport.first() / run)) - 1;
    const int end = static_cast<int>(std::ceil(frame.viewport.last() / run)) + 1;
    for (int i = std::max(0, begin); i <= end && i < static_cast<int>(candles.size()); ++i) {
        const Candle& candle = candles[static_cast<std::size_t>(i)];
        if (candle.has_tone)
            points.append({candle.centre(), candle.tone});
        else
            end_run();
    }
    end_run();
    return runs;
}

ToneSeries::ToneSeries(QChart& chart) : chart_(chart), bars_(new QValueAxis), tones_(new QValueAxis)
{
    // Hidden: they only map; the axes one sees are painted by layers_axes.cpp.
    for (QValueAxis* axis : {bars_, tones_})
        axis->setVisible(false);
    chart.addAxis(bars_, Qt::AlignBottom);
    chart.addAxis(tones_, Qt::AlignLeft);
    tones_->setRange(-1, 1);
}

void ToneSeries::add_parts()
{
    Parts parts{};
    parts.line = new QLineSeries;
    parts.above = new QLineSeries;
    parts.below = new QLineSeries;
    parts.zero = new QLineSeries;
    parts.above_area = new QAreaSeries(parts.above, parts.zero);
    parts.below_area = new QAreaSeries(parts.zero, parts.below);
    // The chart owns the areas, the areas own their edges.
    parts.above->setParent(parts.above_area);
    parts.below->setParent(parts.below_area);
    parts.zero->setParent(parts.above_area);
    for (QAbstractSeries* series : {static_cast<QAbstractSeries*>(parts.above_area),
                                    static_cast<QAbstractSeries*>(parts.below_area),
                                    static_cast<QAbstractSeries*>(parts.line)}) {
        chart_.addSeries(series);
        series->attachAxis(bars_);
        series->attachAxis(tones_);
    }
    parts_.push_back(parts);
}

void ToneSeries::show(const Frame& frame)
{
    bars_->setRange(frame.viewport.first(), frame.viewport.last());
    const std::vector<ToneRun> runs = tone_runs(frame);
    while (parts_.size() < runs.size())
        add_parts();
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const Parts& parts = parts_[i];
        const ToneRun run = i < runs.size() ? runs[i] : ToneRun{};
        parts.above_area->setPen(Qt::NoPen);
        parts.above_area->setBrush(frame.theme.tone_up_fill);
        parts.below_area->setPen(Qt::NoPen);
        parts.below_area->setBrush(frame.theme.tone_down_fill);
        // A solid pen: QLineSeries then draws segment by segment, which is what makes it fast.
        parts.line->setPen(QPen(frame.theme.tone, 1.6));
        QList<QPointF> zero;
        if (!run.line.isEmpty())
            zero = {{run.line.first().x(), 0}, {run.line.last().x(), 0}};
        parts.zero->replace(zero);
        parts.above->replace(run.above);
        parts.below->replace(run.below);
        parts.line->replace(run.line);
    }
}

}  // namespace undertone::charts
