#include "charts/viewport.h"

#include "charts/time_places.h"

#include <algorithm>

namespace undertone::charts {
namespace {

constexpr double least_bars = 8;
constexpr double edge = 1.0;  // half a candle of air beside the first and the last one

double lowest() { return -edge; }
double highest(int bars) { return bars - 1 + edge; }

}  // namespace

Viewport::Viewport(int bars) : bars_(bars) { fit(); }

void Viewport::fit()
{
    first_ = lowest();
    last_ = highest(std::max(bars_, 1));
}

double Viewport::whole() const { return highest(std::max(bars_, 1)) - lowest(); }

double Viewport::within_bounds(double span) const
{
    return std::clamp(span, std::min(least_bars, whole()), whole());
}

void Viewport::show(double first, double last)
{
    const double asked = last - first;
    const double span = within_bounds(asked);
    place(span == asked ? first : (first + last - span) / 2, span);
}

bool Viewport::shows_all() const { return span() >= whole() - 1e-9; }

void Viewport::zoom_at(double bar, double factor)
{
    const double span_now = span();
    const double span_new = within_bounds(span_now * factor);
    const double share = (bar - first_) / span_now;
    place(bar - share * span_new, span_new);
}

void Viewport::pan_to(double first) { place(first, span()); }

void Viewport::reveal(int bar)
{
    if (bar - 0.5 < first_)
        pan_to(bar - edge);
    else if (bar + 0.5 > last_)
        pan_to(bar + edge - span());
}

Viewport Viewport::over(int bars) const
{
    Viewport now(bars);
    if (!shows_all())
        now.show(first_, last_);
    return now;
}

Viewport Viewport::moved_to(double first) const
{
    Viewport moved = *this;
    moved.first_ = first;
    moved.last_ = first + span();
    return moved;
}

void Viewport::place(double first, double span)
{
    const double right = highest(std::max(bars_, 1)) - span;
    first_ = std::clamp(first, lowest(), std::max(lowest(), right));
    last_ = first_ + span;
}

Viewport carried_over(const Viewport& before, const std::vector<Bar>& old_bars,
                      const std::vector<Bar>& bars, int room)
{
    Viewport now(std::max(int(bars.size()), room));
    if (before.bars() == now.bars() && !old_bars.empty() && !bars.empty() &&
        old_bars.front().t == bars.front().t)
        return before;
    // Bars before the first one there was are for who goes back to them: nothing moves.
    const bool reaches_back =
        !old_bars.empty() && !bars.empty() && bars.front().t < old_bars.front().t;
    if ((before.shows_all() && !reaches_back) || old_bars.empty() || bars.empty())
        return now;
    const double last_shown = before.last() - (double(old_bars.size()) - 1);
    const double first = last_shown >= 0 ? double(bars.size()) - 1 + last_shown - before.span()
                                         : index_of(bars, place_of(old_bars, before.first()));
    now.show(first, first + before.span());
    return now;
}

}  // namespace undertone::charts
