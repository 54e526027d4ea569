#include "scoring/tokens.h"

#include "core/text.h"
#include "scoring/word_table.h"

#include <algorithm>
#include <array>

namespace undertone::scoring {
namespace {

constexpr bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

/// Letters of any script, roughly: all that is neither ASCII punctuation, white space nor one of
/// Unicode's blocks of punctuation and symbols.
bool is_letter(char32_t c)
{
    if (c < 0x80)
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x2BFF) &&
           !(c >= 0x3000 && c <= 0x303F) && !(c >= 0xFE00 && c <= 0xFE0F) && c < 0xFF00;
}

/// Scripts that write without blanks: "Anthropic의" is a name and a particle.
bool is_east_asian(char32_t c)
{
    return (c >= 0x1100 && c < 0x1200) || (c >= 0x2E80 && c < 0xA4D0) ||
           (c >= 0xAC00 && c < 0xD7B0);
}

/// White space, and what is not there for a reader: direction marks, joiners, and U+FFFD, which
/// stands for bytes that were no text. Were these tokens, a broken feed would change a tone.
bool is_space(char32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= 0x09 && c <= 0x0D);
    return c == 0x85 || c == 0xA0 || (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) ||
           (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF || c == 0xFFFD;
}

/// What a code point is to the tokenizer.
enum class Sign : std::uint8_t { mark, space, letter, digit };

Sign sign_of(char32_t c)
{
    static constexpr auto ascii = [] {
        std::array<Sign, 0x80> signs{};
        for (char32_t one = 0; one < 0x80; ++one)
            signs[one] = is_digit(one)                                ? Sign::digit
                         : (one | 0x20) >= 'a' && (one | 0x20) <= 'z' ? Sign::letter
                         : one == ' ' || (one >= 0x09 && one <= 0x0D) ? Sign::space
                                                                      : Sign::mark;
        return signs;
    }();
    if (c < 0x80)
        return ascii[c];
    return is_space(c) ? Sign::space : is_letter(c) ? Sign::letter : Sign::mark;
}

bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

/// Small letters, and straight apostrophes; length stays.
void fold(std::u32string_view points, std::u32string& into)
{
    into.resize(points.size());
    char32_t any = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        any |= c;
        into[i] = c + (c - U'A' < 26 ? 32 : 0);
    }
    if (any < 0x80)
        return;
    for (char32_t& c : into)
        if (c >= 0x80)
            c = c == 0x2019 || c == 0x2018 || c == 0x02BC ? char32_t('\'') : to_lower(c);
}

/// Walks over the text once.
class Tokenizer {
public:
    Tokenizer(std::string_view utf8, TokenizedText& text) : text_(text)
    {
        to_code_points(utf8, text_.points);
        fold(text_.points, text_.folded);
        text_.tokens.clear();
        text_.sentences.clear();
    }

    void run()
    {
        const int size = int(text_.points.size());
        while (at_ < size) {
            const char32_t c = text_.folded[std::size_t(at_)];
            const Sign sign = sign_of(c);
            if (sign == Sign::space) {
                line_ends_ += c == '\n' || c == 0x2029;
                space_ = true;
                ++at_;
                continue;
            }
            if (line_ends_ > 0)
                end_sentence();
            line_ends_ = 0;
            if (sign == Sign::digit)
                add_number();
            else if (sign == Sign::letter)
                add_word();
            else
                add_mark(c);
        }
        end_sentence();
    }

private:
    [[nodiscard]] char32_t folded(int at) const
    {
        return at < int(text_.folded.size()) ? text_.folded[std::size_t(at)] : char32_t(0);
    }

    Token& add(TokenKind kind, int start, int end)
    {
        Token token;
        token.start = start;
        token.end = end;
        token.kind = kind;
        token.hash = hash_of(std::u32string_view(text_.folded)
                                 .substr(std::size_t(start), std::size_t(end - start)));
        token.after_space = space_;
        token.after_hyphen = hyphen_ && !space_;
        space_ = hyphen_ = false;
        if (int(text_.tokens.size()) - first_ >= longest_sentence)
            end_sentence();
        text_.tokens.push_back(token);
        at_ = end;
        return text_.tokens.back();
    }

    void add_number()
    {
        int end = at_;
        double value = 0;
        double place = 0;  // of the next decimal; 0 before the point
        for (; end < at_ + 40; ++end) {
            const char32_t c = folded(end);
            if (is_digit(c) && place == 0) {
                value = value * 10 + double(c - '0');
            } else if (is_digit(c)) {
                value += double(c - '0') * place;
                place /= 10;
            } else if (c == ',' && place == 0 && is_digit(folded(end + 1)) &&
                       is_digit(folded(end + 2)) && is_digit(folded(end + 3))) {
                continue;
            } else if (c == '.' && place == 0 && is_digit(folded(end + 1))) {
                place = 0.1;
            } else {
                break;
            }
        }
        Token& token = add(TokenKind::number, at_, end);
        token.number = value;
    }

