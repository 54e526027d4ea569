#include "view/desk.h"

#include "ingest/collector.h"
#include "ingest/fetch_plan.h"
#include "ingest/secrets.h"
#include "sources/reference_data.h"
#include "view/desk_parts.h"
#include "view/phrase_text.h"
#include "view/report.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace undertone::view {
namespace {

const Company* company_of(const std::vector<Company>& companies, const Symbol& symbol)
{
    const auto at = std::find_if(companies.begin(), companies.end(),
                                 [&](const Company& one) { return one.symbol == symbol; });
    return at == companies.end() ? nullptr : &*at;
}

market::Calendar calendar_of(const market::Calendars& calendars,
                             const std::vector<Instrument>& instruments, const Symbol& symbol)
{
    for (const Instrument& one : instruments)
        if (one.symbol == symbol)
            if (auto calendar = calendars.of_exchange(one.exchange))
                return *calendar;
    return market::Calendar::new_york();
}

}  // namespace

Result<std::unique_ptr<Desk>> Desk::open(Start start, Clock clock)
{
    auto reader = store::Reader::open(start.database);
    if (!reader)
        return tl::unexpected(reader.error());
    auto parts = std::make_unique<Parts>();
    parts->http = std::move(start.http);
    parts->probe_http = std::move(start.probe_http);
    parts->ingest = std::move(start.ingest);
    parts->start = std::move(start);
    parts->clock = clock;
    auto arrangement = read_arrangement(*reader);
    if (arrangement)
        parts->arrangement = pruned(std::move(*arrangement), parts->start.watchlists);
    parts->reader = std::make_unique<ReaderThread>(std::move(*reader));
    std::unique_ptr<Desk> desk(new Desk(std::move(parts)));
    if (!arrangement)  // told when there is somebody to hear it; the lists are there all the same
        QMetaObject::invokeMethod(
            desk.get(),
            [desk = desk.get(), error = arrangement.error()] { emit desk->failed(error); },
            Qt::QueuedConnection);
    return desk;
}

Desk::Desk(std::unique_ptr<Parts> parts) : parts_(std::move(parts))
{
    parts_->alerts = std::make_unique<Alerts>(*parts_->reader, *parts_->ingest, parts_->clock,
                                              std::move(parts_->start.alerts));
    connect(parts_->alerts.get(), &Alerts::failed, this, &Desk::failed);
    parts_->asked_http = parts_->http_settings = parts_->start.http_settings;
    parts_->engines =
        std::make_unique<Engines>(std::move(parts_->start.engines), parts_->start.database,
                                  parts_->start.key_store, *parts_->reader, *parts_->ingest);
    connect(parts_->engines.get(), &Engines::failed, this, &Desk::failed);
    connect(parts_->engines.get(), &Engines::used, this, [this] { emit changed({}); });
    connect(parts_->engines.get(), &Engines::settled, this, [this] {
        if (std::exchange(parts_->fetch_waits, false))
            startFetch();
    });
    parts_->settings = settings().value_or(SettingValues{});
    parts_->watch = std::make_unique<SettingsWatch>(parts_->start.settings.files);
    connect(parts_->watch.get(), &SettingsWatch::changed, this, &Desk::reread_settings);
    readKeys();
    search();  // a search that was stopped goes on
    if (!parts_->start.retention)
        return;
    parts_->house.emplace(parts_->start.database, *parts_->start.retention, parts_->clock);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Desk::keep_house);
    timer->start(parts_->start.house_looks);
}

// In this order: stop the round, wake net, drain ingest, wait for the reader.
Desk::~Desk()
{
    stopFetch();
    stopSearch();
    cancelProbe();
    parts_->engines->shut_down();
    parts_->ingest.reset();
    parts_->engines.reset();
    parts_->alerts.reset();
    parts_->probe_http.reset();
    parts_->reader.reset();
}

const std::string& Desk::workspace() const { return parts_->start.workspace; }
bool Desk::demo() const { return parts_->start.demo; }
const std::vector<Company>& Desk::companies() const { return parts_->start.companies; }
const std::vector<Instrument>& Desk::instruments() const { return parts_->start.instruments; }
const std::vector<Topic>& Desk::topics() const { return parts_->start.topics; }
const std::vector<Watchlist>& Desk::watchlists() const { return parts_->start.watchlists; }
const WatchArrangement& Desk::arrangement() const { return parts_->arrangement; }
const std::vector<ReadyList>& Desk::readyLists() const { return parts_->start.ready_lists; }
bool Desk::fetching() const { return parts_->fetching; }
Alerts& Desk::alerts() { return *parts_->alerts; }
Engines& Desk::engines() { return *parts_->engines; }

void Desk::askFoundFor(const std::string& purpose, const Symbol& symbol, const QString& text,
                       FoundAnswer answer)
{
    parts_->reader->ask(
        purpose,
        [symbol, text](const store::Reader& reader) { return find_stories(reader, symbol, text); },
        std::move(answer));
}

