#pragma once

#include "store/database.h"

namespace undertone::view {

/// How the scorer fares on what the user has labelled. Labels are given where a score looks wrong, so
/// that it says where the scorer fails, not how often.
struct OwnAccuracy {
    int labels = 0;
    int right = 0;     ///< the engine's label is the user's
    int opposite = 0;  ///< good for bad or bad for good
    int unseen = 0;    ///< it finds no such company in the text
    bool operator==(const OwnAccuracy&) const = default;
};
OwnAccuracy accuracy_of(const std::vector<store::Correction>& corrections);

}  // namespace undertone::view
