#pragma once

#include "core/bar.h"
#include "core/error.h"
#include "sources/quotes.h"

#include <string>
#include <string_view>

// One parser for each provider's own format, all of the same shape. quotes.cpp chooses, after it has
// ruled out refusals. Every one is pure and callable from any thread.

namespace undertone::sources {

class JsonView;

/// Yahoo's chart v8. `root` is the whole answer.
Result<BarSeries> parse_yahoo_chart(const JsonView& root, std::string_view symbol);
/// Alpha Vantage's TIME_SERIES_* and GLOBAL_QUOTE. `root` is the whole answer.
Result<BarSeries> parse_alpha_vantage(const JsonView& root, std::string_view symbol);
/// Twelve Data's time_series.
Result<BarSeries> parse_twelve_data(const JsonView& root, std::string_view symbol);
/// Tiingo's daily prices: raw, with splits and dividends.
Result<BarSeries> parse_tiingo(const JsonView& root, std::string_view symbol);
/// Finnhub's latest quote, as the bar of its day.
Result<BarSeries> parse_finnhub(const JsonView& root, std::string_view symbol);
/// Alpaca's bars of one symbol.
Result<BarSeries> parse_alpaca(const JsonView& root, std::string_view symbol);
/// Massive's (Polygon's) aggregates.
Result<BarSeries> parse_massive(const JsonView& root, std::string_view symbol);
/// FMP's historical-price-eod/full.
Result<BarSeries> parse_fmp(const JsonView& root, std::string_view symbol);

/// How a provider's table differs from others.
struct TableStyle {
    std::string provider;  ///< for error messages: "Stooq"
    Basis basis = Basis::unknown;
    std::string zone = "America/New_York";  ///< IANA; of times without an offset
};
/// A table of prices as CSV. Columns are found by their names, whatever their order, and by the
/// hints; Adj Close is left alone, as it mixes bases. Also the three header lines that yfinance
/// writes. Rows of other instruments are left out where `symbol` says which one is meant.
Result<BarSeries> parse_quote_table(std::string_view utf8, std::string_view symbol,
                                    const TableStyle& style, const TableHints& hints);

}  // namespace undertone::sources
