#pragma once

#include "core/mention.h"
#include "scoring/claim_sentence.h"

#include <optional>

namespace undertone::scoring {

/// A figure with its unit: tokens first..last-1.
struct Amount {
    enum class Kind { per_cent, price, sum };  ///< "17%"; "$118.42"; "$600 billion"
    int first = 0, last = 0;
    double value = 0;
    int decimals = 0;  ///< as written
    Kind kind = Kind::per_cent;
};

/// The figure whose number is token `i`: per cent or dollars; none: another number.
std::optional<Amount> amount_at(const ClaimSentence& sentence, int i);

/// "nearly", "more than", "around" before the figure.
Bound bound_of(const ClaimSentence& sentence, const Amount& amount);

}  // namespace undertone::scoring
