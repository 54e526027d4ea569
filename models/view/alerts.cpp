#include "view/alerts.h"

#include "analytics/alerts.h"
#include "ingest/alert_facts.h"
#include "ingest/alert_watch.h"
#include "view/reader_thread.h"

#include <QTimer>
#include <algorithm>

namespace undertone::view {
namespace {

constexpr int most_firings = 500;
constexpr std::chrono::days trial_span{90};

bool is_series(AlertKind kind)
{
    return kind == AlertKind::tone || kind == AlertKind::tone_z || kind == AlertKind::heat ||
           kind == AlertKind::divergence;
}

/// Reader thread.
Result<Alerts::State> read_state(const store::Reader& reader)
{
    auto rules = reader.alert_rules();
    if (!rules)
        return tl::unexpected(rules.error());
    auto firings = reader.alert_firings(most_firings);
    if (!firings)
        return tl::unexpected(firings.error());
    const auto unseen = reader.unseen_firings();
    if (!unseen)
        return tl::unexpected(unseen.error());
    auto told = reader.told_counts();
    if (!told)
        return tl::unexpected(told.error());
    return Alerts::State{std::move(*rules), std::move(*firings), *unseen, std::move(*told)};
}

/// Reader thread.
Result<AlertTrial> try_rule(const store::Reader& reader, const AlertRule& rule, Utc now)
{
    AlertTrial trial;
    trial.rule = rule;
    trial.days = int(trial_span.count());
    store::StoryQuery newest;
    newest.limit = 1;
    const auto stories = reader.stories(newest);
    if (!stories)
        return tl::unexpected(stories.error());
    if (stories->empty() || !is_series(rule.kind))
        return trial;
    trial.to = std::min(now, stories->front().story.known_at + std::chrono::days(1));
    const auto facts = ingest::AlertFacts::read(reader);
    if (!facts)
        return tl::unexpected(facts.error());
    auto firings = facts->firings(rule, trial.to - trial_span, trial.to, {});
    if (!firings)
        return tl::unexpected(firings.error());
    trial.possible = true;
    trial.firings = std::move(*firings);
    return trial;
}

}  // namespace

Alerts::Alerts(ReaderThread& reader, ingest::IngestThread& ingest, Clock clock, Start start)
    : reader_(reader),
      ingest_(ingest),
      clock_(clock),
      start_(std::move(start)),
      watch_(std::make_unique<ingest::AlertWatch>(clock))
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Alerts::look);
    timer->start(start_.looks);
    refresh();
}

Alerts::~Alerts() = default;

const AlertRule* Alerts::rule(AlertRuleId id) const
{
    const auto at = std::find_if(state_.rules.begin(), state_.rules.end(),
                                 [&](const AlertRule& one) { return one.id == id; });
    return at == state_.rules.end() ? nullptr : &*at;
}

void Alerts::refresh()
{
    reader_.ask(
        "alerts", [](const store::Reader& reader) { return read_state(reader); },
        [this](Result<State> state) {
            if (state)
                take(std::move(*state));
            else
                emit failed(state.error());
        });
}

/// What is stored, and over it what is on its way there.
void Alerts::take(State state)
{
    state_ = std::move(state);
    for (const Shown& shown : edits_)
        shown(state_);
    std::vector<AlertFiring> fresh;
    for (const AlertFiring& one : state_.firings)
        if (newest_ && one.id > *newest_ && !one.seen)
            fresh.insert(fresh.begin(), one);
    newest_ = state_.firings.empty() ? AlertFiringId{} : state_.firings.front().id;
    emit changed();
    if (!fresh.empty())
        emit fired(fresh);
}

void Alerts::edit(Edit edit, Shown shown)
{
    shown(state_);
    const auto pending = edits_.insert(edits_.end(), std::move(shown));
    emit changed();
    ingest_.post([this, edit = std::move(edit), pending](store::Writer& writer, ingest::Pipeline&) {
        const auto error = edit(writer);
        QMetaObject::invokeMethod(
            this,
            [this, error, pending] {
                edits_.erase(pending);
                if (error)
                    emit failed(*error);
                refresh();
            },
            Qt::QueuedConnection);
    });
}

