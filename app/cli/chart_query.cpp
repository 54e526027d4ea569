#include "app/cli/chart_query.h"

#include "app/cli/changes.h"
#include "app/services.h"

namespace undertone::app::cli {

void add_chart_options(Arguments& args)
{
    args.option("symbol", "NVDA", "SYMBOL")
        .option("topic", "deepseek, stargate, export_curbs, ai_spending; all without it", "TOPIC")
        .option("from", "first session; else the first stored", "DATE")
        .option("to", "last session; else the last stored", "DATE")
        .option("half-life-hours", "instead of the automatic one", "HOURS")
        .option("as-of", "only what was recorded by then", "UTC")
        .with_workspace();
}

std::optional<int> read_chart_query(const Arguments& args, view::ChartQuery& query,
                                    bool needs_symbol)
{
    const auto symbol = args.value("symbol");
    if (!symbol && needs_symbol)
        return tell_usage("--symbol is needed");
    query.symbol = {QString::fromStdString(symbol.value_or("")).toUpper().toStdString()};
    if (const auto topic = args.value("topic"))
        query.topic = TopicId{*topic};

    query.from = Date(std::chrono::days(0));
    query.to = date_of(system_now());
    for (const auto& [name, date] : {std::pair{"from", &query.from}, std::pair{"to", &query.to}}) {
        const auto text = args.value(name);
        if (!text)
            continue;
        const auto parsed = date_from_iso(*text);
        if (!parsed)
            return tell_usage("--" + std::string(name) + " takes a date like 2025-01-27, not “" +
                              *text + "”");
        *date = *parsed;
    }
    if (query.from > query.to)
        return tell_usage("--from is after --to");

    if (const auto hours = args.value("half-life-hours")) {
        constexpr double ten_years = 24 * 3650;
        bool number = false;
        const double value = QString::fromStdString(*hours).toDouble(&number);
        if (!number || !(value > 0) || value > ten_years)
            return tell_usage("--half-life-hours takes a number above 0");
        query.half_life = seconds(std::max<std::int64_t>(1, std::int64_t(value * 3600)));
    }
    if (const auto as_of = args.value("as-of")) {
        query.as_of = utc_from_iso(*as_of);
        if (!query.as_of)
            return tell_usage("--as-of takes a time like 2025-01-28T00:00:00Z");
    }
    return std::nullopt;
}

Result<std::shared_ptr<const view::ChartSnapshot>> read_chart(const Arguments& args,
                                                              const view::ChartQuery& query)
{
    const auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return tl::unexpected(reader.error());
    return view::make_chart_snapshot(*reader, query, system_now());
}

}  // namespace undertone::app::cli