    void add_word()
    {
        const int start = at_;
        const bool east_asian = is_east_asian(folded(start));
        int end = start;
        int letters = 0;
        int capitals = 0;
        const char32_t* const folds = text_.folded.c_str();  // a 0 behind the last letter
        for (;; ++end) {
            for (; !east_asian && folds[end] - U'a' < 26; ++end) {  // most of any text
                ++letters;
                capitals += text_.points[std::size_t(end)] != folds[end];
            }
            const char32_t c = folded(end);
            const Sign sign = sign_of(c);
            const bool letter = sign == Sign::letter;
            if (letter && is_east_asian(c) != east_asian)
                break;
            if (letter || sign == Sign::digit) {
                letters += letter;
                capitals += text_.points[std::size_t(end)] != c;
                continue;
            }
            // "isn't" is one word, "Nvidia's" two; "U.S." and "Amazon.com" one each.
            if (c == '\'' && is_letter(folded(end + 1)) && !is_possessive(end))
                continue;
            if (c == '.' && is_letter(folded(end + 1)) && text_.points[std::size_t(end - 1)] != ' ' &&
                (end - start == 1 || is_domain(end) || (end - start > 1 && folded(end - 2) == '.')))
                continue;
            if (c == '&' && is_letter(folded(end + 1)) && end - start <= 2)
                continue;  // "L&T", "AT&T"
            break;
        }
        if (end - start == 3 && folded(end) == '.' && folded(start + 1) == '.')
            ++end;  // the last full stop of "U.S."
        Token& token = add(TokenKind::word, start, end);
        token.capital = text_.points[std::size_t(start)] != text_.folded[std::size_t(start)];
        token.all_capitals = capitals >= 2 && letters == capitals;
        if (folded(end) == '\'' && is_possessive(end)) {
            Token& owner = add(TokenKind::word, end, end + 2);
            owner.after_space = false;
        }
    }

    [[nodiscard]] bool is_possessive(int apostrophe) const
    {
        return folded(apostrophe + 1) == 's' && !is_letter(folded(apostrophe + 2)) &&
               !is_digit(folded(apostrophe + 2));
    }

    [[nodiscard]] bool is_domain(int dot) const
    {
        for (const std::u32string_view ending : {U"com", U"ai", U"org", U"net", U"io"})
            if (std::u32string_view(text_.folded).substr(std::size_t(dot) + 1, ending.size()) ==
                    ending &&
                !is_letter(folded(dot + 1 + int(ending.size()))))
                return true;
        return false;
    }

    void add_mark(char32_t c)
    {
        if (is_hyphen(c) && !space_ && !text_.tokens.empty() && !is_space(folded(at_ + 1))) {
            hyphen_ = true;  // no token of its own: the next one carries it
            ++at_;
            return;
        }
        add(TokenKind::mark, at_, at_ + 1);
        const bool stop = c == '.' || c == '!' || c == '?' || c == 0x3002;
        const char32_t next = folded(at_);
        if (stop && (next == 0 || is_space(next) || next == '"' || next == 0x201D || next == ')' ||
                     (is_capital(at_) && !is_exchange(at_))))
            end_sentence();
    }

    [[nodiscard]] bool is_capital(int at) const
    {
        return is_letter(folded(at)) && text_.points[std::size_t(at)] != folded(at);
    }

    /// "TW" of "2330.TW", "O" of "NVDA.O": behind the dot just added, no sentence begins there.
    [[nodiscard]] bool is_exchange(int at) const
    {
        if (text_.tokens.size() < 2 || text_.tokens.back().after_space)
            return false;
        const Token& ticker = text_.tokens[text_.tokens.size() - 2];
        if (ticker.kind != TokenKind::number && !ticker.all_capitals)
            return false;
        int end = at;
        while (is_capital(end))
            ++end;
        return end - at <= 2 && !is_letter(folded(end)) && !is_digit(folded(end));
    }

    void end_sentence()
    {
        const int last = int(text_.tokens.size());
        if (last > first_)
            text_.sentences.push_back({first_, last});
        first_ = last;
    }

    TokenizedText& text_;
    int at_ = 0;
    int first_ = 0;  ///< token that begins the sentence
    int line_ends_ = 0;
    bool space_ = true;
    bool hyphen_ = false;
};

struct IrregularForm {
    std::u32string_view form, base;
};

