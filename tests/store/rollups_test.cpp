#include "store/rollups.h"

#include "store/workload.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cmath>
#include <random>

namespace undertone::store::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

const CompanyId nvidia{"nvidia"}, amd{"amd"}, everyone{};
const TopicId deepseek{"deepseek"}, stargate{"stargate"}, own{"fuel"};

using RollupsTest = StoreTest;

TEST_F(RollupsTest, AQuarterHourIsOneBucketAndReactionsAnother)
{
    g_now = at("2025-01-27T15:01:00Z");
    save(story("1", "one", {mention("nvidia", 0.5)}));
    g_now = at("2025-01-27T15:15:00Z");
    save(story("2", "two", {mention("nvidia", -0.25), mention("amd", 0.5)}));
    NewStory reaction = story("3", "three", {mention("nvidia", -1)});
    reaction.scored.mentions[0].reaction = true;
    save(reaction);
    g_now = at("2025-01-27T15:15:01Z");
    save(story("4", "four", {mention("nvidia", 1)}));

    const auto all = reader().buckets({nvidia, deepseek}).value();
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].known_at, at("2025-01-27T15:15:00Z"));
    EXPECT_EQ(all[0].counts_from, all[0].known_at);
    EXPECT_FALSE(all[0].reaction);
    EXPECT_DOUBLE_EQ(all[0].weight, 2 * 0.8 * 0.5);
    EXPECT_DOUBLE_EQ(all[0].weighted_score, 0.8 * 0.5 * 0.25);
    EXPECT_DOUBLE_EQ(all[0].novelty, 2);
    EXPECT_TRUE(all[1].reaction);
    EXPECT_DOUBLE_EQ(all[1].weighted_score, -0.4);
    EXPECT_EQ(all[2].known_at, at("2025-01-27T15:30:00Z"));

    // Of all companies, a story's novelty once; of all topics, no topic's relevance.
    EXPECT_DOUBLE_EQ(reader().buckets({everyone, {}})->at(0).novelty, 2);
    EXPECT_DOUBLE_EQ(reader().buckets({everyone, {}})->at(0).weight, 3 * 0.8);
    EXPECT_TRUE(reader().buckets({nvidia, stargate})->empty());
    EXPECT_EQ(reader().buckets({nvidia, {}, at("2025-01-27T15:15:01Z")})->size(), 1u);
    EXPECT_EQ(reader().buckets({nvidia, {}, {}, at("2025-01-27T15:29:59Z")})->size(), 2u);
}

TEST_F(RollupsTest, ARevisionCountsFromItsOwnTimeAndDecaysFromTheStorys)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    const Utc known = ceil_to_quarter_hour(g_now);
    g_now += hours(3);
    save(story("1", "two", {mention("nvidia", -0.5, 0.5)}));
    const auto all = reader().buckets({nvidia, {}}).value();
    ASSERT_EQ(all.size(), 2u) << "the old one's end and the new one's beginning are one sum";
    EXPECT_EQ(all[1].known_at, known);
    EXPECT_EQ(all[1].counts_from, known + hours(3));
    EXPECT_DOUBLE_EQ(all[1].weight, 0.8 * 0.5 - 0.8);
    EXPECT_DOUBLE_EQ(all[1].weighted_score, -0.5 * 0.8 * 0.5 - 0.5 * 0.8);
    EXPECT_DOUBLE_EQ(all[1].novelty, 0);
    EXPECT_EQ(reader().buckets({nvidia, {}, {}, {}, known})->size(), 1u);
}

TEST_F(RollupsTest, ADamagedRollupIsNoticed)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    EXPECT_EQ(faults_of(file()), "");
    SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
    db.exec("UPDATE index_bucket SET weight = weight + 1 WHERE pair = 1");
    EXPECT_EQ(faults_of(file()), "rollups: 2 sums are not what the scores sum up to\n")
        << "one that is missing, one too many";
}

// A call that fails changes no rollup, as it changes nothing else.
TEST_F(RollupsTest, WhatWasNotStoredIsNotSummed)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    NewStory stray = story("2", "two", {mention("nvidia", 0.5)});
    stray.source = {"nobody"};
    EXPECT_FALSE(writer_.save_stories({story("3", "three", {mention("nvidia", 0.5)}), stray}));
    EXPECT_EQ(reader().buckets({nvidia, {}})->size(), 1u);
    EXPECT_DOUBLE_EQ(reader().buckets({nvidia, {}})->at(0).novelty, 1);
    EXPECT_EQ(faults_of(file()), "");
}

