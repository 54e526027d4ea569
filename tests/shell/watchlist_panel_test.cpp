#include "shell/watchlist_panel.h"

#include "charts/theme.h"
#include "shell/desk_fixture.h"
#include "shell/symbol_rows.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <QWindow>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <functional>

namespace undertone::shell {
namespace {

using testing::ElementsAre;
using Names = std::vector<std::string>;

/// A panel as a user has it, on a real workspace; asked by mouse and keys, believed by the store.
class WatchlistPanelTest : public testing::Test {
protected:
    WatchlistPanelTest()
    {
        panel.resize(300, 600);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] { return panel.isActiveWindow(); }, test::patience));
        rows->setFocus();
        QObject::connect(&panel, &WatchlistPanel::symbolActivated, &panel,
                         [this](const Symbol& symbol) { activated.push_back(symbol.value); });
    }

    Names stored_names()
    {
        Names names;
        for (const Watchlist& list : workspace.stored_lists())
            names.push_back(list.name);
        return names;
    }

    Names stored_symbols(const std::string& name)
    {
        Names symbols;
        for (const Watchlist& list : workspace.stored_lists())
            if (list.name == name)
                for (const Symbol& symbol : list.symbols)
                    symbols.push_back(symbol.value);
        return symbols;
    }

    Names shown_symbols() const
    {
        Names symbols;
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            symbols.push_back(rows->model()->index(row, 0).data().toString().toStdString());
        return symbols;
    }

    QPoint middle_of(int row) const
    {
        return rows->visualRect(rows->model()->index(row, 0)).center();
    }

    void click(int row) { QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, middle_of(row)); }

    /// A field by its accessible name, which a screen reader says.
    QLineEdit* field(const QString& name) const
    {
        for (auto* one : panel.findChildren<QLineEdit*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }

    void enter(QLineEdit* into, const QString& text)
    {
        ASSERT_TRUE(into->isVisible());
        ASSERT_TRUE(into->hasFocus()) << "it asks at once";
        QTest::keyClicks(into, text);
        QTest::keyClick(into, Qt::Key_Return);
    }

    void trigger(const QString& text)
    {
        for (QAction* one : panel.menuActions())
            if (one && one->text().remove(u'&') == text)
                return one->trigger();
        FAIL() << "no action " << text.toStdString();
    }

    /// Chooses an entry of one of the panel's menus, or of a menu within it, as a click does.
    void open_menu(const QString& menu, const QString& entry, const QString& within = {})
    {
        for (QAction* one : panel.menuActions()) {
            if (!one || one->text().remove(u'&') != menu)
                continue;
            ASSERT_TRUE(one->isEnabled()) << menu.toStdString();
            emit one->menu()->aboutToShow();
            return choose_in(*one->menu(), entry, within);
        }
        FAIL() << "no menu " << menu.toStdString();
    }

    static void choose_in(const QMenu& menu, const QString& entry, const QString& within)
    {
        for (QAction* one : menu.actions()) {
            const QString words = one->text().remove(u'&');
            if (!within.isEmpty() && one->menu() && words == within)
                return choose_in(*one->menu(), entry, {});
            if (within.isEmpty() && words == entry)
                return one->trigger();
        }
        FAIL() << "no entry " << entry.toStdString();
    }

    static Names texts_of(const QComboBox* choice)
    {
        Names texts;
        for (int i = 0; i < choice->count(); ++i)
            texts.push_back(choice->itemText(i).toStdString());
        return texts;
    }

    std::string words_shown() const
    {
        std::string words;
        for (const auto* label : panel.findChildren<QLabel*>())
            if (label->isVisible())
                words += label->text().toStdString();
        return words;
    }

    test::DeskFixture workspace;
    QUndoStack undo;
    WatchlistPanel panel{workspace.desk(), undo};
    SymbolRows* rows = panel.findChild<SymbolRows*>();
    QLineEdit* symbols = field(QStringLiteral("Symbols to add"));
    QLineEdit* name = field(QStringLiteral("Name of the watchlist"));
    Names activated;
};

