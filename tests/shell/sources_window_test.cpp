#include "shell/sources_window.h"

#include "shell/add_source_dialog.h"
#include "shell/desk_fixture.h"
#include "shell/edit_source_dialog.h"
#include "support/http_server.h"
#include "view/sources_model.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::shell {
namespace {

using test::DeskOptions;
using test::patience;

constexpr auto rss =
    "<rss version=\"2.0\"><channel><title>Chip news</title><item><title>Nvidia shares rise on "
    "strong demand</title><guid>n1</guid><pubDate>Mon, 27 Jan 2025 12:00:00 GMT</pubDate></item>"
    "</channel></rss>";

Source feed(const std::string& id, const std::string& url)
{
    Source source;
    source.id = {id};
    source.name = "The " + id;
    source.family = id;
    source.format = "feed";
    source.url = url;
    return source;
}

/// A store in memory, as a system's is: it answers later, on the GUI thread.
struct MemoryKeys {
    std::map<SourceId, std::string> keys;
    bool refuses = false;
    bool is_silent = false;  ///< it asks for a password, and nobody is there
    int asked = 0;
    view::KeyStore store()
    {
        return {{},
                [this](const SourceId& id, view::KeyStore::Read answer) {
                    ++asked;
                    if (is_silent)
                        return;
                    QTimer::singleShot(0, qApp, [this, id, answer] {
                        if (refuses)
                            answer(fail(ErrorKind::io, "the store refused", "unlock it"));
                        else
                            answer(keys[id]);
                    });
                },
                [this](const SourceId& id, const std::string& key, view::KeyStore::Written answer) {
                    QTimer::singleShot(0, qApp, [this, id, key, answer] {
                        keys[id] = key;
                        answer({});
                    });
                }};
    }
};

class SourcesWindowTest : public testing::Test {
protected:
    explicit SourcesWindowTest(bool demo = false,
                               const std::function<void(DeskOptions&)>& more = {})
        : settings(folder.filePath("desk.ini"), QSettings::IniFormat)
    {
        server.serve("/feed", rss, "application/rss+xml");
        server.serve("/page",
                     "<!doctype html><html><link rel=alternate type=application/rss+xml "
                     "title='Chips' href=/feed><link rel=alternate type=application/atom+xml "
                     "title='Power' href=/power></html>",
                     "text/html");
        server.hang("/hang");
        DeskOptions options;
        options.live = !demo;
        options.demo = demo;
        Source broken = feed("broken", server.url("/nowhere"));
        Source tiingo = feed("tiingo", server.url("/tiingo/{SYMBOL}"));
        tiingo.kind = SourceKind::quotes;
        tiingo.format = "tiingo";
        tiingo.enabled = false;
        options.sources = {feed("wire", server.url("/feed")), broken, tiingo};
        options.key_store = keys.store();
        if (more)
            more(options);
        fixture = std::make_unique<test::DeskFixture>(std::move(options));
        window = std::make_unique<SourcesWindow>(fixture->desk(), undo, settings, nullptr);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        table = window->findChild<QTableView*>();
    }

    view::Desk& desk() { return fixture->desk(); }
    [[nodiscard]] const Source* source(const std::string& id)
    {
        for (const Source& one : desk().sources())
            if (one.id.value == id)
                return &one;
        return nullptr;
    }
    int row_of(const QString& name)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == name)
                return row;
        return -1;
    }
    QPoint place(const QString& name, int column = view::SourcesModel::state_column)
    {
        const QModelIndex index = table->model()->index(row_of(name), column);
        table->scrollTo(index);
        return table->visualRect(index).center();
    }
    void choose(const QString& name, Qt::KeyboardModifiers keys_held = {})
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys_held, place(name));
    }
    QString cell(const QString& name, int column)
    {
        return table->model()->index(row_of(name), column).data().toString();
    }
    bool says(const QString& words)
    {
        return QTest::qWaitFor(
            [&] {
                for (const auto* label : window->findChildren<QLabel*>())
                    if (label->text().contains(words))
                        return true;
                return false;
            },
            patience);
    }
    void press(const QString& action)
    {
        for (auto* button : window->findChildren<QToolButton*>())
            if (button->defaultAction() && button->defaultAction()->text().remove(u'&') == action) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        FAIL() << "no button " << action.toStdString();
    }
    /// Does this in the dialog that comes up next.
    template <class Dialog>
    void in_next(const std::function<void(Dialog&)>& what)
    {
        auto* timer = new QTimer(window.get());
        timer->setInterval(5);
        QObject::connect(timer, &QTimer::timeout, window.get(), [timer, what] {
            if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
                timer->deleteLater();
                timer->stop();
                const QPointer<QDialog> open(dialog);
                what(*dialog);
                if (open && open->isVisible())
                    open->reject();  // left open where an expectation failed
            }
        });
        timer->start();
    }
    static bool wait_for_note(QDialog& dialog, const QString& words)
    {
        auto* note = dialog.findChild<QLabel*>("note");
        const bool came = QTest::qWaitFor([&] { return note->text().contains(words); }, patience);
        EXPECT_TRUE(came) << words.toStdString() << " / " << note->text().toStdString();
        return came;
    }
    static void click(QDialog& dialog, QDialogButtonBox::StandardButton which)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(which), Qt::LeftButton);
    }
    void type_address(AddSourceDialog& dialog, const std::string& address)
    {
        auto* field = dialog.findChild<QLineEdit*>("address");
        field->clear();
        QTest::keyClicks(field, QString::fromStdString(address));
        QTest::keyClick(field, Qt::Key_Return);
    }

    test::HttpServer server;
    MemoryKeys keys;
    QTemporaryDir folder;
    QSettings settings;
    QUndoStack undo;
    std::unique_ptr<test::DeskFixture> fixture;
    std::unique_ptr<SourcesWindow> window;
    QTableView* table = nullptr;
};

