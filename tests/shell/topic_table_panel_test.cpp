#include "shell/topic_table_panel.h"

#include "shell/desk_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace undertone::test {
namespace {

using shell::TopicTablePanel;
using view::TopicTableModel;

constexpr int deepseek_column = TopicTableModel::first_topic_column;  // the first that ships

class TopicTablePanelTest : public testing::Test {
protected:
    TopicTablePanelTest()
    {
        make();
        panel->setList("Chips");
        panel->resize(900, 300);
        panel->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        EXPECT_TRUE(words().contains("No chart on show")) << words().toStdString();
        click("5 days");
    }

    void make()
    {
        panel = std::make_unique<TopicTablePanel>(fixture.desk());
        panel->setTheme(charts::Theme::light_theme());
        stories = std::make_unique<QSignalSpy>(panel.get(), &TopicTablePanel::storiesAsked);
        qRegisterMetaType<Symbol>();
        symbols = std::make_unique<QSignalSpy>(panel.get(), &TopicTablePanel::symbolActivated);
    }

    /// January 2025, with the news of the fixture.
    std::shared_ptr<const view::ChartSnapshot> chart()
    {
        view::ChartChoice choice;
        choice.query.symbol = {"NVDA"};
        choice.query.from = *date_from_iso("2025-01-13");
        choice.query.to = *date_from_iso("2025-01-31");
        choice.auto_length = false;
        std::shared_ptr<const view::ChartSnapshot> shown;
        fixture.desk().askChartFor("test", choice, [&](const auto& answer) { shown = *answer; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return shown != nullptr; }, patience));
        return shown;
    }

    void show_as_chart()
    {
        panel->setChart(chart());
        click("As the chart");
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const auto& table = panel->model().table();
                return table && !table->query.chart.symbol.empty();
            },
            patience));
    }

    bool shows_rows(int rows)
    {
        return QTest::qWaitFor([&] { return cells().model()->rowCount() == rows; }, patience);
    }
    QTableView& cells() { return panel->cells(); }
    QModelIndex cell(int row, int column) { return cells().model()->index(row, column); }
    int row_of(const char* company)
    {
        for (int row = 0; row < cells().model()->rowCount(); ++row)
            if (cell(row, 0).data() == company)
                return row;
        throw std::runtime_error(company);
    }
    void click(const QModelIndex& index)
    {
        QTest::mouseClick(cells().viewport(), Qt::LeftButton, {},
                          cells().visualRect(index).center());
    }
    void click(const char* button)
    {
        for (auto* one : panel->findChildren<QToolButton*>())
            if (one->text() == button) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        throw std::runtime_error(button);
    }
    void click_header(int column)
    {
        QHeaderView* head = cells().horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(column) + 20, 8));
    }
    QString words()
    {
        QString all;
        for (const auto* label : panel->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }

    DeskFixture fixture;
    std::unique_ptr<TopicTablePanel> panel;
    std::unique_ptr<QSignalSpy> stories, symbols;
};

TEST_F(TopicTablePanelTest, has_the_companies_of_the_list_and_follows_it)
{
    ASSERT_TRUE(shows_rows(3));
    EXPECT_EQ(cell(0, 0).data(), "Nvidia");
    EXPECT_EQ(cells().model()->columnCount(), int(fixture.desk().topics().size()) + 2);
    EXPECT_TRUE(words().contains("5 sessions to ")) << words().toStdString();
    EXPECT_TRUE(words().contains("half-life 3 d")) << words().toStdString();
    panel->setList("Hyperscalers");
    ASSERT_TRUE(shows_rows(1));
    EXPECT_EQ(cell(0, 0).data(), "Microsoft");
    ASSERT_TRUE(
        fixture.desk().setWatchlists({{{}, "Hyperscalers", {{"MSFT"}, {"AMZN"}, {"SMH"}}}}));
    ASSERT_TRUE(shows_rows(2)) << "a fund is no company";
    ASSERT_TRUE(fixture.desk().setWatchlists({{{}, "Hyperscalers", {{"SMH"}}}}));
    ASSERT_TRUE(shows_rows(0));
    EXPECT_TRUE(words().contains("funds and indices")) << words().toStdString();
    auto* rows = panel->findChild<QComboBox*>();
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    ASSERT_TRUE(shows_rows(int(fixture.desk().companies().size())));
}

TEST_F(TopicTablePanelTest, as_the_chart_its_cells_are_the_chart_s_tone)
{
    ASSERT_TRUE(shows_rows(3));
    show_as_chart();
    const auto shown = chart();
    const QModelIndex all = cell(row_of("Nvidia"), TopicTableModel::all_column);
    EXPECT_NEAR(all.data(TopicTableModel::tone_role).toDouble(), shown->tone.back().value(), 1e-9);
    EXPECT_EQ(all.data(TopicTableModel::stories_role), 2);
    EXPECT_EQ(cell(row_of("AMD"), TopicTableModel::all_column).data(), "–");
    EXPECT_TRUE(words().contains("As the chart: 13 Jan 2025 to Fri 31 Jan 2025 16:00 EST"))
        << words().toStdString();
}

