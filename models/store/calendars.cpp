#include "store/database.h"

#include "store/parts.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace undertone::store {
namespace {

using market::CalendarData;
using nlohmann::json;

/// Throws SQLite::Exception (damaged).
Date date_of_text(const std::string& text)
{
    const auto date = date_from_iso(text);
    if (!date)
        throw SQLite::Exception("a calendar's date is none: " + text, SQLITE_CORRUPT);
    return *date;
}

/// Hours as seconds of the day, dates as text: only ever read whole (001_initial.sql).
json json_of(const CalendarData& data)
{
    json holidays = json::object(), half_days = json::object(), extra_days = json::array();
    for (const auto& [date, why] : data.holidays)
        holidays[to_iso(date)] = why;
    for (const auto& [date, close] : data.half_days)
        half_days[to_iso(date)] = close.count();
    for (const Date date : data.extra_days)
        extra_days.push_back(to_iso(date));
    json closes_until = json::object();
    for (const auto& [until, close] : data.closes_until)
        closes_until[to_iso(until)] = close.count();
    json lunch = nullptr;
    if (data.lunch)
        lunch = {data.lunch->first.count(), data.lunch->second.count()};
    return {{"exchanges", data.exchanges},
            {"zone", data.zone},
            {"hours",
             {data.pre.count(), data.open.count(), data.close.count(), data.post.count(),
              data.half_post.count()}},
            {"closes_until", closes_until},
            {"lunch", lunch},
            {"weekend", data.weekend},
            {"from", to_iso(data.from)},
            {"to", to_iso(data.to)},
            {"beyond", data.beyond},
            {"holidays", holidays},
            {"half_days", half_days},
            {"extra_days", extra_days}};
}

CalendarData calendar_of(const std::string& id, const std::string& text)
{
    const json value = json::parse(text);
    const auto time = [](const json& count) { return seconds(count.get<std::int64_t>()); };
    CalendarData data;
    data.id = id;
    value.at("exchanges").get_to(data.exchanges);
    value.at("zone").get_to(data.zone);
    const json& hours = value.at("hours");
    data.pre = time(hours.at(0));
    data.open = time(hours.at(1));
    data.close = time(hours.at(2));
    data.post = time(hours.at(3));
    data.half_post = time(hours.at(4));
    if (const json& lunch = value.at("lunch"); !lunch.is_null())
        data.lunch = {time(lunch.at(0)), time(lunch.at(1))};
    // Not in what earlier versions stored.
    if (const auto closes = value.find("closes_until"); closes != value.end())
        for (const auto& [until, close] : closes->items())
            data.closes_until[date_of_text(until)] = time(close);
    value.at("weekend").get_to(data.weekend);
    data.from = date_of_text(value.at("from"));
    data.to = date_of_text(value.at("to"));
    value.at("beyond").get_to(data.beyond);
    for (const auto& [date, why] : value.at("holidays").items())
        data.holidays[date_of_text(date)] = why;
    for (const auto& [date, close] : value.at("half_days").items())
        data.half_days[date_of_text(date)] = time(close);
    for (const json& date : value.at("extra_days"))
        data.extra_days.insert(date_of_text(date));
    return data;
}

std::vector<CalendarData> stored_calendars(SQLite::Database& db)
{
    SQLite::Statement row(db, "SELECT id, data FROM calendar ORDER BY position");
    std::vector<CalendarData> all;
    while (row.executeStep())
        all.push_back(calendar_of(row.getColumn(0).getString(), row.getColumn(1).getString()));
    return all;
}

/// An exchange keeps one calendar.
Result<void> check_exchanges(const std::vector<CalendarData>& stored, const CalendarData& data)
{
    for (const CalendarData& other : stored)
        for (const std::string& exchange : data.exchanges)
            if (other.id != data.id && std::find(other.exchanges.begin(), other.exchanges.end(),
                                                 exchange) != other.exchanges.end())
                return fail(
                    ErrorKind::invalid_input,
                    Phrase::of("The calendar “%1”: the exchange “%2” has the calendar “%3” already",
                               data.id, exchange, other.id),
                    Phrase::of("give yours that id to replace it"));
    return {};
}

}  // namespace

Result<void> Writer::save_calendars(const std::vector<CalendarData>& calendars, bool own)
{
    return guarded(parts_->connection->file, [&]() -> Result<void> {
        SQLite::Database& db = *parts_->connection->db;
        WriteScope scope(db);
        SQLite::Statement insert(db,
                                 "INSERT INTO calendar (id, own, data) VALUES (?, ?, ?) "
                                 "ON CONFLICT (id) DO UPDATE SET own = excluded.own, "
                                 "data = excluded.data WHERE excluded.own >= own");
        for (const CalendarData& data : calendars) {
            if (auto free = check_exchanges(stored_calendars(db), data); !free) {
                if (own)
                    return free;
                continue;  // the user's keeps its exchanges
            }
            insert.bind(1, data.id);
            insert.bind(2, own ? 1 : 0);
            insert.bind(3, json_of(data).dump());
            insert.exec();
            insert.reset();
        }
        scope.commit();
        return {};
    });
}

Result<std::vector<CalendarData>> Reader::calendars() const
{
    return guarded(parts_->connection->file, [&]() -> Result<std::vector<CalendarData>> {
        return stored_calendars(*parts_->connection->db);
    });
}

Result<market::Calendars> Reader::exchange_calendars() const
{
    const auto stored = calendars();
    return stored ? market::Calendars::with(*stored)
                  : Result<market::Calendars>(tl::unexpected(stored.error()));
}

}  // namespace undertone::store