class DemoSourcesTest : public SourcesWindowTest {
protected:
    DemoSourcesTest() : SourcesWindowTest(true) {}
};

TEST_F(SourcesWindowTest, a_page_is_asked_and_the_feed_that_it_names_is_added_fetched_and_undone)
{
    // The wire has the feed's address already; take it out, so that it is new.
    choose("The wire");
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(source("wire"), nullptr);

    in_next<AddSourceDialog>([&](AddSourceDialog& dialog) {
        type_address(dialog, server.url("/page"));
        EXPECT_TRUE(wait_for_note(dialog, "names: 2"));
        auto* list = dialog.findChild<QListWidget*>();
        ASSERT_EQ(list->count(), 2);
        EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
        EXPECT_EQ(list->item(1)->checkState(), Qt::Unchecked);
        QTest::mouseClick(dialog.findChild<QPushButton*>("test"), Qt::LeftButton);
        EXPECT_TRUE(wait_for_note(dialog, "“Chip news” · items: 1"));
        auto* name = dialog.findChild<QLineEdit*>("name");
        EXPECT_EQ(name->text(), "Chips");
        name->selectAll();
        QTest::keyClicks(name, "My chips");
        click(dialog, QDialogButtonBox::Ok);
    });
    press("Add…");
    const Source* const added = source("chips");
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->name, "My chips");
    EXPECT_EQ(added->url, server.url("/feed"));
    // It is fetched at once, though no round was due.
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return cell("My chips", view::SourcesModel::state_column) == "well"; }, patience));
    EXPECT_EQ(fixture->stored_sources().size(), desk().sources().size());

    undo.undo();
    EXPECT_EQ(source("chips"), nullptr);
    undo.undo();
    EXPECT_NE(source("wire"), nullptr) << "the removal is undone";
    fixture->stored_sources();
}

TEST_F(SourcesWindowTest, what_is_known_or_no_feed_is_told_and_a_hanging_server_can_be_stopped)
{
    in_next<AddSourceDialog>([&](AddSourceDialog& dialog) {
        auto* add = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        type_address(dialog, server.url("/feed"));
        EXPECT_TRUE(wait_for_note(dialog, "there already, as “The wire”"));
        EXPECT_FALSE(add->isEnabled());
        type_address(dialog, server.url("/missing"));
        EXPECT_TRUE(wait_for_note(dialog, "no such page"));
        type_address(dialog, "file:///etc/passwd");
        EXPECT_TRUE(wait_for_note(dialog, "only http and https"));
        type_address(dialog, server.url("/hang"));
        auto* look = dialog.findChild<QPushButton*>("look");
        EXPECT_EQ(look->text().remove(u'&'), "Stop");
        QTest::mouseClick(look, Qt::LeftButton);
        EXPECT_TRUE(wait_for_note(dialog, "Stopped"));
        EXPECT_TRUE(dialog.findChild<QListWidget*>()->count() == 0);
        click(dialog, QDialogButtonBox::Cancel);
    });
    press("Add…");
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(SourcesWindowTest, health_is_shown_after_a_round)
{
    desk().startFetch();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return cell("The broken", view::SourcesModel::state_column) == "failing"; },
        patience));
    EXPECT_EQ(cell("The broken", view::SourcesModel::failures_column), "1");
    EXPECT_EQ(cell("The wire", view::SourcesModel::state_column), "well");
    EXPECT_EQ(cell("The wire", view::SourcesModel::success_column), "just now");
    EXPECT_TRUE(cell("The wire", view::SourcesModel::latency_column).endsWith(" ms"));
    EXPECT_EQ(cell("The tiingo", view::SourcesModel::state_column), "paused");
    choose("The broken");
    EXPECT_TRUE(says("no such page"));
}

