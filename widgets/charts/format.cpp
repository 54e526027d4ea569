#include "charts/format.h"
#include "view/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace undertone::charts {
namespace {

constexpr QChar no_break_space(0x00a0);

const QLocale& english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

/// A zone that this machine knows; else UTC, so that a time is never shown in a wrong zone.
QTimeZone zone_of(const std::string& zone)
{
    const QTimeZone known(QByteArray::fromStdString(zone));
    return known.isValid() ? known : QTimeZone::utc();
}

QDateTime at_zone(Utc time, const std::string& zone)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), zone_of(zone));
}

}  // namespace

QString ChartWords::operator()(const char* english) const
{
    return translated ? QCoreApplication::translate("undertone::charts", english)
                      : QString::fromUtf8(english);
}

QLocale ChartWords::locale() const { return translated ? view::desk_locale() : english(); }

QString volume_text(std::optional<double> volume)
{
    if (!volume)
        return QStringLiteral("–");
    struct Unit {
        double size;
        char16_t letter;
    };
    for (const Unit unit : {Unit{1e9, u'B'}, Unit{1e6, u'M'}, Unit{1e3, u'K'}}) {
        if (*volume >= unit.size)
            return number_text(*volume / unit.size, 1) + no_break_space + QChar(unit.letter);
    }
    return number_text(*volume, 0);
}

QDate to_qdate(Date date)
{
    const std::chrono::year_month_day ymd(date);
    return QDate(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                 static_cast<int>(static_cast<unsigned>(ymd.day())));
}

QString day_text(Date date, ChartWords words)
{
    return words.locale().toString(to_qdate(date), words("ddd d MMM yyyy"));
}

QString short_day_text(Date date, ChartWords words)
{
    return words.locale().toString(to_qdate(date), words("d MMM yyyy"));
}

QString days_text(Date from, Date to, ChartWords words)
{
    const QDate a = to_qdate(from), b = to_qdate(to);
    if (a == b)
        return short_day_text(to, words);
    const QString last = QStringLiteral(" – ") + short_day_text(to, words);
    if (words.locale().language() != QLocale::English)  // what comes first, and may go, differs
        return short_day_text(from, words) + last;

    const QString format = a.year() != b.year()     ? QStringLiteral("d MMM yyyy")
                           : a.month() != b.month() ? QStringLiteral("d MMM")
                                                    : QStringLiteral("d");
    return english().toString(a, format) + last;
}

QString week_text(Date first, ChartWords words)
{
    return words("Week of %1").arg(short_day_text(first, words));
}

QString month_text(Date any, ChartWords words)
{
    return words.locale().toString(to_qdate(any), words("MMMM yyyy"));
}

QString zoned_text(Utc time, const std::string& zone, ChartWords words)
{
    const QDateTime local = at_zone(time, zone);
    return local_text(time, zone, words) + u' ' + local.timeZoneAbbreviation();
}

QString local_text(Utc time, const std::string& zone, ChartWords words)
{
    return words.locale().toString(at_zone(time, zone), words("d MMM yyyy HH:mm"));
}

QString zone_name(const std::string& zone, Utc at)
{
    if (zone == "America/New_York" && QTimeZone(QByteArray::fromStdString(zone)).isValid())
        return QStringLiteral("ET");
    return at_zone(at, zone).timeZoneAbbreviation();
}

QString from_utf8(const std::string& text) { return QString::fromStdString(text); }

}  // namespace undertone::charts
