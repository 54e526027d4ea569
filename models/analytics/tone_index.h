#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace undertone::analytics {

/// One mention as the index sees it (models/README.md, Definitions). A revision of its story is
/// two more: one with the old figures below 0, which takes them back, one with the new; both decay
/// from known_at but count only from corrected_at, so that no earlier point changes.
struct Contribution {
    StoryId story;
    Utc known_at;
    double weight = 0;   ///< w: relevances x confidence x novelty x source weight; < 0 takes back
    double score = 0;    ///< s, -1..+1
    double novelty = 0;  ///< for heat; < 0 takes back
    bool reaction = false;              ///< rests on a stated price move
    std::optional<Utc> corrected_at{};  ///< when the correction was recorded; none: no correction

    [[nodiscard]] Utc counts_from() const
    {
        return corrected_at ? std::max(*corrected_at, known_at) : known_at;
    }
};

/// Contributions that count alike, summed: one pair's of a quarter-hour, in the store's rollups.
struct Bucket {
    Utc known_at;               ///< they decay from here; on a quarter-hour
    Utc counts_from;            ///< they enter the index here; later than known_at: corrections
    double weight = 0;          ///< sum of w
    double weighted_score = 0;  ///< sum of w s
    double novelty = 0;
    bool reaction = false;
};
Bucket bucket_of(const Contribution& one);

struct IndexPoint {
    Utc t;
    double tone = 0;    ///< sum(w s d) / (k + sum(w d)), -1..+1
    double heat = 0;    ///< sum(novelty d)
    double weight = 0;  ///< sum(w d): 0 = nothing known, the chart draws no tone there
};

/// Tone and heat at each of `times` (rising). d = 2^-((t - t_i)/h), t_i = known_at rounded up to
/// the quarter-hour, k = 1; contributions after t do not count. One pass, two accumulators.
/// Ours: models/README.md, Definitions. `contributions` sorted by counts_from(); `half_life` > 0.
std::vector<IndexPoint> tone_index(const std::vector<Contribution>& contributions,
                                   const std::vector<Utc>& times, seconds half_life);
/// The same; buckets sorted by counts_from.
std::vector<IndexPoint> tone_index(const std::vector<Bucket>& buckets,
                                   const std::vector<Utc>& times, seconds half_life);

/// How far back before a time news still counts there: 32 half-lives leave 2^-32 of it.
seconds look_back(seconds half_life);

/// What each bucket adds to the tone at t, w s d / (k + sum(w d)), in their order; the parts sum to the
/// tone. 0 of those that count only later. Buckets as for tone_index().
struct TonePart {
    double decayed_weight = 0;  ///< w d; below 0: it takes back
    double part = 0;
};
std::vector<TonePart> tone_parts(const std::vector<Bucket>& buckets, Utc t, seconds half_life);

/// A watchlist's index of its companies', all at the same times: tone is their mean by heat, heat and
/// weight are their sums.
std::vector<IndexPoint> mean_by_heat(const std::vector<std::vector<IndexPoint>>& companies);
/// The index of one company, or of several together; of none that of no news. Buckets as for
/// tone_index(), a row of them a company.
std::vector<IndexPoint> index_of(const std::vector<std::vector<Bucket>>& companies,
                                 const std::vector<Utc>& times, seconds half_life);

/// What is usual of the values of some time: mean and standard deviation (of a sample). None where
/// they are too few or too much alike to say.
struct Usual {
    double mean = 0, deviation = 0;
    [[nodiscard]] double z(double value) const { return (value - mean) / deviation; }
};
inline constexpr int least_usual_values = 15;
inline constexpr double least_usual_deviation = 0.02;
std::optional<Usual> usual_of(const std::vector<double>& values);

/// The chart's "auto" half-life for a shown range: 12 h up to 10 days, 3 d up to 6 months, 7 d beyond.
seconds auto_half_life(seconds shown_range);

}  // namespace undertone::analytics
