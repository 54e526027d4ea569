// Looking closer at the desk: controls of the chart, drawings, saved charts and the replay, by mouse
// and keys on the demo as it ships.
#include "charts/overlay_chart.h"
#include "desk_window.h"
#include "shell/command_box.h"
#include "shell/look.h"
#include "shell/notice_bar.h"
#include "shell/replay_strip.h"
#include "shell/stories_panel.h"
#include "shell/tone_dialog.h"
#include "view/desk.h"

#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace undertone::test {
namespace {

constexpr auto patience = 20'000;  // ms

QString plain(QString text) { return text.remove(u'&').section(u'\t', 0, 0); }

class DeskChartsTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(desk.wait_for_chart()); }

    [[nodiscard]] charts::OverlayChart& chart() { return desk.chart(); }
    void key(Qt::Key key) { QTest::keyClick(&chart(), key); }

    [[nodiscard]] int bar_of(const char* date)
    {
        const auto& bars = chart().snapshot()->bars;
        for (std::size_t i = 0; i < bars.size(); ++i)
            if (to_iso(date_of(bars[i].t)) == date)
                return int(i);
        return -1;
    }

    /// The action below a menu of the menu bar: "Saved charts", "Save as…"; a menu opens as it does for
    /// a user.
    QAction* action(const QStringList& path)
    {
        QWidget* in = desk.window().menuBar();
        QAction* found = nullptr;
        for (const QString& part : path) {
            found = nullptr;
            for (QAction* one : in->actions())
                if (plain(one->text()) == part)
                    found = one;
            if (!found || !found->menu())
                break;
            emit found->menu()->aboutToShow();
            in = found->menu();
        }
        EXPECT_TRUE(found) << path.join(u'/').toStdString();
        return found;
    }
    void press(const QStringList& path)
    {
        if (QAction* one = action(path))
            one->trigger();
    }
    /// The same, where dialogs ask: for a name, or which button to take (its text).
    void press_and_answer(const QStringList& path, QStringList answers)
    {
        QTimer waiting;
        const QWidget* answered = nullptr;
        QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
            QWidget* open = QApplication::activeModalWidget();
            if (!open || open == answered || answers.isEmpty())
                return;
            answered = open;
            const QString answer = answers.takeFirst();
            if (auto* dialog = qobject_cast<QInputDialog*>(open)) {
                dialog->findChild<QLineEdit*>()->setText(answer);
                dialog->accept();
            }
            if (auto* box = qobject_cast<QMessageBox*>(open))
                for (QAbstractButton* one : box->buttons())
                    if (plain(one->text()) == answer)
                        return QTest::mouseClick(one, Qt::LeftButton);
        });
        waiting.start(10);
        press(path);
        EXPECT_TRUE(answers.isEmpty()) << "not asked for " << answers.join(u", ").toStdString();
    }
    [[nodiscard]] QString symbol_of_saved(const char* name)
    {
        const store::SavedChart* chart = desk.desk().chart(name);
        return chart ? QString::fromStdString(chart->state)
                           .section("\"symbol\":\"", 1)
                           .section(u'"', 0, 0)
                     : QString();
    }
    [[nodiscard]] QVariant kept(const QString& key)
    {
        return QSettings(ini(), QSettings::IniFormat).value(key);
    }
    [[nodiscard]] QString ini()
    {
        return QString::fromStdU16String((desk.folder() / "desk.ini").u16string());
    }
    void show_symbol(const QString& symbol)
    {
        desk.type_symbol(symbol);
        ASSERT_TRUE(wait_for([&] {
            return chart().snapshot() &&
                   chart().snapshot()->query.symbol.value == symbol.toStdString();
        }));
    }

    bool wait_for(const std::function<bool()>& there) { return QTest::qWaitFor(there, patience); }
    [[nodiscard]] shell::StoriesPanel& stories()
    {
        return *desk.window().findChild<shell::StoriesPanel*>();
    }

    DeskWindow desk;
};

/// Pairs of actions in a menu, and below it, that share the mark of a key: "&Save", "&Search".
void find_clashes(const QWidget& menu, QStringList& clashes)
{
    QMap<QChar, QString> marked;
    for (const QAction* one : menu.actions()) {
        QString text = one->text();
        const qsizetype mark = text.remove(QLatin1String("&&")).indexOf(u'&');
        if (mark >= 0) {
            const QChar key = text[mark + 1].toLower();
            if (marked.contains(key))
                clashes << marked[key] + QStringLiteral(" and ") + one->text();
            marked[key] = one->text();
        }
        if (one->menu()) {
            emit one->menu()->aboutToShow();
            find_clashes(*one->menu(), clashes);
        }
    }
}

