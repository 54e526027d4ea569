#include "analytics/alerts.h"

#include <gmock/gmock.h>
#include <cmath>
#include <random>

namespace undertone::analytics {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr minutes quarter{15};
const Utc start = utc_from_iso("2025-01-27T00:00:00Z").value();

AlertRule rule_of(AlertKind kind, double level, int direction = -1)
{
    AlertRule rule;
    rule.id = {1};
    rule.kind = kind;
    rule.level = level;
    rule.direction = direction;
    if (kind == AlertKind::divergence)
        rule.company = {"nvidia"};
    if (kind == AlertKind::story)
        rule.source = {"federal_register_bis"};
    return rule;
}

std::vector<WatchedPoint> points(const std::vector<std::optional<double>>& values)
{
    std::vector<WatchedPoint> all;
    for (std::size_t i = 0; i < values.size(); ++i)
        all.push_back({start + quarter * int(i), values[i]});
    return all;
}

/// By quarters since the start.
std::vector<int> crossed(const AlertRule& rule, const std::vector<std::optional<double>>& values,
                         const std::vector<Told>& told = {})
{
    std::vector<int> all;
    for (const Crossing& one : crossings(rule, points(values), told))
        all.push_back(int((one.first.t - start) / quarter));
    return all;
}

TEST(CrossingsTest, ALevelIsCrossedOnceUntilTheValueHasBeenWellBack)
{
    const AlertRule falls = rule_of(AlertKind::tone, -0.3);
    EXPECT_THAT(crossed(falls, {0, -0.2, -0.31, -0.5, -0.4}), ElementsAre(2));
    EXPECT_THAT(crossed(falls, {0, -0.31, -0.28, -0.32, -0.29, -0.31}), ElementsAre(1))
        << "it trembles around the level";
    EXPECT_THAT(crossed(falls, {0, -0.31, -0.24, -0.31}), ElementsAre(1, 3));
    EXPECT_THAT(crossed(falls, {0, -0.31, {}, -0.31}), ElementsAre(1, 3)) << "all news had faded";
    EXPECT_THAT(crossed(falls, {0, -0.3, 0.9}), IsEmpty()) << "at the level is not beyond it";
}

TEST(CrossingsTest, WhatIsBeyondAtTheBeginningTellsNothing)
{
    const AlertRule falls = rule_of(AlertKind::tone, -0.3);
    EXPECT_THAT(crossed(falls, {-0.5, -0.6, -0.31}), IsEmpty());
    EXPECT_THAT(crossed(falls, {-0.5, 0, -0.4}), ElementsAre(2));
    EXPECT_THAT(crossed(falls, {-0.28, -0.31}), ElementsAre(1)) << "just not beyond is not beyond";
    EXPECT_THAT(crossings(falls, {}, {}), IsEmpty());
}

TEST(CrossingsTest, ARiseIsAFallTurnedRound)
{
    EXPECT_THAT(crossed(rule_of(AlertKind::tone, 0.3, 1), {0, 0.4, 0.2, 0.35, {}}),
                ElementsAre(1, 3));
    EXPECT_THAT(crossed(rule_of(AlertKind::tone, -0.3, 1), {-0.5, -0.2, -0.31, -0.2}),
                ElementsAre(1));
    EXPECT_THAT(crossed(rule_of(AlertKind::tone_z, 2, 1), {0, 2.1, 1.6, 2.1, 1.5, 2.1}),
                ElementsAre(1, 5));
    EXPECT_THAT(crossed(rule_of(AlertKind::heat, 3), {1, 3.1, 2.1, 3.1, 2, 9}), ElementsAre(1, 5));
    EXPECT_THAT(crossed(rule_of(AlertKind::divergence, 1), {0, 1.1, 0.6, 1.1, 0.5, 1.2}),
                ElementsAre(1, 5));
}

TEST(CrossingsTest, WhatWasToldIsNotToldAgain)
{
    const AlertRule falls = rule_of(AlertKind::tone, -0.3);
    const auto told = [](int from, int until) {
        return Told{start + quarter * from, start + quarter * until};
    };
    const std::vector<std::optional<double>> values = {0, 0, -0.4, -0.4, 0, -0.4};
    EXPECT_THAT(crossed(falls, values), ElementsAre(2, 5));
    EXPECT_THAT(crossed(falls, values, {told(2, 2)}), ElementsAre(5));
    EXPECT_THAT(crossed(falls, values, {told(2, 2), told(5, 5)}), IsEmpty());
    EXPECT_THAT(crossed(falls, values, {told(3, 3)}), ElementsAre(5))
        << "late news moved the crossing to before it was told";
    EXPECT_THAT(crossed(falls, {0, 0, -0.27, -0.4, -0.4}, {told(2, 2)}), IsEmpty())
        << "late news moved it to after, but never was it well back in between";
    EXPECT_THAT(crossed(falls, values, {told(2, 9)}), IsEmpty())
        << "it was back, but before we told";
}

TEST(CrossingsTest, LateNewsThatLetsThePastCrossCountsAtItsOwnTime)
{
    const AlertRule falls = rule_of(AlertKind::tone, -0.3);
    EXPECT_THAT(crossed(falls, {0, -0.4, 0, 0, -0.4}, {{start + quarter * 4, start + quarter * 4}}),
                ElementsAre(1));
}

// ---- over random histories -------------------------------------------------------------------

/// News with a time at which it was known and one at which it came.
struct Piece {
    Contribution what;
    Utc came;
};

std::vector<Piece> random_news(std::mt19937& random, bool some_late)
{
    std::vector<Piece> all;
    const auto chance = [&](int below) { return int(random() % unsigned(below)); };
    for (int i = 30 + chance(60); i > 0; --i) {
        Piece one;
        one.what.known_at = start + seconds(chance(3 * 86'400));
        one.what.weight = (1 + chance(100)) / 40.0;
        one.what.score = chance(2) ? -0.9 + chance(60) / 100.0 : 0.3 + chance(60) / 100.0;
        one.what.novelty = 1;
        one.came = one.what.known_at;
        if (some_late && chance(4) == 0)
            one.came += seconds(chance(40'000));
        all.push_back(one);
    }
    std::sort(all.begin(), all.end(),
              [](const Piece& a, const Piece& b) { return a.came < b.came; });
    return all;
}

constexpr hours half_life{6};

/// The tone by its definition, from what had come by then.
double tone_at(const std::vector<Piece>& news, Utc t, Utc as_of)
{
    double weight = 0, sum = 0;
    for (const Piece& one : news) {
        const Utc from = ceil_to_quarter_hour(one.what.known_at);
        if (one.came > as_of || from > t)
            continue;
        const double d =
            std::exp2(-double((t - from).count()) / double(seconds(half_life).count()));
        weight += one.what.weight * d;
        sum += one.what.weight * one.what.score * d;
    }
    return sum / (1 + weight);
}

std::vector<WatchedPoint> watched(const std::vector<Piece>& news, Utc as_of)
{
    std::vector<Contribution> known;
    for (const Piece& one : news)
        if (one.came <= as_of)
            known.push_back(one.what);
    std::sort(known.begin(), known.end(), [](const Contribution& a, const Contribution& b) {
        return a.counts_from() < b.counts_from();
    });
    std::vector<WatchedPoint> all;
    for (const IndexPoint& point : tone_index(known, watched_quarters(start, as_of), half_life))
        all.push_back({point.t, point.tone});
    return all;
}

/// What was told, and when.
struct Telling {
    Told what;
    Utc at;
};

std::vector<Told> what(const std::vector<Telling>& told)
{
    std::vector<Told> all;
    for (auto one = told.rbegin(); one != told.rend(); ++one)  // their order means nothing
        all.push_back(one->what);
    return all;
}

/// A rule that looks at these times, and forgets everything but what it told in between.
std::vector<Telling> looks(const AlertRule& rule, const std::vector<Piece>& news,
                           const std::vector<Utc>& times)
{
    std::vector<Telling> told;
    for (const Utc now : times) {
        for (const Crossing& one : crossings(rule, watched(news, now), what(told)))
            told.push_back({{one.first.t, one.back.value_or(now)}, now});
        EXPECT_THAT(crossings(rule, watched(news, now), what(told)), IsEmpty())
            << "at " << to_iso(now);
    }
    return told;
}

std::vector<Utc> times_of(const std::vector<Telling>& told)
{
    std::vector<Utc> all;
    for (const Telling& one : told)
        all.push_back(one.what.from);
    std::sort(all.begin(), all.end());
    return all;
}

class RandomHistories : public testing::TestWithParam<unsigned> {};

TEST_P(RandomHistories, WithoutLateNewsEveryCrossingIsToldWheneverOneLooks)
{
    std::mt19937 random(GetParam());
    const auto news = random_news(random, false);
    const AlertRule rule =
        rule_of(AlertKind::tone, -0.3 + int(random() % 5) * 0.1, random() % 2 ? 1 : -1);
    // By the definition alone, one quarter after the other.
    std::vector<Utc> wanted, all_quarters, some_quarters;
    bool armed = rule.direction * tone_at(news, start, start) <= rule.direction * rule.level;
    for (Utc t = start + quarter; t <= start + hours(80); t += quarter) {
        const double beyond = rule.direction * (tone_at(news, t, t) - rule.level);
        if (armed && beyond > 0)
            wanted.push_back(t);
        if (beyond > 0)
            armed = false;
        if (beyond <= -0.05)
            armed = true;
        all_quarters.push_back(t);
        if (random() % 20 == 0 || t == start + hours(80))
            some_quarters.push_back(t);
    }
    EXPECT_EQ(times_of(looks(rule, news, all_quarters)), wanted);
    EXPECT_EQ(times_of(looks(rule, news, some_quarters)), wanted);
    EXPECT_EQ(times_of(looks(rule, news, {all_quarters.back()})), wanted);
}

// A walk over the newest hours alone: what it told before them counts until it was back from it.
TEST_P(RandomHistories, AShortWalkTellsWhatAWholeOneTells)
{
    std::mt19937 random(GetParam() + 3'000);
    const auto news = random_news(random, false);
    const int direction = random() % 2 ? 1 : -1;  // and not beyond without news
    const AlertRule rule =
        rule_of(AlertKind::tone, direction * (0.1 + int(random() % 4) * 0.05), direction);
    std::vector<Utc> times;
    for (Utc t = start + quarter; t <= start + hours(80); t += quarter)
        times.push_back(t);
    std::vector<Telling> told;
    for (const Utc now : times) {
        std::vector<WatchedPoint> points = watched(news, now), earlier;
        while (points.front().t < now - hours(3)) {
            earlier.push_back(points.front());
            points.erase(points.begin());
        }
        std::vector<Told> before = what(told);
        if (const auto since = told_before(rule, points.front(), before)) {
            std::erase_if(earlier, [&](const WatchedPoint& one) { return one.t < *since; });
            if (been_back(rule, earlier))
                std::erase_if(before,
                              [&](const Told& one) { return one.from <= points.front().t; });
        }
        for (const Crossing& one : crossings(rule, points, before))
            told.push_back({{one.first.t, one.back.value_or(now)}, now});
    }
    EXPECT_EQ(times_of(told), times_of(looks(rule, news, times)));
}

TEST_P(RandomHistories, NothingIsToldTwiceWhateverComesLate)
{
    std::mt19937 random(GetParam() + 1'000);
    const auto news = random_news(random, true);
    const AlertRule rule = rule_of(AlertKind::tone, -0.2, -1);
    std::vector<Utc> times;
    for (Utc t = start + minutes(7); t < start + hours(90); t += seconds(60 + random() % 5'000))
        times.push_back(t);
    const auto told = looks(rule, news, times);
    for (std::size_t i = 0; i < told.size(); ++i) {
        const Told& one = told[i].what;
        EXPECT_LE(one.from, ceil_to_quarter_hour(told[i].at)) << "it looked ahead";
        EXPECT_LT(tone_at(news, one.from, told[i].at), rule.level);
        for (std::size_t j = 0; j < i; ++j) {
            const Told& before = told[j].what;
            if (before.from > one.from)
                continue;
            bool was_back = false;
            for (Utc t = before.from; t < one.from; t += quarter)
                was_back = was_back ||
                           (t >= before.until && tone_at(news, t, told[i].at) >= rule.level + 0.05);
            EXPECT_TRUE(was_back) << to_iso(before.from) << " and " << to_iso(one.from);
        }
    }
}

TEST_P(RandomHistories, WhatComesLaterChangesNothingThatWasTold)
{
    std::mt19937 random(GetParam() + 2'000);
    const auto news = random_news(random, true);
    const AlertRule rule = rule_of(AlertKind::tone, -0.2, -1);
    const Utc present = start + hours(30);
    std::vector<Utc> times;
    for (Utc t = start + minutes(7); t < present; t += minutes(40))
        times.push_back(t);
    std::vector<Piece> so_far;
    for (const Piece& one : news)
        if (one.came <= present)
            so_far.push_back(one);
    EXPECT_EQ(times_of(looks(rule, news, times)), times_of(looks(rule, so_far, times)));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistories, testing::Range(1u, 41u));

// ---- what is watched ---------------------------------------------------------------------------

TEST(WatchedQuartersTest, BeginAtTheQuarterUnderWayAndEndWithTheOneUnderWay)
{
    EXPECT_THAT(watched_quarters(start + minutes(3), start + minutes(31)),
                ElementsAre(start, start + quarter, start + quarter * 2, start + quarter * 3));
    EXPECT_THAT(watched_quarters(start, start), ElementsAre(start));
}

TEST(HeatTest, IsMeasuredInMediansAndALoneStoryIsNoJump)
{
    EXPECT_EQ(times_usual(6, std::vector<double>(14, 2)), std::nullopt);
    EXPECT_EQ(times_usual(6, std::vector<double>(15, 2)), 3);
    std::vector<double> values(16, 2);
    std::fill(values.begin(), values.begin() + 8, 4);
    values[3] = 1e9;
    EXPECT_EQ(times_usual(6, values), 2) << "half-way between the two in the middle";
    EXPECT_EQ(times_usual(1, std::vector<double>(20, 0)), 1) << "nothing is usual of it";
}

// Python's statistics.stdev over the same 40 changes gave the two deviations.
TEST(DivergenceTest, IsTheSmallerOfTwoOppositeMovesInTheirDeviations)
{
    std::vector<double> closes{100};
    std::vector<std::optional<double>> tones{0.0};
    for (int i = 0; i < 40; ++i) {
        closes.push_back(closes.back() * std::exp(i % 2 ? 0.01 : -0.01));
        tones.push_back(i % 2 ? 0.1 : -0.1);
    }
    // +0.03 of a deviation of 0.010127393670836567, -0.3 of one of 0.2006240264773888.
    closes.push_back(closes.back() * std::exp(0.03));
    tones.push_back(*tones.back() - 0.3);
    const auto apart = divergence(closes, tones, 1);
    ASSERT_EQ(apart.size(), 42u);
    EXPECT_EQ(apart[29], std::nullopt) << "too few changes before";
    EXPECT_EQ(apart[40], 0.0) << "they went the same way";
    ASSERT_TRUE(apart[41]);
    EXPECT_NEAR(*apart[41], 0.3 / 0.2006240264773888, 1e-12);
    closes.back() = closes[40] * std::exp(0.012);
    EXPECT_NEAR(*divergence(closes, tones, 1)[41], 0.012 / 0.010127393670836567, 1e-9);
}

TEST(DivergenceTest, WithoutNewsThereIsNone)
{
    std::vector<double> closes{100};
    for (int i = 0; i < 80; ++i)
        closes.push_back(closes.back() * (i % 3 ? 1.01 : 0.98));
    for (const auto& one : divergence(closes, std::vector<std::optional<double>>(81), 5))
        EXPECT_EQ(one, std::nullopt);
}

// ---- silent sources ----------------------------------------------------------------------------

Silence silence(const char* id, std::optional<Utc> since, Utc now)
{
    Silence one;
    one.source = {id};
    one.interval = minutes(10);
    one.since = since;
    if (since)
        one.stretches = {{*since, now}};
    one.why = "no answer";
    return one;
}

TEST(DeathsTest, ASilenceIsToldOnceAfterSoManyIntervals)
{
    const AlertRule rule = rule_of(AlertKind::source_down, 4);
    std::vector<AlertFiring> told;
    const auto look = [&](int minute, std::optional<Utc> since) {
        const Utc now = start + minutes(minute);
        const auto found =
            deaths(rule, {silence("a", since, now), silence("b", {}, now), silence("c", {}, now)},
                   told);
        told.insert(told.end(), found.begin(), found.end());
        return found;
    };
    EXPECT_THAT(look(40, start), IsEmpty());
    const auto found = look(43, start);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].source.value, "a");
    EXPECT_EQ(found[0].at, start + minutes(40));
    EXPECT_EQ(found[0].detail, "no answer");
    EXPECT_THAT(look(90, start), IsEmpty());
    EXPECT_THAT(look(90, start - hours(1)), IsEmpty()) << "it had begun earlier than we knew";
    EXPECT_THAT(look(200, {}), IsEmpty());
    EXPECT_THAT(look(300, start + minutes(250)), SizeIs(1)) << "it is silent again";
}

TEST(DeathsTest, WhatWasSilentForSoLongBeforeTheRuleIsNotTold)
{
    AlertRule rule = rule_of(AlertKind::source_down, 4);
    const Utc now = start + minutes(60);
    const std::vector<Silence> all = {silence("a", start, now), silence("b", {}, now),
                                      silence("c", {}, now)};
    rule.watches_from = start + minutes(41);
    EXPECT_THAT(deaths(rule, all, {}), IsEmpty());
    rule.watches_from = start + minutes(39);
    EXPECT_THAT(deaths(rule, all, {}), SizeIs(1)) << "it had not been silent for so long then";
    rule.watches_from = start + minutes(41);
    const std::vector<Silence> most = {silence("a", start, now), silence("b", start, now),
                                       silence("c", {}, now)};
    EXPECT_THAT(deaths(rule, most, {}), IsEmpty()) << "nor that the way to them is down";
}

TEST(DeathsTest, TimeInWhichNobodyAskedDoesNotMoveASilenceBehindTheRule)
{
    AlertRule rule = rule_of(AlertKind::source_down, 4);
    Silence one = silence("a", start, start + minutes(45));
    one.stretches.push_back({start + hours(9), start + hours(10)});
    EXPECT_EQ(one.lasted(), minutes(105));
    EXPECT_EQ(one.when_lasted(minutes(50)), start + hours(9) + minutes(5));
    EXPECT_EQ(one.when_lasted(minutes(105)), std::nullopt);
    rule.watches_from = start + minutes(41);
    EXPECT_THAT(deaths(rule, {one, silence("b", {}, {})}, {}), IsEmpty())
        << "it had been silent for so long before the rule";
    rule.watches_from = start + minutes(40);
    const auto found = deaths(rule, {one, silence("b", {}, {})}, {});
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].at, start + minutes(40));
    EXPECT_EQ(found[0].value, 10.5);
}

TEST(DeathsTest, WhenMostAreSilentTheWayToThemIsToldAndNotEachOfThem)
{
    const AlertRule rule = rule_of(AlertKind::source_down, 4);
    std::vector<AlertFiring> told;
    const auto look = [&](int minute, int silent) {
        const Utc now = start + minutes(minute);
        std::vector<Silence> all = {silence("dead", start - hours(900), now)};
        all[0].source = {"dead"};
        for (int i = 0; i < 9; ++i)
            all.push_back(silence(("s" + std::to_string(i)).c_str(),
                                  i < silent ? std::optional(start + minutes(i)) : std::nullopt,
                                  now));
        const auto found = deaths(rule, all, told);
        told.insert(told.end(), found.begin(), found.end());
        return found;
    };
    ASSERT_THAT(look(-1, 0), SizeIs(1)) << "the dead one";
    EXPECT_THAT(look(30, 9), IsEmpty());
    const auto found = look(50, 9);
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_TRUE(found[0].source.empty());
    EXPECT_EQ(found[0].detail, "10 of 10 sources do not answer");
    EXPECT_THAT(look(80, 8), IsEmpty());
    EXPECT_THAT(look(80, 1), SizeIs(1)) << "one stays away though the others are back";
}

TEST(RuleTest, WhatCannotTellAnythingIsRefusedInWords)
{
    EXPECT_TRUE(check_rule(rule_of(AlertKind::tone, -0.3)));
    EXPECT_TRUE(check_rule(rule_of(AlertKind::tone_z, -2)));
    EXPECT_TRUE(check_rule(rule_of(AlertKind::heat, 3)));
    EXPECT_TRUE(check_rule(rule_of(AlertKind::divergence, 1)));
    EXPECT_TRUE(check_rule(rule_of(AlertKind::claim, 0)));
    EXPECT_TRUE(check_rule(rule_of(AlertKind::story, 0)));
    EXPECT_TRUE(check_rule(rule_of(AlertKind::source_down, 4)));
    for (AlertRule wrong : {rule_of(AlertKind::tone, 1), rule_of(AlertKind::tone, NAN),
                            rule_of(AlertKind::heat, 1), rule_of(AlertKind::divergence, 0),
                            rule_of(AlertKind::source_down, 0.5), rule_of(AlertKind::tone, 0, 0),
                            rule_of(AlertKind::tone_z, -100),
                            rule_of(AlertKind::source_down, 1000)})
        EXPECT_FALSE(check_rule(wrong)) << to_string(wrong.kind) << ' ' << wrong.level;
    AlertRule both = rule_of(AlertKind::tone, -0.3);
    both.company = {"nvidia"};
    both.watchlist = {1};
    EXPECT_FALSE(check_rule(both));
    AlertRule nameless = rule_of(AlertKind::story, 0);
    nameless.source = {};
    EXPECT_FALSE(check_rule(nameless));
}

TEST(RuleTest, ASourceThatIsNeverAskedOrHasNoStoriesIsRefusedInWords)
{
    Source source;
    source.id = {"daily"};
    source.name = "Daily";
    source.url = "https://example.com/feed";
    source.interval = hours(24);
    AlertRule down = rule_of(AlertKind::source_down, 4), story = rule_of(AlertKind::story, 0);
    down.source = story.source = source.id;
    EXPECT_TRUE(check_source(down, source));
    EXPECT_TRUE(check_source(story, source));
    const auto refused = [](const AlertRule& rule, const Source& by) {
        const auto told = check_source(rule, by);
        return told ? std::string() : std::string(told.error().what);
    };
    Source other = source;
    other.url.clear();
    EXPECT_THAT(refused(down, other), HasSubstr("no address"));
    EXPECT_EQ(refused(story, other), "") << "its stories come from files";
    other = source;
    other.demo = true;
    EXPECT_THAT(refused(down, other), HasSubstr("demo"));
    other = source;
    other.kind = SourceKind::quotes;
    EXPECT_THAT(refused(story, other), HasSubstr("prices alone"));
    EXPECT_EQ(refused(down, other), "");
    down.level = 400;
    EXPECT_THAT(refused(down, source), HasSubstr("400 days"));
    other = source;
    other.id = {"another"};
    EXPECT_EQ(refused(down, other), "") << "it watches another";
}

}  // namespace
}  // namespace undertone::analytics
