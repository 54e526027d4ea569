#include "app/cli/source_verbs.h"
#include "app/services.h"
#include "ingest/keys.h"
#include "sources/own_source.h"
#include "sources/provider_keys.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::app::cli {

namespace {

int print_coverage(const store::Reader& reader, const std::vector<Source>& sources, Utc from,
                   Utc to, Utc now)
{
    for (const Source& source : sources) {
        const auto spans = reader.coverage(source.id, from, to, now);
        if (!spans)
            return tell(spans.error());
        nlohmann::ordered_json line = {{"id", source.id.value},
                                       {"coverage", nlohmann::ordered_json::array()}};
        for (const store::CoverageSpan& span : *spans) {
            nlohmann::ordered_json one = {{"from", to_iso(span.from)},
                                          {"to", to_iso(span.to)},
                                          {"state", store::to_string(span.state)}};
            if (span.state != store::CoverageState::not_asked) {
                one["fetches"] = span.fetches;
                one["items_new"] = span.items_new;
            }
            if (!span.why.empty())
                one["why"] = span.why.english();
            line["coverage"].push_back(std::move(one));
        }
        print_line(line);
    }
    return ok;
}

int print_attempts(const store::Reader& reader, const std::vector<Source>& sources, Utc from,
                   Utc to)
{
    for (const Source& source : sources) {
        const auto attempts = reader.attempts(source.id, from, to);
        if (!attempts)
            return tell(attempts.error());
        for (const store::Attempt& one : *attempts)
            print_line(nlohmann::ordered_json{{"source", one.source.value},
                                              {"what", one.what},
                                              {"at", to_iso(one.at)},
                                              {"status", one.status},
                                              {"bytes", one.bytes},
                                              {"items", one.items},
                                              {"items_new", one.items_new},
                                              {"took_ms", one.took.count()},
                                              {"error", one.error.english()}});
    }
    return ok;
}

template <class T>
nlohmann::ordered_json or_null(const std::optional<T>& value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json line_of(const Source& source)
{
    return {{"id", source.id.value},
            {"name", source.name},
            {"kind", source.kind == SourceKind::news ? "news" : "quotes"},
            {"format", source.format},
            {"url", source.url},
            {"family", source.family},
            {"interval", source.interval.count()},
            {"weight", source.weight},
            {"enabled", source.enabled},
            {"demo", source.demo}};
}

nlohmann::ordered_json line_of(const store::SourceHealth& health)
{
    return {
        {"last_success", health.last_success ? nlohmann::ordered_json(to_iso(*health.last_success))
                                             : nlohmann::ordered_json(nullptr)},
        {"failures", health.failures},
        {"latency_ms",
         or_null(health.latency ? std::optional(health.latency->count()) : std::nullopt)},
        {"items_a_day", or_null(health.items_a_day)}};
}

nlohmann::ordered_json line_of(const store::BudgetUse& use)
{
    nlohmann::ordered_json line = {{"host", use.budget.host}};
    const auto add = [&line](const char* bound, int used, int of) {
        if (of > 0)
            line[bound] = {{"used", used}, {"of", of}};
    };
    add("minute", use.in_minute, use.budget.per_minute);
    add("hour", use.in_hour, use.budget.per_hour);
    add("day", use.today, use.budget.per_day);
    return line;
}

const char* key_of(const Source& source)
{
    if (!sources::wants_key(source.format))
        return nullptr;
    return ingest::Keys().origin(source.id) == ingest::Keys::Origin::environment
               ? "environment"
               : "key store, if it has one";
}

int print_sources(const store::Reader& reader, const std::vector<Source>& sources, Utc now)
{
    const auto fetches = reader.fetches();
    if (!fetches)
        return tell(fetches.error());
    const auto health = reader.source_health(now);
    if (!health)
        return tell(health.error());
    const auto budgets = reader.budget_uses(now);
    if (!budgets)
        return tell(budgets.error());
    for (const Source& source : sources) {
        nlohmann::ordered_json line = line_of(source);
        for (const store::FetchRecord& fetch : *fetches)
            if (fetch.source == source.id)
                line["last_fetch"] = {{"at", to_iso(fetch.at)},
                                      {"ok", fetch.ok},
                                      {"status", fetch.status},
                                      {"items", fetch.items},
                                      {"items_new", fetch.items_new},
                                      {"bytes", fetch.bytes},
                                      {"interval", fetch.interval.count()},
                                      {"held_back", fetch.held_back},
                                      {"error", fetch.error.english()}};
        for (const store::SourceHealth& one : *health)
            if (one.source == source.id)
                line["health"] = line_of(one);
        const std::string host = sources::host_of(source.url);
        for (const store::BudgetUse& one : *budgets)
            if (one.budget.host == host)
                line["budget"] = line_of(one);
        if (const char* const key = key_of(source))
            line["key"] = key;
        print_line(line);
    }
    return ok;
}

}  // namespace

int run_sources(const QStringList& arguments)
{
    Arguments args("sources", "Lists the sources of a workspace and how their last fetch ended.");
    args.option("add",
                "add or replace the sources of a file, in the shape of the shipped "
                "resources/reference/sources.json",
                "FILE")
        .option("enable", "switch these on (all: every one)", "ID,ID")
        .option("disable", "switch these off (all: every one)", "ID,ID")
        .option("opml", "add the feeds of a list, as other readers write them", "FILE")
        .option("write-opml", "write the feeds as such a list (-: to standard output)", "FILE")
        .option("remove", "take these out; their stories stay", "ID,ID")
        .option("restore", "bring removed ones back", "ID,ID")
        .option("weight", "how much their stories count in tone; 1 is usual", "ID=NUMBER,...")
        .option("interval", "how often they are asked to begin with, 60 to 86400", "ID=SECONDS,...")
        .option("family", "the publisher family, within which repeats count once", "ID=NAME,...")
        .option("name", "what they are called", "ID=NAME,...")
        .option("discover",
                "ask an address once: a feed is read and told, a page’s feeds are listed", "URL")
        .option("test", "ask one source once and say what it gives; nothing is stored", "ID")
        .option("ca-file", "for these two: certificates to trust besides the system's", "PEM")
        .option(
            "coverage",
            "print when each source was up, partly up, down, held back by us (a budget used up, a "
            "missing key, a pause after a failure), or not asked; “up” with nothing new means no "
            "news")
        .option("attempts", "print the requests made of each source (kept for 30 days)")
        .option("from", "for these two: since when (a week ago)", "UTC")
        .option("to", "and until when (now)", "UTC")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const Utc now = system_now();
    Utc from = now - std::chrono::days(7), to = now;
    if (const auto end = args.time("from", from))
        return *end;
    if (const auto end = args.time("to", to))
        return *end;
    if (args.has("discover"))
        return discover_feeds(args);
    if (args.has("test"))
        return test_source(args);
    if (args.has("write-opml"))
        return write_feed_list(args);
    if (asks_for_edit(args)) {
        auto services = open_for_writing(args.workspace());
        if (!services)
            return tell(services.error());
        // Nothing is fetched there, so no other source could ever count.
        if (services->workspace.kind == WorkspaceKind::demo)
            return tell({ErrorKind::invalid_input,
                         "The demo workspace keeps its own sources",
                         "name a folder of your own with --workspace, or “live”",
                         {},
                         {}});
        if (const auto edited = edit_sources(args, *services); !edited)
            return tell(edited.error());
    }
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto sources = reader->sources();
    if (!sources)
        return tell(sources.error());
    if (args.has("coverage"))
        return print_coverage(*reader, *sources, from, to, now);
    if (args.has("attempts"))
        return print_attempts(*reader, *sources, from, to);
    return print_sources(*reader, *sources, now);
}

}  // namespace undertone::app::cli
