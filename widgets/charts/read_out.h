#pragma once

#include "charts/frame.h"

class QPainter;

namespace undertone::charts {

/// One piece of the read-out. Where the line is too short, pieces of the highest `rank` go first.
struct ReadOutPart {
    QString text;
    QColor colour;
    int rank = 0;
    bool elidable = false;  ///< shortened before it goes
};
/// What is to be said about a bar, a piece for each layer of the style: time, O H L C, change,
/// trading hours, volume, benchmark, tone and its spread, stories, splits and dividends, silent
/// sources, heat by topic, what the user has drawn there, the leading story.
std::vector<ReadOutPart> read_out(const ChartData& data, const Theme& theme, int bar,
                                  const ChartStyle& style = {},
                                  const view::Drawings* drawings = nullptr);

/// Which one it tells of without a crosshair: the last that is on show.
int read_out_bar(const Frame& frame);
/// The line at the top.
void paint_read_out(QPainter& painter, const Frame& frame, int bar);
/// Crosshair at a bar, with its date below and, where `y` lies in the price plot, the price there.
void paint_crosshair(QPainter& painter, const Frame& frame, int bar, std::optional<double> y);

}  // namespace undertone::charts
