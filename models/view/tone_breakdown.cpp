#include "view/tone_breakdown.h"

#include "view/chart_tone.h"
#include "view/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace undertone::view {
namespace {

// What was taken back leaves a rounding error, which is no share.
constexpr double rounding = 1e-12;

/// The bar that holds a time: a day's by its date.
std::optional<std::size_t> bar_holding(const ChartBars& chart, const market::Calendar& calendar,
                                       Utc time)
{
    const bool intraday = market::is_intraday(chart.length);
    const bool is_date = time == midnight_utc(date_of(time));
    if (!intraday)
        return bar_on(chart, is_date ? date_of(time) : calendar.local_date(time));
    const auto after = std::upper_bound(chart.bars.begin(), chart.bars.end(), time,
                                        [](Utc t, const Bar& bar) { return t < bar.t; });
    if (after == chart.bars.begin())
        return std::nullopt;
    const auto bar = std::size_t(after - chart.bars.begin()) - 1;
    const bool holds = time == chart.bars[bar].t || time < chart.ends[bar];
    return holds ? std::optional(bar) : std::nullopt;
}

/// The shares of one company's (or everybody's) tone, each times `times`.
class Shares {
public:
    Shares(Utc at, seconds half_life, bool deduplicated)
        : at_(at), half_life_(half_life), deduplicated_(deduplicated)
    {
    }

    /// `buckets`: the mentions, one by one.
    void add(const std::vector<store::WeighedMention>& mentions,
             const std::vector<analytics::Bucket>& buckets, double times)
    {
        const auto parts = analytics::tone_parts(buckets, at_, half_life_);
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            const store::WeighedMention& mention = mentions[i];
            if (buckets[i].counts_from > at_)
                break;
            ToneShare& share = shares_[{mention.story, mention.company}];
            share.weight += parts[i].decayed_weight;
            share.part += parts[i].part * times;
            if (!mention.taken_back)
                describe(share, mention);
        }
    }

    std::vector<ToneShare> take()
    {
        std::vector<ToneShare> all;
        for (auto& [key, share] : shares_)
            if (std::abs(share.weight) > rounding)
                all.push_back(std::move(share));
        std::stable_sort(all.begin(), all.end(), [](const ToneShare& a, const ToneShare& b) {
            return std::abs(a.part) > std::abs(b.part);
        });
        return all;
    }

private:
    void describe(ToneShare& share, const store::WeighedMention& mention) const
    {
        share.story = mention.story;
        share.company = mention.company;
        share.known_at = mention.known_at;
        share.score = mention.score;
        share.relevance = mention.relevance;
        share.topic_relevance = mention.topic_relevance;
        share.confidence = mention.confidence;
        share.novelty = deduplicated_ ? mention.novelty : 1;
        share.source_weight = mention.source_weight;
        share.reaction = mention.reaction;
        const seconds age = at_ - ceil_to_quarter_hour(mention.known_at);
        share.decay = std::exp2(-double(age.count()) / double(half_life_.count()));
    }

    Utc at_;
    seconds half_life_;
    bool deduplicated_;
    std::map<std::pair<StoryId, CompanyId>, ToneShare> shares_;
};

Result<void> name(const store::Reader& reader, std::optional<Utc> as_of,
                  std::vector<ToneShare>& shares)
{
    std::vector<StoryId> stories;
    for (const ToneShare& one : shares)
        stories.push_back(one.story);
    const auto lines = reader.headlines(stories, as_of);
    if (!lines)
        return tl::unexpected(lines.error());
    const auto companies = reader.companies();
    if (!companies)
        return tl::unexpected(companies.error());
    std::map<CompanyId, std::string> names;
    for (const Company& one : *companies)
        names[one.id] = one.name;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i].title = (*lines)[i].title;
        shares[i].source = (*lines)[i].source;
        shares[i].company_name = names[shares[i].company];
    }
    return {};
}

}  // namespace

Result<ToneBreakdown> tone_breakdown(const store::Reader& reader, const ChartQuery& query, Utc time,
                                     Utc now)
{
    const auto subject = chart_subject(reader, query);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto bars = read_chart_sessions(reader, *subject, query, now);
    if (!bars)
        return tl::unexpected(bars.error());
    const auto bar = bar_holding(*bars, subject->calendar, time);
    if (!bar)
        return fail(ErrorKind::not_found,
                    Phrase::of("No %1 bar of %2 on this chart holds %3", in_words(query.length),
                               query.symbol.value, to_iso(time)),
                    Phrase::of("name a time within a bar, or a session’s date"));

    ToneBreakdown why;
    why.bar = bars->bars[*bar].t;
    why.at = bars->ends[*bar];
    why.half_life = half_life_of(query, *bars);
    // Each mention is read once, and only what was on record when the chart was made: whatever is
    // stored meanwhile, the parts add up to the point that it shows.
    ChartQuery on_record = query;
    on_record.as_of = query.as_of.value_or(now);
    const NewsSpan span = news_span(query, *bars, why.half_life);
    std::vector<std::vector<store::WeighedMention>> mentions;
    Voices voices;
    for (const CompanyId& company : subject->companies) {
        auto of_one = mentions_of(reader, on_record, company, span);
        if (!of_one)
            return tl::unexpected(of_one.error());
        voices.push_back(buckets_of(*of_one, query.deduplicated));
        mentions.push_back(std::move(*of_one));
    }
    const auto whole = analytics::index_of(voices, {why.at}, why.half_life).front();
    Shares shares(why.at, why.half_life, query.deduplicated);
    for (std::size_t i = 0; i < voices.size(); ++i) {
        double times = 1;
        if (voices.size() > 1) {
            const auto own = analytics::tone_index(voices[i], {why.at}, why.half_life).front();
            times = whole.heat > 0 ? own.heat / whole.heat : 0;
        }
        shares.add(mentions[i], voices[i], times);
    }
    why.shares = shares.take();
    for (const ToneShare& one : why.shares)
        why.tone += one.part;
    if (whole.weight > faded)
        why.shown = whole.tone;
    if (query.kind == ToneKind::z) {
        why.usual = usual_tones(voices, query, subject->calendar, *bars, why.half_life)[*bar];
        why.shown = why.usual && why.shown ? std::optional(why.usual->z(*why.shown)) : std::nullopt;
    }
    if (auto named = name(reader, query.reconstructed ? std::nullopt : query.as_of, why.shares);
        !named)
        return tl::unexpected(named.error());
    return why;
}

}  // namespace undertone::view
