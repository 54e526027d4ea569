#pragma once

#include "charts/date_axis.h"
#include "view/chart_snapshot.h"

#include <memory>
#include <utility>
#include <vector>

namespace undertone::charts {

/// Charts of several instruments on one axis of time: its slots are the times at which any of them
/// has a bar. Immutable, made once; the charts are of one bar length.
class Compared {
public:
    /// As many as one plot can tell apart.
    static constexpr std::size_t most_in_one_plot = 8;

    /// At least one chart, each with at least one bar.
    explicit Compared(std::vector<std::shared_ptr<const view::ChartSnapshot>> charts);

    [[nodiscard]] int count() const { return static_cast<int>(lines_.size()); }
    [[nodiscard]] int times() const { return static_cast<int>(axis_.size()); }
    [[nodiscard]] const view::ChartSnapshot& chart(int line) const { return *at(line).chart; }
    [[nodiscard]] Utc time(int slot) const { return axis_[static_cast<std::size_t>(slot)].t; }
    /// The slot of a time, or the last before it; 0 where there is none.
    [[nodiscard]] int slot_at(Utc time) const;
    [[nodiscard]] const DateAxis& dates() const { return dates_; }
    /// The times as bars without prices.
    [[nodiscard]] const std::vector<Bar>& axis() const { return axis_; }
    /// The latest of the charts'.
    [[nodiscard]] Utc as_of() const;
    /// The line of a symbol; -1: none.
    [[nodiscard]] int line_of(const Symbol& symbol) const;

    /// What a line has at a slot; none: no bar of its own then, or no tone is known.
    [[nodiscard]] std::optional<double> close(int line, int slot) const;
    [[nodiscard]] std::optional<double> tone(int line, int slot) const;
    [[nodiscard]] int stories(int line, int slot) const;
    /// What the last bar at or before a slot has, not further back than `from`, nor than an exchange's
    /// holidays reach: what ended earlier is not "now".
    [[nodiscard]] std::optional<double> last_close(int line, int from, int slot) const;
    [[nodiscard]] std::optional<double> last_tone(int line, int from, int slot) const;
    /// However long ago.
    [[nodiscard]] std::optional<double> close_before(int line, int first) const;
    /// The price that stands for 100 in a stretch from `first`: the close before it (the chart's own
    /// previous close where it begins there), so that the first session's move shows; else the first
    /// close within. None: nothing on show, or it is not above 0.
    [[nodiscard]] std::optional<double> base(int line, int first, int last) const;

private:
    struct Line {
        std::shared_ptr<const view::ChartSnapshot> chart;
        std::vector<int> bars;  ///< the chart's bar at each slot, -1: none
    };
    [[nodiscard]] int last_bar(int line, int from, int slot) const;  ///< its slot; -1: none
    [[nodiscard]] const Line& at(int line) const { return lines_[static_cast<std::size_t>(line)]; }

    std::vector<Line> lines_;
    std::vector<Bar> axis_;
    DateAxis dates_;
};

}  // namespace undertone::charts