TEST_F(TopicTablePanelTest, a_click_or_enter_on_a_cell_asks_for_its_stories)
{
    ASSERT_TRUE(shows_rows(3));
    show_as_chart();
    const QString wanted =
        "company:nvidia topic:deepseek after:2025-01-10T21:00:01Z before:2025-01-31T21:00:01Z";
    click(cell(row_of("Nvidia"), deepseek_column));
    ASSERT_EQ(stories->count(), 1);
    EXPECT_EQ(stories->at(0).at(0), wanted);

    // By keys alone: to the left, and back.
    QTest::keyClick(&cells(), Qt::Key_Left);
    QTest::keyClick(&cells(), Qt::Key_Return);
    ASSERT_EQ(stories->count(), 2);
    EXPECT_FALSE(stories->at(1).at(0).toString().contains("topic:"));
    QTest::keyClick(&cells(), Qt::Key_Right);
    QTest::keyClick(&cells(), Qt::Key_Enter);
    ASSERT_EQ(stories->count(), 3);
    EXPECT_EQ(stories->at(2).at(0), wanted);
    QTest::keyClick(&cells(), Qt::Key_Home);
    QTest::keyClick(&cells(), Qt::Key_Return);
    ASSERT_EQ(symbols->count(), 1) << "a company is its chart";
    EXPECT_EQ(symbols->at(0).at(0).value<Symbol>().value, "NVDA");
}

TEST_F(TopicTablePanelTest, a_header_sorts_and_the_third_click_gives_the_list_s_order_back)
{
    ASSERT_TRUE(shows_rows(3));
    show_as_chart();
    click_header(0);
    EXPECT_EQ(cell(0, 0).data(), "AMD");
    click_header(0);
    EXPECT_EQ(cell(0, 0).data(), "Nvidia");
    click_header(0);
    EXPECT_EQ(cell(0, 0).data(), "Nvidia");
    EXPECT_EQ(cell(2, 0).data(), "Broadcom") << "as in the list";
    click_header(deepseek_column);
    EXPECT_EQ(cell(0, 0).data(), "Nvidia");
    click_header(deepseek_column);
    EXPECT_EQ(cell(0, 0).data(), "Nvidia") << "what is not known comes last, rising or falling";
}

TEST_F(TopicTablePanelTest, copies_what_it_shows_for_a_spreadsheet)
{
    ASSERT_TRUE(shows_rows(3));
    show_as_chart();
    click_header(0);
    cells().setFocus();
    QTest::keyClick(&cells(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split('\n');
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines[0].startsWith("company\tsymbol\tafter\tas_of\tall_tone"));
    EXPECT_TRUE(lines[1].startsWith("AMD\tAMD\t"));
    EXPECT_TRUE(copied->data("text/csv").startsWith("company,symbol,"));
    QApplication::clipboard()->clear();
    click("Copy");
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith("company"));
}

TEST_F(TopicTablePanelTest, comes_back_as_it_was_left)
{
    ASSERT_TRUE(shows_rows(3));
    click("1 day");
    click_header(deepseek_column);
    const QString state = panel->viewState();
    make();
    panel->restoreView(state);
    panel->setList("Chips");
    panel->show();
    ASSERT_TRUE(shows_rows(3));
    EXPECT_EQ(panel->viewState(), state);
    EXPECT_TRUE(QTest::qWaitFor([&] { return words().contains("1 session to "); }, patience));
    panel->restoreView("no state");
    EXPECT_TRUE(QTest::qWaitFor([&] { return words().contains("No chart on show"); }, patience));
}

TEST_F(TopicTablePanelTest, all_parts_have_names)
{
    for (const auto* one : panel->findChildren<QToolButton*>())
        EXPECT_FALSE(one->accessibleName().isEmpty()) << one->text().toStdString();
    for (const auto* one : panel->findChildren<QComboBox*>())
        EXPECT_FALSE(one->accessibleName().isEmpty());
    EXPECT_FALSE(cells().accessibleName().isEmpty());
}

// What is written in a cell can be read in every appearance: on a chip, and faint.
TEST(TopicTableColours, words_keep_their_contrast)
{
    for (const charts::Theme& theme :
         {charts::Theme::dark_theme(), charts::Theme::light_theme(),
          charts::Theme::colour_blind_theme(true), charts::Theme::colour_blind_theme(false)})
        for (const QColor& fill : {theme.tone_up_fill, theme.grid, theme.tone_down_fill}) {
            EXPECT_GE(charts::contrast(theme.text, fill), 4.5) << fill.name().toStdString();
            EXPECT_GE(charts::contrast(theme.faint_text, charts::mixed(fill, theme.ground, 0.4)),
                      4.5)
                << fill.name().toStdString();
        }
}

}  // namespace
}  // namespace undertone::test
