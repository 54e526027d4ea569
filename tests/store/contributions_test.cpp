#include "store/workspace.h"

#include <cmath>
#include <random>

namespace undertone::store::test {
namespace {

using analytics::Contribution;
using std::chrono::hours;
using std::chrono::minutes;

using ContributionsTest = StoreTest;
const CompanyId nvidia{"nvidia"}, everyone{};
const TopicId deepseek{"deepseek"}, stargate{"stargate"};

// w = company relevance x topic relevance (1 for all topics) x confidence x novelty x
// source weight.
TEST_F(ContributionsTest, TheWeightIsTheProductOfFive)
{
    Source half = source("a");
    half.weight = 0.5;
    ASSERT_TRUE(writer_.save_reference({}, {}, {}, {half}));
    NewStory one = story("1", "one", {mention("nvidia", -0.6, 0.9)});
    one.novelty = 0.75;
    one.scored.mentions[0].reaction = true;
    save(one);

    const auto of_topic = reader().contributions(nvidia, deepseek).value();
    ASSERT_EQ(of_topic.size(), 1u);
    EXPECT_EQ(of_topic[0].story.value, 1);
    EXPECT_EQ(of_topic[0].known_at, g_now);
    EXPECT_FALSE(of_topic[0].corrected_at);
    EXPECT_DOUBLE_EQ(of_topic[0].weight, 0.9 * 0.5 * 0.8 * 0.75 * 0.5);
    EXPECT_DOUBLE_EQ(of_topic[0].score, -0.6);
    EXPECT_DOUBLE_EQ(of_topic[0].novelty, 0.75);
    EXPECT_TRUE(of_topic[0].reaction);
    EXPECT_DOUBLE_EQ(reader().contributions(nvidia, {})->at(0).weight, 0.9 * 0.8 * 0.75 * 0.5);
    EXPECT_TRUE(reader().contributions(nvidia, stargate)->empty());
    EXPECT_TRUE(reader().contributions({"amd"}, {})->empty());
}

TEST_F(ContributionsTest, AllCompaniesHaveARowAMentionAndTheirNoveltyOnce)
{
    save(story("1", "one", {mention("nvidia", -0.6), mention("amd", 0.2, 0.5)}));
    for (const std::optional<TopicId>& topic :
         {std::optional<TopicId>(), std::optional(deepseek)}) {
        const auto all = reader().contributions(everyone, topic).value();
        ASSERT_EQ(all.size(), 2u);
        EXPECT_DOUBLE_EQ(all[0].novelty + all[1].novelty, 1);
        EXPECT_DOUBLE_EQ(all[0].score + all[1].score, -0.4);
    }
    EXPECT_TRUE(reader().contributions(everyone, stargate)->empty());
}

TEST_F(ContributionsTest, ARevisionTakesTheOldBackAndAddsTheNew)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    const Utc known = g_now;
    g_now += hours(3);
    save(story("1", "two", {mention("nvidia", -0.5, 0.5)}));
    const auto all = reader().contributions(nvidia, {}).value();
    ASSERT_EQ(all.size(), 3u);
    EXPECT_FALSE(all[0].corrected_at);
    double weight = 0, novelty = 0;
    for (const Contribution& one : all) {
        EXPECT_EQ(one.known_at, known) << "all decay from the story's known_at";
        weight += one.weight;
        novelty += one.novelty;
    }
    EXPECT_EQ(all[1].corrected_at, g_now);
    EXPECT_EQ(all[2].corrected_at, g_now);
    EXPECT_DOUBLE_EQ(weight, 0.5 * 0.8);
    EXPECT_DOUBLE_EQ(novelty, 1);
    EXPECT_EQ(reader().contributions(nvidia, {}, known)->size(), 1u);
}

TEST_F(ContributionsTest, ARevisionWithoutTheCompanyOnlyTakesBack)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    g_now += hours(3);
    save(story("1", "two", {mention("amd", 0.5)}));
    const auto points =
        analytics::tone_index(reader().contributions(nvidia, {}).value(), {g_now}, hours(72));
    EXPECT_EQ(points[0].weight, 0);
    EXPECT_EQ(points[0].tone, 0);
    EXPECT_EQ(points[0].heat, 0);
}

