#include "store/search_lexer.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace undertone::store {
namespace {

using Kind = SearchToken::Kind;

bool is_quote(char32_t c) { return c == U'"' || c == U'“' || c == U'”' || c == U'„'; }
bool is_blank(char32_t c)
{
    return c <= U' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x3000;
}

/// What the index takes for part of a word, but for rare signs: those are looked for in vain.
bool is_word_character(char32_t c)
{
    if (c < 0x80)
        return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
    constexpr std::array<std::pair<char32_t, char32_t>, 10> signs{{{0x80, 0xA9},
                                                                   {0xAB, 0xB1},
                                                                   {0xB6, 0xB8},
                                                                   {0xBB, 0xBB},
                                                                   {0xBF, 0xBF},
                                                                   {0x300, 0x36F},
                                                                   {0x2000, 0x2BFF},
                                                                   {0x3000, 0x3004},
                                                                   {0xFF01, 0xFF0F},
                                                                   {0x1F000, 0x1FAFF}}};
    return c != 0xD7 && c != 0xF7 && c != 0xFFFD && c != 0xFEFF &&
           std::none_of(signs.begin(), signs.end(),
                        [c](const auto& span) { return c >= span.first && c <= span.second; });
}

bool has_word(std::u32string_view text)
{
    return std::any_of(text.begin(), text.end(), is_word_character);
}

/// Beginnings of this many letters have lists of their own in the index (009_search.sql).
constexpr std::size_t least_letters = 3;

/// Of the last word in it.
std::size_t letters_at_end(std::u32string_view text)
{
    const auto last = std::find_if(text.rbegin(), text.rend(), is_word_character);
    return std::size_t(std::find_if_not(last, text.rend(), is_word_character) - last);
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(to_code_points(text)) {}

    tl::expected<std::vector<SearchToken>, SearchMistake> all()
    {
        while (skip_blanks(), at_ < text_.size())
            if (const auto read = next(); !read)
                return tl::unexpected(read.error());
        add(Kind::end, text_.size());
        return std::move(tokens_);
    }

private:
    tl::expected<void, SearchMistake> next()
    {
        const std::size_t start = at_;
        const char32_t c = text_[at_];
        if (c == U'(') {
            ++open_;
            return one(Kind::open);
        }
        if (c == U')') {
            if (open_ > 0 && --open_ < near_at_)
                near_at_ = 0;
            return one(Kind::close);
        }
        if (c == U',' && near_at_ > 0)
            return one(Kind::comma);
        if (is_quote(c))
            return phrase(Kind::phrase, start, {});
        if ((c == U'-' || c == U'−') && at_ + 1 < text_.size() && !is_blank(text_[at_ + 1]))
            return one(Kind::minus);
        return run();
    }

    /// Up to a blank, a bracket or a quotation.
    tl::expected<void, SearchMistake> run()
    {
        const std::size_t start = at_;
        while (at_ < text_.size() && !is_blank(text_[at_]) && !is_quote(text_[at_]) &&
               text_[at_] != U'(' && text_[at_] != U')' && !(text_[at_] == U',' && near_at_ > 0))
            ++at_;
        std::u32string_view run = std::u32string_view(text_).substr(start, at_ - start);
        if (run == U"OR")
            return add(Kind::either, start);
        if (run == U"AND")
            return add(Kind::both, start);
        if (run == U"NOT" || run == U"-")
            return add(Kind::minus, start);
        if (run == U"NEAR" && at_ < text_.size() && text_[at_] == U'(') {
            near_at_ = open_ + 1;
            return add(Kind::near, start);
        }
        const std::size_t colon = run.find(U':');
        if (colon != run.npos && colon > 0 &&
            std::all_of(run.begin(), run.begin() + std::ptrdiff_t(colon),
                        [](char32_t c) { return (c | 0x20) >= U'a' && (c | 0x20) <= U'z'; }))
            return filter(start, run.substr(0, colon), run.substr(colon + 1));
        return word(start, run);
    }

    tl::expected<void, SearchMistake> filter(std::size_t start, std::u32string_view name,
                                             std::u32string_view value)
    {
        const std::string small = to_lower(to_utf8(name));
        if (value.empty() && at_ < text_.size() && is_quote(text_[at_]))
            return phrase(Kind::filter, start, small);
        if (value.empty() && !is_filter(small))
            return word(start, name);
        add(Kind::filter, start);
        tokens_.back().name = small;
        tokens_.back().text = to_utf8(value);
        return {};
    }

    tl::expected<void, SearchMistake> phrase(Kind kind, std::size_t start, const std::string& name)
    {
        const std::size_t opened = at_++;
        const std::size_t from = at_;
        while (at_ < text_.size() && !is_quote(text_[at_]))
            ++at_;
        if (at_ == text_.size())
            return tl::unexpected(
                SearchMistake{Phrase::of("The quotation that begins at character %1 is not closed",
                                         place_of(int(opened))),
                              Phrase::of("write \" after its last word"), int(opened), int(at_)});
        const std::u32string_view words = std::u32string_view(text_).substr(from, at_ - from);
        ++at_;
        if (kind == Kind::phrase && !has_word(words))
            return {};
        add(kind, start);
        tokens_.back().name = name;
        tokens_.back().text = to_utf8(words);
        return {};
    }

    tl::expected<void, SearchMistake> word(std::size_t start, std::u32string_view run)
    {
        const bool is_beginning = run.ends_with(U'*');
        while (run.ends_with(U'*'))
            run.remove_suffix(1);
        if (is_beginning && letters_at_end(run) < least_letters)
            return tl::unexpected(SearchMistake{
                Phrase::of("“%1” at character %2 stands for too many words",
                           to_utf8(std::u32string(run) + U"*"), place_of(int(start))),
                Phrase::of("write three letters at least before the *"), int(start), int(at_)});
        if (!has_word(run))
            return {};
        add(Kind::word, start);
        tokens_.back().text = to_utf8(run);
        tokens_.back().is_beginning = is_beginning;
        return {};
    }

    void skip_blanks()
    {
        while (at_ < text_.size() && is_blank(text_[at_]))
            ++at_;
    }

    tl::expected<void, SearchMistake> one(Kind kind)
    {
        ++at_;
        return add(kind, at_ - 1);
    }

    tl::expected<void, SearchMistake> add(Kind kind, std::size_t start)
    {
        SearchToken token;
        token.kind = kind;
        token.start = int(start);
        token.end = int(at_);
        tokens_.push_back(std::move(token));
        return {};
    }

    std::u32string text_;
    std::size_t at_ = 0;
    int open_ = 0;     ///< brackets
    int near_at_ = 0;  ///< within the NEAR whose bracket is that one; 0: in none
    std::vector<SearchToken> tokens_;
};

}  // namespace

bool is_filter(std::string_view name)
{
    constexpr std::array<std::string_view, 9> names{"source",  "symbol", "company", "topic", "is",
                                                    "session", "tone",   "after",   "before"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool may_be_beginning(std::string_view words)
{
    return letters_at_end(to_code_points(words)) >= least_letters;
}

std::string place_of(int start) { return std::to_string(start + 1); }

tl::expected<std::vector<SearchToken>, SearchMistake> search_tokens(std::string_view text)
{
    return Lexer(text).all();
}

}  // namespace undertone::store
