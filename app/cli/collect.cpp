#include "app/cli/changes.h"
#include "app/cli/verb.h"
#include "app/logging.h"
#include "app/services.h"
#include "ingest/collector.h"

#include <atomic>
#include <chrono>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

namespace undertone::app::cli {
namespace {

std::vector<Symbol> watched_symbols(const std::vector<Watchlist>& lists)
{
    std::set<Symbol> symbols;
    for (const Watchlist& list : lists)
        symbols.insert(list.symbols.begin(), list.symbols.end());
    return {symbols.begin(), symbols.end()};
}

}  // namespace

int run_collect(const QStringList& arguments)
{
    Arguments args("collect", "Fetches the news and quotes of a live workspace into its database.");
    args.option("once", "one round, then end")
        .option("force", "also ask the sources that are not due yet")
        .option("ca-file", "certificates to trust besides the system's", "PEM")
        .with_workspace()
        .with_engine();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto engine = args.engine();
    if (!engine)
        return tell_usage(to_sentence(engine.error()));
    stop_on_signals();

    Workspace workspace = args.has("workspace")
                              ? args.workspace()
                              : Workspace{standard_folder(WorkspaceKind::live), {}};
    const auto services = open_for_writing(workspace, {}, *engine);
    if (!services)
        return tell(services.error());
    if (services->workspace.kind == WorkspaceKind::demo)
        return tell({ErrorKind::invalid_input,
                     "The demo workspace fetches nothing",
                     "name a folder of your own with --workspace, or “live”", {}, {}});
    start_logging(services->workspace.log());
    // Own topics of which the search was stopped.
    if (const auto found = services->pipeline->search_topics([](int, int) { return !stop_asked; });
        !found)
        return tell(found.error());
    const auto lists = services->writer->reader().watchlists();
    if (!lists)
        return tell(lists.error());

    net::HttpSettings settings;
    settings.ca_file = args.value("ca-file").value_or("");
    net::HttpClient http(settings);
    const auto report = [](const ingest::FetchReport& fetch, int done, int total) {
        nlohmann::ordered_json line = {{"source", fetch.source.value}, {"what", fetch.what},
                             {"ok", fetch.ok},               {"not_modified", fetch.not_modified},
                             {"items", fetch.items}};
        add_changes(line, fetch.changes);
        if (!fetch.error.empty())
            line["error"] = fetch.error;
        if (!fetch.warnings.empty())
            line["warnings"] = fetch.warnings;
        line["done"] = done;
        line["total"] = total;
        print_line(line);
        std::cout.flush();
    };
    for (bool first = true;; first = false) {
        const auto round = ingest::collect_once(*services->writer, *services->pipeline, http,
                                                watched_symbols(*lists), system_now, stop_asked,
                                                report);
        if (!round) {
            // A model's server may be started anew; what is set up wrongly fails at once.
            const bool passes = !first && round.error().kind == ErrorKind::engine;
            tell(round.error());
            if (!passes)
                return failed;
        } else if (args.has("once")) {
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

}  // namespace undertone::app::cli
