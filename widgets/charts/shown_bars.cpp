#include "charts/shown_bars.h"

#include <algorithm>
#include <cmath>

namespace undertone::charts {

BarRange bars_on_show(int bars, const std::optional<ShownBars>& shown)
{
    if (!shown || bars == 0)
        return {0, bars - 1};
    const auto bar = [&](double edge) {
        return static_cast<int>(std::clamp<double>(edge, 0, bars - 1));
    };
    return {bar(std::ceil(shown->first)), bar(std::floor(shown->last))};
}

Viewport viewport_of(int bars, const std::optional<ShownBars>& shown)
{
    Viewport viewport(bars);
    if (shown && shown->last > shown->first) {
        const BarRange range = bars_on_show(bars, shown);
        viewport.show(range.first - 0.5, range.last + 0.5);
    }
    return viewport;
}

}  // namespace undertone::charts
