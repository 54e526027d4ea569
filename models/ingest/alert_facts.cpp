#include "ingest/alert_facts.h"

#include "analytics/claim_check.h"

#include <algorithm>
#include <map>
#include <utility>

namespace undertone::ingest {
namespace {

using std::chrono::days;

bool was_told(const std::vector<AlertFiring>& told, const std::string& event)
{
    return std::any_of(told.begin(), told.end(),
                       [&](const AlertFiring& one) { return one.event == event; });
}

analytics::Silence silence_of(const Source& source, const std::vector<store::CoverageSpan>& spans,
                              seconds interval)
{
    analytics::Silence silence;
    silence.source = source.id;
    silence.interval = interval > seconds(0) ? interval : source.interval;
    std::vector<analytics::Silence::Stretch> paused;  // counts once a failure is found before it
    for (auto one = spans.rbegin(); one != spans.rend(); ++one) {
        if (one->state == store::CoverageState::up || one->state == store::CoverageState::partly)
            break;
        if (one->state == store::CoverageState::held_back)
            paused.push_back({one->from, one->to});
        if (one->state != store::CoverageState::down)
            continue;
        if (!silence.since)
            silence.why = one->why;
        silence.since = one->from;
        for (const auto& stretch : std::exchange(paused, {}))
            silence.stretches.push_back(stretch);
        silence.stretches.push_back({one->from, one->to});
    }
    std::reverse(silence.stretches.begin(), silence.stretches.end());
    // Whoever never answered within the time looked at has done so for longer than is known.
    if (!spans.empty() && silence.since == spans.front().from)
        silence.since.reset();
    return silence;
}

}  // namespace

Result<AlertFacts> AlertFacts::read(const store::Reader& reader)
{
    AlertFacts facts(reader);
    const auto take = [](auto result, auto& into) -> Result<void> {
        if (!result)
            return tl::unexpected(result.error());
        into = std::move(*result);
        return {};
    };
    if (auto read = take(reader.companies(), facts.companies_); !read)
        return tl::unexpected(read.error());
    if (auto read = take(reader.instruments(), facts.instruments_); !read)
        return tl::unexpected(read.error());
    if (auto read = take(reader.sources(), facts.sources_); !read)
        return tl::unexpected(read.error());
    if (auto read = take(reader.watchlists(), facts.watchlists_); !read)
        return tl::unexpected(read.error());
    if (auto read = take(reader.exchange_calendars(), facts.calendars_); !read)
        return tl::unexpected(read.error());
    return facts;
}

const Company* AlertFacts::company(const CompanyId& id) const
{
    const auto at = std::find_if(companies_.begin(), companies_.end(),
                                 [&](const Company& one) { return one.id == id; });
    return at == companies_.end() ? nullptr : &*at;
}

std::vector<CompanyId> AlertFacts::companies_of(const AlertRule& rule) const
{
    if (rule.watchlist.value == 0)
        return {rule.company};
    std::vector<CompanyId> all;
    for (const Watchlist& list : watchlists_)
        if (list.id == rule.watchlist)
            for (const Company& one : companies_)
                if (one.symbol && std::find(list.symbols.begin(), list.symbols.end(),
                                            *one.symbol) != list.symbols.end())
                    all.push_back(one.id);
    return all;
}

AlertFacts::Firings AlertFacts::firings(const AlertRule& rule, Utc from, Utc as_of,
                                        const std::vector<AlertFiring>& told) const
{
    switch (rule.kind) {
    case AlertKind::tone:
    case AlertKind::tone_z:
    case AlertKind::heat: return index_firings(rule, from, as_of, told);
    case AlertKind::divergence: return divergence_firings(rule, from, as_of, told);
    case AlertKind::claim: return claim_firings(rule, from, as_of, told);
    case AlertKind::story: return story_firings(rule, from, as_of, told);
    case AlertKind::source_down: break;
    }
    return silence_firings(rule, as_of, told);
}

AlertFacts::Firings AlertFacts::claim_firings(const AlertRule& rule, Utc from, Utc as_of,
                                              const std::vector<AlertFiring>& told) const
{
    const auto stories = reader_->arrived({from, as_of, analytics::newest_news, {}, true});
    if (!stories)
        return tl::unexpected(stories.error());
    const auto whose = companies_of(rule);
    const bool everybody = whose.size() == 1 && whose.front().empty();
    std::map<Symbol, BarSeries> bars;
    std::vector<AlertFiring> found;
    for (const store::StoryView& one : *stories) {
        const std::string event = "cluster " + std::to_string(one.story.cluster.value);
        const auto& topics = one.scored.topics;
        if (was_told(told, event) || was_told(found, event) ||
            (rule.topic && std::none_of(topics.begin(), topics.end(), [&](const TopicMatch& match) {
                 return match.topic == *rule.topic;
             })))
            continue;
        for (const Claim& claim : one.scored.claims) {
            const Company* const about = company(claim.company);
            if (!about || !about->symbol ||
                (!everybody && std::find(whose.begin(), whose.end(), about->id) == whose.end()))
                continue;
            if (bars.count(*about->symbol) == 0) {
                auto series = reader_->bars(*about->symbol);
                if (!series && series.error().kind != ErrorKind::unknown_symbol)
                    return tl::unexpected(series.error());
                bars[*about->symbol] = std::move(series).value_or(BarSeries{});
            }
            const CheckedClaim checked =
                analytics::check_claim(claim, about->symbol, &bars[*about->symbol],
                                       calendar_of(about->id), one.story.known_at, about->shares);
            if (checked.verdict != Verdict::disagrees)
                continue;
            AlertFiring firing;
            firing.rule = rule.id;
            firing.event = event;
            firing.at = one.story.known_at;
            firing.value = checked.stored;
            firing.story = one.story.id;
            firing.detail = about->name + ": “" + claim.text + "”; " + checked.why.english();
            found.push_back(std::move(firing));
            break;
        }
    }
    return found;
}

AlertFacts::Firings AlertFacts::story_firings(const AlertRule& rule, Utc from, Utc as_of,
                                              const std::vector<AlertFiring>& told) const
{
    const auto stories =
        reader_->arrived({from, as_of, analytics::newest_news, rule.source, false});
    if (!stories)
        return tl::unexpected(stories.error());
    std::vector<AlertFiring> found;
    for (const store::StoryView& one : *stories) {
        AlertFiring firing;
        firing.rule = rule.id;
        firing.event = "story " + std::to_string(one.story.id.value);
        if (was_told(told, firing.event))
            continue;
        firing.at = one.story.known_at;
        firing.story = one.story.id;
        firing.detail = one.story.content.title;
        found.push_back(std::move(firing));
    }
    return found;
}

AlertFacts::Firings AlertFacts::silence_firings(const AlertRule& rule, Utc as_of,
                                                const std::vector<AlertFiring>& told) const
{
    const auto fetches = reader_->fetches();
    if (!fetches)
        return tl::unexpected(fetches.error());
    std::vector<analytics::Silence> all;
    for (const Source& source : sources_) {
        if (!source.enabled || source.demo || source.url.empty())
            continue;
        const auto last = std::find_if(
            fetches->begin(), fetches->end(),
            [&](const store::FetchRecord& fetch) { return fetch.source == source.id; });
        if (last == fetches->end())
            continue;  // never asked
        const auto spans =
            reader_->coverage(source.id, as_of - analytics::longest_silence, as_of, as_of);
        if (!spans)
            return tl::unexpected(spans.error());
        all.push_back(silence_of(source, *spans, last->interval));
    }
    return analytics::deaths(rule, all, told);
}

}  // namespace undertone::ingest
