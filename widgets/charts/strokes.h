#pragma once

#include "charts/frame.h"

#include <QList>

class QPainter;

namespace undertone::charts {

/// What layers paint with. Thin lines are filled rectangles on whole device pixels: crisp at every
/// scale, the same in a PDF, and several times cheaper than an antialiased pen.

void fill(QPainter& painter, const QList<QRectF>& rects, const QColor& colour);
/// One device-crisp line across, down; from a point on.
void line_across(QPainter& painter, const PixelGrid& grid, QPointF from, double length,
                 const QColor& colour);
void line_down(QPainter& painter, const PixelGrid& grid, QPointF from, double length,
               const QColor& colour);
/// The same in dots, as a dashed pen is slow; `dot` of every `step` pixels.
void dots_across(QPainter& painter, const PixelGrid& grid, QPointF from, double length,
                 const QColor& colour, double dot, double step);
void dots_down(QPainter& painter, const PixelGrid& grid, QPointF from, double length,
               const QColor& colour, double dot, double step);
/// A place on the grid that antialiasing rounds to: on the brink, rounding would change a pixel while
/// the chart moves.
double on_grid(const PixelGrid& grid, double at);
/// Words in a box that moves with the bars. Text is laid out in sixty-fourths of a logical pixel, of
/// which a third of one is no whole number: laid out from the box on, they look the same wherever it
/// stands.
void draw_words(QPainter& painter, const QRectF& box, double pad, int alignment,
                const QString& text);
/// Antialiased, segment by segment: a polyline with a wide pen takes hundreds of times as long.
void line_through(QPainter& painter, const QList<QPointF>& points, const QColor& colour,
                  double width);
/// The same where y is known: a NaN ends a stretch, and one point alone is a dot.
void line_where_known(QPainter& painter, const QList<QPointF>& points, const QColor& colour,
                      double width);
/// A rounded tag with its words centred, or `pad` from its left edge.
void draw_tag(QPainter& painter, const Frame& frame, const QRectF& rect, const QString& text,
              const QColor& colour, double pad = 0);
/// The closes of the candles on show, and of one beyond each edge; y is NaN where none is known.
QList<QPointF> close_points(const Frame& frame);
/// Width of a candle's body within a slot of `pitch` pixels: it keeps a gap to the next, and its
/// wick, a hairline, stands in its middle.
double body_width(const Frame& frame);

}  // namespace undertone::charts