// Scores that are gathered beside those in use change nothing that anybody sees, however it ends.
TEST_F(RollupsTest, AHalfDoneRescoringIsSeenByNobodyAndCanBeTakenAway)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    save(story("2", "two", {mention("nvidia", 0.5)}));
    const auto seen = [&] { return reader().buckets({nvidia, deepseek})->at(0).weighted_score; };
    const double before = seen();
    ScoredText scored;
    scored.mentions = {mention("nvidia", -1)};
    ASSERT_TRUE(writer_.save_scores({{{1}, scored, "test/2", {}}}));
    EXPECT_EQ(seen(), before);
    EXPECT_FALSE(writer_.forget_scores("test/1")) << "in use";
    EXPECT_FALSE(writer_.forget_scores("test/3")) << "has scored nothing";
    ASSERT_TRUE(writer_.forget_scores("test/2"));
    EXPECT_EQ(reader().count_not_scored_by("test/2").value(), 2);
    EXPECT_EQ(faults_of(file()), "");

    // Gone on with to its end and switched, the new sums count at once.
    ASSERT_TRUE(writer_.save_scores({{{1}, scored, "test/2", {}}, {{2}, scored, "test/2", {}}}));
    g_now += hours(1);
    ASSERT_TRUE(writer_.use_engine("test/2"));
    EXPECT_DOUBLE_EQ(reader().buckets({nvidia, {}})->at(0).weighted_score, 2 * -0.8);
    EXPECT_EQ(reader().buckets({nvidia, deepseek, {}, {}, g_now - hours(1)})->at(0).weighted_score,
              before)
        << "a view as of then keeps the engine of then";
}

// ---- over random histories ---------------------------------------------------------------------

/// Does to the database whatever may be done to it.
class RandomRollupsTest : public StoreTest, public testing::WithParamInterface<unsigned> {
protected:
    void step()
    {
        // Mostly on, sometimes a clock set back.
        g_now += seconds(int(random_() % 20'000) - (random_() % 8 == 0 ? 30'000 : 0));
        switch (random_() % 16) {
        case 0: score_some(); break;
        case 1: score_rest_and_switch(); break;
        case 2: random_() % 2 == 0 ? weigh_anew() : forget_some(); break;
        case 3: change_own_topic(); break;
        case 4:
        case 5: find_own_topic(); break;
        case 6:
        case 7:
        case 8:
            if (stories_ > 0)
                save(random_story(random_() % stories_));
            break;
        default: add_stories();
        }
    }

    void add_stories()
    {
        std::vector<NewStory> all;
        for (auto left = 1 + random_() % 4; left > 0; --left)
            all.push_back(random_story(stories_++));
        if (random_() % 3 == 0)  // twice in one document, edited between
            all.push_back(random_story(stories_ - 1));
        EXPECT_TRUE(writer_.save_stories(all));
    }

