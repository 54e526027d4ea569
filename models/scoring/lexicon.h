#pragma once

#include "scoring/tokens.h"
#include "scoring/word_classes.h"
#include "scoring/word_table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::scoring {

/// Number of a stem in a Lexicon. The first few stand for what features mask.
using WordId = std::uint32_t;

inline constexpr WordId unknown_word = 0;
inline constexpr WordId target_word = 1;  ///< the company that is scored
inline constexpr WordId other_word = 2;   ///< any other company
inline constexpr WordId number_word = 3;
inline constexpr WordId edge_word = 4;  ///< beyond the beginning or end

/// The stems that the model knows, with their classes. Grown while a model is loaded, then constant.
class Lexicon {
public:
    /// Holds the word lists.
    Lexicon();

    /// A stem, or the name of what is masked ("<T>"): then its fixed number.
    WordId add(std::string_view word);
    [[nodiscard]] WordId find(std::u32string_view stem) const;
    [[nodiscard]] WordClasses classes(WordId word) const { return classes_[word]; }
    /// "plung"; "<T>" for a masked one.
    [[nodiscard]] const std::string& name(WordId word) const { return names_[word]; }
    [[nodiscard]] std::size_t size() const { return names_.size(); }

    /// Fills Token::word of a whole text.
    void look_up(TokenizedText& text) const;

private:
    WordId add_stem(std::u32string_view stem);

    std::vector<std::string> names_;    ///< by WordId, as what follows
    std::vector<WordClasses> classes_;  ///< by themselves: every word of a text is asked for them
    WordTable ids_;  ///< by stem; those that are not in it are unknown_word
};

}  // namespace undertone::scoring
