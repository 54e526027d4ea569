#include "charts/viewport.h"

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

void Viewport::zoom_at(double bar, double factor)
{
    const double whole = highest(std::max(bars_, 1)) - lowest();
    const double span_now = span();
    const double span_new = std::clamp(span_now * factor, std::min(least_bars, whole), whole);
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

}  // namespace undertone::charts
