#include "view/words.h"

#include "view/dates.h"
#include "view/number_text.h"

#include <algorithm>

namespace undertone::view {
namespace {

const char* day_name(Date date)
{
    static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    return days[std::chrono::weekday(date).c_encoding()];
}

}  // namespace

QString company_name(const CompanyId& id, const std::vector<Company>& companies)
{
    const auto at = std::find_if(companies.begin(), companies.end(),
                                 [&](const Company& one) { return one.id == id; });
    return QString::fromStdString(at == companies.end() ? id.value : at->name);
}

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
    const Date date = calendar.local_date(time);
    return std::string(day_name(date)) + " " + in_words(date) + " " + calendar.local_time(time) +
           " " + calendar.zone_abbreviation(time);
}

QString in_second_zone(Utc time, const std::string& zone, Date there)
{
    if (zone.empty() || !market::is_zone(zone))
        return {};
    const Date date = market::local_date(time, zone);
    const auto minutes =
        std::chrono::floor<std::chrono::minutes>(time + market::offset_at(time, zone) - Utc(date));
    QString city = QString::fromStdString(zone.substr(zone.rfind('/') + 1));
    city.replace(u'_', u' ');
    const QString clock = QStringLiteral("%1:%2 %3")
                              .arg(minutes.count() / 60, 2, 10, QChar(u'0'))
                              .arg(minutes.count() % 60, 2, 10, QChar(u'0'))
                              .arg(city);
    return date == there ? clock : weekday_text(date) + u' ' + clock;
}

Phrase in_words(market::BarLength length)
{
    static const Phrase kinds[] = {Phrase::of("1-minute"),  Phrase::of("5-minute"),
                                   Phrase::of("15-minute"), Phrase::of("30-minute"),
                                   Phrase::of("hourly"),    Phrase::of("daily"),
                                   Phrase::of("weekly"),    Phrase::of("monthly")};
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
