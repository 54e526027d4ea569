#include "sources/error_objects.h"

#include "core/text.h"
#include "sources/refusals.h"

#include <algorithm>
#include <cctype>

namespace undertone::sources {
namespace {

/// Alpha Vantage repeats the key in its refusals. The fetch that sent a key hides it by its value
/// (ingest/secrets.h); in a saved answer it is known by its look alone.
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

/// What a provider said, and what it means where its words tell nothing.
struct Said {
    std::string words;
    ErrorKind otherwise = ErrorKind::invalid_input;
};

/// {"chart":{"result":null,"error":{"code":..,"description":..}}}
std::optional<Said> yahoo_error(const JsonView& root, ErrorKind by_status)
{
    for (const char* member : {"chart", "finance", "quoteResponse", "spark"})
        if (const JsonView inner = root.at(member).at("error"); inner.is_object())
            return Said{inner.text("code") + ": " + inner.text("description"), by_status};
    return std::nullopt;
}

/// {"code":429,"message":..,"status":"error"}, {"status":"NOT_AUTHORIZED","message":..}
std::optional<Said> status_error(const JsonView& root, ErrorKind by_status)
{
    const std::string status = to_lower(root.text("status"));
    if (status != "error" && status != "not_authorized" && status != "auth_error" &&
        status != "not_found")
        return std::nullopt;
    ErrorKind kind = by_status;
    if (const auto code = root.at("code").number(); code && *code >= 400 && *code < 600)
        kind = kind_of_status(int(*code));
    else if (status != "error")
        kind = status == "not_found" ? ErrorKind::unknown_symbol : ErrorKind::refused_key;
    std::string words = root.text("message");
    return Said{words.empty() ? root.text("error") : std::move(words), kind};
}

/// A member that no data has.
std::optional<Said> told_error(const JsonView& root, ErrorKind by_status)
{
    struct Member {
        const char* name;
        ErrorKind otherwise;
    };
    for (const Member& member :
         {Member{"Note", ErrorKind::refused_rate}, Member{"Information", ErrorKind::refused_rate},
          Member{"Error Message", ErrorKind::unknown_symbol}, Member{"detail", by_status},
          Member{"error", by_status}, Member{"message", by_status}})
        if (std::string said = root.text(member.name); !said.empty())
            return Said{std::move(said), member.otherwise};
    return std::nullopt;
}

/// Answers that look like data and hold none.
std::optional<Said> empty_answer(const JsonView& root)
{
    const auto is_zero = [&](const char* key) { return root.at(key).number() == 0.0; };
    if (root.text("s") == "no_data")
        return Said{"no data", ErrorKind::unknown_symbol};
    if (root.has("Global Quote") && root.at("Global Quote").size() == 0)
        return Said{"an empty quote", ErrorKind::unknown_symbol};
    // Finnhub's quote of a symbol that it does not know is all zeros, which is not a price.
    if (root.has("c") && root.has("pc") && is_zero("c") && is_zero("pc"))
        return Said{"a price of 0", ErrorKind::unknown_symbol};
    return std::nullopt;
}

}  // namespace

Result<JsonDocument> parse_answer(std::string_view utf8, const std::string& who)
{
    if (auto refused = find_refusal(utf8, who))
        return tl::unexpected(*std::move(refused));
    return JsonDocument::parse(utf8, who);
}

ErrorKind kind_of_status(int status)
{
    if (status == 429)
        return ErrorKind::refused_rate;
    if (status == 401 || status == 402 || status == 403)
        return ErrorKind::refused_key;
    if (status == 404)
        return ErrorKind::unknown_symbol;
    return status >= 500 ? ErrorKind::outage : ErrorKind::invalid_input;
}

Error refusal(ErrorKind kind, const std::string& who, const std::string& said,
              std::string_view symbol)
{
    Error error{kind,
                symbol.empty()
                    ? Phrase::of("%1 refused: “%2”", who, excerpt(without_keys(said)))
                    : Phrase::of("%1 refused %2: “%3”", who, symbol, excerpt(without_keys(said))),
                {},
                {},
                std::nullopt};
    if (kind == ErrorKind::unknown_symbol)
        error.remedy =
            Phrase::of("check the symbol; providers also answer so when they are out of order");
    else if (kind == ErrorKind::refused_key)
        error.remedy = Phrase::of("check the key, and what its plan may ask for");
    return error;
}

Error no_prices(const std::string& who, std::string_view symbol)
{
    return refusal(ErrorKind::unknown_symbol, who, "no prices", symbol);
}

std::optional<Error> find_error_object(const JsonView& root, const std::string& who,
                                       std::string_view symbol, int status)
{
    const ErrorKind by_status = status >= 400 ? kind_of_status(status) : ErrorKind::invalid_input;
    std::optional<Said> said = yahoo_error(root, by_status);
    if (!said)
        said = status_error(root, by_status);
    if (!said)
        said = told_error(root, by_status);
    if (!said)
        said = empty_answer(root);
    if (!said && status >= 400)
        said = Said{"HTTP " + std::to_string(status), by_status};
    if (!said)
        return std::nullopt;
    const ErrorKind by_words = kind_of_message(said->words);
    return refusal(by_words == ErrorKind::invalid_input ? said->otherwise : by_words, who,
                   said->words, symbol);
}

}  // namespace undertone::sources
