#include "view/words.h"

#include "view/number_text.h"

namespace undertone::view {

std::string in_words(Date date)
{
    static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::year_month_day ymd(date);
    return std::to_string(unsigned(ymd.day())) + " " + months[unsigned(ymd.month()) - 1] + " " +
           std::to_string(int(ymd.year()));
}

std::string in_words(const market::Calendar& calendar, Utc time)
{
    static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    const Date date = calendar.local_date(time);
    return std::string(days[std::chrono::weekday(date).c_encoding()]) + " " + in_words(date) + " " +
           calendar.local_time(time) + " " + calendar.zone_abbreviation(time);
}

std::string in_words(market::BarLength length)
{
    static constexpr const char* kinds[] = {"1-minute", "5-minute", "15-minute", "30-minute",
                                            "hourly",   "daily",    "weekly",    "monthly"};
    return kinds[std::size_t(length)];
}

std::string half_life_in_words(seconds half_life)
{
    const auto hours = half_life.count() / 3600;
    if (hours > 0 && hours % 24 == 0)
        return std::to_string(hours / 24) + " d";
    return std::to_string(std::max<std::int64_t>(1, hours)) + " h";
}

QString counted(int count, const QString& one, const QString& many)
{
    const QString& words = count == 1 ? one : many;
    return words.contains(QLatin1String("%1")) ? words.arg(number_text(count, 0)) : words;
}

}  // namespace undertone::view
