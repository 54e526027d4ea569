#pragma once

#include "charts/theme.h"
#include "shell/chart_pane.h"
#include "shell/look.h"
#include "shell/main_window.h"

#include <QSettings>
#include <QTimer>
#include <QUndoStack>
#include <optional>

// Private to this folder: the window's parts. main_window.cpp makes and connects them and keeps where
// they are, main_window_menus.cpp has the menus, main_window_show.cpp what is shown in them.

class QAction;
class QDockWidget;
class QLabel;
class QMenu;
class QSplitter;

namespace undertone::shell {

class AlertsMenu;
class ChartsMenu;
class ChartWindows;
class CommandBox;
class CompareWindow;
class ExportActions;
class FetchStatus;
class FullScreen;
class NoticeBar;
class SearchesMenu;
class SourcesWindow;
class StoriesPanel;
class StoryActions;
class StoryPane;
class TopicTablePanel;
class ViewMenu;
class WatchlistPanel;

class MainWindow::Impl {
public:
    Impl(MainWindow& owner, view::Desk& desk, const QString& file);

    // ---- parts: main_window.cpp ------------------------------------------------------------
    void make_parts();
    void connect_desk();
    void connect_parts();
    void restore();
    void layout_changed();
    void remember_layout();
    void remember();

    // ---- menus: main_window_menus.cpp ------------------------------------------------------
    QAction* action(QMenu* menu, const QString& text, const QKeySequence& keys);
    void make_menus();
    void fill_topic_menu();
    void make_stories_menu(QMenu& menu);
    void make_view_menu(QMenu& menu);

    // ---- shown: main_window_show.cpp -------------------------------------------------------
    void show_symbol(const Symbol& symbol);
    void show_compare();
    void show_sources();
    void refresh();
    void show_title();
    void show_chart();
    void show_no_chart();
    void show_told(const Symbol& symbol, const std::optional<TopicId>& topic, StoryId asked);
    void show_counts(const store::Counts& now);
    QString heading() const;
    void point_at(int index);
    void show_settings();
    void take_settings(const view::SettingValues& values);
    void tell_taken(const std::vector<view::SettingChange>& changes);
    void show_second_zone(const view::SettingValues& values);
    void show_in(Appearance appearance);

    CommandBox& commands() { return pane->bar().commands(); }

    MainWindow& window;
    view::Desk& desk;
    QSettings settings;
    QUndoStack undo;
    std::optional<ChartChoice> listed;          ///< the chart whose stories are listed
    std::optional<view::SessionSpan> sessions;  ///< of it; none: the whole range
    std::optional<StoryId> told_story;  ///< on show, opened beside the list: an alert's, a member
    std::optional<view::SessionSpan> wanted;  ///< of the chart that is to come
    QTimer keeping;
    bool restored = false;
    charts::Theme theme;
    ChartPane* pane = nullptr;
    FullScreen* full = nullptr;
    ViewMenu* look = nullptr;
    Appearance shown_appearance = Appearance::system;
    ChartWindows* further = nullptr;
    CompareWindow* compare = nullptr;  ///< null until it is asked for
    SourcesWindow* sources = nullptr;  ///< likewise
    ChartsMenu* saved = nullptr;
    NoticeBar* notice = nullptr;
    AlertsMenu* alerts = nullptr;
    charts::OverlayChart* chart = nullptr;
    WatchlistPanel* watchlists = nullptr;
    StoriesPanel* stories = nullptr;
    StoryPane* story = nullptr;
    StoryActions* marks = nullptr;
    SearchesMenu* searches = nullptr;
    QSplitter* story_splitter = nullptr;
    QDockWidget* watchlist_dock = nullptr;
    QDockWidget* stories_dock = nullptr;
    TopicTablePanel* topic_table = nullptr;
    QDockWidget* topic_table_dock = nullptr;
    QMenu* topic_menu = nullptr;
    FetchStatus* fetch = nullptr;
    QLabel* counts = nullptr;
    ExportActions* exports = nullptr;
};

}  // namespace undertone::shell
