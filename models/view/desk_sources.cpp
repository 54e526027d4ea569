// Where the desk's stories and prices come from: the sources' edits, figures, tests and keys.
#include "ingest/reserve.h"
#include "sources/own_source.h"
#include "sources/provider_keys.h"
#include "view/desk_parts.h"
#include "view/source_rows.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <utility>

namespace undertone::view {

const std::vector<Source>& Desk::sources() const { return parts_->start.sources; }
const std::vector<Source>& Desk::removedSources() const { return parts_->start.removed_sources; }
const PublisherFamilies& Desk::families() const { return parts_->start.families; }
const ingest::Keys& Desk::keys() const { return *parts_->start.keys; }
const Phrase& Desk::keyStoreMissing() const { return parts_->start.key_store.missing; }

const Phrase& Desk::keyStoreTrouble() const
{
    static const Phrase none;
    return parts_->key_trouble ? parts_->key_trouble->what : none;
}

void Desk::askSourceFigures()
{
    parts_->reader->ask(
        "source figures",
        [now = parts_->clock()](const store::Reader& reader) {
            return source_figures(reader, now);
        },
        [this](Result<SourceFiguresPtr> figures) {
            if (figures)
                emit sourceFiguresReady(std::move(*figures));
            else
                emit failed(figures.error());
        });
}

Result<void> Desk::changeSources(const std::vector<SourceId>& removed,
                                 const std::vector<Source>& saved)
{
    if (demo())
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The demo workspace keeps its own sources"),
                    Phrase::of("go live (File ▸ Go live…) to choose yours"));
    std::vector<Source> after = sources(), gone = removedSources();
    const auto at_id = [](std::vector<Source>& rows, const SourceId& id) {
        return std::find_if(rows.begin(), rows.end(),
                            [&](const Source& one) { return one.id == id; });
    };
    for (const SourceId& id : removed) {
        const auto row = at_id(after, id);
        if (row == after.end())
            return fail(ErrorKind::not_found, Phrase::of("There is no source “%1”", id.value));
        gone.push_back(*row);
        after.erase(row);
    }
    for (const Source& source : saved) {
        if (auto checked = check_row(source); !checked)
            return checked;
        std::erase_if(gone, [&](const Source& one) { return one.id == source.id; });
        if (const auto at = at_id(after, source.id); at == after.end())
            after.push_back(source);
        else
            *at = source;
    }
    parts_->start.sources = std::move(after);
    parts_->start.removed_sources = std::move(gone);
    readKeys();
    emit sourcesChanged();
    parts_->ingest->post([this, removed, saved](store::Writer& writer, ingest::Pipeline&) {
        auto done = removed.empty() ? Result<void>() : writer.remove_sources(removed);
        if (done && !saved.empty())
            done = writer.save_reference({}, {}, {}, saved);
        if (done)
            return;
        auto stored = writer.reader().sources(), gone = writer.reader().removed_sources();
        QMetaObject::invokeMethod(
            this,
            [this, error = done.error(), stored = std::move(stored), gone = std::move(gone)] {
                if (stored && gone) {
                    parts_->start.sources = *stored;
                    parts_->start.removed_sources = *gone;
                }
                emit sourcesChanged();
                emit failed(error);
            },
            Qt::QueuedConnection);
    });
    return {};
}

// ---- a look at what an address gives ------------------------------------------------------------

void Desk::probe(const Source& source, ProbeAnswer answer)
{
    probe_symbols(source, ingest::watched_symbols(watchlists()), std::move(answer));
}

void Desk::probe_symbols(const Source& source, const std::vector<Symbol>& symbols,
                         ProbeAnswer answer)
{
    const std::uint64_t ticket = ++parts_->probe_ticket;
    const auto later = [this, ticket, answer](Result<ingest::Probe> result) {
        QMetaObject::invokeMethod(
            this,
            [this, ticket, answer, result = std::move(result)]() mutable {
                if (ticket == parts_->probe_ticket)
                    answer(std::move(result));
            },
            Qt::QueuedConnection);
    };
    if (!parts_->probe_http) {
        later(fail(ErrorKind::invalid_input, Phrase::of("The demo workspace fetches nothing"),
                   Phrase::of("go live (File ▸ Go live…) first")));
        return;
    }
    const auto request =
        ingest::probe_request(source, symbols, parts_->clock(), keys().of(source.id));
    if (!request) {
        later(tl::unexpected(request.error()));
        return;
    }
    net::HttpRequest asked;
    asked.url = request->url;
    asked.headers = request->headers;
    const auto take = [this, ticket, source, request = *request,
                       later](Result<net::HttpResponse> response) {
        if (!response)
            later(tl::unexpected(response.error()));
        else  // back here first: the reader thread is asked from this thread alone
            QMetaObject::invokeMethod(
                this,
                [this, ticket, source, request, later, response = std::move(*response)] {
                    if (ticket == parts_->probe_ticket)
                        parts_->reader->ask(
                            "probe",
                            [source, request, response](const store::Reader&) {
                                return ingest::probe_of(source, request, response);
                            },
                            later);
                },
                Qt::QueuedConnection);
    };
    const auto& hosts = parts_->start.budgeted_hosts;
    if (std::find(hosts.begin(), hosts.end(), sources::host_of(asked.url)) == hosts.end()) {
        parts_->probe_http->get(std::move(asked), take);
        return;
    }
    constexpr std::chrono::minutes longest{2};
    parts_->take_turn(*this, {ticket, std::move(asked), parts_->clock() + longest, take});
}

