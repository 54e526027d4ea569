#include "view/chart_snapshot.h"

#include "view/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace undertone::view {
namespace {

using Marks = std::vector<store::StoryMark>;

/// Stories further back than this no longer make a tone (2^-10 of their weight).
constexpr double faded = 1.0 / 1024;

/// Who and what the chart is of. Errors: unknown_symbol, not_found.
Result<ChartSubject> identify(const store::Reader& reader, ChartSnapshot& chart)
{
    auto subject = chart_subject(reader, chart.query.symbol);
    if (!subject)
        return subject;
    const auto topics = reader.topics();
    if (!topics)
        return tl::unexpected(topics.error());
    chart.instrument = subject->instrument;
    chart.company = subject->company;
    chart.zone = std::string(subject->calendar.zone());
    chart.topics = *topics;
    if (!chart.query.topic)
        return subject;
    for (const Topic& one : *topics)
        if (one.id == *chart.query.topic)
            chart.topic = one;
    if (!chart.topic)
        return fail(ErrorKind::not_found, "There is no topic “" + chart.query.topic->value + "”",
                    "“undertone-cli topics” lists them");
    return subject;
}

/// Errors: not_found where no bar lies in the range.
Result<void> add_bars(const store::Reader& reader, const market::Calendar& calendar,
                      ChartSnapshot& chart)
{
    const ChartQuery& query = chart.query;
    // A fortnight more, for the close before the first bar.
    const auto series = reader.bars(query.symbol, query.from - std::chrono::days(14), query.to);
    if (!series)
        return tl::unexpected(series.error());
    for (const Bar& bar : series->bars) {
        if (query.as_of && close_of(calendar, bar) > *query.as_of)
            break;
        if (date_of(bar.t) < query.from)
            chart.previous_close = bar.close;
        else
            chart.bars.push_back(bar);
    }
    if (chart.bars.empty())
        return fail(ErrorKind::not_found,
                    "No bars of " + query.symbol.value + " are stored from " +
                        in_words(query.from) + " to " + in_words(query.to),
                    "choose a longer range");
    chart.half_life = query.half_life.value_or(analytics::auto_half_life(
        chart.bars.back().t - chart.bars.front().t + std::chrono::days(1)));
    return {};
}

/// Sum of novelty by topic, in the topics' own order, so that hues stack alike. Of a chart of one
/// topic only that one: a story of two would be drawn twice.
std::vector<HeatPart> heat_of(const Marks& marks, const ChartSnapshot& chart)
{
    std::vector<HeatPart> heat;
    for (const Topic& topic : chart.topics) {
        if (chart.topic && chart.topic->id != topic.id)
            continue;
        double novelty = 0;
        for (const store::StoryMark& mark : marks)
            if (std::find(mark.topics.begin(), mark.topics.end(), topic.id) != mark.topics.end())
                novelty += mark.novelty;
        if (novelty > 0)
            heat.push_back({topic.id, novelty});
    }
    return heat;
}

Result<Flag> flag_of(const store::Reader& reader, Marks marks, int bar, std::optional<Utc> as_of)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto& a, const auto& b) { return a.weight > b.weight; });
    Flag flag;
    flag.bar = bar;
    double weight = 0;
    for (const store::StoryMark& mark : marks) {
        flag.stories.push_back(mark.story);
        flag.tone += mark.weight * mark.score;
        weight += mark.weight;
    }
    flag.tone = weight > 0 ? flag.tone / weight : 0;
    const auto lead = reader.story(marks.front().story, as_of);
    if (!lead)
        return tl::unexpected(lead.error());
    flag.lead = lead->story.content.title;
    flag.source = lead->story.source_name;
    flag.known_at = lead->story.known_at;
    return flag;
}

/// Stories by session: counts, heat and flags.
Result<void> add_stories(const store::Reader& reader, const ChartSubject& subject,
                         ChartSnapshot& chart)
{
    const store::StoryQuery stories = stories_of_sessions(
        chart.query, subject, date_of(chart.bars.front().t), date_of(chart.bars.back().t));
    const auto marks = reader.marks(stories);
    if (!marks)
        return tl::unexpected(marks.error());
    std::map<Date, std::size_t> bar_of;
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        bar_of[date_of(chart.bars[i].t)] = i;
    std::vector<Marks> by_bar(chart.bars.size());
    for (const store::StoryMark& mark : *marks) {
        const auto at = bar_of.find(subject.calendar.session_of(mark.known_at).date);
        if (at == bar_of.end())
            continue;  // a session without a bar: a gap in the data
        by_bar[at->second].push_back(mark);
        chart.demo = chart.demo || mark.demo;
        chart.in_hindsight = chart.in_hindsight || mark.in_hindsight;
        chart.engine = mark.engine;
        ++chart.stories;
    }
    for (std::size_t i = 0; i < by_bar.size(); ++i) {
        chart.story_count.push_back(int(by_bar[i].size()));
        chart.heat.push_back(heat_of(by_bar[i], chart));
        if (by_bar[i].empty())
            continue;
        auto flag = flag_of(reader, std::move(by_bar[i]), int(i), stories.as_of);
        if (!flag)
            return tl::unexpected(flag.error());
        flag->number = int(chart.flags.size()) + 1;
        chart.flags.push_back(std::move(*flag));
    }
    return {};
}

Result<void> add_tone(const store::Reader& reader, const ChartSubject& subject,
                      ChartSnapshot& chart)
{
    const ChartQuery& query = chart.query;
    std::vector<Utc> closes;
    for (const Bar& bar : chart.bars)
        closes.push_back(close_of(subject.calendar, bar));
    // No close lies after as_of, so a reconstructed view needs no other cut than its last close.
    store::IndexQuery index;
    index.company = subject.company ? subject.company->id : CompanyId{};
    index.topic = query.topic;
    index.from = closes.front() - analytics::look_back(chart.half_life);
    index.to = closes.back();
    if (!query.reconstructed)
        index.as_of = query.as_of;
    const auto buckets = reader.buckets(index);
    if (!buckets)
        return tl::unexpected(buckets.error());
    for (const auto& point : analytics::tone_index(*buckets, closes, chart.half_life))
        chart.tone.push_back(point.weight > faded ? std::optional(point.tone) : std::nullopt);
    return {};
}

}  // namespace

Result<std::shared_ptr<const ChartSnapshot>> make_chart_snapshot(const store::Reader& reader,
                                                                 const ChartQuery& query, Utc now)
{
    auto chart = std::make_shared<ChartSnapshot>();
    chart->query = query;
    chart->as_of = query.as_of.value_or(now);
    const auto subject = identify(reader, *chart);
    if (!subject)
        return tl::unexpected(subject.error());
    if (auto added = add_bars(reader, subject->calendar, *chart); !added)
        return tl::unexpected(added.error());
    if (auto added = add_stories(reader, *subject, *chart); !added)
        return tl::unexpected(added.error());
    if (auto added = add_tone(reader, *subject, *chart); !added)
        return tl::unexpected(added.error());
    return chart;
}

}  // namespace undertone::view
