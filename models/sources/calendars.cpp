// Exchange calendars as files: what ships, and what a user adds.
#include "market/calendar.h"
#include "sources/reference_data.h"
#include "sources/reference_entry.h"

#include <algorithm>
#include <array>

namespace undertone::sources {
namespace {

using market::CalendarData;

/// "09:30", up to "24:00".
std::optional<seconds> time_of(std::string_view text)
{
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return std::nullopt;
    const int hour = (text[0] - '0') * 10 + text[1] - '0';
    const int minute = (text[3] - '0') * 10 + text[4] - '0';
    if (minute > 59 || hour * 60 + minute > 24 * 60)
        return std::nullopt;
    return std::chrono::minutes(hour * 60 + minute);
}

seconds checked_time(Entry& entry, const char* field, const std::string& text)
{
    const auto time = time_of(text);
    if (!time)
        entry.complain(field, Phrase::of("has “%1”, which is not a time such as 09:30", text));
    return time.value_or(seconds(0));
}

seconds time_or(Entry& entry, const char* field, seconds otherwise)
{
    const std::string text = entry.text_or(field, "");
    return text.empty() ? otherwise : checked_time(entry, field, text);
}

Date checked_date(Entry& entry, const char* field, const std::string& text)
{
    const auto date = date_from_iso(text);
    if (!date)
        entry.complain(field, Phrase::of("has “%1”, which is not a date such as 2025-01-27", text));
    return date.value_or(Date{});
}

std::set<int> read_weekend(Entry& entry)
{
    constexpr std::array names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                               "Thursday", "Friday", "Saturday"};
    std::set<int> days;
    for (const std::string& name : entry.texts("weekend")) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            entry.complain("weekend",
                           Phrase::of("has “%1”, which is not a day such as Sunday", name));
        else
            days.insert(int(found - names.begin()));
    }
    return days;
}

/// Each date of lists by name, once.
template <class Take>
void read_dates(Entry& entry, const char* field, Take take)
{
    for (const auto& [name, dates] : entry.named_lists(field))
        for (const std::string& text : dates)
            if (!take(name, checked_date(entry, field, text)))
                entry.complain(field, Phrase::of("has %1 twice", text));
}

Keyed<CalendarData> read_calendar(Entry& entry)
{
    entry.accept_only({"id", "exchanges", "zone", "pre", "open", "close", "post", "half_post",
                       "closes_until", "lunch", "weekend", "from", "to", "beyond", "holidays",
                       "half_days", "extra_days"});
    CalendarData data;
    data.id = entry.id("id");
    data.exchanges = entry.texts("exchanges");
    if (data.exchanges.empty())
        entry.complain("exchanges", Phrase::of("names none"));
    data.zone = entry.text("zone");
    data.open = checked_time(entry, "open", entry.text("open"));
    data.close = checked_time(entry, "close", entry.text("close"));
    data.pre = time_or(entry, "pre", data.open);
    data.post = time_or(entry, "post", data.close);
    data.half_post = time_or(entry, "half_post", seconds(0));
    if (const auto lunch = entry.texts("lunch"); lunch.size() == 2)
        data.lunch = {checked_time(entry, "lunch", lunch[0]),
                      checked_time(entry, "lunch", lunch[1])};
    else if (!lunch.empty())
        entry.complain("lunch", Phrase::of("is not a beginning and an end"));
    if (entry.has("weekend"))
        data.weekend = read_weekend(entry);
    data.from = entry.date("from");
    data.to = entry.date("to");
    data.beyond = entry.text_or("beyond", "");
    read_dates(entry, "holidays", [&](const std::string& why, Date date) {
        return data.holidays.emplace(date, why).second;
    });
    read_dates(entry, "half_days", [&](const std::string& close, Date date) {
        return data.half_days.emplace(date, checked_time(entry, "half_days", close)).second;
    });
    read_dates(entry, "closes_until", [&](const std::string& close, Date until) {
        return data.closes_until.emplace(until, checked_time(entry, "closes_until", close)).second;
    });
    for (const std::string& text : entry.texts("extra_days"))
        data.extra_days.insert(checked_date(entry, "extra_days", text));
    return {data, "id", data.id};
}

}  // namespace

Result<std::vector<CalendarData>> parse_calendars(std::string_view json)
{
    auto calendars = parse_list<CalendarData>(json, "calendars", "Calendar", read_calendar);
    if (!calendars)
        return calendars;
    std::map<std::string, std::string> keeper;
    for (const CalendarData& data : *calendars) {
        if (const auto made = market::Calendar::make(data); !made)
            return tl::unexpected(made.error());
        for (const std::string& exchange : data.exchanges)
            if (const auto [known, is_new] = keeper.emplace(exchange, data.id); !is_new)
                return fail(ErrorKind::invalid_input,
                            Phrase::of("The calendar “%1”: the exchange “%2” is also in “%3”",
                                       data.id, exchange, known->second));
    }
    return calendars;
}

}  // namespace undertone::sources
