#include "app/cli/chart_query.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {

int run_tone(const QStringList& arguments)
{
    Arguments args("tone", "Prints tone and heat at each session's close, a JSON line a session.");
    add_chart_options(args);
    if (const auto end = args.parse(arguments))
        return *end;
    view::ChartQuery query;
    if (const auto end = read_chart_query(args, query))
        return *end;
    const auto snapshot = read_chart(args, query);
    if (!snapshot)
        return tell(snapshot.error());

    const view::ChartSnapshot& chart = **snapshot;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        double heat = 0;
        for (const view::HeatPart& part : chart.heat[i])
            heat += part.novelty;
        nlohmann::ordered_json line = {{"session", to_iso(date_of(chart.bars[i].t))},
                                       {"close", chart.bars[i].close},
                                       {"tone", nullptr},
                                       {"heat", heat},
                                       {"stories", chart.story_count[i]}};
        if (chart.tone[i])
            line["tone"] = *chart.tone[i];
        print_line(line);
    }
    return ok;
}

}  // namespace undertone::app::cli
