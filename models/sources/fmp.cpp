// Financial Modeling Prep's historical-price-eod/full, as
// https://site.financialmodelingprep.com/developer/docs/stable/historical-price-eod-full documents
// it. Not checked against the service.
#include "sources/json_bars.h"
#include "sources/quote_formats.h"

namespace undertone::sources {

Result<BarSeries> parse_fmp(const JsonView& root, std::string_view symbol)
{
    if (!root.is_list())
        return fail(ErrorKind::invalid_input, Phrase::of("FMP sent JSON of another shape"));
    BarSeries series;
    series.provider = "fmp";
    series.symbol = {root.item(0).text("symbol")};
    if (series.symbol.empty())
        series.symbol = {std::string(symbol)};
    series.timezone = "America/New_York";
    series.basis = Basis::split_adjusted;
    if (const auto read = read_bars(root, time_of_date, BarNames{}, "FMP", series); !read)
        return tl::unexpected(read.error());
    return series;
}

}  // namespace undertone::sources