    NewStory random_story(std::size_t index)
    {
        NewStory one = story(std::to_string(index), std::to_string(random_()), {});
        one.source = {index % 2 == 0 ? "a" : "b"};
        // Up to ten minutes ahead of us, or found long after it was published.
        one.known_at = g_now + minutes(10) - minutes(random_() % 4'000);
        one.novelty = random_() % 5 == 0 ? 0 : std::pow(0.75, double(random_() % 3));
        one.scored = random_score();
        one.engine = engine_;
        return one;
    }

    ScoredText random_score()
    {
        ScoredText scored;
        for (const char* company : {"nvidia", "amd"})
            if (random_() % 3 != 0) {
                scored.mentions.push_back(
                    mention(company, double(random_() % 2001) / 1000 - 1, relevance()));
                scored.mentions.back().reaction = random_() % 4 == 0;
            }
        for (const TopicId& topic : {deepseek, stargate})
            if (random_() % 2 == 0)
                scored.topics.push_back({topic, relevance()});
        if (has_own_ && random_() % 3 == 0)
            scored.topics.push_back({own, relevance()});
        return scored;
    }

    double relevance() { return double(random_() % 1000 + 1) / 1000; }

    [[nodiscard]] std::string other_engine() const
    {
        return engine_ == "test/1" ? "test/2" : "test/1";
    }

    /// A part of the history by the engine that is not in use; nobody may see it.
    void score_some() { score(1 + int(random_() % 5)); }

    void score(int limit)
    {
        std::vector<NewScore> scores;
        const auto waiting = reader().not_scored_by(other_engine(), {}, limit).value();
        for (const Unscored& one : waiting)
            scores.push_back({one.revision, random_score(), other_engine(), {}});
        EXPECT_TRUE(writer_.save_scores(scores));
    }

    void score_rest_and_switch()
    {
        if (stories_ == 0)
            return;
        score(1'000'000);
        ASSERT_TRUE(writer_.use_engine(other_engine()));
        engine_ = other_engine();
        switched_ = true;
    }

    /// What was scored for a look goes again; what was in use stays, and says so.
    void forget_some()
    {
        const auto left = reader().count_not_scored_by(other_engine()).value();
        const auto all = reader().count_not_scored_by("nobody").value();
        const auto forgotten = writer_.forget_scores(other_engine());
        EXPECT_EQ(forgotten.has_value(), !switched_ && left < all);
        EXPECT_EQ(reader().count_not_scored_by(other_engine()).value(), forgotten ? all : left);
    }

    void weigh_anew()
    {
        Source one = source("b");
        one.weight = double(random_() % 5) / 2;
        ASSERT_TRUE(writer_.save_reference({}, {}, {}, {one}));
        ++weights_changed_;
    }

    void change_own_topic()
    {
        if (has_own_ && random_() % 2 == 0) {
            ASSERT_TRUE(writer_.change_topics({own}, {topic("fuel")}));
            ++own_removed_;
        } else if (!has_own_) {
            ASSERT_TRUE(writer_.change_topics({}, {topic("fuel")}));
            has_own_ = true;
        }
    }

    void find_own_topic()
    {
        if (!has_own_)
            return;
        const auto texts = reader().not_searched_for(own, 1 + int(random_() % 6)).value();
        if (texts.empty())
            return;
        std::vector<LateMatch> matches;
        for (const Unsearched& one : texts)
            if (random_() % 2 == 0)
                matches.push_back({one.scored_text, relevance()});
        ASSERT_TRUE(writer_.save_matches(own, matches, texts.back().scored_text));
    }

    struct Asked {
        CompanyId company;
        std::optional<TopicId> topic;
        std::optional<Utc> as_of;
    };

    Asked random_question()
    {
        Asked asked;
        asked.company = std::vector<CompanyId>{nvidia, amd, everyone}[random_() % 3];
        const std::vector<std::optional<TopicId>> topics{std::nullopt, deepseek, stargate, own};
        asked.topic = topics[random_() % 4];
        if (random_() % 2 == 0)
            asked.as_of = g_now - seconds(random_() % 400'000);
        return asked;
    }

    [[nodiscard]] std::vector<Utc> times() const
    {
        std::vector<Utc> all;
        for (int i = 30; i >= 0; --i)
            all.push_back(g_now - hours(5 * i));
        return all;
    }

    [[nodiscard]] std::vector<analytics::IndexPoint> from_rollups(const Asked& asked,
                                                                  const std::vector<Utc>& times)
    {
        return analytics::tone_index(reader()
                                         .buckets({asked.company, asked.topic,
                                                   times.front() - analytics::look_back(half_life),
                                                   times.back(), asked.as_of})
                                         .value(),
                                     times, half_life);
    }

    static constexpr seconds half_life = hours(30);
    std::mt19937 random_{GetParam()};
    std::size_t stories_ = 0;
    std::string engine_ = "test/1";
    bool has_own_ = false, switched_ = false;
    int own_removed_ = 0, weights_changed_ = 0;
};

// The definition is what contributions() gives, mention by mention; contributions_test.cpp holds that
// one to a model which knows no SQL.
TEST_P(RandomRollupsTest, EqualTheDefinitionWhateverHappened)
{
    for (int i = 0; i < 80; ++i) {
        step();
        ASSERT_EQ(faults_of(file()), "") << "after step " << i;
        for (int n = 0; n < 4; ++n) {
            const Asked asked = random_question();
            const auto defined = analytics::tone_index(
                reader().contributions(asked.company, asked.topic, asked.as_of).value(), times(),
                half_life);
            const auto points = from_rollups(asked, times());
            for (std::size_t at = 0; at < points.size(); ++at) {
                ASSERT_NEAR(points[at].tone, defined[at].tone, 1e-7);
                ASSERT_NEAR(points[at].heat, defined[at].heat, 1e-7);
                ASSERT_NEAR(points[at].weight, defined[at].weight, 1e-7);
            }
        }
    }
}

// What is stored later changes no view as of before, but for what is a setting: a source's weight, a
// topic of the user's own that goes.
TEST_P(RandomRollupsTest, AViewOfThePastStaysAsItWas)
{
    struct Seen {
        Asked asked;
        std::vector<Utc> times;
        std::vector<analytics::IndexPoint> points;
        int settings;
    };
    std::vector<Seen> views;
    for (int i = 0; i < 80; ++i) {
        step();
        g_now += seconds(1);  // a second that is over: nothing can be recorded in it any more
        save(random_story(stories_++));
        Asked asked = random_question();
        asked.as_of = g_now - seconds(1 + random_() % 50'000);
        views.push_back(
            {asked, times(), from_rollups(asked, times()), own_removed_ + weights_changed_});
    }
    int held = 0;
    for (const Seen& view : views) {
        if (view.settings != own_removed_ + weights_changed_)
            continue;
        ++held;
        const auto now = from_rollups(view.asked, view.times);
        for (std::size_t at = 0; at < now.size(); ++at)
            ASSERT_NEAR(now[at].tone, view.points[at].tone, 1e-7) << to_iso(*view.asked.as_of);
    }
    EXPECT_GT(held, 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRollupsTest, testing::Range(0u, 5u));

}  // namespace
}  // namespace undertone::store::test
