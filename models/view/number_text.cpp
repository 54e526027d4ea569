#include "view/number_text.h"

#include <QLocale>

#include <cmath>

namespace undertone::view {
namespace {

constexpr QChar minus_sign(0x2212);
constexpr QChar no_break_space(0x00a0);

QString magnitude_text(double value, int decimals)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english.toString(std::abs(value), 'f', decimals);
}

}  // namespace

int sign_shown(double value, int decimals)
{
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals))
        return 0;
    return value < 0 ? -1 : 1;
}

QString number_text(double value, int decimals)
{
    const QString text = magnitude_text(value, decimals);
    return sign_shown(value, decimals) < 0 ? minus_sign + text : text;
}

QString signed_text(double value, int decimals)
{
    const QString text = number_text(value, decimals);
    return sign_shown(value, decimals) > 0 ? u'+' + text : text;
}

QString percent_text(double fraction)
{
    return signed_text(fraction * 100, 2) + no_break_space + u'%';
}

int price_decimals(double price) { return std::abs(price) < 1 ? 4 : 2; }

}  // namespace undertone::view
