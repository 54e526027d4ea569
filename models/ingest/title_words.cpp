#include "ingest/title_words.h"

#include "core/text.h"

#include <algorithm>

namespace undertone::ingest {
namespace {

using Words = std::set<std::string_view>;

bool is_stop_word(const std::string& word)
{
    static const Words words = {"a",    "after", "amid", "an",   "and", "are",  "as", "at",
                                "be",   "by",    "for",  "from", "has", "have", "in", "into",
                                "is",   "it",    "its",  "new",  "of",  "on",   "or", "over",
                                "said", "says",  "than", "that", "the", "this", "to", "was",
                                "were", "will",  "with", "s"};
    return words.count(word) > 0;
}

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// ASCII letters and digits, and every letter beyond ASCII; quotes, dashes and signs are none.
bool is_word_character(char32_t c)
{
    if (c < 0x80)
        return is_digit(c) || (c >= U'a' && c <= U'z');
    const bool latin_sign = c < 0xC0 || c == 0xD7 || c == 0xF7;
    const bool punctuation = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) ||
                             (c >= 0xFF00 && c <= 0xFF0F) || c == 0xFFFD;
    return !latin_sign && !punctuation;
}

/// "shares" and "share", "plunges" and "plunge" meet; crude on purpose, titles are short.
std::string without_ending(std::string word)
{
    if (word.size() > 4 && word.ends_with("ing"))
        word.resize(word.size() - 3);
    else if (word.size() > 4 && word.ends_with("ed"))
        word.resize(word.size() - 2);
    if (word.size() > 3 && word.ends_with("s") && !word.ends_with("ss"))
        word.pop_back();
    if (word.size() > 4 && word.ends_with("e"))
        word.pop_back();
    return word;
}

/// As without_ending() leaves them.
bool rises(const std::string& word)
{
    static const Words words = {"rise",   "ris",   "rose",   "gain",  "jump",    "surg",
                                "soar",   "rally", "ralli",  "climb", "rebound", "recover",
                                "higher", "beat",  "upgrad", "rais",  "up"};
    return words.count(word) > 0;
}

bool falls(const std::string& word)
{
    static const Words words = {"fall",  "fell", "drop",     "plung", "sink",  "sank", "slump",
                                "tumbl", "slid", "lose",     "lost",  "crash", "dip",  "plummet",
                                "lower", "miss", "downgrad", "cut",   "down"};
    return words.count(word) > 0;
}

}  // namespace

TitleWords words_of(std::string_view utf8)
{
    TitleWords found;
    const std::u32string text = to_code_points(to_lower(utf8));
    std::u32string word;
    const auto finish = [&] {
        std::string one = to_utf8(word);
        word.clear();
        if (one.empty() || is_stop_word(one))
            return;
        if (std::any_of(one.begin(), one.end(), [](char c) { return c >= '0' && c <= '9'; }))
            found.numbers.insert(one);
        else
            one = without_ending(std::move(one));
        found.up = found.up || rises(one);
        found.down = found.down || falls(one);
        found.words.insert(std::move(one));
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        // A point or comma between digits belongs to the number: 2.5 stays, 1,000 becomes 1000.
        const bool in_number =
            i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
        if (is_word_character(c) || (c == U'.' && in_number))
            word += c;
        else if (c != U',' || !in_number)
            finish();
    }
    finish();
    return found;
}

}  // namespace undertone::ingest
