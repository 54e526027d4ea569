#include "app/cli/changes.h"
#include "app/cli/verb.h"
#include "app/services.h"
#include "app/settings.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

/// None: `number` has it, if it was given. Else: a usage error was told.
std::optional<int> read_bound(const Arguments& args, const char* name, int least, int& number)
{
    const auto text = args.value(name);
    if (!text)
        return std::nullopt;
    bool is_number = false;
    const int value = QString::fromStdString(*text).toInt(&is_number);
    if (!is_number || value < least)
        return tell_usage("--" + std::string(name) + " takes a number from " +
                          std::to_string(least) + ", not “" + *text + "”");
    number = value;
    return std::nullopt;
}

}  // namespace

int run_tidy(const QStringList& arguments)
{
    Arguments args("tidy",
                   "Removes old texts as the workspace's settings.ini says ([retention]), never "
                   "scores or times, and gives free room back to the system. The collector and the "
                   "desk do the same once a day.");
    args.option("text-days", "texts of stories older than so many days, whatever is set", "N")
        .option("database-mb", "as much text as the data exceed so many megabytes", "N")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const Workspace workspace = args.workspace();
    auto settings = read_settings(workspace.settings());
    if (!settings)
        return tell(settings.error());
    store::Retention& retention = settings->retention;
    if (const auto end =
            read_bound(args, "text-days", store::least_text_days, retention.text_days))
        return *end;
    if (const auto end = read_bound(args, "database-mb", 1, retention.database_mb))
        return *end;
    if (const auto there = expect_workspace(workspace); !there)
        return tell(there.error());
    stop_on_signals();
    const auto services = open_for_writing(workspace, print_progress);
    if (!services)
        return tell(services.error());
    const auto report = services->writer->keep_house(retention, [] { return !stop_asked; });
    if (!report)
        return tell(report.error());
    print_line(nlohmann::ordered_json{{"texts_removed", report->texts_removed},
                                      {"text_bytes_removed", report->bytes_removed},
                                      {"database_bytes_before", report->bytes_before},
                                      {"database_bytes", report->bytes_after},
                                      {"stopped", report->stopped},
                                      {"still_too_large", report->still_too_large}});
    return ok;
}

}  // namespace undertone::app::cli
