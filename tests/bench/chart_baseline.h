#pragma once

class QPainter;

namespace undertone::charts {
struct Frame;
}

namespace undertone::bench {

/// The picture of a frame by QPainter::drawLine and fillRect alone, straight from the aggregated
/// arrays and without its words: what drawing these primitives costs with no chart around them.
void paint_baseline(QPainter& painter, const charts::Frame& frame);

}  // namespace undertone::bench
