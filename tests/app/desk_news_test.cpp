// Looking at news at the desk, by mouse and keys alone, on the demo as it ships.
#include "charts/overlay_chart.h"
#include "desk_parts.h"
#include "desk_window.h"
#include "shell/command_box.h"
#include "shell/compare_window.h"
#include "shell/notice_bar.h"
#include "shell/stories_panel.h"
#include "shell/symbol_rows.h"
#include "shell/topic_table_panel.h"
#include "view/desk.h"

#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace undertone::test {
namespace {

constexpr auto patience = 20'000;  // ms

/// -1 where the date is no session of the chart.
int bar_of(const view::ChartSnapshot& chart, const char* date)
{
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        if (to_iso(date_of(chart.bars[i].t)) == date)
            return int(i);
    return -1;
}

class DeskTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(desk.wait_for_chart()); }

    [[nodiscard]] shell::StoriesPanel& stories()
    {
        return *desk.window().findChild<shell::StoriesPanel*>();
    }

    DeskWindow desk;
};

TEST_F(DeskTest, OpensOnNvidiaRoundTheDayOfDeepSeek)
{
    const auto chart = desk.chart().snapshot();
    EXPECT_EQ(chart->instrument.symbol.value, "NVDA");
    ASSERT_TRUE(chart->topic);
    EXPECT_EQ(chart->topic->id.value, "deepseek");
    const int day = bar_of(*chart, "2025-01-27");
    ASSERT_GE(day, 0);
    EXPECT_NEAR(chart->bars[std::size_t(day)].close, 118.42, 0.005);
    EXPECT_EQ(bar_of(*chart, "2025-01-25"), -1) << "a Saturday has no place on the axis";
    EXPECT_LT(chart->tone[std::size_t(day)].value(), -0.1);
    EXPECT_TRUE(desk.window().windowTitle().startsWith("NVDA"));
}

TEST_F(DeskTest, CtrlFSearchesAllStoriesAsTypedAndEscLeadsBack)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return stories().stories() != nullptr; }, patience));
    const std::size_t listed = stories().stories()->size();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto* box = desk.find<QLineEdit>("Search all stories");
    ASSERT_TRUE(box);
    ASSERT_TRUE(box->hasFocus());
    const auto wait_for = [&](const char* word, std::size_t most) {
        return QTest::qWaitFor(
            [&] {
                const auto items = stories().stories();
                return items && !items->empty() && items->size() <= most &&
                       std::all_of(items->begin(), items->end(), [&](const view::StoryItem& one) {
                           const StoryDraft& words = one.story.story.content;
                           return QString::fromStdString(words.title + words.summary + words.text)
                               .contains(QLatin1String(word), Qt::CaseInsensitive);
                       });
            },
            patience);
    };
    QTest::keyClicks(box, "starga");
    EXPECT_TRUE(wait_for("starga", 100)) << "whatever the chart's topic";
    QTest::keyClicks(box, " \"soft");
    auto* mistake = stories().findChild<QLabel*>("searchMistake");
    EXPECT_TRUE(QTest::qWaitFor([&] { return mistake->isVisible(); }, patience));
    EXPECT_TRUE(mistake->text().contains("not closed"));
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(mistake->isVisible());
    EXPECT_EQ(stories().stories()->size(), listed);
}

TEST_F(DeskTest, WithoutAChartAllStoriesAreSearchedAllTheSame)
{
    desk.type_symbol("ADI");  // of which the demo has no bars
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.chart().snapshot(); }, patience));
    EXPECT_FALSE(stories().stories());
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(desk.find<QLineEdit>("Search all stories"), "stargate");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return stories().stories() && !stories().stories()->empty(); }, patience));
}

