#pragma once

class QPainter;

namespace undertone::charts {

struct Frame;

/// A layer paints one thing of a frame, in the frame's pixels, and changes nothing. Add one by
/// writing such a function and naming it in chart_scene.cpp, below or above the tone series.
using Layer = void (*)(QPainter&, const Frame&);

// layers_axes.cpp
void paint_grid(QPainter& painter, const Frame& frame);
void paint_axis_labels(QPainter& painter, const Frame& frame);
void paint_date_labels(QPainter& painter, const Frame& frame);
void paint_last_price(QPainter& painter, const Frame& frame);

// layers_bars.cpp
void paint_tone_band(QPainter& painter, const Frame& frame);
void paint_candles(QPainter& painter, const Frame& frame);
void paint_volume(QPainter& painter, const Frame& frame);

// layers_news.cpp
void paint_heat(QPainter& painter, const Frame& frame);
void paint_flags(QPainter& painter, const Frame& frame);
void paint_legend(QPainter& painter, const Frame& frame);

}  // namespace undertone::charts
