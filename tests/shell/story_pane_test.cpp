#include "shell/story_pane.h"

#include "desk_fixture.h"
#include "shell/reasons_table.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QWheelEvent>

#include <cmath>

namespace undertone::shell {
namespace {

/// One story with one reason at `start`..`end` of its title.
view::StoryItems story(const std::string& title, int start, int end, const std::string& link = {})
{
    view::StoryItem item;
    item.story.story.content.title = title;
    item.story.story.content.link = link;
    item.story.story.source_name = "Wire";
    Mention mention;
    mention.company = {"nvidia"};
    mention.p = {0.7, 0.2, 0.1};
    mention.score = -0.6;
    mention.log_odds = -2;
    mention.reasons.push_back({Field::title, start, end, "sinks", -2.0, "a word of falling"});
    item.mention = mention;
    item.story.scored.mentions = {mention};
    return std::make_shared<std::vector<view::StoryItem>>(1, item);
}

/// The words of a document that have a background.
QString coloured(const QTextDocument& document)
{
    QString words;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (at.fragment().charFormat().hasProperty(QTextFormat::BackgroundBrush))
                words += at.fragment().text();
    return words;
}

class StoryPaneTest : public testing::Test {
protected:
    StoryPaneTest() : pane({{{"nvidia"}, "Nvidia", {}, {}}}, {})
    {
        pane.resize(360, 600);
        pane.show();
    }
    QTextEdit& text() { return *pane.findChild<QTextEdit*>(); }
    StoryPane pane;
};

TEST_F(StoryPaneTest, ASpanIsColouredInPlaceBehindWideCharacters)
{
    // Two code points beyond the basic plane stand before the span: four UTF-16 units.
    pane.showStory(story("\xF0\x9F\x93\x89\xF0\x9F\x93\x89 Nvidia sinks today", 10, 15), 0);
    EXPECT_EQ(coloured(*text().document()), "sinks");
}

TEST_F(StoryPaneTest, MarkupInATitleIsShownAsItIs)
{
    const std::string title =
        "<img src=\"http://127.0.0.1/x.png\"><b>Nvidia</b> \xE2\x80\xAE sinks";
    pane.showStory(story(title, 0, 1), 0);
    EXPECT_TRUE(text().toPlainText().startsWith(QString::fromStdString(title)));
}

TEST_F(StoryPaneTest, OnlyWebAddressesCanBeOpened)
{
    auto* open = pane.findChild<QPushButton*>();
    ASSERT_TRUE(open);
    for (const char* link : {"javascript:alert(1)", "file:///etc/passwd", ""}) {
        pane.showStory(story("A", 0, 1, link), 0);
        EXPECT_FALSE(open->isVisible()) << link;
    }
    pane.showStory(story("A", 0, 1, "https://example.com/a"), 0);
    EXPECT_TRUE(open->isVisible());
}

TEST_F(StoryPaneTest, ALongStoryAndNoneAreBothFine)
{
    pane.showStory(story(std::string(100'000, 'x') + " sinks", 100'001, 100'006), 0);
    EXPECT_EQ(coloured(*text().document()), "sinks");
    pane.showStory(nullptr, -1);
    EXPECT_FALSE(text().isVisible());
}

TEST_F(StoryPaneTest, QuotedOpinionIsSaidWithItsShare)
{
    const auto shown = [&] {
        QString words;
        for (const QLabel* label : pane.findChildren<QLabel*>())
            if (label->isVisible())
                words += label->text();
        return words;
    };
    pane.showStory(story("Nvidia sinks today", 7, 12), 0);
    EXPECT_FALSE(shown().contains("quoted opinion"));
    auto quoted = std::make_shared<std::vector<view::StoryItem>>(*story("Nvidia sinks today", 7, 12));
    quoted->front().mention->reasons[0].quoted = true;
    quoted->front().story.scored.mentions[0].reasons[0].quoted = true;
    pane.showStory(quoted, 0);
    EXPECT_TRUE(shown().contains(QString::fromUtf8("quoted opinion adds −2.00 to its log-odds")))
        << shown().toStdString();
}

TEST_F(StoryPaneTest, AnUnscoredStorySaysWhyInsteadOfAScore)
{
    view::StoryItem german;
    german.story.story.content.title = "Nvidia-Aktie bricht ein";
    german.story.scored.unscored = "not in English (German)";
    german.story.engine = "undertone-linear/1";
    pane.showStory(std::make_shared<std::vector<view::StoryItem>>(1, german), 0);
    QStringList shown;
    for (const QLabel* label : pane.findChildren<QLabel*>())
        if (label->isVisible())
            shown << label->text();
    EXPECT_TRUE(shown.contains("Not scored: not in English (German)."))
        << shown.join('|').toStdString();
    EXPECT_TRUE(shown.filter("Scored by").isEmpty());
    EXPECT_FALSE(pane.findChild<QComboBox*>()->isVisible());
}

TEST_F(StoryPaneTest, TheWheelScrollsThePaneAndLeavesTheCompany)
{
    auto items = std::make_shared<std::vector<view::StoryItem>>(*story("Nvidia sinks", 7, 12));
    Mention amd = items->front().story.scored.mentions.front();
    amd.company = {"amd"};
    items->front().story.scored.mentions.push_back(amd);
    pane.showStory(items, 0);
    auto* company = pane.findChild<QComboBox*>();
    ASSERT_TRUE(company && company->count() == 2);
    const auto turn_wheel = [&] {
        const QPointF middle = company->rect().center();
        QWheelEvent down(middle, company->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(company, &down);
    };
    pane.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&pane));
    const int chosen = company->currentIndex();
    text().setFocus();
    turn_wheel();
    EXPECT_EQ(company->currentIndex(), chosen);
    company->setFocus();
    turn_wheel();
    EXPECT_NE(company->currentIndex(), chosen);
}

TEST_F(StoryPaneTest, OfARealStoryTheShownFiguresAddUp)
{
    test::DeskFixture fixture;
    view::StoryItems items;
    QObject::connect(&fixture.desk(), &view::Desk::storiesReady, &pane,
                     [&](const view::ListedStoriesPtr& ready) { items = ready->items; });
    QSignalSpy ready(&fixture.desk(), &view::Desk::storiesReady);
    view::ChartQuery query;
    query.symbol = {"NVDA"};
    query.from = date_from_iso("2025-01-01").value();
    query.to = date_from_iso("2025-12-31").value();
    fixture.desk().askStories(query, std::nullopt);
    ASSERT_TRUE(ready.wait(test::patience));
    ASSERT_TRUE(items && !items->empty());
    pane.showStory(items, 0);

    const auto* rows = pane.findChild<ReasonsTable*>()->model();
    const auto value = [&](int row) {
        QString shown = rows->index(row, 0).data().toString();
        return std::lround(shown.replace(QChar(0x2212), u'-').toDouble() * 100);
    };
    long sum = 0;
    for (int row = 0; row + 1 < rows->rowCount(); ++row)
        sum += value(row);
    ASSERT_GT(rows->rowCount(), 2);
    EXPECT_EQ(sum, value(rows->rowCount() - 1));
    EXPECT_NEAR(double(sum) / 100, (*items)[0].mention->log_odds, 0.01);
    EXPECT_TRUE(pane.findChild<QComboBox*>()->currentText().startsWith("Nvidia"));
}

}  // namespace
}  // namespace undertone::shell
