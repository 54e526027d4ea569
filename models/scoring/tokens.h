#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::scoring {

enum class TokenKind : std::uint8_t { word, number, mark };

/// A word, a number ("12.5", "3,000") or one punctuation mark. "Nvidia's" is "Nvidia" + "'s",
/// "sell-off" is "sell" + "off" with `after_hyphen`.
struct Token {
    int start = 0, end = 0;  ///< half-open code points of the text
    TokenKind kind = TokenKind::word;
    bool capital = false;       ///< begins with a capital letter
    bool all_capitals = false;  ///< two letters or more, no small one
    bool after_hyphen = false;  ///< joined to the token before by a hyphen
    bool after_space = false;   ///< white space (or the text's beginning) stands before
    std::uint64_t hash = 0;     ///< of its small letters (word_table.h)
    std::uint32_t word = 0;     ///< the lexicon's id of its stem, 0: not in it
    double number = 0;          ///< its value, for numbers

    [[nodiscard]] bool is_mark() const { return kind == TokenKind::mark; }
};

/// No sentence is longer, in tokens: what looks at pairs of words stays linear on any text.
inline constexpr int longest_sentence = 100;

/// Tokens first..last-1. Ends at . ! ? or a line's end.
struct Sentence {
    int first = 0, last = 0;
};

/// One field of a story, taken apart once and shared by everything that looks at it.
struct TokenizedText {
    std::u32string points;   ///< the text; offsets index into this
    std::u32string folded;   ///< small letters, curly apostrophes straight: same length
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;

    [[nodiscard]] std::u32string_view folded_word(const Token& token) const
    {
        return std::u32string_view(folded).substr(std::size_t(token.start),
                                                  std::size_t(token.end - token.start));
    }
    [[nodiscard]] std::u32string_view written_word(const Token& token) const
    {
        return std::u32string_view(points).substr(std::size_t(token.start),
                                                  std::size_t(token.end - token.start));
    }
    /// The words between two offsets as they stand in the text.
    [[nodiscard]] std::string slice(int start, int end) const;
};

/// Total on any bytes (ill-formed UTF-8 becomes U+FFFD, one code point a byte); linear.
TokenizedText tokenize(std::string_view utf8);
void tokenize(std::string_view utf8, TokenizedText& into);  ///< the same, in room kept by the caller

/// The common stem of a word's forms: "plunges", "plunged", "plunging" -> "plung"; "fell" -> "fall".
/// For matching only, never shown. The result lives in `folded`, in static storage or in `buffer`.
/// `hash`: the word's (word_table.h), where it is known.
std::u32string_view stem(std::u32string_view folded, std::uint64_t hash, std::u32string& buffer);
std::u32string_view stem(std::u32string_view folded, std::u32string& buffer);

}  // namespace undertone::scoring
