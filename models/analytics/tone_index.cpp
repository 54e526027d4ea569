#include "analytics/tone_index.h"

#include <cmath>

namespace undertone::analytics {
namespace {

constexpr double k = 1.0;  // one lone story cannot swing the tone to +-1
constexpr double rounding = 1e-12;

double decay(seconds age, seconds half_life)
{
    if (age == seconds(0))
        return 1;  // most buckets count from when they are known
    return std::exp2(-double(age.count()) / double(half_life.count()));
}

}  // namespace

Bucket bucket_of(const Contribution& one)
{
    return {ceil_to_quarter_hour(one.known_at),
            ceil_to_quarter_hour(one.counts_from()),
            one.weight,
            one.weight * one.score,
            one.novelty,
            one.reaction};
}

std::vector<IndexPoint> tone_index(const std::vector<Contribution>& contributions,
                                   const std::vector<Utc>& times, seconds half_life)
{
    std::vector<Bucket> buckets;
    buckets.reserve(contributions.size());
    for (const Contribution& one : contributions)
        buckets.push_back(bucket_of(one));
    return tone_index(buckets, times, half_life);
}

std::vector<IndexPoint> tone_index(const std::vector<Bucket>& buckets,
                                   const std::vector<Utc>& times, seconds half_life)
{
    std::vector<IndexPoint> points;
    points.reserve(times.size());
    // All sums decay by the same factor between two instants, so one pass carries them along.
    double weight = 0, weighted_score = 0, heat = 0;
    Utc at{};
    seconds step{0};  // bars follow one another at the same distance
    double factor = 1;
    const auto move_to = [&](Utc next) {
        if (next - at != step) {
            step = next - at;
            factor = decay(step, half_life);
        }
        weight *= factor;
        weighted_score *= factor;
        heat *= factor;
        at = next;
    };
    std::size_t next = 0;
    for (const Utc time : times) {
        for (; next < buckets.size() && buckets[next].counts_from <= time; ++next) {
            const Bucket& one = buckets[next];
            move_to(one.counts_from);
            const double decayed = decay(one.counts_from - one.known_at, half_life);
            weight += one.weight * decayed;
            weighted_score += one.weighted_score * decayed;
            heat += one.novelty * decayed;
        }
        move_to(time);
        // What was taken back leaves a rounding error, which must not pass for knowledge.
        const bool nothing = std::abs(weight) < rounding;
        points.push_back({time, nothing ? 0 : weighted_score / (k + weight),
                          std::abs(heat) < rounding ? 0 : heat, nothing ? 0 : weight});
    }
    return points;
}

seconds look_back(seconds half_life) { return 32 * half_life; }

std::vector<TonePart> tone_parts(const std::vector<Bucket>& buckets, Utc t, seconds half_life)
{
    std::vector<TonePart> parts(buckets.size());
    double weight = 0;
    for (std::size_t i = 0; i < buckets.size() && buckets[i].counts_from <= t; ++i) {
        const double decayed = decay(t - buckets[i].known_at, half_life);
        parts[i] = {buckets[i].weight * decayed, buckets[i].weighted_score * decayed};
        weight += parts[i].decayed_weight;
    }
    for (TonePart& part : parts)
        part.part /= k + weight;
    return parts;
}

std::vector<IndexPoint> mean_by_heat(const std::vector<std::vector<IndexPoint>>& companies)
{
    std::vector<IndexPoint> mean =
        companies.empty() ? std::vector<IndexPoint>() : companies.front();
    for (std::size_t i = 0; i < mean.size(); ++i) {
        IndexPoint& point = mean[i];
        double heated = 0;
        point.heat = point.weight = 0;
        for (const auto& points : companies) {
            heated += points[i].heat * points[i].tone;
            point.heat += points[i].heat;
            point.weight += points[i].weight;
        }
        point.tone = point.heat > rounding ? heated / point.heat : 0;
    }
    return mean;
}

std::vector<IndexPoint> index_of(const std::vector<std::vector<Bucket>>& companies,
                                 const std::vector<Utc>& times, seconds half_life)
{
    if (companies.size() == 1)
        return tone_index(companies.front(), times, half_life);
    std::vector<std::vector<IndexPoint>> all;
    for (const auto& one : companies)
        if (!one.empty())
            all.push_back(tone_index(one, times, half_life));
    if (all.empty())
        all.push_back(tone_index(std::vector<Bucket>(), times, half_life));
    return mean_by_heat(all);
}

std::optional<Usual> usual_of(const std::vector<double>& values)
{
    if (int(values.size()) < least_usual_values)
        return std::nullopt;
    Usual usual;
    for (const double value : values)
        usual.mean += value;
    usual.mean /= double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - usual.mean) * (value - usual.mean);
    usual.deviation = std::sqrt(squares / double(values.size() - 1));
    return usual.deviation < least_usual_deviation ? std::nullopt : std::optional(usual);
}

seconds auto_half_life(seconds shown_range)
{
    using std::chrono::days;
    using std::chrono::hours;
    if (shown_range <= days(10))
        return hours(12);
    if (shown_range <= days(184))
        return days(3);
    return days(7);
}

}  // namespace undertone::analytics
