#pragma once

#include "core/time.h"

#include <optional>
#include <string_view>

// When an answer's headers say to ask again: RFC 9110 and 9111, as far as one reader's cache needs
// them. Pure; any thread.
namespace undertone::net {

/// Retry-After: seconds from now, or a date; at most a year ahead. None when not in the future.
std::optional<Utc> retry_time(std::string_view retry_after, Utc now);

/// What Cache-Control says to a private cache. Unknown directives are passed over.
struct CacheControl {
    std::optional<seconds> max_age;  ///< the least of several; unreadable: 0, that is stale
    bool no_cache = false;           ///< ask each time, if only whether it changed
    bool no_store = false;           ///< keep nothing of the answer, not even its validators
    bool operator==(const CacheControl&) const = default;
};
/// The header's value; several headers joined by commas.
CacheControl read_cache_control(std::string_view value);

/// Until when an answer need not be asked for again: max-age less its Age, else Expires less its
/// Date; at most a year ahead. None when it is stale now, or nothing says.
std::optional<Utc> fresh_until(const CacheControl& control, std::string_view age,
                               std::string_view expires, std::string_view date, Utc now);

}  // namespace undertone::net
