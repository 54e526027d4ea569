#pragma once

#include "view/chart_snapshot.h"

#include <QRectF>
#include <QString>
#include <vector>

namespace undertone::charts {

/// Flags that would stand within about 26 px of each other, drawn as one. Flags are numbered in time
/// order, so a cluster is a range of numbers: it says its count and where to look in a source list.
struct FlagCluster {
    int first = 0, last = 0;     ///< indices into ChartSnapshot::flags, inclusive
    int bar = 0;                 ///< what it points at and opens: its session with most stories
    double left = 0, width = 0;  ///< of its box, in pixels from bar 0
    double tone = 0;             ///< mean over its stories
    int stories = 0;

    [[nodiscard]] bool single() const { return first == last; }
    [[nodiscard]] double right() const { return left + width; }
};

/// The number as drawn: "12", "12–18".
QString cluster_text(const view::ChartSnapshot& snapshot, const FlagCluster& cluster);

/// All clusters at a zoom, boxes side by side. They depend on the zoom alone, not on the stretch
/// on show, so they stay put while panning. `digit`: the advance of a digit, pixels.
std::vector<FlagCluster> cluster_flags(const view::ChartSnapshot& snapshot, double pixels_per_bar,
                                       double digit);

/// How a tone reads: never by colour alone, so every flag carries its mark too.
enum class Sign { negative, neutral, positive };
Sign sign_of(double tone);  ///< neutral within ±0.05

}  // namespace undertone::charts
