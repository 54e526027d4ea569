#include "scoring/train/folds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace undertone::scoring::train {
namespace {

using Words = std::set<std::string>;

struct History {
    std::vector<Sample> samples;
    std::vector<Words> words;  ///< of each
};

void add(History& history, const Words& words, Set set, std::optional<Date> date)
{
    Sample sample;
    sample.set = set;
    sample.date = date;
    for (const std::string& word : words)
        sample.text += (sample.text.empty() ? "" : " ") + word;
    history.samples.push_back(std::move(sample));
    history.words.push_back(words);
}

/// Headlines of a few words over two years; every third is an earlier one with a word changed, in
/// another week and set, as the press repeats itself.
History random_history(unsigned seed)
{
    std::mt19937 random(seed);
    const auto word = [&] {
        return std::string("w") + char('a' + random() % 20) + char('a' + random() % 6);
    };
    const Date first = *date_from_iso("2024-01-01");
    History history;
    for (unsigned count = 10 + random() % 60; count > 0; --count) {
        Words words;
        if (!history.words.empty() && random() % 3 == 0)
            words = history.words[random() % history.words.size()];
        else
            for (unsigned n = 1 + random() % 12; n > 0; --n)
                words.insert(word());
        if (random() % 2)
            words.insert(word());
        const bool dated = random() % 4 != 0;
        add(history, words, Set(random() % unsigned(Set::count)),
            dated ? std::optional(first + std::chrono::days(random() % 700)) : std::nullopt);
    }
    return history;
}

/// By its definition, with none of the trainer's short cuts.
bool near_duplicates(const Words& a, const Words& b)
{
    Words both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
    const double any = double(a.size() + b.size() - both.size());
    return double(both.size()) / any >= near_duplicate;
}

/// Each sample's cluster: the lowest of those that near-duplicates lead to.
std::vector<std::size_t> clusters_by_definition(const std::vector<Words>& words)
{
    std::vector<std::size_t> lowest(words.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        lowest[i] = i;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t a = 0; a < words.size(); ++a)
            for (std::size_t b = 0; b < words.size(); ++b)
                if (lowest[a] < lowest[b] && near_duplicates(words[a], words[b])) {
                    lowest[b] = lowest[a];
                    changed = true;
                }
    }
    return lowest;
}

/// The Monday of the week.
Date monday_of(Date date)
{
    return date - (std::chrono::weekday(date) - std::chrono::Monday);
}

TEST(Folds, NearDuplicatesShareACluster)
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        SCOPED_TRACE(seed);
        const History history = random_history(seed);
        const std::vector<int> clusters = cluster(history.samples);
        const auto expected = clusters_by_definition(history.words);
        ASSERT_EQ(clusters.size(), expected.size());
        for (std::size_t a = 0; a < expected.size(); ++a)
            for (std::size_t b = 0; b < a; ++b)
                ASSERT_EQ(clusters[a] == clusters[b], expected[a] == expected[b]) << a << ' ' << b;
    }
}

TEST(Folds, CaseAndMarksMakeNoDifference)
{
    std::vector<Sample> samples(3);
    samples[0].text = "Arm opens a lab in Leeds";
    samples[1].text = "ARM opens a lab – in Leeds!";
    samples[2].text = "Arm closes the site";
    const std::vector<int> clusters = cluster(samples);
    EXPECT_EQ(clusters[0], clusters[1]);
    EXPECT_NE(clusters[0], clusters[2]);
}

TEST(Folds, NothingNearWhatIsAskedTeaches)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        const History history = random_history(seed);
        const auto& samples = history.samples;
        const auto near = clusters_by_definition(history.words);
        const int count = 2 + int(seed % 5);
        const Folds folds(samples, cluster(samples), count);
        ASSERT_EQ(folds.count(), count);
        for (std::size_t asked = 0; asked < samples.size(); ++asked) {
            if (!is_asked(samples[asked].set))
                continue;
            const int fold = folds.of(asked);
            ASSERT_GE(fold, 0) << "asked once, by one fold";
            ASSERT_LT(fold, count);
            for (std::size_t other = 0; other < samples.size(); ++other) {
                const bool same_week = samples[asked].date && samples[other].date &&
                                       monday_of(*samples[asked].date) ==
                                           monday_of(*samples[other].date);
                ASSERT_FALSE((other == asked || same_week || near[other] == near[asked]) &&
                             folds.may_teach(fold, other))
                    << asked << ' ' << other;
            }
        }
    }
}

TEST(Folds, WhatIsFarFromAllThatIsAskedTeaches)
{
    // Purging costs nothing else: another week's headline that repeats none is learnt from.
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        const History history = random_history(seed);
        const auto near = clusters_by_definition(history.words);
        const Folds folds(history.samples, cluster(history.samples), 5);
        for (int fold = 0; fold < folds.count(); ++fold)
            for (std::size_t i = 0; i < near.size(); ++i) {
                bool touched = folds.of(i) == fold;
                for (std::size_t asked = 0; asked < near.size(); ++asked)
                    touched = touched || (is_asked(history.samples[asked].set) &&
                                          folds.of(asked) == fold && near[asked] == near[i]);
                ASSERT_EQ(folds.may_teach(fold, i), !touched) << fold << ' ' << i;
            }
    }
}

TEST(Folds, WhatIsNeverAskedAndHasNoDateIsOfNoFold)
{
    History history;
    add(history, {"sentence", "of", "ours"}, Set::frames, std::nullopt);
    add(history, {"asked", "one"}, Set::sentfin, std::nullopt);
    const Folds folds(history.samples, cluster(history.samples), 2);
    EXPECT_EQ(folds.of(0), -1);
    EXPECT_TRUE(folds.may_teach(0, 0));
    EXPECT_TRUE(folds.may_teach(1, 0));
}

TEST(Folds, OfLikeSize)
{
    History history;
    for (int week = 0; week < 50; ++week)
        for (char copy = 'a'; copy < 'd'; ++copy)
            add(history, {std::string("week") + char('a' + week % 26) + char('a' + week / 26) + copy},
                Set::field, *date_from_iso("2024-01-01") + std::chrono::days(7 * week));
    const Folds folds(history.samples, cluster(history.samples), 5);
    std::vector<int> sizes(5);
    for (std::size_t i = 0; i < history.samples.size(); ++i)
        ++sizes[std::size_t(folds.of(i))];
    EXPECT_EQ(sizes, std::vector<int>(5, 30));
}

TEST(Folds, TheSameTwice)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        const History history = random_history(seed);
        const Folds once(history.samples, cluster(history.samples), 5);
        const Folds again(history.samples, cluster(history.samples), 5);
        for (std::size_t i = 0; i < history.samples.size(); ++i) {
            ASSERT_EQ(once.of(i), again.of(i)) << seed;
            ASSERT_EQ(once.cluster_of(i), again.cluster_of(i)) << seed;
        }
    }
}

}  // namespace
}  // namespace undertone::scoring::train
