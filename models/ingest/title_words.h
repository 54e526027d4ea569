#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace undertone::ingest {

/// What a text says, for comparing it with others: its words in small letters without their endings,
/// stop words left out, in alphabetical order and each once. One word of several spellings is one:
/// "Chinese" is "china", "U.S." "us", "$600B" "600" and "billion", "two" "2".
struct TitleWords {
    std::vector<std::string> words;    ///< all of them, the next two too
    std::vector<std::string> numbers;  ///< "17", "2.5", "q4"; currency and grouping left out
    std::vector<std::string> names;    ///< what is no word of everyday English, or all in capitals
    bool up = false, down = false;     ///< words of rising, of falling
    bool of_the_day = false;           ///< a move of shares, or "today": told of one session alone
    bool preview = false;              ///< what is still to come: "ahead of", "set to"
    bool question = false, transcript = false;
};

TitleWords words_of(std::string_view utf8);

/// The title without the publisher that aggregators append: "… - The Guardian", "… | CNBC". Only up
/// to four words count as one, no ticker, and only after a title of five words or more.
std::string_view without_publisher(std::string_view title);

}  // namespace undertone::ingest
