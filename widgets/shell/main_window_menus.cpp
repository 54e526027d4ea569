#include "shell/main_window_impl.h"

#include "charts/format.h"
#include "charts/overlay_chart.h"
#include "shell/alerts_menu.h"
#include "shell/chart_windows.h"
#include "shell/charts_menu.h"
#include "shell/command_box.h"
#include "shell/export_actions.h"
#include "shell/fetch_status.h"
#include "shell/full_screen.h"
#include "shell/help_menu.h"
#include "shell/notice_bar.h"
#include "shell/searches_menu.h"
#include "shell/stories_panel.h"
#include "shell/story_actions.h"
#include "shell/topic_table_panel.h"
#include "shell/topics_dialog.h"
#include "shell/view_menu.h"
#include "shell/watchlist_panel.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

}  // namespace

QAction* MainWindow::Impl::action(QMenu* menu, const QString& text, const QKeySequence& keys)
{
    QAction* made = menu->addAction(text);
    made->setShortcut(keys);
    return made;
}

void MainWindow::Impl::make_menus()
{
    QMenu* file = window.menuBar()->addMenu(MainWindow::tr("&File"));
    exports = new ExportActions(
        desk, *chart, *notice, settings, [this] { return watchlists->currentList(); }, window);
    exports->add_to_file(*file);
    file->addAction(fetch->fetchAction());
    connect(action(file, MainWindow::tr("&Sources…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F),
            &QAction::triggered, &window, [this] { show_sources(); });
    if (desk.demo())
        connect(file->addAction(MainWindow::tr("&Go live…")), &QAction::triggered, &window,
                &MainWindow::goLiveAsked);
    else
        connect(file->addAction(MainWindow::tr("Open the &demo")), &QAction::triggered, &window,
                &MainWindow::demoAsked);
    file->addSeparator();
    connect(action(file, MainWindow::tr("&Quit"), QKeySequence::Quit), &QAction::triggered, &window,
            &QWidget::close);

    QMenu* edit = window.menuBar()->addMenu(MainWindow::tr("&Edit"));
    QAction* undone = undo.createUndoAction(&window, MainWindow::tr("&Undo"));
    undone->setShortcut(QKeySequence::Undo);
    QAction* redone = undo.createRedoAction(&window, MainWindow::tr("&Redo"));
    redone->setShortcut(QKeySequence::Redo);
    edit->addActions({undone, redone});
    edit->addSeparator();
    exports->add_to_edit(*edit);
    edit->addSeparator();
    connect(action(edit, MainWindow::tr("&Find anything"), Qt::CTRL | Qt::Key_K),
            &QAction::triggered, &commands(), &CommandBox::open);
    connect(action(edit, MainWindow::tr("&Search stories"), QKeySequence::Find),
            &QAction::triggered, stories, &StoriesPanel::focusSearch);
    edit->addSeparator();
    QAction* set = action(edit, MainWindow::tr("Settin&gs…"), Qt::CTRL | Qt::Key_Comma);
    set->setMenuRole(QAction::PreferencesRole);
    connect(set, &QAction::triggered, &window, [this] { show_settings(); });

    QMenu* list = window.menuBar()->addMenu(MainWindow::tr("&Watchlist"));
    for (QAction* one : watchlists->menuActions()) {
        if (one)
            list->addAction(one);
        else
            list->addSeparator();
    }

    saved = new ChartsMenu(desk, undo, *pane, settings,
                           *window.menuBar()->addMenu(MainWindow::tr("&Saved charts")), &window);
    QMenu* of_chart = window.menuBar()->addMenu(MainWindow::tr("&Chart"));
    pane->fill(*of_chart);
    of_chart->addSeparator();
    connect(action(of_chart, MainWindow::tr("&Compare…"), Qt::CTRL | Qt::SHIFT | Qt::Key_M),
            &QAction::triggered, &window, [this] { show_compare(); });
    make_stories_menu(*window.menuBar()->addMenu(MainWindow::tr("Sto&ries")));
    topic_menu = window.menuBar()->addMenu(MainWindow::tr("&Topic"));
    fill_topic_menu();
    alerts = new AlertsMenu(
        desk, undo, settings, *notice, *window.menuBar()->addMenu(MainWindow::tr("&Alerts")),
        [this] {
            const view::ChartQuery& query = pane->choice().query;
            return std::pair(query.symbol, query.topics);
        },
        window);
    make_view_menu(*window.menuBar()->addMenu(MainWindow::tr("&View")));
    further = new ChartWindows(desk, undo, settings, *pane,
                               *window.menuBar()->addMenu(MainWindow::tr("Wi&ndow")),
                               {undone, redone}, window);

    fill_help_menu(*window.menuBar()->addMenu(MainWindow::tr("&Help")), desk,
                   QFileInfo(settings.fileName()).absolutePath(), *notice, window);
}

void MainWindow::Impl::fill_topic_menu()
{
    topic_menu->clear();
    const auto add = [&](const QString& name, int key, std::optional<TopicId> topic) {
        QAction* one = action(topic_menu, name, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + key)));
        connect(one, &QAction::triggered, &window, [this, topic] {
            ChartChoice next = pane->choice();
            next.query.topics.clear();
            if (topic)
                next.query.topics = {*topic};
            pane->choose(next);
        });
    };
    add(MainWindow::tr("All topics"), 0, std::nullopt);
    int key = 1;
    for (const Topic& topic : desk.topics())
        if (key <= 9)
            add(in_menu(from_utf8(topic.name)), key++, topic.id);
    topic_menu->addSeparator();
    connect(topic_menu->addAction(MainWindow::tr("&Topics…")), &QAction::triggered, &window,
            [this] { TopicsDialog(desk, theme, &window).exec(); });
}

void MainWindow::Impl::make_stories_menu(QMenu& menu)
{
    marks->fill(menu);
    menu.addSeparator();
    menu.addMenu(&stories->filterMenu());
    menu.addAction(&stories->groupAction());
    searches = new SearchesMenu(desk, undo, *stories,
                                *menu.addMenu(MainWindow::tr("Saved s&earches")), &window);
    connect(searches, &SearchesMenu::refused, notice,
            [this](const Error& error) { notice->tell(error); });
}

void MainWindow::Impl::make_view_menu(QMenu& menu)
{
    menu.addAction(watchlist_dock->toggleViewAction());
    menu.addAction(stories_dock->toggleViewAction());
    QAction* table = topic_table_dock->toggleViewAction();
    table->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    connect(table, &QAction::triggered, topic_table, [this](bool on) {
        if (on)
            topic_table->focusCells();
    });
    menu.addAction(table);
    menu.addSeparator();
    full = new FullScreen(window, *pane);
    menu.addAction(&full->action());
    menu.addSeparator();
    look = new ViewMenu(settings, menu, &window);
    connect(look, &ViewMenu::appearanceChosen, &window,
            [this](Appearance appearance) { show_in(appearance); });
    connect(look, &ViewMenu::languageChosen, &window, &MainWindow::languageChosen);
}

}  // namespace undertone::shell
