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
        .with_workspace();
    if (const auto end = args.parse(arguments))
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
                                      {"error", fetch.error}};
        print_line(line);
    }
    return ok;
}

}  // namespace undertone::app::cli
