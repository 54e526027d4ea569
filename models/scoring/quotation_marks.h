#pragma once

#include "scoring/tokens.h"

#include <vector>

namespace undertone::scoring {

/// No quotation is longer, in tokens: one that is never closed must not take the rest of a text.
inline constexpr int longest_quotation = 300;

/// Tokens first..last-1, the marks included.
struct Quoted {
    int first = 0, last = 0;
};

/// What stands between quotation marks, in reading order, never overlapping; linear. All common
/// styles: “ ”, " ", „ “, « », » «, ‹ ›, ‘ ’, ' ', 「 」; of nested ones the outermost. An apostrophe, an
/// inch and a mark without words are none. One that is not closed ends with its paragraph; one
/// whose opening mark is lost (“We lead,” he said; the first mark gone) begins with its sentence.
/// A paragraph ends at a blank line, or at a line's end behind a full stop or a quotation mark.
std::vector<Quoted> find_quoted(const TokenizedText& text);

/// True for every quotation mark of the above, the apostrophe not among them.
bool is_double_quote(char32_t c);

}  // namespace undertone::scoring
