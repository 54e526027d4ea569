#include "shell/topics_dialog.h"

#include "shell/desk_fixture.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

using test::patience;
using testing::ElementsAre;

class TopicsDialogTest : public testing::Test {
protected:
    TopicsDialogTest()
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    template <class Widget>
    Widget* part(const char* name)
    {
        auto* found = dialog.findChild<Widget*>(QLatin1String(name));
        if (!found)
            throw std::runtime_error(std::string("no part named ") + name);
        return found;
    }
    void click(QPushButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    void press(QDialogButtonBox::StandardButton which)
    {
        click(dialog.findChild<QDialogButtonBox*>()->button(which));
    }
    void write(const char* name, const QString& text)
    {
        QTest::keyClicks(part<QPlainTextEdit>(name), text);
    }
    void choose(int row)
    {
        auto* list = dialog.findChild<QListWidget*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(row)).center());
    }
    std::vector<std::string> own()
    {
        std::vector<std::string> names;
        for (const Topic& topic : fixture.desk().topics())
            if (topic.own)
                names.push_back(topic.id.value);
        return names;
    }
    bool shows(const QString& words)
    {
        for (const auto* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(words))
                return true;
        return false;
    }
    int shipped() { return int(fixture.desk().topics().size()); }

    test::DeskFixture fixture;
    TopicsDialog dialog{fixture.desk()};
    QSignalSpy changed{&fixture.desk(), &view::Desk::topicsChanged};
    QSignalSpy searched{&fixture.desk(), &view::Desk::searchFinished};
};

TEST_F(TopicsDialogTest, a_topic_is_added_and_found_in_the_stored_stories)
{
    click(part<QPushButton>("add"));
    QTest::keyClicks(part<QLineEdit>("name"), QStringLiteral("Stock moves"));
    write("terms", QStringLiteral("plunge*"));
    EXPECT_EQ(dialog.findChild<QListWidget*>()->item(shipped())->text(),
              QStringLiteral("Stock moves"));
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    ASSERT_TRUE(changed.wait(patience));
    EXPECT_THAT(own(), ElementsAre("stock_moves"));

    QSignalSpy answered(&fixture.desk(), &view::Desk::storiesReady);
    ASSERT_TRUE(QTest::qWaitFor([&] { return searched.count() >= 2; }, patience));
    view::ChartQuery query;
    query.symbol = {"NVDA"};
    query.topics = {TopicId{"stock_moves"}};
    query.from = date_from_iso("2025-01-01").value();
    query.to = date_from_iso("2025-02-28").value();
    fixture.desk().askStories(query, {});
    ASSERT_TRUE(answered.wait(patience));
    EXPECT_EQ(answered[0][0].value<view::ListedStoriesPtr>()->items->size(), 1u);
}

TEST_F(TopicsDialogTest, an_own_topic_is_changed_and_removed)
{
    Topic topic;
    topic.id = {"fuel"};
    topic.name = "Fuel";
    topic.terms = {"uranium"};
    topic.together = {{"nuclear", "plant*"}};
    topic.colour = "#c08040";
    ASSERT_TRUE(fixture.desk().setOwnTopics({topic}));
    ASSERT_TRUE(changed.wait(patience));

    {
        TopicsDialog again(fixture.desk());
        again.show();
        auto* list = again.findChild<QListWidget*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(list->count() - 1)).center());
        auto* terms = again.findChild<QPlainTextEdit*>(QStringLiteral("terms"));
        ASSERT_EQ(terms->toPlainText(), QStringLiteral("uranium"));
        terms->moveCursor(QTextCursor::End);
        QTest::keyClick(terms, Qt::Key_Return);
        QTest::keyClicks(terms, QStringLiteral("  thorium "));
        click(again.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok));
        ASSERT_TRUE(changed.wait(patience));
        EXPECT_THAT(fixture.desk().topics().back().terms, ElementsAre("uranium", "thorium"));
        EXPECT_EQ(fixture.desk().topics().back().together, topic.together) << "kept as it was";
    }
    TopicsDialog again(fixture.desk());
    again.show();
    auto* list = again.findChild<QListWidget*>();
    list->setCurrentRow(list->count() - 1);
    click(again.findChild<QPushButton*>(QStringLiteral("remove")));
    click(again.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok));
    ASSERT_TRUE(changed.wait(patience));
    EXPECT_THAT(own(), ElementsAre());
}

TEST_F(TopicsDialogTest, what_ships_is_shown_and_stays)
{
    choose(2);
    EXPECT_EQ(part<QLineEdit>("name")->text(), QStringLiteral("Export curbs"));
    EXPECT_TRUE(part<QLineEdit>("name")->isReadOnly());
    EXPECT_TRUE(part<QPlainTextEdit>("terms")->isReadOnly());
    EXPECT_FALSE(part<QPushButton>("remove")->isEnabled());
    EXPECT_TRUE(shows(QStringLiteral("Ships with Undertone")));
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(dialog.result(), int(QDialog::Accepted));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(TopicsDialogTest, slips_are_said_and_the_dialog_stays)
{
    click(part<QPushButton>("add"));
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(shows(QStringLiteral("needs a name")));
    QTest::keyClicks(part<QLineEdit>("name"), QStringLiteral("DeepSeek"));
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(shows(QStringLiteral("two topics named “DeepSeek”")));
    QTest::keyClicks(part<QLineEdit>("name"), QStringLiteral(" rivals"));
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(shows(QStringLiteral("needs a term")));
    write("weak_terms", QStringLiteral("rival"));
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(shows(QStringLiteral("no context")));
    write("context", QStringLiteral("@nobody"));
    press(QDialogButtonBox::Ok);
    EXPECT_TRUE(shows(QStringLiteral("names the group “nobody”")));
    EXPECT_TRUE(dialog.isVisible());
    press(QDialogButtonBox::Cancel);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(changed.count(), 0);
}

}  // namespace
}  // namespace undertone::shell
