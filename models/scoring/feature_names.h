#pragma once

#include "scoring/features.h"

#include <optional>
#include <string>
#include <string_view>

namespace undertone::scoring {

/// The table's name of a feature ("class R3 down"), and back. The lexicon may grow while reading.
std::string name_of(FeatureKey key, const Lexicon& lexicon);
std::optional<FeatureKey> feature_from(std::string_view name, Lexicon& lexicon);

/// True if a feature's operands are stems, not classes, frames or letters.
bool holds_stems(FeatureKey key);

/// Reads the names of a table one after the other: quick where a name's template and place are those
/// of the name before, as in a sorted table.
class FeatureReader {
public:
    explicit FeatureReader(Lexicon& lexicon) : lexicon_(lexicon) {}
    std::optional<FeatureKey> operator()(std::string_view name);

private:
    Lexicon& lexicon_;
    std::string_view beginning_;  ///< "word R ", of the name before: points into the caller's text
    Template kind_{};
    Place place_{};
};

/// The feature in a reader's words: "a word of falling right after it".
std::string describe(FeatureKey key);

}  // namespace undertone::scoring
