#include "analytics/tone_index.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <cmath>
#include <random>

namespace undertone::analytics {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Utc at(const char* iso) { return utc_from_iso(iso).value(); }

/// The definition in models/README.md as written: a sum over all contributions for each instant. A
/// correction counts from when it was recorded and decays from known_at.
IndexPoint by_definition(const std::vector<Contribution>& contributions, Utc t, seconds h)
{
    double top = 0, weight = 0, heat = 0;
    for (const Contribution& one : contributions) {
        if (ceil_to_quarter_hour(one.known_at) > t ||
            (one.corrected_at && ceil_to_quarter_hour(*one.corrected_at) > t))
            continue;
        const auto age = t - ceil_to_quarter_hour(one.known_at);
        const double d = std::pow(2.0, -double(age.count()) / double(h.count()));
        top += one.weight * one.score * d;
        weight += one.weight * d;
        heat += one.novelty * d;
    }
    return {t, top / (1 + weight), heat, weight};
}

std::vector<Contribution> random_history(std::mt19937& random, int size)
{
    std::uniform_int_distribution<int> second(0, 90 * 86'400);
    std::uniform_real_distribution<double> unit(0, 1), score(-1, 1);
    std::vector<Contribution> history;
    for (int i = 0; i < size; ++i) {
        Contribution one{{i + 1},
                         at("2025-01-01T00:00:00Z") + seconds(second(random)),
                         unit(random),
                         score(random),
                         unit(random)};
        history.push_back(one);
        // Up to two revisions, the first now and then recorded before the story is known.
        Utc recorded = one.known_at - minutes(10);
        for (auto revisions = random() % 6; revisions > 3; --revisions) {
            recorded += seconds(random() % (5 * 86'400));
            one.corrected_at = recorded;
            one.weight = -one.weight;
            one.novelty = -one.novelty;
            history.push_back(one);
            one.weight = unit(random);
            one.score = score(random);
            one.novelty = -one.novelty;
            history.push_back(one);
        }
    }
    std::stable_sort(history.begin(), history.end(), [](const auto& a, const auto& b) {
        return a.counts_from() < b.counts_from();
    });
    return history;
}

std::vector<Utc> random_times(std::mt19937& random, int size)
{
    std::uniform_int_distribution<int> second(-86'400, 100 * 86'400);
    std::vector<Utc> times;
    for (int i = 0; i < size; ++i)
        times.push_back(at("2025-01-01T00:00:00Z") + seconds(second(random)));
    std::sort(times.begin(), times.end());
    return times;
}

// By hand: w = 0.5, s = -1 at 14:20 enters at 14:30; at 14:30 its d is 1: -0.5 / 1.5; one half-life
// later d is 0.5: -0.25 / 1.25.
TEST(ToneIndex, OneStoryByHand)
{
    const std::vector<Contribution> one = {{{1}, at("2025-01-27T14:20:00Z"), 0.5, -1, 1}};
    const auto points = tone_index(
        one, {at("2025-01-27T14:29:59Z"), at("2025-01-27T14:30:00Z"), at("2025-01-28T02:30:00Z")},
        hours(12));
    EXPECT_EQ(points[0].tone, 0);
    EXPECT_EQ(points[0].weight, 0);
    EXPECT_DOUBLE_EQ(points[1].tone, -0.5 / 1.5);
    EXPECT_DOUBLE_EQ(points[1].heat, 1);
    EXPECT_DOUBLE_EQ(points[2].tone, -0.25 / 1.25);
    EXPECT_DOUBLE_EQ(points[2].heat, 0.5);
}

// By hand: the story above is revised at 20:00 to s = +1, w = 0.25. At 02:30 d is 0.5 for both, from
// 14:30 on: 0.125 / 1.125. Before the revision nothing changes.
TEST(ToneIndex, ARevisionByHand)
{
    const Utc known = at("2025-01-27T14:20:00Z"), revised = at("2025-01-27T20:00:00Z");
    const std::vector<Contribution> history = {{{1}, known, 0.5, -1, 1},
                                               {{1}, known, -0.5, -1, -1, false, revised},
                                               {{1}, known, 0.25, 1, 1, false, revised}};
    const auto points =
        tone_index(history, {at("2025-01-27T14:30:00Z"), at("2025-01-28T02:30:00Z")}, hours(12));
    EXPECT_DOUBLE_EQ(points[0].tone, -0.5 / 1.5);
    EXPECT_NEAR(points[1].tone, 0.125 / 1.125, 1e-15);
    EXPECT_NEAR(points[1].heat, 0.5, 1e-15);
    std::vector<Bucket> buckets;
    for (const Contribution& one : history)
        buckets.push_back(bucket_of(one));
    const auto parts = tone_parts(buckets, at("2025-01-28T02:30:00Z"), hours(12));
    EXPECT_NEAR(parts[0].part + parts[1].part, 0, 1e-15) << "taken back";
    EXPECT_NEAR(parts[2].part, 0.125 / 1.125, 1e-15);
    EXPECT_NEAR(parts[2].decayed_weight, 0.125, 1e-15);
    EXPECT_EQ(tone_parts(buckets, at("2025-01-27T14:30:00Z"), hours(12))[2].part, 0)
        << "counts only later";
}

TEST(ToneIndex, WhatWasTakenBackLeavesNothing)
{
    const Utc known = at("2025-01-27T14:20:00Z"), revised = at("2025-01-27T20:00:00Z");
    const std::vector<Contribution> history = {{{1}, known, 0.7, -0.3, 0.75},
                                               {{1}, known, -0.7, -0.3, -0.75, false, revised}};
    const Utc later = at("2025-01-28T09:41:00Z");
    const auto point = tone_index(history, {later}, hours(7))[0];
    EXPECT_EQ(point.weight, 0) << "the chart draws no tone where nothing is known";
    EXPECT_EQ(point.tone, 0);
    EXPECT_EQ(point.heat, 0);
}

TEST(ToneIndex, EqualsTheDefinitionOverRandomHistories)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        const auto history = random_history(random, int(seed * 7 % 200));
        const auto times = random_times(random, 40);
        const seconds h = hours(1 + int(random() % 240));
        const auto points = tone_index(history, times, h);
        ASSERT_EQ(points.size(), times.size());
        for (std::size_t i = 0; i < times.size(); ++i) {
            const IndexPoint expected = by_definition(history, times[i], h);
            ASSERT_NEAR(points[i].tone, expected.tone, 1e-9) << "seed " << seed;
            ASSERT_NEAR(points[i].heat, expected.heat, 1e-9) << "seed " << seed;
            ASSERT_NEAR(points[i].weight, expected.weight, 1e-9) << "seed " << seed;
            ASSERT_LE(std::abs(points[i].tone), 1) << "seed " << seed;
        }
    }
}

TEST(ToneIndex, WhatIsKnownLaterChangesNoEarlierPoint)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        auto history = random_history(random, 80);
        const Utc now = history[40].counts_from();
        std::vector<Contribution> earlier;
        for (const Contribution& one : history)
            if (one.counts_from() <= now)
                earlier.push_back(one);
        const auto before = tone_index(earlier, {now}, hours(72));
        const auto after = tone_index(history, {now}, hours(72));
        ASSERT_DOUBLE_EQ(before[0].tone, after[0].tone) << "seed " << seed;
    }
}

