// Alpaca's historical bars, as https://docs.alpaca.markets/reference/stockbarsingle-1 documents
// them. The JSON is not checked against the service; bars of its IEX feed, saved as CSV, are.
#include "sources/dates.h"
#include "sources/error_objects.h"
#include "sources/json_bars.h"
#include "sources/quote_formats.h"

namespace undertone::sources {
namespace {

std::optional<StampedBar> time_of_row(const JsonView& row, const BarSeries& series)
{
    const auto when = parse_date(row.text("t"), series.timezone);
    if (!when)
        return std::nullopt;
    return StampedBar{{when->time, {}, {}, {}, {}, {}}, when->date_only};
}

}  // namespace

Result<BarSeries> parse_alpaca(const JsonView& root, std::string_view symbol)
{
    if (!root.has("bars"))
        return fail(ErrorKind::invalid_input, Phrase::of("Alpaca sent JSON of another shape"));
    BarSeries series;
    series.provider = "alpaca";
    series.symbol = {root.text("symbol")};
    JsonView rows = root.at("bars");
    if (rows.is_object() && rows.size() == 1) {  // asked for several symbols, of which one came
        const auto [name, bars] = rows.members().front();
        series.symbol = {name};
        rows = bars;
    } else if (rows.is_object() && rows.size() > 1) {
        return fail(ErrorKind::invalid_input,
                    Phrase::of("Alpaca sent bars of several symbols at once"),
                    Phrase::of("ask for one symbol at a time"));
    }
    if (series.symbol.empty())
        series.symbol = {std::string(symbol)};
    series.timezone = "America/New_York";
    // The answer does not say how it was adjusted; the shipped address asks adjustment=split.
    series.basis = Basis::split_adjusted;
    if (const auto read =
            read_bars(rows, time_of_row, BarNames{"o", "h", "l", "c", "v"}, "Alpaca", series);
        !read)
        return tl::unexpected(read.error());
    if (!root.text("next_page_token").empty())
        series.warnings.push_back("Alpaca has more bars than it sent: ask for a shorter time");
    return series;
}

}  // namespace undertone::sources