TEST_F(DeskChartsTest, EveryMarkOfAKeyNamesOneAction)
{
    QStringList clashes;
    find_clashes(*desk.window().menuBar(), clashes);
    EXPECT_EQ(clashes.join(QStringLiteral("; ")).toStdString(), "");
}

TEST_F(DeskChartsTest, ThePrintThemeIsInTheViewMenu)
{
    press({"View", "Print, dark inks on white"});
    EXPECT_EQ(QApplication::palette().color(QPalette::WindowText),
              charts::Theme::print_theme().text);
    EXPECT_EQ(shell::appearance_from(shell::to_string(shell::Appearance::print)),
              shell::Appearance::print);
    press({"View", "Dark"});
}

TEST_F(DeskChartsTest, AControlsNameTellsWhatIsChosen)
{
    const auto named = [&](const QString& name) {
        for (const auto* button : desk.window().findChildren<QToolButton*>())
            if (button->accessibleName() == name)
                return true;
        return false;
    };
    press({"Chart", "Price", "Line"});
    EXPECT_TRUE(named(QStringLiteral("Price: Line")));
    press({"Chart", "Half-life", "3 d"});
    EXPECT_TRUE(named(QStringLiteral("Half-life: 3 d")));
}

TEST_F(DeskChartsTest, DrawingsAreUndoneRedoneAndThereAtTheNextStart)
{
    chart().setFocus();
    chart().setCurrentBar(bar_of("2025-01-27"));
    key(Qt::Key_L);
    key(Qt::Key_Up);
    ASSERT_EQ(chart().drawings()->levels.size(), 1u);
    const double price = chart().drawings()->levels[0].price;
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NEAR(chart().drawings()->levels[0].price, 118.42, 0.005) << "where it was drawn";
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(chart().drawings()->empty());
    press({"Edit", action({"Edit"})->menu()->actions().at(1)->text().remove(u'&')});
    press({"Edit", action({"Edit"})->menu()->actions().at(1)->text().remove(u'&')});
    ASSERT_EQ(chart().drawings()->levels.size(), 1u);
    EXPECT_EQ(chart().drawings()->levels[0].price, price);

    // Another symbol has none of them; they wait for theirs.
    desk.type_symbol("AMD");
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_TRUE(chart().drawings()->empty());
    desk.reopen();
    ASSERT_TRUE(desk.wait_for_chart());
    desk.type_symbol("NVDA");
    ASSERT_TRUE(desk.wait_for_chart());
    ASSERT_EQ(chart().drawings()->levels.size(), 1u);
    EXPECT_EQ(chart().drawings()->levels[0].price, price);
}

TEST_F(DeskChartsTest, ASavedChartComesBackExactly)
{
    chart().setFocus();
    chart().setCurrentBar(bar_of("2025-01-27"));
    key(Qt::Key_L);
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Plus);
    press({"Chart", "Price", "Area"});
    press({"Chart", "Layers", "Volume"});
    press({"Chart", "Half-life", "12 h"});
    ASSERT_TRUE(wait_for([&] { return chart().snapshot()->half_life == seconds(12 * 3600); }));
    EXPECT_GT(chart().firstShown(), 1) << "other news under the same bars move nothing";
    const auto stretch = chart().stretch();
    const auto drawn = *chart().drawings();
    press_and_answer({"Saved charts", "Save as…"}, {"Week of DeepSeek"});
    EXPECT_TRUE(desk.window().windowTitle().contains("Week of DeepSeek"));

    const auto changed = [&] {
        desk.type_symbol("AVGO");
        ASSERT_TRUE(desk.wait_for_chart());
        press({"Chart", "Price", "Candles"});
        press({"Chart", "Half-life", "Auto, by the range"});
    };
    const auto is_back = [&] {
        ASSERT_TRUE(wait_for([&] {
            return chart().snapshot() && chart().snapshot()->query.symbol.value == "NVDA" &&
                   chart().snapshot()->half_life == seconds(12 * 3600);
        }));
        EXPECT_EQ(chart().stretch(), stretch);
        EXPECT_EQ(*chart().drawings(), drawn);
        EXPECT_EQ(chart().style().price, charts::PriceStyle::area);
        EXPECT_FALSE(chart().style().layers.volume);
    };
    changed();
    press({"Saved charts", "Week of DeepSeek"});
    is_back();
    // The last one is there at the next start, too.
    desk.reopen();
    is_back();
    EXPECT_TRUE(desk.window().windowTitle().contains("Week of DeepSeek"));
    changed();
    desk.reopen();
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_EQ(desk.window().choice().query.symbol.value, "AVGO");
    press({"Saved charts", "Week of DeepSeek"});
    is_back();
}

