#include "app/cli/exchange.h"

#include "app/cli/changes.h"
#include "app/services.h"
#include "store/partitions.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

/// A line on stderr every tenth of the way.
store::ExchangeProgress tell_share(const char* doing)
{
    return [doing, tenths = std::int64_t(0)](std::int64_t done, std::int64_t total) mutable {
        const std::int64_t now = total > 0 ? done * 10 / total : 0;
        if (now > tenths)
            std::cerr << "undertone-cli: " << doing << ' ' << now * 10 << " %\n";
        tenths = now;
        return !stop_asked;
    };
}

int print_counts(const char* what, const std::string& where,
                 const Result<store::ExchangeCounts>& counts)
{
    if (!counts)
        return tell(counts.error());
    nlohmann::ordered_json line = {{what, where}};
    for (const auto& [kind, rows] : *counts)
        line["rows"][kind] = rows;
    print_line(line);
    return ok;
}

}  // namespace

int export_everything(const Arguments& args)
{
    stop_on_signals();
    // Makes the demo where it is asked for and absent.
    if (const auto reader = open_for_reading(args.workspace(), print_progress); !reader)
        return tell(reader.error());
    const std::string to = *args.value("everything");
    return print_counts("file", to,
                        store::export_everything(args.workspace().database(), path_of(to),
                                                 tell_share("written")));
}

int export_tables(const Arguments& args)
{
    const std::string format = args.value("format").value_or("csv");
    if (format != "csv" && format != "jsonl")
        return tell_usage("--format is csv or jsonl, not “" + format + "”");
    stop_on_signals();
    if (const auto reader = open_for_reading(args.workspace(), print_progress); !reader)
        return tell(reader.error());
    const std::string to = *args.value("tables");
    return print_counts(
        "folder", to,
        store::export_tables(args.workspace().database(), path_of(to),
                             format == "csv" ? store::TableFormat::csv : store::TableFormat::jsonl,
                             tell_share("written")));
}

int import_everything(const Arguments& args)
{
    if (args.positionals().size() != 1)
        return tell_usage("--everything takes one file: a workspace is made of it");
    stop_on_signals();
    const Workspace workspace = args.workspace();
    const std::string from = args.positionals().front();
    std::error_code failed;
    const bool is_new = std::filesystem::create_directories(workspace.folder, failed);
    if (failed)
        return tell({ErrorKind::io, "The folder " + text_of(workspace.folder) + " cannot be made",
                     "choose another with --workspace", failed.message(), {}});
    const auto counts =
        store::import_everything(path_of(from), workspace.database(), tell_share("read"));
    if (!counts && is_new)
        std::filesystem::remove(workspace.folder, failed);
    return print_counts("file", from, counts);
}

}  // namespace undertone::app::cli
