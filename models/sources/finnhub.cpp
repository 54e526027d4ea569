// Finnhub's quote, as https://finnhub.io/docs/api/quote documents it. Not checked against the
// service.
#include "market/calendar.h"
#include "sources/bar_builder.h"
#include "sources/error_objects.h"
#include "sources/json_bars.h"
#include "sources/quote_formats.h"

namespace undertone::sources {

Result<BarSeries> parse_finnhub(const JsonView& root, std::string_view symbol)
{
    const auto time = root.at("t").number();
    if (!root.has("c") || !time)
        return fail(ErrorKind::invalid_input, Phrase::of("Finnhub sent JSON of another shape"),
                    Phrase::of("its quote is read; its candles are for paying customers"));
    if (*time <= 0 || *time > 1e10)
        return tl::unexpected(no_prices("Finnhub", symbol));
    BarSeries series;
    series.provider = "finnhub";
    series.symbol = {std::string(symbol)};
    series.timezone = "America/New_York";  // its free quotes are of American exchanges
    series.basis = Basis::split_adjusted;  // of one day, which is what it is adjusted to
    const Date date = market::local_date(Utc(seconds(std::int64_t(*time))), series.timezone);
    BarBuilder builder;
    builder.add(read_bar(root, midnight_utc(date), {"o", "h", "l", "c", "v"}));
    builder.finish(series);
    if (series.bars.empty())
        return tl::unexpected(no_prices("Finnhub", symbol));
    series.warnings.push_back("A quote is the day's bar as far as it has come, without volume");
    return series;
}

}  // namespace undertone::sources
