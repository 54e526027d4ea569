// What the user makes of stories, by keys and clicks, down to what a reopened database holds.
#include "shell/story_actions.h"

#include "desk_fixture.h"
#include "shell/own_label_row.h"
#include "shell/searches_menu.h"
#include "shell/stories_panel.h"
#include "shell/story_note.h"
#include "shell/story_pane.h"
#include "view/story_list_model.h"

#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

namespace undertone::shell {
namespace {

using test::patience;
using view::StoryListModel;

class StoryActionsTest : public testing::Test {
protected:
    StoryActionsTest()
        : list(new StoriesPanel(&window)),
          pane(new StoryPane(fixture.desk().companies(), fixture.desk().topics(), &window)),
          actions(new StoryActions(
              fixture.desk(), undo, *list, *pane, [] { return Symbol{"NVDA"}; }, &window)),
          searches(new SearchesMenu(fixture.desk(), undo, *list, menu, &window))
    {
        list->setNames(fixture.desk().topics(), fixture.desk().companies());
        window.addWidget(list);
        window.addWidget(pane);
        QObject::connect(list, &StoriesPanel::storyChosen, &window, [this](int index) {
            pane->showStory(list->stories(), index);
            actions->shown(list->isAncestorOf(QApplication::focusWidget()));
        });
        QObject::connect(
            &fixture.desk(), &view::Desk::storiesReady, &window,
            [this](const view::ListedStoriesPtr& ready) { list->showStories(ready, "Nvidia"); });
        QObject::connect(list, &StoriesPanel::searchAsked, &window,
                         [this](const QString& text, const view::ListPart& part) {
                             fixture.desk().askFound({"NVDA"}, text, part);
                         });
        QObject::connect(&fixture.desk(), &view::Desk::found, list, &StoriesPanel::showFound);
        window.resize(760, 700);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        view::ChartQuery query;
        query.symbol = {"NVDA"};
        query.from = date_from_iso("2025-01-01").value();
        query.to = date_from_iso("2025-12-31").value();
        QSignalSpy ready(&fixture.desk(), &view::Desk::storiesReady);
        fixture.desk().askStories(query, std::nullopt);
        EXPECT_TRUE(ready.wait(patience));
        rows().setFocus();
    }

    QAbstractItemView& rows() { return *list->findChild<QAbstractItemView*>(); }
    [[nodiscard]] StoryId chosen() const { return pane->story()->story.story.id; }
    [[nodiscard]] store::UserMark stored(StoryId story) const
    {
        return fixture.reader().mark_of(story).value();
    }
    bool wait_for(const std::function<bool()>& what) { return QTest::qWaitFor(what, patience); }
    QVariant shown(int role) { return rows().currentIndex().data(role); }

