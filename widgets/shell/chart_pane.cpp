#include "shell/chart_pane.h"

#include "charts/format.h"
#include "charts/theme.h"
#include "shell/chart_menus.h"
#include "shell/chart_tools.h"
#include "shell/tone_dialog.h"
#include "view/phrase_text.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

constexpr auto state_key = "chart/state";
constexpr auto keep_after = 500;  // ms without a move until what is looked at is kept

/// The same bars, so that what is looked at stays: other news under them, or another moment.
bool same_bars(const ChartChoice& a, const ChartChoice& b)
{
    return a.query.symbol == b.query.symbol && a.newest == b.newest &&
           a.auto_length == b.auto_length && (a.auto_length || a.query.length == b.query.length) &&
           (a.newest || (a.query.from == b.query.from && a.query.to == b.query.to));
}

}  // namespace

ChartPane::ChartPane(view::Desk& desk, QUndoStack& undo, QSettings& settings, QWidget* parent,
                     const QString& name)
    : QWidget(parent), desk_(desk), undo_(undo), settings_(settings), name_(name)
{
    make_parts();
    connect_parts();
}

ChartPane::~ChartPane() = default;

void ChartPane::make_parts()
{
    replay_action_ = new QAction(tr("&Replay"), this);
    replay_action_->setCheckable(true);
    replay_action_->setShortcut(QKeySequence(Qt::Key_T));
    addAction(replay_action_);
    menus_ = new ChartMenus(this);
    menus_->setTopics(desk_.topics());
    menus_->setWatchlists(desk_.watchlists());
    tools_ = new ChartTools(*menus_, replay_action_, this);
    bar_ = new ChartBar(desk_.instruments(), desk_.topics(), this);
    bar_->addLine(tools_);
    strip_ = new ReplayStrip(this);
    strip_->hide();
    chart_ = new charts::OverlayChart(this);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(bar_);
    lines->addWidget(strip_);
    lines->addWidget(chart_, 1);
    menus_->setStyle(chart_->style());
    tools_->setStyle(chart_->style());
}

void ChartPane::connect_parts()
{
    connect(&desk_, &view::Desk::topicsChanged, this, [this] {
        bar_->setTopics(desk_.topics());
        menus_->setTopics(desk_.topics());
        choose(choice_);
    });
    connect(&desk_, &view::Desk::instrumentsChanged, this, [this] { bar_->updateInstruments(); });
    connect(&desk_, &view::Desk::watchlistsChanged, this, [this] {
        menus_->setWatchlists(desk_.watchlists());
        const auto& lists = desk_.watchlists();
        if (choice_.query.watchlist &&
            std::none_of(lists.begin(), lists.end(),
                         [&](const Watchlist& one) { return one.id == choice_.query.watchlist; }))
            choose(choice_);  // whose tone it was is gone
    });

    connect(bar_, &ChartBar::choiceChanged, this, &ChartPane::choose);
    connect(bar_, &ChartBar::refused, this, &ChartPane::refused);
    connect(menus_, &ChartMenus::choiceChanged, this, &ChartPane::choose);
    connect(menus_, &ChartMenus::styleChanged, this, &ChartPane::set_style);
    connect(tools_, &ChartTools::toolChosen, chart_, [this](charts::OverlayChart::Tool tool) {
        chart_->setTool(tool);
        chart_->setFocus();
    });
    connect(replay_action_, &QAction::toggled, this, &ChartPane::replay);
    connect(strip_, &ReplayStrip::left, this, [this] { replay_action_->setChecked(false); });
    connect(strip_, &ReplayStrip::asOfChosen, this, &ChartPane::choose_as_of);

    connect(chart_, &charts::OverlayChart::toolChanged, tools_, &ChartTools::setTool);
    connect(chart_, &charts::OverlayChart::drawingsEdited, this, &ChartPane::take_edit);
    keeping_.setSingleShot(true);
    keeping_.setInterval(keep_after);
    connect(chart_, &charts::OverlayChart::stretchChanged, &keeping_, qOverload<>(&QTimer::start));
    connect(&keeping_, &QTimer::timeout, this, &ChartPane::remember);
    connect(chart_, &charts::OverlayChart::earlierAsked, this, &ChartPane::reach_back);
    connect(chart_, &charts::OverlayChart::flagActivated, this, &ChartPane::activate);
    connect(chart_, &charts::OverlayChart::sessionActivated, this,
            [this](int bar) { activate(bar, bar); });
    connect(chart_, &charts::OverlayChart::toneActivated, this, [this](int bar) {
        const auto snapshot = chart_->snapshot();
        desk_.askToneFor(purpose(), snapshot->query, snapshot->bars[std::size_t(bar)].t,
                         snapshot->as_of, take(&ChartPane::show_tone, &ChartPane::refused));
    });
}

