#include "store/workspace.h"

#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using std::chrono::hours;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class AlertsTest : public StoreTest {
protected:
    static AlertRule tone_of_nvidia()
    {
        AlertRule rule;
        rule.kind = AlertKind::tone;
        rule.company = {"nvidia"};
        rule.topic = TopicId{"deepseek"};
        rule.direction = 1;
        rule.level = 0.25;
        return rule;
    }
    static AlertFiring firing(AlertRuleId rule, const char* event)
    {
        AlertFiring one;
        one.rule = rule;
        one.event = event;
        one.at = g_now - hours(1);
        return one;
    }
};

TEST_F(AlertsTest, ARuleComesBackAsItWasMade)
{
    AlertRule divergence;
    divergence.kind = AlertKind::divergence;
    divergence.company = {"nvidia"};
    divergence.level = 1.5;
    divergence.sessions = 12;
    ASSERT_TRUE(writer_.save_watchlists({{{}, "Chips", {{"NVDA"}}}}));
    AlertRule of_list;
    of_list.kind = AlertKind::heat;
    of_list.watchlist = reader().watchlists()->front().id;
    of_list.level = 3;
    AlertRule of_source;
    of_source.kind = AlertKind::story;
    of_source.source = {"b"};
    std::vector<AlertRule> made;
    for (const AlertRule& rule : {tone_of_nvidia(), divergence, of_list, of_source}) {
        const auto kept = writer_.add_alert_rule(rule);
        ASSERT_TRUE(kept) << to_sentence(kept.error());
        EXPECT_EQ(kept->made_at, g_now);
        EXPECT_EQ(kept->watches_from, g_now);
        AlertRule wanted = rule;
        wanted.id = kept->id;
        wanted.made_at = wanted.watches_from = g_now;
        EXPECT_EQ(*kept, wanted);
        made.push_back(*kept);
    }
    EXPECT_EQ(reader().alert_rules().value(), made);
}

