#include "app/cli/chart_query.h"

#include "app/cli/changes.h"
#include "app/services.h"
#include "core/text.h"

#include <algorithm>

namespace undertone::app::cli {

namespace {

/// None: they are filled in. Else: a usage error was told.
std::optional<int> read_topics(const Arguments& args, view::ChartQuery& query)
{
    if (args.has("topic") && args.has("topics"))
        return tell_usage("--topic and --topics exclude one another");
    if (const auto topic = args.value("topic"))
        query.topics = {{*topic}};
    const auto topics = args.value("topics");
    if (!topics)
        return std::nullopt;
    for (const std::string& one : split(*topics, ',')) {
        TopicId topic{std::string(trim(one))};
        if (topic.empty())
            return tell_usage("--topics takes ids like deepseek,stargate, not “" + *topics + "”");
        if (std::find(query.topics.begin(), query.topics.end(), topic) == query.topics.end())
            query.topics.push_back(std::move(topic));
    }
    return std::nullopt;
}

}  // namespace

Result<Watchlist> find_watchlist(const store::Reader& reader, const std::string& name)
{
    const auto lists = reader.watchlists();
    if (!lists)
        return tl::unexpected(lists.error());
    std::string names;
    for (const Watchlist& one : *lists) {
        if (one.name == name)
            return one;
        names += (names.empty() ? "“" : ", “") + one.name + "”";
    }
    return fail(ErrorKind::not_found, "There is no watchlist “" + name + "”",
                names.empty() ? "“undertone-cli watchlists” makes one" : "there are " + names);
}

void add_chart_options(Arguments& args)
{
    args.option("symbol", "NVDA", "SYMBOL")
        .option("topic", "deepseek, stargate, export_curbs, ai_spending; all without it", "TOPIC")
        .option("topics", "several: news of any of them, each mention once", "TOPIC,TOPIC")
        .option("watchlist", "the tone of its companies, by heat, instead of the symbol’s", "NAME")
        .option("interval", "how long a bar is: 1m, 5m, 15m, 30m, 1h, 1d (the default), 1w, 1M",
                "LENGTH")
        .option("raw", "repeats of what was told before count in full")
        .option("no-reactions", "what rests on a stated price move makes no tone")
        .option("z", "how unusual the tone is, against the closes of the 30 days before")
        .option("benchmark", "whose closes to show beside: SMH", "SYMBOL")
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
    if (const auto end = read_topics(args, query))
        return end;
    if (const auto interval = args.value("interval")) {
        const auto length = market::bar_length_of(*interval);
        if (!length)
            return tell_usage("--interval is 1m, 5m, 15m, 30m, 1h, 1d, 1w or 1M, not “" +
                              *interval + "”");
        query.length = *length;
    }
    query.deduplicated = !args.has("raw");
    query.reactions = !args.has("no-reactions");
    query.kind = args.has("z") ? view::ToneKind::z : view::ToneKind::tone;
    if (const auto benchmark = args.value("benchmark")) {
        if (benchmark->empty())
            return tell_usage("--benchmark takes a symbol like SMH");
        query.benchmark = Symbol{QString::fromStdString(*benchmark).toUpper().toStdString()};
        if (query.benchmark == query.symbol)
            return tell_usage("--benchmark is the symbol itself: name another one");
    }

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
            return tell_usage("--half-life-hours takes a number above 0, up to 87600 (ten years)");
        query.half_life = seconds(std::max<std::int64_t>(1, std::int64_t(value * 3600)));
    }
    if (const auto as_of = args.value("as-of")) {
        query.as_of = utc_from_iso(*as_of);
        if (!query.as_of)
            return tell_usage("--as-of takes a time like 2025-01-28T00:00:00Z");
    }
    return std::nullopt;
}

Result<store::Reader> open_chart(const Arguments& args, view::ChartQuery& query)
{
    auto reader = open_for_reading(args.workspace(), print_progress);
    if (!reader)
        return reader;
    if (const auto name = args.value("watchlist")) {
        const auto list = find_watchlist(*reader, *name);
        if (!list)
            return tl::unexpected(list.error());
        query.watchlist = list->id;
    }
    if (query.as_of) {  // as the desk's replay: a demo was recorded long after what it tells of
        const auto demo = is_demo(*reader);
        if (!demo)
            return tl::unexpected(demo.error());
        query.reconstructed = *demo;
    }
    return reader;
}

Result<std::shared_ptr<const view::ChartSnapshot>> read_chart(const Arguments& args,
                                                              view::ChartQuery query)
{
    const auto reader = open_chart(args, query);
    if (!reader)
        return tl::unexpected(reader.error());
    return view::make_chart_snapshot(*reader, query, system_now());
}

}  // namespace undertone::app::cli
