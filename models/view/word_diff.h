#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace undertone::view {

/// A run of words that a later version keeps, adds or leaves out.
struct DiffPart {
    enum class Is { kept, added, removed };
    Is is = Is::kept;
    std::string words;  ///< with one blank between two
    bool operator==(const DiffPart&) const = default;
};

/// What makes `after` of `before`, word by word: the longest common subsequence stays. Where words are
/// exchanged, those removed come first. Of texts whose differing middles have more than 2,000 words
/// each, the middle counts as exchanged.
std::vector<DiffPart> word_diff(std::string_view before, std::string_view after);

}  // namespace undertone::view
