#include "ingest/alert_watch.h"

#include "analytics/tone_index.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>
#include <random>

namespace undertone::ingest::test {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Utc g_now;
Utc now() { return g_now; }

Source source(const std::string& id)
{
    Source one;
    one.id = {id};
    one.name = "Wire " + id;
    one.family = "family " + id;
    one.format = "feed";
    one.url = "https://example.com/" + id;
    one.interval = minutes(10);
    return one;
}

/// A workspace in which news about Nvidia and AMD is stored as the test scores it.
class AlertWatchTest : public testing::Test {
protected:
    AlertWatchTest()
    {
        g_now = utc_from_iso("2025-01-27T15:01:00Z").value();
        Topic topic;
        topic.id = {"deepseek"};
        topic.name = "DeepSeek";
        topic.terms = {"deepseek"};
        EXPECT_TRUE(writer_->save_reference(
            {{{"nvidia"}, "Nvidia", {"Nvidia"}, Symbol{"NVDA"}}, {{"amd"}, "AMD", {"AMD"}, {}}},
            {{{"NVDA"}, "Nvidia", "NASDAQ", "USD"}}, {topic}, {source("a"), source("b")}));
    }

    AlertRule add(AlertKind kind, double level = 0, int direction = -1)
    {
        AlertRule rule;
        rule.kind = kind;
        rule.level = level;
        rule.direction = direction;
        rule.sessions = 1;
        if (kind == AlertKind::story)
            rule.source = {"b"};
        else if (kind != AlertKind::source_down)
            rule.company = {"nvidia"};
        const auto made = writer_->add_alert_rule(rule);
        EXPECT_TRUE(made) << to_sentence(made.error());
        return made.value_or(AlertRule{});
    }

    store::ChangeSet tell(const std::string& title, double score, double weight = 1,
                          Utc known_at = g_now, const std::string& from = "a",
                          const std::vector<Claim>& claims = {},
                          const std::string& company = "nvidia")
    {
        store::NewStory one;
        one.source = {from};
        one.content.external_id = one.content.title = title;
        one.first_seen = g_now;
        one.known_at = known_at;
        one.engine = "test/1";
        one.scored.topics = {{{"deepseek"}, 1}};
        Mention mention;
        mention.company = {company};
        mention.relevance = weight;
        mention.confidence = 1;
        mention.score = score;
        mention.p = {(1 - score) / 2, 0, (1 + score) / 2};
        one.scored.mentions = {mention};
        one.scored.claims = claims;
        const auto changes = writer_->save_stories({one});
        EXPECT_TRUE(changes) << to_sentence(changes.error());
        return changes.value_or(store::ChangeSet{});
    }

    void close_at(const char* date, double close)
    {
        BarSeries bars;
        bars.symbol = {"NVDA"};
        bars.currency = "USD";
        bars.basis = Basis::split_adjusted;
        bars.provider = "a";
        bars.bars = {{midnight_utc(date_from_iso(date).value()), close, close, close, close, {}}};
        const auto changes = writer_->save_bars(bars);
        ASSERT_TRUE(changes) << to_sentence(changes.error());
        watch_.note(*changes);
    }

    std::vector<Alert> look(AlertWatch& watch)
    {
        const auto told = watch.look(*writer_);
        EXPECT_TRUE(told) << to_sentence(told.error());
        return told.value_or(std::vector<Alert>{});
    }
    std::vector<Alert> look() { return look(watch_); }
    /// As another start of the program, on the same database, looks.
    std::vector<Alert> look_anew()
    {
        AlertWatch fresh(now);
        return look(fresh);
    }

    undertone::test::TemporaryFolder folder_;
    std::unique_ptr<store::Writer> writer_ = std::make_unique<store::Writer>(
        store::Writer::open(folder_.path() / "undertone.db", now).value());
    AlertWatch watch_{now};
};

TEST_F(AlertWatchTest, AStoryThatLetsTheToneCrossIsToldOnceWithItsTimeAndTitle)
{
    const AlertRule rule = add(AlertKind::tone, -0.3);
    EXPECT_THAT(look(), IsEmpty());
    g_now += minutes(2);
    tell("Nvidia is fine", 0.2, 0.5);
    EXPECT_THAT(look(), IsEmpty());
    tell("Nvidia plunges", -1);
    const auto told = look();
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].rule.id, rule.id);
    EXPECT_EQ(told[0].firing.at, g_now) << "the story's own time, not the quarter-hour's end";
    EXPECT_EQ(told[0].firing.recorded_at, g_now);
    EXPECT_EQ(told[0].firing.detail, "Nvidia plunges");
    EXPECT_NE(told[0].firing.story.value, 0);
    // (-1 + 0.1) / (1 + 1 + 0.5), by the definition.
    EXPECT_NEAR(told[0].firing.value.value(), -0.9 / 2.5, 1e-9);
    EXPECT_THAT(look(), IsEmpty());
    EXPECT_THAT(look_anew(), IsEmpty());
    g_now += hours(5);
    tell("Nvidia plunges further", -1);
    EXPECT_THAT(look_anew(), IsEmpty()) << "it was not back";
    EXPECT_THAT(writer_->reader().alert_firings(10).value(), SizeIs(1));
}

