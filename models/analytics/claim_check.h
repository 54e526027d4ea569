#pragma once

#include "core/bar.h"
#include "core/mention.h"
#include "market/calendar.h"

#include <optional>

namespace undertone::analytics {

/// Holds one claim against daily bars (DESIGN §5, "Claims": tolerances and bases stand there).
/// The session looked at: the claim's own date, else the last session whose data the story can
/// speak of at `known_at`: its own session once open (of a stated close: once closed), else the one
/// before. `series` null or without that session: not_checkable, and why. `stored` is the figure of
/// the claim's basis, in its unit: per cent since the close before, or the price as printed then.
CheckedClaim check_claim(const Claim& claim, std::optional<Symbol> symbol, const BarSeries* series,
                         const market::Calendar& calendar, Utc known_at);

}  // namespace undertone::analytics
