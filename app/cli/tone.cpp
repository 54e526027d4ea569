#include "app/cli/chart_query.h"
#include "view/tone_breakdown.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

ordered_json or_null(std::optional<double> value)
{
    return value ? ordered_json(*value) : ordered_json(nullptr);
}

void print_bars(const view::ChartSnapshot& chart)
{
    const bool intraday = market::is_intraday(chart.query.length);
    const char* const tone = chart.query.kind == view::ToneKind::z ? "z" : "tone";
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const Bar& bar = chart.bars[i];
        ordered_json line;
        if (intraday)
            line["t"] = to_iso(bar.t);
        else
            line["session"] = to_iso(date_of(bar.t));
        line["close"] = bar.close;
        line[tone] = or_null(chart.tone[i]);
        const auto& spread = chart.spread[i];
        line["low"] = or_null(spread ? std::optional(double(spread->low)) : std::nullopt);
        line["high"] = or_null(spread ? std::optional(double(spread->high)) : std::nullopt);
        line["heat"] = chart.novelty[i];
        line["stories"] = chart.story_count[i];
        if (chart.benchmark)
            line["benchmark"] = or_null(chart.benchmark->closes[i]);
        print_line(line);
    }
}

void print_why(const view::ToneBreakdown& why, bool intraday)
{
    ordered_json whole = {{"bar", intraday ? to_iso(why.bar) : to_iso(date_of(why.bar))},
                          {"at", to_iso(why.at)},
                          {"half_life_hours", double(why.half_life.count()) / 3600},
                          {"tone", why.tone},
                          {"shown", or_null(why.shown)},
                          {"mentions", why.shares.size()}};
    if (why.usual) {
        whole["usual_mean"] = why.usual->mean;
        whole["usual_deviation"] = why.usual->deviation;
    }
    print_line(whole);
    for (const view::ToneShare& one : why.shares)
        print_line(ordered_json{{"part", one.part},
                                {"title", one.title},
                                {"source", one.source},
                                {"story", one.story.value},
                                {"company", one.company.value},
                                {"known_at", to_iso(one.known_at)},
                                {"score", one.score},
                                {"weight", one.weight},
                                {"relevance", one.relevance},
                                {"topic_relevance", one.topic_relevance},
                                {"confidence", one.confidence},
                                {"novelty", one.novelty},
                                {"source_weight", one.source_weight},
                                {"decay", one.decay},
                                {"reaction", one.reaction}});
}

}  // namespace

int run_tone(const QStringList& arguments)
{
    Arguments args(
        "tone",
        "Prints tone and heat at each bar's end, a JSON line a bar: of daily bars, at each "
        "session's close. With --why: what one of them is made of.");
    add_chart_options(args);
    args.option("why",
                "instead: the tone of the bar that holds this date or time, then a line for each "
                "mention in it; the parts add up to the tone",
                "TIME");
    if (const auto end = args.parse(arguments))
        return *end;
    view::ChartQuery query;
    if (const auto end = read_chart_query(args, query))
        return *end;
    std::optional<Utc> point;
    if (const auto end = args.time("why", point))
        return *end;
    const auto reader = open_chart(args, query);
    if (!reader)
        return tell(reader.error());
    if (point) {
        const auto why = view::tone_breakdown(*reader, query, *point, system_now());
        if (!why)
            return tell(why.error());
        print_why(*why, market::is_intraday(query.length));
        return ok;
    }
    const auto chart = view::make_chart_snapshot(*reader, query, system_now());
    if (!chart)
        return tell(chart.error());
    print_bars(**chart);
    return ok;
}

}  // namespace undertone::app::cli