void ChartPane::addNotice(QWidget* notice)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, notice);
}

void ChartPane::setBare(bool bare) { bar_->setVisible(!bare); }

void ChartPane::fill(QMenu& menu)
{
    for (QMenu* one : {menus_->price, menus_->scale, menus_->layers, menus_->interval})
        menu.addMenu(one);
    menu.addSeparator();
    for (QMenu* one : {menus_->topics, menus_->tone, menus_->half_life, menus_->benchmark})
        menu.addMenu(one);
    menu.addSeparator();
    menu.addAction(replay_action_);
    connect(menu.addAction(tr("&Fit")), &QAction::triggered, chart_, &charts::OverlayChart::fit);
    using Tool = charts::OverlayChart::Tool;
    connect(menu.addAction(tr("&Zoom into a stretch")), &QAction::triggered, chart_,
            [this] { chart_->setTool(Tool::zoom_box); });
    connect(menu.addAction(tr("&Measure")), &QAction::triggered, chart_,
            [this] { chart_->setTool(Tool::measure); });
}

// ---- choosing and showing --------------------------------------------------------------------

void ChartPane::choose(const ChartChoice& choice)
{
    const bool other_bars = !same_bars(choice, choice_);
    choice_ = choice;
    reaching_back_ = false;
    const auto is_gone = [&](const TopicId& id) {
        const auto& all = desk_.topics();
        return std::none_of(all.begin(), all.end(), [&](const Topic& one) { return one.id == id; });
    };
    std::erase_if(choice_.query.topics, is_gone);
    const auto& lists = desk_.watchlists();
    if (std::none_of(lists.begin(), lists.end(),
                     [&](const Watchlist& one) { return one.id == choice_.query.watchlist; }))
        choice_.query.watchlist.reset();
    const auto& benchmark = choice_.query.benchmark;
    const auto& instruments = desk_.instruments();
    if (benchmark &&
        std::none_of(instruments.begin(), instruments.end(),
                     [&](const Instrument& one) { return one.symbol == *benchmark; })) {
        refuse_soon({ErrorKind::unknown_symbol,
                     Phrase::of("“%1” is not among the instruments", benchmark->value),
                     Phrase::of("take another benchmark"),
                     {},
                     {}});
        choice_.query.benchmark.reset();
    }
    if (other_bars) {
        nothing_before_.reset();
        stretch_.reset();
        strip_->stop();
    }
    drawings_of(choice_.query.symbol);  // state() tells of them, before the chart is there too
    bar_->setChoice(choice_);
    menus_->setChoice(choice_);
    tools_->setChoice(choice_);
    remember();
    emit choiceChanged(choice_);
    refresh();
}

/// An answer for this pane, if it is still there.
template <class Value>
std::function<void(Result<Value>)> ChartPane::take(void (ChartPane::*shown)(Value),
                                                   void (ChartPane::*failed)(const Error&))
{
    return [pane = QPointer(this), shown, failed](Result<Value> answer) {
        if (!pane)
            return;
        if (answer)
            (pane->*shown)(std::move(*answer));
        else
            (pane->*failed)(answer.error());
    };
}

std::string ChartPane::purpose() const { return "chart " + name_.toStdString(); }

void ChartPane::refresh()
{
    desk_.askChartFor(purpose(), choice_, take(&ChartPane::take_chart, &ChartPane::fail_chart));
}