TEST_F(AlertWatchTest, ToneThatFadesAcrossALevelIsToldAtItsQuarterHour)
{
    tell("Nvidia soars", 1, 1);
    AlertRule rule = add(AlertKind::tone, 0.3, -1);
    EXPECT_THAT(look(), IsEmpty());
    // 1 w / (1 + w) with w = 2^-(t/3 d) is 0.3 where w is 3/7: after 3.667 days.
    g_now += days(3);
    EXPECT_THAT(look(), IsEmpty());
    g_now += days(1);
    const auto told = look();
    ASSERT_THAT(told, SizeIs(1));
    const double faded = 3 * 86'400 * std::log2(7.0 / 3);
    const Utc wanted = utc_from_iso("2025-01-27T15:15:00Z").value() + seconds(std::llround(faded));
    EXPECT_EQ(told[0].firing.at, ceil_to_quarter_hour(wanted));
    EXPECT_EQ(told[0].firing.story.value, 0);
    EXPECT_EQ(told[0].rule, rule);
}

TEST_F(AlertWatchTest, LateNewsIsToldWithItsOwnTime)
{
    add(AlertKind::tone, -0.3);
    look();
    g_now += days(2);
    const Utc known = g_now - hours(30);
    tell("Nvidia plunged yesterday", -1, 1, known);
    const auto told = look();
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].firing.at, known);
    EXPECT_EQ(told[0].firing.recorded_at, g_now);
    EXPECT_THAT(look_anew(), IsEmpty());
}

TEST_F(AlertWatchTest, NewsOfBeforeTheRuleThatComesAfterItIsNews)
{
    tell("Nvidia is fine", 0.1);
    g_now += minutes(1);
    add(AlertKind::tone, -0.3);
    EXPECT_THAT(look(), IsEmpty());
    g_now += minutes(5);
    const Utc known = g_now - hours(2);
    tell("Nvidia plunged two hours ago", -1, 1, known);
    const auto told = look();
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].firing.at, known);
    EXPECT_EQ(told[0].firing.detail, "Nvidia plunged two hours ago");
    EXPECT_THAT(look_anew(), IsEmpty());
    g_now += hours(3);
    EXPECT_THAT(look_anew(), IsEmpty());
}

TEST_F(AlertWatchTest, WhatIsSnoozedOffOrRemovedTellsNothingNorLater)
{
    const AlertRule rule = add(AlertKind::tone, -0.3);
    ASSERT_TRUE(writer_->switch_alert_rule(rule.id, {true, false, g_now + hours(1)}));
    tell("Nvidia plunges", -1);
    EXPECT_THAT(look(), IsEmpty());
    g_now += hours(2);
    EXPECT_THAT(look(), IsEmpty()) << "it came while the rule was snoozed";
    g_now += days(3);
    tell("Nvidia soars", 1);
    EXPECT_THAT(look(), IsEmpty());
    g_now += hours(1);
    tell("Nvidia plunges anew", -1);
    tell("Nvidia plunges deeper", -1);
    EXPECT_THAT(look(), SizeIs(1));
    ASSERT_TRUE(writer_->switch_alert_rule(rule.id, {false, false, rule.watches_from}));
    g_now += days(20);
    tell("And again", -1);
    EXPECT_THAT(look(), IsEmpty());
    ASSERT_TRUE(writer_->switch_alert_rule(rule.id, {true, true, rule.watches_from}));
    EXPECT_THAT(look(), IsEmpty());
}

TEST_F(AlertWatchTest, AListIsReadAsItIsNow)
{
    AlertRule rule;
    rule.kind = AlertKind::tone;
    rule.level = -0.3;
    ASSERT_TRUE(writer_->save_watchlists({{{}, "Chips", {{"NVDA"}}}}));
    rule.watchlist = writer_->reader().watchlists()->front().id;
    ASSERT_TRUE(writer_->add_alert_rule(rule));
    look();
    tell("AMD plunges", -1, 1, g_now, "a", {}, "amd");
    EXPECT_THAT(look(), IsEmpty());
    tell("Nvidia plunges", -1);
    EXPECT_THAT(look(), SizeIs(1));
    ASSERT_TRUE(writer_->save_watchlists({}));
    g_now += hours(1);
    EXPECT_THAT(look(), IsEmpty()) << "a list that is gone has nothing to tell";
}

