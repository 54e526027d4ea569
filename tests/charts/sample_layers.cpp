#include "charts/sample_snapshot.h"

#include "core/text.h"
#include "support/files.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <sstream>

namespace undertone::test {
namespace {

using market::BarLength;
using market::SessionClass;
using std::chrono::minutes;

std::map<std::string, double> closes_of_file(const char* symbol)
{
    std::map<std::string, double> closes;
    std::istringstream lines(read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) /
                                       ("demo/bars/" + std::string(symbol) + ".csv")));
    for (std::string line; std::getline(lines, line);) {
        const std::vector<std::string> cells = split(line, ',');
        if (cells.size() == 6)
            closes[cells[0]] = std::atof(cells[4].c_str());
    }
    return closes;
}

/// Spread about the tone, wider where there is more news.
void fill_spread(view::ChartSnapshot& snapshot)
{
    snapshot.spread.assign(snapshot.bars.size(), std::nullopt);
    for (std::size_t i = 0; i < snapshot.bars.size(); ++i) {
        if (!snapshot.tone[i])
            continue;
        const double half = 0.03 + 0.05 * std::abs(std::sin(static_cast<double>(i) * 0.13)) +
                            (snapshot.story_count[i] > 4 ? 0.10 : 0.0);
        snapshot.spread[i] =
            view::ToneSpread{static_cast<float>(std::max(-1.0, *snapshot.tone[i] - half)),
                             static_cast<float>(std::min(1.0, *snapshot.tone[i] + half * 0.8))};
    }
}

/// New York's clock: daylight saving from March to November.
seconds new_york_offset(Date date)
{
    for (const auto& [from, to] :
         {std::pair{"2024-03-10", "2024-11-03"}, std::pair{"2025-03-09", "2025-11-02"},
          std::pair{"2026-03-08", "2026-11-01"}}) {
        if (date >= *date_from_iso(from) && date < *date_from_iso(to))
            return -std::chrono::hours(4);
    }
    return -std::chrono::hours(5);
}

minutes minutes_of(BarLength length)
{
    switch (length) {
    case BarLength::minute_1: return minutes(1);
    case BarLength::minute_5: return minutes(5);
    case BarLength::minute_15: return minutes(15);
    case BarLength::minute_30: return minutes(30);
    default: return minutes(60);
    }
}

/// The same numbers on every machine, about evenly within 0..1.
class Dice {
public:
    double next()
    {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(state_ >> 40) / static_cast<double>(1ULL << 24);
    }

private:
    std::uint64_t state_ = 42;
};

Bar next_bar(Utc t, double& price, double size, double busy, Dice& dice)
{
    Bar bar;
    bar.t = t;
    bar.open = price;
    price *= 1 + size * (dice.next() + dice.next() - 0.9995);
    bar.close = price;
    bar.high = std::max(bar.open, bar.close) * (1 + size * 0.5 * dice.next());
    bar.low = std::min(bar.open, bar.close) * (1 - size * 0.5 * dice.next());
    bar.volume = std::round(4e5 * busy * (0.4 + dice.next()));
    return bar;
}

}  // namespace

std::shared_ptr<view::ChartSnapshot> full_snapshot(std::string_view from, std::string_view to)
{
    auto snapshot = sample_snapshot(from, to);
    fill_spread(*snapshot);
    const auto fund = closes_of_file("SMH");
    view::Benchmark benchmark;
    benchmark.instrument = {{"SMH"}, "VanEck Semiconductor", "NASDAQ", "USD"};
    for (const Bar& bar : snapshot->bars) {
        const auto close = fund.find(to_iso(date_of(bar.t)));
        benchmark.closes.push_back(close == fund.end() ? std::nullopt
                                                       : std::optional(close->second));
    }
    snapshot->benchmark = benchmark;
    using Kind = view::CorporateAction::Kind;
    struct Act {
        const char* date;
        Kind kind;
        double value;
    };
    for (const Act& act :
         {Act{"2024-06-10", Kind::split, 10}, Act{"2024-06-11", Kind::dividend, 0.01},
          Act{"2024-09-12", Kind::dividend, 0.01}, Act{"2024-12-05", Kind::dividend, 0.01},
          Act{"2025-03-12", Kind::dividend, 0.01}}) {
        if (const int bar = bar_of(*snapshot, act.date); bar >= 0)
            snapshot->actions.push_back({act.kind, bar, *date_from_iso(act.date), act.value});
    }
    struct Gap {
        const char *from, *to;
        int silent;
        const char* why;
    };
    for (const Gap& gap :
         {Gap{"2024-12-11", "2024-12-13", 3, "Federal Register: connection refused"},
          Gap{"2025-02-04", "2025-02-19", 11, "this machine was off"},
          Gap{"2025-04-22", "2025-04-22", 1, "Hacker News: too many requests"}}) {
        const int first = bar_of(*snapshot, gap.from), last = bar_of(*snapshot, gap.to);
        if (first >= 0 && last >= 0)
            snapshot->gaps.push_back({first, last, gap.silent, 12, gap.why});
    }
    return snapshot;
}

