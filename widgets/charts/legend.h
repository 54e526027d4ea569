#pragma once

#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

class QPainter;

namespace undertone::charts {

struct Frame;

/// What explains one layer: its look and its name.
struct LegendEntry {
    QString text;
    double swatch = 0;  ///< its width; 0: words alone
    int rank = 0;       ///< the highest goes first where the row is too short
    /// Draws the swatch right of a point, about its height.
    std::function<void(QPainter&, const Frame&, QPointF)> draw;
};
/// One for each layer on show, in reading order.
std::vector<LegendEntry> legend_entries(const Frame& frame);

}  // namespace undertone::charts
