#pragma once

class QPainter;

namespace undertone::charts {

struct Frame;

/// A layer paints one thing of a frame, in the frame's pixels, and changes nothing. Add one by
/// writing such a function and naming it in chart_scene.cpp, below or above the tone series.
using Layer = void (*)(QPainter&, const Frame&);

// layers_ground.cpp: what the tone's line stands on
void paint_sessions(QPainter& painter, const Frame& frame);
void paint_windows(QPainter& painter, const Frame& frame);
void paint_grid(QPainter& painter, const Frame& frame);
void paint_price_area(QPainter& painter, const Frame& frame);
void paint_tone_area(QPainter& painter, const Frame& frame);
void paint_further_tone(QPainter& painter, const Frame& frame);  ///< above the series

// layers_bars.cpp
void paint_volume(QPainter& painter, const Frame& frame);
void paint_coverage(QPainter& painter, const Frame& frame);
void paint_benchmark(QPainter& painter, const Frame& frame);
void paint_prices(QPainter& painter, const Frame& frame);
void paint_last_price(QPainter& painter, const Frame& frame);

// layers_news.cpp
void paint_heat(QPainter& painter, const Frame& frame);
void paint_flags(QPainter& painter, const Frame& frame);

// layers_marks.cpp
void paint_window_labels(QPainter& painter, const Frame& frame);
void paint_actions(QPainter& painter, const Frame& frame);
void paint_levels(QPainter& painter, const Frame& frame);
void paint_notes(QPainter& painter, const Frame& frame);
void paint_labels(QPainter& painter, const Frame& frame);

// legend.cpp
void paint_legend(QPainter& painter, const Frame& frame);

}  // namespace undertone::charts
