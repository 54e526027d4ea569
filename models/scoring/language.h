#pragma once

#include "scoring/tokens.h"

#include <string>
#include <string_view>

namespace undertone::scoring {

/// What a text is written in, as far as its letters and its common words tell.
struct Language {
    std::string_view code = "en";  ///< ISO 639-1; empty: not English, and no telling which
    double sureness = 0;           ///< 0 (nothing speaks for it) .. 1

    [[nodiscard]] bool is_english() const { return code == "en"; }
};

/// English unless more speaks against it than for it: a title of names and figures alone is English
/// with sureness 0. Reads the first 200 tokens. Pure, and linear in what it reads.
Language language_of(const TokenizedText& text);

/// "German"; of an unknown code: empty.
std::string_view language_name(std::string_view code);

}  // namespace undertone::scoring
