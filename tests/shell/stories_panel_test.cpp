#include "shell/stories_panel.h"

#include "charts/theme.h"
#include "shell/search_help.h"
#include "view/story_list_model.h"

#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace undertone::shell {
namespace {

constexpr int patience = 10'000;  // ms

view::StoryItem item(std::int64_t id, const std::string& title)
{
    view::StoryItem one;
    one.story.story.id = {id};
    one.story.story.content.title = title;
    one.story.story.source_name = "Wire";
    one.time_et = "Mon 27 Jan 2025 09:41 EST";
    one.local_date = date_from_iso("2025-01-27").value();
    one.session.date = date_from_iso("2025-01-27").value();
    return one;
}

view::StoryItems items(std::vector<view::StoryItem> all)
{
    return std::make_shared<std::vector<view::StoryItem>>(std::move(all));
}

/// The chart's, as the desk answers; of a session or of the whole range.
view::ListedStoriesPtr listed(std::vector<view::StoryItem> all, bool is_session = false)
{
    auto answer = std::make_shared<view::ListedStories>();
    if (is_session)
        answer->sessions = date_from_iso("2025-01-27").value();
    answer->count = std::int64_t(all.size());
    answer->items = items(std::move(all));
    return answer;
}

class StoriesPanelTest : public testing::Test {
protected:
    StoriesPanelTest()
    {
        panel_.setTheme(charts::Theme::dark_theme());
        panel_.resize(360, 500);
        panel_.show();
        panel_.showStories(listed({item(1, "Nvidia sinks"), item(2, "Oracle builds")}), "DeepSeek");
        panel_.focusSearch();
    }

    QLineEdit& box() { return *panel_.findChild<QLineEdit*>(); }
    QAbstractItemView& list() { return *panel_.findChild<QAbstractItemView*>(); }
    QLabel& mistake() { return *panel_.findChild<QLabel*>("searchMistake"); }
    bool shows(const QString& words)
    {
        for (const QLabel* label : panel_.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    static view::FoundStoriesPtr found(const QString& text, std::vector<view::StoryItem> all)
    {
        auto found = std::make_shared<view::FoundStories>();
        found->text = text;
        found->count = std::int64_t(all.size());
        found->is_ranked = true;
        found->found_in.resize(all.size());
        found->items = items(std::move(all));
        return found;
    }
    static view::FoundStoriesPtr broken(const QString& text)
    {
        auto found = std::make_shared<view::FoundStories>();
        found->text = text;
        found->mistake = Error{ErrorKind::invalid_input,
                               "The quotation is not closed",
                               "write \" after its last word",
                               {},
                               {}};
        return found;
    }

    StoriesPanel panel_;
};

TEST_F(StoriesPanelTest, AsksOnceWhenSomebodyPausesTyping)
{
    QSignalSpy asked(&panel_, &StoriesPanel::searchAsked);
    QTest::keyClicks(&box(), "chip");
    EXPECT_EQ(asked.size(), 0) << "not at every key";
    ASSERT_TRUE(asked.wait(patience));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), "chip");
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 2) << "Enter asks at once";
}

TEST_F(StoriesPanelTest, ShowsWhatWasFoundAndEscLeadsBack)
{
    QTest::keyClicks(&box(), "chip");
    panel_.showFound(found("chip", {item(7, "A chip"), item(2, "Oracle builds")}));
    EXPECT_EQ(list().model()->rowCount(), 2);
    EXPECT_TRUE(shows("2 stories, best first"));
    panel_.showStories(listed({item(1, "Nvidia sinks")}, true), "Stargate");
    EXPECT_EQ(list().model()->rowCount(), 2) << "a new chart waits until the search is over";
    QTest::keyClick(&box(), Qt::Key_Escape);
    EXPECT_TRUE(box().text().isEmpty());
    EXPECT_EQ(list().model()->rowCount(), 1);
    EXPECT_TRUE(shows("Stargate"));
}

TEST_F(StoriesPanelTest, AnAnswerToOtherWordsIsDropped)
{
    QTest::keyClicks(&box(), "chips");
    panel_.showFound(found("chip", {item(7, "A chip")}));
    EXPECT_EQ(list().model()->rowCount(), 2) << "still the chart's";
    QTest::keyClick(&box(), Qt::Key_Escape);
    panel_.showFound(found("chips", {item(7, "A chip")}));
    EXPECT_EQ(list().model()->rowCount(), 2) << "an answer that comes late";
}

