#include "view/alert_models.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace undertone::view {
namespace {

const Utc now = utc_from_iso("2025-01-27T15:00:00Z").value();

AlertRule rule_of(std::int64_t id, AlertKind kind, double level)
{
    AlertRule rule;
    rule.id = {id};
    rule.kind = kind;
    rule.company = {"nvidia"};
    rule.topic = TopicId{"deepseek"};
    rule.level = level;
    rule.watches_from = rule.made_at = now - std::chrono::hours(5);
    return rule;
}

AlertFiring firing_of(std::int64_t id, std::int64_t rule, double value)
{
    AlertFiring one;
    one.id = {id};
    one.rule = {rule};
    one.at = utc_from_iso("2025-01-27T14:41:00Z").value();
    one.value = value;
    one.detail = "Nvidia <b>plunges</b>";
    return one;
}

AlertNames names()
{
    return alert_names({{{"nvidia"}, "Nvidia", {}, Symbol{"NVDA"}}},
                       {{{"deepseek"}, "DeepSeek", {}, {}, {}, {}, {}, {}, {}}}, {},
                       {{{4}, "Chips", {}}});
}

TEST(AlertWordsTest, ARuleAndWhatItToldAreSentences)
{
    const auto check = [](const AlertRule& rule, const char* waits, const char* told) {
        EXPECT_EQ(rule_words(rule, names()), QString::fromUtf8(waits));
        EXPECT_EQ(firing_words(rule, firing_of(1, 1, -2.41), names()), QString::fromUtf8(told));
    };
    check(rule_of(1, AlertKind::tone, -0.3), "Tone of DeepSeek for Nvidia falls below −0.30",
          "Tone of DeepSeek for Nvidia fell below −0.30, to −2.41");
    AlertRule rises = rule_of(1, AlertKind::tone_z, 2);
    rises.direction = 1;
    check(rises, "Tone of DeepSeek for Nvidia is unusually high: z above +2",
          "Tone of DeepSeek for Nvidia became unusually high: z −2.4");
    AlertRule list = rule_of(1, AlertKind::heat, 3);
    list.company = {};
    list.watchlist = {4};
    list.topic.reset();
    check(list, "Heat of all topics for the list Chips rises above 3 times its usual",
          "Heat of all topics for the list Chips rose to −2.4 times its usual");
    list.watchlist = {9};
    EXPECT_TRUE(rule_words(list, names()).contains("a list that is gone"));
    check(rule_of(1, AlertKind::claim, 0),
          "A claim about Nvidia in news of DeepSeek disagrees with stored prices",
          "A claim about Nvidia in news of DeepSeek disagrees with stored prices");
}

TEST(AlertModelsTest, TheyAreSoundWhateverTheState)
{
    FiringsModel firings;
    AlertRulesModel rules;
    const QAbstractItemModelTester of_firings(
        &firings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester of_rules(&rules,
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    Alerts::State state;
    for (int step = 0; step < 4; ++step) {
        firings.setState(state, names());
        rules.setState(state, names(), now);
        EXPECT_EQ(firings.rowCount(), int(state.firings.size()));
        state.rules.push_back(rule_of(step + 1, AlertKind::tone, -0.3));
        state.firings.insert(state.firings.begin(), firing_of(step + 1, step + 1, -0.4));
        if (step == 2)
            state.rules.front().removed = true;
    }
    firings.setState(state, names());
    rules.setState(state, names(), now);
    EXPECT_EQ(firings.rowCount(), 4);
    EXPECT_EQ(rules.rowCount(), 3) << "a removed rule is not listed, what it told is";
    firings.setState({}, names());
    rules.setState({}, names(), now);
    EXPECT_EQ(firings.rowCount() + rules.rowCount(), 0);
}

TEST(AlertModelsTest, ARowSaysWhenWhatAndWhetherItIsUnread)
{
    Alerts::State state;
    state.rules = {rule_of(1, AlertKind::tone, -0.3)};
    state.firings = {firing_of(2, 1, -0.41), firing_of(1, 1, -0.5)};
    state.firings[1].seen = true;
    FiringsModel firings;
    firings.setState(state, names());
    EXPECT_TRUE(firings.index(0).data(FiringsModel::unread_role).toBool());
    EXPECT_FALSE(firings.index(1).data(FiringsModel::unread_role).toBool());
    EXPECT_TRUE(firings.index(0).data(Qt::AccessibleTextRole).toString().startsWith("unread: "));
    EXPECT_TRUE(firings.index(0)
                    .data(FiringsModel::line_role)
                    .toString()
                    .startsWith("Mon 27 Jan 2025 09:41 EST"));
    EXPECT_FALSE(firings.index(0).data(Qt::ToolTipRole).toString().contains("<b>"))
        << "text from the net is text";
    EXPECT_EQ(firings.row_of({1}), 1);
    EXPECT_EQ(firings.row_of({7}), -1);
}

TEST(AlertModelsTest, ARuleSaysHowItStandsAndIsSwitchedByItsBox)
{
    Alerts::State state;
    state.rules = {rule_of(1, AlertKind::tone, -0.3), rule_of(2, AlertKind::tone, 0.3),
                   rule_of(3, AlertKind::tone, 0)};
    state.rules[1].watches_from = now + std::chrono::hours(1);
    state.rules[2].enabled = false;
    state.told = {{{1}, 1}};
    AlertRulesModel rules;
    rules.setState(state, names(), now);
    const auto line = [&](int row) {
        return rules.index(row).data(AlertRulesModel::line_role).toString();
    };
    EXPECT_TRUE(line(0).startsWith("watching")) << line(0).toStdString();
    EXPECT_TRUE(line(0).contains("told once"));
    EXPECT_TRUE(line(1).startsWith("snoozed until Mon 27 Jan 2025 11:00 EST"));
    EXPECT_TRUE(line(2).startsWith("switched off"));
    QSignalSpy asked(&rules, &AlertRulesModel::switchAsked);
    EXPECT_TRUE(rules.setData(rules.index(2), Qt::Checked, Qt::CheckStateRole));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<AlertRuleId>().value, 3);
    EXPECT_EQ(rules.index(2).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked))
        << "once the state has it";
}

}  // namespace
}  // namespace undertone::view
