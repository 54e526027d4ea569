#pragma once

#include "store/search_query.h"

// Private to this folder: the pieces of a search text.
namespace undertone::store {

struct SearchToken {
    enum class Kind { word, phrase, filter, open, close, near, comma, either, both, minus, end };
    Kind kind = Kind::end;
    std::string text;           ///< of word and phrase their words, of a filter its value
    std::string name;           ///< of a filter, in small letters
    bool is_beginning = false;  ///< of a word: a * follows
    int start = 0, end = 0;     ///< code points, half-open
};

/// All of them, the last one Kind::end. A word has at least one letter or digit; what has none is
/// left out.
tl::expected<std::vector<SearchToken>, SearchMistake> search_tokens(std::string_view text);

/// Whether a filter is called so, in small letters. Others may be words with a colon: "breaking: chips".
bool is_filter(std::string_view name);

/// Beginnings of fewer than three letters would make the index gather most of what it holds.
bool may_be_beginning(std::string_view words);

/// "character 8", as people count.
std::string place_of(int start);

}  // namespace undertone::store