TEST_F(ContributionsTest, ScoresOfTwoEnginesAreNeverInOneIndex)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    const Utc before = g_now;
    g_now += hours(1);
    NewStory two = story("2", "two", {mention("nvidia", -0.5)});
    two.engine = "test/2";
    const auto mixed = writer_.save_stories({two});
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().kind, ErrorKind::invalid_input);

    // Scores gathered beside those in use count nowhere until all are there.
    ScoredText scored;
    scored.mentions = {mention("nvidia", -0.4)};
    save(story("3", "three", {mention("nvidia", 0.7)}));
    EXPECT_FALSE(writer_.use_engine("test/2"));
    ASSERT_TRUE(writer_.save_scores({{{1}, scored, "test/2", {}}}));
    EXPECT_FALSE(writer_.use_engine("test/2"));
    EXPECT_EQ(reader().contributions(nvidia, {})->at(0).score, 0.5);
    ASSERT_TRUE(writer_.save_scores({{{2}, scored, "test/2", {}}}));
    EXPECT_EQ(reader().contributions(nvidia, {})->at(0).score, 0.5);

    ASSERT_TRUE(writer_.use_engine("test/2"));
    save(two);
    const auto now = reader().contributions(nvidia, {}).value();
    ASSERT_EQ(now.size(), 3u);
    for (const auto& one : now)
        EXPECT_LT(one.score, 0);
    EXPECT_EQ(reader().contributions(nvidia, {}, before)->at(0).score, 0.5);
}

// ---- over random histories ---------------------------------------------------------------------

/// What a random history did, kept beside the database and read by the definition alone.
struct Model {
    struct Revision {
        Utc recorded_at;
        std::map<std::string, double> scores;  ///< by company; relevance 1
        double topic_relevance = 0;            ///< of deepseek; 0: not about it
        std::string engine;
        std::map<std::string, Utc> scored_at;  ///< by engine
    };
    struct Story {
        Utc known_at;
        double novelty = 1;
        std::vector<Revision> revisions;
    };
    std::vector<Story> stories;
    std::vector<std::pair<Utc, std::string>> engines;  ///< in the order of their scores

    /// The tone at T as a view as of `as_of` shows it: of each story the revision that was in force
    /// at T, decayed from known_at.
    [[nodiscard]] double tone(const std::string& company, bool of_topic, Utc as_of, Utc t,
                              seconds half_life) const
    {
        std::string engine;
        for (const auto& [time, name] : engines)
            if (time <= as_of)
                engine = name;
        double top = 0, bottom = 1;
        for (const Story& story : stories) {
            const Revision* in_force = nullptr;
            for (std::size_t i = 0; i < story.revisions.size(); ++i) {
                const Revision& one = story.revisions[i];
                const Utc from =
                    i == 0 ? story.known_at : std::max(one.recorded_at, story.known_at);
                if (one.recorded_at <= as_of && ceil_to_quarter_hour(from) <= t)
                    in_force = &one;
            }
            if (!in_force || (of_topic && in_force->topic_relevance == 0))
                continue;
            const auto scored = in_force->scored_at.find(engine);
            if (scored == in_force->scored_at.end() || scored->second > as_of)
                continue;
            const double age = double((t - ceil_to_quarter_hour(story.known_at)).count());
            const double d = std::exp2(-age / double(half_life.count()));
            for (const auto& [whose, score] : in_force->scores) {
                if (!company.empty() && whose != company)
                    continue;
                const double w =
                    0.8 * story.novelty * (of_topic ? in_force->topic_relevance : 1) * d;
                top += w * (engine == "test/2" ? -score : score);
                bottom += w;
            }
        }
        return top / bottom;
    }
};

/// A random history, done to the database and to the model alike. The second engine holds the
/// contrary of the first.
class RandomHistoryTest : public StoreTest, public testing::WithParamInterface<unsigned> {
protected:
    void step()
    {
        // Mostly on, sometimes a clock set back.
        g_now += seconds(int(random_() % 20'000) - (random_() % 8 == 0 ? 30'000 : 0));
        last_ = std::max(last_, g_now);
        const auto what = random_() % 12;
        if (what == 0 && engine_ == "test/1")
            score_anew();
        else if (what < 5 && !model_.stories.empty())
            add_revision(random_() % model_.stories.size());
        else
            add_story();
    }

