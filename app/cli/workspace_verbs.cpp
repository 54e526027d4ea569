#include "app/cli/verb.h"
#include "app/services.h"
#include "ingest/collector.h"
#include "sources/reference_data.h"
#include "view/chart_snapshot.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

std::atomic<bool> stop_asked{false};

ordered_json changes_json(const store::ChangeSet& changes)
{
    return {{"stories_added", changes.stories_added},
            {"stories_revised", changes.stories_revised},
            {"stories_unchanged", changes.stories_unchanged},
            {"mentions_added", changes.mentions_added},
            {"bars_added", changes.bars_added},
            {"bars_changed", changes.bars_changed}};
}

ordered_json counts_json(const store::Counts& counts)
{
    return {{"stories", counts.stories},   {"clusters", counts.clusters},
            {"mentions", counts.mentions}, {"bars", counts.bars},
            {"instruments", counts.instruments}};
}

/// A line on stderr for each step, as pipes and logs want it.
bool print_progress(const std::string& what, int done, int total)
{
    if (!what.empty())
        std::cerr << "undertone-cli: " << done + 1 << '/' << total << ' ' << what << '\n';
    return !stop_asked;
}

std::vector<Symbol> watched_symbols(const std::vector<Watchlist>& lists)
{
    std::set<Symbol> symbols;
    for (const Watchlist& list : lists)
        symbols.insert(list.symbols.begin(), list.symbols.end());
    return {symbols.begin(), symbols.end()};
}

std::optional<Date> date_option(const Arguments& args, const char* name, std::optional<int>& end)
{
    const auto text = args.value(name);
    if (!text)
        return std::nullopt;
    const auto date = date_from_iso(*text);
    if (!date)
        end = tell_usage("--" + std::string(name) + " takes a date like 2025-01-27, not “" + *text +
                         "”");
    return date;
}

}  // namespace

int run_demo(const QStringList& arguments)
{
    Arguments args("demo", "Builds the demo workspace: real prices, and stories written for it.");
    args.with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    std::signal(SIGINT, [](int) { stop_asked = true; });
    Workspace workspace = args.has("workspace")
                              ? args.workspace()
                              : Workspace{standard_folder(WorkspaceKind::demo), {}};
    workspace.kind = WorkspaceKind::demo;
    const auto services = open_for_writing(workspace, print_progress);
    if (!services)
        return tell(services.error());
    if (services->workspace.kind != WorkspaceKind::demo)
        return tell({ErrorKind::invalid_input,
                     "The folder " + workspace.folder.string() + " holds a live workspace",
                     "demo and live never mix: choose another folder", {}, {}});
    const auto counts = services->writer->reader().counts();
    if (!counts)
        return tell(counts.error());
    ordered_json line = {{"workspace", workspace.folder.string()}};
    line.update(counts_json(*counts));
    print_line(line);
    return ok;
}

int run_collect(const QStringList& arguments)
{
    Arguments args("collect", "Fetches the news and quotes of a live workspace into its database.");
    args.option("once", "one round, then end")
        .option("force", "also ask the sources that are not due yet")
        .option("ca-file", "certificates to trust besides the system's", "PEM")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    std::signal(SIGINT, [](int) { stop_asked = true; });
    std::signal(SIGTERM, [](int) { stop_asked = true; });

    Workspace workspace = args.has("workspace")
                              ? args.workspace()
                              : Workspace{standard_folder(WorkspaceKind::live), {}};
    const auto services = open_for_writing(workspace);
    if (!services)
        return tell(services.error());
    if (services->workspace.kind == WorkspaceKind::demo)
        return tell({ErrorKind::invalid_input,
                     "The demo workspace fetches nothing",
                     "name a folder of your own with --workspace, or “live”", {}, {}});
    const auto lists = services->writer->reader().watchlists();
    if (!lists)
        return tell(lists.error());

    net::HttpSettings settings;
    settings.ca_file = args.value("ca-file").value_or("");
    net::HttpClient http(settings);
    const auto report = [](const ingest::FetchReport& fetch, int done, int total) {
        ordered_json line = {{"source", fetch.source.value}, {"what", fetch.what},
                             {"ok", fetch.ok},               {"not_modified", fetch.not_modified},
                             {"items", fetch.items}};
        line.update(changes_json(fetch.changes));
        if (!fetch.error.empty())
            line["error"] = fetch.error;
        if (!fetch.warnings.empty())
            line["warnings"] = fetch.warnings;
        line["done"] = done;
        line["total"] = total;
        print_line(line);
        std::cout.flush();
    };
    for (;;) {
        const auto round = ingest::collect_once(*services->writer, *services->pipeline, http,
                                                watched_symbols(*lists), system_now, stop_asked,
                                                report);
        if (!round)
            return tell(round.error());
        if (args.has("once")) {
            const bool all_failed =
                !round->reports.empty() && round->failed() == int(round->reports.size());
            if (all_failed)
                return tell({ErrorKind::network,
                             "None of the " + std::to_string(round->reports.size()) +
                                 " requests succeeded",
                             "check the network; each line above says why", {}, {}});
            return ok;
        }
        for (int i = 0; i < 60 && !stop_asked; ++i)
            std::this_thread::sleep_for(std::chrono::seconds(1));
        if (stop_asked)
            return ok;
    }
}

