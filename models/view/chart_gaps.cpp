// Where sources of news were not heard, bar by bar.
#include "view/chart_stories.h"

#include <algorithm>

namespace undertone::view {
namespace {

using store::CoverageSpan;
using store::CoverageState;

/// A shorter silence is a hiccup: the index counts by the quarter-hour.
constexpr std::chrono::minutes least_silence{15};

bool is_silent(CoverageState state)
{
    return state == CoverageState::down || state == CoverageState::held_back ||
           state == CoverageState::not_asked;
}

/// The worse, the earlier it is named: a failure says more than that nobody asked.
int rank(CoverageState state)
{
    return state == CoverageState::down ? 2 : state == CoverageState::held_back ? 1 : 0;
}

Phrase why_in_words(const std::string& source, const CoverageSpan& span)
{
    if (!span.why.empty())
        return Phrase::of("%1: %2", source, span.why);
    return span.state == CoverageState::not_asked ? Phrase::of("%1: not asked", source)
                                                  : Phrase::of("%1: no answer", source);
}

struct Silence {
    int silent = 0;
    int rank = -1;
    Phrase why;  ///< of the worst
};

/// Silences of one source; two within a bar count once.
void add_source(const std::string& name, const std::vector<CoverageSpan>& spans,
                const ChartBars& bars, std::vector<Silence>& by_bar)
{
    std::size_t counted = 0;  // the bars before are done
    for (auto span = spans.begin(); span != spans.end();) {
        if (!is_silent(span->state)) {
            ++span;
            continue;
        }
        const auto first = span;
        auto worst = span;
        for (; span != spans.end() && is_silent(span->state); ++span)
            if (rank(span->state) > rank(worst->state))
                worst = span;
        const Utc from = first->from, to = std::prev(span)->to;
        if (to - from < least_silence)
            continue;
        // A bar's time is what lies after the end of the one before, up to its own end.
        const auto begin = std::upper_bound(bars.ends.begin(), bars.ends.end(), from);
        const auto last = std::lower_bound(bars.ends.begin(), bars.ends.end(), to);
        for (std::size_t i = std::max(counted, std::size_t(begin - bars.ends.begin()));
             i <= std::size_t(last - bars.ends.begin()) && i < by_bar.size(); ++i) {
            Silence& silence = by_bar[i];
            ++silence.silent;
            if (rank(worst->state) > silence.rank) {
                silence.rank = rank(worst->state);
                silence.why = why_in_words(name, *worst);
            }
            counted = i + 1;
        }
    }
}

/// Whether the source had been asked by `now`: one that was first asked later watched nothing then.
Result<bool> was_asked(const store::Reader& reader, const std::vector<store::FetchRecord>& fetches,
                       const SourceId& source, Utc now)
{
    const auto last = std::find_if(fetches.begin(), fetches.end(),
                                   [&](const auto& one) { return one.source == source; });
    if (last == fetches.end() || last->at <= now)
        return last != fetches.end();
    const auto spans = reader.coverage(source, Utc{}, now, now);
    if (!spans)
        return tl::unexpected(spans.error());
    return std::any_of(spans->begin(), spans->end(), [](const CoverageSpan& span) {
        return span.state != CoverageState::not_asked;
    });
}

}  // namespace

Result<void> add_gaps(const store::Reader& reader, const ChartBars& bars, Utc now,
                      ChartSnapshot& chart)
{
    const auto sources = reader.sources();
    const auto fetches = reader.fetches();
    if (!sources)
        return tl::unexpected(sources.error());
    if (!fetches)
        return tl::unexpected(fetches.error());
    std::vector<Silence> by_bar(bars.bars.size());
    int watched = 0;
    for (const Source& source : *sources) {
        if (source.kind != SourceKind::news || !source.enabled)
            continue;
        const auto asked = was_asked(reader, *fetches, source.id, now);
        if (!asked)
            return tl::unexpected(asked.error());
        if (!*asked)
            continue;
        ++watched;
        const auto spans = reader.coverage(source.id, bars.begin, bars.ends.back(), now);
        if (!spans)
            return tl::unexpected(spans.error());
        add_source(source.name, *spans, bars, by_bar);
    }
    for (std::size_t i = 0; i < by_bar.size(); ++i) {
        const Silence& silence = by_bar[i];
        if (silence.silent == 0)
            continue;
        const bool goes_on = !chart.gaps.empty() && chart.gaps.back().last == int(i) - 1 &&
                             chart.gaps.back().silent == silence.silent &&
                             chart.gaps.back().why == silence.why;
        if (goes_on)
            chart.gaps.back().last = int(i);
        else
            chart.gaps.push_back({int(i), int(i), silence.silent, watched, silence.why});
    }
    return {};
}

}  // namespace undertone::view
