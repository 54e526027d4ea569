#include "scoring/claim_sentence.h"

#include "core/text.h"
#include "scoring/word_table.h"

#include <algorithm>

namespace undertone::scoring {

StemSet::StemSet(std::string_view words)
{
    std::u32string buffer;
    for (const std::string& word : split(words, ' '))
        stems_.push_back(hash_of(stem(to_code_points(word), buffer)));
    std::sort(stems_.begin(), stems_.end());
}

bool StemSet::has(std::u32string_view folded) const
{
    std::u32string buffer;
    return !folded.empty() &&
           std::binary_search(stems_.begin(), stems_.end(), hash_of(stem(folded, buffer)));
}

const NamedAt* ClaimSentence::name_at(int i) const
{
    for (const NamedAt& one : names_)
        if (one.first <= i && i < one.last)
            return &one;
    return nullptr;
}

bool ClaimSentence::ends_thought(int i) const
{
    return is_one_of(word(i), U";", U":", U"(", U")", U"–", U"—", U"―");
}

}  // namespace undertone::scoring