TEST_F(AlertWatchTest, HeatIsHeldAgainstTheMedianOfItsCloses)
{
    add(AlertKind::heat, 3, 1);
    const Utc begin = g_now;
    for (int day = 0; day < 30; ++day) {
        g_now = begin + days(day);
        tell("Day " + std::to_string(day), 0.1);
        EXPECT_THAT(look(), IsEmpty()) << day;
    }
    // A story a day with a half-life of three keeps heat about 4.
    for (int i = 0; i < 7; ++i)
        tell("Flash " + std::to_string(i), 0);
    EXPECT_THAT(look(), IsEmpty());
    for (int i = 7; i < 14; ++i)
        tell("Flash " + std::to_string(i), 0);
    const auto told = look();
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_GT(told[0].firing.value.value(), 3);
    EXPECT_LT(told[0].firing.value.value(), 5);
}

TEST_F(AlertWatchTest, AnUnusualToneIsHeldAgainstItsCloses)
{
    const Utc begin = g_now;
    for (int day = 0; day < 40; ++day) {
        g_now = begin + days(day);
        tell("Day " + std::to_string(day), day % 2 ? 0.6 : -0.6);
    }
    add(AlertKind::tone_z, -2);
    EXPECT_THAT(look(), IsEmpty());
    g_now += hours(1);
    tell("Nvidia plunges", -1);
    tell("Nvidia plunges further", -1);
    tell("Nvidia plunges ever more", -1);
    const auto told = look();
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_LT(told[0].firing.value.value(), -2);
}

TEST_F(AlertWatchTest, AClaimIsToldOnceTheBarsThatSayOtherwiseAreThere)
{
    close_at("2025-01-24", 100);
    add(AlertKind::claim);
    Claim claim;
    claim.text = "fell 17%";
    claim.company = {"nvidia"};
    claim.subject = "Nvidia";
    claim.direction = -1;
    claim.value = 17;
    claim.unit = "%";
    claim.date = date_from_iso("2025-01-27");
    g_now = utc_from_iso("2025-01-27T22:00:00Z").value();
    watch_.note(tell("Nvidia fell 17%", -1, 1, g_now, "a", {claim}));
    EXPECT_THAT(look(), IsEmpty()) << "nobody can say yet";
    g_now += hours(1);
    close_at("2025-01-27", 90);
    const auto told = look();
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_NEAR(told[0].firing.value.value(), -10, 1e-9);
    EXPECT_THAT(told[0].firing.detail, HasSubstr("fell 17%"));
    EXPECT_EQ(told[0].firing.at, g_now - hours(1));
    EXPECT_THAT(look_anew(), IsEmpty());
}

TEST_F(AlertWatchTest, SomethingNewOfASourceIsToldOnceAndABackFillIsNotNew)
{
    add(AlertKind::story);
    look();
    g_now += minutes(5);
    tell("Rule of the BIS", 0, 1, g_now, "b");
    tell("A rule of last month", 0, 1, g_now - days(30), "b");
    tell("Somebody else's", 0, 1, g_now, "a");
    const auto told = look();
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].firing.detail, "Rule of the BIS");
    g_now += minutes(5);
    tell("Another", 0, 1, g_now - hours(20), "b");
    EXPECT_THAT(look_anew(), SizeIs(1))
        << "it is of yesterday, as the Federal Register's dates are";
    EXPECT_THAT(look_anew(), IsEmpty());
}

TEST_F(AlertWatchTest, PriceAndToneThatMoveApartAreToldAtTheClose)
{
    add(AlertKind::divergence, 1, 1);
    g_now = utc_from_iso("2025-02-03T22:00:00Z").value();
    double price = 100;
    Date day = date_from_iso("2025-02-03").value();
    std::vector<Alert> told;
    for (int session = 0; session < 60; day += days(1)) {
        g_now = midnight_utc(day) + hours(15);
        const std::chrono::weekday weekday(day);
        if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday)
            continue;
        const bool last = ++session == 60;
        // They go up and down together, until on the last day news is bad and the price soars.
        const int up = session / 5 % 2 ? 1 : -1;
        tell("Session " + std::to_string(session), last ? -1 : 0.8 * up);
        if (last)
            tell("Worse", -1);
        if (last)
            tell("Worst", -1);
        price *= last ? 1.12 : 1 + 0.01 * up;
        g_now += hours(7);
        close_at(to_iso(day).c_str(), price);
        for (const Alert& one : look()) {
            told.push_back(one);
            EXPECT_TRUE(last) << session;
        }
    }
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].firing.at, g_now - hours(22) + hours(20)) << "16:00 in New York";
    EXPECT_THAT(look_anew(), IsEmpty());
}

