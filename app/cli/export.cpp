#include "app/cli/chart_query.h"
#include "app/cli/exchange.h"
#include "charts/chart_export.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {

int run_export(const QStringList& arguments)
{
    Arguments args("export", "Writes a chart as PNG or PDF, needing no display; or all that a workspace holds, for "
                   "another workspace or for other engines.");
    add_chart_options(args);
    args.option("out", "the file; its ending decides (.png, .pdf)", "FILE")
        .option("dark", "the dark theme instead of paper")
        .option("scale", "PNG pixels for each point: 1 to 4 (2)", "N")
        .option("everything", "instead: all that is stored, as JSON Lines", "FILE")
        .option("tables", "instead: stories, topics, mentions and bars, a file a month", "DIR")
        .option("format", "of the tables: csv (the default) or jsonl", "NAME");
    if (const auto end = args.parse(arguments))
        return *end;
    if (args.has("everything"))
        return export_everything(args);
    if (args.has("tables"))
        return export_tables(args);
    view::ChartQuery query;
    if (const auto end = read_chart_query(args, query))
        return *end;
    const auto out = args.value("out");
    if (!out)
        return tell_usage("--out is needed");
    charts::ExportOptions options;
    options.dark = args.has("dark");
    if (const auto scale = args.value("scale")) {
        bool number = false;
        options.scale = QString::fromStdString(*scale).toDouble(&number);
        if (!number || !(options.scale >= 1 && options.scale <= 4))
            return tell_usage("--scale takes a number from 1 to 4");
    }

    const auto snapshot = read_chart(args, query);
    if (!snapshot)
        return tell(snapshot.error());
    const auto written =
        charts::export_chart(**snapshot, QString::fromStdString(*out), options);
    if (!written)
        return tell(written.error());
    print_line(nlohmann::ordered_json{{"file", *out},
                                      {"symbol", query.symbol.value},
                                      {query.length == market::BarLength::day ? "sessions" : "bars",
                                       (*snapshot)->bars.size()},
                                      {"stories", (*snapshot)->stories},
                                      {"flags", (*snapshot)->flags.size()}});
    return ok;
}

}  // namespace undertone::app::cli