/// Forms that no ending shows.
constexpr IrregularForm irregular_forms[] = {
    {U"fell", U"fall"},       {U"fallen", U"fall"},    {U"rose", U"rise"},
    {U"risen", U"rise"},      {U"sank", U"sink"},      {U"sunk", U"sink"},
    {U"shrank", U"shrink"},   {U"shrunk", U"shrink"},  {U"lost", U"lose"},
    {U"won", U"win"},         {U"grew", U"grow"},      {U"grown", U"grow"},
    {U"slid", U"slide"},      {U"dove", U"dive"},      {U"sold", U"sell"},
    {U"bought", U"buy"},      {U"took", U"take"},      {U"taken", U"take"},
    {U"gave", U"give"},       {U"given", U"give"},     {U"made", U"make"},
    {U"went", U"go"},         {U"gone", U"go"},        {U"beaten", U"beat"},
    {U"froze", U"freeze"},    {U"frozen", U"freeze"},  {U"broke", U"break"},
    {U"broken", U"break"},    {U"shook", U"shake"},    {U"shaken", U"shake"},
    {U"held", U"hold"},       {U"kept", U"keep"},      {U"left", U"leave"},
    {U"led", U"lead"},        {U"paid", U"pay"},       {U"spent", U"spend"},
    {U"said", U"say"},        {U"told", U"tell"},      {U"saw", U"see"},
    {U"seen", U"see"},        {U"built", U"build"},    {U"began", U"begin"},
    {U"begun", U"begin"},     {U"overtook", U"overtake"}, {U"hurt", U"hurt"},
    {U"struck", U"strike"},   {U"sought", U"seek"},    {U"stole", U"steal"},
    {U"stolen", U"steal"},    {U"undid", U"undo"},     {U"withdrew", U"withdraw"},
    {U"was", U"be"},          {U"were", U"be"},        {U"is", U"be"},
    {U"are", U"be"},          {U"been", U"be"},        {U"has", U"have"},
    {U"had", U"have"},        {U"does", U"do"},        {U"did", U"do"},
    {U"worse", U"bad"},       {U"worst", U"worst"},    {U"this", U"this"},
    {U"plus", U"plus"},       {U"less", U"less"},      {U"loss", U"loss"},
    {U"losses", U"loss"},     {U"its", U"its"},        {U"as", U"as"},
    {U"us", U"us"},           {U"during", U"during"},  {U"news", U"news"},
    {U"nothing", U"nothing"}, {U"earnings", U"earning"}, {U"need", U"need"},
    {U"speed", U"speed"},     {U"exceed", U"exceed"},  {U"indeed", U"indeed"},
};

/// The base of an irregular form; empty: it is none.
std::u32string_view irregular_base(std::uint64_t hash)
{
    static const WordTable places = [] {
        WordTable table;
        std::uint32_t place = 0;
        for (const IrregularForm& one : irregular_forms)
            table[hash_of(one.form)] = ++place;
        return table;
    }();
    const std::uint32_t place = places.find(hash);
    return place == 0 ? std::u32string_view() : irregular_forms[place - 1].base;
}

/// Letters given back to front.
template <class... Letters>
bool ends_in(std::u32string_view word, Letters... letters)
{
    std::size_t at = word.size();
    return word.size() >= sizeof...(letters) && ((word[--at] == char32_t(letters)) && ...);
}

bool is_vowel(char32_t c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

}  // namespace

std::string TokenizedText::slice(int start, int end) const
{
    return to_utf8(std::u32string_view(points).substr(std::size_t(start), std::size_t(end - start)));
}

TokenizedText tokenize(std::string_view utf8)
{
    TokenizedText text;
    tokenize(utf8, text);
    return text;
}

void tokenize(std::string_view utf8, TokenizedText& into) { Tokenizer(utf8, into).run(); }

std::u32string_view stem(std::u32string_view word, std::u32string& buffer)
{
    return stem(word, hash_of(word), buffer);
}

std::u32string_view stem(std::u32string_view word, std::uint64_t hash, std::u32string& buffer)
{
    if (const auto base = irregular_base(hash); !base.empty())
        word = base;
    const char32_t ending_letter = word.empty() ? U'\0' : word.back();
    if (ending_letter != 's' && ending_letter != 'd' && ending_letter != 'g' && ending_letter != 'e')
        return word;
    if ((ends_in(word, 's', 'e', 'i') || ends_in(word, 'd', 'e', 'i')) && word.size() > 4) {
        buffer.assign(word.substr(0, word.size() - 3));
        buffer += U'y';
        return buffer;
    }
    std::u32string_view left = word;
    if (ends_in(left, 's') && !ends_in(left, 's', 's') && !ends_in(left, 's', 'u') &&
        !ends_in(left, 's', 'i') && left.size() > 3)
        left.remove_suffix(1);
    const std::size_t ending = ends_in(left, 'g', 'n', 'i') ? 3 : ends_in(left, 'd', 'e') ? 2 : 0;
    const std::u32string_view rest = left.substr(0, left.size() - ending);
    // An ending goes only where a word is left: "bring", "string" and "bed" stay.
    if (ending > 0 && rest.size() >= 3 && std::any_of(rest.begin(), rest.end(), is_vowel)) {
        left = rest;
        const char32_t last = left.back();
        if (left.size() > 3 && last == left[left.size() - 2] && !is_vowel(last) && last != 'l' &&
            last != 's' && last != 'z')
            left.remove_suffix(1);  // "banned" -> "ban", but "falling" -> "fall"
    }
    if (left.size() > 3 && left.back() == 'e')
        left.remove_suffix(1);
    return left;
}

}  // namespace undertone::scoring