TEST_F(DeskChartsTest, OpeningAChartLosesNothing)
{
    press_and_answer({"Saved charts", "Save as…"}, {"Bare"});
    chart().setFocus();
    chart().setCurrentBar(bar_of("2025-01-27"));
    key(Qt::Key_L);
    press({"Saved charts", "Bare"});
    EXPECT_TRUE(chart().drawings()->empty()) << "as it was saved";
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(chart().drawings()->levels.size(), 1u) << "and undone, as it was before";
}

TEST_F(DeskChartsTest, SavedChartsAreRenamedAndDeletedWithUndo)
{
    const auto names = [&] {
        QStringList all;
        for (const store::SavedChart& one : desk.desk().charts())
            all << QString::fromStdString(one.name);
        return all;
    };
    press_and_answer({"Saved charts", "Save as…"}, {"One & only"});
    press_and_answer({"Saved charts", "Rename", "One  only…"}, {"Another"});
    EXPECT_EQ(names(), QStringList{"Another"});
    press({"Saved charts", "Delete", "Another"});
    EXPECT_TRUE(names().isEmpty());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names(), QStringList{"Another"});
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names(), QStringList{"One & only"});
    desk.reopen();
    ASSERT_TRUE(desk.wait_for_chart());
    EXPECT_EQ(names(), QStringList{"One & only"}) << "stored";
    EXPECT_FALSE(desk.desk().charts()[0].cites.empty()) << "with the stories behind its flags";
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names(), QStringList{"One & only"}) << "a new start has nothing to undo";
}

TEST_F(DeskChartsTest, ASavedChartIsOpenedByItsNameInTheBoxAndNotDeleted)
{
    press_and_answer({"Saved charts", "Save as…"}, {"Mine"});
    show_symbol("AMD");
    desk.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(desk.window().findChild<shell::CommandBox*>(), "Mi");
    ASSERT_TRUE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    EXPECT_TRUE(wait_for([&] { return chart().snapshot()->query.symbol.value == "NVDA"; }));
    EXPECT_EQ(symbol_of_saved("Mine"), "NVDA");
}

TEST_F(DeskChartsTest, NoSavedChartIsReplacedUnasked)
{
    press_and_answer({"Saved charts", "Save as…"}, {"Mine"});
    key(Qt::Key_Plus);
    press({"Saved charts", "Save"});  // the same symbol: unasked, and undone
    EXPECT_EQ(symbol_of_saved("Mine"), "NVDA");
    show_symbol("AMD");
    press_and_answer({"Saved charts", "Save"}, {"Cancel"});
    EXPECT_EQ(symbol_of_saved("Mine"), "NVDA");
    press_and_answer({"Saved charts", "Save"}, {"Save under another name…", "Of AMD"});
    EXPECT_EQ(symbol_of_saved("Mine"), "NVDA");
    EXPECT_EQ(symbol_of_saved("Of AMD"), "AMD");
    press_and_answer({"Saved charts", "Save as…"}, {"Mine", "Cancel"});
    press_and_answer({"Saved charts", "Save as…"}, {"Mine", "Save under another name…", "Third"});
    EXPECT_EQ(symbol_of_saved("Mine"), "NVDA");
    EXPECT_EQ(symbol_of_saved("Third"), "AMD");
    press_and_answer({"Saved charts", "Save as…"}, {"Mine", "Replace it"});
    EXPECT_EQ(symbol_of_saved("Mine"), "AMD");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(symbol_of_saved("Mine"), "NVDA") << "and undone";

    press({"Saved charts", "Mine"});
    store::SavedChart later = *desk.desk().chart("Mine");
    later.state = "{of a later version";
    ASSERT_TRUE(desk.desk().saveChart(later));
    press_and_answer({"Saved charts", "Save"}, {"Cancel"});
    EXPECT_EQ(desk.desk().chart("Mine")->state, "{of a later version");
}

