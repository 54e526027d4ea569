#pragma once

#include <set>
#include <string>
#include <string_view>

namespace undertone::ingest {

/// What a title says, for comparing it with others: words without their endings, stop words left
/// out. `words` holds all of them, the numbers too.
struct TitleWords {
    std::set<std::string> words;
    std::set<std::string> numbers;  ///< "17", "2.5", "600"; grouping commas and currency left out
    bool up = false, down = false;  ///< words of rising, of falling
};

TitleWords words_of(std::string_view utf8);

}  // namespace undertone::ingest