TEST_F(AlertWatchTest, ASourceThatFallsSilentIsToldOnceAlsoOverARestart)
{
    ASSERT_TRUE(writer_->save_reference({}, {}, {}, {source("c")}));
    add(AlertKind::source_down, 4);
    const auto fetch = [&](const char* id, bool ok) {
        store::FetchRecord record;
        record.source = {id};
        record.at = g_now;
        record.ok = ok;
        record.error = ok ? "" : "example.com does not answer";
        record.interval = minutes(10);
        EXPECT_TRUE(writer_->save_fetch(record, {}, g_now + minutes(10)));
    };
    std::vector<Alert> told;
    const Utc begin = g_now;
    for (int i = 0; i < 12; ++i, g_now += minutes(10)) {
        fetch("a", i < 2);
        fetch("b", true);
        fetch("c", true);
        for (const Alert& one : i % 2 ? look() : look_anew()) {
            told.push_back(one);
            EXPECT_GT(g_now, begin + minutes(60)) << "four intervals after its first failure";
        }
    }
    ASSERT_THAT(told, SizeIs(1));
    EXPECT_EQ(told[0].firing.source.value, "a");
    EXPECT_EQ(told[0].firing.at, begin + minutes(60));
    EXPECT_EQ(told[0].firing.detail, "example.com does not answer");
    g_now += days(3);  // the program was off
    fetch("a", false);
    g_now += minutes(5);
    EXPECT_THAT(look_anew(), IsEmpty());
}

TEST_F(AlertWatchTest, ALookIsDueASecondAfterNewsAndEachMinute)
{
    EXPECT_TRUE(watch_.is_due());
    add(AlertKind::tone, -0.3);
    look();
    EXPECT_FALSE(watch_.is_due());
    g_now += seconds(59);
    EXPECT_FALSE(watch_.is_due());
    watch_.note(store::ChangeSet{});
    EXPECT_FALSE(watch_.is_due()) << "nothing was stored";
    watch_.note(tell("Nvidia plunges", -1));
    EXPECT_TRUE(watch_.is_due());
    EXPECT_THAT(look(), SizeIs(1));
    g_now += seconds(60);
    EXPECT_TRUE(watch_.is_due());
}

/// Two programs, restarts and late stories by chance: an event is told once, and after the last look
/// nothing is left to tell.
TEST_F(AlertWatchTest, RandomHistoriesTellNothingTwice)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        const auto chance = [&](int below) { return int(random() % unsigned(below)); };
        const AlertRule rule = add(AlertKind::tone, 0.1 * (chance(7) - 3), chance(2) ? 1 : -1);
        AlertWatch one(now), other(now);
        std::vector<AlertFiring> told;
        const auto take = [&](const std::vector<Alert>& alerts) {
            for (const Alert& alert : alerts)
                if (alert.rule.id == rule.id) {
                    EXPECT_LE(alert.firing.at, g_now) << "it looked ahead";
                    EXPECT_GE(alert.firing.at, rule.made_at - seconds(90'000)) << "late at most";
                    told.push_back(alert.firing);
                }
        };
        for (int i = 0; i < 60; ++i) {
            g_now += seconds(600 + chance(20'000));
            const Utc known = chance(4) ? g_now : g_now - seconds(chance(90'000));
            tell(std::to_string(seed) + " " + std::to_string(i), 1 - chance(201) / 100.0,
                 (1 + chance(100)) / 100.0, known);
            if (chance(3) == 0)
                other = AlertWatch(now);
            if (chance(3))
                take(look(one));
            if (chance(3) == 0)
                take(look(other));
        }
        take(look(one));
        EXPECT_THAT(look(other), IsEmpty());
        EXPECT_THAT(look_anew(), IsEmpty());
        const auto stored = writer_->reader().alert_firings(1'000, rule.id).value();
        EXPECT_EQ(stored.size(), told.size());
        std::set<std::string> events;
        for (const AlertFiring& firing : stored)
            EXPECT_TRUE(events.insert(firing.event).second) << firing.event;
        ASSERT_TRUE(writer_->switch_alert_rule(rule.id, {false, true, rule.watches_from}));
    }
}

}  // namespace
}  // namespace undertone::ingest::test
