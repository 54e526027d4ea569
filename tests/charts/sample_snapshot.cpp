#include "charts/sample_snapshot.h"

#include "core/text.h"
#include "support/files.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <sstream>

namespace undertone::test {
namespace {

struct Event {
    const char* date;
    int topic;  // index into the topics below
    double tone;
    int stories;
    const char* title;
    const char* source;
};

// Written for this test.
constexpr std::array<Event, 12> events{{
    {"2024-12-27", 0, 0.10, 2, "DeepSeek shows a V3 model trained on a small budget",
     "Demo: DeepSeek"},
    {"2025-01-13", 2, -0.48, 5, "Washington caps how many AI chips most countries may buy",
     "Demo: Export"},
    {"2025-01-22", 1, 0.62, 9, "Stargate to spend up to $500 billion on AI data centres",
     "Demo: Stargate"},
    {"2025-01-27", 0, -0.74, 22,
     "Nvidia falls 17 % as a cheap Chinese model unsettles the AI trade", "Demo: DeepSeek"},
    {"2025-01-28", 0, 0.03, 11,
     "Nvidia calls DeepSeek “an excellent AI advancement” and shares recover part of the loss",
     "Demo: DeepSeek"},
    {"2025-02-27", 3, 0.31, 7,
     "Hyperscalers keep their spending plans; Nvidia guides above estimates", "Demo: Spending"},
    {"2025-03-18", 3, 0.22, 4, "Nvidia lays out Blackwell Ultra and Rubin at its conference",
     "Demo: Spending"},
    {"2025-04-03", 3, -0.35, 6, "Tariffs shake the whole market, chips included", "Demo: Spending"},
    {"2025-04-09", 3, 0.41, 5, "A tariff pause sets off the best day in years", "Demo: Spending"},
    {"2025-04-16", 2, -0.66, 8, "H20 licences: Nvidia expects a $5.5 billion charge",
     "Demo: Export"},
    {"2025-05-13", 2, 0.58, 6, "The diffusion rule is to be withdrawn; Gulf deals follow",
     "Demo: Export"},
    {"2025-05-29", 2, 0.36, 5, "Nvidia beats despite the China ban", "Demo: Export"},
}};

std::vector<Topic> topics()
{
    const auto topic = [](const char* id, const char* name, const char* colour) {
        Topic t;
        t.id = {id};
        t.name = name;
        t.colour = colour;
        return t;
    };
    return {topic("deepseek", "DeepSeek", "#4c8dff"), topic("stargate", "Stargate", "#b07cff"),
            topic("export_curbs", "Export curbs", "#ff9f43"),
            topic("ai_spending", "AI spending", "#2bb3c0")};
}

std::vector<Bar> bars_of_file(Date from, Date to, std::optional<double>& previous_close)
{
    std::vector<Bar> bars;
    std::istringstream lines(
        read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / "demo/bars/NVDA.csv"));
    std::string line;
    std::getline(lines, line);  // Date,Open,High,Low,Close,Volume
    while (std::getline(lines, line)) {
        const std::vector<std::string> cells = split(line, ',');
        const auto date = cells.size() == 6 ? date_from_iso(cells[0]) : std::nullopt;
        if (!date || *date > to)
            continue;
        Bar bar;
        bar.t = midnight_utc(*date);
        bar.open = std::atof(cells[1].c_str());
        bar.high = std::atof(cells[2].c_str());
        bar.low = std::atof(cells[3].c_str());
        bar.close = std::atof(cells[4].c_str());
        bar.volume = std::atof(cells[5].c_str());
        if (*date < from)
            previous_close = bar.close;
        else
            bars.push_back(bar);
    }
    return bars;
}

view::Flag flag_on(const view::ChartSnapshot& snapshot, int bar, double tone, int stories)
{
    view::Flag flag;
    flag.number = static_cast<int>(snapshot.flags.size()) + 1;
    flag.bar = bar;
    flag.tone = tone;
    for (int i = 0; i < stories; ++i)
        flag.stories.push_back(StoryId{flag.number * 100 + i});
    flag.known_at = snapshot.bars[static_cast<std::size_t>(bar)].t + std::chrono::hours(13);
    return flag;
}

/// Tone as a decaying sum of the flags', heat and counts from them too.
void fill_news(view::ChartSnapshot& snapshot, const std::vector<int>& topic_of_flag)
{
    const std::size_t count = snapshot.bars.size();
    snapshot.tone.assign(count, std::nullopt);
    snapshot.heat.assign(count, {});
    snapshot.novelty.assign(count, 0);
    snapshot.story_count.assign(count, 0);
    double weight = 0, sum = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < count; ++i) {
        weight *= 0.82;
        sum *= 0.82;
        if (next < snapshot.flags.size() && snapshot.flags[next].bar == static_cast<int>(i)) {
            const view::Flag& flag = snapshot.flags[next];
            const double w = std::sqrt(static_cast<double>(flag.stories.size()));
            weight += w;
            sum += w * flag.tone;
            const std::size_t topic = static_cast<std::size_t>(topic_of_flag[next]);
            snapshot.heat[i].push_back({snapshot.topics[topic].id, 0.6 * w});
            snapshot.novelty[i] = 0.6 * w;
            if (flag.stories.size() > 4)
                snapshot.heat[i].push_back({snapshot.topics[(topic + 2) % 4].id, 0.3 * w});
            snapshot.story_count[i] = static_cast<int>(flag.stories.size());
            snapshot.stories += snapshot.story_count[i];
            ++next;
        }
        if (next > 0)
            snapshot.tone[i] = sum / (0.4 + weight);
    }
}

}  // namespace

