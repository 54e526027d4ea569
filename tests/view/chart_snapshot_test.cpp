#include "view/chart_snapshot.h"

#include "view/chart_test.h"

#include <gmock/gmock.h>
#include <cmath>
#include <random>

namespace undertone::view::test {
namespace {

using std::chrono::hours;
using testing::HasSubstr;

class ChartSnapshotTest : public ChartTest {
protected:
    [[nodiscard]] std::shared_ptr<const ChartSnapshot> chart(const ChartQuery& query) const
    {
        const auto made = make_chart_snapshot(reader(), query, g_now);
        EXPECT_TRUE(made) << to_sentence(made.error());
        return made.value_or(std::make_shared<ChartSnapshot>());
    }
};

TEST_F(ChartSnapshotTest, BarsOfTheRangeAndTheCloseBefore)
{
    const auto made = chart(query());
    ASSERT_EQ(made->bars.size(), january.size() - 1);
    EXPECT_EQ(to_iso(date_of(made->bars.front().t)), "2025-01-14");
    EXPECT_EQ(made->previous_close, 100);
    EXPECT_EQ(made->instrument.name, "Nvidia");
    EXPECT_EQ(made->company->id.value, "nvidia");
    EXPECT_EQ(made->zone, "America/New_York");
    EXPECT_EQ(made->as_of, g_now);
    EXPECT_EQ(made->half_life, hours(72)) << "auto: 18 days shown";
    EXPECT_EQ(made->stories, 0);
    EXPECT_TRUE(made->flags.empty());
    for (const auto& tone : made->tone)
        EXPECT_FALSE(tone) << "nothing known is no tone, not zero";
}

// The session rule: the close itself still belongs to the session; a second later, a
// weekend and a holiday go to the next one.
TEST_F(ChartSnapshotTest, StoriesCountToTheSessionOfTheRule)
{
    save(story("1", at("2025-01-17T21:00:00Z"), {mention("nvidia", 0.5)}));
    save(story("2", at("2025-01-17T21:00:01Z"), {mention("nvidia", 0.5)}));
    save(story("3", at("2025-01-20T15:00:00Z"), {mention("nvidia", 0.5)}));
    save(story("4", at("2025-01-13T21:00:00Z"), {mention("nvidia", 0.5)}));  // before the range
    save(story("5", at("2025-01-31T21:00:01Z"), {mention("nvidia", 0.5)}));  // after it
    const auto made = chart(query());
    EXPECT_EQ(made->stories, 3);
    EXPECT_EQ(made->story_count, (std::vector<int>{0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(made->novelty, (std::vector<double>{0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0}))
        << "whatever their topics";
    ASSERT_EQ(made->flags.size(), 2u);
    EXPECT_EQ(made->flags[0].bar, 3);
    EXPECT_EQ(made->flags[0].number, 1);
    EXPECT_EQ(made->flags[1].bar, 4);
    EXPECT_EQ(made->flags[1].number, 2);
}

// By hand: w = 0.8, s = -0.5, known at the close of the 27th; h = 12 h. There d = 1: -0.4 / 1.8; at
// the next close, 24 h later, d = 0.25: -0.1 / 1.2.
TEST_F(ChartSnapshotTest, ToneAtTheClosesByHand)
{
    save(story("1", at("2025-01-27T21:00:00Z"), {mention("nvidia", -0.5, 0.8)}));
    ChartQuery short_lived = query();
    short_lived.half_life = hours(12);
    const auto made = chart(short_lived);
    EXPECT_FALSE(made->tone[7]);
    EXPECT_NEAR(made->tone[8].value(), -0.4 / 1.8, 1e-12);
    EXPECT_NEAR(made->tone[9].value(), -0.1 / 1.2, 1e-12);
    EXPECT_EQ(made->half_life, hours(12));
    short_lived.topics = {TopicId{"stargate"}};
    EXPECT_FALSE(chart(short_lived)->tone[8]) << "another topic's";
}

TEST_F(ChartSnapshotTest, AFlagLeadsWithTheWeightiestStory)
{
    save(story("small", at("2025-01-27T14:00:00Z"), {mention("nvidia", 1, 0.2)}));
    save(story("large", at("2025-01-27T15:00:00Z"), {mention("nvidia", -1, 0.6)}));
    save(story("other", at("2025-01-27T15:00:00Z"), {mention("amd", -1)}));
    const auto made = chart(query());
    ASSERT_EQ(made->flags.size(), 1u);
    const Flag& flag = made->flags[0];
    EXPECT_EQ(flag.stories, (std::vector<StoryId>{{2}, {1}}));
    EXPECT_EQ(flag.lead, "Story large");
    EXPECT_EQ(flag.source, "Wire a");
    EXPECT_EQ(flag.known_at, at("2025-01-27T15:00:00Z"));
    EXPECT_NEAR(flag.tone, (0.2 - 0.6) / 0.8, 1e-12);
    EXPECT_EQ(made->engine, "test/1");
}

TEST_F(ChartSnapshotTest, HeatIsTheNoveltyOfDistinctStoriesByTopic)
{
    store::NewStory one =
        story("1", at("2025-01-27T14:00:00Z"), {mention("nvidia", 1), mention("amd", 1)});
    one.scored.topics = {{{"deepseek"}, 0.3}, {{"stargate"}, 1}};
    save(one);
    store::NewStory repeat = story("2", at("2025-01-27T15:00:00Z"), {mention("nvidia", 1)});
    repeat.novelty = 0.75;
    save(repeat);
    const auto all = chart(query("SMH"));
    ASSERT_EQ(all->heat[8].size(), 2u);
    EXPECT_EQ(all->heat[8][0].topic.value, "deepseek");
    EXPECT_DOUBLE_EQ(all->heat[8][0].novelty, 1.75);
    EXPECT_DOUBLE_EQ(all->heat[8][1].novelty, 1);
    EXPECT_TRUE(all->heat[7].empty());
    store::NewStory other = story("3", at("2025-01-27T16:00:00Z"), {mention("nvidia", 1)});
    other.scored.topics.clear();
    other.novelty = 0.5;
    save(other);
    const auto with_other = chart(query());
    ASSERT_EQ(with_other->heat[8].size(), 3u) << "news of no topic is news";
    EXPECT_TRUE(with_other->heat[8][2].topic.empty());
    EXPECT_DOUBLE_EQ(with_other->heat[8][2].novelty, 0.5);
    ChartQuery stargate = query();
    stargate.topics = {TopicId{"stargate"}};
    const auto of_one = chart(stargate);
    ASSERT_EQ(of_one->heat[8].size(), 1u) << "the other topic's heat is not this chart's";
    EXPECT_EQ(of_one->heat[8][0].topic.value, "stargate");
    EXPECT_EQ(of_one->stories, 1);
}

TEST_F(ChartSnapshotTest, AnEtfShowsTheToneOfAllCompanies)
{
    save(story("1", at("2025-01-27T21:00:00Z"),
               {mention("nvidia", -0.5), mention("amd", 0.25, 0.5)}));
    const auto made = chart(query("SMH"));
    EXPECT_FALSE(made->company);
    EXPECT_EQ(made->stories, 1);
    EXPECT_NEAR(made->tone[8].value(), (-0.5 + 0.125) / (1 + 1.5), 1e-12);
}

TEST_F(ChartSnapshotTest, WhatIsMissingIsSaidInWords)
{
    const auto told = [&](const ChartQuery& query) {
        return make_chart_snapshot(reader(), query, g_now).error();
    };
    EXPECT_EQ(told(query("NVDIA")).kind, ErrorKind::unknown_symbol);
    EXPECT_THAT(told(query("NVDIA")).what, HasSubstr("NVDIA"));
    EXPECT_EQ(told(query("AMD")).kind, ErrorKind::not_found) << "no bars";
    ChartQuery elsewhere = query();
    elsewhere.topics = {TopicId{"weather"}};
    EXPECT_EQ(told(elsewhere).kind, ErrorKind::not_found);
    EXPECT_THAT(told(elsewhere).what, HasSubstr("weather"));
    ChartQuery later = query();
    later.from = day("2025-03-01");
    later.to = day("2025-03-31");
    EXPECT_THAT(told(later).what, HasSubstr("1 Mar 2025 to 31 Mar 2025"));
}

TEST_F(ChartSnapshotTest, AsOfShowsNothingOfWhatCameLater)
{
    g_now = at("2025-01-27T15:00:00Z");
    save(story("1", at("2025-01-27T14:30:00Z"), {mention("nvidia", -0.5)}));
    g_now = at("2025-01-28T22:00:00Z");
    save(story("2", at("2025-01-27T14:45:00Z"), {mention("nvidia", 0.9)}));  // found late
    ChartQuery then = query();
    then.as_of = at("2025-01-27T21:30:00Z");
    auto made = chart(then);
    EXPECT_EQ(to_iso(date_of(made->bars.back().t)), "2025-01-27");
    EXPECT_EQ(made->stories, 1);
    EXPECT_LT(made->tone.back().value(), 0);
    EXPECT_EQ(made->as_of, *then.as_of);

    then.reconstructed = true;  // by known_at: the late find was public by then
    made = chart(then);
    EXPECT_EQ(made->stories, 2);
    EXPECT_GT(made->tone.back().value(), 0);
    EXPECT_THAT(method_line(*made), HasSubstr("reconstructed"));
    then.as_of = at("2025-01-27T14:40:00Z");
    made = chart(then);
    EXPECT_EQ(to_iso(date_of(made->bars.back().t)), "2025-01-24");
    EXPECT_EQ(made->stories, 0);
}

TEST_F(ChartSnapshotTest, ScoresInHindsightAreSaidToBe)
{
    store::NewStory one = story("1", at("2025-01-27T14:30:00Z"), {mention("nvidia", -0.5)});
    one.trained_until = day("2024-12-31");
    save(one);
    EXPECT_FALSE(chart(query())->in_hindsight);
    one.content.external_id = "2";
    one.trained_until = day("2025-06-30");
    save(one);
    EXPECT_TRUE(chart(query())->in_hindsight);
    EXPECT_THAT(method_line(*chart(query())), HasSubstr("in hindsight"));
}

TEST_F(ChartSnapshotTest, TheChartInWords)
{
    EXPECT_EQ(text_summary(*chart(query())),
              "NVDA, Nvidia, 14 Jan 2025 to 31 Jan 2025, 13 sessions. Close from 101.00 to 113.00 "
              "(+11.9 %). All topics: no stories in this range.");
    save(story("1", at("2025-01-27T21:00:00Z"), {mention("nvidia", -0.5)}));
    save(story("2", at("2025-01-28T21:00:00Z"), {mention("nvidia", 0.5)}));
    ChartQuery short_lived = query();
    short_lived.half_life = hours(12);
    short_lived.topics = {TopicId{"deepseek"}};
    // Tones by hand: -0.5 / 2; (-0.125 + 0.5) / 2.25; a quarter of both a day on, (...) / 1.3125;
    // then a sixteenth, (-0.0078125 + 0.03125) / 1.078125 = +0.02, and at the end +0.01.
    EXPECT_EQ(
        text_summary(*chart(short_lived)),
        "NVDA, Nvidia, 14 Jan 2025 to 31 Jan 2025, 13 sessions. Close from 101.00 to 113.00 "
        "(+11.9 %). DeepSeek: 2 stories on 2 sessions. Tone from −0.25 to +0.01, lowest −0.25 "
        "on 27 Jan 2025. Most negative session 27 Jan 2025: Story 1.");
    EXPECT_EQ(method_line(*chart(short_lived)),
              "Tone of DeepSeek news for Nvidia, −1 to +1, half-life 12 h, scored by test/1");
    EXPECT_THAT(method_line(*chart(query())), HasSubstr("half-life 3 d (auto)"));
}

// ---- over random histories ---------------------------------------------------------------------

struct Told {
    Utc known_at;
    double weight, score, novelty;
};

class RandomChartTest : public ChartSnapshotTest, public testing::WithParamInterface<unsigned> {};

/// The session rule by hand: the first of the days whose 21:00 UTC is at or after that instant.
int bar_by_hand(Utc known_at)
{
    for (std::size_t i = 0; i < january.size(); ++i)
        if (midnight_utc(day(january[i])) + hours(21) >= known_at)
            return int(i) - 1;  // the range leaves the first day out
    return int(january.size());
}

TEST_P(RandomChartTest, CountsHeatAndToneAreTheDefinitions)
{
    std::mt19937 random(GetParam());
    std::vector<Told> all;
    for (int i = 0; i < 60; ++i) {
        Told one{at("2025-01-10T00:00:00Z") + seconds(random() % (24 * 86'400)),
                 double(random() % 1000 + 1) / 1000, double(random() % 2001) / 1000 - 1,
                 std::pow(0.75, double(random() % 3))};
        if (random() % 5 == 0)  // at a close to the second, or one after it
            one.known_at = midnight_utc(day(january[random() % january.size()])) + hours(21) +
                           seconds(random() % 2);
        store::NewStory row =
            story(std::to_string(i), one.known_at, {mention("nvidia", one.score, one.weight)});
        row.novelty = one.novelty;
        save(row);
        all.push_back(one);
    }
    const seconds h = hours(6 + random() % 100);
    ChartQuery asked = query();
    asked.half_life = h;
    const auto made = chart(asked);
    int stories = 0;
    for (std::size_t bar = 0; bar < made->bars.size(); ++bar) {
        const Utc close = made->bars[bar].t + hours(21);
        int count = 0;
        double heat = 0, top = 0, bottom = 1;
        for (const Told& one : all) {
            if (bar_by_hand(one.known_at) == int(bar)) {
                ++count;
                heat += one.novelty;
            }
            const Utc enters = ceil_to_quarter_hour(one.known_at);
            if (enters > close)
                continue;
            const double d = std::exp2(-double((close - enters).count()) / double(h.count()));
            top += one.weight * one.novelty * one.score * d;
            bottom += one.weight * one.novelty * d;
        }
        stories += count;
        ASSERT_EQ(made->story_count[bar], count) << "bar " << bar;
        ASSERT_NEAR(made->heat[bar].empty() ? 0 : made->heat[bar][0].novelty, heat, 1e-9);
        ASSERT_EQ(made->tone[bar].has_value(), bottom - 1 > 1.0 / 1024) << "bar " << bar;
        ASSERT_NEAR(made->tone[bar].value_or(top / bottom), top / bottom, 1e-9) << "bar " << bar;
    }
    EXPECT_EQ(made->stories, stories);
    int last_bar = -1, number = 0;
    for (const Flag& flag : made->flags) {
        EXPECT_GT(flag.bar, last_bar);
        EXPECT_EQ(flag.number, ++number);
        EXPECT_EQ(int(flag.stories.size()), made->story_count[std::size_t(flag.bar)]);
        last_bar = flag.bar;
    }
}

TEST_P(RandomChartTest, AChartAsOfATimeStaysTheSame)
{
    std::mt19937 random(GetParam());
    g_now = at("2025-01-13T12:00:00Z");
    ChartQuery then = query();
    then.as_of = at("2025-01-24T21:30:00Z");
    std::shared_ptr<const ChartSnapshot> before;
    for (int i = 0; i < 50; ++i) {
        g_now += seconds(random() % 50'000);
        if (!before && g_now > *then.as_of)
            before = chart(then);
        const auto id = std::to_string(random() % 25);  // now and then an edit
        store::NewStory row = story(id, g_now - seconds(random() % 90'000),
                                    {mention("nvidia", double(random() % 2001) / 1000 - 1)});
        row.content.title += " v" + std::to_string(i);
        save(row);
    }
    ASSERT_TRUE(before);
    EXPECT_GT(before->stories, 5);
    const auto after = chart(then);
    EXPECT_EQ(after->tone, before->tone);
    EXPECT_EQ(after->story_count, before->story_count);
    EXPECT_EQ(text_summary(*after), text_summary(*before));
    EXPECT_EQ(after->bars, before->bars);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomChartTest, testing::Range(0u, 10u));

}  // namespace
}  // namespace undertone::view::test