TEST_F(DeskChartsTest, WhatCannotBeReadIsKeptAside)
{
    const QString broken = "{\"notes\":[{\"t\":\"some day\"";
    QSettings(ini(), QSettings::IniFormat).setValue("drawings/AMD", broken);
    show_symbol("AMD");
    auto* notice = desk.window().findChild<shell::NoticeBar*>();
    ASSERT_TRUE(wait_for([&] { return notice->isVisible(); }));
    EXPECT_TRUE(notice->text().contains("What was drawn on this symbol cannot be read"));
    EXPECT_TRUE(notice->text().contains("unread/drawings/AMD")) << notice->text().toStdString();
    EXPECT_EQ(kept("drawings/AMD"), broken) << "as long as nothing is drawn";
    chart().setFocus();
    chart().setCurrentBar(3);
    key(Qt::Key_L);
    EXPECT_NE(kept("drawings/AMD"), broken);
    EXPECT_EQ(kept("unread/drawings/AMD"), broken);
}

TEST_F(DeskChartsTest, TheZoomIsKeptWithoutClosing)
{
    chart().setFocus();
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Plus);
    const auto stretch = chart().stretch();
    ASSERT_TRUE(stretch);
    const QString first = QString::fromStdString(to_iso(stretch->first.bar));
    EXPECT_TRUE(wait_for([&] { return kept("chart/state").toString().contains(first); }));
}

TEST_F(DeskChartsTest, WordsBeingWrittenSurviveTheWindow)
{
    chart().setFocus();
    chart().setCurrentBar(bar_of("2025-01-27"));
    key(Qt::Key_N);
    auto* editor = chart().findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, "half a thought");
    desk.reopen();
    ASSERT_TRUE(desk.wait_for_chart());
    ASSERT_EQ(chart().drawings()->notes.size(), 1u);
    EXPECT_EQ(chart().drawings()->notes[0].text, "half a thought");
}

TEST_F(DeskChartsTest, ARunOfKeysIsUndoneAtOnce)
{
    chart().setFocus();
    chart().setCurrentBar(bar_of("2025-01-27"));
    key(Qt::Key_L);
    const auto drawn = *chart().drawings();
    for (int i = 0; i < 6; ++i)
        key(Qt::Key_Up);
    const auto moved = *chart().drawings();
    EXPECT_NE(moved, drawn);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(*chart().drawings(), drawn);
    key(Qt::Key_Down);  // a run of its own, after the undo
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(*chart().drawings(), drawn);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(chart().drawings()->empty());
}

TEST_F(DeskChartsTest, AChosenStoryIsPointedAtAmongWeeksAndMonths)
{
    for (const char* interval : {"1 week", "1 month"}) {
        press({"Chart", "Interval", interval});
        const auto length =
            interval == QString("1 week") ? market::BarLength::week : market::BarLength::month;
        ASSERT_TRUE(wait_for([&] { return chart().snapshot()->query.length == length; }));
        ASSERT_TRUE(
            wait_for([&] { return stories().stories() && stories().stories()->size() > 9; }));
        auto* list = stories().findChild<QAbstractItemView*>();
        list->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        const int chosen = stories().currentStory();
        ASSERT_GE(chosen, 1);
        const Date session = (*stories().stories())[std::size_t(chosen)].session.date;
        const int bar = chart().currentBar();
        ASSERT_GE(bar, 0) << interval;
        EXPECT_EQ(market::period_of(date_of(chart().snapshot()->bars[std::size_t(bar)].t), length),
                  market::period_of(session, length));
    }
}

TEST_F(DeskChartsTest, TReplaysWhereverTheFocusIs)
{
    auto* strip = desk.window().findChild<shell::ReplayStrip*>();
    auto* list = stories().findChild<QAbstractItemView*>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_T);
    EXPECT_TRUE(strip->isVisible());
    QTest::keyClick(list, Qt::Key_T);
    EXPECT_FALSE(strip->isVisible());
    auto* search = desk.find<QLineEdit>("Search all stories");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_T);
    EXPECT_FALSE(strip->isVisible()) << "a field takes letters";
    EXPECT_EQ(search->text(), "t");
}

