#include "charts/tone_runs.h"

#include "charts/frame.h"

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
    const bool spread =
        frame.style.layers.tone_spread && (frame.data->has_spread || frame.tone_level > 0);
    QList<QPointF> points, low, high;
    double half = 0;  // of the candle last taken, in bars
    // A point has no length: one that is alone reads across its own bar.
    const auto widen = [&](QList<QPointF>& alone) {
        if (alone.size() != 1)
            return;
        const QPointF point = alone.front();
        alone = {point - QPointF(half, 0), point + QPointF(half, 0)};
    };
    const auto end_run = [&] {
        for (QList<QPointF>* all : {&points, &low, &high})
            widen(*all);
        const auto shown = [&](const QList<QPointF>& all) {
            return cut(all, frame.viewport.first(), frame.viewport.last());
        };
        const QList<QPointF> line = shown(points);
        if (!line.isEmpty()) {
            runs.push_back(run_of(line));
            runs.back().low = shown(low);
            runs.back().high = shown(high);
        }
        points.clear();
        low.clear();
        high.clear();
    };
    // One candle beyond each edge, so that the line runs out of the plot and not up to it.
    const BarPyramid& pyramid = frame.data->pyramid;
    const int begin = pyramid.index_at(frame.tone_level, frame.viewport.first()) - 1;
    const int end = pyramid.index_at(frame.tone_level, frame.viewport.last()) + 1;
    for (int i = std::max(0, begin); i <= end && i < pyramid.count(frame.tone_level); ++i) {
        const Candle candle = pyramid.candle(frame.tone_level, i);
        if (!candle.has_tone) {
            end_run();
            continue;
        }
        half = candle.bars / 2.0;
        const double x = candle.centre();
        points.append({x, candle.tone});
        if (spread) {
            low.append({x, candle.tone_low});
            high.append({x, candle.tone_high});
        }
    }
    end_run();
    return runs;
}

}  // namespace undertone::charts
