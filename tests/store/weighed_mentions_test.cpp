// Mentions with all that their weights are made of, as a chart's provenance needs them.
#include "store/random_history.h"

#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using std::chrono::hours;
using testing::ElementsAre;

const CompanyId nvidia{"nvidia"};
const TopicId deepseek{"deepseek"}, stargate{"stargate"};

using WeighedMentionsTest = StoreTest;

TEST_F(WeighedMentionsTest, OfSeveralTopicsAMentionCountsOnceWithItsHighestRelevance)
{
    NewStory both = story("1", "one", {mention("nvidia", 0.5), mention("amd", -0.5, 0.25)});
    both.scored.topics = {{deepseek, 0.5}, {stargate, 0.75}};
    save(both);
    save(story("2", "two", {mention("nvidia", 0.5)}));
    NewStory neither = story("3", "three", {mention("nvidia", 0.5)});
    neither.scored.topics = {};
    save(neither);
    std::vector<double> relevances;
    const auto of_both = reader().mentions({nvidia, {deepseek, stargate}}).value();
    for (const WeighedMention& one : of_both) {
        relevances.push_back(one.topic_relevance);
        EXPECT_EQ(one.company, nvidia);
        EXPECT_EQ(one.confidence, 0.8);
        EXPECT_EQ(one.source_weight, 1);
    }
    EXPECT_THAT(relevances, ElementsAre(0.75, 0.5));
    EXPECT_EQ(reader().mentions({nvidia, {stargate}})->size(), 1u);
    const auto all = reader().mentions({}).value();
    ASSERT_EQ(all.size(), 4u) << "of all companies and topics";
    for (const WeighedMention& one : all)
        EXPECT_EQ(one.leads, one.company == nvidia) << "a story's heat counts once";
    EXPECT_EQ(all[0].topic_relevance, 1);
}

TEST_F(WeighedMentionsTest, WhatTheIndexLeavesOutAsToldBeforeIsThere)
{
    NewStory repeat = story("1", "one", {mention("nvidia", 0.5)});
    repeat.novelty = 0;
    save(repeat);
    EXPECT_EQ(reader().mentions({nvidia}).value().at(0).novelty, 0);
}

TEST_F(WeighedMentionsTest, ARevisionTakesTheEarlierOneBackFromItsOwnTime)
{
    const Utc first = g_now;
    save(story("1", "one", {mention("nvidia", 0.5)}));
    g_now += hours(3);
    const Utc second = g_now;
    save(story("1", "two", {mention("nvidia", -0.5, 0.5)}));
    const auto now = reader().mentions({nvidia}).value();
    ASSERT_EQ(now.size(), 3u);
    EXPECT_FALSE(now[0].corrected_at);
    EXPECT_EQ(now[1].counts_from(), second);
    EXPECT_EQ(now[2].counts_from(), second);
    EXPECT_NE(now[1].taken_back, now[2].taken_back);
    MentionQuery then{nvidia, {}, {}, {}, first};
    ASSERT_EQ(reader().mentions(then)->size(), 1u);
    EXPECT_FALSE(reader().mentions(then)->at(0).taken_back);
    EXPECT_EQ(reader().mentions({nvidia, {}, first + seconds(1)})->size(), 0u);
    EXPECT_EQ(reader().mentions({nvidia, {}, {}, first - seconds(1)})->size(), 0u);
}

TEST_F(WeighedMentionsTest, HeadlinesComeInTheOrderAskedFor)
{
    const Utc first = g_now;
    save(story("1", "one", {mention("nvidia", 0.5)}));
    save(story("2", "two", {mention("nvidia", 0.5)}));
    g_now += hours(1);
    save(story("1", "one, edited", {mention("nvidia", 0.5)}));
    const auto lines = reader().headlines({{2}, {1}}).value();
    EXPECT_EQ(lines.at(0).title, "two");
    EXPECT_EQ(lines.at(1).title, "one, edited");
    EXPECT_EQ(lines.at(0).source, "Wire a");
    EXPECT_EQ(reader().headlines({{1}}, first)->at(0).title, "one");
    EXPECT_EQ(reader().headlines({{3}}).error().kind, ErrorKind::not_found);
    EXPECT_EQ(reader().headlines({{1}}, first - seconds(1)).error().kind, ErrorKind::not_found);
}

class RandomMentionsTest : public HistoryTest, public testing::WithParamInterface<unsigned> {};

// The weights' factors, multiplied, are the contributions that the index is made of.
TEST_P(RandomMentionsTest, TheirFactorsMakeTheContributions)
{
    live(GetParam(), 25);
    std::size_t compared = 0;
    for (const std::optional<Utc> as_of : {std::optional<Utc>(), std::optional(g_now - hours(200))})
        for (const CompanyId& company : {CompanyId{}, nvidia})
            for (const std::optional<TopicId>& topic :
                 {std::optional<TopicId>(), std::optional(deepseek)}) {
                MentionQuery query{company, {}, {}, {}, as_of};
                if (topic)
                    query.topics = {*topic};
                std::multiset<std::tuple<StoryId, Utc, double, double, double>> ours, theirs;
                const auto mentions = reader().mentions(query).value();
                const auto contributions = reader().contributions(company, topic, as_of).value();
                for (const WeighedMention& one : mentions) {
                    const double times = one.taken_back ? -1 : 1;
                    ours.insert({one.story, one.counts_from(),
                                 times * (one.relevance * one.confidence * one.novelty *
                                          one.source_weight * one.topic_relevance),
                                 one.score, times * (one.leads ? one.novelty : 0)});
                }
                for (const analytics::Contribution& one : contributions)
                    theirs.insert(
                        {one.story, one.counts_from(), one.weight, one.score, one.novelty});
                EXPECT_EQ(ours, theirs);
                compared += ours.size();
            }
    EXPECT_GT(compared, 0u);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomMentionsTest, testing::Range(0u, 4u));

}  // namespace
}  // namespace undertone::store::test
