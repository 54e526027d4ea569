#pragma once

#include "core/error.h"
#include "core/reference.h"
#include "ingest/fetch_plan.h"
#include "net/http_client.h"
#include "sources/feed_discovery.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

// What an address gives, for a user who adds or tests a source: nothing of it is stored. Pure; any
// thread.
namespace undertone::ingest {

struct Probe {
    /// It is a page for people: `feeds` are those that it names, and nothing else is known.
    bool is_page = false;
    std::vector<sources::FeedLink> feeds{};

    std::string url;      ///< where the answer came from, after redirects
    std::string format;   ///< "rss", "atom", "yahoo_chart"
    std::string title{};  ///< as the feed calls itself; may be empty
    int items = 0;        ///< stories or bars
    /// Of prices: what the provider says of the instrument, empty where it says nothing. The zone is
    /// its exchange's, IANA.
    std::string name{}, currency{}, zone{};
    std::optional<Utc> newest{};
    std::vector<std::string> warnings{};
    std::int64_t bytes = 0;
    std::chrono::milliseconds took{0};
};

/// The first request of a source, as the collector would make it. Errors: requests_of()'s;
/// invalid_input (it has nothing to ask for).
Result<PlannedRequest> probe_request(const Source& source, const std::vector<Symbol>& symbols,
                                     Utc now, const std::string& key);

/// What came of it. Errors: the server's refusals by status, the parser's, and blocked_page (a page
/// that names no feed, or one where a provider's data was asked for); no key stands in their words.
Result<Probe> probe_of(const Source& source, const PlannedRequest& request,
                       const net::HttpResponse& response);

/// The same of an address alone, which may be a feed or a page with feeds.
Source probed_source(const std::string& url);

/// The address that a user typed: blanks off, "https://" where no scheme is named, feed: schemes
/// taken for the web's. Errors: invalid_input (another scheme, no address).
Result<std::string> typed_url(const std::string& text);

/// Why an answer of this status is none, for those who do not read its body. None: 2xx.
std::optional<Error> refusal_of_status(int status);

}  // namespace undertone::ingest
