#include "shell/main_window_impl.h"

#include "charts/format.h"
#include "charts/overlay_chart.h"
#include "shell/alerts_menu.h"
#include "shell/chart_windows.h"
#include "shell/charts_menu.h"
#include "shell/command_box.h"
#include "shell/compare_window.h"
#include "shell/export_actions.h"
#include "shell/fetch_status.h"
#include "shell/full_screen.h"
#include "shell/menu_actions.h"
#include "shell/notice_bar.h"
#include "shell/search_status.h"
#include "shell/sources_window.h"
#include "shell/stories_panel.h"
#include "shell/story_actions.h"
#include "shell/story_pane.h"
#include "shell/topic_table_panel.h"
#include "shell/view_menu.h"
#include "shell/watchlist_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

constexpr auto geometry_key = "window/geometry";
constexpr auto state_key = "window/state";
constexpr auto splitter_key = "window/stories_splitter";
constexpr auto list_key = "watchlist/current";
constexpr auto search_key = "stories/search";
constexpr auto grouped_key = "stories/grouped";
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

}  // namespace

MainWindow::Impl::Impl(MainWindow& owner, view::Desk& desk_, const QString& file)
    : window(owner), desk(desk_), settings(file, QSettings::IniFormat)
{
    make_parts();
    make_menus();
    connect_desk();
    connect_parts();
}

void MainWindow::Impl::make_parts()
{
    pane = new ChartPane(desk, undo, settings, &window);
    notice = new NoticeBar(pane);
    pane->addNotice(notice);
    chart = &pane->chart();
    window.setCentralWidget(pane);

    watchlists = new WatchlistPanel(desk, undo, &window);
    watchlists->setMinimumWidth(200);  // a name, a sparkline and the figures
    watchlist_dock =
        dock(window, MainWindow::tr("Watchlist"), "watchlists", watchlists, Qt::LeftDockWidgetArea);
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
    stories_dock =
        dock(window, MainWindow::tr("Stories"), "stories", story_splitter, Qt::RightDockWidgetArea);

    topic_table = new TopicTablePanel(desk, &window);
    topic_table->setMinimumHeight(120);
    topic_table_dock = dock(window, MainWindow::tr("Topics by company"), "topic_table", topic_table,
                            Qt::BottomDockWidgetArea);
    topic_table_dock->hide();                                        // until it is asked for
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

void MainWindow::Impl::connect_desk()
{
    connect(&desk, &view::Desk::storiesReady, &window,
            [this](const view::ListedStoriesPtr& listed_now) {
                if (chart->snapshot())  // else they are a chart's that has failed meanwhile
                    stories->showStories(listed_now, heading());
            });
    connect(&desk, &view::Desk::found, stories, &StoriesPanel::showFound);
    connect(&desk, &view::Desk::countsReady, &window,
            [this](const store::Counts& now) { show_counts(now); });
    connect(&desk, &view::Desk::changed, &window, [this](const store::ChangeSet&) { refresh(); });
    connect(&desk, &view::Desk::topicsChanged, &window, [this] {
        fill_topic_menu();
        stories->setNames(desk.topics(), desk.companies());
        story->setTopics(desk.topics());
    });
    connect(
        &desk, &view::Desk::fetchFinished, notice,
        [this](int failed, int total, const QString& first_error) {
            if (total > 0 && failed == total)
                notice->tell(MainWindow::tr("Nothing could be fetched: you may be offline. What is "
                                            "stored stays at hand, and it is tried again by "
                                            "itself. The first of %1 failures: %2")
                                 .arg(QString::number(total), first_error));
        });
    connect(&desk, &view::Desk::failed, notice,
            [this](const Error& error) { notice->tell(error); });
    connect(&desk, &view::Desk::settingsChanged, &window,
            [this](const view::SettingValues& values) { take_settings(values); });
    connect(&desk, &view::Desk::settingsTaken, &window,
            [this](const std::vector<view::SettingChange>& changes) { tell_taken(changes); });
}

void MainWindow::Impl::connect_parts()
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
    connect(further, &ChartWindows::layoutChanged, &window, [this] { layout_changed(); });
    connect(story_splitter, &QSplitter::splitterMoved, &window, [this] { layout_changed(); });
    connect(watchlists, &WatchlistPanel::listShown, &window, [this] { layout_changed(); });
    connect(stories, &StoriesPanel::viewChanged, &window, [this] { layout_changed(); });
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
    connect(pane, &ChartPane::refused, notice, [this](const Error& error) { notice->tell(error); });
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
    connect(topic_table, &TopicTablePanel::storiesAsked, &window, [this](const QString& search) {
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

void MainWindow::Impl::restore()
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
    stories->groupAction().setChecked(settings.value(grouped_key).toBool());
    exports->setEnabled(false);
    pane->restore();
    stories->setSearchText(settings.value(search_key).toString());
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
void MainWindow::Impl::layout_changed()
{
    if (restored)
        keeping.start();
}

void MainWindow::Impl::remember_layout()
{
    const std::pair<const char*, QVariant> now[] = {
        {geometry_key, full->geometry()},
        {state_key, full->layout()},
        {splitter_key, story_splitter->saveState()},
        {list_key, watchlists->currentList()},
        {list_view_key, watchlists->viewState()},
        {search_key, stories->searchText()},
        {grouped_key, stories->groupAction().isChecked()},
        {topic_table_key, topic_table->viewState()}};
    for (const auto& [key, value] : now)
        if (settings.value(key) != value)  // else the file would be written for nothing
            settings.setValue(key, value);
    further->remember();
}

void MainWindow::Impl::remember()
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

bool MainWindow::event(QEvent* event)
{
    const auto type = event->type();
    if (impl_ && (type == QEvent::Move || type == QEvent::Resize ||
                  type == QEvent::WindowStateChange || type == QEvent::LayoutRequest))
        impl_->layout_changed();
    return QMainWindow::event(event);
}

}  // namespace undertone::shell
