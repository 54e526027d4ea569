#pragma once

#include "core/story.h"

#include <optional>
#include <string_view>

namespace undertone::sources {

/// The dates that feeds really carry: RFC 822/2822 (named and military zones, two-digit years,
/// missing weekday or seconds), W3CDTF/ISO 8601 of any precision, asctime, epoch seconds,
/// month names of the common languages. A date without a time: date_only, the end of that day in
/// `zone`. A time without an offset is read in `zone`. None: not a date.
std::optional<Published> parse_date(std::string_view text, std::string_view zone);

}  // namespace undertone::sources
