#include "desk_window.h"

#include "charts/overlay_chart.h"
#include "core/text.h"
#include "hands.h"

#include <gtest/gtest.h>
#include <QLineEdit>
#include <QTest>
#include <utility>

namespace undertone::test {
namespace {

constexpr auto patience = 20'000;  // ms; only what hangs takes that long

}  // namespace

DeskWindow::DeskWindow() : workspace_{folder_.path() / "demo", app::WorkspaceKind::demo} { open(); }

DeskWindow::DeskWindow(std::filesystem::path demo)
    : workspace_{std::move(demo), app::WorkspaceKind::demo}
{
    open();
}

DeskWindow::DeskWindow(app::WorkspaceKind kind,
                       const std::function<void(app::WriteServices&)>& prepare)
    : workspace_{folder_.path() / "own", kind}
{
    {
        auto services = app::open_for_writing(workspace_);
        if (!services)
            throw std::runtime_error(to_sentence(services.error()));
        prepare(*services);
    }
    open();
}

void DeskWindow::open()
{
    auto services = app::open_for_writing(workspace_);
    if (!services)
        throw std::runtime_error(to_sentence(services.error()));
    services_ = std::make_unique<app::WriteServices>(std::move(*services));
    auto desk = view::Desk::open(app::desk_start(*services_).value());
    if (!desk)
        throw std::runtime_error(to_sentence(desk.error()));
    desk_ = std::move(*desk);
    window_ = std::make_unique<shell::MainWindow>(
        *desk_, QString::fromStdU16String((workspace_.folder / "desk.ini").u16string()));
    window_->resize(1440, 860);
    window_->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window_.get()));
}

void DeskWindow::reopen()
{
    window_->close();
    crash();
}

void DeskWindow::crash()
{
    window_.reset();
    desk_.reset();
    services_.reset();
    open();
}

bool DeskWindow::wait_for_chart()
{
    return QTest::qWaitFor(
        [this] {
            const auto shown = chart().snapshot();
            const view::ChartChoice& choice = window_->choice();
            return shown && shown->query.symbol == choice.query.symbol &&
                   shown->query.topics == choice.query.topics &&
                   (choice.newest || shown->query.from == choice.query.from);
        },
        patience);
}

void DeskWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window_->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    hands::key(window_.get(), key, modifiers);
}

void DeskWindow::type_symbol(const QString& text)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto* search = find<QLineEdit>(QStringLiteral("Search symbols, topics, stories and commands"));
    ASSERT_TRUE(search && search->hasFocus());
    hands::keys(search, text);
    hands::key(search, Qt::Key_Return);
}

void DeskWindow::click(QWidget* widget) { hands::click(widget); }

}  // namespace undertone::test
