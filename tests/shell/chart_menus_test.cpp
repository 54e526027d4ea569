#include "shell/chart_menus.h"

#include <QMenu>
#include <QSignalSpy>
#include <QWidget>

#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

class ChartMenusTest : public testing::Test {
protected:
    ChartMenusTest()
    {
        Topic deepseek, stargate;
        deepseek.id = {"deepseek"};
        deepseek.name = "DeepSeek";
        stargate.id = {"stargate"};
        stargate.name = "Stargate & co";
        menus.setTopics({deepseek, stargate});
        menus.setWatchlists({{WatchlistId{4}, "Chips", {}}});
        QObject::connect(&menus, &ChartMenus::choiceChanged, [this](const ChartChoice& next) {
            choice = next;
            menus.setChoice(next);
        });
        QObject::connect(&menus, &ChartMenus::styleChanged, [this](const charts::ChartStyle& next) {
            style = next;
            menus.setStyle(next);
        });
        menus.setChoice(choice);
        menus.setStyle(style);
    }

    static QAction* find(QMenu& menu, const char* text)
    {
        for (QAction* one : menu.actions()) {
            if (one->menu())
                if (QAction* below = find(*one->menu(), text))
                    return below;
            if (one->text().remove(u'&') == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }
    static void press(QMenu& menu, const char* text)
    {
        QAction* action = find(menu, text);
        ASSERT_TRUE(action) << text;
        action->trigger();
    }
    static QStringList checked(const QMenu& menu)
    {
        QStringList all;
        for (const QAction* one : menu.actions())
            if (one->isChecked())
                all << one->text().remove(u'&');
        return all;
    }

    QWidget window;
    ChartMenus menus{&window};
    ChartChoice choice;
    charts::ChartStyle style;
};

TEST_F(ChartMenusTest, one_of_each_kind_is_checked)
{
    EXPECT_EQ(checked(*menus.price), QStringList{"Hollow candles"});
    press(*menus.price, "Area");
    EXPECT_EQ(style.price, charts::PriceStyle::area);
    EXPECT_EQ(checked(*menus.price), QStringList{"Area"});
    press(*menus.price, "Area");
    EXPECT_EQ(checked(*menus.price), QStringList{"Area"}) << "not unchecked by a second click";
    press(*menus.scale, "Logarithmic");
    EXPECT_EQ(style.scale, charts::PriceScale::logarithmic);
}

TEST_F(ChartMenusTest, every_layer_has_a_name_and_its_own_switch)
{
    EXPECT_EQ(menus.layers->actions().size(), 12);
    for (QAction* one : menus.layers->actions()) {
        EXPECT_FALSE(one->text().isEmpty());
        const charts::ChartStyle before = style;
        one->trigger();
        EXPECT_FALSE(style == before) << one->text().toStdString();
        EXPECT_FALSE(one->isChecked());
        one->trigger();
        EXPECT_EQ(style, before) << one->text().toStdString();
    }
}

TEST_F(ChartMenusTest, an_interval_is_auto_or_fixed)
{
    EXPECT_EQ(checked(*menus.interval), QStringList{"Auto"});
    press(*menus.interval, "15 minutes");
    EXPECT_FALSE(choice.auto_length);
    EXPECT_EQ(choice.query.length, market::BarLength::minute_15);
    EXPECT_EQ(interval_text(choice), "15m");
    press(*menus.interval, "Auto");
    EXPECT_TRUE(choice.auto_length);
    EXPECT_EQ(checked(*menus.interval), QStringList{"Auto"});
}

TEST_F(ChartMenusTest, half_lives_are_told_in_hours_and_days)
{
    press(*menus.half_life, "12 h");
    EXPECT_EQ(choice.query.half_life, seconds(12 * 3600));
    press(*menus.half_life, "14 d");
    EXPECT_EQ(choice.query.half_life, seconds(14 * 86400));
    EXPECT_EQ(half_life_text(choice), "14 d");
    choice.query.half_life = seconds(5400);
    menus.setChoice(choice);
    EXPECT_EQ(checked(*menus.half_life), QStringList{"Own…"});
    EXPECT_EQ(half_life_text(choice), "1.5 h");
}

TEST_F(ChartMenusTest, several_topics_go_together)
{
    press(*menus.topics, "DeepSeek");
    press(*menus.topics, "Stargate  co");
    EXPECT_EQ(choice.query.topics, (std::vector<TopicId>{{"deepseek"}, {"stargate"}}));
    press(*menus.topics, "DeepSeek");
    EXPECT_EQ(choice.query.topics, (std::vector<TopicId>{{"stargate"}}));
    press(*menus.topics, "All topics");
    EXPECT_TRUE(choice.query.topics.empty());
    EXPECT_EQ(checked(*menus.topics), QStringList{"All topics"});
}

TEST_F(ChartMenusTest, the_tone_can_be_had_otherwise)
{
    press(*menus.tone, "How unusual it is (30-day z)");
    EXPECT_EQ(choice.query.kind, view::ToneKind::z);
    press(*menus.tone, "Repeats count less");
    EXPECT_FALSE(choice.query.deduplicated);
    press(*menus.tone, "With reactions to prices");
    EXPECT_FALSE(choice.query.reactions);
    press(*menus.tone, "The list Chips");
    EXPECT_EQ(choice.query.watchlist, WatchlistId{4});
    press(*menus.tone, "The symbol’s company");
    EXPECT_FALSE(choice.query.watchlist);
}

TEST_F(ChartMenusTest, a_benchmark_is_chosen_and_left)
{
    press(*menus.benchmark, "SMH");
    EXPECT_EQ(choice.query.benchmark, Symbol{"SMH"});
    press(*menus.benchmark, "None");
    EXPECT_FALSE(choice.query.benchmark);
}

TEST_F(ChartMenusTest, showing_a_choice_emits_nothing)
{
    QSignalSpy told(&menus, &ChartMenus::choiceChanged);
    ChartChoice other;
    other.query.half_life = seconds(86400);
    menus.setChoice(other);
    menus.setTopics({});
    menus.setWatchlists({});
    EXPECT_TRUE(told.isEmpty());
    EXPECT_EQ(checked(*menus.half_life), QStringList{"1 d"});
}

}  // namespace
}  // namespace undertone::shell
