#pragma once

#include "core/phrase.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace undertone {

/// What went wrong, coarse enough to decide by. The words are in Error.
enum class ErrorKind {
    invalid_input,     ///< bytes or arguments that cannot be read as what they should be
    not_found,         ///< a file, list, story or series that is not there
    io,                ///< disk full, read-only folder, locked file
    damaged_database,  ///< the database is damaged, emptied or none: a backup or salvage is the way on
    newer_database,  ///< the database was written by a newer version; it is left untouched
    network,         ///< no connection, time-out, TLS, DNS
    refused_rate,    ///< the provider said: too many requests (Error::retry_at says until when)
    refused_key,     ///< the provider wants a key, or a better one
    unknown_symbol,  ///< the provider does not know the symbol (never read as "delisted")
    outage,          ///< the provider said that it is down
    blocked_page,    ///< a page for people (HTML, a challenge) where data was asked for
    engine,          ///< the scoring engine that the user plugged in does not run or answer
    cancelled,       ///< the user stopped it
    internal,        ///< our own bug; the log has the details
};

/// One failure, in the words of the user's task: what happened, to what, what they can do. What can reach
/// the desk is made by Phrase::of, so that it can be said in the user's language.
struct Error {
    ErrorKind kind = ErrorKind::internal;
    Phrase what;                    ///< "Yahoo refused NVDA: too many requests"; no full stop
    Phrase remedy;                  ///< "next try 14:05"; empty when there is nothing to do
    std::string detail;             ///< for the log only: library text, HTTP status, offsets
    std::optional<Utc> retry_at{};  ///< for refused_rate and outage, when known

    bool operator==(const Error&) const = default;
};

/// "what; remedy", on one line.
Phrase sentence(const Error& error);
/// The same in English, for stderr and the log.
std::string to_sentence(const Error& error);

/// Whether a failure is one that lasts: remedy and detail may hold figures that change meanwhile.
bool is_same_failure(const Error& one, const Error& other);

/// The wire and log name of a kind: "refused_rate".
std::string_view to_string(ErrorKind kind);

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorKind::not_found, Phrase::of("There is no list named “%1”", name));`
inline tl::unexpected<Error> fail(ErrorKind kind, Phrase what, Phrase remedy = {},
                                  std::string detail = {})
{
    return tl::unexpected(
        Error{kind, std::move(what), std::move(remedy), std::move(detail), std::nullopt});
}

}  // namespace undertone