TEST_F(StoriesPanelTest, ABrokenSearchIsSaidBelowTheBoxAndTheListStays)
{
    QTest::keyClicks(&box(), "chip");
    panel_.showFound(found("chip", {item(7, "A chip")}));
    QTest::keyClicks(&box(), " \"ban");
    panel_.showFound(broken("chip \"ban"));
    EXPECT_TRUE(mistake().isVisible());
    EXPECT_TRUE(mistake().text().contains("not closed; write \""));
    EXPECT_EQ(list().model()->rowCount(), 1);
    QTest::keyClicks(&box(), "\"");
    panel_.showFound(found("chip \"ban\"", {}));
    EXPECT_FALSE(mistake().isVisible());
    EXPECT_TRUE(shows("No story stored here fits this search"));
    for (auto* button : panel_.findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(box().text().isEmpty());
    EXPECT_EQ(list().model()->rowCount(), 2);
}

TEST_F(StoriesPanelTest, DownGoesToTheListAndF1Helps)
{
    QTest::keyClick(&box(), Qt::Key_F1);
    auto* help = panel_.findChild<SearchHelp*>();
    ASSERT_TRUE(help->isVisible());
    QTest::keyClick(help, Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible());
    QTest::keyClick(&box(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(panel_.currentStory(), 1);
}

TEST_F(StoriesPanelTest, ABrokenSearchDoesNotHoldAnotherChartsStories)
{
    QSignalSpy asked(&panel_, &StoriesPanel::searchAsked);
    const auto show_another_chart = [&](std::int64_t id) {
        asked.clear();
        panel_.showStories(listed({item(id, "Another chart's")}), "Another chart");
        ASSERT_EQ(asked.size(), 1);
        panel_.showFound(broken(box().text()));
        EXPECT_EQ(list().model()->rowCount(), 1);
        EXPECT_EQ(list().model()->index(0, 0).data().toString(), "Another chart's");
        EXPECT_TRUE(shows("Another chart"));
        EXPECT_TRUE(mistake().isVisible());
    };
    QTest::keyClicks(&box(), "\"ban");
    panel_.showFound(broken("\"ban"));
    show_another_chart(11);

    QTest::keyClicks(&box(), "\"");
    panel_.showFound(found("\"ban\"", {item(7, "A ban"), item(8, "No ban")}));
    QTest::keyClicks(&box(), " (");
    panel_.showFound(broken("\"ban\" ("));
    EXPECT_EQ(list().model()->rowCount(), 2);
    show_another_chart(12);
}

TEST_F(StoriesPanelTest, WithoutAChartASearchGoesOn)
{
    QTest::keyClicks(&box(), "chip");
    panel_.showFound(found("chip", {item(7, "A chip")}));
    QSignalSpy asked(&panel_, &StoriesPanel::searchAsked);
    panel_.showMessage("No chart, so no stories");
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(panel_.currentStory(), 0) << "still what was found";
    EXPECT_FALSE(shows("No chart"));
    QTest::keyClick(&box(), Qt::Key_Escape);
    EXPECT_EQ(panel_.currentStory(), -1);
    EXPECT_TRUE(shows("No chart"));
    QTest::keyClicks(&box(), "ban");
    panel_.showFound(found("ban", {item(8, "A ban")}));
    EXPECT_EQ(panel_.currentStory(), 0);
}

// Pictures of the same rows with and without marks must not be the same, or nothing is marked.
TEST_F(StoriesPanelTest, WhatWasFoundIsMarkedInTheRows)
{
    QTest::keyClicks(&box(), "chip");
    const auto picture = [&](const view::FoundIn& where) {
        auto answer = std::make_shared<view::FoundStories>(*found("chip", {item(7, "A chip")}));
        answer->found_in[0] = where;
        panel_.showFound(answer);
        return list().viewport()->grab().toImage();
    };
    EXPECT_EQ(picture({}), picture({}));
    EXPECT_NE(picture({{{2, 6}}, {}, {}}), picture({}));
    const QString snippet = "… of the chip …";
    EXPECT_NE(picture({{}, snippet, {}}), picture({}));
    EXPECT_NE(picture({{}, snippet, {{9, 13}}}), picture({{}, snippet, {}}));
}

/// So many stories from a number on, as a page of a longer list.
view::ListedStoriesPtr page(int from, int count, const view::ListPart& part, bool is_more,
                            int of_all = 400)
{
    std::vector<view::StoryItem> all;
    for (int i = from; i < from + count; ++i)
        all.push_back(item(i, "Story " + std::to_string(i)));
    auto answer = std::make_shared<view::ListedStories>(*listed(std::move(all)));
    answer->count = of_all;
    answer->part = part;
    if (is_more)
        answer->next = view::ListCursor{store::StoryPlace{{}, {from + count - 1}}, {}, 0};
    return answer;
}

TEST_F(StoriesPanelTest, TheNextPageIsAskedForBeforeTheReaderIsAtTheEnd)
{
    QSignalSpy asked(&panel_, &StoriesPanel::moreAsked);
    panel_.showStories(page(1, 200, {}, true), "All");
    EXPECT_TRUE(shows("All · 400 stories"));
    EXPECT_EQ(asked.size(), 0) << "nobody has scrolled";
    QScrollBar* scroll = list().verticalScrollBar();
    scroll->setValue(scroll->maximum() - 2 * list().viewport()->height());
    ASSERT_EQ(asked.size(), 1);
    const auto part = asked[0][0].value<view::ListPart>();
    EXPECT_EQ(part.behind.story->id, (StoryId{200}));
    const int before = scroll->value();
    panel_.showStories(page(201, 200, part, false), "All");
    EXPECT_EQ(list().model()->rowCount(), 400);
    EXPECT_EQ(scroll->value(), before) << "what is read stays where it is";
    scroll->setValue(scroll->maximum());
    EXPECT_EQ(asked.size(), 1) << "that was all";
    EXPECT_EQ(panel_.wantedPart().limit, 400) << "fresh stories bring all pages anew";
}

TEST_F(StoriesPanelTest, APageThatFailedIsAskedForAgainWhenTheReaderMovesOn)
{
    QSignalSpy asked(&panel_, &StoriesPanel::moreAsked);
    panel_.showStories(page(1, 200, {}, true), "All");
    QScrollBar* scroll = list().verticalScrollBar();
    scroll->setValue(scroll->maximum() - 2 * list().viewport()->height());
    ASSERT_EQ(asked.size(), 1);
    panel_.pageFailed();
    EXPECT_EQ(asked.size(), 1) << "not at once: it would fail again and again";
    scroll->setValue(scroll->maximum());
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[1][0].value<view::ListPart>().behind.story->id, (StoryId{200}))
        << "the same page";
    panel_.showStories(page(201, 200, asked[1][0].value<view::ListPart>(), false), "All");
    EXPECT_EQ(list().model()->rowCount(), 400);
}

TEST_F(StoriesPanelTest, APageOfAListThatIsNoLongerOnShowIsDropped)
{
    panel_.showStories(page(1, 200, {}, true), "All");
    const view::ListPart part{200, {store::StoryPlace{{}, {200}}, {}, 0}};
    auto another = std::make_shared<view::ListedStories>(*page(201, 200, part, false));
    another->query.symbol = {"AMD"};
    panel_.showStories(another, "All");
    EXPECT_EQ(list().model()->rowCount(), 200);
}

TEST_F(StoriesPanelTest, FreshStoriesMoveNeitherTheChoiceNorTheSight)
{
    panel_.showStories(page(10, 190, {}, false), "All");
    list().setCurrentIndex(list().model()->index(2, 0));
    QScrollBar* scroll = list().verticalScrollBar();
    scroll->setValue(scroll->maximum() / 2);
    const auto top = [&] { return list().indexAt(QPoint(5, 5)).data().toString(); };
    const QString read = top();
    panel_.showStories(page(1, 199, {}, false), "All");
    EXPECT_EQ(top(), read);
    EXPECT_EQ(list().currentIndex().data().toString(), "Story 12");
}

TEST_F(StoriesPanelTest, ARowOfSeveralStoriesOpensByAClickAndByKeys)
{
    std::vector<view::StoryItem> all{item(1, "Nvidia sinks"), item(2, "Nvidia falls"),
                                     item(3, "Oracle builds")};
    all[0].story.story.cluster = all[1].story.story.cluster = {7};
    panel_.showStories(listed(all), "All");
    panel_.groupAction().trigger();
    ASSERT_EQ(list().model()->rowCount(), 2);
    const QRect row = list().visualRect(list().model()->index(0, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      QPoint(row.left() + 20, row.top() + 38));
    EXPECT_EQ(list().model()->rowCount(), 3);
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Left);
    EXPECT_EQ(list().model()->rowCount(), 2);
    QTest::keyClick(&list(), Qt::Key_Right);
    EXPECT_EQ(list().model()->rowCount(), 3);
    panel_.groupAction().trigger();
    EXPECT_EQ(list().model()->rowCount(), 3);
    EXPECT_EQ(list().currentIndex().row(), 0);
}

}  // namespace
}  // namespace undertone::shell
