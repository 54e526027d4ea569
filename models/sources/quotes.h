#pragma once

#include "core/bar.h"
#include "core/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace undertone::sources {

/// What a user tells of a table of prices that does not explain itself. Anything left out is found
/// by itself, or asked for.
struct TableHints {
    enum class DateOrder { unknown, day_first, month_first };
    /// What the columns hold, in their order: "date", "time", "open", "high", "low", "close",
    /// "volume", "symbol", "-" for one to leave out. Empty: found by their names.
    std::vector<std::string> columns;
    DateOrder date_order = DateOrder::unknown;  ///< of 01/02/2025
    char decimal_mark = '\0';                   ///< '.' or ','
};

/// Bytes of a quote provider to bars. `provider`: "yahoo" or a Source's "yahoo_chart" (chart v8),
/// "alphavantage", "twelvedata", "tiingo", "finnhub" (latest quote), "alpaca", "massive", "fmp";
/// of files "csv" (generic OHLCV, split-adjusted), "stooq", "nasdaq", "yfinance"; an unknown one:
/// invalid_input. A day on which the exchange was closed (Yahoo says so): no bars and a warning.
/// `symbol` names the series where the bytes do not, and picks one where a table holds several; an
/// answer about another one is invalid_input. `status`: HTTP status, 200 for a file.
/// Sniffs before it trusts: plain "Too Many Requests" -> refused_rate, HTML -> blocked_page, an
/// error object -> unknown_symbol, outage or refused_key in the provider's own words. A refusal is
/// never an empty success and a missing value never a price. A table that can be read in two ways
/// is refused with a preview, for `hints` to settle. Pure; any thread.
Result<BarSeries> parse_bars(std::string_view provider, std::string_view bytes,
                             std::string_view symbol = {}, int status = 200,
                             const TableHints& hints = {});

/// A column of a table and what it is taken for.
struct TakenColumn {
    std::string role;  ///< as in TableHints::columns
    std::string name;  ///< as the table's first line has it; "column 3" without one
};
/// What parse_bars takes the columns of a table for; none for JSON. Errors: parse_bars'.
Result<std::vector<TakenColumn>> columns_of_table(std::string_view bytes,
                                                  std::string_view symbol = {},
                                                  const TableHints& hints = {});

}  // namespace undertone::sources
