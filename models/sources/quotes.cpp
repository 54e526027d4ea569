// Chooses the parser of a provider, once it is sure that the body is no refusal: providers refuse
// under HTTP 200, in changing shapes, and send errors where data was.
#include "sources/quotes.h"

#include "core/text.h"
#include "sources/bar_builder.h"
#include "sources/error_objects.h"
#include "sources/json_view.h"
#include "sources/quote_formats.h"
#include "sources/refusals.h"
#include "sources/text_decoding.h"

#include <array>

namespace undertone::sources {
namespace {

struct Provider {
    std::string_view id, name;
    Basis table_basis;  ///< what its CSV holds; a JSON's basis is its parser's matter
    Result<BarSeries> (*parse_json)(const JsonView& root, std::string_view symbol);
};

Result<BarSeries> no_json(const JsonView&, std::string_view)
{
    return fail(ErrorKind::invalid_input, Phrase::of("JSON was sent where a table was asked for"));
}

// Stooq adjusts for both (its SPY of 2018 lies 11 % below the trades); nasdaq.com and Alpha Vantage
// sell prices as traded; yfinance adjusts for both unless it writes an Adj Close. A table of one's
// own is taken to be what charts show, adjusted for splits.
constexpr std::array providers{
    Provider{"yahoo", "Yahoo", Basis::split_adjusted, parse_yahoo_chart},
    Provider{"yahoo_chart", "Yahoo", Basis::split_adjusted, parse_yahoo_chart},
    Provider{"alphavantage", "Alpha Vantage", Basis::raw, parse_alpha_vantage},
    Provider{"twelvedata", "Twelve Data", Basis::split_adjusted, parse_twelve_data},
    Provider{"tiingo", "Tiingo", Basis::raw, parse_tiingo},
    Provider{"finnhub", "Finnhub", Basis::split_adjusted, parse_finnhub},
    Provider{"alpaca", "Alpaca", Basis::split_adjusted, parse_alpaca},
    Provider{"massive", "Massive", Basis::split_adjusted, parse_massive},
    Provider{"fmp", "FMP", Basis::split_adjusted, parse_fmp},
    Provider{"stooq", "Stooq", Basis::split_dividend_adjusted, no_json},
    Provider{"nasdaq", "nasdaq.com", Basis::raw, no_json},
    Provider{"yfinance", "yfinance", Basis::split_dividend_adjusted, no_json},
    Provider{"csv", "the file", Basis::split_adjusted, no_json},
};

Result<BarSeries> parse_json(const Provider& provider, std::string_view body,
                             std::string_view symbol, int status)
{
    const std::string who(provider.name);
    const auto json = JsonDocument::parse_list_or_object(body, who);
    if (!json)
        return tl::unexpected(status >= 400 ? refusal(kind_of_status(status), who,
                                                      "HTTP " + std::to_string(status), symbol)
                                            : json.error());
    if (auto error = find_error_object(json->root(), who, symbol, status))
        return tl::unexpected(*std::move(error));
    return provider.parse_json(json->root(), symbol);
}

Result<BarSeries> parse_text(const Provider& provider, std::string_view utf8,
                             std::string_view symbol, int status, TableHints hints)
{
    const std::string who(provider.name);
    if (auto refused = find_refusal(utf8, who)) {
        if (refused->kind == ErrorKind::invalid_input && status >= 400)
            refused->kind = kind_of_status(status);
        return tl::unexpected(*std::move(refused));
    }
    if (status >= 400)
        return tl::unexpected(
            refusal(kind_of_status(status), who, "HTTP " + std::to_string(status), symbol));
    TableStyle style{who, provider.table_basis};
    const bool keeps_close = utf8.substr(0, 200).find("Adj Close") != utf8.npos;
    if (provider.id == "yfinance" && keeps_close)
        style.basis = Basis::split_adjusted;
    if (provider.id == "nasdaq") {  // American in all: a file of one day could not tell
        hints.date_order = TableHints::DateOrder::month_first;
        hints.decimal_mark = '.';
    }
    auto series = parse_quote_table(utf8, symbol, style, hints);
    if (series)
        series->provider = provider.id;
    return series;
}

Result<BarSeries> parse_with(const Provider& provider, std::string_view utf8,
                             std::string_view symbol, int status, const TableHints& hints)
{
    const std::string_view body = trim(utf8);
    const bool is_json = body.starts_with('{') || body.starts_with('[');
    auto series = is_json ? parse_json(provider, body, symbol, status)
                          : parse_text(provider, utf8, symbol, status, hints);
    if (!series || symbol.empty() || series->symbol.empty())
        return series;
    if (!same_symbol(symbol, series->symbol.value))
        return fail(ErrorKind::invalid_input,
                    Phrase::of("%1 was asked for %2 and sent %3", std::string(provider.name),
                               std::string(symbol), series->symbol.value));
    series->symbol = {std::string(symbol)};
    return series;
}

}  // namespace

Result<BarSeries> parse_bars(std::string_view provider, std::string_view bytes,
                             std::string_view symbol, int status, const TableHints& hints)
{
    for (const Provider& known : providers)
        if (known.id == provider)
            return parse_with(known, decode_text(bytes, {}).utf8, symbol, status, hints);
    return fail(ErrorKind::invalid_input,
                Phrase::of("There is no quote provider “%1”", excerpt(provider, 40)),
                Phrase::of("yahoo, alphavantage, twelvedata, tiingo, finnhub, alpaca, massive, "
                           "fmp, stooq, nasdaq, yfinance or csv"));
}

}  // namespace undertone::sources
