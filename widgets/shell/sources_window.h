#pragma once

#include "charts/theme.h"
#include "view/desk.h"

#include <QWidget>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSettings;
class QTableView;
class QUndoStack;

namespace undertone::view {
class SourcesFilter;
class SourcesModel;
}  // namespace undertone::view

namespace undertone::shell {

class CoverageDelegate;
class SourceEdits;

/// The feeds and quote providers: how each is doing, and all that may be done to them. A window of its
/// own, for a second screen. The demo's are shown and cannot be changed. GUI thread.
class SourcesWindow : public QWidget {
    Q_OBJECT
public:
    /// All outlive it.
    SourcesWindow(view::Desk& desk, QUndoStack& undo, QSettings& settings, QWidget* parent);
    ~SourcesWindow() override;

    void setTheme(const charts::Theme& theme);
    /// Asks for the figures anew, after a fetch.
    void refresh();
    /// Adds what a list of feeds (OPML) has that is new, as one step; says what was there or left out.
    void importList(const QString& file);
    /// Writes the plain feeds as such a list.
    void exportList(const QString& file);

signals:
    void goLiveAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void make_actions();
    void make_table();
    void make_layout();
    void show_sources();
    void show_current();
    void show_menu(const QPoint& at);
    void add();
    void edit();
    void remove();
    void test();
    void set_paused(bool paused);
    void tell(const QString& words);
    [[nodiscard]] std::vector<Source> chosen() const;

    view::Desk& desk_;
    QUndoStack& undo_;
    QSettings& settings_;
    SourceEdits* edits_;
    view::SourcesModel* model_;
    view::SourcesFilter* filter_;
    CoverageDelegate* coverage_;
    QLineEdit* words_;
    QComboBox* show_;
    QTableView* table_;
    QLabel* details_;
    QLabel* note_;
    QProgressBar* progress_;
    QAction *add_, *edit_, *remove_, *test_, *fetch_, *pause_, *resume_, *import_, *export_;
};

}  // namespace undertone::shell
