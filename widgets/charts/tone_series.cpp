#include "charts/tone_series.h"

#include "charts/frame.h"
#include "charts/strokes.h"

#include <QChart>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <algorithm>

namespace undertone::charts {

ToneSeries::ToneSeries(QChart& chart) : chart_(chart), bars_(new QValueAxis), tones_(new QValueAxis)
{
    // Hidden: they only map; the axes one sees are painted by layers.
    for (QValueAxis* axis : {bars_, tones_})
        axis->setVisible(false);
    chart.addAxis(bars_, Qt::AlignBottom);
    chart.addAxis(tones_, Qt::AlignLeft);
    bars_->setRange(0, 1);
    tones_->setRange(-1, 1);
}

void ToneSeries::add_line()
{
    auto* line = new QLineSeries;
    chart_.addSeries(line);
    line->attachAxis(bars_);
    line->attachAxis(tones_);
    lines_.push_back(line);
}

void ToneSeries::show(const Frame& frame)
{
    // The axes stay: each change of a range would map the points of the frame before once more.
    const auto on_axes = [&](const QPointF& point) {
        const double x = on_grid(frame, point.x() * frame.pixels_per_bar - frame.origin);
        return QPointF(x / frame.layout.price.width(), point.y() / frame.tone_limit);
    };
    const QPen pen(frame.theme.tone, width);
    while (lines_.size() < std::min(most, frame.tone_runs.size()))
        add_line();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        // A solid pen: QLineSeries then draws segment by segment, which is what makes it fast.
        if (lines_[i]->pen() != pen)
            lines_[i]->setPen(pen);
        QList<QPointF> points;
        if (i < frame.tone_runs.size()) {
            points.resize(frame.tone_runs[i].line.size());
            std::transform(frame.tone_runs[i].line.begin(), frame.tone_runs[i].line.end(),
                           points.begin(), on_axes);
        }
        if (!points.isEmpty() || lines_[i]->count() > 0)
            lines_[i]->replace(points);
    }
}

}  // namespace undertone::charts