/// A longer range with the same bars, so that who pans or zooms out goes on where the chart began.
void ChartPane::reach_back()
{
    const auto snapshot = chart_->snapshot();
    constexpr std::size_t most_bars = 100'000;
    if (!snapshot || reaching_back_ || replay_action_->isChecked() ||
        snapshot->bars.size() > most_bars || snapshot->query.from == nothing_before_)
        return;
    ChartChoice longer = choice_;
    longer.auto_length = false;
    longer.query.length = snapshot->query.length;
    if (longer.newest) {
        const auto now = std::find_if(range_buttons.begin(), range_buttons.end(),
                                      [&](const auto& one) { return one.newest == longer.newest; });
        if (now == range_buttons.end() || now + 1 == range_buttons.end())
            return;
        longer.newest = (now + 1)->newest;
    } else {
        const Date from = snapshot->query.from;
        longer.query.from = from - std::max(snapshot->query.to - from, std::chrono::days(7));
    }
    choose(longer);
    reaching_back_ = true;
}

void ChartPane::take_chart(std::shared_ptr<const view::ChartSnapshot> ready)
{
    const bool reached_back = std::exchange(reaching_back_, false);
    if (reached_back && chart_->snapshot() && !ready->bars.empty() &&
        ready->bars.front().t == chart_->snapshot()->bars.front().t)
        nothing_before_ = ready->query.from;
    const bool other_symbol =
        !chart_->snapshot() || chart_->snapshot()->query.symbol != ready->query.symbol;
    const bool goes_on =
        chart_->snapshot() && !other_symbol && (reached_back || same_bars(shown_, choice_));
    shown_ = choice_;
    if (goes_on)
        chart_->updateSnapshot(ready);
    else
        chart_->setSnapshot(ready);
    if (!replay_action_->isChecked() || !goes_on)
        chart_->setRoomFor(0);
    if (const auto stretch = std::exchange(stretch_, std::nullopt))
        chart_->showStretch(*stretch);
    if (other_symbol)
        chart_->setDrawings(
            std::make_shared<const view::Drawings>(drawings_of(ready->query.symbol)));
    bar_->setSnapshot(ready.get());
    strip_->answered();
    if (replay_action_->isChecked() && !(goes_on && strip_->hasSessions()))
        ask_closes();
    emit chartShown(ready);
}

void ChartPane::fail_chart(const Error& error)
{
    reaching_back_ = false;
    chart_->setSnapshot(nullptr);
    QString words = view::translated(error.what);
    if (!error.remedy.empty())
        words += u'\n' + view::translated(error.remedy);
    chart_->setMessage(words);
    bar_->setSnapshot(nullptr);
    strip_->stop();
    strip_->answered();
    emit chartFailed(error);
}

void ChartPane::set_style(const charts::ChartStyle& style)
{
    chart_->setStyle(style);
    menus_->setStyle(style);
    tools_->setStyle(style);
    remember();
}

void ChartPane::setTheme(const charts::Theme& theme)
{
    bar_->setTheme(theme);
    chart_->setTheme(theme);
    if (const auto snapshot = chart_->snapshot())
        bar_->setSnapshot(snapshot.get());
}

void ChartPane::activate(int first_bar, int last_bar)
{
    const auto [first, last] = chart_->datesOf(first_bar, last_bar);
    emit sessionsActivated({first, last});
}

// ---- states ----------------------------------------------------------------------------------

ChartState ChartPane::state() const
{
    ChartState state;
    state.choice = choice_;
    state.style = chart_->style();
    // What the chart on show is zoomed to says nothing of one that is still to come.
    state.shown = stretch_ || !same_bars(shown_, choice_) ? stretch_ : chart_->stretch();
    if (const auto drawn = drawings_.find(choice_.query.symbol); drawn != drawings_.end())
        state.drawings = drawn->second;
    state.read_from = read_from_;
    return state;
}