void Desk::askReport(const QString& machine, ReportAnswer answer)
{
    std::vector<std::string> secrets;
    for (const Source& source : sources())
        for (std::string& one : ingest::secrets_of(keys().of(source.id)))
            secrets.push_back(std::move(one));
    parts_->reader->ask(
        "report",
        [machine, secrets, folder = parts_->start.database.parent_path(),
         now = parts_->clock()](const store::Reader& reader) {
            return make_report(reader, folder, machine, now, secrets);
        },
        std::move(answer));
}

void Desk::askRows(const std::vector<Symbol>& symbols, RowDetail detail)
{
    parts_->reader->ask(
        "rows",
        [symbols, detail, companies = parts_->start.companies,
         instruments = parts_->start.instruments,
         topics = parts_->start.topics](const store::Reader& reader) {
            auto rows = std::make_shared<std::vector<WatchRow>>();
            const auto stored = reader.exchange_calendars();
            const market::Calendars calendars = stored.value_or(market::Calendars{});
            for (const Symbol& symbol : symbols) {
                const Company* company = company_of(companies, symbol);
                std::string name = company ? company->name : std::string();
                for (const Instrument& one : instruments)
                    if (name.empty() && one.symbol == symbol)
                        name = one.name;
                rows->push_back(read_watch_row(reader, symbol, name, company,
                                               calendar_of(calendars, instruments, symbol), topics,
                                               detail));
            }
            return std::pair(std::shared_ptr<const std::vector<WatchRow>>(std::move(rows)),
                             stored ? std::optional<Error>() : stored.error());
        },
        [this](std::pair<std::shared_ptr<const std::vector<WatchRow>>, std::optional<Error>> told) {
            emit rowsReady(std::move(told.first));
            if (told.second)  // the rows are by New York's sessions then
                emit failed(*told.second);
        });
}

void Desk::askCounts()
{
    parts_->reader->ask(
        "counts", [](const store::Reader& reader) { return reader.counts(); },
        [this](Result<store::Counts> counts) {
            if (counts)
                emit countsReady(*counts);
            else
                emit failed(counts.error());
        });
}

Result<void> Desk::setWatchlists(std::vector<Watchlist> lists)
{
    return setWatchlists(std::move(lists), parts_->arrangement);
}

Result<void> Desk::setWatchlists(std::vector<Watchlist> lists, WatchArrangement arrangement)
{
    if (auto right = checked(arrangement); !right)
        return right;
    for (const Watchlist& list : lists) {
        if (list.name.empty())
            return fail(ErrorKind::invalid_input, Phrase::of("A watchlist needs a name"));
        for (const Symbol& symbol : list.symbols)
            if (std::none_of(parts_->start.instruments.begin(), parts_->start.instruments.end(),
                             [&](const Instrument& one) { return one.symbol == symbol; }))
                return fail(ErrorKind::unknown_symbol,
                            Phrase::of("“%1” is not among the instruments", symbol.value),
                            Phrase::of("look a symbol up by name in the search box"));
    }
    for (std::size_t i = 0; i < lists.size(); ++i)
        for (std::size_t j = i + 1; j < lists.size(); ++j)
            if (lists[i].name == lists[j].name)
                return fail(ErrorKind::invalid_input,
                            Phrase::of("There is already a watchlist named “%1”", lists[i].name),
                            Phrase::of("choose another name"));

    arrangement = pruned(std::move(arrangement), lists);
    const bool arranged = arrangement != parts_->arrangement;
    parts_->start.watchlists = std::move(lists);
    parts_->arrangement = std::move(arrangement);
    emit watchlistsChanged();
    store_watchlists(arranged);
    return {};
}

void Desk::store_watchlists(bool arranged)
{
    parts_->ingest->post(
        [this, lists = parts_->start.watchlists, arranged, arrangement = parts_->arrangement](
            store::Writer& writer, ingest::Pipeline&) {
            const auto saved = arranged ? save_watchlists(writer, lists, arrangement)
                                        : writer.save_watchlists(lists);
            auto stored = writer.reader().watchlists();
            auto stored_arrangement = read_arrangement(writer.reader());
            // Back on the GUI thread; dropped with the desk.
            QMetaObject::invokeMethod(
                this,
                [this, saved, stored = std::move(stored),
                 stored_arrangement = std::move(stored_arrangement), lists] {
                    if (!saved) {
                        if (stored)
                            parts_->start.watchlists = *stored;
                        if (stored_arrangement)
                            parts_->arrangement = *stored_arrangement;
                        emit watchlistsChanged();
                        emit failed(saved.error());
                    } else if (stored && parts_->start.watchlists == lists) {
                        parts_->start.watchlists = *stored;  // new lists have their ids now
                    }
                },
                Qt::QueuedConnection);
        });
}

