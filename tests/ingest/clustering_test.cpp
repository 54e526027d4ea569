#include "ingest/clustering.h"

#include <gtest/gtest.h>
#include <cmath>
#include <map>
#include <random>
#include <set>

namespace undertone::ingest {
namespace {

using std::chrono::hours;

const Utc noon = utc_from_iso("2025-01-27T12:00:00Z").value();
const std::string chip = "Nvidia answers DeepSeek with a new chip";

NewsPrint item(const std::string& title, const std::string& family = "a", Utc known_at = noon)
{
    return print_of({title, {}, family, known_at, {}});
}

TEST(Clustering, TheFirstStoryStartsAClusterWithFullNovelty)
{
    const Placement placement = Clustering().place(item(chip));
    EXPECT_EQ(placement.cluster.value, 0);
    EXPECT_EQ(placement.novelty, 1);
}

// 0.75^(n-1) for the n-th publisher family; 0 for a family already counted.
TEST(Clustering, RepeatsCountLessAndLess)
{
    Clustering news;
    news.add(item(chip, "a"), {7});
    EXPECT_EQ(news.place(item(chip, "b", noon + hours(1))).cluster.value, 7);
    EXPECT_DOUBLE_EQ(news.place(item(chip, "b", noon + hours(1))).novelty, 0.75);
    EXPECT_EQ(news.place(item(chip, "a", noon + hours(1))).novelty, 0);
    news.add(item(chip, "b", noon + hours(1)), {7});
    EXPECT_DOUBLE_EQ(news.place(item(chip, "c", noon + hours(2))).novelty, 0.75 * 0.75);
    // A day later the earlier tellers no longer weigh on a new family; the cluster is the same.
    const Placement later = news.place(item(chip, "c", noon + hours(30)));
    EXPECT_EQ(later.cluster.value, 7);
    EXPECT_EQ(later.novelty, 1);
    EXPECT_EQ(news.place(item(chip, "a", noon + hours(30))).novelty, 0) << "counted is counted";
}

TEST(Clustering, OldNewsStartsAfresh)
{
    Clustering news;
    news.add(item(chip), {7});
    EXPECT_EQ(news.place(item(chip, "b", noon + hours(72))).cluster.value, 7);
    EXPECT_EQ(news.place(item(chip, "b", noon + hours(73))).cluster.value, 0);
    EXPECT_EQ(news.place(item(chip, "b", noon - hours(73))).cluster.value, 0);
}

TEST(Clustering, TheMostAlikeWinsAndTiesGoToTheEarliest)
{
    Clustering news;
    news.add(item(chip, "a", noon + hours(2)), {2});
    news.add(item(chip, "b", noon), {1});
    news.add(item(chip + " and export worries", "c", noon - hours(1)), {3});
    EXPECT_EQ(news.place(item(chip, "d", noon + hours(3))).cluster.value, 1);
}

TEST(Clustering, AClusterSpansNoMoreThanItsWindow)
{
    Clustering news;
    news.add(item("Oracle and OpenAI unveil the Stargate venture", "a"), {7});
    news.add(item("Oracle and OpenAI unveil the Stargate venture", "b", noon + hours(60)), {7});
    EXPECT_EQ(
        news.place(item("Oracle and OpenAI unveil the Stargate venture", "c", noon + hours(71)))
            .cluster.value,
        7);
    EXPECT_EQ(
        news.place(item("Oracle and OpenAI unveil the Stargate venture", "c", noon + hours(80)))
            .cluster.value,
        0)
        << "near the second, far from the first";
}

// A joins B and B is like C: C must still be like A.
TEST(Clustering, TheFirstKnownStoryLeads)
{
    Clustering news;
    news.add(item("Nvidia and Foxconn build a factory in Taiwan", "b", noon + hours(1)), {7});
    news.add(item("Nvidia and Foxconn build a factory", "a", noon), {7});
    EXPECT_EQ(news.place(item("Nvidia and Foxconn build a factory in Texas", "c", noon + hours(2)))
                  .cluster.value,
              7)
        << "it adds a name to the first's and contradicts only the second";
    EXPECT_EQ(
        news.place(item("Nvidia and Samsung build a factory", "c", noon + hours(2))).cluster.value,
        0);
}

// An agency's text goes round under headlines of each paper's own.
TEST(Clustering, OneTextUnderOtherHeadlinesIsOneNews)
{
    const std::string text =
        "Shares of the chip designer dropped on Monday after the Chinese start-up showed that a "
        "capable assistant can be trained on far fewer processors, which raised doubts about the "
        "spending plans of large data centre operators.";
    const std::string other =
        "Analysts expect the company to announce quarterly results next week; margins, inventory, "
        "automotive orders, gaming cards and the supply of memory will all be watched closely.";
    const auto told = [](const std::string& title, const std::string& lead,
                         const std::string& family, Utc at) {
        return print_of({title, lead, family, at, {}});
    };
    const std::string first = "Nvidia sheds value as DeepSeek model shakes Wall Street";
    const std::string second = "DeepSeek: cheap model stuns Nvidia investors";
    Clustering news;
    news.add(told(first, text, "a", noon), {7});
    EXPECT_EQ(news.place(told(second, text, "b", noon + hours(1))).cluster.value, 7);
    EXPECT_DOUBLE_EQ(news.place(told(second, text, "b", noon + hours(1))).novelty, 0.75);
    EXPECT_EQ(news.place(told(second, other, "b", noon + hours(1))).cluster.value, 0);
    EXPECT_EQ(news.place(told(second, text, "b", noon + hours(30))).cluster.value, 0);
    EXPECT_EQ(news.place(told(second, text, "a", noon + hours(1))).cluster.value, 0)
        << "one family's template";
    EXPECT_EQ(news.place(told("Intel opens a plant", text, "b", noon)).cluster.value, 0);
}

TEST(Clustering, ForgetsWhatWasAddedLast)
{
    Clustering news;
    news.add(item(chip, "a"), {7});
    news.add(item(chip, "b"), {7});
    news.forget_since(1);
    EXPECT_EQ(news.size(), 1u);
    EXPECT_DOUBLE_EQ(news.place(item(chip, "b", noon + hours(1))).novelty, 0.75);
    news.forget_since(0);
    EXPECT_EQ(news.place(item(chip, "b", noon + hours(1))).cluster.value, 0);
}

const std::vector<std::string> events = {"Nvidia shares plunge on DeepSeek fears",
                                         "Nvidia shares tumble on DeepSeek worries",
                                         "Nvidia shares plunge 17% on DeepSeek fears",
                                         "Nvidia shares plunge 3% on DeepSeek fears",
                                         "Oracle and OpenAI unveil the Stargate venture",
                                         "OpenAI and Oracle unveil Stargate",
                                         "Meta raises its AI spending to $65 billion",
                                         "Meta raises AI spending to $65B this year",
                                         "TSMC to build a plant in Arizona",
                                         "TSMC plans another plant in Arizona"};

struct Arrival {
    NewsPrint news;
    ClusterId cluster;
    double novelty = 1;
};

std::vector<Arrival> arrivals(std::mt19937& random, int count)
{
    Clustering news;
    std::vector<Arrival> all;
    for (int i = 0; i < count; ++i) {
        Arrival one{item(events[random() % events.size()], std::string(1, char('a' + random() % 6)),
                         noon + seconds(random() % (9 * 86'400))),
                    {}};
        const Placement placement = news.place(one.news);
        one.cluster = placement.cluster.value ? placement.cluster : ClusterId{i + 1};
        one.novelty = placement.novelty;
        news.add(one.news, one.cluster);
        all.push_back(std::move(one));
    }
    return all;
}

// In whatever order they come: no cluster is longer than its window, a story is never both new and a
// repeat of its family, and novelty is what its definition says of those that came before.
TEST(Clustering, KeepsItsPromisesInEveryOrderOfArrival)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        const auto all = arrivals(random, 150);
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::set<std::string> families;
            bool first = true, counted = false;
            for (std::size_t j = 0; j < i; ++j) {
                if (all[j].cluster != all[i].cluster)
                    continue;
                first = false;
                const auto before = all[i].news.known_at - all[j].news.known_at;
                ASSERT_LE(std::chrono::abs(before), cluster_window) << "seed " << seed;
                counted = counted || all[j].news.family == all[i].news.family;
                if (before >= seconds(0) && before <= hours(24))
                    families.insert(all[j].news.family);
            }
            const double expected = counted ? 0 : std::pow(0.75, double(families.size()));
            ASSERT_DOUBLE_EQ(all[i].novelty, first ? 1 : expected) << "seed " << seed;
        }
    }
}

// What is far away in time changes nothing: one reads a few days of the store, not all of it.
TEST(Clustering, StoriesBeyondTwoWindowsDoNotMatter)
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 random(seed);
        const auto all = arrivals(random, 150);
        Clustering whole;
        for (const Arrival& one : all)
            whole.add(one.news, one.cluster);
        for (int i = 0; i < 10; ++i) {
            const NewsPrint asked = item(events[random() % events.size()], "z",
                                        noon + seconds(random() % (9 * 86'400)));
            Clustering near;
            for (const Arrival& one : all)
                if (std::chrono::abs(one.news.known_at - asked.known_at) <= 2 * cluster_window)
                    near.add(one.news, one.cluster);
            ASSERT_EQ(near.place(asked).cluster, whole.place(asked).cluster) << "seed " << seed;
            ASSERT_DOUBLE_EQ(near.place(asked).novelty, whole.place(asked).novelty);
        }
    }
}

}  // namespace
}  // namespace undertone::ingest