TEST_F(DeskTest, TopicsAndRangesAreOneClickAway)
{
    desk.click(desk.find<QToolButton>("Stories of all topics"));
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_FALSE(desk.chart().snapshot()->topic);
    const int stories_of_all = desk.chart().snapshot()->stories;

    desk.click(desk.find<QToolButton>("Stories about Export curbs"));
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_EQ(desk.chart().snapshot()->topic->id.value, "export_curbs");
    EXPECT_LT(desk.chart().snapshot()->stories, stories_of_all);

    desk.click(desk.find<QToolButton>("One month"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return to_iso(desk.chart().snapshot()->query.to) == "2026-05-29"; }, patience))
        << "the newest session of the demo";
    EXPECT_EQ(to_iso(desk.chart().snapshot()->query.from), "2026-04-29");
}

TEST_F(DeskTest, ASymbolIsFoundByNameAndTheChoiceByTheNextStart)
{
    desk.type_symbol("broadc");
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_EQ(desk.window().choice().query.symbol.value, "AVGO");
    desk.press(Qt::Key_3, Qt::ControlModifier);
    desk.reopen();
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_EQ(desk.chart().snapshot()->instrument.symbol.value, "AVGO");
    EXPECT_EQ(desk.chart().snapshot()->topic->id.value, "export_curbs");
}

TEST_F(DeskTest, AnUnknownSymbolIsToldInWordsAndTheChartStays)
{
    desk.type_symbol("NOPE");
    auto* notice = desk.window().findChild<shell::NoticeBar*>();
    ASSERT_TRUE(notice);
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }, patience))
        << "as soon as no story has the word either";
    EXPECT_TRUE(notice->text().contains("NOPE"));
    EXPECT_EQ(desk.window().choice().query.symbol.value, "NVDA");
    EXPECT_TRUE(desk.chart().snapshot());
}

TEST_F(DeskTest, CtrlKFindsATopicACommandAndAStory)
{
    const auto type = [&](const QString& text) {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto* box = desk.window().findChild<shell::CommandBox*>();
        ASSERT_TRUE(box && box->hasFocus());
        QTest::keyClicks(box, text);
    };
    const auto list = [] { return QApplication::activePopupWidget(); };
    const auto enter = [&] {
        ASSERT_TRUE(list());
        QTest::keyClick(list(), Qt::Key_Return);
    };

    desk.press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(list()) << "what can be done is listed before anything is typed";
    type("export curbs");
    enter();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return desk.window().choice().query.topics == std::vector<TopicId>{{"export_curbs"}};
        },
        patience));

    type("compare");
    enter();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto* compare = desk.window().findChild<shell::CompareWindow*>();
            return compare && compare->isVisible();
        },
        patience));
    desk.window().findChild<shell::CompareWindow*>()->close();

    type("stargate venture");
    ASSERT_TRUE(QTest::qWaitFor([&] { return list() != nullptr; }, patience))
        << "stories come when the store has answered";
    const auto* rows = qobject_cast<QAbstractItemView*>(list());
    ASSERT_TRUE(rows);
    const QString title = rows->model()->index(0, 0).data().toString();
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const int at = stories().currentStory();
            return at >= 0 &&
                   QString::fromStdString(
                       (*stories().stories())[std::size_t(at)].story.story.content.title) == title;
        },
        patience))
        << title.toStdString();
}

TEST_F(DeskTest, EnterBeforeTheStoriesAreFoundWaitsForThem)
{
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto* box = desk.window().findChild<shell::CommandBox*>();
    QTest::keyClicks(box, "stargate venture");
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return stories().currentStory() >= 0 && box->text().isEmpty(); }, patience));
    EXPECT_FALSE(desk.window().findChild<shell::NoticeBar*>()->isVisible());
}

TEST_F(DeskTest, AWatchedSymbolIsChartedByAClick)
{
    auto* rows = desk.window().findChild<shell::SymbolRows*>();
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->model()->index(1, 0).data().toString(), "AMD");
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      rows->visualRect(rows->model()->index(1, 0)).center());
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_EQ(desk.chart().snapshot()->instrument.symbol.value, "AMD");
}

