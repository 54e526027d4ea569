// Tiingo's end-of-day prices, as https://www.tiingo.com/documentation/end-of-day documents them.
// Not checked against the service.
#include "core/text.h"
#include "market/calendar.h"
#include "sources/json_bars.h"
#include "sources/number_reading.h"
#include "sources/quote_formats.h"

#include <algorithm>

namespace undertone::sources {
namespace {

/// "2025-01-27T00:00:00.000Z" is the session's date, not an instant: in New York it is the eve.
std::optional<Date> session_date(const JsonView& row)
{
    return date_from_iso(row.text("date").substr(0, 10));
}

std::optional<StampedBar> time_of_row(const JsonView& row, const BarSeries& series)
{
    const auto date = session_date(row);
    if (!date)
        return std::nullopt;
    return StampedBar{{market::end_of_day(*date, series.timezone), {}, {}, {}, {}, {}}, true};
}

}  // namespace

Result<BarSeries> parse_tiingo(const JsonView& root, std::string_view symbol)
{
    if (!root.is_list())
        return fail(ErrorKind::invalid_input, Phrase::of("Tiingo sent JSON of another shape"));
    BarSeries series;
    series.provider = "tiingo";
    series.symbol = {std::string(symbol)};
    series.timezone = "America/New_York";
    series.basis = Basis::raw;  // its adj* fields also take out dividends
    if (const auto read = read_bars(root, time_of_row, BarNames{}, "Tiingo", series); !read)
        return tl::unexpected(read.error());
    for (const JsonView& row : root.items()) {
        const auto date = session_date(row);
        const auto dividend = read_number(row.text("divCash"));
        const auto ratio = read_number(row.text("splitFactor"));
        if (date && dividend && *dividend > 0)
            series.dividends.push_back({*date, *dividend});
        if (date && ratio && *ratio > 0 && *ratio != 1)
            series.splits.push_back({*date, *ratio});
    }
    sort_events(series);
    return series;
}

}  // namespace undertone::sources
