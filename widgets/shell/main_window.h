#pragma once

#include "shell/chart_choice.h"
#include "view/desk.h"

#include <QMainWindow>
#include <memory>

namespace undertone::charts {
class OverlayChart;
}

namespace undertone::shell {

/// The desk: the chart in the middle, watchlists at the left, stories and the chosen one at the
/// right. Shows what the desk answers; decides nothing about data. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `desk` outlives the window. `settings`: the file that keeps layout, chart and appearance of
    /// this workspace.
    MainWindow(view::Desk& desk, const QString& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const ChartChoice& choice() const;
    void choose(const ChartChoice& choice);
    [[nodiscard]] charts::OverlayChart& chart();

signals:
    /// Another workspace is asked for: a live one (from the demo), or the demo.
    void goLiveAsked();
    void demoAsked();
    /// Another language was chosen (shell/languages.h): windows are to be made anew.
    void languageChosen();
    void chartFailed(const undertone::Error& error);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::shell