void ChartPane::show(const ChartState& state)
{
    strip_->stop();
    read_from_ = state.read_from;
    set_drawings(state.choice.query.symbol, state.drawings);
    set_style(state.style);
    choose(state.choice);
    chart_->fit();  // all of it, where no stretch follows
    stretch_ = state.shown;
    const bool replays = state.choice.query.as_of.has_value();
    if (replays != replay_action_->isChecked()) {
        const QSignalBlocker quiet(replay_action_);
        replay_action_->setChecked(replays);
        strip_->setVisible(replays);
    }
    if (!replays)
        strip_->setSessions({}, {}, false);
    strip_->setAsOf(state.choice.query.as_of);
    remember();  // with what is to be shown
}

void ChartPane::restore()
{
    chart_->setMessage(tr("Reading the workspace…"));
    ChartState first;
    first.choice = first_choice(desk_.demo());
    first.drawings = drawings_of(first.choice.query.symbol);
    const QString kept = settings_.value(key()).toString();
    const auto last =
        kept.isEmpty() ? Result<ChartState>(first) : chart_state_of(kept.toStdString());
    ChartState begin = last.value_or(first);
    begin.drawings = drawings_of(begin.choice.query.symbol);  // kept by symbol: the newest ones
    if (!last)
        keep_unread(key(), kept, last.error());
    show(begin);
}

QString ChartPane::key() const
{
    return name_.isEmpty() ? QLatin1String(state_key)
                           : QStringLiteral("chart_windows/%1/state").arg(name_);
}

void ChartPane::remember() { settings_.setValue(key(), QString::fromStdString(to_json(state()))); }

void ChartPane::finishEditing() { chart_->finishEditing(); }

void ChartPane::refuse_soon(const Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { emit refused(error); }, Qt::QueuedConnection);
}

void ChartPane::keep_unread(const QString& key, const QString& text, Error error)
{
    const QString aside = QStringLiteral("unread/") + key;
    settings_.setValue(aside, text);
    error.remedy = Phrase::of("%1; what was there is kept in %2 under “%3”", error.remedy,
                              settings_.fileName().toStdString(), aside.toStdString());
    refuse_soon(error);
}

// ---- replay and tone -------------------------------------------------------------------------

void ChartPane::replay(bool on)
{
    strip_->setVisible(on);
    if (on)
        return ask_closes();
    strip_->stop();
    strip_->setSessions({}, {}, false);
    strip_->setAsOf(std::nullopt);
    if (choice_.query.as_of)
        choose_as_of(std::nullopt);
    chart_->setFocus();
}

void ChartPane::ask_closes()
{
    const auto snapshot = chart_->snapshot();
    if (!snapshot)
        return;
    // Up to the last session there is, also where the chart on show ends at an earlier one.
    constexpr Date no_end = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);
    view::ChartQuery whole = snapshot->query;
    whole.to = choice_.newest ? no_end : choice_.query.to;
    desk_.askClosesFor(purpose(), whole, take(&ChartPane::take_closes, &ChartPane::refused));
}

void ChartPane::take_closes(std::vector<Utc> closes)
{
    const auto snapshot = chart_->snapshot();
    if (!snapshot || !replay_action_->isChecked())
        return;
    // A range that ends with the newest session slides; over fixed dates the chart fills up.
    if (!choice_.newest && !snapshot->bars.empty()) {
        const auto over = std::upper_bound(closes.begin(), closes.end(), snapshot->as_of);
        const double share = double(over - closes.begin()) / double(closes.size());
        const double bars = double(snapshot->bars.size());
        chart_->setRoomFor(share > 0 ? int(std::lround(bars / share)) : 0);
    }
    strip_->setSessions(std::move(closes), snapshot->zone, desk_.demo());
}

void ChartPane::choose_as_of(std::optional<Utc> as_of)
{
    ChartChoice next = choice_;
    next.query.as_of = as_of;
    next.query.reconstructed = as_of && desk_.demo();
    choose(next);
}

void ChartPane::show_tone(std::shared_ptr<const view::ToneBreakdown> tone)
{
    const auto snapshot = chart_->snapshot();
    if (!snapshot)
        return;
    if (!tone_)
        tone_ = new ToneDialog(this);
    tone_->showTone(std::move(tone), *snapshot);
    tone_->show();
    tone_->raise();
}

}  // namespace undertone::shell
