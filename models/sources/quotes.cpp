// Chooses the parser of a provider, once it is sure that the body is no refusal: providers refuse
// under HTTP 200, in changing shapes, and send errors where data was.
#include "sources/quotes.h"

#include "core/text.h"
#include "sources/json_view.h"
#include "sources/quote_formats.h"
#include "sources/refusals.h"
#include "sources/text_decoding.h"

#include <array>
#include <cctype>

namespace undertone::sources {
namespace {

struct Provider {
    std::string_view id, name;
    Basis table_basis;  ///< what its CSV holds
    Result<BarSeries> (*parse_json)(const JsonView& root, std::string_view symbol);
};

Result<BarSeries> no_json(const JsonView&, std::string_view)
{
    return fail(ErrorKind::invalid_input, "JSON was sent where a table was asked for");
}

// Bases: Stooq adjusts for both (its SPY of 2018 lies 11 % below the trades); nasdaq.com and Alpha
// Vantage sell prices as traded; yfinance adjusts for both unless it writes an Adj Close. A table of
// one's own is taken to be what charts show, adjusted for splits.
constexpr std::array providers{
    Provider{"yahoo", "Yahoo", Basis::split_adjusted, parse_yahoo_chart},
    Provider{"yahoo_chart", "Yahoo", Basis::split_adjusted, parse_yahoo_chart},
    Provider{"alphavantage", "Alpha Vantage", Basis::raw, parse_alpha_vantage},
    Provider{"stooq", "Stooq", Basis::split_dividend_adjusted, no_json},
    Provider{"nasdaq", "nasdaq.com", Basis::raw, no_json},
    Provider{"yfinance", "yfinance", Basis::split_dividend_adjusted, no_json},
    Provider{"csv", "the file", Basis::split_adjusted, no_json},
};

/// Alpha Vantage repeats the key in its refusals; no key is shown or logged.
std::string without_keys(std::string_view message)
{
    std::string out;
    for (std::size_t at = 0; at < message.size();) {
        std::size_t end = at;
        bool digit = false;
        while (end < message.size() && std::isalnum(static_cast<unsigned char>(message[end])))
            digit = digit || (message[end] >= '0' && message[end] <= '9'), ++end;
        if (end - at >= 12 && digit)
            out += "…";
        else
            out += message.substr(at, std::max<std::size_t>(end - at, 1));
        at = std::max(end, at + 1);
    }
    return out;
}

Error refusal(ErrorKind kind, const std::string& who, const std::string& said,
              std::string_view symbol)
{
    Error error{kind,
                who + " refused" + (symbol.empty() ? "" : " " + std::string(symbol)) + ": “" +
                    excerpt(without_keys(said)) + "”",
                {},
                {},
                std::nullopt};
    if (kind == ErrorKind::unknown_symbol)
        error.remedy = "check the symbol; providers also answer so when they are out of order";
    else if (kind == ErrorKind::refused_key)
        error.remedy = "check the key in the settings";
    return error;
}

ErrorKind kind_of_status(int status)
{
    if (status == 429)
        return ErrorKind::refused_rate;
    if (status == 401 || status == 403)
        return ErrorKind::refused_key;
    if (status == 404)
        return ErrorKind::unknown_symbol;
    return status >= 500 ? ErrorKind::outage : ErrorKind::invalid_input;
}

/// An error object in any of the shapes that providers use. The member says that it is an error;
/// the words, which change, only say of what kind.
std::optional<Error> find_error_object(const JsonView& root, const std::string& who,
                                       std::string_view symbol, int status)
{
    const auto error = [&](const std::string& said, ErrorKind otherwise) {
        const ErrorKind kind = kind_of_message(said);
        return refusal(kind == ErrorKind::invalid_input ? otherwise : kind, who, said, symbol);
    };
    const ErrorKind by_status = status >= 400 ? kind_of_status(status) : ErrorKind::invalid_input;
    for (const char* member : {"chart", "finance", "quoteResponse", "spark"})
        if (const JsonView inner = root.at(member).at("error"); inner.is_object())
            return error(inner.text("code") + ": " + inner.text("description"), by_status);
    if (const std::string said = root.text("Note"); !said.empty())
        return error(said, ErrorKind::refused_rate);
    if (const std::string said = root.text("Information"); !said.empty())
        return error(said, ErrorKind::refused_rate);
    if (const std::string said = root.text("Error Message"); !said.empty())
        return error(said, ErrorKind::unknown_symbol);
    if (root.text("status") == "error")
        return error(root.text("message"),
                     root.text("code") == "429" ? ErrorKind::refused_rate : by_status);
    if (root.text("s") == "no_data")
        return error("no data", ErrorKind::unknown_symbol);
    if (root.has("Global Quote") && root.at("Global Quote").size() == 0)
        return error("an empty quote", ErrorKind::unknown_symbol);
    // Finnhub's quote of a symbol that it does not know is all zeros, which is not a price.
    if (root.has("c") && root.has("pc") && root.at("c").number() == 0.0 &&
        root.at("pc").number() == 0.0)
        return error("a price of 0", ErrorKind::unknown_symbol);
    if (status >= 400)
        return refusal(by_status, who, "HTTP " + std::to_string(status), symbol);
    return std::nullopt;
}

Result<BarSeries> parse_with(const Provider& provider, std::string_view utf8,
                             std::string_view symbol, int status)
{
    const std::string who(provider.name);
    const std::string_view body = trim(utf8);
    if (body.starts_with('{') || body.starts_with('[')) {
        const auto json = JsonDocument::parse(body, who);
        if (!json)
            return tl::unexpected(json.error());
        if (auto error = find_error_object(json->root(), who, symbol, status))
            return tl::unexpected(*std::move(error));
        return provider.parse_json(json->root(), symbol);
    }
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
    auto series = parse_quote_table(utf8, symbol, style);
    if (series)
        series->provider = provider.id;
    return series;
}

}  // namespace

Result<BarSeries> parse_bars(std::string_view provider, std::string_view bytes,
                             std::string_view symbol, int status)
{
    for (const Provider& known : providers)
        if (known.id == provider)
            return parse_with(known, decode_text(bytes, {}).utf8, symbol, status);
    return fail(ErrorKind::invalid_input,
                "There is no quote provider “" + excerpt(provider, 40) + "”",
                "yahoo, alphavantage, stooq, nasdaq, yfinance or csv");
}

}  // namespace undertone::sources
