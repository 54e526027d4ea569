#include "charts/format.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace undertone::charts {
namespace {

constexpr QChar minus_sign(0x2212);
constexpr QChar no_break_space(0x00a0);

const QLocale& english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

bool rounds_to_zero(double value, int decimals)
{
    return std::abs(value) < 0.5 * std::pow(10.0, -decimals);
}

QString magnitude_text(double value, int decimals)
{
    return english().toString(std::abs(value), 'f', decimals);
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

QString number_text(double value, int decimals)
{
    const QString text = magnitude_text(value, decimals);
    return value < 0 && !rounds_to_zero(value, decimals) ? minus_sign + text : text;
}

QString signed_text(double value, int decimals)
{
    const QString text = magnitude_text(value, decimals);
    if (rounds_to_zero(value, decimals))
        return text;
    return (value < 0 ? minus_sign : QChar(u'+')) + text;
}

QString percent_text(double fraction)
{
    return signed_text(fraction * 100, 2) + no_break_space + u'%';
}

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

int price_decimals(double price) { return std::abs(price) < 1 ? 4 : 2; }

QDate to_qdate(Date date)
{
    const std::chrono::year_month_day ymd(date);
    return QDate(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                 static_cast<int>(static_cast<unsigned>(ymd.day())));
}

QString day_text(Date date)
{
    return english().toString(to_qdate(date), QStringLiteral("ddd d MMM yyyy"));
}

QString short_day_text(Date date)
{
    return english().toString(to_qdate(date), QStringLiteral("d MMM yyyy"));
}

QString zoned_text(Utc time, const std::string& zone)
{
    const QDateTime local = at_zone(time, zone);
    return local_text(time, zone) + u' ' + local.timeZoneAbbreviation();
}

QString local_text(Utc time, const std::string& zone)
{
    return english().toString(at_zone(time, zone), QStringLiteral("d MMM yyyy HH:mm"));
}

QString zone_name(const std::string& zone, Utc at)
{
    if (zone == "America/New_York" && QTimeZone(QByteArray::fromStdString(zone)).isValid())
        return QStringLiteral("ET");
    return at_zone(at, zone).timeZoneAbbreviation();
}

QString from_utf8(const std::string& text) { return QString::fromStdString(text); }

}  // namespace undertone::charts
