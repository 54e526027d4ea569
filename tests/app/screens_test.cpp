// Windows on several screens, of which one may be gone at the next start. Each start is a process of its own,
// as the screens are what it begins with.
#include "desk_window.h"
#include "shell/chart_windows.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTest>
#include <QTextStream>

namespace undertone::test {
namespace {

constexpr int patience = 60'000;  // ms; a demo is made meanwhile
constexpr auto desk_mode = "--desk";

shell::ChartWindow* chart_window()
{
    for (QWidget* one : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<shell::ChartWindow*>(one); window && window->isVisible())
            return window;
    return nullptr;
}

/// "second 1700,105 640x400 whole": the screen of the further window, what is in its frame, how it lies there.
void tell(const shell::ChartWindow& window)
{
    const QRect inside = window.geometry();
    const QRect screen = window.screen()->availableGeometry();
    const bool whole = screen.contains(inside) && window.frameGeometry().top() >= screen.top();
    QTextStream(stdout) << window.screen()->name() << ' ' << inside.x() << ',' << inside.y() << ' '
                        << inside.width() << 'x' << inside.height() << ' '
                        << (whole ? "whole" : "cut") << Qt::endl;
}

/// In the process that is started: the desk in `folder`; "make" opens a further window on the last screen.
int run_desk(const std::filesystem::path& folder, bool make)
{
    DeskWindow desk(folder);
    if (!desk.wait_for_chart())
        return 1;
    if (make) {
        desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        if (!chart_window())
            return 1;
        chart_window()->resize(640, 400);
        chart_window()->move(QGuiApplication::screens().last()->geometry().topLeft() +
                             QPoint(100, 80));
    }
    if (!QTest::qWaitFor([] { return chart_window() != nullptr; }, patience))
        return 1;
    tell(*chart_window());
    desk.window().close();
    return 0;
}

std::string second_screen(int x)
{
    return R"(,{"name":"second","x":)" + std::to_string(x) +
           R"(,"y":0,"width":1280,"height":1024,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1})";
}

class ScreensTest : public testing::Test {
protected:
    QString start(const char* how, const std::string& more_screens)
    {
        const auto file = folder.path() / "screens.json";
        write_file(file,
                   R"({"synchronousWindowSystemEvents":true,"windowFrameMargins":true,"screens":[)"
                   R"({"name":"first","x":0,"y":0,"width":1600,"height":900,"logicalDpi":96,)"
                   R"("logicalBaseDpi":96,"dpr":1})" +
                       more_screens + "]}");
        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desk.start(QCoreApplication::applicationFilePath(),
                   {"-platform", QString::fromStdString("offscreen:configfile=" + file.string()),
                    desk_mode, how, QString::fromStdString((folder.path() / "demo").string())});
        EXPECT_TRUE(desk.waitForFinished(2 * patience));
        EXPECT_EQ(desk.exitCode(), 0);
        return QString::fromUtf8(desk.readAllStandardOutput()).trimmed();
    }

    TemporaryFolder folder;
};

TEST_F(ScreensTest, AFurtherWindowComesBackOntoItsScreenAndWithoutThatWhollyOntoTheFirst)
{
    const QString made = start("make", second_screen(1600));
    EXPECT_TRUE(made.startsWith("second 17") && made.endsWith("640x400 whole"))
        << made.toStdString();
    EXPECT_EQ(start("look", second_screen(1600)), made);
    const QString alone = start("look", {});
    EXPECT_TRUE(alone.startsWith("first ") && alone.endsWith("640x400 whole"))
        << alone.toStdString();
}

}  // namespace
}  // namespace undertone::test

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(undertone::test::desk_mode))
        return undertone::test::run_desk(arguments.value(3).toStdString(),
                                         arguments.value(2) == QStringLiteral("make"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
