#include "market/calendar.h"

#include "market/zone_table.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace undertone::market {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::string_view new_york_zone = "America/New_York";

bool is_session(DayKind kind) { return kind == DayKind::full || kind == DayKind::half; }

/// New York's rules written out as lists.
CalendarData new_york_data()
{
    CalendarData data;
    data.id = "new_york";
    data.exchanges = {"NASDAQ", "NYSE", "ARCA", "INDEX"};
    data.zone = new_york_zone;
    data.pre = hours(4);
    data.open = hours(9) + minutes(30);
    data.close = hours(16);
    data.post = hours(20);
    data.half_post = hours(17);
    data.from = std::chrono::sys_days(std::chrono::year(1990) / 1 / 1);
    data.to = std::chrono::sys_days(std::chrono::year(2028) / 12 / 31);
    data.beyond = "new_york";
    for (Date date = data.from; date <= data.to; date += days(1)) {
        const DayKind kind = new_york_day_kind(date);
        if (kind == DayKind::holiday)
            data.holidays[date] = "holiday";
        else if (kind == DayKind::half)
            data.half_days[date] = new_york_close(date);
    }
    return data;
}

std::optional<Phrase> problem_of(const CalendarData& data)
{
    if (!is_zone(data.zone))
        return Phrase::of("“%1” is not a time zone such as “Asia/Tokyo”", data.zone);
    if (data.open < seconds(0) || data.open >= data.close || data.close > hours(24) ||
        data.pre > data.open || data.post < data.close)
        return Phrase::of("its hours are out of order: pre <= open < close <= post");
    if (data.lunch && (data.lunch->first <= data.open || data.lunch->second >= data.close ||
                       data.lunch->first >= data.lunch->second))
        return Phrase::of("its lunch break does not lie within the session");
    for (const auto& [until, close] : data.closes_until)
        if (close <= (data.lunch ? data.lunch->second : data.open) || close > hours(24))
            return Phrase::of("the close until %1 does not end its sessions", to_iso(until));
    if (data.weekend.size() > 6)
        return Phrase::of("it has no trading day");
    if (data.from > data.to || data.to - data.from > days(36'600))
        return Phrase::of("“from” and “to” are not some years, up to a hundred, in this order");
    const auto within = [&](Date date) { return date >= data.from && date <= data.to; };
    for (const auto& [date, why] : data.holidays)
        if (!within(date))
            return Phrase::of("the holiday %1 lies outside of “from” and “to”", to_iso(date));
    for (const auto& [date, close] : data.half_days) {
        if (!within(date))
            return Phrase::of("the half day %1 lies outside of “from” and “to”", to_iso(date));
        if (data.holidays.contains(date))
            return Phrase::of("%1 is both a holiday and a half day", to_iso(date));
        if (close <= data.open || close >= data.close)
            return Phrase::of("the half day %1 does not close early", to_iso(date));
    }
    for (const Date date : data.extra_days)
        if (!within(date) || data.holidays.contains(date))
            return Phrase::of("the extra day %1 lies outside of “from” and “to” or is a holiday",
                              to_iso(date));
    if (!data.beyond.empty() && data.beyond != "new_york")
        return Phrase::of("there are no rules “%1”", data.beyond);
    return std::nullopt;
}

int weekday_of(Date date) { return int(std::chrono::weekday(date).c_encoding()); }

}  // namespace

struct Calendar::Table {
    explicit Table(CalendarData given) : data(std::move(given)), zone(find_zone(data.zone))
    {
        for (Date date = data.from; date <= data.to; date += days(1))
            if (const DayKind kind = day_kind(date); is_session(kind))
                sessions.push_back(make_session(date, kind));
        first = local(data.from, seconds(0));
    }

    [[nodiscard]] Utc local(Date date, seconds time_of_day) const
    {
        return zone ? zone->from_local(date, time_of_day) : Utc(date) + time_of_day;
    }

    [[nodiscard]] seconds offset_at(Utc time) const
    {
        return zone ? zone->offset_at(time) : seconds(0);
    }

    [[nodiscard]] bool knows(Date date) const { return date >= data.from && date <= data.to; }

    [[nodiscard]] DayKind day_kind(Date date) const
    {
        if (!knows(date) && data.beyond == "new_york")
            return new_york_day_kind(date);
        if (data.weekend.contains(weekday_of(date)) && !data.extra_days.contains(date))
            return DayKind::weekend;
        if (data.holidays.contains(date))
            return DayKind::holiday;
        return data.half_days.contains(date) ? DayKind::half : DayKind::full;
    }

    [[nodiscard]] Session make_session(Date date, DayKind kind) const
    {
        const auto earlier = data.closes_until.lower_bound(date);
        seconds close = earlier == data.closes_until.end() ? data.close : earlier->second;
        if (const auto half = data.half_days.find(date); half != data.half_days.end())
            close = half->second;
        else if (kind == DayKind::half)
            close = new_york_close(date);
        Session session{date, local(date, data.open), local(date, close), kind};
        if (data.lunch && kind == DayKind::full)
            session.lunch = {local(date, data.lunch->first), local(date, data.lunch->second)};
        return session;
    }

    /// The first session on or after `date`, whatever the year.
    [[nodiscard]] Session next_session(Date date) const
    {
        for (;; date += days(1))
            if (const DayKind kind = day_kind(date); is_session(kind))
                return make_session(date, kind);
    }

    CalendarData data;
    const ZoneTable* zone;
    std::vector<Session> sessions;  ///< of the known days
    Utc first;                      ///< when they begin
};

Result<Calendar> Calendar::make(CalendarData data)
{
    if (const auto problem = problem_of(data))
        return fail(ErrorKind::invalid_input,
                    Phrase::of("The calendar “%1”: %2", data.id, *problem));
    return Calendar(std::make_shared<const Table>(std::move(data)));
}

Calendar Calendar::new_york()
{
    static const auto table = std::make_shared<const Table>(new_york_data());
    return Calendar(table);
}

const CalendarData& Calendar::data() const { return table_->data; }

bool Calendar::knows(Date date) const { return table_->knows(date); }

DayKind Calendar::day_kind(Date date) const { return table_->day_kind(date); }

std::string Calendar::closed_because(Date date) const
{
    switch (day_kind(date)) {
    case DayKind::full:
    case DayKind::half: return {};
    case DayKind::weekend: return "weekend";
    case DayKind::holiday: break;
    }
    const auto found = data().holidays.find(date);
    return found == data().holidays.end() ? "holiday" : found->second;
}

std::optional<Session> Calendar::session_on(Date date) const
{
    if (!knows(date)) {
        const DayKind kind = day_kind(date);
        return is_session(kind) ? std::optional(table_->make_session(date, kind)) : std::nullopt;
    }
    const auto& all = table_->sessions;
    const auto found = std::lower_bound(all.begin(), all.end(), date,
                                        [](const Session& s, Date d) { return s.date < d; });
    if (found == all.end() || found->date != date)
        return std::nullopt;
    return *found;
}

Session Calendar::session_of(Utc known_at) const
{
    const auto& all = table_->sessions;
    if (known_at > table_->first && !all.empty() && known_at <= all.back().close)
        return *std::lower_bound(all.begin(), all.end(), known_at,
                                 [](const Session& s, Utc t) { return s.close < t; });
    // A session may close at midnight, which is the next day's.
    const Session session = table_->next_session(local_date(known_at - seconds(1)));
    return session.close >= known_at ? session : table_->next_session(session.date + days(1));
}

std::vector<Session> Calendar::sessions(Date from, Date to) const
{
    std::vector<Session> found;
    for (Date date = from; date <= to; date += days(1))
        if (const auto session = session_on(date))
            found.push_back(*session);
    return found;
}

SessionClass Calendar::session_class(Utc time) const
{
    const Date date = local_date(time);
    const auto session = session_on(date);
    if (!session)
        return SessionClass::closed;
    if (session->lunch && time >= session->lunch->first && time < session->lunch->second)
        return SessionClass::closed;
    if (time >= session->open && time <= session->close)
        return SessionClass::regular;
    const seconds wall = time + table_->offset_at(time) - Utc(date);
    if (time < session->open)
        return wall >= data().pre ? SessionClass::pre : SessionClass::closed;
    if (data().post == data().close)
        return SessionClass::closed;  // no extended hours, whatever the close was then
    const seconds late_end = session->kind == DayKind::half ? data().half_post : data().post;
    return wall < late_end ? SessionClass::post : SessionClass::closed;
}

Date Calendar::local_date(Utc time) const { return date_of(time + table_->offset_at(time)); }

std::string Calendar::local_time(Utc time) const
{
    const Utc wall = time + table_->offset_at(time);
    const std::chrono::hh_mm_ss clock(wall - Utc(date_of(wall)));
    std::array<char, 16> out{};
    std::snprintf(out.data(), out.size(), "%02d:%02d", int(clock.hours().count()),
                  int(clock.minutes().count()));
    return out.data();
}

std::string Calendar::zone_abbreviation(Utc time) const
{
    const seconds offset = table_->offset_at(time);
    if (zone() == new_york_zone)
        return offset == hours(-4) ? "EDT" : "EST";
    const auto total = std::chrono::duration_cast<minutes>(offset).count();
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), total % 60 == 0 ? "UTC%+d" : "UTC%+d:%02d",
                  int(total / 60), int(std::abs(total % 60)));
    return out.data();
}

