#include "view/alerts.h"

#include "engines/built_in_engine.h"
#include "ingest/alert_watch.h"
#include "support/files.h"
#include "view/reader_thread.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>
#include <future>
#include <random>

namespace undertone::view {
namespace {

using std::chrono::days;
using std::chrono::hours;
using testing::SizeIs;

constexpr auto alerts_patience = 20'000;  // ms
Utc g_time;
Utc told_time() { return g_time; }

/// A workspace with news about Nvidia, scored as the test says.
class ViewAlertsTest : public testing::Test {
protected:
    ViewAlertsTest()
    {
        g_time = utc_from_iso("2025-01-06T15:00:00Z").value();
        Source source;
        source.id = {"a"};
        source.name = source.family = "Wire";
        source.format = "feed";
        EXPECT_TRUE(writer_->save_reference(companies_, {{{"NVDA"}, "Nvidia", "NASDAQ", "USD"}}, {},
                                            {source}));
    }
    ~ViewAlertsTest() override
    {
        ingest_.reset();
        alerts_.reset();
    }

    AlertRule make_rule(AlertKind kind, double level, int direction)
    {
        AlertRule rule;
        rule.kind = kind;
        rule.company = {"nvidia"};
        rule.level = level;
        rule.direction = direction;
        return writer_->add_alert_rule(rule).value();
    }

    void tell(const std::string& title, double score, double weight)
    {
        store::NewStory one;
        one.source = {"a"};
        one.content.external_id = one.content.title = title;
        one.first_seen = one.known_at = g_time;
        one.engine = "test/1";
        Mention mention;
        mention.company = {"nvidia"};
        mention.relevance = weight;
        mention.confidence = 1;
        mention.score = score;
        mention.p = {(1 - score) / 2, 0, (1 + score) / 2};
        one.scored.mentions = {mention};
        ASSERT_TRUE(writer_->save_stories({one}));
    }

    /// From here on the store is the ingest thread's.
    void open()
    {
        auto pipeline = std::make_unique<ingest::Pipeline>(*writer_, engine_);
        reader_ = std::make_unique<ReaderThread>(store::Reader::open(database()).value());
        ingest_ = std::make_unique<ingest::IngestThread>(std::move(writer_), std::move(pipeline));
        alerts_ = std::make_unique<Alerts>(*reader_, *ingest_, told_time,
                                           Alerts::Start{std::chrono::hours(1)});
        QSignalSpy read(alerts_.get(), &Alerts::changed);
        ASSERT_TRUE(read.wait(alerts_patience));
    }
    [[nodiscard]] std::filesystem::path database() const { return folder_.path() / "undertone.db"; }
    [[nodiscard]] store::Reader stored() const { return store::Reader::open(database()).value(); }

