#pragma once

#include "core/bar.h"

#include <vector>

namespace undertone::charts {

/// The stretch of bars on show, in bar indices: bar i's candle spans i-0.5 .. i+0.5. A value; all
/// zooming and panning is arithmetic on two doubles, so it can be tested without a window.
class Viewport {
public:
    Viewport() = default;
    /// Shows all of `bars` bars.
    explicit Viewport(int bars);

    [[nodiscard]] double first() const { return first_; }  ///< left edge
    [[nodiscard]] double last() const { return last_; }    ///< right edge
    [[nodiscard]] double span() const { return last_ - first_; }
    [[nodiscard]] int bars() const { return bars_; }

    void fit();
    /// Keeps `bar` where it is on screen and shows `factor` times as many bars, within the bounds:
    /// never fewer than about eight bars, never beyond the ends.
    void zoom_at(double bar, double factor);
    /// Shows first..last as far as the bounds let it: too few bars are widened about their middle.
    void show(double first, double last);
    [[nodiscard]] bool shows_all() const;
    /// Moves the left edge; the span stays, and the ends hold.
    void pan_to(double first);
    /// Pans just as far as needed to have `bar` on show.
    void reveal(int bar);
    /// The same stretch over so many bars; where all was on show all is.
    [[nodiscard]] Viewport over(int bars) const;
    bool operator==(const Viewport&) const = default;
    /// The same span with its left edge at `first`, beyond the ends too: a frame stands on whole
    /// pixels.
    [[nodiscard]] Viewport moved_to(double first) const;

private:
    [[nodiscard]] double whole() const;
    [[nodiscard]] double within_bounds(double span) const;
    void place(double first, double span);

    int bars_ = 0;
    double first_ = -0.5;
    double last_ = 0.5;
};

/// The viewport over fresh bars of the same chart, so that nothing moves under the user's eyes: where
/// the last bar was on show the right edge follows the new last one, else what was on show stays,
/// by time; where all was on show all is, but for bars that come before the first. Where `room` is kept for more bars than there are, those
/// that come at its end move nothing.
Viewport carried_over(const Viewport& before, const std::vector<Bar>& old_bars,
                      const std::vector<Bar>& bars, int room = 0);

}  // namespace undertone::charts