Calendars::Calendars()
{
    const Calendar calendar = Calendar::new_york();
    for (const std::string& exchange : calendar.data().exchanges)
        by_exchange_.emplace(exchange, calendar);
}

Result<Calendars> Calendars::with(const std::vector<CalendarData>& more)
{
    Calendars all;
    for (const CalendarData& data : more) {
        const auto calendar = Calendar::make(data);
        if (!calendar)
            return tl::unexpected(calendar.error());
        for (const std::string& exchange : data.exchanges)
            all.by_exchange_.insert_or_assign(exchange, *calendar);
    }
    return all;
}

Result<Calendar> Calendars::of_exchange(std::string_view exchange) const
{
    if (const auto found = by_exchange_.find(exchange); found != by_exchange_.end())
        return found->second;
    return fail(
        ErrorKind::not_found,
        Phrase::of("There is no calendar for the exchange “%1”", std::string(exchange)),
        Phrase::of(
            "use one of %1, or add its calendar with “undertone-cli import --calendars FILE”",
            exchanges_in_words()));
}

std::string Calendars::exchanges_in_words() const
{
    std::string words;
    for (const auto& [exchange, calendar] : by_exchange_)
        words += (words.empty() ? "" : ", ") + exchange;
    return words;
}

}  // namespace undertone::market