Result<void> Alerts::add(const AlertRule& rule)
{
    if (auto right = analytics::check_rule(rule); !right)
        return right;
    edit([this, rule](store::Writer& writer) -> std::optional<Error> {
        const auto made = writer.add_alert_rule(rule);
        if (!made)
            return made.error();
        QMetaObject::invokeMethod(
            this, [this, made = *made] { emit added(made); }, Qt::QueuedConnection);
        return std::nullopt;
    });
    return {};
}

void Alerts::change(AlertRuleId rule, const store::AlertSwitches& to)
{
    edit(
        [rule, to](store::Writer& writer) -> std::optional<Error> {
            const auto done = writer.switch_alert_rule(rule, to);
            return done ? std::nullopt : std::optional(done.error());
        },
        [rule, to](State& state) {
            for (AlertRule& one : state.rules)
                if (one.id == rule) {
                    one.enabled = to.enabled;
                    one.removed = to.removed;
                    one.watches_from = to.watches_from;
                }
        });
}

void Alerts::see(const std::vector<AlertFiringId>& firings, bool seen)
{
    edit(
        [firings, seen](store::Writer& writer) -> std::optional<Error> {
            const auto done = writer.see_firings(firings, seen);
            return done ? std::nullopt : std::optional(done.error());
        },
        [firings, seen](State& state) {
            for (AlertFiring& one : state.firings)
                if (one.seen != seen &&
                    std::find(firings.begin(), firings.end(), one.id) != firings.end()) {
                    one.seen = seen;
                    state.unseen += seen ? -1 : 1;
                }
        });
}

void Alerts::seeAll()
{
    if (state_.firings.empty())
        return;
    const AlertFiringId newest = state_.firings.front().id;
    edit(
        [newest](store::Writer& writer) -> std::optional<Error> {
            const auto done = writer.see_all_firings(newest);
            return done ? std::nullopt : std::optional(done.error());
        },
        [newest](State& state) {
            state.unseen = 0;
            for (AlertFiring& one : state.firings) {
                one.seen = one.seen || one.id <= newest;
                state.unseen += one.seen ? 0 : 1;
            }
        });
}

void Alerts::askTrial(const AlertRule& rule)
{
    reader_.ask(
        "alert trial",
        [rule, now = clock_()](const store::Reader& reader) { return try_rule(reader, rule, now); },
        [this](Result<AlertTrial> trial) {
            if (trial)
                emit trialReady(std::make_shared<const AlertTrial>(std::move(*trial)));
            else
                emit failed(trial.error());
        });
}

void Alerts::askStory(StoryId story, const Symbol& symbol)
{
    reader_.ask(
        "alert story",
        [story, symbol](const store::Reader& reader) -> Result<StoryItems> {
            const auto subject = chart_subject(reader, symbol);
            if (!subject)
                return tl::unexpected(subject.error());
            auto found = reader.story(story);
            if (!found)
                return tl::unexpected(found.error());
            return story_items(reader, *subject, {std::move(*found)});
        },
        [this](Result<StoryItems> items) {
            if (items)
                emit storyReady(std::move(*items));
            else
                emit failed(items.error());
        });
}

/// At its time, whether there is news or not.
void Alerts::look()
{
    if (std::exchange(look_is_posted_, true))
        return;
    ingest_.post([this](store::Writer& writer, ingest::Pipeline&) {
        run_look(writer);
        QMetaObject::invokeMethod(
            this,
            [this] {
                look_is_posted_ = false;
                refresh();  // another program may have told something
            },
            Qt::QueuedConnection);
    });
}

void Alerts::look_after(store::Writer& writer, const store::ChangeSet& changes, bool end)
{
    watch_->note(changes);
    if (end || watch_->is_due())
        run_look(writer);
}

/// Ingest thread.
void Alerts::run_look(store::Writer& writer)
{
    const auto told = watch_->look(writer);
    if (told && told->empty())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, error = told ? std::nullopt : std::optional(told.error())] {
            if (error)
                emit failed(*error);
            else
                refresh();
        },
        Qt::QueuedConnection);
}

Result<void> check_alert(const AlertRule& rule, const std::vector<Company>& companies,
                         const std::vector<Source>& sources)
{
    for (const Company& one : companies)
        if (auto right = analytics::check_company(rule, one); !right)
            return right;
    for (const Source& one : sources)
        if (auto right = analytics::check_source(rule, one); !right)
            return right;
    return {};
}

}  // namespace undertone::view
