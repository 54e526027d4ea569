#include "app/cli/verb.h"
#include "app/services.h"
#include "charts/chart_export.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {

int run_export(const QStringList& arguments)
{
    Arguments args("export", "Writes a chart as PNG or PDF; needs no display.");
    args.option("symbol", "NVDA", "SYMBOL")
        .option("topic", "deepseek, stargate, export_curbs, ai_spending; all without it", "TOPIC")
        .option("from", "first session", "DATE")
        .option("to", "last session", "DATE")
        .option("as-of", "only what was recorded by then", "UTC")
        .option("out", "the file; its ending decides (.png, .pdf)", "FILE")
        .option("dark", "the dark theme instead of paper")
        .option("scale", "PNG pixels for each point: 1 to 4 (2)", "N")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    for (const char* needed : {"symbol", "out"})
        if (!args.value(needed))
            return tell_usage(std::string("export needs --") + needed);

    view::ChartQuery query;
    query.symbol = {*args.value("symbol")};
    if (const auto topic = args.value("topic"))
        query.topic = TopicId{*topic};
    query.to = date_of(system_now());
    query.from = Date(std::chrono::days(0));
    for (const auto& [name, date] :
         {std::pair{"from", &query.from}, std::pair{"to", &query.to}})
        if (const auto text = args.value(name)) {
            const auto parsed = date_from_iso(*text);
            if (!parsed)
                return tell_usage("--" + std::string(name) +
                                  " takes a date like 2025-01-27, not “" + *text + "”");
            *date = *parsed;
        }
    if (query.from > query.to)
        return tell_usage("--from is after --to");
    if (const auto as_of = args.value("as-of")) {
        query.as_of = utc_from_iso(*as_of);
        if (!query.as_of)
            return tell_usage("--as-of takes a time like 2025-01-28T00:00:00Z");
    }
    charts::ExportOptions options;
    options.dark = args.has("dark");
    if (const auto scale = args.value("scale")) {
        bool number = false;
        options.scale = QString::fromStdString(*scale).toDouble(&number);
        if (!number || options.scale < 1 || options.scale > 4)
            return tell_usage("--scale takes a number from 1 to 4");
    }

    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    const auto snapshot = view::make_chart_snapshot(*reader, query, system_now());
    if (!snapshot)
        return tell(snapshot.error());
    const QString out = QString::fromStdString(*args.value("out"));
    if (auto written = charts::export_chart(**snapshot, out, options); !written)
        return tell(written.error());
    print_line(nlohmann::ordered_json{{"file", *args.value("out")},
                {"symbol", query.symbol.value},
                {"sessions", (*snapshot)->bars.size()},
                {"stories", (*snapshot)->stories},
                {"flags", (*snapshot)->flags.size()}});
    return ok;
}

}  // namespace undertone::app::cli
