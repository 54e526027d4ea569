#pragma once

#include <string_view>
#include <vector>

// Private to language.cpp: what tells a language in a headline.
namespace undertone::scoring {

/// A language that is written in Latin letters. Lists are blank-separated, in small letters.
struct LanguageWords {
    std::string_view code;   ///< ISO 639-1
    std::string_view name;   ///< in English
    std::string_view words;  ///< its commonest words, and those of its business pages; "l'" and the
                             ///< like stand for a word that begins so
    std::string_view endings;  ///< of three or four letters that English words hardly have
    std::string_view letters;  ///< beyond a-z; shared ones are in each language's list
};

/// English first. A word of another language that is English too ("is" in Dutch) stands in both
/// lists and tells the two apart from others only.
const std::vector<LanguageWords>& language_words();

}  // namespace undertone::scoring