    test::TemporaryFolder folder_;
    std::vector<Company> companies_{{{"nvidia"}, "Nvidia", {"Nvidia"}, Symbol{"NVDA"}}};
    scoring::Scorer scorer_ =
        scoring::Scorer::make(
            test::read_file(std::filesystem::path(UNDERTONE_RESOURCE_DIR) / "scoring/model.tsv"),
            companies_, {})
            .value();
    engines::BuiltInEngine engine_{scorer_};
    std::unique_ptr<store::Writer> writer_ = std::make_unique<store::Writer>(
        store::Writer::open(folder_.path() / "undertone.db", told_time).value());
    std::unique_ptr<ReaderThread> reader_;
    std::unique_ptr<ingest::IngestThread> ingest_;
    std::unique_ptr<Alerts> alerts_;
};

// What the dialog says of the past is what the alert did tell in it, looking all the time.
TEST_F(ViewAlertsTest, ATrialTellsWhatTheRuleToldInThePast)
{
    const std::vector<AlertRule> rules = {
        make_rule(AlertKind::tone, -0.2, -1), make_rule(AlertKind::tone, 0.05, 1),
        make_rule(AlertKind::tone_z, 1, 1), make_rule(AlertKind::heat, 1.3, 1)};
    std::mt19937 random(7);
    ingest::AlertWatch watch(told_time);
    for (int i = 0; i < 240; ++i) {
        const bool rush = i % 60 < 20;
        g_time += std::chrono::minutes(rush ? 5 : 60 + int(random() % 800));
        const double mood = i / 12 % 2 ? 0.5 : -0.5;
        tell("Story " + std::to_string(i), mood + (int(random() % 100) - 50) / 100.0,
             1 - int(random() % 50) / 100.0);
        ASSERT_TRUE(watch.look(*writer_));
    }
    ASSERT_LT(g_time, utc_from_iso("2025-01-06T15:00:00Z").value() + days(88));
    open();
    for (const AlertRule& rule : rules) {
        SCOPED_TRACE("rule " + std::to_string(rule.id.value));
        AlertRule proposed = rule;
        proposed.id = {};
        proposed.made_at = proposed.watches_from = {};
        QSignalSpy ready(alerts_.get(), &Alerts::trialReady);
        alerts_->askTrial(proposed);
        ASSERT_TRUE(ready.wait(alerts_patience));
        const auto trial = ready[0][0].value<std::shared_ptr<const AlertTrial>>();
        EXPECT_TRUE(trial->possible);
        EXPECT_EQ(trial->days, 90);
        std::vector<std::string> would, did;
        for (const AlertFiring& one : trial->firings)
            if (one.at <= g_time)  // the trial goes on for a day of fading
                would.push_back(one.event);
        const auto told = stored().alert_firings(1'000, rule.id).value();
        for (const AlertFiring& one : told)
            did.insert(did.begin(), one.event);
        EXPECT_GE(did.size(), 1u);
        EXPECT_EQ(would, did);
    }
}

TEST_F(ViewAlertsTest, EditsAreShownAtOnceAndNoneIsLostWhileAnotherIsStored)
{
    const AlertRule rule = make_rule(AlertKind::tone, -0.2, -1);
    open();
    std::promise<void> go;
    ingest_->post(
        [wait = go.get_future().share()](store::Writer&, ingest::Pipeline&) { wait.wait(); });
    store::AlertSwitches to{true, false, g_time + hours(1)};
    alerts_->change(rule.id, to);
    EXPECT_TRUE(alerts_->rule(rule.id)->snoozed(g_time)) << "not stored, and shown";
    QSignalSpy read(alerts_.get(), &Alerts::changed);
    alerts_->refresh();  // what is stored is older
    ASSERT_TRUE(read.wait(alerts_patience));
    const AlertRule* const shown = alerts_->rule(rule.id);
    ASSERT_TRUE(shown->snoozed(g_time));
    alerts_->change(rule.id, {false, shown->removed, shown->watches_from});
    go.set_value();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const AlertRule now = stored().alert_rules()->front();
            return !now.enabled && now.snoozed(g_time);
        },
        alerts_patience));
    EXPECT_FALSE(alerts_->rule(rule.id)->enabled);
}

TEST_F(ViewAlertsTest, WhatCannotBeStoredIsSaidAndComesBackAsItWas)
{
    const AlertRule rule = make_rule(AlertKind::tone, -0.2, -1);
    open();
    QSignalSpy failed(alerts_.get(), &Alerts::failed);
    alerts_->change(rule.id, {true, false, rule.made_at - hours(1)});
    EXPECT_NE(*alerts_->rule(rule.id), rule);
    ASSERT_TRUE(failed.wait(alerts_patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return *alerts_->rule(rule.id) == rule; }, alerts_patience));
}

TEST_F(ViewAlertsTest, AllIsReadAlsoWhatIsNotListedAndEachRuleCountsAll)
{
    const AlertRule rule = make_rule(AlertKind::tone, -0.2, -1);
    std::vector<AlertFiring> many;
    for (int i = 0; i < 620; ++i) {
        AlertFiring one;
        one.rule = rule.id;
        one.event = std::to_string(i);
        one.at = g_time;
        many.push_back(one);
    }
    ASSERT_TRUE(writer_->save_firings(many));
    open();
    EXPECT_THAT(alerts_->state().firings, SizeIs(500));
    EXPECT_EQ(alerts_->state().unseen, 620);
    EXPECT_EQ(alerts_->state().told.at(rule.id), 620);
    alerts_->seeAll();
    EXPECT_EQ(alerts_->state().unseen, 0) << "at once";
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return stored().unseen_firings().value() == 0; }, alerts_patience));
}

}  // namespace
}  // namespace undertone::view