// From the table of topics by company to the stories of one cell and back to the chart, and the same
// table at the next start.
TEST_F(DeskTest, ACellOfTopicsByCompanyListsItsStories)
{
    const auto table = [&] { return desk.window().findChild<shell::TopicTablePanel*>(); };
    EXPECT_FALSE(table()->isVisible());
    desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(table()->isVisible());
    QTableView& cells = table()->cells();
    const auto cell = [&](int row, int column) { return cells.model()->index(row, column); };
    const auto is_counted = [&] {
        return table()->model().table() && table()->model().table()->is_counted();
    };
    ASSERT_TRUE(QTest::qWaitFor(is_counted, patience));
    EXPECT_TRUE(cells.hasFocus());
    ASSERT_EQ(cell(0, 0).data(), "Nvidia");
    const auto chart = desk.chart().snapshot();
    const auto tone = cell(0, 2).data(view::TopicTableModel::tone_role);
    EXPECT_NEAR(tone.toDouble(), chart->tone.back().value(), 1e-9) << "DeepSeek's, as the chart";
    const int wanted = cell(1, 2).data(view::TopicTableModel::stories_role).toInt();
    ASSERT_GT(wanted, 0);

    QTest::mouseClick(cells.viewport(), Qt::LeftButton, {}, cells.visualRect(cell(1, 2)).center());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto items = stories().stories();
            return items && int(items->size()) == wanted &&
                   std::all_of(items->begin(), items->end(), [](const view::StoryItem& one) {
                       return one.mention && one.mention->company == CompanyId{"amd"};
                   });
        },
        patience))
        << "with AMD's scores, beside a chart of Nvidia";
    EXPECT_TRUE(stories().searchText().startsWith("company:amd topic:deepseek after:"));
    EXPECT_TRUE(cells.hasFocus()) << "the keys walk on";

    QTest::keyClick(&cells, Qt::Key_Home);
    QTest::keyClick(&cells, Qt::Key_Return);
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_EQ(desk.window().choice().query.symbol.value, "AMD");

    desk.reopen();
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(QTest::qWaitFor(is_counted, patience));
}

TEST_F(DeskTest, TheChartIsCopiedAsAPictureAndAsATable)
{
    desk.chart().setFocus();
    desk.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    ASSERT_TRUE(copied && copied->hasImage());
    EXPECT_EQ(qvariant_cast<QImage>(copied->imageData()).size(), QSize(3200, 1800));

    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    copied = QApplication::clipboard()->mimeData();
    ASSERT_TRUE(copied && copied->hasHtml());
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_TRUE(lines.value(0).startsWith("symbol\ttime\topen")) << lines.value(0).toStdString();
    EXPECT_EQ(lines.size(), qsizetype(desk.chart().snapshot()->bars.size()) + 1);

    // What is on show is what leaves.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&desk.chart(), Qt::Key_Plus);
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto rows = QApplication::clipboard()->text().count(u'\n') - 1;
    EXPECT_NEAR(rows, desk.chart().lastShown() - desk.chart().firstShown(), 1.01);
}

TEST_F(DeskTest, TheWatchlistLeavesAsAFileASymbol)
{
    const auto folder = desk.folder() / "charts";
    export_to(desk, QString::fromStdString(folder.string()), "Folder",
              Qt::ControlModifier | Qt::ShiftModifier);
    auto* notice = desk.window().findChild<shell::NoticeBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->text().contains("charts are in"); }, patience))
        << notice->text().toStdString();
    const std::string to = to_iso(desk.chart().snapshot()->query.to);
    EXPECT_TRUE(std::filesystem::exists(folder / ("nvda-deepseek-" + to + ".pdf"))) << to;
}

TEST_F(DeskTest, AnExportThatCannotBeWrittenSaysWhy)
{
    const auto file = desk.folder() / "not there" / "chart.pdf";
    export_to(desk, QString::fromStdString(file.string()));
    auto* notice = desk.window().findChild<shell::NoticeBar*>();
    ASSERT_TRUE(notice && notice->isVisible());
    EXPECT_TRUE(notice->text().contains("not there")) << notice->text().toStdString();
    EXPECT_FALSE(std::filesystem::exists(file));
}

}  // namespace
}  // namespace undertone::test
