#pragma once

#include "core/bar.h"
#include "core/mention.h"
#include "core/reference.h"
#include "market/calendar.h"

#include <optional>
#include <vector>

namespace undertone::analytics {

/// Holds one claim against daily bars, by the tolerances of models/README.md, Definitions.
/// The session looked at: the claim's own date, else the last session whose data the story can
/// speak of at `known_at`: its own session once open (of a stated close: once closed), else the one
/// before. `series` null or without that session: not_checkable, and why. `stored` is the figure of
/// the claim's basis, in its unit: per cent since the close before, the price as printed then, or
/// what the move did to the market value.
/// A market value is a count of `shares` times a price, both brought over the splits between their
/// days. The count nearest to the session is taken, if within half a year; as it is of another day
/// and providers count differently, 2 % on either side of a stated sum is still right.
CheckedClaim check_claim(const Claim& claim, std::optional<Symbol> symbol, const BarSeries* series,
                         const market::Calendar& calendar, Utc known_at,
                         const std::vector<ShareCount>& shares = {});

}  // namespace undertone::analytics