/// A provider that counts: a test takes its place in the budget like any other request, but only when
/// it can go out at once. One that is cancelled while it waits has cost nothing.
void Desk::Parts::take_turn(Desk& desk, const Turn& turn)
{
    ingest->post([this, &desk, turn, http = probe_http](store::Writer& writer, ingest::Pipeline&) {
        if (turn.ticket != probe_ticket)
            return;
        net::HttpRequest request = turn.request;
        const Utc now = clock();
        const auto reserved = ingest::reserve(writer, request, now, seconds(0));
        if (reserved) {
            http->get(std::move(request), turn.take);
            return;
        }
        const auto free_at = reserved.error().retry_at;
        if (!free_at || *free_at > turn.until) {
            turn.take(tl::unexpected(reserved.error()));
            return;
        }
        QMetaObject::invokeMethod(
            &desk,
            [this, &desk, turn, wait = *free_at - now] {
                QTimer::singleShot(wait, &desk, [this, &desk, turn] {
                    if (turn.ticket == probe_ticket)
                        take_turn(desk, turn);
                });
            },
            Qt::QueuedConnection);
    });
}

void Desk::cancelProbe()
{
    ++parts_->probe_ticket;
    if (parts_->probe_http)
        parts_->probe_http->cancel_all();
}

void Desk::readFeedList(const std::filesystem::path& file, FeedListAnswer answer)
{
    parts_->reader->ask(
        "feed list",
        [file](const store::Reader&) -> Result<sources::Opml> {
            std::error_code failed;
            const auto size = std::filesystem::file_size(file, failed);
            std::ifstream in(file, std::ios::binary);
            // A little more than parse_opml() takes, so that it says what is too large.
            constexpr std::uintmax_t most = 9 << 20;
            std::string bytes(failed ? 0 : std::size_t(std::min(size, most)), '\0');
            if (failed || !in.read(bytes.data(), std::streamsize(bytes.size())))
                return fail(ErrorKind::io, Phrase::of("The file cannot be read"),
                            Phrase::of("check that it is there and that you may read it"),
                            file.string());
            return sources::parse_opml(bytes);
        },
        std::move(answer));
}

// ---- keys ---------------------------------------------------------------------------------------

/// Those that are to be asked; a fetch waits for them (startFetch()).
void Desk::readKeys()
{
    if (parts_->key_trouble)
        return;  // the user has just said no, or is not there: their next step asks again
    for (const Source& source : sources())
        if (source.enabled)
            askKey(source.id);
}

void Desk::readKey(const SourceId& id)
{
    const bool again = parts_->key_trouble.has_value();
    parts_->key_trouble.reset();
    const auto source = std::find_if(sources().begin(), sources().end(),
                                     [&](const Source& one) { return one.id == id; });
    if (again)
        readKeys();
    if (!again || (source != sources().end() && !source->enabled))
        askKey(id);
}

void Desk::askKey(const SourceId& id)
{
    const KeyStore& store = parts_->start.key_store;
    const auto source = std::find_if(sources().begin(), sources().end(),
                                     [&](const Source& one) { return one.id == id; });
    if (!store.missing.empty() || !store.read || source == sources().end() ||
        !sources::wants_key(source->format) || keys().origin(id) != ingest::Keys::Origin::none)
        return;
    ++parts_->keys_awaited;
    store.read(id, [desk = QPointer(this), id](Result<std::string> key) {
        if (desk)  // the store may answer after the desk is closed
            desk->takeKey(id, std::move(key));
    });
}

void Desk::takeKey(const SourceId& source, Result<std::string> key)
{
    if (key)
        parts_->start.keys->set_stored(source, *key);
    else if (key.error().kind == ErrorKind::not_found)
        parts_->start.key_store.missing = key.error().what;
    else
        parts_->key_trouble = key.error();
    if (--parts_->keys_awaited > 0)
        return;
    emit keysChanged();
    if (parts_->key_trouble)
        emit failed({ErrorKind::io,
                     Phrase::of("No key could be read: %1", parts_->key_trouble->what),
                     Phrase::of("%1, in File ▸ Sources ▸ Edit", parts_->key_trouble->remedy),
                     parts_->key_trouble->detail,
                     {}});
    if (std::exchange(parts_->fetch_waits, false))
        startFetch();
}

void Desk::setKey(const SourceId& source, const std::string& key, KeyAnswer answer)
{
    const KeyStore& store = parts_->start.key_store;
    if (!store.missing.empty() || !store.write) {
        answer(fail(
            ErrorKind::io, Phrase::of("The key cannot be kept: %1", store.missing),
            Phrase::of("put it into the environment variable %1", ingest::key_variable(source))));
        return;
    }
    store.write(source, key, [desk = QPointer(this), source, key, answer](Result<void> written) {
        if (!desk)
            return;
        if (written) {
            desk->parts_->start.keys->set_stored(source, key);
            desk->parts_->key_trouble.reset();
            emit desk->keysChanged();
        }
        answer(std::move(written));
    });
}

}  // namespace undertone::view
