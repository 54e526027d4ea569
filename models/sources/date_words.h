#pragma once

#include <optional>
#include <string_view>

namespace undertone::sources {

/// 1..12 for a month's name or abbreviation in one of the common languages; 0: none.
/// `word` in small letters, without a full stop.
int month_of_word(std::string_view word);

/// 0 (Sunday) .. 6 for an English or other weekday's name; none: not a weekday.
std::optional<int> weekday_of_word(std::string_view word);

/// Minutes east of UTC for a zone's name as mails and feeds write it ("est", "cest", "z"; military
/// letters by RFC 822). `word` in small letters. None: not a zone.
std::optional<int> zone_minutes_of_word(std::string_view word);

}  // namespace undertone::sources
