#pragma once

#include "charts/frame.h"

class QPainter;

namespace undertone::charts {

/// One piece of the read-out. Where the line is too short, pieces of the highest `rank` go first.
struct ReadOutPart {
    QString text;
    QColor colour;
    int rank = 0;
};
/// What is to be said about a bar: date, O H L C, change, volume, tone, heat by topic, stories.
std::vector<ReadOutPart> read_out(const ChartData& data, const Theme& theme, int bar);

/// The line at the top; the last part (the leading story) may be elided, the others are whole.
void paint_read_out(QPainter& painter, const Frame& frame, int bar);
/// Crosshair at a bar, with its date below and, where `y` lies in the price plot, the price there.
void paint_crosshair(QPainter& painter, const Frame& frame, int bar, std::optional<double> y);

}  // namespace undertone::charts