TEST_F(SourcesWindowTest, the_box_pauses_and_cells_are_edited_in_place)
{
    const QModelIndex name = table->model()->index(row_of("The wire"), 0);
    const QRect rect = table->visualRect(name);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {rect.left() + 10, rect.center().y()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !source("wire")->enabled; }, patience));
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(source("wire")->enabled);

    table->setCurrentIndex(
        table->model()->index(row_of("The wire"), view::SourcesModel::interval_column));
    QTest::keyClick(table, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    ASSERT_NE(editor, table);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, "45");
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return source("wire")->interval == std::chrono::minutes(45); }, patience));
    EXPECT_EQ(cell("The wire", view::SourcesModel::interval_column), "45 min");
    fixture->stored_sources();
}

TEST_F(SourcesWindowTest, the_form_changes_tests_and_says_what_is_wrong)
{
    choose("The broken");
    in_next<EditSourceDialog>([&](EditSourceDialog& dialog) {
        auto* address = dialog.findChild<QLineEdit*>("address");
        address->clear();
        QTest::keyClicks(address, "ftp://a.example/");
        click(dialog, QDialogButtonBox::Ok);
        EXPECT_TRUE(wait_for_note(dialog, "not an http or https address"));
        address->clear();
        QTest::keyClicks(address, QString::fromStdString(server.url("/feed?b")));
        QTest::mouseClick(dialog.findChild<QPushButton*>("test"), Qt::LeftButton);
        EXPECT_TRUE(wait_for_note(dialog, "RSS feed “Chip news”"));
        auto* family = dialog.findChild<QLineEdit*>("family");
        family->selectAll();
        QTest::keyClicks(family, "house");
        click(dialog, QDialogButtonBox::Ok);
    });
    press("Edit…");
    EXPECT_EQ(source("broken")->url, server.url("/feed?b"));
    EXPECT_EQ(source("broken")->family, "house");
    // Its address is new, so it is asked at once.
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return cell("The broken", view::SourcesModel::state_column) == "well"; }, patience));
}

TEST_F(SourcesWindowTest, a_key_goes_to_the_key_store_and_nowhere_else)
{
    choose("The tiingo");
    in_next<EditSourceDialog>([&](EditSourceDialog& dialog) {
        auto* key = dialog.findChild<QLineEdit*>("key");
        ASSERT_NE(key, nullptr);
        EXPECT_EQ(key->echoMode(), QLineEdit::Password);
        QTest::keyClicks(key, "TOPSECRET");
        click(dialog, QDialogButtonBox::Ok);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }, patience));
    });
    press("Edit…");
    EXPECT_EQ(keys.keys[SourceId{"tiingo"}], "TOPSECRET");
    EXPECT_EQ(desk().keys().origin({"tiingo"}), ingest::Keys::Origin::key_store);
    EXPECT_TRUE(says("from the system’s key store"));
    settings.sync();
    QFile file(settings.fileName());
    if (file.open(QIODevice::ReadOnly)) {
        EXPECT_FALSE(file.readAll().contains("TOPSECRET"));
    }
    for (const Source& one : fixture->stored_sources())
        EXPECT_EQ(one.url.find("TOPSECRET"), std::string::npos);
}

// One refusal is no verdict: the next step of the user's asks again, and nothing does before.
TEST_F(SourcesWindowTest, a_key_store_that_refused_is_asked_again)
{
    keys.refuses = true;
    keys.keys[SourceId{"tiingo"}] = "TOPSECRET";
    QSignalSpy failed(&desk(), &view::Desk::failed);
    choose("The tiingo");
    in_next<EditSourceDialog>([&](EditSourceDialog& dialog) {
        auto* again = dialog.findChild<QPushButton*>("again");
        ASSERT_TRUE(QTest::qWaitFor([&] { return again->isVisible(); }, patience));
        EXPECT_TRUE(dialog.findChild<QLineEdit*>("key")->isEnabled());
        EXPECT_EQ(failed.count(), 1);
        Source renamed = *source("wire");
        renamed.name = "Another";
        ASSERT_TRUE(desk().changeSources({}, {renamed}));
        EXPECT_EQ(keys.asked, 1) << "an edit asks no store that has just refused";
        QTest::mouseClick(again, Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return again->isEnabled(); }, patience));
        EXPECT_EQ(failed.count(), 2);
        keys.refuses = false;
        QTest::mouseClick(again, Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !again->isVisible(); }, patience));
        click(dialog, QDialogButtonBox::Cancel);
    });
    press("Edit…");
    EXPECT_EQ(desk().keys().of({"tiingo"}), "TOPSECRET");
    EXPECT_EQ(desk().keyStoreTrouble(), "");
}

