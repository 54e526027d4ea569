#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace undertone {

/// An instant, whole seconds, UTC. Everything is stored and compared in this.
using Utc = std::chrono::sys_seconds;
/// A calendar date without a zone: a session date, or the date of a date-only story.
using Date = std::chrono::sys_days;
using std::chrono::seconds;

/// Tells the time. Handed down, so that tests set it and nothing else asks the machine.
/// Callable from any thread.
using Clock = Utc (*)();
Utc system_now();

/// "2025-01-27T14:30:00Z"
std::string to_iso(Utc time);
/// "2025-01-27"
std::string to_iso(Date date);

/// "2025-01-27T14:30:00Z", "2025-01-27T14:30Z", with offsets (+01:00); nothing else. The lenient
/// reader of dates found in feeds is sources/dates.h.
std::optional<Utc> utc_from_iso(std::string_view text);
/// "2025-01-27"
std::optional<Date> date_from_iso(std::string_view text);

/// Contributions enter the index at known_at rounded up to the quarter-hour.
Utc ceil_to_quarter_hour(Utc time);

/// Midnight UTC of a date; the time stamp of a daily bar (the session date, not an instant).
inline Utc midnight_utc(Date date) { return Utc(date); }
inline Date date_of(Utc time) { return std::chrono::floor<std::chrono::days>(time); }

}  // namespace undertone
