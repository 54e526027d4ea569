#pragma once

#include "core/error.h"
#include "sources/json_view.h"

#include <optional>
#include <string>
#include <string_view>

namespace undertone::sources {

/// The JSON of an answer that is no refusal in plain words and no page for people. Errors: those of
/// find_refusal() and JsonDocument::parse().
Result<JsonDocument> parse_answer(std::string_view utf8, const std::string& who);

/// The error object in a provider's JSON, in any of the shapes that they use, whatever the HTTP
/// status says: Yahoo's chart.error, Alpha Vantage's Note, Information and Error Message (also
/// FMP's), Twelve Data's and Massive's status, Tiingo's detail, Finnhub's error and its quote of
/// zeros, Alpaca's message. The member says that it is an error; its words, which change, only of
/// what kind. None: it is data, or of a shape that the format's own parser judges.
std::optional<Error> find_error_object(const JsonView& root, const std::string& who,
                                       std::string_view symbol, int status);

/// “who refused symbol: said”, without the key that some providers repeat.
Error refusal(ErrorKind kind, const std::string& who, const std::string& said,
              std::string_view symbol);

/// What a status of 400 and above means where the body tells nothing.
ErrorKind kind_of_status(int status);

/// The answer of a provider that has no bars for a symbol: asked for years of them, it does not
/// know it. unknown_symbol.
Error no_prices(const std::string& who, std::string_view symbol);

}  // namespace undertone::sources