class SilentKeyStoreTest : public SourcesWindowTest {
protected:
    SilentKeyStoreTest()
        : SourcesWindowTest(false, [this](DeskOptions& options) {
              keys.is_silent = true;
              options.sources.back().enabled =
                  true;  // tiingo's key is read before anything is fetched
              options.key_store = view::with_patience(keys.store(), std::chrono::milliseconds(20));
          })
    {
    }
};

TEST_F(SilentKeyStoreTest, a_fetch_waits_for_its_answer_only_so_long)
{
    QSignalSpy failed(&desk(), &view::Desk::failed);
    desk().startFetch();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return cell("The wire", view::SourcesModel::state_column) == "well"; }, patience));
    EXPECT_THAT(desk().keyStoreTrouble(), testing::HasSubstr("has not answered"));
    EXPECT_EQ(keys.asked, 1);
    EXPECT_EQ(cell("The tiingo", view::SourcesModel::state_column), "wants a key");
}

class BudgetedSourcesTest : public SourcesWindowTest {
protected:
    BudgetedSourcesTest()
        : SourcesWindowTest(false, [](DeskOptions& options) {
              options.budgets = {{"127.0.0.1", 0, 1}};  // one request a minute
          })
    {
    }
};

TEST_F(BudgetedSourcesTest, a_test_that_is_cancelled_before_it_goes_out_costs_nothing)
{
    choose("The wire");
    press("Test");
    EXPECT_TRUE(says("“Chip news” · items: 1"));
    press("Test");  // waits for the next minute
    desk().cancelProbe();
    fixture->stored_sources();  // the ingest thread has come to it
    EXPECT_EQ(fixture->reader().budget_uses(system_now())->at(0).today, 1);
    EXPECT_EQ(server.requests(), 1);
}

TEST_F(SourcesWindowTest, what_is_added_is_what_was_tested_whatever_is_typed_meanwhile)
{
    server.serve("/other", rss, "application/rss+xml");
    in_next<AddSourceDialog>([&](AddSourceDialog& dialog) {
        type_address(dialog, server.url("/other"));
        dialog.findChild<QLineEdit*>("address")->setText("https://typed.example/later");
        EXPECT_TRUE(wait_for_note(dialog, "“Chip news” · items: 1"));
        click(dialog, QDialogButtonBox::Ok);
    });
    press("Add…");
    ASSERT_NE(source("chip_news"), nullptr);
    EXPECT_EQ(source("chip_news")->url, server.url("/other"));
}

TEST_F(SourcesWindowTest, a_new_feed_takes_no_id_that_a_removed_one_had)
{
    Source row = feed("chip_news", "https://old.example/feed");
    ASSERT_TRUE(desk().changeSources({}, {row}));
    ASSERT_TRUE(desk().changeSources({row.id}, {}));
    server.serve("/other", rss, "application/rss+xml");
    in_next<AddSourceDialog>([&](AddSourceDialog& dialog) {
        type_address(dialog, server.url("/other"));
        EXPECT_TRUE(wait_for_note(dialog, "“Chip news” · items: 1"));
        click(dialog, QDialogButtonBox::Ok);
    });
    press("Add…");
    EXPECT_EQ(source("chip_news"), nullptr);
    EXPECT_NE(source("chip_news_2"), nullptr);
    undo.undo();
    EXPECT_EQ(source("chip_news_2"), nullptr);
    ASSERT_TRUE(desk().changeSources({}, {row}));
    EXPECT_NE(source("chip_news"), nullptr) << "its own row comes back under it";
}

