#include "charts/bar_pyramid.h"

#include <algorithm>

namespace undertone::charts {
namespace {

constexpr double least_single_pixels = 2.5;
constexpr double least_run_pixels = 3.5;

Candle joined(const Candle& a, const Candle& b)
{
    Candle c = a;
    c.high = std::max(a.high, b.high);
    c.low = std::min(a.low, b.low);
    c.close = b.close;
    c.volume = a.volume + b.volume;
    c.bars = a.bars + b.bars;
    if (!a.has_tone || !b.has_tone) {
        const Candle& known = a.has_tone ? a : b;
        c.has_tone = known.has_tone;
        c.tone = known.tone;
        c.tone_low = known.tone_low;
        c.tone_high = known.tone_high;
        return c;
    }
    c.tone = (a.tone * static_cast<float>(a.bars) + b.tone * static_cast<float>(b.bars)) /
             static_cast<float>(c.bars);
    c.tone_low = std::min(a.tone_low, b.tone_low);
    c.tone_high = std::max(a.tone_high, b.tone_high);
    return c;
}

}  // namespace

BarPyramid::BarPyramid(const view::ChartSnapshot& snapshot)
    : topics_(static_cast<int>(snapshot.topics.size()))
{
    levels_.push_back(single_bars(snapshot, topics_));
    while (levels_.back().candles.size() > 64)
        levels_.push_back(halved(levels_.back()));
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

BarPyramid::Level BarPyramid::single_bars(const view::ChartSnapshot& snapshot, int topics)
{
    Level level;
    const std::size_t count = snapshot.bars.size();
    level.candles.resize(count);
    level.heat.assign(count * topics, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const Bar& bar = snapshot.bars[i];
        Candle& candle = level.candles[i];
        candle.open = bar.open;
        candle.high = bar.high;
        candle.low = bar.low;
        candle.close = bar.close;
        candle.volume = bar.volume.value_or(0);
        candle.first = static_cast<int>(i);
        if (i < snapshot.tone.size() && snapshot.tone[i]) {
            candle.has_tone = true;
            candle.tone = candle.tone_low = candle.tone_high =
                static_cast<float>(*snapshot.tone[i]);
        }
        if (i >= snapshot.heat.size())
            continue;
        for (const view::HeatPart& part : snapshot.heat[i]) {
            const auto topic = std::find_if(snapshot.topics.begin(), snapshot.topics.end(),
                                            [&](const Topic& t) { return t.id == part.topic; });
            if (topic != snapshot.topics.end())
                level.heat[i * topics + (topic - snapshot.topics.begin())] +=
                    static_cast<float>(part.novelty);
        }
    }
    return level;
}

BarPyramid::Level BarPyramid::halved(const Level& finer) const
{
    Level level;
    const std::size_t count = (finer.candles.size() + 1) / 2;
    level.candles.reserve(count);
    level.heat.assign(count * topics_, 0);
    for (std::size_t i = 0; i < finer.candles.size(); i += 2) {
        const bool pair = i + 1 < finer.candles.size();
        level.candles.push_back(pair ? joined(finer.candles[i], finer.candles[i + 1])
                                     : finer.candles[i]);
    }
    for (std::size_t i = 0; i < finer.candles.size(); ++i) {
        for (int topic = 0; topic < topics_; ++topic)
            level.heat[i / 2 * topics_ + topic] += finer.heat[i * topics_ + topic];
    }
    return level;
}

}  // namespace undertone::charts
