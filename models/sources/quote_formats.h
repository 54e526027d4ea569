#pragma once

#include "core/bar.h"
#include "core/error.h"

#include <string>
#include <string_view>

// One parser for each provider's own format, all of the same shape. quotes.cpp chooses, after it has
// ruled out refusals. Every one is pure and callable from any thread.

namespace undertone::sources {

class JsonView;

/// Yahoo's chart v8. `root` is the whole answer.
Result<BarSeries> parse_yahoo_chart(const JsonView& root, std::string_view symbol);
/// Alpha Vantage's TIME_SERIES_*. `root` is the whole answer.
Result<BarSeries> parse_alpha_vantage(const JsonView& root, std::string_view symbol);

/// How a provider's table differs from others.
struct TableStyle {
    std::string provider;  ///< for error messages: "Stooq"
    Basis basis = Basis::unknown;
    std::string zone = "America/New_York";  ///< IANA; of times without an offset
};
/// A table of prices as CSV. Columns are found by their names, whatever their order; Adj Close is
/// left alone, as it mixes bases. Also the three header lines that yfinance writes.
Result<BarSeries> parse_quote_table(std::string_view utf8, std::string_view symbol,
                                    const TableStyle& style);

}  // namespace undertone::sources