int run_import(const QStringList& arguments)
{
    Arguments args("import", "Takes files into a workspace through the same pipeline as live data.");
    args.positional("FILE", "a feed, a stories CSV, or a quote file", 1, 1000)
        .option("bars", "the files are quotes of this provider (yahoo, stooq, csv ...)", "PROVIDER")
        .option("symbol", "whose quotes", "SYMBOL")
        .option("format", "of stories: feed (the default), csv", "NAME")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto provider = args.value("bars");
    if (provider && !args.value("symbol"))
        return tell_usage("--bars needs --symbol");
    const auto services = open_for_writing(args.workspace());
    if (!services)
        return tell(services.error());

    Source source;
    source.id = {provider ? "import_" + *provider : std::string("import")};
    source.name = provider ? "Import (" + *provider + ")" : "Import";
    source.family = source.id.value;
    source.kind = provider ? SourceKind::quotes : SourceKind::news;
    source.format = provider.value_or(args.value("format").value_or("feed"));
    source.enabled = false;
    if (auto saved = services->writer->save_reference({}, {}, {}, {source}); !saved)
        return tell(saved.error());
    int exit = ok;
    for (const std::string& file : args.positionals()) {
        const auto bytes = read_input(file);
        if (!bytes) {
            exit = tell(bytes.error());
            continue;
        }
        const ingest::Fetched fetched{*bytes, {}, {}, 200};
        const auto outcome =
            provider ? services->pipeline->ingest_quotes(source, {*args.value("symbol")}, fetched)
                     : services->pipeline->ingest_news(source, fetched);
        if (!outcome) {
            exit = tell(outcome.error());
            continue;
        }
        ordered_json line = {{"file", file}, {"items", outcome->items}};
        line.update(changes_json(outcome->changes));
        line["warnings"] = outcome->warnings;
        print_line(line);
    }
    return exit;
}

int run_tone(const QStringList& arguments)
{
    Arguments args("tone", "Prints tone and heat at each session's close, a JSON line a session.");
    args.option("symbol", "NVDA", "SYMBOL")
        .option("topic", "deepseek, stargate, export_curbs, ai_spending; all without it", "TOPIC")
        .option("from", "first session", "DATE")
        .option("to", "last session", "DATE")
        .option("half-life-hours", "instead of the automatic one", "HOURS")
        .option("as-of", "only what was recorded by then", "UTC")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto symbol = args.value("symbol");
    if (!symbol)
        return tell_usage("tone needs --symbol");
    view::ChartQuery query;
    query.symbol = {*symbol};
    std::optional<int> bad;
    query.from = date_option(args, "from", bad).value_or(Date(std::chrono::days(0)));
    query.to = date_option(args, "to", bad).value_or(date_of(system_now()));
    if (bad)
        return *bad;
    if (const auto topic = args.value("topic"))
        query.topic = TopicId{*topic};
    if (const auto hours = args.value("half-life-hours")) {
        bool number = false;
        const double value = QString::fromStdString(*hours).toDouble(&number);
        if (!number || !(value > 0) || value > 24 * 3650)
            return tell_usage("--half-life-hours takes a number above 0");
        query.half_life = seconds(std::int64_t(value * 3600));
    }
    if (const auto as_of = args.value("as-of")) {
        query.as_of = utc_from_iso(*as_of);
        if (!query.as_of)
            return tell_usage("--as-of takes a time like 2025-01-28T00:00:00Z");
    }
    const auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return tell(reader.error());
    const auto snapshot = view::make_chart_snapshot(*reader, query, system_now());
    if (!snapshot)
        return tell(snapshot.error());
    const view::ChartSnapshot& chart = **snapshot;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        double heat = 0;
        for (const view::HeatPart& part : chart.heat[i])
            heat += part.novelty;
        print_line(ordered_json{{"session", to_iso(date_of(chart.bars[i].t))},
                    {"close", chart.bars[i].close},
                    {"tone", chart.tone[i] ? ordered_json(*chart.tone[i]) : ordered_json(nullptr)},
                    {"heat", heat},
                    {"stories", chart.story_count[i]}});
    }
    return ok;
}