TEST_F(WatchlistPanelTest, a_click_and_the_arrow_keys_choose_the_chart)
{
    click(1);
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Up);
    QTest::keyClick(rows, Qt::Key_Home);
    QTest::keyClick(rows, Qt::Key_Return);
    EXPECT_THAT(activated, ElementsAre("AMD", "AVGO", "AMD", "NVDA", "NVDA"));
}

TEST_F(WatchlistPanelTest, the_chart_s_symbol_is_marked_and_asks_for_nothing)
{
    panel.setCurrentSymbol({"AMD"});
    EXPECT_EQ(rows->currentIndex().row(), 1);
    panel.setCurrentSymbol({"MSFT"});
    EXPECT_FALSE(rows->selectionModel()->hasSelection()) << "not in the list on show";
    panel.setCurrentList(QStringLiteral("Hyperscalers"));
    EXPECT_EQ(rows->currentIndex().row(), 0);
    EXPECT_THAT(activated, ElementsAre());
}

TEST_F(WatchlistPanelTest, rows_fill_with_what_is_stored)
{
    const auto last = rows->model()->index(0, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !last.data().toString().isEmpty(); }, test::patience));
    const std::string words =
        rows->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString();
    EXPECT_THAT(words, testing::StartsWith("Nvidia (NVDA). Closed at "));
    EXPECT_EQ(rows->model()->index(2, 1).data().toString(), QStringLiteral("–"))
        << "AVGO has no bars here";
}

TEST_F(WatchlistPanelTest, a_symbol_is_added_by_the_beginning_of_its_name)
{
    QTest::keyClick(rows, Qt::Key_Insert);
    enter(symbols, QStringLiteral("micron"));
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("NVDA", "AMD", "AVGO", "MU"));
    EXPECT_EQ(undo.undoText(), QStringLiteral("Add MU to Chips"));
    EXPECT_TRUE(symbols->hasFocus()) << "ready for the next";
    QTest::keyClick(symbols, Qt::Key_Escape);
    EXPECT_FALSE(symbols->isVisible());
    EXPECT_TRUE(rows->hasFocus());
}

TEST_F(WatchlistPanelTest, of_pasted_symbols_the_unknown_ones_stay_and_are_named)
{
    QTest::keyClick(rows, Qt::Key_Insert);
    enter(symbols, QStringLiteral("tsm, NVDA; Ericsson; Micron"));
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("NVDA", "AMD", "AVGO", "TSM", "MU"));
    EXPECT_EQ(undo.count(), 1) << "one step for all of them";
    EXPECT_EQ(symbols->text(), QStringLiteral("Ericsson"));
    EXPECT_THAT(words_shown(), testing::HasSubstr("“Ericsson” is not among the instruments"));
    EXPECT_THAT(words_shown(), testing::HasSubstr("Already in Chips: NVDA"));

    const std::string once =
        "“Ericsson” is not among the instruments; type the beginning of a symbol "
        "or name to choose one";
    QTest::keyClick(symbols, Qt::Key_Return);
    EXPECT_EQ(words_shown(), once) << "asked again, it says it once";
    EXPECT_EQ(undo.count(), 1);
}

TEST_F(WatchlistPanelTest, removing_goes_on_to_the_next_and_comes_back_by_undo)
{
    click(0);
    QTest::keyClick(rows, Qt::Key_Delete);
    QTest::keyClick(rows, Qt::Key_Delete);
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("AVGO"));
    EXPECT_THAT(activated, ElementsAre("NVDA", "AMD", "AVGO"));
    undo.undo();
    undo.undo();
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("NVDA", "AMD", "AVGO"));
    undo.redo();
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("AMD", "AVGO"));
}

TEST_F(WatchlistPanelTest, delete_in_the_field_removes_no_symbol)
{
    click(0);
    QTest::keyClick(rows, Qt::Key_Insert);
    QTest::keyClicks(symbols, QStringLiteral("ab"));
    QTest::keyClick(symbols, Qt::Key_Home);
    QTest::keyClick(symbols, Qt::Key_Delete);
    EXPECT_EQ(symbols->text(), QStringLiteral("b"));
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("NVDA", "AMD", "AVGO"));
}

