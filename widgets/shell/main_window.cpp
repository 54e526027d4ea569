#include "shell/main_window.h"

#include "charts/format.h"
#include "charts/overlay_chart.h"
#include "shell/alerts_menu.h"
#include "shell/chart_pane.h"
#include "shell/chart_windows.h"
#include "shell/charts_menu.h"
#include "shell/command_box.h"
#include "shell/compare_window.h"
#include "shell/export_actions.h"
#include "shell/fetch_status.h"
#include "shell/full_screen.h"
#include "shell/help_menu.h"
#include "shell/languages.h"
#include "shell/look.h"
#include "shell/menu_actions.h"
#include "shell/notice_bar.h"
#include "shell/search_status.h"
#include "shell/searches_menu.h"
#include "shell/settings_dialog.h"
#include "shell/sources_window.h"
#include "shell/stories_panel.h"
#include "shell/story_actions.h"
#include "shell/story_pane.h"
#include "shell/topic_table_panel.h"
#include "shell/topics_dialog.h"
#include "shell/view_menu.h"
#include "shell/watchlist_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>
#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

constexpr auto geometry_key = "window/geometry";
constexpr auto state_key = "window/state";
constexpr auto splitter_key = "window/stories_splitter";
constexpr auto list_key = "watchlist/current";
constexpr auto list_view_key = "watchlist/view";
constexpr int keep_after = 2'000;  // ms without a change until the layout is kept: for a crash
constexpr auto topic_table_key = "topic_table/view";

QDockWidget* dock(QMainWindow& window, const QString& title, const char* name, QWidget* content,
                  Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(QLatin1String(name));
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                      QDockWidget::DockWidgetFloatable);
    dock->setWidget(content);
    window.addDockWidget(area, dock);
    return dock;
}

QString span_text(const view::SessionSpan& span)
{
    return charts::short_day_text(span.first) + QStringLiteral(" – ") +
           charts::short_day_text(span.last);
}

}  // namespace

class MainWindow::Impl {
public:
    Impl(MainWindow& owner, view::Desk& desk_, const QString& file)
        : window(owner), desk(desk_), settings(file, QSettings::IniFormat)
    {
        make_parts();
        make_menus();
        connect_desk();
        connect_parts();
    }

    // ---- making ------------------------------------------------------------------------------
    void make_parts()
    {
        pane = new ChartPane(desk, undo, settings, &window);
        notice = new NoticeBar(pane);
        pane->addNotice(notice);
        chart = &pane->chart();
        window.setCentralWidget(pane);

        watchlists = new WatchlistPanel(desk, undo, &window);
        watchlists->setMinimumWidth(200);  // a name, a sparkline and the figures
        watchlist_dock = dock(window, MainWindow::tr("Watchlist"), "watchlists", watchlists,
                              Qt::LeftDockWidgetArea);
        stories = new StoriesPanel(&window);
        stories->setNames(desk.topics(), desk.companies());
        story = new StoryPane(desk.companies(), desk.topics(), &window);
        story_splitter = new QSplitter(Qt::Vertical, &window);
        story_splitter->addWidget(stories);
        story_splitter->addWidget(story);
        story_splitter->setChildrenCollapsible(false);
        story_splitter->setSizes({300, 420});
        marks = new StoryActions(
            desk, undo, *stories, *story, [this] { return pane->choice().query.symbol; },
            story_splitter);
        story_splitter->setMinimumWidth(300);  // a reason's weight, words and rule side by side
        stories_dock = dock(window, MainWindow::tr("Stories"), "stories", story_splitter,
                            Qt::RightDockWidgetArea);

        topic_table = new TopicTablePanel(desk, &window);
        topic_table->setMinimumHeight(120);
        topic_table_dock = dock(window, MainWindow::tr("Topics by company"), "topic_table",
                                topic_table, Qt::BottomDockWidgetArea);
        topic_table_dock->hide();  // until it is asked for
        window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);  // below the chart alone
        window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

