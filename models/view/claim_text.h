#pragma once

#include "core/mention.h"

#include <QString>

namespace undertone::view {

/// "✓ “fell 17%” agrees: the close of 2025-01-27 was −16.97 %": sign, word and reason, so that no
/// verdict rests on its colour.
QString claim_text(const CheckedClaim& claim);

}  // namespace undertone::view
