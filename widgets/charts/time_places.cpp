#include "charts/time_places.h"

#include <algorithm>
#include <cmath>

namespace undertone::charts {

TimePlace place_of(const std::vector<Bar>& bars, double index)
{
    const double last = double(bars.size()) - 1;
    const double nearest = std::clamp(std::round(index), 0.0, last);
    return {bars[std::size_t(nearest)].t, index - nearest};
}

double index_of(const std::vector<Bar>& bars, const TimePlace& place)
{
    return std::max(0, bar_holding(bars, place.bar)) + place.offset;
}

int bar_holding(const std::vector<Bar>& bars, Utc t)
{
    const auto after = std::upper_bound(bars.begin(), bars.end(), t,
                                        [](Utc at, const Bar& bar) { return at < bar.t; });
    return int(after - bars.begin()) - 1;
}

}  // namespace undertone::charts
