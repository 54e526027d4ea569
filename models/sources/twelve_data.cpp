// Twelve Data's time_series, as https://twelvedata.com/docs#time-series documents it. Not checked
// against the service: no answer of it is recorded but refusals.
#include "market/calendar.h"
#include "sources/json_bars.h"
#include "sources/quote_formats.h"

namespace undertone::sources {

Result<BarSeries> parse_twelve_data(const JsonView& root, std::string_view symbol)
{
    const JsonView meta = root.at("meta");
    if (!meta.is_object() || !root.at("values").is_list())
        return fail(ErrorKind::invalid_input, Phrase::of("Twelve Data sent JSON of another shape"));
    BarSeries series;
    series.provider = "twelvedata";
    series.symbol = {meta.text("symbol")};
    if (series.symbol.empty())
        series.symbol = {std::string(symbol)};
    series.currency = meta.text("currency");
    series.basis = Basis::split_adjusted;  // its `adjust` is "splits" unless asked otherwise
    // Pairs of currencies have no exchange and are stamped in UTC.
    series.timezone = meta.text("exchange_timezone");
    if (!market::is_zone(series.timezone))
        series.timezone = "UTC";
    if (const auto read =
            read_bars(root.at("values"), time_of_date, BarNames{}, "Twelve Data", series);
        !read)
        return tl::unexpected(read.error());
    return series;
}

}  // namespace undertone::sources
