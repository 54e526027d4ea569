#include "view/chart_stories.h"

#include <algorithm>
#include <numeric>
#include <map>

namespace undertone::view {
namespace {

using Marks = std::vector<store::StoryMark>;

/// A story of several topics is one, with the weight of its highest; of several companies, its
/// mentions add up.
void join(store::StoryMark& mark, const store::StoryMark& other, bool same_company)
{
    if (same_company) {
        mark.weight = std::max(mark.weight, other.weight);
        mark.raw_weight = std::max(mark.raw_weight, other.raw_weight);
        return;
    }
    const double raw = mark.raw_weight + other.raw_weight;
    if (raw > 0)
        mark.score = (mark.raw_weight * mark.score + other.raw_weight * other.score) / raw;
    mark.raw_weight = raw;
    mark.weight += other.weight;
}

/// The stories of all queries, each once, in time order.
Result<Marks> marks_of(const store::Reader& reader, const std::vector<store::StoryQuery>& queries)
{
    if (queries.size() == 1)
        return reader.marks(queries.front());
    std::map<std::pair<Utc, StoryId>, store::StoryMark> all;
    for (auto query = queries.begin(); query != queries.end();) {
        std::map<std::pair<Utc, StoryId>, store::StoryMark> of_company;
        const auto company = query->company;
        for (; query != queries.end() && query->company == company; ++query) {
            auto marks = reader.marks(*query);
            if (!marks)
                return marks;
            for (store::StoryMark& mark : *marks) {
                const auto [at, is_new] = of_company.try_emplace({mark.known_at, mark.story}, mark);
                if (!is_new)
                    join(at->second, mark, true);
            }
        }
        for (auto& [key, mark] : of_company) {
            const auto [at, is_new] = all.try_emplace(key, mark);
            if (!is_new)
                join(at->second, mark, false);
        }
    }
    Marks marks;
    for (auto& [key, mark] : all)
        marks.push_back(std::move(mark));
    return marks;
}

/// Sum of novelty by topic, in the topics' own order, so that hues stack alike, and what is of none.
/// Of a chart of some topics only those: a story of more would be drawn for what was not asked for.
std::vector<HeatPart> heat_of(const Marks& marks, const ChartSnapshot& chart)
{
    std::vector<HeatPart> heat;
    if (marks.empty())
        return heat;
    const auto& asked = chart.query.topics;
    for (const Topic& topic : chart.topics) {
        if (!asked.empty() && std::find(asked.begin(), asked.end(), topic.id) == asked.end())
            continue;
        double novelty = 0;
        for (const store::StoryMark& mark : marks)
            if (std::find(mark.topics.begin(), mark.topics.end(), topic.id) != mark.topics.end())
                novelty += mark.novelty;
        if (novelty > 0)
            heat.push_back({topic.id, novelty});
    }
    double of_none = 0;
    for (const store::StoryMark& mark : marks)
        of_none += asked.empty() && mark.topics.empty() ? mark.novelty : 0;
    if (of_none > 0)
        heat.push_back({{}, of_none});
    return heat;
}

/// All but the words of the lead.
Flag flag_of(Marks& marks, std::size_t bar)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
    Flag flag;
    flag.bar = int(bar);
    flag.known_at = marks.front().known_at;
    double weight = 0;
    for (const store::StoryMark& mark : marks) {
        flag.stories.push_back(mark.story);
        flag.tone += mark.weight * mark.score;
        weight += mark.weight;
    }
    flag.tone = weight > 0 ? flag.tone / weight : 0;
    return flag;
}

Result<void> name_leads(const store::Reader& reader, std::optional<Utc> as_of,
                        std::vector<Flag>& flags)
{
    std::vector<StoryId> leads;
    for (const Flag& flag : flags)
        leads.push_back(flag.stories.front());
    const auto lines = reader.headlines(leads, as_of);
    if (!lines)
        return tl::unexpected(lines.error());
    for (std::size_t i = 0; i < flags.size(); ++i) {
        flags[i].lead = (*lines)[i].title;
        flags[i].source = (*lines)[i].source;
    }
    return {};
}

}  // namespace

Result<void> add_stories(const store::Reader& reader, const ChartSubject& subject,
                         const ChartBars& bars, ChartSnapshot& chart)
{
    const auto queries =
        stories_between(chart.query, subject, bars.begin, bars.ends.back() + seconds(1));
    auto marks = marks_of(reader, queries);
    if (!marks)
        return tl::unexpected(marks.error());
    std::vector<Marks> by_bar(bars.bars.size());
    for (store::StoryMark& mark : *marks) {
        const auto bar = bar_of(bars, subject.calendar, mark.known_at);
        if (!bar)
            continue;
        chart.demo = chart.demo || mark.demo;
        chart.in_hindsight = chart.in_hindsight || mark.in_hindsight;
        chart.engine = mark.engine;
        ++chart.stories;
        if (!chart.query.deduplicated) {
            mark.novelty = 1;
            mark.weight = mark.raw_weight;
        }
        by_bar[*bar].push_back(std::move(mark));
    }
    for (std::size_t i = 0; i < by_bar.size(); ++i) {
        chart.story_count.push_back(int(by_bar[i].size()));
        chart.novelty.push_back(
            std::accumulate(by_bar[i].begin(), by_bar[i].end(), 0.0,
                            [](double sum, const auto& mark) { return sum + mark.novelty; }));
        chart.heat.push_back(heat_of(by_bar[i], chart));
        if (by_bar[i].empty())
            continue;
        chart.flags.push_back(flag_of(by_bar[i], i));
        chart.flags.back().number = int(chart.flags.size());
    }
    return name_leads(reader, queries.front().as_of, chart.flags);
}

}  // namespace undertone::view
