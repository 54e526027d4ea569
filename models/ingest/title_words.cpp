#include "ingest/title_words.h"

#include "core/text.h"
#include "ingest/common_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace undertone::ingest {
namespace {

using Words = std::set<std::string_view>;

/// Also forms of companies and who reported it: they tell no news apart.
bool is_stop_word(const std::string& word)
{
    static const Words words = {
        "a",    "after",   "amid", "an",   "and",  "are",     "as",        "at",
        "be",   "by",      "corp", "for",  "from", "has",     "have",      "in",
        "inc",  "into",    "is",   "it",   "its",  "llc",     "bloomberg", "ltd",
        "new",  "of",      "on",   "or",   "over", "plc",     "s",         "said",
        "says", "reuters", "than", "that", "the",  "this",    "to",        "was",
        "were", "will",    "with", "wsj",  "co",   "company", "t",         "corporation"};
    return words.count(word) > 0;
}

/// Spellings of one word. The right-hand side stands as without_ending() leaves it.
const std::string& one_spelling(const std::string& word)
{
    static const std::map<std::string, std::string> spellings = {
        {"american", "us"},    {"america", "us"},       {"usa", "us"},
        {"chinese", "china"},  {"taiwanese", "taiwan"}, {"japanese", "japan"},
        {"korean", "korea"},   {"european", "europ"},   {"eu", "europ"},
        {"europe", "europ"},   {"british", "uk"},       {"britain", "uk"},
        {"german", "germany"}, {"french", "franc"},     {"dutch", "netherland"},
        {"indian", "india"},   {"google", "alphabet"},  {"facebook", "meta"},
        {"artificial", "ai"},  {"intelligence", "ai"},  {"two", "2"},
        {"three", "3"},        {"four", "4"},           {"five", "5"},
        {"six", "6"},          {"seven", "7"},          {"eight", "8"},
        {"nine", "9"},         {"ten", "10"},           {"bn", "billion"},
        {"mn", "million"},     {"stocks", "share"},     {"stock", "share"},
        {"shares", "share"}};
    const auto at = spellings.find(word);
    return at == spellings.end() ? word : at->second;
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
    static const Words words = {"rise",    "ris",     "rose",   "gain",  "jump",    "surg",
                                "soar",    "rally",   "ralli",  "climb", "rebound", "recover",
                                "higher",  "beat",    "upgrad", "rais",  "up",      "pop",
                                "purchas", "increas", "boost"};
    return words.count(word) > 0;
}

bool falls(const std::string& word)
{
    static const Words words = {"fall",  "fell", "drop",     "plung", "sink",  "sank",  "slump",
                                "tumbl", "slid", "lose",     "lost",  "crash", "dip",   "plummet",
                                "lower", "miss", "downgrad", "cut",   "down",  "slide", "sold",
                                "reduc", "trim", "drag",     "tank"};
    return words.count(word) > 0;
}

bool is_of_the_day(const std::string& word)
{
    static const Words words = {"today", "tonight", "midday", "premarket", "morn", "afternoon"};
    return words.count(word) > 0;
}

/// Told before it comes: "ahead of", "set to", "to report".
bool is_preview(const std::string& word, const std::string& before)
{
    static const Words words = {"expect", "pois", "preview", "ahead", "upcom", "near", "await"};
    return words.count(word) > 0 || (before == "set" && word == "to") ||
           (before == "to" && (word == "report" || word == "debut")) ||
           (before == "closes" && word == "in");
}

/// A word as it was written.
struct Written {
    std::string text;  ///< in small letters
    bool capitals = false;
};

std::vector<Written> split_words(std::string_view utf8)
{
    std::vector<Written> all;
    const std::u32string original = to_code_points(utf8);
    std::u32string word;
    std::size_t capitals = 0;
    bool cashtag = false;  // "$AAPL" says no more than the name before it
    const auto finish = [&] {
        if (!word.empty() && !cashtag)
            all.push_back({to_utf8(word), word.size() > 1 && capitals == word.size()});
        word.clear();
        capitals = 0;
        cashtag = false;
    };
    for (std::size_t i = 0; i < original.size(); ++i) {
        const char32_t c = to_lower(original[i]);
        const auto next = [&](auto holds) {
            return i + 1 < original.size() && holds(original[i + 1]);
        };
        // A point or comma between digits belongs to the number: 2.5 stays, 1,000 becomes 1000.
        const bool in_number = i > 0 && is_digit(original[i - 1]) && next(is_digit);
        if (is_word_character(c) || (c == U'.' && in_number)) {
            capitals += c != original[i] ? 1 : 0;
            word += c;
        } else if (c == U'.' && word.size() == 1 && !is_digit(word[0]) &&
                   next([](char32_t one) { return is_word_character(to_lower(one)); })) {
            continue;  // U.S., J.P. Morgan
        } else if (c == U'&' && !word.empty() && capitals == word.size() &&
                   next([](char32_t one) { return one != to_lower(one); })) {
            ++capitals;
            word += c;  // AT&T
        } else if (c != U',' || !in_number) {
            finish();
            cashtag = c == U'$' && next([](char32_t one) { return !is_digit(one); });
        }
    }
    finish();
    return all;
}

/// "600b" -> "600" and "billion", "3rd" -> "3", "17x" -> "17".
void split_unit(std::string& number, std::vector<std::string>& words)
{
    static const std::map<std::string, std::string> units = {
        {"b", "billion"},  {"bn", "billion"},  {"m", "million"}, {"mn", "million"},
        {"t", "trillion"}, {"tn", "trillion"}, {"x", ""},        {"st", ""},
        {"nd", ""},        {"rd", ""},         {"th", ""}};
    const auto letters = number.find_last_of("0123456789") + 1;
    if (const auto unit = units.find(number.substr(letters)); unit != units.end() && letters > 0) {
        number.resize(letters);
        if (!unit->second.empty())
            words.push_back(unit->second);
    }
}

void sort_once(std::vector<std::string>& words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

}  // namespace

TitleWords words_of(std::string_view utf8)
{
    TitleWords found;
    const std::vector<Written> written = split_words(utf8);
    const auto capitals =
        std::count_if(written.begin(), written.end(), [](const auto& one) { return one.capitals; });
    const bool shouts = std::size_t(capitals) * 2 > written.size();
    bool of_shares = false;
    std::string before;
    found.question = utf8.find('?') != utf8.npos;
    for (const Written& one : written) {
        found.preview = found.preview || is_preview(without_ending(one.text), before);
        found.transcript = found.transcript || one.text == "transcript";
        before = one.text;
        if (is_stop_word(one.text))
            continue;
        std::string word = one_spelling(one.text);
        if (std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            split_unit(word, found.words);
            found.numbers.push_back(word);
        } else {
            word = without_ending(std::move(word));
            of_shares = of_shares || word == "shar" || word == "market";
            found.up = found.up || rises(word);
            found.down = found.down || falls(word);
            found.of_the_day = found.of_the_day || is_of_the_day(word);
            if (word.size() > 1 && word != "ai" &&
                (!is_common_word(word) || (one.capitals && !shouts)))
                found.names.push_back(word);
        }
        found.words.push_back(std::move(word));
    }
    found.of_the_day = found.of_the_day || (of_shares && (found.up || found.down));
    for (auto* list : {&found.words, &found.numbers, &found.names})
        sort_once(*list);
    return found;
}

std::string_view without_publisher(std::string_view title)
{
    constexpr std::size_t fewest_before = 5, most_after = 4;
    std::size_t cut = title.npos;
    std::string_view tail;
    for (const std::string_view sign : {" - ", " – ", " — ", " | "})
        if (const auto at = title.rfind(sign);
            at != title.npos && (cut == title.npos || at > cut)) {
            cut = at;
            tail = title.substr(at + sign.size());
        }
    if (cut == title.npos)
        return title;
    const auto after = split_words(tail);
    const bool ticker = after.size() == 1 && after[0].capitals && after[0].text.size() <= 5;
    const bool number =
        std::any_of(tail.begin(), tail.end(), [](char c) { return c == '$' || c == '%'; });
    if (after.empty() || after.size() > most_after || ticker || number ||
        split_words(title.substr(0, cut)).size() < fewest_before)
        return title;
    return title.substr(0, cut);
}

}  // namespace undertone::ingest
