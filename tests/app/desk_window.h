#pragma once

#include "app/desk_start.h"
#include "shell/main_window.h"
#include "support/files.h"

#include <QWidget>
#include <filesystem>
#include <functional>
#include <memory>

namespace undertone::test {

/// The desk as `undertone` composes it, on a demo workspace of its own; reopen() is a restart.
class DeskWindow {
public:
    DeskWindow();
    /// On the demo in that folder, which is made there if need be.
    explicit DeskWindow(std::filesystem::path demo);
    /// On a workspace of that kind, once `prepare` has put into it what it is to hold.
    DeskWindow(app::WorkspaceKind kind, const std::function<void(app::WriteServices&)>& prepare);
    void reopen();
    /// A start after one that nobody closed.
    void crash();

    [[nodiscard]] shell::MainWindow& window() { return *window_; }
    [[nodiscard]] view::Desk& desk() { return *desk_; }
    [[nodiscard]] charts::OverlayChart& chart() { return window_->chart(); }
    [[nodiscard]] std::filesystem::path folder() const { return workspace_.folder; }

    /// Waits until the chart shows what was chosen. False: it did not within 20 s.
    bool wait_for_chart();
    /// A key of the window's menus; brings the window to the front first, as a dialog left it behind.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    /// Types a symbol into the search box, as after Ctrl+K.
    void type_symbol(const QString& text);
    /// The button, box or list of that accessible name or text below the window; null: none.
    template <class Widget>
    Widget* find(const QString& name)
    {
        for (Widget* one : window_->findChildren<Widget*>())
            if (one->accessibleName() == name || one->property("text").toString() == name)
                return one;
        return nullptr;
    }
    void click(QWidget* widget);

private:
    void open();

    TemporaryFolder folder_;
    app::Workspace workspace_;
    std::unique_ptr<app::WriteServices> services_;
    std::unique_ptr<view::Desk> desk_;
    std::unique_ptr<shell::MainWindow> window_;
};

}  // namespace undertone::test
