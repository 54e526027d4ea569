#include "scoring/lexicon.h"

#include "core/text.h"

namespace undertone::scoring {

std::size_t Lexicon::Hash::operator()(std::u32string_view text) const noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a
    for (const char32_t c : text)
        hash = (hash ^ c) * 0x100000001b3u;
    return std::size_t(hash ^ (hash >> 32));
}

Lexicon::Lexicon()
{
    for (const char* name : {"<?>", "<T>", "<O>", "<N>", "<edge>"})
        add_stem(to_code_points(name));
    std::u32string buffer;
    for (const WordList& list : word_lists())
        for (const std::string& word : split(list.words, ' '))
            if (!word.empty())
                entries_[add_stem(stem(to_code_points(to_lower(word)), buffer))].classes |=
                    bit(list.word_class);
}

WordId Lexicon::add(std::string_view word)
{
    return add_stem(to_code_points(to_lower(word)));
}

WordId Lexicon::add_stem(std::u32string_view stem)
{
    const auto [at, added] = ids_.try_emplace(std::u32string(stem), WordId(entries_.size()));
    if (added)
        entries_.push_back({to_utf8(stem), 0});
    return at->second;
}

WordId Lexicon::find(std::u32string_view stem) const
{
    const auto found = ids_.find(stem);
    return found == ids_.end() ? unknown_word : found->second;
}

void Lexicon::look_up(TokenizedText& text) const
{
    std::u32string buffer;
    for (Token& token : text.tokens)
        token.word = token.kind == TokenKind::number
                         ? number_word
                         : find(stem(text.folded_word(token), buffer));
}

}  // namespace undertone::scoring
