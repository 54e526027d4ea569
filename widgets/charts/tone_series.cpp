#include "charts/tone_series.h"

#include "charts/frame.h"

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
    bars_->setRange(frame.viewport.first(), frame.viewport.last());
    tones_->setRange(-frame.tone_limit, frame.tone_limit);
    while (lines_.size() < std::min(most, frame.tone_runs.size()))
        add_line();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        // A solid pen: QLineSeries then draws segment by segment, which is what makes it fast.
        lines_[i]->setPen(QPen(frame.theme.tone, width));
        lines_[i]->replace(i < frame.tone_runs.size() ? frame.tone_runs[i].line : QList<QPointF>());
    }
}

}  // namespace undertone::charts
