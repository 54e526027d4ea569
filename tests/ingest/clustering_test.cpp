#include "ingest/clustering.h"

#include <gtest/gtest.h>

namespace undertone::ingest {
namespace {

Utc at(const char* iso) { return utc_from_iso(iso).value(); }

const Utc noon = at("2025-01-27T12:00:00Z");

TEST(Clustering, RewritesOfATitleAreTheSameNews)
{
    EXPECT_GE(title_similarity("Nvidia shares plunge 17% on DeepSeek fears",
                               "Nvidia share plunges 17% amid DeepSeek fears"), 0.6);
    EXPECT_GE(title_similarity("Oracle, OpenAI and SoftBank unveil Stargate",
                               "SoftBank, OpenAI, Oracle unveil the Stargate"), 0.6);
    EXPECT_DOUBLE_EQ(title_similarity("AMD raises outlook", "AMD raises outlook"), 1);
}

TEST(Clustering, AlikeWordsWithOtherNumbersAreOtherNews)
{
    EXPECT_EQ(title_similarity("Nvidia shares fall 17%", "Nvidia shares fall 3%"), 0);
    EXPECT_EQ(title_similarity("Micron adds 2.5% at the open", "Micron adds 2.6% at the open"), 0);
    EXPECT_LT(title_similarity("Nvidia shares fall on DeepSeek", "Oracle shares rise on Stargate"),
              0.6);
    EXPECT_EQ(title_similarity("", "Nvidia"), 0);
}

TEST(Clustering, TheFirstStoryStartsAClusterWithFullNovelty)
{
    const Placement placement = place("Nvidia shares plunge", "a", noon, {});
    EXPECT_EQ(placement.cluster.value, 0);
    EXPECT_EQ(placement.novelty, 1);
}

// DESIGN §5: 0.75^(n-1) for the n-th publisher family; 0 for a family already counted.
TEST(Clustering, RepeatsCountLessAndLess)
{
    const std::string title = "Nvidia shares plunge on DeepSeek fears";
    std::vector<RecentStory> recent = {{{7}, "a", title, noon}};
    EXPECT_EQ(place(title, "b", noon + std::chrono::hours(1), recent).cluster.value, 7);
    EXPECT_DOUBLE_EQ(place(title, "b", noon + std::chrono::hours(1), recent).novelty, 0.75);
    EXPECT_EQ(place(title, "a", noon + std::chrono::hours(1), recent).novelty, 0);
    recent.push_back({{7}, "b", title, noon + std::chrono::hours(1)});
    EXPECT_DOUBLE_EQ(place(title, "c", noon + std::chrono::hours(2), recent).novelty, 0.75 * 0.75);
    // A day later the earlier tellers no longer weigh on a new family; the cluster is the same.
    const Placement later = place(title, "c", noon + std::chrono::hours(30), recent);
    EXPECT_EQ(later.cluster.value, 7);
    EXPECT_EQ(later.novelty, 1);
}

TEST(Clustering, OldNewsStartsAfresh)
{
    const std::string title = "Nvidia shares plunge on DeepSeek fears";
    EXPECT_EQ(place(title, "b", noon + std::chrono::hours(73), {{{7}, "a", title, noon}})
                  .cluster.value, 0);
}

TEST(Clustering, TheMostAlikeWinsAndTiesGoToTheEarliest)
{
    const std::vector<RecentStory> recent = {
        {{2}, "a", "Nvidia plunges on DeepSeek fears", noon + std::chrono::hours(2)},
        {{1}, "b", "Nvidia plunges on DeepSeek fears", noon},
        {{3}, "c", "Nvidia plunges on DeepSeek fears and export worries", noon}};
    EXPECT_EQ(place("Nvidia plunges on DeepSeek fears", "d", noon + std::chrono::hours(3), recent)
                  .cluster.value, 1);
}

}  // namespace
}  // namespace undertone::ingest