TEST_F(SourcesWindowTest, opening_and_leaving_a_cell_or_the_form_changes_nothing)
{
    Source odd = *source("wire");
    odd.interval = std::chrono::seconds(90);
    odd.weight = 0.125;
    odd.family = "two  blanks";
    ASSERT_TRUE(desk().changeSources({}, {odd}));
    for (const int column :
         {view::SourcesModel::name_column, view::SourcesModel::interval_column,
          view::SourcesModel::weight_column, view::SourcesModel::family_column}) {
        table->setCurrentIndex(table->model()->index(row_of("The wire"), column));
        QTest::keyClick(table, Qt::Key_F2);
        QWidget* editor = QApplication::focusWidget();
        ASSERT_NE(editor, table);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    in_next<EditSourceDialog>([&](EditSourceDialog& dialog) {
        EXPECT_EQ(dialog.source(), odd);
        click(dialog, QDialogButtonBox::Ok);
    });
    press("Edit…");
    EXPECT_EQ(*source("wire"), odd);
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(SourcesWindowTest, a_refresh_leaves_what_is_typed_and_chosen)
{
    choose("The broken");
    table->setCurrentIndex(
        table->model()->index(row_of("The wire"), view::SourcesModel::family_column));
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    editor->clear();
    QTest::keyClicks(editor, "half a wor");
    Source broken = *source("broken");
    broken.weight = 3;
    ASSERT_TRUE(desk().changeSources({}, {broken, feed("new", "https://new.example/")}));
    QSignalSpy told(&desk(), &view::Desk::sourceFiguresReady);
    window->refresh();
    ASSERT_TRUE(told.wait(patience));
    EXPECT_EQ(cell("The broken", view::SourcesModel::weight_column), "3.00");
    EXPECT_GE(row_of("The new"), 0);
    EXPECT_EQ(QApplication::focusWidget(), editor);
    EXPECT_EQ(editor->text(), "half a wor");
    EXPECT_EQ(table->currentIndex().row(), row_of("The wire"));
}

TEST_F(SourcesWindowTest, lists_of_feeds_come_in_and_go_out)
{
    const QString out = folder.filePath("out.opml");
    window->exportList(out);
    EXPECT_TRUE(says("Feeds written: 2"));

    QFile more(folder.filePath("more.opml"));
    ASSERT_TRUE(more.open(QIODevice::WriteOnly));
    more.write(("<opml><body><outline text='Chips'><outline text='New' xmlUrl='https://new.example/"
                "rss'/><outline text='Old' xmlUrl='" +
                server.url("/feed") +
                "'/></outline><outline text='x' xmlUrl='ftp://x/'/></body></opml>")
                   .c_str());
    more.close();
    window->importList(more.fileName());
    EXPECT_TRUE(says("Feeds added: 1 · there already: 1 · left out: 1"));
    ASSERT_NE(source("new"), nullptr);
    undo.undo();
    EXPECT_EQ(source("new"), nullptr) << "one step";

    window->importList(out);
    EXPECT_TRUE(says("No feed of the list is new"));
    window->importList(folder.filePath("nowhere.opml"));
    EXPECT_TRUE(says("cannot be read"));
}

TEST_F(SourcesWindowTest, words_and_choices_narrow_the_list_and_all_has_a_name)
{
    auto* find = window->findChild<QLineEdit*>();
    QTest::keyClicks(find, "tiingo");
    EXPECT_EQ(table->model()->rowCount(), 1);
    find->clear();
    for (auto* one : window->findChildren<QWidget*>()) {
        if (one->focusPolicy() == Qt::NoFocus || !one->isVisible() || one == table->viewport())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(one);
        ASSERT_NE(spoken, nullptr);
        if (qobject_cast<QAbstractItemView*>(one) || qobject_cast<QLineEdit*>(one) ||
            qobject_cast<QToolButton*>(one)) {
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << one->metaObject()->className();
        }
    }
}

TEST_F(SourcesWindowTest, its_columns_and_place_are_kept)
{
    table->horizontalHeader()->resizeSection(0, 333);
    window->close();
    SourcesWindow again(desk(), undo, settings, nullptr);
    EXPECT_EQ(again.findChild<QTableView*>()->columnWidth(0), 333);
}

TEST_F(DemoSourcesTest, the_demos_are_shown_and_stay)
{
    EXPECT_TRUE(says("nothing is fetched here"));
    EXPECT_GE(row_of("The wire"), 0);
    choose("The wire");
    for (const auto* button : window->findChildren<QToolButton*>())
        if (button->defaultAction() && button->defaultAction()->text().contains("Remove")) {
            EXPECT_FALSE(button->isEnabled());
        }
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_NE(source("wire"), nullptr);
    EXPECT_FALSE(desk().changeSources({{"wire"}}, {}));
    bool asked = false;
    QObject::connect(window.get(), &SourcesWindow::goLiveAsked, [&] { asked = true; });
    QTest::mouseClick(window->findChild<QPushButton*>("go_live"), Qt::LeftButton);
    EXPECT_TRUE(asked);
    EXPECT_EQ(server.requests(), 0);
}

}  // namespace
}  // namespace undertone::shell