TEST_F(DeskChartsTest, AReplayOverFixedDatesKeepsTheScaleAndASavedOneGoesOn)
{
    chart().setFocus();
    desk.press(Qt::Key_T, {});
    auto* strip = desk.window().findChild<shell::ReplayStrip*>();
    auto* back = desk.find<QToolButton>("One session back");
    ASSERT_TRUE(wait_for([&] { return strip->hasSessions(); }));
    const auto all = chart().snapshot()->bars.size();
    const QPoint place = chart().barPosition(20);
    for (int i = 0; i < 8; ++i) {
        desk.click(back);
        ASSERT_TRUE(wait_for([&] { return chart().snapshot()->query.as_of == strip->asOf(); }));
        EXPECT_EQ(chart().barPosition(20), place) << "step " << i;
    }
    EXPECT_LT(chart().snapshot()->bars.size(), all);
    const auto then = strip->asOf();
    press_and_answer({"Saved charts", "Save as…"}, {"Then"});
    desk.press(Qt::Key_T, {});
    ASSERT_TRUE(wait_for([&] { return !chart().snapshot()->query.as_of; }));
    press({"Saved charts", "Then"});  // the same bars
    ASSERT_TRUE(wait_for([&] { return chart().snapshot()->query.as_of == then; }));
    ASSERT_TRUE(strip->isVisible());
    ASSERT_TRUE(wait_for([&] { return strip->hasSessions(); }));
    EXPECT_EQ(chart().barPosition(20).x(), place.x()) << "room for what comes";
    QTest::keyClick(strip->findChild<QSlider*>(), Qt::Key_Left);
    EXPECT_LT(strip->asOf(), then) << "the slider works";
}

TEST_F(DeskChartsTest, TheReplayShowsWhatWasKnownAndLeavingComesBack)
{
    const auto all = chart().snapshot()->bars.size();
    chart().setFocus();
    desk.press(Qt::Key_T, {});
    auto* strip = desk.window().findChild<shell::ReplayStrip*>();
    ASSERT_TRUE(strip->isVisible());
    auto* back = desk.find<QToolButton>("One session back");
    ASSERT_TRUE(wait_for([&] {
        desk.click(back);
        return strip->asOf().has_value();
    }));
    ASSERT_TRUE(wait_for([&] { return chart().snapshot()->query.as_of == strip->asOf(); }));
    EXPECT_LT(chart().snapshot()->bars.size(), all);
    EXPECT_TRUE(chart().snapshot()->query.reconstructed) << "the demo was filled in later";
    EXPECT_TRUE(strip->findChild<QLabel*>()->text().startsWith("reconstructed: as known at "));
    desk.press(Qt::Key_T, {});
    EXPECT_FALSE(strip->isVisible());
    ASSERT_TRUE(wait_for([&] { return !chart().snapshot()->query.as_of; }));
    EXPECT_EQ(chart().snapshot()->bars.size(), all);
}

TEST_F(DeskChartsTest, ZoomingOutPastTheRangeGoesOnWithEarlierBars)
{
    const Utc start = desk.chart().snapshot()->bars.front().t;
    desk.click(desk.find<QToolButton>("One month"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return desk.chart().snapshot() && desk.chart().snapshot()->bars.front().t != start; },
        patience));
    const auto before = desk.chart().snapshot();
    const Utc first = before->bars.front().t;
    const QPoint place = desk.chart().barPosition(0);
    QTest::keyClick(&desk.chart(), Qt::Key_PageUp);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return desk.chart().snapshot() && desk.chart().snapshot()->bars.front().t < first; },
        patience));
    const auto after = desk.chart().snapshot();
    EXPECT_EQ(after->bars.back().t, before->bars.back().t);
    EXPECT_EQ(after->query.length, before->query.length);
    const int same = desk.chart().barHolding(first);
    EXPECT_NEAR(desk.chart().barPosition(same).x(), place.x(), 1) << "nothing moved";
    QTest::keyClick(&desk.chart(), Qt::Key_PageUp);
    EXPECT_GT(desk.chart().barPosition(same).x(), place.x()) << "and there is where to go";
}

