#include "app/cli/verb.h"
#include "app/services.h"

#include <nlohmann/json.hpp>

namespace undertone::app::cli {
namespace {

using nlohmann::ordered_json;

const char* name_of(market::DayKind kind)
{
    switch (kind) {
    case market::DayKind::full: return "full";
    case market::DayKind::half: return "half";
    case market::DayKind::weekend: return "weekend";
    case market::DayKind::holiday: return "holiday";
    }
    return "full";
}

ordered_json day_json(const market::Calendar& calendar, Date date)
{
    const auto session = calendar.session_on(date);
    const std::string why = calendar.closed_because(date);
    ordered_json line = {{"calendar", calendar.data().id},
                         {"date", to_iso(date)},
                         {"day", name_of(calendar.day_kind(date))},
                         {"closed_because", why.empty() ? ordered_json(nullptr) : ordered_json(why)},
                         {"open", session ? ordered_json(to_iso(session->open)) : nullptr},
                         {"close", session ? ordered_json(to_iso(session->close)) : nullptr},
                         {"known", calendar.knows(date)}};
    if (session && session->lunch)
        line["lunch"] = {to_iso(session->lunch->first), to_iso(session->lunch->second)};
    return line;
}

}  // namespace

int run_calendars(const QStringList& arguments)
{
    Arguments args("calendars", "Lists the calendars of exchanges, a JSON line each, or says what an "
                                "exchange does on a day. “import --calendars FILE” adds one.");
    args.option("on", "a day, as 2025-01-27; with --exchange", "DATE")
        .option("exchange", "as instruments name it: NASDAQ", "NAME")
        .with_workspace();
    if (const auto end = args.parse(arguments))
        return *end;
    const auto written = args.value("on");
    const auto date = written ? date_from_iso(*written) : std::nullopt;
    if (written && (!date || !args.value("exchange")))
        return tell_usage("--on needs a date such as 2025-01-27, and --exchange");
    const auto reader = open_for_reading(args.workspace());
    if (!reader)
        return tell(reader.error());
    if (!date) {
        const auto stored = reader->calendars();
        if (!stored)
            return tell(stored.error());
        for (const market::CalendarData& data : *stored)
            print_line(ordered_json{{"id", data.id},
                                    {"exchanges", data.exchanges},
                                    {"zone", data.zone},
                                    {"from", to_iso(data.from)},
                                    {"to", to_iso(data.to)},
                                    {"holidays", data.holidays.size()},
                                    {"half_days", data.half_days.size()}});
        return ok;
    }
    const auto calendars = reader->exchange_calendars();
    if (!calendars)
        return tell(calendars.error());
    const auto calendar = calendars->of_exchange(*args.value("exchange"));
    if (!calendar)
        return tell(calendar.error());
    print_line(day_json(*calendar, *date));
    return ok;
}

}  // namespace undertone::app::cli
