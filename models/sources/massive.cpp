// Massive (once Polygon) custom bars, as
// https://massive.com/docs/rest/stocks/aggregates/custom-bars documents them. Not checked against
// the service.
#include "sources/json_bars.h"
#include "sources/quote_formats.h"

namespace undertone::sources {
namespace {

/// Milliseconds; a day's bar begins at New York's midnight.
std::optional<StampedBar> time_of_row(const JsonView& row, const BarSeries&)
{
    const auto ms = row.at("t").number();
    if (!ms || *ms < 0 || *ms > 1e13)
        return std::nullopt;
    return StampedBar{{Utc(seconds(std::int64_t(*ms / 1000))), {}, {}, {}, {}, {}}, false};
}

}  // namespace

Result<BarSeries> parse_massive(const JsonView& root, std::string_view symbol)
{
    if (!root.has("ticker") && !root.has("results"))
        return fail(ErrorKind::invalid_input, Phrase::of("Massive sent JSON of another shape"));
    BarSeries series;
    series.provider = "massive";
    series.symbol = {root.text("ticker")};
    if (series.symbol.empty())
        series.symbol = {std::string(symbol)};
    series.timezone = "America/New_York";
    if (root.has("adjusted"))
        series.basis = root.at("adjusted").flag() ? Basis::split_adjusted : Basis::raw;
    if (const auto read = read_bars(root.at("results"), time_of_row,
                                    BarNames{"o", "h", "l", "c", "v"}, "Massive", series);
        !read)
        return tl::unexpected(read.error());
    if (!root.text("next_url").empty())
        series.warnings.push_back("Massive has more bars than it sent: ask for a shorter time");
    return series;
}

}  // namespace undertone::sources