Result<void> Desk::setOwnTopics(const std::vector<Topic>& topics)
{
    std::vector<Topic> wanted;
    for (const Topic& topic : topics) {
        // As a file of it would be read: one check for both.
        const auto read = sources::parse_topics(sources::topic_json(topic));
        if (!read)
            return tl::unexpected(read.error());
        wanted.push_back(read->front());
        wanted.back().own = true;
    }
    std::vector<TopicId> removed;
    for (const Topic& topic : parts_->start.topics)
        if (topic.own && std::find(wanted.begin(), wanted.end(), topic) == wanted.end())
            removed.push_back(topic.id);
    std::erase_if(wanted, [&](const Topic& topic) {
        const auto& present = parts_->start.topics;
        return std::find(present.begin(), present.end(), topic) != present.end();
    });
    if (removed.empty() && wanted.empty())
        return {};
    parts_->ingest->post(
        [this, removed, wanted](store::Writer& writer, ingest::Pipeline& pipeline) {
            const auto changed = pipeline.change_topics(removed, wanted);
            auto stored = writer.reader().topics();
            QMetaObject::invokeMethod(
                this,
                [this, changed, stored = std::move(stored)] {
                    if (!changed) {
                        emit failed(changed.error());
                    } else if (!stored) {
                        emit failed(stored.error());
                    } else {
                        parts_->start.topics = *stored;
                        emit topicsChanged();
                        search();
                    }
                },
                Qt::QueuedConnection);
        });
    return {};
}

void Desk::search()
{
    parts_->stop_search = false;
    parts_->ingest->post([this](store::Writer&, ingest::Pipeline& pipeline) {
        const auto progress = [this](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { emit searchProgress(done, total); },
                Qt::QueuedConnection);
            return !parts_->stop_search;
        };
        const auto found = pipeline.search_topics(progress);
        QMetaObject::invokeMethod(
            this,
            [this, found] {
                if (!found && found.error().kind != ErrorKind::cancelled)
                    emit failed(found.error());
                if (found && *found > 0)
                    emit changed({});
                emit searchFinished(found.has_value());
            },
            Qt::QueuedConnection);
    });
}

void Desk::stopSearch() { parts_->stop_search = true; }

/// Gives way to whatever else is to be stored or fetched, and goes on at the next look.
void Desk::keep_house()
{
    if (parts_->house_is_posted)
        return;
    parts_->house_is_posted = true;
    parts_->ingest->post([this, ingest = parts_->ingest.get()](store::Writer& writer,
                                                               ingest::Pipeline&) {
        const auto error = parts_->house->look(writer, [ingest] { return !ingest->has_waiting(); });
        QMetaObject::invokeMethod(
            this,
            [this, error] {
                parts_->house_is_posted = false;
                if (error)
                    emit failed(*error);
            },
            Qt::QueuedConnection);
    });
}

void Desk::startFetch(const std::vector<SourceId>& also)
{
    if (!parts_->http)
        return;
    parts_->fetch_also.insert(parts_->fetch_also.end(), also.begin(), also.end());
    if (parts_->fetching)
        return;
    if (parts_->keys_awaited > 0 || parts_->engines->settling() || await_proxy()) {
        parts_->fetch_waits = true;
        return;
    }
    parts_->proxy_known = false;
    parts_->fetching = true;
    parts_->stop = false;
    parts_->ingest->post([this, also = std::exchange(parts_->fetch_also, {}),
                          symbols = ingest::watched_symbols(parts_->start.watchlists)](
                             store::Writer& writer, ingest::Pipeline& pipeline) {
        const auto progress = [this, &writer](const ingest::FetchReport& report, int done,
                                              int total) {
            parts_->alerts->look_after(writer, report.changes, done == total);
            const QString what = QString::fromStdString(report.source.value + " " + report.what);
            QMetaObject::invokeMethod(
                this, [this, done, total, what] { emit fetchProgress(done, total, what); },
                Qt::QueuedConnection);
        };
        auto round = ingest::collect_once(
            writer, pipeline, *parts_->http, symbols, parts_->clock, parts_->stop, progress,
            {false, parts_->start.pace, parts_->start.keys.get(), also});
        QMetaObject::invokeMethod(
            this,
            [this, round = std::move(round)] {
                parts_->fetching = false;
                take_http();
                if (!round) {
                    emit failed(round.error());
                    emit fetchFinished(0, 0, {});
                    return;
                }
                QString first;
                for (const ingest::FetchReport& report : round->reports)
                    if (!report.ok && first.isEmpty())
                        first = translated(report.error);
                emit changed(round->changes);
                const bool more = !parts_->fetch_also.empty() && !parts_->stop;
                emit fetchFinished(round->failed(), int(round->reports.size()), first);
                if (more)
                    startFetch();
            },
            Qt::QueuedConnection);
    });
}

void Desk::stopFetch()
{
    parts_->stop = true;
    if (parts_->http && parts_->fetching)
        parts_->http->cancel_all();
}

}  // namespace undertone::view
