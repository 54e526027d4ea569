#include "shell/main_window_impl.h"

#include "charts/format.h"
#include "charts/overlay_chart.h"
#include "shell/alerts_menu.h"
#include "shell/chart_windows.h"
#include "shell/charts_menu.h"
#include "shell/compare_window.h"
#include "shell/export_actions.h"
#include "shell/languages.h"
#include "shell/notice_bar.h"
#include "shell/settings_dialog.h"
#include "shell/sources_window.h"
#include "shell/stories_panel.h"
#include "shell/story_pane.h"
#include "shell/topic_table_panel.h"
#include "shell/view_menu.h"
#include "shell/watchlist_panel.h"

#include <QApplication>
#include <QLabel>
#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

QString span_text(const view::SessionSpan& span)
{
    return charts::short_day_text(span.first, charts::on_screen) + QStringLiteral(" – ") +
           charts::short_day_text(span.last, charts::on_screen);
}

}  // namespace

void MainWindow::Impl::show_symbol(const Symbol& symbol)
{
    ChartChoice next = pane->choice();
    next.query.symbol = symbol;
    pane->choose(next);
}

/// Made when first asked for; its crosshair and the chart's follow one another.
void MainWindow::Impl::show_compare()
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
void MainWindow::Impl::show_sources()
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

void MainWindow::Impl::refresh()
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
void MainWindow::Impl::show_title()
{
    QString title = from_utf8(pane->choice().query.symbol.value);
    if (!saved->openName().isEmpty())
        title += QStringLiteral(" · ") + saved->openName();
    window.setWindowTitle(MainWindow::tr("%1 – Undertone").arg(title));
}

void MainWindow::Impl::show_chart()
{
    const auto snapshot = chart->snapshot();
    exports->setEnabled(true);
    topic_table->setChart(snapshot);
    show_title();
    const bool is_same = listed && *listed == pane->choice();
    if (!is_same)
        sessions.reset();  // another chart; fresh data of the same one leave the session on show
    if (wanted)
        sessions = std::exchange(wanted, std::nullopt);
    listed = pane->choice();
    desk.askStories(snapshot->query, sessions, is_same ? stories->wantedPart() : view::ListPart{});
}

void MainWindow::Impl::show_no_chart()
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
void MainWindow::Impl::show_told(const Symbol& symbol, const std::optional<TopicId>& topic,
                                 StoryId asked)
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

void MainWindow::Impl::show_counts(const store::Counts& now)
{
    const QLocale locale(QLocale::English);
    counts->setText(MainWindow::tr("%1 stories · %2 mentions · %3 bars")
                        .arg(locale.toString(qlonglong(now.stories)),
                             locale.toString(qlonglong(now.mentions)),
                             locale.toString(qlonglong(now.bars))));
}

/// "DeepSeek for Nvidia · Mon 27 Jan 2025"
QString MainWindow::Impl::heading() const
{
    const auto snapshot = chart->snapshot();
    if (!snapshot)
        return {};
    QString text = from_utf8(view::topics_in_words(*snapshot));
    if (snapshot->company)
        text = MainWindow::tr("%1 for %2").arg(text, from_utf8(snapshot->company->name));
    return text + QStringLiteral(" · ") +
           (sessions && sessions->first == sessions->last
                ? charts::day_text(sessions->first, charts::on_screen)
                : span_text(sessions.value_or(
                      view::SessionSpan(snapshot->query.from, snapshot->query.to))));
}

/// Puts the crosshair on the bar that the chosen story counts to; on its session's, where it is
/// none of the chart's stories.
void MainWindow::Impl::point_at(int index)
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

void MainWindow::Impl::show_settings()
{
    const QString language = chosen_language();
    SettingsDialog(desk, &window).exec();
    if (chosen_language() != language)
        emit window.languageChosen();
}

/// What is on show of them; the rest is the desk's.
void MainWindow::Impl::take_settings(const view::SettingValues& values)
{
    show_second_zone(values);
    for (const view::Setting& one : view::settings_table())
        if (one.id == ViewMenu::appearance_key)
            if (const auto chosen = appearance_from(view::value_of(values, one));
                chosen != shown_appearance)
                show_in(chosen);
}

/// What a menu has kept is in effect already and needs no words.
void MainWindow::Impl::tell_taken(const std::vector<view::SettingChange>& changes)
{
    QStringList taken, later;
    for (const auto& [setting, before, after] : changes) {
        if (setting.id == ViewMenu::appearance_key && appearance_from(after) == shown_appearance)
            continue;
        if (setting.id == AlertsMenu::quiet_key &&
            (after == QLatin1String("true")) == alerts->isQuiet())
            continue;
        if (setting.live_only && desk.demo())
            continue;
        (setting.id == "window/language" ? later : taken) << setting.name;
    }
    QStringList lines;
    if (!taken.empty())
        lines << MainWindow::tr("Changed elsewhere, and in effect now: %1.")
                     .arg(taken.join(QStringLiteral(", ")));
    if (!later.empty())
        lines << MainWindow::tr("Changed elsewhere, and in effect at the next start: %1.")
                     .arg(later.join(QStringLiteral(", ")));
    if (!lines.empty())
        notice->tell(lines.join(u' '));
}

void MainWindow::Impl::show_second_zone(const view::SettingValues& values)
{
    const auto zone = values.find("window/zone");
    const std::string name = zone == values.end() ? std::string() : zone->second.toStdString();
    chart->setSecondZone(name);
    stories->setSecondZone(name);
    story->setSecondZone(name);
    further->setSecondZone(name);
}

void MainWindow::Impl::show_in(Appearance appearance)
{
    look->setAppearance(appearance);
    shown_appearance = appearance;
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

}  // namespace undertone::shell