TEST_F(WatchlistPanelTest, keys_move_a_symbol_and_it_stays_chosen)
{
    click(0);
    QTest::keyClick(rows, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(rows, Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("AMD", "AVGO", "NVDA"));
    QTest::keyClick(rows, Qt::Key_Down, Qt::AltModifier);  // it is the last
    EXPECT_EQ(undo.count(), 2);
    QTest::keyClick(rows, Qt::Key_Up, Qt::AltModifier);
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("AMD", "NVDA", "AVGO"));
    EXPECT_EQ(rows->currentIndex().data().toString(), QStringLiteral("NVDA"));
    EXPECT_THAT(activated, ElementsAre("NVDA")) << "moving a row is not choosing another";
    undo.setIndex(0);
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("NVDA", "AMD", "AVGO"));
    EXPECT_EQ(shown_symbols(), (Names{"NVDA", "AMD", "AVGO"}));
}

TEST_F(WatchlistPanelTest, a_drag_moves_a_symbol)
{
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        GTEST_SKIP() << "needs a platform that drags: QT_QPA_PLATFORM=xcb under Xvfb";
    QWindow* window = panel.windowHandle();
    const auto in_window = [&](QPoint at) { return rows->viewport()->mapTo(&panel, at); };
    const QPoint from = in_window(middle_of(2));
    const QPoint to = in_window(QPoint(60, 1));  // above the first row
    // A drag runs an event loop inside the move that begins it, so each event has a timer.
    const std::vector<std::function<void()>> hand{
        [&] { QTest::mousePress(window, Qt::LeftButton, {}, from); },
        [&] { QTest::mouseMove(window, from - QPoint(0, 20)); },
        [&] { QTest::mouseMove(window, from - QPoint(0, 40)); },
        [&] { QTest::mouseMove(window, to + QPoint(0, 5)); },
        [&] { QTest::mouseMove(window, to); },
        [&] { QTest::mouseRelease(window, Qt::LeftButton, {}, to); },
    };
    for (std::size_t i = 0; i < hand.size(); ++i)
        QTimer::singleShot(20 * int(i), &panel, hand[i]);
    EXPECT_TRUE(QTest::qWaitFor([&] { return undo.count() == 1; }, test::patience));
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("AVGO", "NVDA", "AMD"));
    EXPECT_EQ(undo.undoText(), QStringLiteral("Reorder Chips"));
    EXPECT_EQ(rows->currentIndex().data().toString(), QStringLiteral("AVGO"));
}

TEST_F(WatchlistPanelTest, lists_are_made_renamed_moved_and_removed)
{
    QTest::keyClick(rows, Qt::Key_N, Qt::ControlModifier);
    enter(name, QStringLiteral("  Mine "));
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Hyperscalers", "Mine"));
    EXPECT_EQ(panel.currentList(), QStringLiteral("Mine"));
    EXPECT_THAT(words_shown(), testing::HasSubstr("Press Insert"));

    trigger(QStringLiteral("Move list up"));
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Mine", "Hyperscalers"));
    EXPECT_EQ(panel.currentList(), QStringLiteral("Mine"));

    trigger(QStringLiteral("Rename list…"));
    enter(name, QStringLiteral("Ours"));  // over the selected name
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Ours", "Hyperscalers"));
    EXPECT_EQ(panel.currentList(), QStringLiteral("Ours"));

    trigger(QStringLiteral("Remove list"));
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Hyperscalers"));
    EXPECT_EQ(panel.currentList(), QStringLiteral("Hyperscalers"));

    undo.undo();
    EXPECT_EQ(panel.currentList(), QStringLiteral("Ours")) << "an undo shows what it brings back";
    undo.setIndex(0);
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Hyperscalers"));
}

