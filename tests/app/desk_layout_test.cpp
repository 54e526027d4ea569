// Windows and docks, by mouse and keys: what is where, and whether it is there again.
#include "charts/overlay_chart.h"
#include "desk_window.h"
#include "hands.h"
#include "shell/chart_pane.h"
#include "shell/chart_windows.h"
#include "shell/command_box.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cstdlib>
#include <map>

namespace undertone::test {
namespace {

constexpr auto patience = 20'000;  // ms

class DeskLayoutTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(desk.wait_for_chart()); }

    QDockWidget& dock(const char* name)
    {
        return *desk.window().findChild<QDockWidget*>(QLatin1String(name));
    }
    std::vector<shell::ChartWindow*> windows()
    {
        std::vector<shell::ChartWindow*> open;
        for (QWidget* one : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<shell::ChartWindow*>(one);
                window && window->isVisible())
                open.push_back(window);
        return open;
    }
    static bool shows(shell::ChartWindow& window, const char* symbol)
    {
        return QTest::qWaitFor(
            [&] {
                const auto chart = window.pane().chart().snapshot();
                return chart && chart->instrument.symbol.value == symbol;
            },
            patience);
    }
    /// A further window, with the chart of another symbol, typed into its own box.
    shell::ChartWindow* open_window(const char* symbol)
    {
        desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        if (windows().empty())
            return nullptr;
        shell::ChartWindow* window = windows().back();
        EXPECT_TRUE(shows(*window, "NVDA")) << "it begins as the desk's own chart";
        auto* box = window->findChild<shell::CommandBox*>();
        QTest::mouseClick(box, Qt::LeftButton);
        QTest::keyClicks(box, QLatin1String(symbol));
        QTest::keyClick(box, Qt::Key_Return);
        EXPECT_TRUE(shows(*window, symbol));
        return window;
    }

    DeskWindow desk;
};

TEST_F(DeskLayoutTest, AChartFillsTheScreenAndLeavingBringsTheLayoutBack)
{
    dock("watchlists").hide();
    desk.press(Qt::Key_F11, Qt::NoModifier);
    EXPECT_TRUE(desk.window().isFullScreen());
    EXPECT_FALSE(dock("stories").isVisible());
    EXPECT_FALSE(desk.window().statusBar()->isVisible());
    EXPECT_FALSE(desk.window().findChild<shell::ChartBar*>()->isVisible());
    EXPECT_TRUE(desk.chart().hasFocus());
    QTest::keyClick(&desk.chart(), Qt::Key_Plus);
    QTest::keyClick(&desk.chart(), Qt::Key_Escape);
    EXPECT_FALSE(desk.window().isFullScreen());
    EXPECT_TRUE(dock("stories").isVisible());
    EXPECT_FALSE(dock("watchlists").isVisible()) << "as it was";
    EXPECT_TRUE(desk.window().findChild<shell::ChartBar*>()->isVisible());
    EXPECT_GT(desk.window().menuBar()->height(), 0);
}

TEST_F(DeskLayoutTest, TheButtonAtTheUpperEdgeLeadsOutOfFullScreen)
{
    shell::ChartWindow* further = open_window("AMD");
    ASSERT_TRUE(further);
    const auto go_there_and_back = [](QWidget& window, charts::OverlayChart& chart) {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        auto* out = [&]() -> QToolButton* {
            for (auto* one : window.findChildren<QToolButton*>())
                if (one->text() == "Leave full screen (Esc)")
                    return one;
            return nullptr;
        }();
        ASSERT_TRUE(out);
        EXPECT_FALSE(out->isVisible());
        hands::key(&window, Qt::Key_F11);
        EXPECT_TRUE(window.isFullScreen());
        EXPECT_FALSE(window.findChild<shell::ChartBar*>()->isVisible());
        EXPECT_TRUE(out->isVisible()) << "at first";
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return std::abs(2 * out->geometry().center().x() - out->parentWidget()->width()) < 4;
        })) << "in the middle of what has become wide";
        hands::move(&chart, {200, 400});
        EXPECT_TRUE(QTest::qWaitFor([&] { return !out->isVisible(); }, patience));
        hands::move(&chart, {chart.width() / 2, 12});
        EXPECT_TRUE(out->isVisible());
        hands::click(out);
        EXPECT_FALSE(window.isFullScreen());
        EXPECT_FALSE(out->isVisible());
        EXPECT_TRUE(window.findChild<shell::ChartBar*>()->isVisible());
    };
    go_there_and_back(desk.window(), desk.chart());
    go_there_and_back(*further, further->pane().chart());
    EXPECT_TRUE(dock("stories").isVisible());
}

TEST_F(DeskLayoutTest, AFurtherWindowLeftInFullScreenComesBackAsItWas)
{
    shell::ChartWindow* window = open_window("AMD");
    ASSERT_TRUE(window);
    window->resize(640, 400);
    hands::key(window, Qt::Key_F11);
    ASSERT_TRUE(window->isFullScreen());
    desk.reopen();
    ASSERT_EQ(windows().size(), 1u);
    EXPECT_FALSE(windows()[0]->isFullScreen());
    EXPECT_EQ(windows()[0]->size(), QSize(640, 400));
}

TEST_F(DeskLayoutTest, ClosedInFullScreenItStartsWithItsLayout)
{
    desk.press(Qt::Key_F11, Qt::NoModifier);
    desk.reopen();
    EXPECT_FALSE(desk.window().isFullScreen());
    EXPECT_TRUE(dock("stories").isVisible());
    EXPECT_TRUE(dock("watchlists").isVisible());
}

