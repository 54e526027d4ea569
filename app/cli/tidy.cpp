#include "app/cli/changes.h"
#include "app/cli/verb.h"
#include "app/services.h"
#include "app/settings.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
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
            args.number("text-days", store::least_text_days, 36'500, retention.text_days))
        return *end;
    if (const auto end = args.number("database-mb", 10, 10'000'000, retention.database_mb))
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