TEST_F(DeskChartsTest, APointOfTheToneSaysWhatMadeIt)
{
    const int day = bar_of("2025-01-27");
    chart().setFocus();
    chart().setCurrentBar(day);
    key(Qt::Key_I);
    ASSERT_TRUE(wait_for([&] {
        auto* open = desk.window().findChild<shell::ToneDialog*>();
        return open && open->isVisible();
    }));
    auto* dialog = desk.window().findChild<shell::ToneDialog*>();
    const auto* model = dialog->findChild<QTableView*>()->model();
    double sum = 0;
    for (int row = 0; row + 1 < model->rowCount(); ++row)
        sum += model->index(row, 0).data(view::ToneSharesModel::part_role).toDouble();
    const int last = model->rowCount() - 1;
    ASSERT_GT(last, 3);
    EXPECT_TRUE(model->index(last, 0).data(view::ToneSharesModel::total_role).toBool());
    EXPECT_NEAR(model->index(last, 0).data(view::ToneSharesModel::part_role).toDouble(),
                chart().snapshot()->tone[std::size_t(day)].value(), 1e-6)
        << "the tone that the chart shows";
    EXPECT_NEAR(sum, chart().snapshot()->tone[std::size_t(day)].value(), 1e-3)
        << "is the sum of the parts";
    const auto labels = dialog->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](QLabel* one) {
        return one->text().endsWith(QString(", of %1 mentions").arg(last));
    })) << "in plain English";
    dialog->close();
}

TEST_F(DeskChartsTest, SeveralTopicsGoTogetherWithCtrl)
{
    auto* stargate = desk.find<QToolButton>("Stories about Stargate");
    ASSERT_TRUE(stargate);
    const int of_one = chart().snapshot()->stories;
    QTest::mouseClick(stargate, Qt::LeftButton, Qt::ControlModifier);
    ASSERT_TRUE(wait_for([&] { return chart().snapshot()->query.topics.size() == 2; }));
    EXPECT_GT(chart().snapshot()->stories, of_one);
    QTest::mouseClick(stargate, Qt::LeftButton);
    ASSERT_TRUE(wait_for(
        [&] { return chart().snapshot()->query.topics == std::vector<TopicId>{{"stargate"}}; }));
    EXPECT_TRUE(stargate->isChecked());
    EXPECT_FALSE(desk.find<QToolButton>("Stories about DeepSeek")->isChecked());
}

TEST_F(DeskChartsTest, AFlagListsTheStoriesOfItsSessions)
{
    const QPoint candle = chart().barPosition(bar_of("2025-01-27"));
    QSignalSpy flags(&chart(), &charts::OverlayChart::flagActivated);
    for (int y = candle.y(); y > 40 && flags.isEmpty(); y -= 4)
        QTest::mouseClick(&chart(), Qt::LeftButton, {}, {candle.x(), y});
    ASSERT_FALSE(flags.isEmpty());
    const auto& bars = chart().snapshot()->bars;
    const Date first = date_of(bars[std::size_t(flags.at(0).at(0).toInt())].t);
    const Date last = date_of(bars[std::size_t(flags.at(0).at(1).toInt())].t);
    EXPECT_TRUE(wait_for([&] {
        const auto items = stories().stories();
        return items && !items->empty() &&
               std::all_of(items->begin(), items->end(), [&](const view::StoryItem& one) {
                   return one.session.date >= first && one.session.date <= last;
               });
    }));
}

TEST_F(DeskChartsTest, TheToolsServeOnceAndTheButtonsSayWhatIsChosen)
{
    desk.click(desk.find<QToolButton>("Zoom"));
    EXPECT_EQ(chart().tool(), charts::OverlayChart::Tool::zoom_box);
    const QPoint from = chart().barPosition(20), to = chart().barPosition(40);
    QTest::mousePress(&chart(), Qt::LeftButton, {}, {from.x(), 300});
    QTest::mouseMove(&chart(), {(from.x() + to.x()) / 2, 300});
    QTest::mouseMove(&chart(), {to.x(), 300});
    QTest::mouseRelease(&chart(), Qt::LeftButton, {}, {to.x(), 300});
    EXPECT_EQ(chart().tool(), charts::OverlayChart::Tool::pan) << "it served";
    EXPECT_NEAR(chart().firstShown(), 20, 0.2);
    EXPECT_FALSE(desk.find<QToolButton>("Zoom")->isChecked());
    press({"Chart", "Scale", "Logarithmic"});
    ASSERT_TRUE(desk.find<QToolButton>("Scale: Logarithmic"));
    EXPECT_EQ(desk.find<QToolButton>("Scale: Logarithmic")->text(), "Logarithmic ▾");
    press({"Chart", "Half-life", "7 d"});
    ASSERT_TRUE(desk.find<QToolButton>("Half-life: 7 d"));
    EXPECT_EQ(desk.find<QToolButton>("Half-life: 7 d")->text(), "Half-life 7 d ▾");
}

}  // namespace
}  // namespace undertone::test
