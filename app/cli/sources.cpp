#include "app/cli/verb.h"
#include "app/services.h"
#include "sources/reference_data.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {

namespace {

/// Adds the rows of a file, switches rows on and off; says what it could not find.
Result<void> edit_sources(const Arguments& args, store::Writer& writer)
{
    auto rows = writer.reader().sources();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Source> changed;
    if (const auto file = args.value("add")) {
        const auto bytes = read_input(*file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto added = sources::parse_sources(*bytes);
        if (!added)
            return tl::unexpected(added.error());
        changed = std::move(*added);
    }
    for (const bool enable : {true, false}) {
        const auto ids = args.value(enable ? "enable" : "disable");
        if (!ids)
            continue;
        for (const QString& id : QString::fromStdString(*ids).split(',', Qt::SkipEmptyParts)) {
            bool found = false;
            for (Source& row : *rows)
                if (id == "all" || row.id.value == id.toStdString()) {
                    row.enabled = enable;
                    changed.push_back(row);
                    found = true;
                }
            if (!found)
                return fail(ErrorKind::not_found, "There is no source “" + id.toStdString() + "”",
                            "“undertone-cli sources” lists them");
        }
    }
    return writer.save_reference({}, {}, {}, changed);
}

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
                one["why"] = span.why;
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
                                              {"error", one.error}});
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
    if (args.has("add") || args.has("enable") || args.has("disable")) {
        const auto services = open_for_writing(args.workspace());
        if (!services)
            return tell(services.error());
        // Nothing is fetched there, so no other source could ever count.
        if (services->workspace.kind == WorkspaceKind::demo)
            return tell({ErrorKind::invalid_input,
                         "The demo workspace keeps its own sources",
                         "name a folder of your own with --workspace, or “live”",
                         {},
                         {}});
        if (const auto edited = edit_sources(args, *services->writer); !edited)
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
    const auto fetches = reader->fetches();
    if (!fetches)
        return tell(fetches.error());
    for (const Source& source : *sources) {
        nlohmann::ordered_json line = {
            {"id", source.id.value},
            {"name", source.name},
            {"kind", source.kind == SourceKind::news ? "news" : "quotes"},
            {"format", source.format},
            {"url", source.url},
            {"enabled", source.enabled},
            {"demo", source.demo}};
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
                                      {"error", fetch.error}};
        print_line(line);
    }
    return ok;
}

}  // namespace undertone::app::cli
