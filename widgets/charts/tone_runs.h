#pragma once

#include <QList>
#include <QPointF>
#include <vector>

namespace undertone::charts {

struct Frame;

/// One stretch of known tone: the line, its parts above and below zero with the crossings inserted,
/// so that the two areas meet exactly on the zero line, and what it spans. x is the bar, y the tone.
struct ToneRun {
    QList<QPointF> line, above, below;
    QList<QPointF> low, high;  ///< lowest and highest within each point's time; empty: the same
};
/// The runs on show, cut exactly at the edges of the viewport (an SVG does not clip). Needs the
/// frame's viewport, tone level and style.
std::vector<ToneRun> tone_runs(const Frame& frame);

}  // namespace undertone::charts
