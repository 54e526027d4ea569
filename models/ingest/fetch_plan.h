#pragma once

#include "core/error.h"
#include "core/reference.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

// What the collector asks, and when: the rules without the network. Pure; any thread.
namespace undertone::ingest {

struct PlannedRequest {
    std::string url;
    std::string what;  ///< the symbol or query in it, for words; empty where there is none
    Symbol symbol;     ///< empty where the address has no {SYMBOL}
    int page = 1;
    /// A provider's key, where headers take it; never logged.
    std::vector<std::pair<std::string, std::string>> headers{};
    /// What of the key is to be hidden in what is told of the answer (secrets.h).
    std::vector<std::string> secrets{};
};

/// One request for each symbol and query that the source's address names: {SYMBOL}, {QUERY} (one of
/// Source::queries), {EPOCH} (a week before `now`, in seconds), {FROM} and {TO} (dates, two years
/// before `now` and `now`), percent-encoded. `key` goes where its provider wants it
/// (sources/provider_keys.h), in the address at {KEY}. Nothing to put in: no request. After a failed `last` fetch the order
/// starts elsewhere, so that a quota does not starve the same ones each time.
/// Errors: invalid_input (a quote source without {SYMBOL}), refused_key (no key where one is wanted).
Result<std::vector<PlannedRequest>> requests_of(const Source& source,
                                                const std::vector<Symbol>& symbols,
                                                const store::FetchRecord* last, Utc now,
                                                const std::string& key = {});

/// The environment variable that holds a source's key: "UNDERTONE_KEY_TWELVE_DATA".
std::string key_variable(const SourceId& source);

/// The request for the rest of an answer that goes on at `next_url`. None: it ends there, or after
/// ten pages, or points elsewhere than to the source's own server.
std::optional<PlannedRequest> next_page(const PlannedRequest& asked, const std::string& next_url);

/// The symbols of all lists, once each: what {SYMBOL} takes.
std::vector<Symbol> watched_symbols(const std::vector<Watchlist>& lists);

/// Whether a source is asked for each symbol.
bool names_symbol(const Source& source);

/// Between which a source's interval may lie. A feed may be asked every 5 minutes to daily, whatever
/// its row says, which is where it begins; a search or a list of symbols costs its provider more and
/// is asked no more often than its row says; quotes as their row says.
struct IntervalRange {
    seconds shortest, longest;
};
IntervalRange interval_range(const Source& source);

/// The interval after a fetch at `now` that was answered; `changed`: it brought something new. About
/// every fourth fetch is to bring something: a quarter of the mean time between two changes, these
/// counted with a half-life of 2 days. The first fetch says nothing of how often a source changes.
seconds next_interval(const Source& source, const store::FetchRecord* last, Utc now, bool changed);

/// When a source is due. `last`: how its last fetch ended; null before the first, then `now`. After
/// a failure when next_try() said; else after its interval and up to an eighth more, by source, so
/// that sources do not stay in step, and not while what it sent is fresh. A stamp later than `now`
/// is of a clock that was set back since and means nothing: now.
Utc due_at(const Source& source, const store::FetchRecord* last, Utc now);

/// `force` passes over the interval and our own back-off, never over a time that the provider named.
bool is_due(const Source& source, const store::FetchRecord* last, Utc now, bool force);

/// When a source that failed is asked again: at the provider's Retry-After; else after its
/// interval (a minute when only the network failed), doubled at each failure in a row up to a day
/// (half an hour), and up to an eighth more, by source, so that sources do not come back at once.
Utc next_try(const Source& source, const store::FetchRecord* last, const Error& error, Utc now);

}  // namespace undertone::ingest
