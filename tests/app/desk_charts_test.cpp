// Looking closer at the desk: controls of the chart, drawings, saved charts and the replay, by mouse
// and keys on the demo as it ships.
#include "charts/overlay_chart.h"
#include "desk_window.h"
#include "shell/look.h"
#include "shell/replay_strip.h"
#include "shell/stories_panel.h"
#include "shell/tone_dialog.h"
#include "view/desk.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <gtest/gtest.h>

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
    /// The same, where a dialog asks for a name.
    void press_and_answer(const QStringList& path, const QString& name)
    {
        QTimer waiting;
        QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            waiting.stop();
            dialog->findChild<QLineEdit*>()->setText(name);
            dialog->accept();
        });
        waiting.start(10);
        press(path);
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
    ASSERT_TRUE(wait_for(
        [&] { return chart().snapshot()->half_life == seconds(12 * 3600); }));
    EXPECT_GT(chart().firstShown(), 1) << "other news under the same bars move nothing";
    const auto stretch = chart().stretch();
    const auto drawn = *chart().drawings();
    press_and_answer({"Saved charts", "Save as…"}, "Week of DeepSeek");
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
    press_and_answer({"Saved charts", "Save as…"}, "Bare");
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
    press_and_answer({"Saved charts", "Save as…"}, "One & only");
    press_and_answer({"Saved charts", "Rename", "One  only…"}, "Another");
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
    ASSERT_TRUE(wait_for([&] {
        return chart().snapshot()->query.topics == std::vector<TopicId>{{"stargate"}};
    }));
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
    EXPECT_EQ(desk.find<QToolButton>("Scale")->text(), "Logarithmic ▾");
    press({"Chart", "Half-life", "7 d"});
    EXPECT_EQ(desk.find<QToolButton>("Half-life")->text(), "Half-life 7 d ▾");
}

}  // namespace
}  // namespace undertone::test