TEST_F(WatchlistPanelTest, undo_and_redo_outlast_the_ids_that_the_store_gives)
{
    trigger(QStringLiteral("New list…"));
    enter(name, QStringLiteral("Mine"));
    const WatchlistId first = workspace.stored_lists().back().id;
    QTest::keyClick(&panel, Qt::Key_Insert);
    enter(symbols, QStringLiteral("TSM"));
    ASSERT_THAT(stored_symbols("Mine"), ElementsAre("TSM"));

    undo.undo();
    undo.undo();
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Hyperscalers"));
    undo.redo();
    EXPECT_NE(workspace.stored_lists().back().id, first) << "else this test shows nothing";
    undo.redo();  // its value holds the first id
    EXPECT_THAT(stored_symbols("Mine"), ElementsAre("TSM"));
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Hyperscalers", "Mine"));
}

TEST_F(WatchlistPanelTest, a_name_that_is_taken_is_refused_in_words_and_kept)
{
    QSignalSpy refused(&panel, &WatchlistPanel::refused);
    QTest::keyClick(rows, Qt::Key_F2);
    enter(name, QStringLiteral("Hyperscalers"));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_THAT(words_shown(),
                testing::HasSubstr("There is already a watchlist named “Hyperscalers”"));
    EXPECT_TRUE(name->isVisible());
    EXPECT_EQ(name->text(), QStringLiteral("Hyperscalers"));
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Hyperscalers"));
    EXPECT_EQ(undo.count(), 0);
    EXPECT_EQ(panel.currentList(), QStringLiteral("Chips"));
    EXPECT_EQ(words_shown(), "");
}

TEST_F(WatchlistPanelTest, the_choice_shows_another_list)
{
    auto* choice = panel.findChild<QComboBox*>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    EXPECT_EQ(panel.currentList(), QStringLiteral("Hyperscalers"));
    EXPECT_EQ(shown_symbols(), Names{"MSFT"});
    EXPECT_THAT(activated, ElementsAre());
}

TEST_F(WatchlistPanelTest, without_lists_it_offers_to_make_one)
{
    trigger(QStringLiteral("Remove list"));
    trigger(QStringLiteral("Remove list"));
    EXPECT_THAT(words_shown(), testing::HasSubstr("No watchlists yet"));
    EXPECT_EQ(panel.currentList(), QString());
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    enter(name, QStringLiteral("First"));
    EXPECT_THAT(stored_names(), ElementsAre("First"));
}

TEST_F(WatchlistPanelTest, a_list_moves_to_a_group_and_back_by_undo)
{
    open_menu(QStringLiteral("Move to group"), QStringLiteral("New group…"));
    enter(name, QStringLiteral("Silicon"));
    EXPECT_EQ(workspace.desk().arrangement().group_of("Chips"), "Silicon");
    auto* choice = panel.findChild<QComboBox*>();
    EXPECT_EQ(choice->currentText(), QStringLiteral("Chips"));
    EXPECT_EQ(texts_of(choice), (Names{"Hyperscalers", "Silicon", "Chips"}));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    EXPECT_EQ(panel.currentList(), QStringLiteral("Hyperscalers")) << "a group's name is passed by";
    open_menu(QStringLiteral("Move to group"), QStringLiteral("Silicon"));
    EXPECT_EQ(texts_of(choice), (Names{"Silicon", "Chips", "Hyperscalers"}));
    open_menu(QStringLiteral("Move to group"), QStringLiteral("Rename group Silicon…"));
    enter(name, QStringLiteral("Chip makers"));
    EXPECT_EQ(texts_of(choice), (Names{"Chip makers", "Chips", "Hyperscalers"}));
    trigger(QStringLiteral("Rename list…"));
    enter(name, QStringLiteral("Clouds"));
    EXPECT_EQ(workspace.desk().arrangement().group_of("Clouds"), "Chip makers")
        << "a list keeps its group under another name";
    undo.setIndex(1);
    EXPECT_EQ(texts_of(choice), (Names{"Hyperscalers", "Silicon", "Chips"}));
    undo.undo();
    EXPECT_EQ(texts_of(choice), (Names{"Chips", "Hyperscalers"}));
    workspace.stored_lists();
    EXPECT_EQ(workspace.stored_arrangement(), view::WatchArrangement{});
}

