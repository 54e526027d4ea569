#include "analytics/tone_index.h"

#include <cmath>
#include <unordered_map>

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
    const auto move_to = [&](Utc next) {
        const double factor = decay(next - at, half_life);
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

std::vector<TonePart> tone_parts(const std::vector<Contribution>& contributions, Utc t,
                                 seconds half_life)
{
    std::vector<TonePart> parts;
    std::unordered_map<StoryId, std::size_t> at;
    double weight = 0;
    for (const Contribution& one : contributions) {
        if (ceil_to_quarter_hour(one.counts_from()) > t)
            break;
        const double decayed =
            one.weight * decay(t - ceil_to_quarter_hour(one.known_at), half_life);
        weight += decayed;
        const auto [place, is_new] = at.try_emplace(one.story, parts.size());
        if (is_new)
            parts.push_back({one.story, 0, 0});
        parts[place->second].decayed_weight += decayed;
        parts[place->second].part += decayed * one.score;
    }
    std::erase_if(parts,
                  [](const TonePart& part) { return std::abs(part.decayed_weight) < rounding; });
    for (TonePart& part : parts)
        part.part /= k + weight;
    return parts;
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
