#include "shell/topics_dialog.h"

#include "shell/desk_fixture.h"
#include "shell/topic_preview_pane.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
    /// A line more where some are written.
    void write(const char* name, const QString& text)
    {
        auto* edit = part<QPlainTextEdit>(name);
        if (!edit->toPlainText().isEmpty())
            QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClicks(edit, text);
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

    // ---- the preview
    const view::TopicPreviewModel& preview()
    {
        return dialog.findChild<TopicPreviewPane*>()->model();
    }
    bool says(const QString& words)
    {
        const auto* label = dialog.findChild<QLabel*>(QStringLiteral("preview_words"));
        return QTest::qWaitFor([&] { return label->text().contains(words); }, patience);
    }
    QStringList listed()
    {
        QStringList titles;
        for (int row = 0; row < preview().rowCount(); ++row)
            titles << preview().index(row).data().toString();
        return titles;
    }

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

TEST_F(TopicsDialogTest, what_ships_is_looked_at_with_what_it_finds)
{
    ASSERT_TRUE(says(QStringLiteral("Finds 2 of 2 stored stories")));
    EXPECT_EQ(listed().size(), 2);
    EXPECT_TRUE(listed()[0].contains("recover")) << "the newest first";
    const auto marks = preview().index(0).data(view::TopicPreviewModel::title_marks_role);
    const auto [start, end] = marks.value<view::MarkedSpans>().at(0);
    EXPECT_EQ(listed()[0].mid(start, end - start), "DeepSeek");
    choose(1);
    EXPECT_TRUE(says(QStringLiteral("Finds 0 of 2 stored stories")));
    EXPECT_TRUE(listed().isEmpty());
}

TEST_F(TopicsDialogTest, what_is_typed_is_looked_for_while_it_is_typed)
{
    click(part<QPushButton>("add"));
    EXPECT_TRUE(says(QStringLiteral("Write a term")));
    write("terms", QStringLiteral("plunge"));
    ASSERT_TRUE(says(QStringLiteral("Finds 1 of 2 stored stories: 1 new, 0 lost")));
    ASSERT_EQ(listed().size(), 1);
    EXPECT_EQ(preview().index(0).data(view::TopicPreviewModel::change_text_role), "New");
    write("terms", QStringLiteral("recover"));
    ASSERT_TRUE(says(QStringLiteral("Finds 2 of 2")));
    write("exclusions", QStringLiteral("shares recover"));
    ASSERT_TRUE(says(QStringLiteral("Finds 1 of 2")));

    // A slip in words; mended, it goes on.
    write("exclusions", QStringLiteral("a*"));
    ASSERT_TRUE(says(QStringLiteral("two letters or more go before a *")));
    EXPECT_TRUE(listed().isEmpty());
    QTest::keyClick(part<QPlainTextEdit>("exclusions"), Qt::Key_Backspace);
    ASSERT_TRUE(says(QStringLiteral("Finds 1 of 2")));
    write("weak_terms", QStringLiteral("nvidia"));
    ASSERT_TRUE(says(QStringLiteral("Write a context too")));
    EXPECT_TRUE(says(QStringLiteral("Finds 1 of 2")));
    write("context", QStringLiteral("sell off"));
    ASSERT_TRUE(says(QStringLiteral("Finds 2 of 2")));
    EXPECT_EQ(changed.count(), 0) << "nothing is stored until OK";
}

TEST_F(TopicsDialogTest, an_edit_says_what_would_be_new_and_what_lost)
{
    Topic topic;
    topic.id = {"moves"};
    topic.name = "Moves";
    topic.terms = {"plunge"};
    topic.colour = "#c08040";
    ASSERT_TRUE(fixture.desk().setOwnTopics({topic}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return searched.count() >= 2; }, patience));

    dialog.close();
    TopicsDialog again(fixture.desk());
    again.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&again));
    auto* list = again.findChild<QListWidget*>();
    list->setCurrentRow(list->count() - 1);
    auto* terms = again.findChild<QPlainTextEdit*>(QStringLiteral("terms"));
    terms->selectAll();
    QTest::keyClicks(terms, QStringLiteral("recover"));
    const auto* label = again.findChild<QLabel*>(QStringLiteral("preview_words"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return label->text().contains("Finds 1 of 2 stored stories: 1 new, 1 lost"); },
        patience))
        << label->text().toStdString();
    const auto& model = again.findChild<TopicPreviewPane*>()->model();
    EXPECT_EQ(model.rowCount(), 2);
    for (auto* one : again.findChildren<QToolButton*>())
        if (one->text().startsWith("Lost"))
            QTest::mouseClick(one, Qt::LeftButton);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.index(0).data().toString().contains("plunge"));
}

// Closed while it looks, it leaves the desk alone; another question at once takes its place.
TEST_F(TopicsDialogTest, a_preview_is_overtaken_and_cancelled)
{
    Topic first, second;
    first.terms = {"plunge"};
    second.terms = {"shares"};
    first.colour = second.colour = "#c08040";
    int answers_to_first = 0, found = -1;
    ASSERT_TRUE(fixture.desk().previewTopic(first, [&](const auto&) { ++answers_to_first; }));
    ASSERT_TRUE(fixture.desk().previewTopic(
        second, [&](const auto& preview) { found = (*preview)->found(); }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return found >= 0; }, patience));
    EXPECT_EQ(found, 2);
    EXPECT_EQ(answers_to_first, 0);

    ASSERT_TRUE(fixture.desk().previewTopic(first, [&](const auto&) { ++answers_to_first; }));
    fixture.desk().cancelPreview();
    QSignalSpy counted(&fixture.desk(), &view::Desk::countsReady);
    fixture.desk().askCounts();  // answered after it would have been
    ASSERT_TRUE(counted.wait(patience));
    EXPECT_EQ(answers_to_first, 0);
}

TEST_F(TopicsDialogTest, the_preview_s_parts_have_names)
{
    for (const auto* list : dialog.findChildren<QListView*>())
        EXPECT_FALSE(list->accessibleName().isEmpty());
    for (const auto* bar : dialog.findChildren<QProgressBar*>())
        EXPECT_FALSE(bar->accessibleName().isEmpty());
}

}  // namespace
}  // namespace undertone::shell