TEST_F(WatchlistPanelTest, a_ready_made_list_comes_with_its_group)
{
    open_menu(QStringLiteral("Ready-made lists"), QStringLiteral("Memory"),
              QStringLiteral("Silicon"));
    EXPECT_EQ(panel.currentList(), QStringLiteral("Memory"));
    EXPECT_THAT(stored_symbols("Memory"), ElementsAre("MU", "WDC"));
    EXPECT_EQ(workspace.stored_arrangement().group_of("Memory"), "Silicon");
    EXPECT_EQ(undo.count(), 1);
    panel.setCurrentList(QStringLiteral("Chips"));
    open_menu(QStringLiteral("Ready-made lists"), QStringLiteral("Memory"),
              QStringLiteral("Silicon"));
    EXPECT_EQ(panel.currentList(), QStringLiteral("Memory")) << "the one that is there";
    EXPECT_EQ(undo.count(), 1);
    undo.undo();
    EXPECT_THAT(stored_names(), ElementsAre("Chips", "Hyperscalers"));
}

TEST_F(WatchlistPanelTest, a_symbol_takes_a_colour_and_a_note)
{
    click(1);
    open_menu(QStringLiteral("Colour of symbol"), QStringLiteral("Red"));
    QTimer::singleShot(0, &panel, [] {
        auto* dialog = QApplication::activeModalWidget();
        auto* words = dialog->findChild<QPlainTextEdit*>();
        QTest::keyClicks(words, QStringLiteral("Ask about MI400"));
        QTest::keyClick(words, Qt::Key_Tab);
        auto* buttons = dialog->findChild<QDialogButtonBox*>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    });
    QTest::keyClick(rows, Qt::Key_F2, Qt::ShiftModifier);
    const view::SymbolLabel wanted{"Ask about MI400", "red"};
    EXPECT_EQ(workspace.desk().arrangement().label_of({"AMD"}), wanted);
    const auto row = rows->model()->index(1, 0);
    EXPECT_EQ(row.data(view::WatchRowsModel::label_role).toString(), QStringLiteral("red"));
    EXPECT_THAT(row.data(Qt::ToolTipRole).toString().toStdString(),
                testing::HasSubstr("Note: Ask about MI400"));
    workspace.stored_lists();
    EXPECT_EQ(workspace.stored_arrangement().label_of({"AMD"}), wanted);
    undo.undo();
    EXPECT_EQ(workspace.desk().arrangement().label_of({"AMD"}), (view::SymbolLabel{"", "red"}));
}

TEST_F(WatchlistPanelTest, lists_leave_as_a_file_and_come_back_with_what_is_unknown_named)
{
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "lists.csv";
    const auto type_the_path = [&] {
        QTimer::singleShot(0, &panel, [&file] {
            auto* dialog = QApplication::activeModalWidget();
            auto* path = dialog->findChild<QLineEdit*>();
            path->setText(QString::fromStdString(file.string()));
            QTest::keyClick(path, Qt::Key_Return);
        });
    };
    open_menu(QStringLiteral("Move to group"), QStringLiteral("New group…"));
    enter(name, QStringLiteral("Silicon"));
    type_the_path();
    trigger(QStringLiteral("Export lists…"));
    EXPECT_THAT(words_shown(), testing::HasSubstr("Exported to "));
    std::string csv = test::read_file(file);
    EXPECT_THAT(csv, testing::HasSubstr("Chips,Silicon,NVDA,,\r\n"));

    trigger(QStringLiteral("Remove list"));
    EXPECT_THAT(stored_names(), ElementsAre("Hyperscalers"));
    test::write_file(file, csv + "Chips,,Ericsson,,\r\n");
    type_the_path();
    trigger(QStringLiteral("Import lists…"));
    EXPECT_THAT(stored_symbols("Chips"), ElementsAre("NVDA", "AMD", "AVGO"));
    EXPECT_EQ(workspace.desk().arrangement().group_of("Chips"), "Silicon");
    EXPECT_EQ(panel.currentList(), QStringLiteral("Chips"));
    EXPECT_THAT(words_shown(), testing::HasSubstr("Not among the instruments: Ericsson"));
    undo.undo();
    EXPECT_THAT(stored_names(), ElementsAre("Hyperscalers"));
}

