// Whose tone a chart shows, of which news, and what a point of it is made of.
#include "view/chart_snapshot.h"
#include "view/tone_breakdown.h"

#include "view/chart_test.h"

#include <gmock/gmock.h>
#include <cmath>
#include <random>

namespace undertone::view::test {
namespace {

using std::chrono::hours;
using testing::HasSubstr;

const TopicId deepseek{"deepseek"}, stargate{"stargate"};
const Date last_day = day("2025-01-31");

class ChartToneTest : public ChartTest {
protected:
    [[nodiscard]] std::shared_ptr<const ChartSnapshot> chart(const ChartQuery& query) const
    {
        const auto made = make_chart_snapshot(reader(), query, g_now);
        EXPECT_TRUE(made) << to_sentence(made.error());
        return made.value_or(std::make_shared<ChartSnapshot>());
    }

    /// The tone at the last close, 31 January 2025 at 21:00 UTC.
    [[nodiscard]] double last_tone(const ChartQuery& query) const
    {
        return chart(query)->tone.back().value_or(std::nan(""));
    }

    [[nodiscard]] ToneBreakdown why(const ChartQuery& query, Utc time) const
    {
        auto made = tone_breakdown(reader(), query, time, g_now);
        EXPECT_TRUE(made) << to_sentence(made.error());
        return made.value_or(ToneBreakdown{});
    }

    void add_watchlist(const std::string& name, const std::vector<Symbol>& symbols)
    {
        auto lists = reader().watchlists().value();
        lists.push_back({{}, name, symbols});
        ASSERT_TRUE(writer_.save_watchlists(lists));
    }

    static store::NewStory of_topics(const std::string& id, Utc known_at, double score,
                                     std::vector<TopicMatch> topics)
    {
        store::NewStory one = story(id, known_at, {mention("nvidia", score)});
        one.scored.topics = std::move(topics);
        return one;
    }