std::shared_ptr<view::ChartSnapshot> intraday_snapshot(int sessions, BarLength length,
                                                       bool off_hours)
{
    auto snapshot = walk_snapshot(1, 2);  // its instrument and topics
    snapshot->bars.clear();
    snapshot->query.length = length;
    const minutes step = minutes_of(length);
    Date date = *date_from_iso("2025-01-13");
    Dice dice;
    double price = 133.2;
    const double size = 0.0011 * std::sqrt(static_cast<double>(step.count()));
    for (int session = 0; session < sessions; ++session) {
        const Utc midnight = midnight_utc(date) - new_york_offset(date);
        const minutes from = off_hours ? minutes(240) : minutes(570);
        const minutes to = off_hours ? minutes(1200) : minutes(960);
        for (minutes at = from; at < to; at += step) {
            const SessionClass kind = at < minutes(570)   ? SessionClass::pre
                                      : at < minutes(960) ? SessionClass::regular
                                                          : SessionClass::post;
            const bool regular = kind == SessionClass::regular;
            const double middle = (at.count() - 765) / 195.0;
            const double busy = regular ? 1 + 2.5 * middle * middle : 0.12;
            snapshot->bars.push_back(
                next_bar(midnight + at, price, regular ? size : size * 0.4, busy, dice));
            snapshot->classes.push_back(kind);
        }
        date += std::chrono::days(session % 5 == 4 ? 3 : 1);
    }
    const std::size_t count = snapshot->bars.size();
    snapshot->query.from = date_of(snapshot->bars.front().t);
    snapshot->query.to = date_of(snapshot->bars.back().t);
    snapshot->as_of = snapshot->bars.back().t + step;
    snapshot->flags.clear();
    snapshot->tone.assign(count, std::nullopt);
    snapshot->heat.assign(count, {});
    snapshot->story_count.assign(count, 0);
    double tone = 0.1;
    const std::size_t every = std::max<std::size_t>(11, count / 900);
    for (std::size_t i = 0; i < count; ++i) {
        tone *= 1 - 0.3 / static_cast<double>(every);
        if (i % every == every / 2 && dice.next() < 0.5) {
            view::Flag flag;
            flag.number = static_cast<int>(snapshot->flags.size()) + 1;
            flag.bar = static_cast<int>(i);
            flag.tone = 2 * dice.next() - 1;
            flag.stories.assign(1 + static_cast<std::size_t>(dice.next() * 6),
                                StoryId{flag.number});
            flag.lead = "Story " + std::to_string(flag.number) + " of a made-up day";
            flag.source = "Demo";
            flag.known_at = snapshot->bars[i].t;
            tone += 0.3 * (flag.tone - tone);
            snapshot->story_count[i] = static_cast<int>(flag.stories.size());
            snapshot->heat[i].push_back({snapshot->topics[i % 4].id, 0.4 + dice.next()});
            if (flag.stories.size() > 3)
                snapshot->heat[i].push_back({snapshot->topics[(i + 1) % 4].id, dice.next()});
            snapshot->flags.push_back(flag);
        }
        snapshot->tone[i] = tone;
    }
    fill_spread(*snapshot);
    return snapshot;
}

std::shared_ptr<view::ChartSnapshot> in_long_bars(const view::ChartSnapshot& daily,
                                                  BarLength length)
{
    auto snapshot = std::make_shared<view::ChartSnapshot>(daily);
    snapshot->query.length = length;
    for (auto* list : {&snapshot->tone})
        list->clear();
    snapshot->bars.clear();
    snapshot->heat.clear();
    snapshot->story_count.clear();
    snapshot->spread.clear();
    snapshot->flags.clear();
    snapshot->actions.clear();
    snapshot->gaps.clear();
    snapshot->benchmark.reset();
    const auto period = [&](Date date) {
        const std::chrono::year_month_day ymd(date);
        return length == BarLength::month
                   ? static_cast<int>(ymd.year()) * 12 +
                         static_cast<int>(static_cast<unsigned>(ymd.month()))
                   : static_cast<int>((date.time_since_epoch().count() + 3) / 7);
    };
    std::size_t flag = 0;
    for (std::size_t i = 0; i < daily.bars.size(); ++i) {
        const Bar& bar = daily.bars[i];
        if (i == 0 || period(date_of(bar.t)) != period(date_of(daily.bars[i - 1].t))) {
            snapshot->bars.push_back(bar);
            snapshot->heat.emplace_back();
            snapshot->story_count.push_back(0);
            snapshot->tone.emplace_back();
        } else {
            Bar& joined = snapshot->bars.back();
            joined.high = std::max(joined.high, bar.high);
            joined.low = std::min(joined.low, bar.low);
            joined.close = bar.close;
            joined.volume = joined.volume.value_or(0) + bar.volume.value_or(0);
        }
        snapshot->tone.back() = daily.tone[i];
        snapshot->story_count.back() += daily.story_count[i];
        auto& heat = snapshot->heat.back();
        heat.insert(heat.end(), daily.heat[i].begin(), daily.heat[i].end());
        for (; flag < daily.flags.size() && daily.flags[flag].bar == static_cast<int>(i); ++flag) {
            const int at = static_cast<int>(snapshot->bars.size()) - 1;
            if (!snapshot->flags.empty() && snapshot->flags.back().bar == at)
                continue;
            snapshot->flags.push_back(daily.flags[flag]);
            snapshot->flags.back().bar = at;
            snapshot->flags.back().number = static_cast<int>(snapshot->flags.size());
        }
    }
    return snapshot;
}

std::shared_ptr<const view::Drawings> sample_drawings()
{
    const auto at = [](const char* date) { return midnight_utc(*date_from_iso(date)); };
    const auto day = [](const char* date) { return *date_from_iso(date); };
    view::Drawings drawings;
    drawings.notes = {{at("2025-01-27"), 118.42, "The DeepSeek session: gap down at the open"},
                      {at("2025-04-07"), 86.62, "Low of the spring"},
                      {at("2025-04-09"), 114.33, "Tariff pause"}};
    drawings.levels = {{100, "Round number"}, {140.76, ""}};
    drawings.windows = {
        {day("2025-01-24"), day("2025-01-31"), TopicId{"deepseek"}, "DeepSeek week"},
        {day("2025-04-02"), day("2025-04-11"), std::nullopt, ""}};
    return std::make_shared<const view::Drawings>(drawings);
}

}  // namespace undertone::test
