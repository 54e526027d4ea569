#include "analytics/tone_index.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace undertone::analytics {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Utc at(const char* iso) { return utc_from_iso(iso).value(); }

/// The definition of DESIGN §5 as written: a sum over all contributions for each instant.
IndexPoint by_definition(const std::vector<Contribution>& contributions, Utc t, seconds h)
{
    double top = 0, weight = 0, heat = 0;
    for (const Contribution& one : contributions) {
        const Utc enters = ceil_to_quarter_hour(one.known_at);
        if (enters > t)
            continue;
        const double d = std::pow(2.0, -double((t - enters).count()) / double(h.count()));
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
    for (int i = 0; i < size; ++i)
        history.push_back({{i + 1}, at("2025-01-01T00:00:00Z") + seconds(second(random)),
                           unit(random), score(random), unit(random)});
    std::sort(history.begin(), history.end(),
              [](const auto& a, const auto& b) { return a.known_at < b.known_at; });
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
    const auto points = tone_index(one,
                                   {at("2025-01-27T14:29:59Z"), at("2025-01-27T14:30:00Z"),
                                    at("2025-01-28T02:30:00Z")},
                                   hours(12));
    EXPECT_EQ(points[0].tone, 0);
    EXPECT_EQ(points[0].weight, 0);
    EXPECT_DOUBLE_EQ(points[1].tone, -0.5 / 1.5);
    EXPECT_DOUBLE_EQ(points[1].heat, 1);
    EXPECT_DOUBLE_EQ(points[2].tone, -0.25 / 1.25);
    EXPECT_DOUBLE_EQ(points[2].heat, 0.5);
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
        const Utc now = history[40].known_at;
        std::vector<Contribution> earlier;
        for (const Contribution& one : history)
            if (one.known_at <= now)
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
        double sum = 0;
        for (const TonePart& part : tone_parts(history, t, hours(72)))
            sum += part.part;
        ASSERT_NEAR(sum, tone_index(history, {t}, hours(72))[0].tone, 1e-9) << "seed " << seed;
    }
}

// DESIGN §5: 12 h up to 10 days, 3 d up to 6 months, 7 d beyond.
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
