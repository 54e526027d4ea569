#include "charts/bar_pyramid.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>

namespace undertone::charts {
namespace {

constexpr double least_single_pixels = 2.5;
constexpr double least_run_pixels = 4;

bool all_finite(const Bar& bar)
{
    return std::isfinite(bar.open) && std::isfinite(bar.high) && std::isfinite(bar.low) &&
           std::isfinite(bar.close);
}

float first_known(float a, float b) { return std::isnan(a) ? b : a; }

/// The number that the roundest day's first bar has: a multiple of any run's length.
constexpr int round_number = 1 << 24;

/// The first bar of the roundest day; of two as round, the later.
int roundest_bar(const std::vector<Bar>& bars)
{
    int roundest = 0, most = -1;
    std::int64_t before = -1;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const std::int64_t day = date_of(bars[i].t).time_since_epoch().count();
        if (day == before)
            continue;
        before = day;
        const int zeros = std::countr_zero(static_cast<std::uint64_t>(day));
        if (zeros >= most) {
            most = zeros;
            roundest = static_cast<int>(i);
        }
    }
    return roundest;
}

/// Each pair of a column joined; one without a partner, at either end, stays as it is.
template <typename Join>
std::vector<float> paired(const std::vector<float>& finer, bool first_alone, Join join)
{
    std::vector<float> column;
    column.reserve(finer.size() / 2 + 1);
    std::size_t i = 0;
    if (first_alone && !finer.empty())
        column.push_back(finer[i++]);
    for (; i + 1 < finer.size(); i += 2)
        column.push_back(join(finer[i], finer[i + 1]));
    if (i < finer.size())
        column.push_back(finer[i]);
    return column;
}

/// Cells by candle and topic, those of the same place added up.
std::vector<HeatCell> gathered(std::vector<HeatCell> cells)
{
    std::sort(cells.begin(), cells.end(), [](const HeatCell& a, const HeatCell& b) {
        return a.candle != b.candle ? a.candle < b.candle : a.topic < b.topic;
    });
    std::vector<HeatCell> sums;
    for (const HeatCell& cell : cells) {
        if (!sums.empty() && sums.back().candle == cell.candle && sums.back().topic == cell.topic)
            sums.back().novelty += cell.novelty;
        else
            sums.push_back(cell);
    }
    return sums;
}

std::vector<HeatCell> heat_of(const view::ChartSnapshot& snapshot)
{
    std::map<TopicId, int> index;
    for (const Topic& topic : snapshot.topics)
        index.emplace(topic.id, static_cast<int>(index.size()));
    index.emplace(TopicId(), static_cast<int>(snapshot.topics.size()));
    std::vector<HeatCell> cells;
    const std::size_t count = std::min(snapshot.heat.size(), snapshot.bars.size());
    for (std::size_t i = 0; i < count; ++i) {
        for (const view::HeatPart& part : snapshot.heat[i]) {
            const auto topic = index.find(part.topic);
            if (topic != index.end() && part.novelty > 0)
                cells.push_back(
                    {static_cast<int>(i), topic->second, static_cast<float>(part.novelty)});
        }
    }
    return gathered(std::move(cells));
}

}  // namespace

const float BarPyramid::unknown = std::numeric_limits<float>::quiet_NaN();

BarPyramid::BarPyramid(const view::ChartSnapshot& snapshot)
    : bars_(static_cast<int>(snapshot.bars.size())),
      lead_(round_number - roundest_bar(snapshot.bars))
{
    levels_.push_back(single_bars(snapshot));
    while (levels_.back().open.size() > 64) {
        const bool first_alone = (lead_ >> coarsest()) % 2 == 1;
        levels_.push_back(halved(levels_.back(), first_alone));
    }
}

int BarPyramid::level_for(double pixels_per_bar) const
{
    if (pixels_per_bar >= least_single_pixels)
        return 0;
    int level = 0;
    for (double width = pixels_per_bar; width < least_run_pixels && level < coarsest(); width *= 2)
        ++level;
    return level;
}

