#pragma once

#include "chart_words.h"

class QPainter;

namespace undertone::bench {

/// The picture of a frame by QPainter::drawLine and fillRect alone, straight from the aggregated
/// arrays: what drawing these primitives costs with no chart around them. `words` were found before.
void paint_baseline(QPainter& painter, const charts::Frame& frame,
                    const std::vector<PixelRun>& words);

}  // namespace undertone::bench