TEST_F(DeskLayoutTest, AFurtherWindowHasAChartOfItsOwnAndComesBack)
{
    shell::ChartWindow* window = open_window("AMD");
    ASSERT_TRUE(window);
    EXPECT_EQ(desk.window().choice().query.symbol.value, "NVDA") << "the desk's own stays";
    EXPECT_TRUE(window->windowTitle().contains("AMD"));
    window->resize(640, 400);
    desk.reopen();
    ASSERT_TRUE(desk.wait_for_chart());
    ASSERT_EQ(windows().size(), 1u);
    EXPECT_TRUE(shows(*windows()[0], "AMD"));
    EXPECT_EQ(windows()[0]->size(), QSize(640, 400));
    windows()[0]->close();
    desk.reopen();
    EXPECT_TRUE(windows().empty()) << "one that was closed stays closed";
}

TEST_F(DeskLayoutTest, TheCrosshairsGoTogetherWhileTheyAreLinked)
{
    shell::ChartWindow* window = open_window("AMD");
    ASSERT_TRUE(window);
    desk.window().activateWindow();
    desk.chart().setFocus();
    QTest::keyClick(&desk.chart(), Qt::Key_Home);
    const int bar = window->pane().chart().currentBar();
    ASSERT_GE(bar, 0);
    EXPECT_EQ(window->pane().chart().snapshot()->bars[std::size_t(bar)].t,
              desk.chart().snapshot()->bars.front().t);
    for (QAction* one : desk.window().findChildren<QAction*>())
        if (one->text().contains("Link"))
            one->trigger();
    QTest::keyClick(&desk.chart(), Qt::Key_Right);
    EXPECT_EQ(window->pane().chart().currentBar(), bar);
}

TEST_F(DeskLayoutTest, WhatIsDrawnOnASymbolIsOnItsOtherChartsToo)
{
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(windows().size(), 1u);
    ASSERT_TRUE(shows(*windows()[0], "NVDA"));
    desk.window().activateWindow();
    desk.chart().setFocus();
    QTest::keyClick(&desk.chart(), Qt::Key_Home);
    QTest::keyClick(&desk.chart(), Qt::Key_L);  // a level
    const auto drawn = desk.chart().drawings();
    ASSERT_TRUE(drawn && !drawn->levels.empty());
    const auto other = windows()[0]->pane().chart().drawings();
    ASSERT_TRUE(other);
    EXPECT_EQ(*other, *drawn);
}

TEST_F(DeskLayoutTest, AFurtherWindowHasItsOwnKeys)
{
    shell::ChartWindow* window = open_window("AMD");
    ASSERT_TRUE(window);
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(window->findChild<shell::CommandBox*>()->hasFocus());
    QTest::keyClick(window->findChild<shell::CommandBox*>(), Qt::Key_Escape);
    window->pane().chart().setFocus();
    QTest::keyClick(&window->pane().chart(), Qt::Key_Home);
    QTest::keyClick(&window->pane().chart(), Qt::Key_L);
    ASSERT_EQ(window->pane().chart().drawings()->levels.size(), 1u);
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(window->pane().chart().drawings()->levels.empty());
    QTest::keyClick(window, Qt::Key_F11);
    EXPECT_TRUE(window->isFullScreen());
    QTest::keyClick(&window->pane().chart(), Qt::Key_Escape);
    if (window->isFullScreen())  // the first leaves the crosshair
        QTest::keyClick(&window->pane().chart(), Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
}

/// One key for two things does neither: those of the window hold everywhere in it.
TEST_F(DeskLayoutTest, NoKeyOfTheWindowIsAlsoAPanels)
{
    std::map<QString, QList<QAction*>> by_key;
    for (QAction* one : desk.window().findChildren<QAction*>())
        for (const QKeySequence& key : one->shortcuts())
            by_key[key.toString()] << one;
    EXPECT_GT(by_key.size(), 30u);
    for (const auto& [key, actions] : by_key) {
        const bool has_windows = std::any_of(
            actions.begin(), actions.end(),
            [](const QAction* one) { return one->shortcutContext() == Qt::WindowShortcut; });
        EXPECT_TRUE(actions.size() == 1 || !has_windows)
            << key.toStdString() << ": " << actions[0]->text().toStdString() << ", "
            << actions[1]->text().toStdString();
    }
}

TEST_F(DeskLayoutTest, WhatWasOpenIsThereWithoutClosing)
{
    ASSERT_TRUE(open_window("AVGO"));
    dock("watchlists").hide();
    const QString file = QString::fromStdString((desk.folder() / "desk.ini").string());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const TemporaryFolder
                folder;  // a copy: what is on the disk, not what Qt remembers of it
            const QString copy = QString::fromStdString((folder.path() / "copy.ini").string());
            QFile::copy(file, copy);
            const QSettings now(copy, QSettings::IniFormat);
            return now.value("window/state").toByteArray() == desk.window().saveState(1) &&
                   now.value("chart_windows/1/state").toString().contains("AVGO");
        },
        patience))
        << "kept without closing";
    desk.crash();
    EXPECT_FALSE(dock("watchlists").isVisible());
    ASSERT_EQ(windows().size(), 1u);
    EXPECT_TRUE(shows(*windows()[0], "AVGO"));
}

TEST_F(DeskLayoutTest, AWindowFromAScreenThatIsGoneComesBackOntoOneThatIsThere)
{
    ASSERT_TRUE(open_window("AMD"));
    windows()[0]->move(9000, 7000);
    desk.reopen();
    ASSERT_EQ(windows().size(), 1u);
    EXPECT_TRUE(windows()[0]->screen()->availableGeometry().intersects(windows()[0]->geometry()));
}

}  // namespace
}  // namespace undertone::test
