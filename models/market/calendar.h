#pragma once

#include "core/error.h"
#include "core/time.h"
#include "market/new_york_days.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::market {

enum class SessionClass { pre, regular, post, closed };

/// One trading day's regular session.
struct Session {
    Date date;
    Utc open, close;  ///< New York: 09:30 and 16:00 (13:00 on half days)
    DayKind kind = DayKind::full;
    bool operator==(const Session&) const = default;
};

/// An exchange's trading days. A value; callable from any thread. The rules (holidays, half days,
/// special closures and where they are published) stand in new_york_days.cpp.
class Calendar {
public:
    /// "NASDAQ", "NYSE", "ARCA", "INDEX": New York's calendar. Others: ErrorKind::not_found.
    static Result<Calendar> of_exchange(std::string_view exchange);
    static Calendar new_york();

    [[nodiscard]] std::string_view zone() const { return zone_; }  ///< IANA
    [[nodiscard]] DayKind day_kind(Date date) const;
    /// The session on that date; none on weekends and holidays.
    [[nodiscard]] std::optional<Session> session_on(Date date) const;
    /// The session rule: the first session whose regular close is at or after known_at.
    /// One binary search; it is asked for every story.
    [[nodiscard]] Session session_of(Utc known_at) const;
    /// All sessions with from <= date <= to, oldest first.
    [[nodiscard]] std::vector<Session> sessions(Date from, Date to) const;
    /// Pre-market from 04:00; regular from the open to the close, that second included, as in the
    /// session rule; post-market to 20:00 (17:00 on half days) of that exchange, else closed.
    [[nodiscard]] SessionClass session_class(Utc time) const;
    [[nodiscard]] Date local_date(Utc time) const;
    [[nodiscard]] std::string local_time(Utc time) const;  ///< "16:04"
    /// The zone's name then, "EST" or "EDT".
    [[nodiscard]] std::string zone_abbreviation(Utc time) const;

private:
    explicit Calendar(std::string_view zone) : zone_(zone) {}
    std::string_view zone_;
};

/// True if `zone` is an IANA zone that this machine knows.
bool is_zone(std::string_view zone);
/// The last second of `date` in an IANA zone (a date-only story's time). An unknown zone: UTC.
Utc end_of_day(Date date, std::string_view zone);
/// A wall-clock time of an IANA zone as UTC. In a spring gap: the later reading; in an autumn
/// overlap: the earlier one. An unknown zone: UTC.
Utc from_local(Date date, seconds time_of_day, std::string_view zone);
/// The wall-clock date in an IANA zone. An unknown zone: UTC.
Date local_date(Utc time, std::string_view zone);

}  // namespace undertone::market