        fetch = new FetchStatus(desk, window.statusBar());
        counts = new QLabel(&window);
        auto* workspace =
            new QLabel(desk.demo() ? MainWindow::tr("Demo") : from_utf8(desk.workspace()), &window);
        if (desk.demo()) {
            workspace->setObjectName(QStringLiteral("demo"));
            workspace->setToolTip(MainWindow::tr(
                "Stories written for Undertone from public facts, and real daily prices.\n"
                "File ▸ Go live… opens a workspace that fetches its own."));
        }
        window.statusBar()->addWidget(workspace);
        window.statusBar()->addWidget(counts);
        window.statusBar()->addPermanentWidget(new SearchStatus(desk, window.statusBar()));
        window.statusBar()->addPermanentWidget(fetch);
        window.statusBar()->setSizeGripEnabled(false);
    }

    QAction* action(QMenu* menu, const QString& text, const QKeySequence& keys)
    {
        QAction* made = menu->addAction(text);
        made->setShortcut(keys);
        return made;
    }

    void make_menus()
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
        connect(action(file, MainWindow::tr("&Quit"), QKeySequence::Quit), &QAction::triggered,
                &window, &QWidget::close);

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

        saved =
            new ChartsMenu(desk, undo, *pane, settings,
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
                                   *window.menuBar()->addMenu(MainWindow::tr("Wi&ndow")), window);

        fill_help_menu(*window.menuBar()->addMenu(MainWindow::tr("&Help")), desk,
                       QFileInfo(settings.fileName()).absolutePath(), *notice, window);
    }

    CommandBox& commands() { return pane->bar().commands(); }

    void fill_topic_menu()
    {
        topic_menu->clear();
        const auto add = [&](const QString& name, int key, std::optional<TopicId> topic) {
            QAction* one =
                action(topic_menu, name, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + key)));
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

    void make_stories_menu(QMenu& menu)
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

    void make_view_menu(QMenu& menu)
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

    void connect_desk()
    {
        connect(&desk, &view::Desk::storiesReady, &window,
                [this](const view::ListedStoriesPtr& listed_now) {
                    if (chart->snapshot())  // else they are a chart's that has failed meanwhile
                        stories->showStories(listed_now, heading());
                });
        connect(&desk, &view::Desk::found, stories, &StoriesPanel::showFound);
        connect(&desk, &view::Desk::countsReady, &window,
                [this](const store::Counts& now) { show_counts(now); });
        connect(&desk, &view::Desk::changed, &window,
                [this](const store::ChangeSet&) { refresh(); });
        connect(&desk, &view::Desk::topicsChanged, &window, [this] {
            fill_topic_menu();
            stories->setNames(desk.topics(), desk.companies());
            story->setTopics(desk.topics());
        });
        connect(&desk, &view::Desk::fetchFinished, notice,
                [this](int failed, int total, const QString& first_error) {
                    if (total > 0 && failed == total)
                        notice->tell(
                            MainWindow::tr("Nothing could be fetched: you may be offline. What is "
                                           "stored stays at hand, and it is tried again by "
                                           "itself. The first of %1 failures: %2")
                                .arg(QString::number(total), first_error));
                });
        connect(&desk, &view::Desk::failed, notice,
                [this](const Error& error) { notice->tell(error); });
        connect(&desk, &view::Desk::settingsChanged, &window,
                [this](const view::SettingValues& values) { take_settings(values); });
    }

    void connect_parts()
    {
        connect(pane, &ChartPane::choiceChanged, &window, [this](const ChartChoice& choice) {
            notice->hide();
            told_story.reset();
            watchlists->setCurrentSymbol(choice.query.symbol);
        });
        connect(pane, &ChartPane::choiceChanged, &window, [this](const ChartChoice& choice) {
            if (compare)
                compare->follow(choice);
        });
        connect(pane, &ChartPane::chartShown, &window, [this] { show_chart(); });
        connect(pane, &ChartPane::chartFailed, &window, [this] { show_no_chart(); });
        connect(pane, &ChartPane::chartFailed, &window, &MainWindow::chartFailed);
        connect(further, &ChartWindows::sessionsActivated, &window,
                [this](const ChartChoice& choice, view::SessionSpan span) {
                    wanted = span;
                    pane->choose(choice);
                    stories_dock->show();
                    window.raise();
                });
        connect(pane, &ChartPane::sessionsActivated, &window, [this](view::SessionSpan span) {
            sessions = span;
            desk.askStories(chart->snapshot()->query, sessions);
            stories_dock->show();
        });
        connect(pane, &ChartPane::refused, notice,
                [this](const Error& error) { notice->tell(error); });
        connect(saved, &ChartsMenu::refused, notice,
                [this](const Error& error) { notice->tell(error); });
        connect(saved, &ChartsMenu::openNameChanged, &window, [this] { show_title(); });
        connect(alerts, &AlertsMenu::toldChosen, &window,
                [this](const Symbol& symbol, const std::optional<TopicId>& topic, StoryId asked) {
                    show_told(symbol, topic, asked);
                });
        connect(&desk.alerts(), &view::Alerts::storyReady, &window,
                [this](const view::StoryItems& items) {
                    if (!told_story)
                        return;  // the user has gone on
                    story->showStory(items, 0);
                    marks->shown(true);
                    stories_dock->show();
                });
        // One opened beside the list stays until another is chosen.
        connect(story, &StoryPane::memberChosen, &window,
                [this](const view::StoryItems& members, int index) {
                    told_story = (*members)[std::size_t(index)].story.story.id;
                });
        connect(watchlists, &WatchlistPanel::symbolActivated, &window,
                [this](const Symbol& symbol) { show_symbol(symbol); });
        connect(watchlists, &WatchlistPanel::listShown, topic_table, &TopicTablePanel::setList);
        connect(topic_table, &TopicTablePanel::symbolActivated, &window,
                [this](const Symbol& symbol) { show_symbol(symbol); });
        connect(topic_table, &TopicTablePanel::storiesAsked, &window,
                [this](const QString& search) {
                    stories_dock->show();
                    stories->setSearchText(search);  // the table keeps the keys
                });
        connect(stories, &StoriesPanel::searchAsked, &window,
                [this](const QString& text, const view::ListPart& part) {
                    desk.askFound(pane->choice().query.symbol, text, part);
                });
        connect(&desk, &view::Desk::pageFailed, stories, &StoriesPanel::pageFailed);
        connect(stories, &StoriesPanel::moreAsked, &window, [this](const view::ListPart& part) {
            if (chart->snapshot())
                desk.askStories(chart->snapshot()->query, sessions, part);
        });
        commands().setActions([this] { return menu_actions(*window.menuBar()); });
        connect(&commands(), &CommandBox::storiesAsked, &window, [this](const QString& text) {
            desk.askFoundFor("commands", pane->choice().query.symbol, text,
                             [this, text](const Result<view::FoundStoriesPtr>& found) {
                                 view::FoundStories none;  // the panel's own search says why
                                 none.text = text;
                                 commands().setStories(found ? **found : none);
                             });
        });
        connect(&commands(), &CommandBox::storyChosen, &window,
                [this](const QString& text, StoryId one) {
                    stories_dock->show();
                    stories->search(text, one);
                });
        connect(stories, &StoriesPanel::rangeAsked, &window, [this] {
            sessions.reset();
            if (chart->snapshot())
                desk.askStories(chart->snapshot()->query, sessions);
        });
        connect(stories, &StoriesPanel::storyChosen, &window, [this](int index) {
            // The crosshair goes along with a user who walks the list, not with a list that changed.
            const bool by_hand = stories->isAncestorOf(QApplication::focusWidget());
            if (told_story && !by_hand)
                return;
            told_story.reset();
            story->showStory(stories->stories(), index);
            marks->shown(by_hand && !qobject_cast<QLineEdit*>(QApplication::focusWidget()));
            if (by_hand)
                point_at(index);
        });
    }

    // ---- showing -----------------------------------------------------------------------------
    void show_symbol(const Symbol& symbol)
    {
        ChartChoice next = pane->choice();
        next.query.symbol = symbol;
        pane->choose(next);
    }

    /// Made when first asked for; its crosshair and the chart's follow one another.
    void show_compare()
    {
        if (!compare) {
            compare = new CompareWindow(desk, settings, &window);
            compare->setTheme(theme);
            compare->follow(pane->choice());
            connect(compare, &CompareWindow::symbolActivated, &window,
                    [this](const Symbol& symbol) { show_symbol(symbol); });
            connect(compare, &CompareWindow::crosshairMoved, chart,
                    &charts::OverlayChart::setCrosshairTime);
            connect(chart, &charts::OverlayChart::crosshairMoved, &compare->chart(),
                    &charts::ComparedChart::setCrosshairTime);
        }
        compare->show();
        compare->raise();
        compare->activateWindow();
    }

    /// Made when first asked for.
    void show_sources()
    {
        if (!sources) {
            sources = new SourcesWindow(desk, undo, settings, &window);
            sources->setTheme(theme);
            connect(sources, &SourcesWindow::goLiveAsked, &window, &MainWindow::goLiveAsked);
        }
        sources->show();
        sources->raise();
        sources->activateWindow();
    }

    void refresh()
    {
        pane->refresh();
        further->refresh();
        if (compare)
            compare->refresh();
        watchlists->refresh();
        topic_table->refresh();
        desk.askCounts();
    }

    /// "NVDA · Week of DeepSeek – Undertone"
    void show_title()
    {
        QString title = from_utf8(pane->choice().query.symbol.value);
        if (!saved->openName().isEmpty())
            title += QStringLiteral(" · ") + saved->openName();
        window.setWindowTitle(MainWindow::tr("%1 – Undertone").arg(title));
    }

    void show_chart()
    {
        const auto snapshot = chart->snapshot();
        exports->setEnabled(true);
        topic_table->setChart(snapshot);
        show_title();
        const bool is_same = listed && *listed == pane->choice();
        if (!is_same)
            sessions
                .reset();  // another chart; fresh data of the same one leave the session on show
        if (wanted)
            sessions = std::exchange(wanted, std::nullopt);
        listed = pane->choice();
        desk.askStories(snapshot->query, sessions,
                        is_same ? stories->wantedPart() : view::ListPart{});
    }

    void show_no_chart()
    {
        exports->setEnabled(false);
        topic_table->setChart(nullptr);
        sessions.reset();
        listed.reset();
        stories->showMessage(MainWindow::tr("No chart, so no stories"));
        if (!told_story)
            story->showStory(nullptr, -1);
    }

    /// The chart of what an alert told, and the story behind it, which stays on show until the user
    /// chooses another one or another chart.
    void show_told(const Symbol& symbol, const std::optional<TopicId>& topic, StoryId asked)
    {
        if (!symbol.empty()) {
            ChartChoice next = pane->choice();
            next.query.symbol = symbol;
            next.query.topics.clear();
            if (topic)
                next.query.topics = {*topic};
            pane->choose(next);
        }
        if (asked.value == 0)
            return;
        told_story = asked;
        desk.alerts().askStory(asked, pane->choice().query.symbol);
    }

    void show_counts(const store::Counts& now)
    {
        const QLocale locale(QLocale::English);
        counts->setText(MainWindow::tr("%1 stories · %2 mentions · %3 bars")
                            .arg(locale.toString(qlonglong(now.stories)),
                                 locale.toString(qlonglong(now.mentions)),
                                 locale.toString(qlonglong(now.bars))));
    }

    /// "DeepSeek for Nvidia · Mon 27 Jan 2025"
    QString heading() const
    {
        const auto snapshot = chart->snapshot();
        if (!snapshot)
            return {};
        QString text = from_utf8(view::topics_in_words(*snapshot));
        if (snapshot->company)
            text = MainWindow::tr("%1 for %2").arg(text, from_utf8(snapshot->company->name));
        return text + QStringLiteral(" · ") +
               (sessions && sessions->first == sessions->last
                    ? charts::day_text(sessions->first)
                    : span_text(sessions.value_or(
                          view::SessionSpan(snapshot->query.from, snapshot->query.to))));
    }

    /// Puts the crosshair on the bar that the chosen story counts to; on its session's, where it is
    /// none of the chart's stories.
    void point_at(int index)
    {
        const auto snapshot = chart->snapshot();
        const auto items = stories->stories();
        if (!snapshot || !items || index < 0 || std::size_t(index) >= items->size())
            return;
        const view::StoryItem& item = (*items)[std::size_t(index)];
        const auto& flags = snapshot->flags;
        const auto flag = std::find_if(flags.begin(), flags.end(), [&](const view::Flag& one) {
            return std::find(one.stories.begin(), one.stories.end(), item.story.story.id) !=
                   one.stories.end();
        });
        const int bar =
            flag != flags.end() ? flag->bar : chart->barHolding(midnight_utc(item.session.date));
        if (bar >= 0)
            chart->setCurrentBar(bar);
    }

    void show_settings()
    {
        const QString language = chosen_language();
        SettingsDialog(desk, &window).exec();
        if (chosen_language() != language)
            emit window.languageChosen();
    }

    /// What is on show of them; the rest is the desk's.
    void take_settings(const view::SettingValues& values)
    {
        show_second_zone(values);
        for (const view::Setting& one : view::settings_table())
            if (one.id == ViewMenu::appearance_key)
                if (const auto chosen = appearance_from(view::value_of(values, one));
                    chosen != look->appearance())
                    show_in(chosen);
    }

    void show_second_zone(const view::SettingValues& values)
    {
        const auto zone = values.find("window/zone");
        const std::string name = zone == values.end() ? std::string() : zone->second.toStdString();
        chart->setSecondZone(name);
        stories->setSecondZone(name);
        story->setSecondZone(name);
        further->setSecondZone(name);
    }

    void show_in(Appearance appearance)
    {
        look->setAppearance(appearance);
        theme = theme_of(appearance);
        apply_look(*qApp, theme);
        pane->setTheme(theme);
        further->setTheme(theme);
        if (compare)
            compare->setTheme(theme);
        if (sources)
            sources->setTheme(theme);
        watchlists->setTheme(theme);
        topic_table->setTheme(theme);
        stories->setTheme(theme);
        story->setTheme(theme);
        alerts->setTheme(theme);
    }

    // ---- from start to start ----------------------------------------------------------------
    void restore()
    {
        show_in(look->appearance());
        if (const auto values = desk.settings())
            show_second_zone(*values);
        window.resize(QSize(1440, 860).boundedTo(window.screen()->availableSize()));
        window.resizeDocks({watchlist_dock, stories_dock}, {252, 345}, Qt::Horizontal);
        window.restoreGeometry(settings.value(geometry_key).toByteArray());
        window.restoreState(settings.value(state_key).toByteArray(), FullScreen::layout_version);
        story_splitter->restoreState(settings.value(splitter_key).toByteArray());
        watchlists->setCurrentList(settings.value(list_key).toString());
        watchlists->restoreView(settings.value(list_view_key).toString());
        topic_table->restoreView(settings.value(topic_table_key).toString());
        exports->setEnabled(false);
        pane->restore();
        further->restore();
        watchlists->refresh();
        desk.askCounts();
        chart->setFocus();
        keeping.setSingleShot(true);
        keeping.setInterval(keep_after);
        connect(&keeping, &QTimer::timeout, &window, [this] { remember_layout(); });
        restored = true;
    }

    /// Where everything is, after each change of it: what is killed comes back as it was.
    void layout_changed()
    {
        if (restored)
            keeping.start();
    }

    void remember_layout()
    {
        const std::pair<const char*, QVariant> now[] = {
            {geometry_key, full->geometry()},
            {state_key, full->layout()},
            {splitter_key, story_splitter->saveState()},
            {list_key, watchlists->currentList()},
            {list_view_key, watchlists->viewState()},
            {topic_table_key, topic_table->viewState()}};
        for (const auto& [key, value] : now)
            if (settings.value(key) != value)  // else the file would be written for nothing
                settings.setValue(key, value);
        further->remember();
    }

    void remember()
    {
        keeping.stop();
        remember_layout();
        pane->finishEditing();
        pane->remember();
        further->leave();
        if (compare)
            compare->close();  // it remembers its own
        if (sources)
            sources->close();
        settings.sync();
    }

    MainWindow& window;
    view::Desk& desk;
    QSettings settings;
    QUndoStack undo;
    std::optional<ChartChoice> listed;          ///< the chart whose stories are listed
    std::optional<view::SessionSpan> sessions;  ///< of it; none: the whole range
    std::optional<StoryId> told_story;          ///< on show, opened beside the list: an alert's, a member

    std::optional<view::SessionSpan> wanted;    ///< of the chart that is to come
    QTimer keeping;
    bool restored = false;

    charts::Theme theme;
    ChartPane* pane = nullptr;
    FullScreen* full = nullptr;
    ViewMenu* look = nullptr;
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

MainWindow::MainWindow(view::Desk& desk, const QString& settings, QWidget* parent)
    : QMainWindow(parent), impl_(std::make_unique<Impl>(*this, desk, settings))
{
    setWindowTitle(tr("Undertone"));
    impl_->restore();
}

MainWindow::~MainWindow() = default;

const ChartChoice& MainWindow::choice() const { return impl_->pane->choice(); }
void MainWindow::choose(const ChartChoice& choice) { impl_->pane->choose(choice); }
charts::OverlayChart& MainWindow::chart() { return *impl_->chart; }

void MainWindow::closeEvent(QCloseEvent* event)
{
    impl_->remember();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && impl_->full->is_on())
        impl_->full->leave();
    else
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    const auto type = event->type();
    if (impl_ && (type == QEvent::Move || type == QEvent::Resize ||
                  type == QEvent::WindowStateChange || type == QEvent::LayoutRequest))
        impl_->layout_changed();
    return QMainWindow::event(event);
}

}  // namespace undertone::shell
