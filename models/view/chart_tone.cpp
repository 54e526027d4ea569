#include "view/chart_tone.h"

#include <algorithm>
#include <cmath>

namespace undertone::view {
namespace {

using analytics::Bucket;
using analytics::IndexPoint;
using std::chrono::days;

constexpr days usual_span{30};
constexpr double least_z_limit = 3;

double billionths(double value) { return std::round(value * 1e9) * 1e-9; }

/// The rollups have what is asked for: no topic, or one, with the novelty that stories have.
bool is_rolled_up(const ChartQuery& query)
{
    return query.deduplicated && query.topics.size() <= 1;
}

Bucket bucket_of(const store::WeighedMention& mention, bool deduplicated)
{
    const double novelty = deduplicated ? mention.novelty : 1;
    const double times = mention.taken_back ? -1 : 1;
    // In the order of the rollups' own product, so that the last digit is the same.
    const double weight = mention.relevance * mention.confidence * novelty * mention.source_weight *
                          mention.topic_relevance;
    return {ceil_to_quarter_hour(mention.known_at),
            ceil_to_quarter_hour(mention.counts_from()),
            times * billionths(weight),
            times * billionths(weight * mention.score),
            mention.leads ? times * billionths(novelty) : 0,
            mention.reaction};
}

Result<std::vector<Bucket>> voice_of(const store::Reader& reader, const ChartQuery& query,
                                     const CompanyId& company, const NewsSpan& span)
{
    if (!is_rolled_up(query)) {
        const auto mentions = mentions_of(reader, query, company, span);
        if (!mentions)
            return tl::unexpected(mentions.error());
        return buckets_of(*mentions, query.deduplicated);
    }
    store::IndexQuery index;
    index.company = company;
    if (!query.topics.empty())
        index.topic = query.topics.front();
    index.from = span.from;
    index.to = span.to;
    if (!query.reconstructed)
        index.as_of = query.as_of;
    auto buckets = reader.buckets(index);
    if (buckets && !query.reactions)
        std::erase_if(*buckets, [](const Bucket& one) { return one.reaction; });
    return buckets;
}

/// Where the tone of a bar may turn: at its end, and just before and at each entry of news within it.
/// Between these it only fades.
struct Turns {
    std::vector<Utc> times;         ///< rising; the first is the beginning of the first bar
    std::vector<std::size_t> ends;  ///< per bar: the index of its end among them
};

Turns turns_of(const Voices& voices, const ChartBars& chart)
{
    std::vector<Utc> entries;
    for (const auto& voice : voices)
        for (const Bucket& one : voice)
            if (one.counts_from > chart.begin && one.counts_from <= chart.ends.back() &&
                (entries.empty() || entries.back() != one.counts_from))
                entries.push_back(one.counts_from);
    std::sort(entries.begin(), entries.end());
    Turns turns;
    turns.times.reserve(chart.ends.size() + 2 * entries.size() + 1);
    turns.times.push_back(chart.begin);
    auto entry = entries.begin();
    for (const Utc end : chart.ends) {
        for (; entry != entries.end() && *entry <= end; ++entry) {
            turns.times.push_back(std::max(turns.times.back(), *entry - seconds(1)));
            turns.times.push_back(*entry);
        }
        turns.ends.push_back(turns.times.size());
        turns.times.push_back(end);
    }
    return turns;
}

void widen(std::optional<ToneSpread>& spread, std::optional<double> tone)
{
    if (!tone)
        return;
    const float value = float(*tone);
    spread = spread ? ToneSpread{std::min(spread->low, value), std::max(spread->high, value)}
                    : ToneSpread{value, value};
}

/// Fills tone and spread. A bar begins with the tone that the one before left.
void take_points(const std::vector<IndexPoint>& points, const Turns& turns, ChartSnapshot& chart)
{
    std::size_t next = 0;
    for (const std::size_t end : turns.ends) {
        std::optional<ToneSpread> spread;
        for (; next < end; ++next)
            widen(spread, shown(points[next]));
        const auto tone = shown(points[end]);
        widen(spread, tone);
        chart.tone.push_back(tone);
        chart.spread.push_back(spread);
    }
}

/// Tones become how unusual they are; `usual` is the bar's.
void measure(std::size_t bar, const std::optional<analytics::Usual>& usual, ChartSnapshot& chart)
{
    if (!usual) {
        chart.tone[bar].reset();
        chart.spread[bar].reset();
        return;
    }
    if (chart.tone[bar])
        chart.tone[bar] = usual->z(*chart.tone[bar]);
    if (auto& spread = chart.spread[bar]; spread)
        spread =
            ToneSpread{float(usual->z(double(spread->low))), float(usual->z(double(spread->high)))};
}

double limit_of(const ChartSnapshot& chart)
{
    double limit = least_z_limit;
    for (const auto& spread : chart.spread)
        if (spread)
            limit = std::max({limit, double(spread->high), -double(spread->low)});
    return std::ceil(limit);
}

}  // namespace

seconds half_life_of(const ChartQuery& query, const ChartBars& chart)
{
    return query.half_life.value_or(
        analytics::auto_half_life(chart.ends.back() - chart.bars.front().t));
}

NewsSpan news_span(const ChartQuery& query, const ChartBars& chart, seconds half_life)
{
    const seconds before = query.kind == ToneKind::z ? usual_span + days(1) : seconds(0);
    return {std::min(chart.begin, chart.ends.front()) - before - analytics::look_back(half_life),
            chart.ends.back()};
}

Result<std::vector<store::WeighedMention>> mentions_of(const store::Reader& reader,
                                                       const ChartQuery& query,
                                                       const CompanyId& company,
                                                       const NewsSpan& span)
{
    store::MentionQuery asked;
    asked.company = company;
    asked.topics = query.topics;
    // Rounded up, news enters the index at a quarter-hour.
    asked.from = span.from - std::chrono::minutes(15) + seconds(1);
    asked.to = span.to;
    if (!query.reconstructed)
        asked.as_of = query.as_of;
    auto mentions = reader.mentions(asked);
    if (!mentions)
        return mentions;
    std::erase_if(*mentions, [&](const store::WeighedMention& one) {
        return ceil_to_quarter_hour(one.known_at) < span.from ||
               ceil_to_quarter_hour(one.counts_from()) > span.to ||
               (one.reaction && !query.reactions) || (one.novelty == 0 && query.deduplicated);
    });
    return mentions;
}

std::vector<Bucket> buckets_of(const std::vector<store::WeighedMention>& mentions,
                               bool deduplicated)
{
    std::vector<Bucket> buckets;
    buckets.reserve(mentions.size());
    for (const store::WeighedMention& one : mentions)
        buckets.push_back(bucket_of(one, deduplicated));
    return buckets;
}

Result<Voices> voices_of(const store::Reader& reader, const ChartQuery& query,
                         const ChartSubject& subject, const NewsSpan& span)
{
    Voices voices;
    for (const CompanyId& company : subject.companies) {
        auto voice = voice_of(reader, query, company, span);
        if (!voice)
            return tl::unexpected(voice.error());
        voices.push_back(std::move(*voice));
    }
    return voices;
}

std::vector<std::optional<analytics::Usual>> usual_tones(const Voices& voices,
                                                         const ChartQuery& query,
                                                         const market::Calendar& calendar,
                                                         const ChartBars& chart, seconds half_life)
{
    if (query.kind != ToneKind::z)
        return {};
    const auto sessions = calendar.sessions(chart.days.front() - usual_span, chart.days.back());
    std::vector<Utc> closes;
    for (const market::Session& one : sessions)
        closes.push_back(one.close);
    const auto points = analytics::index_of(voices, closes, half_life);
    std::vector<std::optional<analytics::Usual>> usual(chart.days.size());
    for (std::size_t bar = 0; bar < chart.days.size(); ++bar) {
        const Date day = chart.days[bar];
        if (bar > 0 && chart.days[bar - 1] == day) {
            usual[bar] = usual[bar - 1];
            continue;
        }
        std::vector<double> values;
        const auto from =
            std::lower_bound(sessions.begin(), sessions.end(), day - usual_span,
                             [](const market::Session& one, Date date) { return one.date < date; });
        for (auto one = from; one != sessions.end() && one->date < day; ++one)
            if (const auto tone = shown(points[std::size_t(one - sessions.begin())]))
                values.push_back(*tone);
        usual[bar] = analytics::usual_of(values);
    }
    return usual;
}

Result<void> add_tone(const store::Reader& reader, const ChartSubject& subject,
                      const ChartBars& bars, ChartSnapshot& chart)
{
    const auto voices =
        voices_of(reader, chart.query, subject, news_span(chart.query, bars, chart.half_life));
    if (!voices)
        return tl::unexpected(voices.error());
    const Turns turns = turns_of(*voices, bars);
    take_points(analytics::index_of(*voices, turns.times, chart.half_life), turns, chart);
    const auto usual = usual_tones(*voices, chart.query, subject.calendar, bars, chart.half_life);
    for (std::size_t bar = 0; bar < usual.size(); ++bar)
        measure(bar, usual[bar], chart);
    if (chart.query.kind == ToneKind::z)
        chart.tone_limit = limit_of(chart);
    return {};
}

}  // namespace undertone::view
