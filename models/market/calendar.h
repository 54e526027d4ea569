#pragma once

#include "core/error.h"
#include "core/time.h"
#include "market/new_york_days.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace undertone::market {

enum class SessionClass { pre, regular, post, closed };

/// One trading day's regular session.
struct Session {
    Date date;
    Utc open, close;  ///< New York: 09:30 and 16:00 (13:00 on half days)
    DayKind kind = DayKind::full;
    std::optional<std::pair<Utc, Utc>> lunch = {};  ///< no trading within [first, second)
    bool operator==(const Session&) const = default;
};

/// An exchange's trading days as data: a row of resources/reference/calendars.json, or of a file of
/// the user's (sources/reference_data.h). Times are of the wall clock.
struct CalendarData {
    std::string id;                      ///< "new_york"
    std::vector<std::string> exchanges;  ///< whose days these are: Instrument::exchange
    std::string zone;                    ///< IANA
    seconds open{}, close{};             ///< 0 <= open < close <= 24 h
    seconds pre{}, post{}, half_post{};  ///< extended hours: from pre to post, or on half days
                                         ///< to half_post; pre <= open, close <= post
    /// Where the close was another before: the last day of it (inclusive), and the close until then.
    std::map<Date, seconds> closes_until;
    std::optional<std::pair<seconds, seconds>> lunch;  ///< within open and close; not on half days
    std::set<int> weekend{0, 6};  ///< days without trading, 0 is Sunday
    Date from, to;                ///< the days for which the lists below are whole, inclusive
    std::map<Date, std::string> holidays;  ///< and why: "Good Friday"
    std::map<Date, seconds> half_days;     ///< and when they close
    std::set<Date> extra_days;             ///< trading days on a weekend
    /// What holds before `from` and after `to`: "new_york" for New York's rules (new_york_days.h);
    /// empty: every day but the weekend is taken for a session. Calendar::knows() is false there.
    std::string beyond;
    bool operator==(const CalendarData&) const = default;
};

/// An exchange's trading days. A value; callable from any thread, and cheap to copy.
class Calendar {
public:
    /// Errors: invalid_input (an unknown zone, hours out of order, a list outside of from..to).
    static Result<Calendar> make(CalendarData data);
    /// New York by its rules: known for 1990-2028, as far as the exchanges have announced.
    static Calendar new_york();

    [[nodiscard]] const CalendarData& data() const;
    [[nodiscard]] std::string_view zone() const { return data().zone; }
    /// False: what this calendar says of that date is what usually holds, and nobody looked.
    [[nodiscard]] bool knows(Date date) const;
    [[nodiscard]] DayKind day_kind(Date date) const;
    /// "Good Friday", "weekend", "holiday"; empty on a session.
    [[nodiscard]] std::string closed_because(Date date) const;
    /// The session on that date; none on weekends and holidays.
    [[nodiscard]] std::optional<Session> session_on(Date date) const;
    /// The session rule: the first session whose regular close is at or after known_at.
    /// One binary search within the known years; it is asked for every story.
    [[nodiscard]] Session session_of(Utc known_at) const;
    /// All sessions with from <= date <= to, oldest first.
    [[nodiscard]] std::vector<Session> sessions(Date from, Date to) const;
    /// Pre-market (New York: from 04:00); regular from the open to the close, that second included,
    /// as in the session rule; post-market (to 20:00, 17:00 on half days); else, and during a lunch
    /// break, closed.
    [[nodiscard]] SessionClass session_class(Utc time) const;
    [[nodiscard]] Date local_date(Utc time) const;
    [[nodiscard]] std::string local_time(Utc time) const;  ///< "16:04"
    /// New York: "EST" or "EDT"; elsewhere the offset, "UTC+9", since the systems' names differ.
    [[nodiscard]] std::string zone_abbreviation(Utc time) const;

private:
    struct Table;
    explicit Calendar(std::shared_ptr<const Table> table) : table_(std::move(table)) {}
    std::shared_ptr<const Table> table_;
};

/// Which calendar an exchange keeps. A value; any thread.
class Calendars {
public:
    /// New York's by its rules, of "NASDAQ", "NYSE", "ARCA" and "INDEX".
    Calendars();
    /// The same, and these; one that names an exchange already there takes it over.
    /// Errors: Calendar::make()'s.
    static Result<Calendars> with(const std::vector<CalendarData>& more);

    /// Errors: not_found, naming the exchanges that there are.
    [[nodiscard]] Result<Calendar> of_exchange(std::string_view exchange) const;
    [[nodiscard]] std::string exchanges_in_words() const;  ///< "ARCA, INDEX, NASDAQ, NYSE"

private:
    std::map<std::string, Calendar, std::less<>> by_exchange_;
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
/// The wall clock's distance from UTC then. An unknown zone: 0.
seconds offset_at(Utc time, std::string_view zone);

}  // namespace undertone::market