Candle BarPyramid::candle(int level, int index) const
{
    const Level& columns = at(level);
    const auto i = static_cast<std::size_t>(index);
    Candle candle;
    candle.open = columns.open[i];
    candle.high = columns.high[i];
    candle.low = columns.low[i];
    candle.close = columns.close[i];
    candle.volume = columns.volume[i];
    candle.tone = columns.tone[i];
    candle.tone_low = columns.tone_low[i];
    candle.tone_high = columns.tone_high[i];
    const int begin = (((lead_ >> level) + index) << level) - lead_;
    candle.first = std::max(0, begin);
    candle.bars = std::min(begin + (1 << level), bars_) - candle.first;
    candle.has_price = !std::isnan(candle.close);
    candle.has_tone = !std::isnan(candle.tone);
    return candle;
}

int BarPyramid::index_at(int level, double bar) const
{
    return ((lead_ + static_cast<int>(std::floor(bar + 0.5))) >> level) - (lead_ >> level);
}

std::span<const HeatCell> BarPyramid::heat(int level, int first, int last) const
{
    const auto& cells = at(level).heat;
    const auto before = [](const HeatCell& cell, int candle) { return cell.candle < candle; };
    const auto begin = std::lower_bound(cells.begin(), cells.end(), first, before);
    const auto end = std::lower_bound(begin, cells.end(), last + 1, before);
    return {begin, end};
}

BarPyramid::Level BarPyramid::single_bars(const view::ChartSnapshot& snapshot)
{
    Level level;
    const std::size_t count = snapshot.bars.size();
    for (auto* column : {&level.open, &level.high, &level.low, &level.close, &level.tone,
                         &level.tone_low, &level.tone_high})
        column->assign(count, unknown);
    level.volume.assign(count, 0);
    if (snapshot.benchmark)
        level.benchmark.assign(count, unknown);
    for (std::size_t i = 0; i < count; ++i) {
        const Bar& bar = snapshot.bars[i];
        if (all_finite(bar)) {
            level.open[i] = static_cast<float>(bar.open);
            level.high[i] = static_cast<float>(bar.high);
            level.low[i] = static_cast<float>(bar.low);
            level.close[i] = static_cast<float>(bar.close);
        }
        if (bar.volume && std::isfinite(*bar.volume))
            level.volume[i] = static_cast<float>(std::max(0.0, *bar.volume));
        if (i < snapshot.tone.size() && snapshot.tone[i] && std::isfinite(*snapshot.tone[i])) {
            const auto tone = static_cast<float>(*snapshot.tone[i]);
            level.tone[i] = level.tone_low[i] = level.tone_high[i] = tone;
            if (i < snapshot.spread.size() && snapshot.spread[i]) {
                level.tone_low[i] = std::fmin(tone, snapshot.spread[i]->low);
                level.tone_high[i] = std::fmax(tone, snapshot.spread[i]->high);
            }
        }
        if (snapshot.benchmark && i < snapshot.benchmark->closes.size())
            level.benchmark[i] =
                static_cast<float>(snapshot.benchmark->closes[i].value_or(unknown));
    }
    level.heat = heat_of(snapshot);
    return level;
}

BarPyramid::Level BarPyramid::halved(const Level& finer, bool first_alone)
{
    const auto lowest = [](float a, float b) { return std::fmin(a, b); };
    const auto highest = [](float a, float b) { return std::fmax(a, b); };
    const auto last_known = [](float a, float b) { return first_known(b, a); };
    const auto pairs = [first_alone](const std::vector<float>& column, auto join) {
        return paired(column, first_alone, join);
    };
    Level level;
    level.open = pairs(finer.open, first_known);
    level.high = pairs(finer.high, highest);
    level.low = pairs(finer.low, lowest);
    level.close = pairs(finer.close, last_known);
    level.volume = pairs(finer.volume, [](float a, float b) { return a + b; });
    level.tone = pairs(finer.tone, [](float a, float b) {
        return std::isnan(a) || std::isnan(b) ? first_known(a, b) : (a + b) / 2;
    });
    level.tone_low = pairs(finer.tone_low, lowest);
    level.tone_high = pairs(finer.tone_high, highest);
    level.benchmark = pairs(finer.benchmark, last_known);
    level.heat = finer.heat;
    for (HeatCell& cell : level.heat)
        cell.candle = (cell.candle + (first_alone ? 1 : 0)) / 2;
    level.heat = gathered(std::move(level.heat));
    return level;
}

}  // namespace undertone::charts
