#pragma once

#include "core/bar.h"

#include <string>

namespace undertone::market {

/// London quotes shares in pence (GBp, GBX), Johannesburg in cents (ZAc), Tel Aviv in agorot (ILA).
/// Such prices and dividends become pounds, rands and shekels, a hundredth, with the currency's code:
/// a series then mixes with no other unit. True if they did; other series stay as they are.
bool to_major_units(BarSeries& series);

}  // namespace undertone::market
