#include "scoring/lexicon.h"

#include "core/text.h"

namespace undertone::scoring {
namespace {

constexpr std::u32string_view unknown_name = U"<?>";  ///< of unknown_word, in the model's table

}  // namespace

Lexicon::Lexicon()
{
    names_.push_back(to_utf8(unknown_name));
    classes_.push_back(0);
    for (const char* name : {"<T>", "<O>", "<N>", "<edge>"})
        add_stem(to_code_points(name));
    std::u32string buffer;
    for (const WordList& list : word_lists())
        for (const std::string& word : split(list.words, ' '))
            if (!word.empty())
                classes_[add_stem(stem(to_code_points(to_lower(word)), buffer))] |=
                    bit(list.word_class);
}

WordId Lexicon::add(std::string_view word)
{
    // What stands for a name or a number ("<T>") has the capitals that no word keeps.
    const bool masked = word.starts_with('<');
    std::uint64_t hash = no_letters;
    for (const char c : word) {
        // Letters beyond ASCII take the long way; few words have any.
        if (static_cast<unsigned char>(c) >= 0x80)
            return add_stem(to_code_points(masked ? std::string(word) : to_lower(word)));
        hash = with_letter(hash, masked ? char32_t(c) : to_lower(char32_t(c)));
    }
    if (const WordId known = ids_.find(hash); known != unknown_word)
        return known;
    return add_stem(to_code_points(masked ? std::string(word) : to_lower(word)));
}

WordId Lexicon::add_stem(std::u32string_view stem)
{
    if (stem == unknown_name)
        return unknown_word;
    WordId& id = ids_[hash_of(stem)];
    if (id == unknown_word) {
        id = WordId(names_.size());
        names_.push_back(to_utf8(stem));
        classes_.push_back(0);
    }
    return id;
}

WordId Lexicon::find(std::u32string_view stem) const { return ids_.find(stem); }

void Lexicon::look_up(TokenizedText& text) const
{
    std::u32string buffer;
    for (Token& token : text.tokens) {
        if (token.kind == TokenKind::number) {
            token.word = number_word;
            continue;
        }
        const std::u32string_view word = text.folded_word(token);
        const std::u32string_view base = stem(word, token.hash, buffer);
        const bool is_stem = base.data() == word.data() && base.size() == word.size();
        token.word = ids_.find(is_stem ? token.hash : hash_of(base));
    }
}

}  // namespace undertone::scoring