int run_watchlists(const QStringList& arguments)
{
    Arguments args("watchlists", "Lists watchlists; edits them with the options.");
    args.option("add", "make a list", "NAME")
        .option("remove", "remove a list", "NAME")
        .option("rename", "rename a list to --to", "NAME")
        .option("to", "the new name", "NAME")
        .option("set", "replace a list's symbols by --symbols", "NAME")
        .option("symbols", "separated by commas", "A,B,C")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;

    if (!args.has("add") && !args.has("remove") && !args.has("rename") && !args.has("set")) {
        const auto reader = open_for_reading(args.workspace());
        if (!reader)
            return tell(reader.error());
        const auto lists = reader->watchlists();
        if (!lists)
            return tell(lists.error());
        for (const Watchlist& list : *lists) {
            ordered_json symbols = ordered_json::array();
            for (const Symbol& symbol : list.symbols)
                symbols.push_back(symbol.value);
            print_line(ordered_json{{"name", list.name}, {"symbols", symbols}});
        }
        return ok;
    }

    const auto services = open_for_writing(args.workspace());
    if (!services)
        return tell(services.error());
    auto lists = services->writer->reader().watchlists();
    if (!lists)
        return tell(lists.error());
    const auto find = [&](const std::string& name) {
        return std::find_if(lists->begin(), lists->end(),
                            [&](const Watchlist& list) { return list.name == name; });
    };
    const auto missing = [](const std::string& name) {
        return tell({ErrorKind::not_found, "There is no watchlist “" + name + "”",
                     "“undertone-cli watchlists” lists them", {}, {}});
    };

    if (const auto name = args.value("add"))
        lists->push_back({{}, *name, {}});
    if (const auto name = args.value("rename")) {
        const auto list = find(*name);
        if (list == lists->end())
            return missing(*name);
        if (!args.value("to"))
            return tell_usage("--rename needs --to");
        list->name = *args.value("to");
    }
    if (args.has("symbols")) {
        const auto name = args.value("set") ? args.value("set") : args.value("add");
        if (!name)
            return tell_usage("--symbols goes with --set or --add");
        const auto list = find(*name);
        if (list == lists->end())
            return missing(*name);
        list->symbols.clear();
        for (const QString& one :
             QString::fromStdString(*args.value("symbols")).split(',', Qt::SkipEmptyParts))
            list->symbols.push_back({one.trimmed().toUpper().toStdString()});
    } else if (args.has("set")) {
        return tell_usage("--set needs --symbols");
    }
    if (const auto name = args.value("remove")) {
        const auto list = find(*name);
        if (list == lists->end())
            return missing(*name);
        lists->erase(list);
    }
    if (const auto saved = services->writer->save_watchlists(*lists); !saved)
        return tell(saved.error());
    return ok;
}

int run_topics(const QStringList& arguments)
{
    Arguments args("topics", "Lists the topics and what they are recognised by.");
    args.with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto topics = reader->topics();
    if (!topics)
        return tell(topics.error());
    for (const Topic& topic : *topics)
        print_line(ordered_json{{"id", topic.id.value},
                    {"name", topic.name},
                    {"terms", topic.terms},
                    {"weak_terms", topic.weak_terms},
                    {"context", topic.context},
                    {"exclusions", topic.exclusions}});
    return ok;
}

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
    args.option("add", "add or replace the sources of a file, in the shape of the shipped "
                       "resources/reference/sources.json", "FILE")
        .option("enable", "switch these on (all: every one)", "ID,ID")
        .option("disable", "switch these off (all: every one)", "ID,ID")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    if (args.has("add") || args.has("enable") || args.has("disable")) {
        const auto services = open_for_writing(args.workspace());
        if (!services)
            return tell(services.error());
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
        ordered_json line = {{"id", source.id.value},
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
