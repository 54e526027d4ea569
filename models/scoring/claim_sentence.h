#pragma once

#include "scoring/company_finder.h"
#include "scoring/tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace undertone::scoring {

/// Words, blank-separated, any form of each: "fall" holds "fell" and "falling".
class StemSet {
public:
    explicit StemSet(std::string_view words);
    [[nodiscard]] bool has(std::u32string_view folded) const;

private:
    std::vector<std::uint64_t> stems_;  ///< their hashes (word_table.h), sorted
};

/// Words as they stand, small letters.
template <class... Words>
bool is_one_of(std::u32string_view folded, const Words&... words)
{
    return ((folded == words) || ...);
}

/// One sentence as the finders of claims ask about it. Beyond its ends every word is empty.
class ClaimSentence {
public:
    ClaimSentence(const TokenizedText& text, Sentence range, std::vector<NamedAt> names)
        : text_(text), range_(range), names_(std::move(names))
    {
    }

    [[nodiscard]] int first() const { return range_.first; }
    [[nodiscard]] int last() const { return range_.last; }
    [[nodiscard]] const std::vector<NamedAt>& names() const { return names_; }
    [[nodiscard]] bool inside(int i) const { return i >= range_.first && i < range_.last; }
    [[nodiscard]] const Token& token(int i) const { return text_.tokens[std::size_t(i)]; }
    [[nodiscard]] bool is_mark(int i) const { return inside(i) && token(i).is_mark(); }
    [[nodiscard]] bool is_capital(int i) const { return inside(i) && token(i).capital; }
    [[nodiscard]] std::u32string_view word(int i) const
    {
        return inside(i) ? text_.folded_word(token(i)) : std::u32string_view{};
    }
    [[nodiscard]] std::string slice(int first, int last) const
    {
        return text_.slice(token(first).start, token(last - 1).end);
    }
    /// The company named there; nullptr: none.
    [[nodiscard]] const NamedAt* name_at(int i) const;
    /// A mark that parts two statements; a comma does not always.
    [[nodiscard]] bool ends_thought(int i) const;

private:
    const TokenizedText& text_;
    Sentence range_;
    std::vector<NamedAt> names_;
};

}  // namespace undertone::scoring
