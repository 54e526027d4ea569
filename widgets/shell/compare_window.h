#pragma once

#include "charts/compared_chart.h"
#include "shell/chart_choice.h"
#include "view/desk.h"

#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QToolButton;

namespace undertone::shell {

class NoticeBar;
class ShownExport;
struct Shown;

/// Several instruments beside the chart of one: up to eight in one plot, or a small plot for each of
/// a whole watchlist, over the sessions and with the news of the chart on show. What it shows leaves
/// as the chart does: Ctrl+E, Ctrl+C, Ctrl+Shift+C. A window of its own, for a second screen; Esc closes
/// it. GUI thread.
class CompareWindow : public QWidget {
    Q_OBJECT
public:
    /// `desk` and `settings` outlive it.
    CompareWindow(view::Desk& desk, QSettings& settings, QWidget* parent);
    ~CompareWindow() override;

    /// What the desk's chart shows: its range, bars and news, and the instrument to begin with.
    void follow(const ChartChoice& choice);
    void setTheme(const charts::Theme& theme);
    /// Asks for the charts anew, after stored data changed.
    void refresh();

    [[nodiscard]] charts::ComparedChart& chart() { return *chart_; }
    /// As chosen: those of a list, or typed.
    [[nodiscard]] const std::vector<Symbol>& symbols() const { return symbols_; }

signals:
    void symbolActivated(undertone::Symbol symbol);
    void crosshairMoved(std::optional<undertone::Utc> time);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Chart = std::shared_ptr<const view::ChartSnapshot>;

    void make_parts();
    void fill_lists();
    void choose_list(int index);
    void take_typed();
    void set_form(charts::ComparedForm form);
    void ask();
    void take(const Symbol& symbol, Result<Chart> chart);
    void show_all();
    [[nodiscard]] std::optional<Shown> shown() const;

    view::Desk& desk_;
    QSettings& settings_;
    ChartChoice choice_;
    std::vector<Symbol> symbols_;
    bool typed_ = false;       ///< by the user; else a list's
    bool other_range_ = true;  ///< than what is on show
    int round_ = 0;            ///< answers to an earlier question are dropped
    std::size_t missing_ = 0;  ///< answers still to come
    std::map<Symbol, Chart> charts_;
    QStringList failures_;

    QComboBox* lists_ = nullptr;
    QLineEdit* field_ = nullptr;
    QToolButton* one_plot_ = nullptr;
    QToolButton* multiples_ = nullptr;
    QLabel* words_ = nullptr;
    NoticeBar* notice_ = nullptr;
    ShownExport* export_ = nullptr;
    charts::ComparedChart* chart_ = nullptr;
};

}  // namespace undertone::shell