TEST_F(AlertsTest, WhatIsNotThereOrCannotTellIsRefused)
{
    AlertRule wrong = tone_of_nvidia();
    wrong.company = {"nobody"};
    EXPECT_THAT(writer_.add_alert_rule(wrong).error().what, HasSubstr("nobody"));
    wrong = tone_of_nvidia();
    wrong.topic = TopicId{"weather"};
    EXPECT_EQ(writer_.add_alert_rule(wrong).error().kind, ErrorKind::not_found);
    wrong = tone_of_nvidia();
    wrong.company = {};
    wrong.watchlist = {7};
    EXPECT_EQ(writer_.add_alert_rule(wrong).error().kind, ErrorKind::not_found);
    wrong = tone_of_nvidia();
    wrong.level = 2;
    EXPECT_EQ(writer_.add_alert_rule(wrong).error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(writer_.switch_alert_rule({9}, {}).error().kind, ErrorKind::not_found);
    wrong = {};
    wrong.kind = AlertKind::story;
    wrong.source = {"b"};
    wrong.company = {"nvidia"};
    EXPECT_THAT(writer_.add_alert_rule(wrong).error().what, HasSubstr("leave out"));
    wrong.kind = AlertKind::claim;
    EXPECT_THAT(writer_.add_alert_rule(wrong).error().what, HasSubstr("leave out the source"));
    ASSERT_TRUE(writer_.save_reference({{{"startup"}, "Startup", {"Startup"}, {}}}, {}, {}, {}));
    wrong.source = {};
    wrong.company = {"startup"};
    EXPECT_THAT(writer_.add_alert_rule(wrong).error().what, HasSubstr("no symbol"));
    EXPECT_THAT(reader().alert_rules().value(), IsEmpty());
}

TEST_F(AlertsTest, ARuleIsSnoozedSwitchedOffAndRemovedAndBack)
{
    const AlertRule rule = writer_.add_alert_rule(tone_of_nvidia()).value();
    EXPECT_EQ(writer_.switch_alert_rule(rule.id, {true, false, g_now - seconds(1)}).error().kind,
              ErrorKind::invalid_input)
        << "before it was made";
    ASSERT_TRUE(writer_.switch_alert_rule(rule.id, {false, true, g_now + hours(3)}));
    const AlertRule changed = reader().alert_rules()->front();
    EXPECT_FALSE(changed.enabled);
    EXPECT_TRUE(changed.removed);
    EXPECT_TRUE(changed.snoozed(g_now + hours(2)));
    EXPECT_FALSE(changed.snoozed(g_now + hours(3)));
    ASSERT_TRUE(writer_.switch_alert_rule(rule.id, {true, false, rule.watches_from}));
    EXPECT_EQ(reader().alert_rules()->front(), rule);
}

TEST_F(AlertsTest, AnEventIsKeptOnceWhoeverTellsIt)
{
    const AlertRule one = writer_.add_alert_rule(tone_of_nvidia()).value();
    const AlertRule other = writer_.add_alert_rule(tone_of_nvidia()).value();
    AlertFiring whole = firing(one.id, "2025-01-27T14:45:00Z");
    save(story("1", "Nvidia plunges", {}));
    whole.back_at = g_now;
    whole.value = 0.3;
    whole.story = {1};
    whole.source = {"a"};
    whole.detail = "Nvidia plunges";
    const auto kept = writer_.save_firings({whole, firing(other.id, "2025-01-27T14:45:00Z")});
    ASSERT_TRUE(kept);
    ASSERT_THAT(*kept, SizeIs(2)) << "two rules may tell the same";
    whole.id = kept->front().id;
    whole.recorded_at = g_now;
    EXPECT_EQ(kept->front(), whole);
    EXPECT_THAT(writer_.save_firings({whole}).value(), IsEmpty());
    EXPECT_EQ(reader().alert_firings(10, one.id).value(), std::vector<AlertFiring>{whole});
    EXPECT_EQ(reader().alert_firings(10)->front().rule, other.id) << "the newest first";
    EXPECT_THAT(reader().alert_firings(1).value(), SizeIs(1));

    EXPECT_EQ(reader().unseen_firings().value(), 2);
    ASSERT_TRUE(writer_.see_firings({whole.id}));
    EXPECT_EQ(reader().unseen_firings().value(), 1);
    ASSERT_TRUE(writer_.see_firings({whole.id}, false));
    EXPECT_EQ(reader().unseen_firings().value(), 2);
}

TEST_F(AlertsTest, AllThatWasToldUpToOneIsSeenAndEachIsCounted)
{
    const AlertRule one = writer_.add_alert_rule(tone_of_nvidia()).value();
    const AlertRule other = writer_.add_alert_rule(tone_of_nvidia()).value();
    std::vector<AlertFiring> many;
    for (int i = 0; i < 700; ++i)
        many.push_back(firing(one.id, ("event " + std::to_string(i)).c_str()));
    const auto kept = writer_.save_firings(many).value();
    ASSERT_TRUE(writer_.see_all_firings(kept[697].id));
    EXPECT_EQ(reader().unseen_firings().value(), 2) << "what came since";
    const auto unseen = reader().alert_firings(10, {}, true).value();
    ASSERT_THAT(unseen, SizeIs(2)) << "the newest are not all that is unread";
    EXPECT_EQ(unseen[0].id, kept[699].id);
    EXPECT_THAT(reader().alert_firings(1, one.id, true).value(), SizeIs(1));
    EXPECT_THAT(reader().alert_firings(10, other.id, true).value(), IsEmpty());
    EXPECT_EQ(reader().told_counts().value(),
              (std::map<AlertRuleId, int>{{one.id, 700}, {other.id, 0}}));
    EXPECT_EQ(writer_.see_firings({kept[0].id, {9'999}}).value(), 1);
}

TEST_F(AlertsTest, ArrivalsAreNewsThatCameInATimeAndWasNotOldThen)
{
    const Utc begin = g_now;
    save(story("before", "Before", {}));
    g_now += hours(1);
    NewStory claims = story("claims", "Nvidia fell 17%", {});
    Claim claim;
    claim.text = "fell 17%";
    claims.scored.claims = {claim};
    save(claims);
    NewStory old = story("old", "Old", {});
    old.known_at = g_now - hours(49);
    save(old);
    NewStory late = story("late", "Late", {});
    late.known_at = g_now - hours(47);
    late.source = {"b"};
    save(late);
    const auto titles = [&](const SourceId& source, bool with_claims) {
        std::vector<std::string> all;
        const auto found =
            reader().arrived({begin + seconds(1), g_now, hours(48), source, with_claims});
        EXPECT_TRUE(found);
        for (const StoryView& one : *found)
            all.push_back(one.story.content.title);
        return all;
    };
    EXPECT_THAT(titles({}, false), testing::ElementsAre("Late", "Nvidia fell 17%"));
    EXPECT_THAT(titles({"b"}, false), testing::ElementsAre("Late"));
    EXPECT_THAT(titles({}, true), testing::ElementsAre("Nvidia fell 17%"));
}

}  // namespace
}  // namespace undertone::store::test