std::shared_ptr<view::ChartSnapshot> sample_snapshot(std::string_view from, std::string_view to)
{
    auto snapshot = std::make_shared<view::ChartSnapshot>();
    snapshot->query.symbol = {"NVDA"};
    snapshot->query.topics = {TopicId{"deepseek"}};
    snapshot->query.from = *date_from_iso(from);
    snapshot->query.to = *date_from_iso(to);
    snapshot->instrument = {{"NVDA"}, "Nvidia", "NASDAQ", "USD"};
    snapshot->company = Company{{"nvidia"}, "Nvidia", {}, Symbol{"NVDA"}};
    snapshot->topics = topics();
    snapshot->chosen = {snapshot->topics[0]};
    snapshot->topic = snapshot->topics[0];
    snapshot->bars =
        bars_of_file(snapshot->query.from, snapshot->query.to, snapshot->previous_close);
    snapshot->half_life = std::chrono::hours(72);
    snapshot->engine = "undertone-rules/1";
    snapshot->zone = "America/New_York";
    snapshot->as_of =
        midnight_utc(snapshot->query.to) + std::chrono::hours(20) + std::chrono::minutes(4);
    snapshot->demo = true;

    std::vector<int> topic_of_flag;
    for (int bar = 0; bar < static_cast<int>(snapshot->bars.size()); ++bar) {
        const Date date = date_of(snapshot->bars[static_cast<std::size_t>(bar)].t);
        const auto event = std::find_if(events.begin(), events.end(),
                                        [&](const Event& e) { return to_iso(date) == e.date; });
        if (event != events.end()) {
            view::Flag flag = flag_on(*snapshot, bar, event->tone, event->stories);
            flag.lead = event->title;
            flag.source = event->source;
            snapshot->flags.push_back(flag);
            topic_of_flag.push_back(event->topic);
        } else if (bar * 7919 % 5 == 0) {
            const double tone = std::sin(bar * 1.7) * 0.4;
            view::Flag flag = flag_on(*snapshot, bar, tone, 1 + bar % 3);
            flag.lead = "A quieter day: story " + std::to_string(flag.number) +
                        " of the made-up background news";
            flag.source = "Demo: DeepSeek";
            snapshot->flags.push_back(flag);
            topic_of_flag.push_back(bar % 4);
        }
    }
    fill_news(*snapshot, topic_of_flag);
    return snapshot;
}

int bar_of(const view::ChartSnapshot& snapshot, std::string_view date)
{
    const Utc t = midnight_utc(*date_from_iso(date));
    const auto it = std::find_if(snapshot.bars.begin(), snapshot.bars.end(),
                                 [&](const Bar& bar) { return bar.t == t; });
    return it == snapshot.bars.end() ? -1 : static_cast<int>(it - snapshot.bars.begin());
}

std::shared_ptr<view::ChartSnapshot> walk_snapshot(int count, int flag_every)
{
    auto snapshot = std::make_shared<view::ChartSnapshot>();
    snapshot->query.symbol = {"WALK"};
    snapshot->instrument = {{"WALK"}, "A made-up walk", "NASDAQ", "USD"};
    snapshot->topics = topics();
    snapshot->zone = "America/New_York";
    Date date = *date_from_iso("2000-01-03");  // a Monday
    double price = 100;
    for (int i = 0; i < count; ++i) {
        Bar bar;
        bar.t = midnight_utc(date);
        bar.open = price;
        price *= 1 + 0.02 * std::sin(i * 12.9898) * std::cos(i * 0.37);
        bar.close = price;
        bar.high = std::max(bar.open, bar.close) * 1.004;
        bar.low = std::min(bar.open, bar.close) * 0.996;
        bar.volume = 1e6 * (1.5 + std::sin(i * 0.9));
        snapshot->bars.push_back(bar);
        date += std::chrono::days(i % 5 == 4 ? 3 : 1);
    }
    snapshot->query.from = date_of(snapshot->bars.front().t);
    snapshot->query.to = date_of(snapshot->bars.back().t);
    snapshot->as_of = snapshot->bars.back().t + std::chrono::hours(21);
    std::vector<int> topic_of_flag;
    for (int bar = flag_every / 2; bar < count; bar += flag_every) {
        view::Flag flag = flag_on(*snapshot, bar, std::sin(bar * 0.11), 1 + bar % 4);
        flag.lead = "Story " + std::to_string(flag.number);
        flag.source = "Demo";
        snapshot->flags.push_back(flag);
        topic_of_flag.push_back(bar % 4);
    }
    fill_news(*snapshot, topic_of_flag);
    return snapshot;
}

}  // namespace undertone::test
