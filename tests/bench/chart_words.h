#pragma once

#include <QColor>
#include <vector>

namespace undertone::charts {
struct Frame;
}

namespace undertone::bench {

/// Pixels of one colour side by side.
struct PixelRun {
    int x = 0, y = 0, width = 0;
    QColor colour;
};

/// The words of a frame, its read-out of the last bar and the legend's swatches too, as the pixels that
/// they cover by half or more: for a baseline that has nothing but rectangles to write with.
std::vector<PixelRun> words_of(const charts::Frame& frame);

}  // namespace undertone::bench
