#pragma once

#include <algorithm>
#include <cmath>

namespace undertone::charts {

/// The device's pixels under a drawing in logical ones.
struct PixelGrid {
    double scale = 1;  ///< device pixels a logical one; lines and candles stand on whole ones

    /// The device pixel in which a place lies, and the nearest boundary between two. What lies on a
    /// boundary but for rounding counts as on it, wherever the viewport stands.
    [[nodiscard]] double floored(double at) const { return std::floor(at * scale + 1e-6) / scale; }
    [[nodiscard]] double snapped(double at) const { return floored(at + 0.5 / scale); }
    /// Thickness of a thin line: whole device pixels.
    [[nodiscard]] double hairline() const { return std::max(1.0, std::round(scale)) / scale; }
};

}  // namespace undertone::charts
