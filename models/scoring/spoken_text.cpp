#include "scoring/spoken_text.h"

#include "core/text.h"
#include "scoring/word_table.h"

#include <algorithm>

namespace undertone::scoring {
namespace {

/// Fewer words between marks are a term or a nickname.
constexpr int words_of_a_quotation = 5;

const WordTable& roles_of_stems()
{
    static const WordTable table = [] {
        WordTable roles;
        std::u32string buffer;
        for (const SpeechWords& list : speech_words())
            for (const std::string& word : split(list.words, ' '))
                roles[hash_of(stem(to_code_points(word), buffer))] |= bit(list.role);
        return roles;
    }();
    return table;
}

}  // namespace

SpokenText::SpokenText(const TokenizedText& text, const std::vector<NamedAt>& named)
    : text_(text),
      roles_(text.tokens.size()),
      of_company_(text.tokens.size()),
      quoted_(text.tokens.size()),
      quotations_(find_quoted(text))
{
    const WordTable& table = roles_of_stems();
    std::u32string buffer;
    for (int i = 0; i < size(); ++i) {
        const bool month = token(i).capital && word(i) == U"may";
        if (token(i).kind == TokenKind::word && !month)
            roles_[std::size_t(i)] = table.find(stem(word(i), token(i).hash, buffer));
        if (word(i).ends_with(U"n't"))
            roles_[std::size_t(i)] |= bit(SpeechRole::refuses);
    }
    for (const NamedAt& one : named)
        std::fill(of_company_.begin() + one.first, of_company_.begin() + one.last, true);
    std::erase_if(quotations_, [this](const Quoted& one) {
        return words(one.first, one.last) < words_of_a_quotation;
    });
    for (const Quoted& one : quotations_)
        std::fill(quoted_.begin() + one.first, quoted_.begin() + one.last, true);
}

int SpokenText::words(int first, int last) const
{
    const auto begin = text_.tokens.begin();
    return int(std::count_if(begin + first, begin + last,
                             [](const Token& token) { return !token.is_mark(); }));
}

bool SpokenText::is_name(int i) const
{
    using enum SpeechRole;
    constexpr SpeechRoles not_names =
        bit(joins) | bit(begins) | bit(aside) | bit(helps) | bit(is) | bit(person) | bit(thing);
    return token(i).capital && !is_company(i) && !(roles(i) & not_names);
}

}  // namespace undertone::scoring
