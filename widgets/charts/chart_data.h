#pragma once

#include "charts/bar_pyramid.h"
#include "charts/ticks.h"
#include "view/chart_snapshot.h"

#include <memory>

namespace undertone::charts {

/// A snapshot and what is derived from it once, before any frame is drawn. Immutable.
struct ChartData {
    explicit ChartData(std::shared_ptr<const view::ChartSnapshot> shown);

    std::shared_ptr<const view::ChartSnapshot> snapshot;  ///< never null, at least one bar
    BarPyramid pyramid;
    std::vector<DateRank> date_ranks;  ///< one per bar
    bool has_volume = false;
    bool has_heat = false;

    [[nodiscard]] int bars() const { return static_cast<int>(snapshot->bars.size()); }
    /// Close over the previous close, as a fraction; none for the first bar of a new listing.
    [[nodiscard]] std::optional<double> change(int bar) const;
    /// The flag of a session, null when it has no stories.
    [[nodiscard]] const view::Flag* flag_at(int bar) const;
    /// The flag after (step +1) or before (step -1) a bar, null at the ends.
    [[nodiscard]] const view::Flag* flag_beside(int bar, int step) const;
};

}  // namespace undertone::charts
