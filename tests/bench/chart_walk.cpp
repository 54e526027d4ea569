#include "chart_walk.h"

#include <algorithm>
#include <cmath>

namespace undertone::bench {
namespace {

constexpr int bars_a_session = 390;
constexpr int pre_market_bars = 30;

/// Between -1 and 1, without a generator: two bars next to each other have little in common.
double noise(int i, double phase) { return std::sin(i * 12.9898 + phase) * std::cos(i * 0.37); }

std::vector<Topic> four_topics()
{
    std::vector<Topic> topics;
    for (const auto& [id, name, colour] : {std::tuple{"deepseek", "DeepSeek", "#4c8dff"},
                                           std::tuple{"stargate", "Stargate", "#b07cff"},
                                           std::tuple{"export_curbs", "Export curbs", "#ff9f43"},
                                           std::tuple{"ai_spending", "AI spending", "#2bb3c0"}}) {
        Topic topic;
        topic.id = {id};
        topic.name = name;
        topic.colour = colour;
        topics.push_back(std::move(topic));
    }
    return topics;
}

void add_prices(view::ChartSnapshot& s, int bars, double step)
{
    double price = 100;
    for (int i = 0; i < bars; ++i) {
        Bar& bar = s.bars[static_cast<std::size_t>(i)];
        bar.open = price;
        price *= 1 + step * noise(i, 0) + step * 0.05 * std::sin(i * 0.002);
        bar.close = price;
        bar.high = std::max(bar.open, bar.close) * (1 + step * std::abs(noise(i, 1)));
        bar.low = std::min(bar.open, bar.close) * (1 - step * std::abs(noise(i, 2)));
        bar.volume = std::round(1e5 * (1.2 + noise(i, 3)));
    }
}

void add_news(view::ChartSnapshot& s, int flag_every)
{
    const int bars = static_cast<int>(s.bars.size());
    s.tone.resize(s.bars.size());
    s.spread.resize(s.bars.size());
    s.heat.resize(s.bars.size());
    s.story_count.resize(s.bars.size());
    double tone = 0;
    for (int i = 0; i < bars; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (i % flag_every == flag_every / 2) {
            view::Flag flag;
            flag.number = static_cast<int>(s.flags.size()) + 1;
            flag.bar = i;
            flag.tone = 0.9 * noise(i, 4);
            flag.known_at = s.bars[at].t;
            flag.lead = "Story " + std::to_string(flag.number) + " of a made-up walk";
            flag.source = "Bench";
            flag.stories.assign(static_cast<std::size_t>(1 + i % 3), StoryId{flag.number});
            for (int topic = i % 3; topic < 4; topic += 2)
                s.heat[at].push_back({s.topics[static_cast<std::size_t>(topic)].id,
                                      1 + 2 * std::abs(noise(i, topic))});
            s.story_count[at] = static_cast<int>(flag.stories.size());
            s.stories += s.story_count[at];
            tone += 0.5 * (flag.tone - tone);
            s.flags.push_back(std::move(flag));
        }
        tone *= 0.999;
        s.tone[at] = tone;
        const float wide = 0.03F * static_cast<float>(1 + std::abs(noise(i, 5)));
        s.spread[at] =
            view::ToneSpread{static_cast<float>(tone) - wide, static_cast<float>(tone) + wide};
    }
}

void add_the_rest(view::ChartSnapshot& s)
{
    const int bars = static_cast<int>(s.bars.size());
    s.benchmark = view::Benchmark{{{"SMH"}, "A made-up benchmark", "NASDAQ", "USD"}, {}};
    for (int i = 0; i < bars; ++i)
        s.benchmark->closes.emplace_back(240 * (1 + 0.1 * std::sin(i * 0.003)));
    for (int i = 1; i < 5; ++i)
        s.actions.push_back(
            {i == 2 ? view::CorporateAction::Kind::split : view::CorporateAction::Kind::dividend,
             bars * i / 5, date_of(s.bars[static_cast<std::size_t>(bars * i / 5)].t),
             i == 2 ? 10 : 0.01});
    for (int i = 0; i < 20; ++i)
        s.gaps.push_back({bars / 20 * i + 7, bars / 20 * i + 7 + bars / 300, 1 + i % 3, 12,
                          "Bench: connection refused"});
}

std::shared_ptr<view::ChartSnapshot> begun(int bars)
{
    auto s = std::make_shared<view::ChartSnapshot>();
    s->query.symbol = {"WALK"};
    s->instrument = {{"WALK"}, "A made-up walk", "NASDAQ", "USD"};
    s->topics = four_topics();
    s->zone = "America/New_York";
    s->half_life = std::chrono::hours(72);
    s->engine = "bench/1";
    s->bars.resize(static_cast<std::size_t>(bars));
    return s;
}

void finish(view::ChartSnapshot& s, double step, int flag_every)
{
    add_prices(s, static_cast<int>(s.bars.size()), step);
    add_news(s, flag_every);
    add_the_rest(s);
    s.query.from = date_of(s.bars.front().t);
    s.query.to = date_of(s.bars.back().t);
    s.as_of = s.bars.back().t + std::chrono::hours(1);
}

}  // namespace

std::shared_ptr<const view::ChartSnapshot> minute_walk(int bars)
{
    auto s = begun(bars);
    s->query.length = market::BarLength::minute_1;
    s->classes.resize(s->bars.size());
    Date day = *date_from_iso("2024-01-02");  // a Tuesday
    for (int i = 0, weekday = 1; i < bars; ++i) {
        const int minute = i % bars_a_session;
        if (i > 0 && minute == 0) {
            weekday = (weekday + 1) % 5;
            day += std::chrono::days(weekday == 0 ? 3 : 1);
        }
        const auto at = static_cast<std::size_t>(i);
        s->bars[at].t = midnight_utc(day) + std::chrono::hours(14) + std::chrono::minutes(minute);
        s->classes[at] =
            minute < pre_market_bars ? market::SessionClass::pre : market::SessionClass::regular;
    }
    finish(*s, 0.001, 40);
    return s;
}

std::shared_ptr<const view::ChartSnapshot> daily_walk(int bars)
{
    auto s = begun(bars);
    Date day = *date_from_iso("2014-01-06");  // a Monday
    for (int i = 0; i < bars; ++i) {
        s->bars[static_cast<std::size_t>(i)].t = midnight_utc(day);
        day += std::chrono::days(i % 5 == 4 ? 3 : 1);
    }
    finish(*s, 0.02, 5);
    return s;
}

}  // namespace undertone::bench
