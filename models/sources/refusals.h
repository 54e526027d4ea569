#pragma once

#include "core/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace undertone::sources {

/// Looks at the beginning of a body, before anything in it is believed: a page for people, or the
/// short plain words in which providers refuse under HTTP 200 ("Too Many Requests", "Exceeded the
/// daily hits limit", "No data"). None: it may be data. `who` begins the sentence: "Yahoo".
std::optional<Error> find_refusal(std::string_view utf8, const std::string& who);

/// The words of a provider's own message, judged: refused_rate, refused_key, unknown_symbol, outage;
/// invalid_input where they tell nothing.
ErrorKind kind_of_message(std::string_view message);

/// When a refused_rate ends, where the provider's words tell which of its budgets is spent: the next
/// minute, hour or day (UTC, as Twelve Data counts; the others do not say). None: they do not tell.
std::optional<Utc> retry_time(std::string_view message, Utc now);

/// True if the document is an HTML page, whatever its type was said to be.
bool is_html_page(std::string_view utf8);

/// The first `most` bytes of a text on one line, cut at a whole character: for messages.
std::string excerpt(std::string_view text, std::size_t most = 160);

}  // namespace undertone::sources