    test::DeskFixture fixture;
    QUndoStack undo;
    QMenu menu;
    QSplitter window{Qt::Vertical};
    StoriesPanel* list;
    StoryPane* pane;
    StoryActions* actions;
    SearchesMenu* searches;
};

TEST_F(StoryActionsTest, SStarsAStoryAndUndoTakesTheStarAway)
{
    ASSERT_TRUE(pane->story());
    QTest::keyClick(&rows(), Qt::Key_S);
    EXPECT_TRUE(shown(StoryListModel::starred_role).toBool()) << "at once";
    ASSERT_TRUE(wait_for([&] { return stored(chosen()).starred; }));
    undo.undo();
    EXPECT_FALSE(shown(StoryListModel::starred_role).toBool());
    ASSERT_TRUE(wait_for([&] { return !stored(chosen()).starred; }));
    undo.redo();
    ASSERT_TRUE(wait_for([&] { return stored(chosen()).starred; }));
}

TEST_F(StoryActionsTest, AStoryOnWhichTheReaderStaysIsReadAndUMakesItUnread)
{
    EXPECT_TRUE(shown(StoryListModel::unread_role).toBool());
    QTest::keyClick(&rows(), Qt::Key_Down);
    const StoryId story = chosen();
    ASSERT_TRUE(wait_for([&] { return stored(story).read; }));
    EXPECT_FALSE(shown(StoryListModel::unread_role).toBool());
    QTest::keyClick(&rows(), Qt::Key_U);
    EXPECT_TRUE(shown(StoryListModel::unread_role).toBool());
    ASSERT_TRUE(wait_for([&] { return !stored(story).read; }));
    EXPECT_TRUE(rows().model()->index(0, 0).data(StoryListModel::unread_role).toBool())
        << "the one that was only walked past";
}

TEST_F(StoryActionsTest, NWritesANoteThatCtrlEnterKeepsAndEscDoesNot)
{
    auto* note = pane->findChild<StoryNote*>();
    EXPECT_FALSE(note->isVisible());
    QTest::keyClick(&rows(), Qt::Key_N);
    ASSERT_TRUE(note->isVisible());
    QTest::keyClicks(note, "Sees the sun");  // keys of one letter are words here
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(wait_for([&] { return stored(chosen()).note == "Sees the sun"; }));
    EXPECT_FALSE(stored(chosen()).starred);
    EXPECT_TRUE(shown(StoryListModel::noted_role).toBool());
    QTest::keyClick(&rows(), Qt::Key_N);
    QTest::keyClicks(note, " and more");
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_EQ(note->toPlainText(), "Sees the sun");
    undo.undo();
    ASSERT_TRUE(wait_for([&] { return stored(chosen()).note.empty(); }));
    EXPECT_FALSE(note->isVisible());
}

TEST_F(StoryActionsTest, AWrongScoreGetsALabelOfTheUsersOwn)
{
    auto* row = pane->findChild<OwnLabelRow*>();
    QPushButton* good = nullptr;
    for (auto* button : row->findChildren<QPushButton*>())
        if (button->text() == "Good")
            good = button;
    ASSERT_TRUE(good && good->isVisible());
    const StoryId story = chosen();
    const auto labels = [&] { return fixture.reader().own_labels(story).value(); };
    ASSERT_TRUE(wait_for([&] { return row->isEnabled(); })) << "what was said before is known";
    good->click();
    ASSERT_TRUE(wait_for([&] { return labels().size() == 1; }));
    EXPECT_EQ(labels()[0].label, Label::positive);
    EXPECT_EQ(labels()[0].company, pane->company());
    ASSERT_TRUE(wait_for([&] { return pane->ownLabel(*pane->company()).has_value(); }));
    EXPECT_TRUE(good->isChecked());
    undo.undo();
    ASSERT_TRUE(wait_for([&] { return labels().empty(); }));
    ASSERT_TRUE(wait_for([&] { return !good->isChecked(); }));
}

TEST_F(StoryActionsTest, LabelsGivenOneAfterTheOtherAreEachUndone)
{
    auto* row = pane->findChild<OwnLabelRow*>();
    const auto button = [&](const char* text) {
        for (auto* one : row->findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return static_cast<QPushButton*>(nullptr);
    };
    ASSERT_TRUE(wait_for([&] { return row->isEnabled(); }));
    const StoryId story = chosen();
    button("Good")->click();  // faster than the store: nothing is waited for
    button("Bad")->click();
    EXPECT_TRUE(button("Bad")->isChecked());
    undo.undo();
    EXPECT_TRUE(button("Good")->isChecked());
    const auto labels = [&] { return fixture.reader().own_labels(story).value(); };
    ASSERT_TRUE(
        wait_for([&] { return labels().size() == 1 && labels()[0].label == Label::positive; }));
    button("Good")->click();  // takes it back
    ASSERT_TRUE(wait_for([&] { return labels().empty(); }));
}

TEST_F(StoryActionsTest, AFilterOfTheMenuIsWordsOfTheSearchAndAChip)
{
    QTest::keyClick(&rows(), Qt::Key_S);
    const StoryId starred = chosen();
    ASSERT_TRUE(wait_for([&] { return stored(starred).starred; }));
    QSignalSpy found(&fixture.desk(), &view::Desk::found);
    for (QAction* one : list->filterMenu().actions())
        if (one->data().toString() == "is:starred")
            one->trigger();
    ASSERT_TRUE(found.wait(patience));
    auto* box = list->findChild<QLineEdit*>();
    EXPECT_EQ(box->text(), "is:starred");
    ASSERT_EQ(rows().model()->rowCount(), 1);
    EXPECT_EQ(chosen(), starred);
    auto* chip = list->findChild<QToolButton*>("filterChip");
    ASSERT_TRUE(chip && chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_TRUE(box->text().isEmpty());
    EXPECT_EQ(rows().model()->rowCount(), 2);
}

TEST_F(StoryActionsTest, ASearchIsSavedUnderANameFoundAgainAndItsRemovalUndone)
{
    list->setSearchText("is:unread deepseek");
    searches->save("Mine & yours");
    const auto stored_searches = [&] { return store::saved_searches(fixture.reader()).value(); };
    ASSERT_TRUE(wait_for([&] { return stored_searches().size() == 1; }));
    list->setSearchText("");
    for (QAction* one : menu.actions())
        if (one->text() == "Mine && yours")
            one->trigger();
    EXPECT_EQ(list->searchText(), "is:unread deepseek");
    searches->remove("Mine & yours");
    ASSERT_TRUE(wait_for([&] { return stored_searches().empty(); }));
    undo.undo();
    ASSERT_TRUE(wait_for([&] { return stored_searches().size() == 1; }));
    EXPECT_EQ(stored_searches()[0], (store::SavedSearch{"Mine & yours", "is:unread deepseek"}));
}

}  // namespace
}  // namespace undertone::shell
