// Sessions and zones. QTimeZone stays in this file: it is the only zone database that g++ 12 and
// all three platforms share, and its look-ups are slow, so each zone's transitions are read once.
#include "market/calendar.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>

namespace undertone::market {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::string_view new_york_zone = "America/New_York";

/// One zone's offsets from UTC, as steps. Immutable.
class ZoneTable {
public:
    explicit ZoneTable(const QTimeZone& zone)
    {
        const auto at = [](int year) { return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC); };
        steps_.push_back({Utc::min(), seconds(zone.offsetFromUtc(at(1970)))});
        for (const auto& transition : zone.transitions(at(1970), at(2100)))
            steps_.push_back({Utc(seconds(transition.atUtc.toSecsSinceEpoch())),
                              seconds(transition.offsetFromUtc)});
    }

    [[nodiscard]] seconds offset_at(Utc time) const
    {
        const auto after = std::upper_bound(steps_.begin(), steps_.end(), time,
                                            [](Utc t, const Step& step) { return t < step.from; });
        return std::prev(after)->offset;  // the first step begins at the beginning of time
    }

    [[nodiscard]] Utc from_local(Date date, seconds time_of_day) const
    {
        const Utc wall = Utc(date) + time_of_day;
        // No zone changes twice within two days: these are the offsets on either side of a change.
        const seconds before = offset_at(wall - days(1));
        const seconds after = offset_at(wall + days(1));
        if (offset_at(wall - before) == before || offset_at(wall - after) != after)
            return wall - before;
        return wall - after;
    }

private:
    struct Step {
        Utc from;
        seconds offset;
    };
    std::vector<Step> steps_;
};

/// The table of a zone, read at its first use; null: no such zone. Any thread.
const ZoneTable* find_zone(std::string_view name)
{
    static std::shared_mutex mutex;
    static std::map<std::string, std::unique_ptr<const ZoneTable>, std::less<>> tables;
    {
        const std::shared_lock lock(mutex);
        if (const auto found = tables.find(name); found != tables.end())
            return found->second.get();
    }
    if (name.empty())
        return nullptr;  // Qt would take the machine's own zone
    const QTimeZone zone(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    if (!zone.isValid())
        return nullptr;  // not kept: names come from files, and there is no end of wrong ones
    auto table = std::make_unique<const ZoneTable>(zone);
    const std::unique_lock lock(mutex);
    return tables.try_emplace(std::string(name), std::move(table)).first->second.get();
}

/// New York's offset, without the look-up by name.
const ZoneTable* new_york()
{
    static const ZoneTable* const table = find_zone(new_york_zone);
    return table;
}

seconds new_york_offset(Utc time) { return new_york() ? new_york()->offset_at(time) : seconds(0); }

Session make_session(Date date, DayKind kind)
{
    const auto local = [&](seconds time_of_day) {
        return new_york() ? new_york()->from_local(date, time_of_day) : Utc(date) + time_of_day;
    };
    return {date, local(hours(9) + minutes(30)), local(new_york_close(date)), kind};
}

bool is_session(DayKind kind) { return kind == DayKind::full || kind == DayKind::half; }

constexpr Date first_cached = std::chrono::sys_days(std::chrono::year(1990) / 1 / 1);
constexpr Date end_cached = std::chrono::sys_days(std::chrono::year(2036) / 1 / 1);

/// All sessions of 1990-2035, made once: about 11,600 rows.
const std::vector<Session>& cached_sessions()
{
    static const std::vector<Session> all = [] {
        std::vector<Session> made;
        for (Date date = first_cached; date < end_cached; date += days(1))
            if (const DayKind kind = new_york_day_kind(date); is_session(kind))
                made.push_back(make_session(date, kind));
        return made;
    }();
    return all;
}

/// The first session on or after `date`, whatever the year.
Session next_session(Date date)
{
    for (;; date += days(1))
        if (const DayKind kind = new_york_day_kind(date); is_session(kind))
            return make_session(date, kind);
}

}  // namespace

Result<Calendar> Calendar::of_exchange(std::string_view exchange)
{
    constexpr std::array<std::string_view, 4> in_new_york{"NASDAQ", "NYSE", "ARCA", "INDEX"};
    if (std::find(in_new_york.begin(), in_new_york.end(), exchange) != in_new_york.end())
        return new_york();
    return fail(ErrorKind::not_found,
                "There is no calendar for the exchange “" + std::string(exchange) + "”",
                "use NASDAQ, NYSE, ARCA or INDEX");
}

Calendar Calendar::new_york() { return Calendar(new_york_zone); }

DayKind Calendar::day_kind(Date date) const { return new_york_day_kind(date); }

std::optional<Session> Calendar::session_on(Date date) const
{
    if (date < first_cached || date >= end_cached) {
        const DayKind kind = new_york_day_kind(date);
        return is_session(kind) ? std::optional(make_session(date, kind)) : std::nullopt;
    }
    const auto& all = cached_sessions();
    const auto found = std::lower_bound(all.begin(), all.end(), date,
                                        [](const Session& s, Date d) { return s.date < d; });
    if (found == all.end() || found->date != date)
        return std::nullopt;
    return *found;
}

Session Calendar::session_of(Utc known_at) const
{
    const auto& all = cached_sessions();
    if (known_at > Utc(first_cached) && known_at <= all.back().close)
        return *std::lower_bound(all.begin(), all.end(), known_at,
                                 [](const Session& s, Utc t) { return s.close < t; });
    const Session session = next_session(local_date(known_at));
    return session.close >= known_at ? session : next_session(session.date + days(1));
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
    const seconds wall = time + new_york_offset(time) - Utc(date);
    const seconds late_end = hours(session->kind == DayKind::half ? 17 : 20);
    if (time >= session->open && time <= session->close)
        return SessionClass::regular;
    if (time < session->open)
        return wall >= hours(4) ? SessionClass::pre : SessionClass::closed;
    return wall < late_end ? SessionClass::post : SessionClass::closed;
}

Date Calendar::local_date(Utc time) const { return date_of(time + new_york_offset(time)); }

std::string Calendar::local_time(Utc time) const
{
    const Utc wall = time + new_york_offset(time);
    const std::chrono::hh_mm_ss clock(wall - Utc(date_of(wall)));
    std::array<char, 16> out{};
    std::snprintf(out.data(), out.size(), "%02d:%02d", int(clock.hours().count()),
                  int(clock.minutes().count()));
    return out.data();
}

std::string Calendar::zone_abbreviation(Utc time) const
{
    // From the offset: the system's own names differ ("Eastern Standard Time" on Windows).
    return new_york_offset(time) == hours(-4) ? "EDT" : "EST";
}

bool is_zone(std::string_view zone) { return find_zone(zone) != nullptr; }

Utc end_of_day(Date date, std::string_view zone)
{
    return from_local(date + days(1), seconds(0), zone) - seconds(1);
}

Utc from_local(Date date, seconds time_of_day, std::string_view zone)
{
    const ZoneTable* table = find_zone(zone);
    return table ? table->from_local(date, time_of_day) : Utc(date) + time_of_day;
}

Date local_date(Utc time, std::string_view zone)
{
    const ZoneTable* table = find_zone(zone);
    return date_of(table ? time + table->offset_at(time) : time);
}

}  // namespace undertone::market
