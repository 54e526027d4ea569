#include "scoring/language.h"

#include "core/text.h"
#include "scoring/language_words.h"
#include "scoring/word_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace undertone::scoring {
namespace {

/// Sets of Latin-script languages, a bit each, by their place in language_words(); English is bit 0.
using Languages = std::uint32_t;
constexpr Languages english = 1;

/// The lists of language_words() by word, ending (read backwards) and letter.
struct Tables {
    WordTable words, endings, letters;

    Tables()
    {
        Languages bit = english;
        for (const LanguageWords& one : language_words()) {
            for (const std::string& word : split(one.words, ' '))
                words[hash_of(to_code_points(word))] |= bit;
            for (const std::string& ending : split(one.endings, ' ')) {
                std::u32string letters_back = to_code_points(ending);
                std::reverse(letters_back.begin(), letters_back.end());
                endings[hash_of(letters_back)] |= bit;
            }
            for (const char32_t letter : to_code_points(one.letters))
                letters[with_letter(no_letters, letter)] |= bit;
            bit <<= 1;
        }
    }
};

const Tables& tables()
{
    static const Tables all;
    return all;
}

/// Alphabets other than the Latin one, by Unicode's blocks.
enum class Script {
    han,
    kana,
    hangul,
    cyrillic,
    arabic,
    hebrew,
    greek,
    devanagari,
    bengali,
    tamil,
    telugu,
    thai,
    armenian,
    georgian,
    count
};

struct Block {
    char32_t first, last;
    Script script;
};
constexpr std::array blocks{
    Block{0x370, 0x3FF, Script::greek},      Block{0x400, 0x52F, Script::cyrillic},
    Block{0x530, 0x58F, Script::armenian},   Block{0x590, 0x5FF, Script::hebrew},
    Block{0x600, 0x77F, Script::arabic},     Block{0x900, 0x97F, Script::devanagari},
    Block{0x980, 0x9FF, Script::bengali},    Block{0xB80, 0xBFF, Script::tamil},
    Block{0xC00, 0xC7F, Script::telugu},     Block{0xE00, 0xE7F, Script::thai},
    Block{0x10A0, 0x10FF, Script::georgian}, Block{0x1100, 0x11FF, Script::hangul},
    Block{0x1F00, 0x1FFF, Script::greek},    Block{0x3040, 0x30FF, Script::kana},
    Block{0x3130, 0x318F, Script::hangul},   Block{0x3400, 0x4DBF, Script::han},
    Block{0x4E00, 0x9FFF, Script::han},      Block{0xAC00, 0xD7AF, Script::hangul},
    Block{0xF900, 0xFAFF, Script::han},      Block{0x20000, 0x323AF, Script::han},
};

/// A letter that tells languages of one alphabet apart; the first that a text has decides, and the
/// last row of an alphabet holds where it has none.
struct TellingLetters {
    Script script;
    std::u32string_view letters;  ///< empty: any
    std::string_view code;
};
constexpr std::array telling_letters{
    TellingLetters{Script::cyrillic, U"їєґі", "uk"},
    TellingLetters{Script::cyrillic, U"ыэё", "ru"},
    TellingLetters{Script::cyrillic, U"јљњћђџ", "sr"},
    TellingLetters{Script::cyrillic, U"ъ", ""},
    TellingLetters{Script::cyrillic, U"", "ru"},
    TellingLetters{Script::arabic, U"ٹڈڑےں", "ur"},
    TellingLetters{Script::arabic, U"پچژگ", "fa"},
    TellingLetters{Script::arabic, U"", "ar"},
    TellingLetters{Script::han, U"", "zh"},
    TellingLetters{Script::kana, U"", "ja"},
    TellingLetters{Script::hangul, U"", "ko"},
    TellingLetters{Script::hebrew, U"", "he"},
    TellingLetters{Script::greek, U"", "el"},
    TellingLetters{Script::devanagari, U"", "hi"},
    TellingLetters{Script::bengali, U"", "bn"},
    TellingLetters{Script::tamil, U"", "ta"},
    TellingLetters{Script::telugu, U"", "te"},
    TellingLetters{Script::thai, U"", "th"},
    TellingLetters{Script::armenian, U"", "hy"},
    TellingLetters{Script::georgian, U"", "ka"},
};

struct CodeName {
    std::string_view code, name;
};
constexpr std::array names_beyond_latin{
    CodeName{"zh", "Chinese"}, CodeName{"ja", "Japanese"},  CodeName{"ko", "Korean"},
    CodeName{"ru", "Russian"}, CodeName{"uk", "Ukrainian"}, CodeName{"sr", "Serbian"},
    CodeName{"ar", "Arabic"},  CodeName{"fa", "Persian"},   CodeName{"ur", "Urdu"},
    CodeName{"he", "Hebrew"},  CodeName{"el", "Greek"},     CodeName{"hi", "Hindi"},
    CodeName{"bn", "Bengali"}, CodeName{"ta", "Tamil"},     CodeName{"te", "Telugu"},
    CodeName{"th", "Thai"},    CodeName{"hy", "Armenian"},  CodeName{"ka", "Georgian"},
};

// A common word in small letters weighs 1. A capital may begin a name ("La Quinta", "Nestlé"); an
// ending or a word of one letter proves little; two signs of Chinese say as much as a word.
constexpr double capital_weight = 0.5;
constexpr double ending_weight = 0.5;
constexpr double one_letter_weight = 0.5;
constexpr double particle_weight = 0.5;  ///< stands in names, too: "von der Leyen", "et al."
constexpr std::array<std::u32string_view, 18> particles{
    U"al", U"da",  U"de", U"del", U"der", U"di", U"du",  U"el",  U"et",
    U"la", U"las", U"le", U"los", U"san", U"su", U"van", U"von", U"y"};
constexpr double enough = 1;            ///< less than this speaks for no language against English
constexpr double enough_to_name = 1.5;  ///< less says that it is another, not which
/// Of another alphabet, by Latin letter: a publisher's name behind an English title has less.
constexpr double least_beside_a_letter = 0.06;
constexpr int most_tokens = 200;

bool is_particle(std::u32string_view word)
{
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

double weight_of(Script script)
{
    return script == Script::han || script == Script::kana || script == Script::hangul ? 0.5 : 0.2;
}

/// What was found in a text for each language.
class Evidence {
public:
    void add(const TokenizedText& text, const Token& token)
    {
        const std::u32string_view word = text.folded_word(token);
        // "EST", "IT", "LA" are no words of French, English and Spanish.
        if (token.all_capitals && word.size() <= 3 && word[0] < 0x80)
            return;
        latin_letters_ += double(word.size());
        if (const Languages of = tables_.words.find(token.hash)) {
            double weight = of & english || !token.capital ? 1 : capital_weight;
            if (word.size() == 1)
                weight *= one_letter_weight;
            if (!(of & english) && is_particle(word))
                weight *= particle_weight;
            add_word(of, weight);
        } else if (const auto mark = word.find(U'\''); mark != word.npos && mark > 0 && mark < 6) {
            if (const Languages elided = tables_.words.find(word.substr(0, mark + 1)))
                add_word(elided, token.capital ? capital_weight : 1);
        } else if (std::all_of(word.begin(), word.end(), [](char32_t c) { return c < 0x80; })) {
            add_ending(word, token.capital);
        } else {
            add_letters(word, token.capital);
        }
    }

    /// English, unless more is found for another language than against it. Little evidence, or two
    /// that are alike (Danish and Norwegian, in a short title), give no name.
    [[nodiscard]] Language verdict(const TokenizedText& text) const
    {
        double most = 0, second = 0, excused = 0;
        std::string_view code = "en";
        const auto weigh = [&](double found, std::string_view whose, double shared) {
            if (found <= most) {
                second = std::max(second, found);
                return;
            }
            second = std::exchange(most, found);
            code = whose;
            excused = shared;
        };
        for (Languages left = spoken_for_; left != 0; left &= left - 1) {
            const auto i = std::size_t(std::countr_zero(left));
            weigh(for_[i], language_words()[i].code, shared_[i]);
        }
        // Letters that are in none of the languages known here.
        if (unknown_ > most)
            weigh(unknown_, "", 0);
        const bool doubtful = second > 0.8 * most || most < enough_to_name;
        for (std::size_t i = 0; i < script_.size(); ++i)
            if (script_[i] > most && script_[i] >= least_beside_a_letter * latin_letters_)
                weigh(script_[i], code_of(Script(i), text), 0);
        const double against = for_[0] - excused;
        const double sure = std::abs(most - against) / (most + against + 1);
        if (most < enough || most <= against)
            return {"en", most <= against ? sure : 0};
        return {doubtful && is_latin(code) ? std::string_view() : code, sure};
    }

private:
    /// What is English, too, speaks for English, but not against the others that have it.
    void add_word(Languages of, double weight)
    {
        if (of & english)
            for_[0] += weight;
        if (!(of & english))
            spoken_for_ |= of;
        auto& found = of & english ? shared_ : for_;
        for (Languages left = of & ~english; left != 0; left &= left - 1)
            found[std::size_t(std::countr_zero(left))] += weight;
    }

    /// The longest ending that is known; a word must be some letters longer than its ending.
    void add_ending(std::u32string_view word, bool capital)
    {
        Languages of = 0;
        std::size_t length = 0;
        std::uint64_t hash = no_letters;
        for (std::size_t i = 1; i <= 4 && i + 2 <= word.size(); ++i) {
            hash = with_letter(hash, word[word.size() - i]);
            if (const Languages found = tables_.endings.find(hash)) {
                of = found;
                length = i;
            }
        }
        double weight = ending_weight;
        if (capital && !(of & english))
            weight *= length > 1 ? capital_weight : 0;  // "Nvidia", "Tesla"
        if (length == 1)
            weight *= one_letter_weight;
        add_word(of, weight);
    }

    /// A word with letters beyond a-z: of another alphabet each counts, of Latin ones the word does.
    void add_letters(std::u32string_view word, bool capital)
    {
        Languages of = ~english;
        bool latin = false;
        for (const char32_t c : word) {
            if (c < 0x80)
                continue;
            const auto block = std::find_if(blocks.begin(), blocks.end(), [c](const Block& one) {
                return c >= one.first && c <= one.last;
            });
            if (block != blocks.end()) {
                script_[std::size_t(block->script)] += weight_of(block->script);
                --latin_letters_;
            } else if (c < 0x250 || (c >= 0x1E00 && c <= 0x1EFF)) {
                of &= tables_.letters.find(with_letter(no_letters, c));
                latin = true;
            }
        }
        if (!latin)
            return;
        const double weight = capital ? capital_weight : 1;
        unknown_ += weight;
        add_word(of, weight);
    }

    static bool is_latin(std::string_view code)
    {
        return std::none_of(names_beyond_latin.begin(), names_beyond_latin.end(),
                            [&](const CodeName& one) { return one.code == code; });
    }

    /// Japanese mixes its own letters with Chinese ones.
    [[nodiscard]] std::string_view code_of(Script script, const TokenizedText& text) const
    {
        if (script == Script::han && script_[std::size_t(Script::kana)] > 0)
            return "ja";
        for (const TellingLetters& one : telling_letters)
            if (one.script == script &&
                (one.letters.empty() ||
                 std::u32string_view(text.folded).find_first_of(one.letters) !=
                     std::u32string::npos))
                return one.code;
        return {};
    }

    const Tables& tables_ = tables();
    // By place in language_words(): what speaks for a language; of what speaks for English, its too.
    std::array<double, 32> for_{}, shared_{};
    Languages spoken_for_ = 0;  ///< those that have something in for_, English left out
    std::array<double, std::size_t(Script::count)> script_{};
    double latin_letters_ = 0;
    double unknown_ = 0;  ///< words with letters beyond a-z
};

}  // namespace

Language language_of(const TokenizedText& text)
{
    Evidence evidence;
    const std::size_t count = std::min<std::size_t>(text.tokens.size(), most_tokens);
    for (std::size_t i = 0; i < count; ++i) {
        const Token& token = text.tokens[i];
        const bool unit_of_number = i > 0 && text.tokens[i - 1].kind == TokenKind::number &&
                                    text.tokens[i - 1].end == token.start;  // "100k", "the 1990s"
        if (token.kind == TokenKind::word && !unit_of_number)
            evidence.add(text, token);
    }
    return evidence.verdict(text);
}

std::string_view language_name(std::string_view code)
{
    for (const LanguageWords& one : language_words())
        if (one.code == code)
            return one.name;
    for (const CodeName& one : names_beyond_latin)
        if (one.code == code)
            return one.name;
    return {};
}

}  // namespace undertone::scoring
