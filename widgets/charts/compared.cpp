#include "charts/compared.h"

#include "charts/chart_data.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace undertone::charts {
namespace {

std::vector<Bar> all_times(const std::vector<std::shared_ptr<const view::ChartSnapshot>>& charts)
{
    std::vector<Bar> axis;
    for (const auto& chart : charts)
        for (const Bar& bar : chart->bars)
            axis.push_back({bar.t, 0, 0, 0, 0, std::nullopt});
    std::sort(axis.begin(), axis.end(), [](const Bar& a, const Bar& b) { return a.t < b.t; });
    const auto same = [](const Bar& a, const Bar& b) { return a.t == b.t; };
    axis.erase(std::unique(axis.begin(), axis.end(), same), axis.end());
    return axis;
}

}  // namespace

Compared::Compared(std::vector<std::shared_ptr<const view::ChartSnapshot>> charts)
    : axis_(all_times(charts)),
      dates_(axis_, market::is_intraday(charts.front()->query.length),
             ExchangeTime(charts.front()->zone, axis_.front().t, axis_.back().t))
{
    for (auto& chart : charts) {
        Line line{std::move(chart), std::vector<int>(axis_.size(), -1)};
        std::size_t slot = 0;
        for (std::size_t bar = 0; bar < line.chart->bars.size(); ++bar) {
            while (axis_[slot].t < line.chart->bars[bar].t)
                ++slot;
            line.bars[slot] = static_cast<int>(bar);
        }
        lines_.push_back(std::move(line));
    }
}

int Compared::slot_at(Utc time) const
{
    const auto after = std::upper_bound(axis_.begin(), axis_.end(), time,
                                        [](Utc t, const Bar& bar) { return t < bar.t; });
    return std::max(0, static_cast<int>(after - axis_.begin()) - 1);
}

Utc Compared::as_of() const
{
    Utc latest = chart(0).as_of;
    for (const Line& line : lines_)
        latest = std::max(latest, line.chart->as_of);
    return latest;
}

int Compared::line_of(const Symbol& symbol) const
{
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) {
        return line.chart->query.symbol == symbol;
    });
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

std::optional<double> Compared::close(int line, int slot) const
{
    const int bar = at(line).bars[static_cast<std::size_t>(slot)];
    if (bar < 0)
        return std::nullopt;
    const double price = at(line).chart->bars[static_cast<std::size_t>(bar)].close;
    return std::isnan(price) ? std::nullopt : std::optional(price);
}

std::optional<double> Compared::tone(int line, int slot) const
{
    const int bar = at(line).bars[static_cast<std::size_t>(slot)];
    const auto& tones = at(line).chart->tone;
    if (bar < 0 || static_cast<std::size_t>(bar) >= tones.size())
        return std::nullopt;
    return tones[static_cast<std::size_t>(bar)];
}

int Compared::stories(int line, int slot) const
{
    const int bar = at(line).bars[static_cast<std::size_t>(slot)];
    const auto& counts = at(line).chart->story_count;
    return bar < 0 || static_cast<std::size_t>(bar) >= counts.size()
               ? 0
               : counts[static_cast<std::size_t>(bar)];
}

int Compared::last_bar(int line, int from, int slot) const
{
    if (slot < 0)
        return -1;
    const Utc oldest = time(slot) - usual_pause(at(line).chart->query.length);
    for (; slot >= from && time(slot) >= oldest; --slot)
        if (at(line).bars[static_cast<std::size_t>(slot)] >= 0)
            return slot;
    return -1;
}

std::optional<double> Compared::last_close(int line, int from, int slot) const
{
    const int found = last_bar(line, from, slot);
    return found < 0 ? std::nullopt : close(line, found);
}

std::optional<double> Compared::last_tone(int line, int from, int slot) const
{
    const int found = last_bar(line, from, slot);
    return found < 0 ? std::nullopt : tone(line, found);
}

std::optional<double> Compared::close_before(int line, int first) const
{
    for (int slot = first - 1; slot >= 0; --slot)
        if (const auto price = close(line, slot))
            return price;
    return at(line).chart->previous_close;
}

std::optional<double> Compared::base(int line, int first, int last) const
{
    std::optional<double> price = close_before(line, first);
    for (int slot = first; !price && slot <= last; ++slot)
        price = close(line, slot);
    return price && *price > 0 ? price : std::nullopt;
}

}  // namespace undertone::charts