    const Utc close_ = midnight_utc(last_day) + hours(21);
};

// All known at the last close, so that nothing decayed: weights are the topics' relevances.
TEST_F(ChartToneTest, OfSeveralTopicsAStoryCountsOnceByItsHighest)
{
    save(of_topics("1", close_, 1, {{deepseek, 0.25}, {stargate, 0.75}}));
    save(of_topics("2", close_, -1, {{deepseek, 0.5}}));
    save(of_topics("3", close_, -1, {}));
    ChartQuery both = query();
    both.topics = {deepseek, stargate};
    EXPECT_NEAR(last_tone(both), (0.75 - 0.5) / (1 + 1.25), 1e-9);
    const auto made = chart(both);
    EXPECT_EQ(made->stories, 2);
    EXPECT_FALSE(made->topic);
    ASSERT_EQ(made->chosen.size(), 2u);
    EXPECT_NEAR(made->flags.back().tone, 0.25 / 1.25, 1e-12);
    ASSERT_EQ(made->heat.back().size(), 2u);
    EXPECT_EQ(made->heat.back()[0].novelty, 2);
    EXPECT_THAT(method_line(*made), HasSubstr("Tone of DeepSeek and Stargate news for Nvidia"));
    EXPECT_THAT(text_summary(*made), HasSubstr("DeepSeek and Stargate: 2 stories on 1 session."));
    EXPECT_NEAR(last_tone(query()), (1 - 1 - 1) / 4.0, 1e-9) << "of all topics";
}

TEST_F(ChartToneTest, RawToneTakesEveryStoryForNew)
{
    store::NewStory one = story("1", close_, {mention("nvidia", 1)});
    store::NewStory repeat = story("2", close_, {mention("nvidia", -1)});
    repeat.novelty = 0.75;
    store::NewStory again = story("3", close_, {mention("nvidia", -1)});
    again.novelty = 0;
    for (const auto& story : {one, repeat, again})
        save(story);
    EXPECT_NEAR(last_tone(query()), 0.25 / 2.75, 1e-9);
    ChartQuery raw = query();
    raw.deduplicated = false;
    EXPECT_NEAR(last_tone(raw), -1.0 / 4, 1e-9);
    EXPECT_EQ(chart(raw)->heat.back().at(0).novelty, 3);
    EXPECT_NEAR(chart(raw)->flags.back().tone, -1.0 / 3, 1e-12);
    EXPECT_THAT(method_line(*chart(raw)), HasSubstr("repeats count in full"));
}

TEST_F(ChartToneTest, ReactionsCanBeLeftOutOfTheTone)
{
    save(story("1", close_, {mention("nvidia", 1)}));
    store::NewStory reaction = story("2", close_, {mention("nvidia", -1)});
    reaction.scored.mentions[0].reaction = true;
    save(reaction);
    ChartQuery without = query();
    without.reactions = false;
    EXPECT_NEAR(last_tone(query()), 0, 1e-9);
    EXPECT_NEAR(last_tone(without), 0.5, 1e-9);
    without.deduplicated = false;
    EXPECT_NEAR(last_tone(without), 0.5, 1e-9);
    EXPECT_EQ(chart(without)->stories, 2) << "they are stories all the same";
    EXPECT_THAT(method_line(*chart(without)), HasSubstr("without reactions"));
}

// Nvidia: two stories of heat 1, tone -2 / 3; AMD: one, +0.5 / 2. By heat: two thirds and a third.
TEST_F(ChartToneTest, AWatchlistIsItsCompaniesByHeat)
{
    save(story("1", close_, {mention("nvidia", -1)}));
    save(story("2", close_, {mention("nvidia", -1), mention("amd", 0.5)}));
    add_watchlist("Chips", {{"NVDA"}, {"SMH"}, {"AMD"}});
    add_watchlist("Funds", {{"SMH"}});
    const auto lists = reader().watchlists().value();
    ChartQuery chips = query();
    chips.watchlist = lists[0].id;
    EXPECT_NEAR(last_tone(chips), 2.0 / 3 * (-2.0 / 3) + 1.0 / 3 * 0.25, 1e-9);
    const auto made = chart(chips);
    EXPECT_EQ(made->stories, 2) << "one of both companies is one";
    EXPECT_NEAR(made->flags.back().tone, (-1 - 1 + 0.5) / 3, 1e-12);
    EXPECT_THAT(method_line(*made), HasSubstr("for the companies of “Chips” by heat"));
    chips.watchlist = lists[1].id;
    EXPECT_THAT(make_chart_snapshot(reader(), chips, g_now).error().what, HasSubstr("“Funds”"));
    chips.watchlist = WatchlistId{99};
    EXPECT_EQ(make_chart_snapshot(reader(), chips, g_now).error().kind, ErrorKind::not_found);
}

// Known at 15:00 and 18:00 of the last day, h = 3 h, w = 1 each: -0.5 at 15:00, faded to
// -0.5 / 1.5 at 18:00, then (-0.5 + 1) / 2.5; at 21:00 half of both: 0.25 / 1.75.
TEST_F(ChartToneTest, TheSpreadHoldsWhereTheToneTurnedWithinTheBar)
{
    save(story("1", midnight_utc(last_day) + hours(15), {mention("nvidia", -1)}));
    save(story("2", midnight_utc(last_day) + hours(18), {mention("nvidia", 1)}));
    ChartQuery asked = query();
    asked.half_life = hours(3);
    const auto made = chart(asked);
    ASSERT_EQ(made->spread.size(), made->bars.size());
    EXPECT_FALSE(made->spread[11]);
    ASSERT_TRUE(made->spread[12]);
    EXPECT_NEAR(made->spread[12]->low, -0.5, 1e-6);
    EXPECT_NEAR(made->spread[12]->high, 0.5 / 2.5, 1e-6);
    EXPECT_NEAR(made->tone[12].value(), 0.25 / 1.75, 1e-9);
    EXPECT_EQ(made->tone_limit, 1);
}

// ---- z -----------------------------------------------------------------------------------------

TEST_F(ChartToneTest, ZNeedsFifteenClosesWithin30Days)
{
    // A story a day, known at its close, from 2 December 2024 on.
    std::mt19937 random(7);
    std::map<Date, double> scores;
    for (Date date = day("2024-12-02"); date <= last_day; date += std::chrono::days(1)) {
        scores[date] = double(random() % 2001) / 1000 - 1;
        save(
            story(to_iso(date), midnight_utc(date) + hours(21), {mention("nvidia", scores[date])}));
    }
    ChartQuery asked = query();
    asked.half_life = hours(12);
    const auto plain = chart(asked);
    asked.kind = ToneKind::z;
    const auto made = chart(asked);

    // By the definition: the closes of 1 to 30 January, of which 20 are sessions.
    const auto calendar = market::Calendar::new_york();
    std::vector<double> closes;
    for (const auto& session :
         calendar.sessions(last_day - std::chrono::days(30), last_day - std::chrono::days(1))) {
        double top = 0, bottom = 1;
        for (const auto& [date, score] : scores) {
            const Utc known = midnight_utc(date) + hours(21);
            if (known > session.close)
                continue;
            const double d = std::exp2(-double((session.close - known).count()) / (12 * 3600.0));
            top += score * d;
            bottom += d;
        }
        closes.push_back(top / bottom);
    }
    ASSERT_EQ(closes.size(), 19u) << "1 January, two weekends and a holiday less; and the 9th";
    double mean = 0, squares = 0;
    for (const double one : closes)
        mean += one / double(closes.size());
    for (const double one : closes)
        squares += (one - mean) * (one - mean);
    const double deviation = std::sqrt(squares / double(closes.size() - 1));
    EXPECT_NEAR(made->tone.back().value(), (plain->tone.back().value() - mean) / deviation, 1e-6);
    EXPECT_GE(made->tone_limit, 3);
    EXPECT_GE(made->tone_limit, std::abs(made->tone.back().value()));
    EXPECT_THAT(method_line(*made), HasSubstr("Tone z of all news for Nvidia, in standard"));
    EXPECT_THAT(text_summary(*made), HasSubstr("Tone z from"));

    const auto told = why(asked, midnight_utc(last_day));
    EXPECT_NEAR(told.shown.value(), made->tone.back().value(), 1e-9);
    EXPECT_NEAR(told.tone, plain->tone.back().value(), 1e-9);
    EXPECT_NEAR(told.usual.value().mean, mean, 1e-6);
}

TEST_F(ChartToneTest, ZIsNoneWhereThereIsTooLittleToCompareWith)
{
    save(story("1", at("2025-01-13T21:00:00Z"), {mention("nvidia", -0.5)}));
    ChartQuery asked = query();
    asked.kind = ToneKind::z;
    for (const auto& z : chart(asked)->tone)
        EXPECT_FALSE(z);
    EXPECT_EQ(chart(asked)->tone_limit, 3);
}

// ---- provenance --------------------------------------------------------------------------------

TEST_F(ChartToneTest, APointIsTakenApartIntoItsMentions)
{
    save(story("1", at("2025-01-30T20:50:00Z"), {mention("nvidia", -0.5, 0.8)}, 0.5));
    save(story("2", at("2025-01-31T15:00:00Z"), {mention("nvidia", 1)}));
    save(story("3", at("2025-01-31T21:00:01Z"), {mention("nvidia", 1)}));  // later
    ChartQuery asked = query();
    asked.half_life = hours(24);
    asked.topics = {deepseek};
    const ToneBreakdown told = why(asked, midnight_utc(last_day));
    EXPECT_EQ(told.bar, midnight_utc(last_day));
    EXPECT_EQ(told.at, close_);
    ASSERT_EQ(told.shares.size(), 2u);
    EXPECT_EQ(told.shares[0].title, "Story 2");
    const ToneShare& first = told.shares[1];
    EXPECT_EQ(first.title, "Story 1");
    EXPECT_EQ(first.source, "Wire a");
    EXPECT_EQ(first.company_name, "Nvidia");
    EXPECT_EQ(first.relevance, 0.8);
    EXPECT_EQ(first.topic_relevance, 0.5);
    EXPECT_EQ(first.novelty, 1);
    EXPECT_DOUBLE_EQ(first.decay, 0.5) << "20:50 counts from 21:00, a day before";
    EXPECT_NEAR(first.weight, 0.8 * 0.5 * 0.5, 1e-9);
    EXPECT_NEAR(told.shares[0].part + first.part, told.tone, 1e-12);
    EXPECT_NEAR(told.tone, chart(asked)->tone.back().value(), 1e-9);
    const auto nowhere = tone_breakdown(reader(), asked, at("2025-01-20T12:00:00Z"), g_now);
    EXPECT_EQ(nowhere.error().kind, ErrorKind::not_found) << "a holiday";
    EXPECT_THAT(nowhere.error().what, HasSubstr("2025-01-20"));
}

TEST_F(ChartToneTest, WhatIsStoredAfterTheChartIsNoPartOfItsPoint)
{
    g_now = at("2025-01-31T18:00:00Z");  // the last session still runs
    save(story("1", at("2025-01-31T15:00:00Z"), {mention("nvidia", -0.5)}));
    const Utc made_at = g_now;
    const double shown = chart(query())->tone.back().value();
    g_now = at("2025-01-31T18:20:00Z");
    save(story("2", at("2025-01-31T17:30:00Z"), {mention("nvidia", 1)}));
    for (const ToneKind kind : {ToneKind::tone, ToneKind::z}) {
        ChartQuery asked = query();
        asked.kind = kind;
        const auto told = tone_breakdown(reader(), asked, midnight_utc(last_day), made_at).value();
        EXPECT_EQ(told.shares.size(), 1u);
        EXPECT_EQ(told.at, made_at);
        EXPECT_NEAR(told.tone, shown, 1e-9);
    }
    EXPECT_EQ(why(query(), midnight_utc(last_day)).shares.size(), 2u) << "as of now";
}

TEST_F(ChartToneTest, WhatWasTakenBackIsNoShare)
{
    g_now = at("2025-01-28T15:00:00Z");
    save(story("1", at("2025-01-28T14:30:00Z"), {mention("nvidia", -0.5)}));
    g_now = at("2025-01-29T15:00:00Z");
    store::NewStory edited = story("1", at("2025-01-28T14:30:00Z"), {mention("nvidia", 0.25, 0.5)});
    edited.content.title = "Edited";
    save(edited);
    g_now = at("2025-02-01T12:00:00Z");
    const auto before = why(query(), midnight_utc(day("2025-01-28")));
    ASSERT_EQ(before.shares.size(), 1u);
    EXPECT_EQ(before.shares[0].score, -0.5);
    const auto after = why(query(), midnight_utc(day("2025-01-30")));
    ASSERT_EQ(after.shares.size(), 1u);
    EXPECT_EQ(after.shares[0].score, 0.25);
    EXPECT_EQ(after.shares[0].title, "Edited");
    EXPECT_NEAR(after.shares[0].weight, 0.5 * after.shares[0].decay, 1e-9);
}

class RandomToneTest : public ChartToneTest, public testing::WithParamInterface<unsigned> {};

// Of every bar, whatever is asked for: the parts add up to what the chart shows.
TEST_P(RandomToneTest, PartsAddUpToTheToneShown)
{
    std::mt19937 random(GetParam());
    add_watchlist("Chips", {{"NVDA"}, {"AMD"}});
    g_now = at("2025-01-11T12:00:00Z");
    for (int i = 0; i < 120; ++i) {
        g_now += seconds(random() % 25'000);
        std::vector<Mention> mentions;
        for (const char* company : {"nvidia", "amd"})
            if (random() % 3 != 0) {
                mentions.push_back(mention(company, double(random() % 2001) / 1000 - 1,
                                           double(random() % 999 + 1) / 1000));
                mentions.back().reaction = random() % 4 == 0;
            }
        store::NewStory one =
            story(std::to_string(random() % 90), g_now - seconds(random() % 90'000),
                  mentions);  // now and then an edit
        one.content.title += " v" + std::to_string(i);
        one.novelty = random() % 5 == 0 ? 0 : std::pow(0.75, double(random() % 3));
        one.scored.topics.clear();
        for (const TopicId& topic : {deepseek, stargate})
            if (random() % 2 == 0)
                one.scored.topics.push_back({topic, double(random() % 1000) / 1000});
        save(one);
    }
    g_now = at("2025-02-20T12:00:00Z");
    ChartQuery asked = query(random() % 4 == 0 ? "SMH" : "NVDA");
    asked.half_life = hours(6 + random() % 100);
    asked.deduplicated = random() % 2 == 0;
    asked.reactions = random() % 2 == 0;
    if (random() % 3 != 0)
        asked.topics = {deepseek};
    if (random() % 2 == 0)
        asked.topics.push_back(stargate);
    if (random() % 3 == 0)
        asked.watchlist = reader().watchlists()->back().id;
    if (random() % 3 == 0)
        asked.as_of = at("2025-01-27T22:00:00Z");
    asked.length = random() % 3 == 0 ? market::BarLength::week : market::BarLength::day;
    const auto made = chart(asked);
    int shown = 0;
    for (std::size_t bar = 0; bar < made->bars.size(); ++bar) {
        const ToneBreakdown told = why(asked, made->bars[bar].t);
        double sum = 0;
        for (const ToneShare& share : told.shares) {
            sum += share.part;
            EXPECT_FALSE(share.title.empty());
            EXPECT_TRUE(asked.reactions || !share.reaction);
        }
        EXPECT_EQ(told.shown.has_value(), made->tone[bar].has_value());
        if (!made->tone[bar])
            continue;
        ++shown;
        EXPECT_NEAR(sum, *made->tone[bar], 1e-9) << "bar " << bar;
        EXPECT_NEAR(told.tone, *told.shown, 1e-9);
        ASSERT_TRUE(made->spread[bar]);
        EXPECT_LE(made->spread[bar]->low, *made->tone[bar] + 1e-6);
        EXPECT_GE(made->spread[bar]->high, *made->tone[bar] - 1e-6);
    }
    EXPECT_GT(shown, 1);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomToneTest, testing::Range(0u, 24u));

}  // namespace
}  // namespace undertone::view::test
