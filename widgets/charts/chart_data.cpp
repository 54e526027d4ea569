#include "charts/chart_data.h"

#include <algorithm>

namespace undertone::charts {

ChartData::ChartData(std::shared_ptr<const view::ChartSnapshot> shown)
    : snapshot(std::move(shown)), pyramid(*snapshot), date_ranks(charts::date_ranks(snapshot->bars))
{
    has_volume = std::any_of(snapshot->bars.begin(), snapshot->bars.end(),
                             [](const Bar& bar) { return bar.volume && *bar.volume > 0; });
    has_heat = std::any_of(snapshot->heat.begin(), snapshot->heat.end(),
                           [](const auto& parts) { return !parts.empty(); });
}

std::optional<double> ChartData::change(int bar) const
{
    const auto before =
        bar > 0 ? std::optional(snapshot->bars[bar - 1].close) : snapshot->previous_close;
    if (!before || *before <= 0)
        return std::nullopt;
    return snapshot->bars[bar].close / *before - 1;
}

const view::Flag* ChartData::flag_at(int bar) const
{
    const auto& flags = snapshot->flags;
    const auto it = std::lower_bound(flags.begin(), flags.end(), bar,
                                     [](const view::Flag& f, int b) { return f.bar < b; });
    return it != flags.end() && it->bar == bar ? &*it : nullptr;
}

const view::Flag* ChartData::flag_beside(int bar, int step) const
{
    const auto& flags = snapshot->flags;
    if (step > 0) {
        const auto it = std::upper_bound(flags.begin(), flags.end(), bar,
                                         [](int b, const view::Flag& f) { return b < f.bar; });
        return it == flags.end() ? nullptr : &*it;
    }
    const auto it = std::lower_bound(flags.begin(), flags.end(), bar,
                                     [](const view::Flag& f, int b) { return f.bar < b; });
    return it == flags.begin() ? nullptr : &*std::prev(it);
}

}  // namespace undertone::charts
