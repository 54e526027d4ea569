#pragma once

#include "charts/format.h"
#include "view/chart_snapshot.h"

#include <QString>
#include <algorithm>
#include <optional>

class QPainter;

namespace undertone::charts {

struct Frame;

/// What the measure tool spans: two bars, in the order in which they were touched.
struct Measure {
    int from = 0, to = 0;
    [[nodiscard]] int first() const { return std::min(from, to); }
    [[nodiscard]] int last() const { return std::max(from, to); }
    bool operator==(const Measure&) const = default;
};

/// From the close of the first bar to the close of the last: what happened after the first counts.
struct Measured {
    int bars = 0;                       ///< after the first, up to the last
    std::optional<double> change;       ///< close over close, a fraction; none: a price not above 0
    std::optional<double> tone_change;  ///< none: one of the two is not known
    int stories = 0;                    ///< of those bars
};
Measured measured(const view::ChartSnapshot& snapshot, const Measure& measure);

/// "24 Jan – 27 Jan 2025"; the time too where bars are shorter than a day.
QString measure_dates(const view::ChartSnapshot& snapshot, const Measure& measure,
                      ChartWords words);
/// "−16.97 %  ·  1 session  ·  tone −0.80  ·  22 stories"
QString measure_words(const view::ChartSnapshot& snapshot, const Measure& measure);

/// The band, with its words in a box at its top.
void paint_measure(QPainter& painter, const Frame& frame, const Measure& measure);
/// The band of a box zoom between two places on the widget's x axis.
void paint_zoom_band(QPainter& painter, const Frame& frame, double from, double to);

}  // namespace undertone::charts
