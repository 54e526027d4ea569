#include "view/chart_choice.h"

#include "view/chart_bars.h"

namespace undertone::view {
namespace {

/// That a day or a week's sessions fill a chart with some eighty bars.
market::BarLength fitting_length(const std::optional<Newest>& newest)
{
    if (!newest || newest->sessions == 0)
        return market::BarLength::day;
    return newest->sessions == 1 ? market::BarLength::minute_5 : market::BarLength::minute_30;
}

}  // namespace

Result<ChartQuery> resolved(const store::Reader& reader, const ChartChoice& choice)
{
    ChartQuery query = choice.query;
    if (choice.auto_length) {
        query.length = fitting_length(choice.newest);
        const auto stored = serving_intervals(reader, query.symbol, query.length);
        if (!stored)
            return tl::unexpected(stored.error());
        if (stored->empty())
            query.length = market::BarLength::day;
    }
    if (!choice.newest)
        return query;
    return choice.newest->sessions > 0
               ? with_newest_sessions(reader, query, choice.newest->sessions)
               : with_newest(reader, query, choice.newest->months);
}

}  // namespace undertone::view
