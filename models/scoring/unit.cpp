#include "scoring/feature_filter.h"
#include "scoring/undone.h"

#include <algorithm>
#include <span>

namespace undertone::scoring {
namespace {

constexpr std::uint64_t and_ = hash_of(U"and"), or_ = hash_of(U"or"), percent_sign = hash_of(U"%"),
                        percent = hash_of(U"percent"), pct = hash_of(U"pct"), pc = hash_of(U"pc"),
                        per = hash_of(U"per"), cent = hash_of(U"cent");

/// Of the number before them: "%", "percent", "per cent".
bool are_per_cent(std::span<const Token> tokens)
{
    if (tokens.empty())
        return false;
    const std::uint64_t word = tokens[0].hash;
    return word == percent_sign || word == percent || word == pct || word == pc ||
           (word == per && tokens.size() > 1 && tokens[1].hash == cent);
}

bool begins_clause(const TokenizedText& text, const Token& token, WordClasses classes)
{
    if (token.is_mark()) {
        const char32_t c = text.folded[std::size_t(token.start)];
        return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '|' || c == '-' ||
               c == 0x2013 || c == 0x2014 || c == 0x2015 || c == '.' || c == '?' || c == '!';
    }
    constexpr WordClasses opening = bit(WordClass::cause) | bit(WordClass::contrast);
    return (classes & opening) != 0;
}

bool is_joint(const TokenizedText& text, const Token& token)
{
    if (token.is_mark()) {
        const char32_t c = text.folded[std::size_t(token.start)];
        return c == ',' || c == '&' || c == '/' || c == '+';
    }
    return token.hash == and_ || token.hash == or_;
}

}  // namespace

void Unit::read(const TokenizedText& text, Sentence range, const std::vector<NamedAt>& named,
                const Lexicon& lexicon, const FeatureFilter* only)
{
    first_ = range.first;
    question_ = false;
    letters_.clear();
    const auto at_name = std::lower_bound(named.begin(), named.end(), range.first,
                                          [](const NamedAt& n, int t) { return n.last <= t; });
    auto name = at_name;
    int clause = 0;
    words_.assign(std::size_t(range.last - range.first), Word{});
    for (int t = range.first; t < range.last; ++t) {
        const Token& token = text.tokens[std::size_t(t)];
        Word& word = words_[std::size_t(t - range.first)];
        while (name != named.end() && name->last <= t)
            ++name;
        word.mark = token.is_mark();
        word.begins = word.ends = ~Templates{0};
        word.own = token.word;
        if (name != named.end() && name->first <= t) {
            word.id = other_word;
            word.company = name->company;
            word.passing = name->passing;
            word.clause = clause;
            continue;
        }
        word.id = token.word;
        word.number = token.number;
        word.classes = lexicon.classes(token.word);
        if (token.kind == TokenKind::number) {
            word.classes = 0;
            word.per_cent =
                are_per_cent(std::span(text.tokens)
                                 .subspan(std::size_t(t) + 1, std::size_t(range.last - t - 1)));
        }
        if (is_joint(text, token))
            word.company = -2;
        else if (begins_clause(text, token, word.classes))
            ++clause;
        word.clause = clause;
        if (word.mark && text.folded[std::size_t(token.start)] == '?')
            question_ = true;
        if (token.kind == TokenKind::word)
            add_letters(text.folded_word(token), t - range.first, only);
    }
    mark_undone(words_);
    if (only)
        for (Word& word : words_) {
            const auto [begins, ends] = only->with_operand(word.id);
            word.begins = begins;
            word.ends = ends;
        }
}

void Unit::add_letters(std::u32string_view word, int index, const FeatureFilter* only)
{
    for_each_letters(
        word, [&](std::uint64_t four) { return !only || only->may_hold_letters(four); },
        [&](std::uint64_t code) { letters_.push_back({code, index}); });
}

}  // namespace undertone::scoring
