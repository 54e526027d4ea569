#pragma once

#include <QString>

namespace undertone::view {

/// Numbers as the desk, the chart and its exports write them, alike in every language: a real minus sign
/// (U+2212), fixed decimals after a point. Where text runs from right to left, marks (U+200E) keep signs and
/// "%" on their side.

QString number_text(double value, int decimals);  ///< "1,234.50", "−3.20"
QString signed_text(double value, int decimals);  ///< "+0.40", "−0.71"; what rounds to 0: "0.00"
QString percent_text(double fraction);            ///< −0.1697 -> "−16.97 %"
/// Decimals a price is written with: 2, below 1 it takes 4.
int price_decimals(double price);
/// −1, 0 or +1, of the text and not of the value: what is written "0.00" has no sign.
int sign_shown(double value, int decimals);

}  // namespace undertone::view
