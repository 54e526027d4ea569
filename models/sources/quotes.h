#pragma once

#include "core/bar.h"
#include "core/error.h"

#include <string_view>

namespace undertone::sources {

/// Bytes of a quote provider to bars. `provider`: "yahoo" or a Source's "yahoo_chart" (chart v8),
/// "csv" (generic OHLCV, split-adjusted), "stooq", "alphavantage", "nasdaq", "yfinance"; an unknown
/// one: invalid_input. A day on which the exchange was closed: no bars and a warning.
/// `symbol` names the series where the bytes do not. `status`: HTTP status, 200 for a file.
/// Sniffs before it trusts: plain "Too Many Requests" -> refused_rate, HTML -> blocked_page, an
/// error object -> unknown_symbol, outage or refused_key in the provider's own words. A refusal is
/// never an empty success and a missing value never a price. Pure; any thread.
Result<BarSeries> parse_bars(std::string_view provider, std::string_view bytes,
                             std::string_view symbol = {}, int status = 200);

}  // namespace undertone::sources
