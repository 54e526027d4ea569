// One look at what an address gives; nothing of it is stored.
#include "app/cli/source_verbs.h"
#include "app/key_store.h"
#include "app/settings.h"
#include "ingest/reserve.h"
#include "ingest/source_probe.h"
#include "sources/own_source.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

ordered_json known_as(const std::vector<Source>& rows, const std::string& url)
{
    const Source* const known = sources::source_at(rows, url);
    return known ? ordered_json(known->id.value) : ordered_json(nullptr);
}

void print_probe(const ingest::Probe& probe, const std::string& asked,
                 const std::vector<Source>& rows)
{
    ordered_json line = {{"url", probe.url}, {"kind", probe.is_page ? "page" : "feed"}};
    if (probe.is_page) {
        line["feeds"] = ordered_json::array();
        for (const sources::FeedLink& link : probe.feeds)
            line["feeds"].push_back({{"url", link.url},
                                     {"title", link.title},
                                     {"type", link.type},
                                     {"known", known_as(rows, link.url)}});
    } else {
        line["format"] = probe.format;
        line["title"] = probe.title;
        line["items"] = probe.items;
        line["newest"] = probe.newest ? ordered_json(to_iso(*probe.newest)) : ordered_json(nullptr);
        line["warnings"] = probe.warnings;
        line["known"] = known_as(rows, asked);
    }
    line["bytes"] = probe.bytes;
    line["took_ms"] = probe.took.count();
    print_line(line);
}

Result<ingest::Probe> probe(net::HttpClient& http, net::HttpRequest asked, const Source& source,
                            const ingest::PlannedRequest& request)
{
    const auto response = http.get(std::move(asked)).get();
    if (!response)
        return tl::unexpected(response.error());
    return ingest::probe_of(source, request, *response);
}

/// The settings of a workspace that is there, else the defaults: an address can be looked at without.
Result<net::HttpSettings> http_settings(const Arguments& args)
{
    auto settings = read_settings(args.workspace().settings());
    if (!settings)
        return tl::unexpected(settings.error());
    if (const auto file = args.value("ca-file"))
        settings->http.ca_file = *file;
    return settings->http;
}

}  // namespace

int discover_feeds(const Arguments& args)
{
    const auto url = ingest::typed_url(*args.value("discover"));
    if (!url)
        return tell(url.error());
    std::vector<Source> rows;
    if (const Workspace workspace = args.workspace(); workspace.exists()) {
        const auto reader = store::Reader::open(workspace.database());
        const auto stored = reader ? reader->sources()
                                   : Result<std::vector<Source>>(tl::unexpected(reader.error()));
        if (!stored)
            return tell(stored.error());
        rows = *stored;
    }
    auto settings = http_settings(args);
    if (!settings)
        return tell(settings.error());
    net::HttpClient http(std::move(*settings));
    net::HttpRequest asked;
    asked.url = *url;
    const auto found = probe(http, std::move(asked), ingest::probed_source(*url), {*url, {}, {}});
    if (!found)
        return tell(found.error());
    print_probe(*found, *url, rows);
    return ok;
}

int test_source(const Arguments& args)
{
    const auto services = open_for_writing(args.workspace());
    if (!services)
        return tell(services.error());
    if (services->workspace.kind == WorkspaceKind::demo)
        return tell({ErrorKind::invalid_input,
                     "The demo workspace fetches nothing",
                     "name a folder of your own with --workspace, or “live”",
                     {},
                     {}});
    store::Writer& writer = *services->writer;
    const auto rows = writer.reader().sources();
    if (!rows)
        return tell(rows.error());
    const std::string id = *args.value("test");
    const auto source = std::find_if(rows->begin(), rows->end(),
                                     [&](const Source& one) { return one.id.value == id; });
    if (source == rows->end())
        return tell({ErrorKind::not_found,
                     "There is no source “" + id + "”",
                     "“undertone-cli sources” lists them",
                     {},
                     {}});
    const auto lists = writer.reader().watchlists();
    if (!lists)
        return tell(lists.error());
    ingest::Keys keys;
    Source switched_on = *source;  // a paused one is tested too
    switched_on.enabled = true;
    const std::string no_keys = read_stored_keys({switched_on}, keys);
    const auto request = ingest::probe_request(*source, ingest::watched_symbols(*lists),
                                               system_now(), keys.of(source->id));
    if (!request) {
        Error error = request.error();
        if (!no_keys.empty())
            error.detail = no_keys;
        return tell(error);
    }
    auto settings = http_settings(args);
    if (!settings)
        return tell(settings.error());
    net::HttpClient http(std::move(*settings));
    net::HttpRequest asked;
    asked.url = request->url;
    asked.headers = request->headers;
    if (const auto reserved = ingest::reserve(writer, asked, system_now()); !reserved)
        return tell(reserved.error());
    const auto found = probe(http, std::move(asked), *source, *request);
    if (!found) {
        Error error = found.error();
        error.what = source->name + ": " + error.what.english();
        return tell(error);
    }
    ingest::Probe shown = *found;
    shown.url = source->url;  // the address that was asked may hold a key
    print_probe(shown, source->url, *rows);
    return ok;
}

}  // namespace undertone::app::cli
