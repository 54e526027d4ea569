#include "view/dates.h"

#include <QCoreApplication>
#include <QDate>

namespace undertone::view {
namespace {

QString written(Date date, const QString& pattern)
{
    const std::chrono::year_month_day ymd(date);
    return desk_locale().toString(
        QDate(int(ymd.year()), int(unsigned(ymd.month())), int(unsigned(ymd.day()))), pattern);
}

}  // namespace

QLocale desk_locale()
{
    const QString code =
        QCoreApplication::translate("undertone::view", "en", "the code of your language");
    const QLocale locale(code);
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : locale;
}

QString date_text(Date date)
{
    return written(date, QCoreApplication::translate("undertone::view", "d MMM yyyy"));
}

QString weekday_text(Date date) { return written(date, QStringLiteral("ddd")); }

QString weekday_date_text(Date date)
{
    return written(date, QCoreApplication::translate("undertone::view", "ddd d MMM yyyy"));
}

QString weekday_date_text_in_year(Date date)
{
    return written(date, QCoreApplication::translate("undertone::view", "ddd d MMM"));
}

QString moment_text(const market::Calendar& calendar, Utc time)
{
    return weekday_date_text(calendar.local_date(time)) + u' ' +
           QString::fromStdString(calendar.local_time(time) + " " +
                                  calendar.zone_abbreviation(time));
}

}  // namespace undertone::view