TEST_F(WatchlistPanelTest, a_wide_panel_is_a_table_that_sorts_and_goes_back_to_its_own_order)
{
    auto* header = rows->header();
    EXPECT_FALSE(header->isVisible());
    panel.resize(900, 500);
    ASSERT_TRUE(QTest::qWaitFor([&] { return header->isVisible(); }, test::patience));
    const auto last = rows->model()->index(0, view::WatchRowsModel::last_column);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !last.data().toString().isEmpty(); }, test::patience));
    const auto click_header = [&](int column) {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    click_header(view::WatchRowsModel::symbol_column);
    EXPECT_EQ(shown_symbols(), (Names{"AMD", "AVGO", "NVDA"}));
    click(2);
    EXPECT_THAT(activated, ElementsAre("NVDA")) << "what is shown there";
    QTest::keyClick(rows, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(undo.count(), 0) << "moved only in the list's own order";
    click_header(view::WatchRowsModel::symbol_column);
    EXPECT_EQ(shown_symbols(), (Names{"NVDA", "AVGO", "AMD"}));
    click_header(view::WatchRowsModel::symbol_column);
    EXPECT_EQ(shown_symbols(), (Names{"NVDA", "AMD", "AVGO"})) << "its own order again";
    click_header(view::WatchRowsModel::last_column);
    EXPECT_EQ(shown_symbols().back(), "AVGO") << "without bars: last, whichever way";
    click_header(view::WatchRowsModel::last_column);
    EXPECT_EQ(shown_symbols().back(), "AVGO");
}

TEST_F(WatchlistPanelTest, chosen_columns_are_kept_from_start_to_start)
{
    rows->showColumn(view::WatchRowsModel::z_column, false);
    rows->showColumn(view::WatchRowsModel::stories_column, true);
    EXPECT_TRUE(rows->header()->isVisible()) << "columns were chosen: a table, narrow or not";
    rows->sortBy(view::WatchRowsModel::day_column, Qt::AscendingOrder);
    rows->header()->resizeSection(view::WatchRowsModel::last_column, 91);
    const QString kept = panel.viewState();

    WatchlistPanel again(workspace.desk(), undo);
    again.resize(300, 500);
    again.restoreView(QStringLiteral("nonsense"));
    auto* its = again.findChild<SymbolRows*>();
    EXPECT_FALSE(its->isTable());
    again.restoreView(kept);
    EXPECT_TRUE(its->isTable());
    EXPECT_TRUE(its->header()->isSectionHidden(view::WatchRowsModel::z_column));
    EXPECT_FALSE(its->header()->isSectionHidden(view::WatchRowsModel::stories_column));
    EXPECT_EQ(its->header()->sectionSize(view::WatchRowsModel::last_column), 91);
    EXPECT_FALSE(its->inOwnOrder());
    its->setForm(SymbolRows::Form::two_lines);
    EXPECT_FALSE(its->isTable());
    EXPECT_TRUE(its->inOwnOrder()) << "two lines do not say what they are sorted by";
}

TEST_F(WatchlistPanelTest, every_part_that_takes_focus_has_a_name)
{
    for (const auto* one : panel.findChildren<QWidget*>())
        if (one->isVisible() && (one->focusPolicy() & Qt::TabFocus)) {
            const auto* button = qobject_cast<const QAbstractButton*>(one);
            EXPECT_FALSE(one->accessibleName().isEmpty() && !(button && !button->text().isEmpty()))
                << one->metaObject()->className();
        }
}

}  // namespace
}  // namespace undertone::shell