    void add_story()
    {
        Model::Story story;
        // Up to ten minutes ahead of us, or found long after it was published.
        story.known_at = last_ + minutes(10) - minutes(random_() % 4'000);
        story.novelty = std::pow(0.75, double(random_() % 3));
        model_.stories.push_back(story);
        add_revision(model_.stories.size() - 1);
    }

    void add_revision(std::size_t index)
    {
        Model::Story& story = model_.stories[index];
        Model::Revision revision;
        revision.recorded_at = last_;
        for (const char* company : {"nvidia", "amd"})
            if (random_() % 3 != 0)
                revision.scores[company] = double(random_() % 2001) / 1000 - 1;
        revision.topic_relevance = random_() % 4 == 0 ? 0 : double(random_() % 1000 + 1) / 1000;
        revision.scored_at[engine_] = last_;
        if (model_.engines.empty() || model_.engines.back().second != engine_)
            model_.engines.push_back({last_, engine_});
        story.revisions.push_back(revision);
        by_id_.push_back({index, story.revisions.size() - 1});

        const ScoredText scored = as_scored(revision);
        NewStory row = StoreTest::story(std::to_string(index),
                                        std::to_string(story.revisions.size()), scored.mentions);
        row.scored = scored;
        row.known_at = story.known_at;
        row.novelty = story.novelty;
        row.engine = engine_;
        save(row);
    }

    void score_anew()
    {
        engine_ = "test/2";
        std::vector<NewScore> scores;
        const auto waiting = reader().not_scored_by(engine_, {}, 100'000).value();
        for (const Unscored& one : waiting) {
            const auto [story, number] = by_id_.at(std::size_t(one.revision.value - 1));
            Model::Revision& revision = model_.stories[story].revisions[number];
            EXPECT_EQ(one.title, std::to_string(number + 1));
            revision.scored_at[engine_] = last_;
            scores.push_back({one.revision, as_scored(revision), engine_, {}});
        }
        ASSERT_TRUE(writer_.save_scores(scores));
        ASSERT_TRUE(writer_.use_engine(engine_));
        model_.engines.push_back({last_, engine_});
    }

    [[nodiscard]] ScoredText as_scored(const Model::Revision& revision) const
    {
        ScoredText scored;
        for (const auto& [company, score] : revision.scores)
            scored.mentions.push_back(mention(company, engine_ == "test/2" ? -score : score));
        if (revision.topic_relevance > 0)
            scored.topics = {{deepseek, revision.topic_relevance}};
        return scored;
    }

    [[nodiscard]] std::vector<double> series(const CompanyId& company, bool of_topic, Utc as_of,
                                             const std::vector<Utc>& times) const
    {
        const auto topic = of_topic ? std::optional(deepseek) : std::nullopt;
        std::vector<double> tones;
        for (const auto& point : analytics::tone_index(
                 reader().contributions(company, topic, as_of).value(), times, half_life))
            tones.push_back(point.tone);
        return tones;
    }

    static constexpr seconds half_life = hours(30);
    std::mt19937 random_{GetParam()};
    Model model_;
    std::vector<std::pair<std::size_t, std::size_t>> by_id_;  ///< revision id - 1 -> its place
    std::string engine_ = "test/1";
    Utc last_ = at("2025-01-27T15:00:00Z");  ///< the newest recorded_at
};

TEST_P(RandomHistoryTest, AViewAsOfAnEarlierTimeIsTheDefinitionsAndNeverChanges)
{
    struct View {
        Utc as_of;
        CompanyId company;
        bool of_topic;
        std::vector<Utc> times;
        std::vector<double> tones;
    };
    std::vector<View> views;
    for (int i = 0; i < 40; ++i) {
        step();
        // A second that is over: nothing can be recorded in it any more.
        const Utc as_of = last_ - seconds(1 + random_() % 50'000);
        std::vector<Utc> times;
        for (int n = 0; n < 12; ++n)
            times.push_back(as_of - hours(60) + hours(10 * n));
        for (const CompanyId& company : {nvidia, everyone})
            for (const bool of_topic : {false, true})
                views.push_back(
                    {as_of, company, of_topic, times, series(company, of_topic, as_of, times)});
    }
    for (const View& view : views) {
        const auto now = series(view.company, view.of_topic, view.as_of, view.times);
        for (std::size_t n = 0; n < view.times.size(); ++n) {
            ASSERT_EQ(now[n], view.tones[n]) << "changed later; as of " << to_iso(view.as_of);
            ASSERT_NEAR(now[n],
                        model_.tone(view.company.value, view.of_topic, view.as_of, view.times[n],
                                    half_life),
                        1e-9)
                << "as of " << to_iso(view.as_of) << " at " << to_iso(view.times[n]);
            ASSERT_LE(std::abs(now[n]), 1);
        }
    }
}

// What is stored from now on may correct the future of the series, not its past: no look-ahead.
TEST_P(RandomHistoryTest, ARevisionChangesNoPointBeforeItWasRecorded)
{
    for (int i = 0; i < 25; ++i)
        step();
    engine_ = "test/2";  // no more change of engine: that one does change the past, and says so
    score_anew();
    std::vector<Utc> past;
    for (int n = 40; n > 0; --n)
        past.push_back(last_ - hours(5 * n));
    const auto before = series(nvidia, true, last_ + hours(1'000), past);
    for (int i = 0; i < 10; ++i) {
        g_now = last_ += hours(1);
        add_revision(random_() % model_.stories.size());
    }
    const auto after = series(nvidia, true, last_ + hours(1'000), past);
    for (std::size_t n = 0; n < past.size(); ++n)
        ASSERT_NEAR(after[n], before[n], 1e-12) << to_iso(past[n]);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistoryTest, testing::Range(0u, 12u));

}  // namespace
}  // namespace undertone::store::test
