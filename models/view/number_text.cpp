#include "view/number_text.h"

#include "view/dates.h"

#include <QLocale>

#include <cmath>

namespace undertone::view {
namespace {

constexpr QChar minus_sign(0x2212);
constexpr QChar no_break_space(0x00a0);

/// None of the languages that ship runs so, and the check is cheap beside laying the text out.
QString on_its_side(const QString& text)
{
    constexpr QChar left_to_right(0x200e);
    return desk_locale().textDirection() == Qt::RightToLeft ? left_to_right + text + left_to_right
                                                            : text;
}

QString magnitude_text(double value, int decimals)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english.toString(std::abs(value), 'f', decimals);
}

QString with_minus(double value, int decimals)
{
    const QString text = magnitude_text(value, decimals);
    return sign_shown(value, decimals) < 0 ? minus_sign + text : text;
}

QString with_sign(double value, int decimals)
{
    const QString text = with_minus(value, decimals);
    return sign_shown(value, decimals) > 0 ? u'+' + text : text;
}

}  // namespace

int sign_shown(double value, int decimals)
{
    if (std::abs(value) < 0.5 * std::pow(10.0, -decimals))
        return 0;
    return value < 0 ? -1 : 1;
}

QString number_text(double value, int decimals) { return on_its_side(with_minus(value, decimals)); }

QString signed_text(double value, int decimals) { return on_its_side(with_sign(value, decimals)); }

QString percent_text(double fraction)
{
    return on_its_side(with_sign(fraction * 100, 2) + no_break_space + u'%');
}

int price_decimals(double price) { return std::abs(price) < 1 ? 4 : 2; }

}  // namespace undertone::view