TEST(ToneIndex, PartsAddUpToTheTone)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const auto history = random_history(random, 60);
        const Utc t = at("2025-02-15T21:00:00Z");
        std::vector<Bucket> buckets;
        for (const Contribution& one : history)
            buckets.push_back(bucket_of(one));
        double sum = 0;
        for (const TonePart& part : tone_parts(buckets, t, hours(72)))
            sum += part.part;
        ASSERT_NEAR(sum, tone_index(history, {t}, hours(72))[0].tone, 1e-9) << "seed " << seed;
    }
}

// By hand: heats 3 and 1 give three quarters and one quarter; where nothing is hot there is no tone.
TEST(ToneIndex, AWatchlistIsTheMeanOfItsCompaniesByHeat)
{
    const Utc t = at("2025-01-27T21:00:00Z");
    const auto mean =
        mean_by_heat({{{t, -0.4, 3, 2}, {t, 0, 0, 0}}, {{t, 0.8, 1, 0.5}, {t, 0, 0, 0}}});
    ASSERT_EQ(mean.size(), 2u);
    EXPECT_DOUBLE_EQ(mean[0].tone, 0.75 * -0.4 + 0.25 * 0.8);
    EXPECT_DOUBLE_EQ(mean[0].heat, 4);
    EXPECT_DOUBLE_EQ(mean[0].weight, 2.5);
    EXPECT_EQ(mean[1].tone, 0);
    EXPECT_TRUE(mean_by_heat({}).empty());
}

// 1 to 15 have the mean 8 and, of a sample, the variance 15 x 16 / 12 = 20.
TEST(ToneIndex, WhatIsUsualNeedsFifteenValuesThatDiffer)
{
    std::vector<double> values;
    for (int i = 1; i <= 14; ++i)
        values.push_back(i);
    EXPECT_FALSE(usual_of(values));
    values.push_back(15);
    const auto usual = usual_of(values);
    ASSERT_TRUE(usual);
    EXPECT_DOUBLE_EQ(usual->mean, 8);
    EXPECT_DOUBLE_EQ(usual->deviation, std::sqrt(20.0));
    EXPECT_DOUBLE_EQ(usual->z(8 + 2 * std::sqrt(20.0)), 2);
    for (double& value : values)
        value /= 1000;  // sd 0.0045
    EXPECT_FALSE(usual_of(values));
}

// 12 h up to 10 days, 3 d up to 6 months, 7 d beyond.
TEST(ToneIndex, AutoHalfLifeFollowsTheShownRange)
{
    EXPECT_EQ(auto_half_life(hours(24)), hours(12));
    EXPECT_EQ(auto_half_life(hours(240)), hours(12));
    EXPECT_EQ(auto_half_life(hours(24 * 11)), hours(72));
    EXPECT_EQ(auto_half_life(hours(24 * 181)), hours(72));
    EXPECT_EQ(auto_half_life(hours(24 * 365)), hours(168));
}

}  // namespace
}  // namespace undertone::analytics
