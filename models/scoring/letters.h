#pragma once

#include "scoring/features.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace undertone::scoring {

/// Four or five letters in a row as a number, five bits each: 1..26 a letter, 27 the edge of a word.
inline constexpr std::uint32_t word_edge = 27;

/// 0: a sign that is not counted among the letters.
constexpr std::uint32_t letter_code(char32_t c)
{
    return c >= 'a' && c <= 'z' ? std::uint32_t(c - 'a' + 1) : 0;
}

/// The place that letters have in the clause of the target's first group (on either side of it); all
/// others have none.
inline constexpr Place in_clause_of_first_group = Place::left;

inline FeatureKey letters_key(Place place, std::uint64_t code)
{
    return FeatureKey::make(Template::letters, place, std::uint32_t(code >> 24),
                            std::uint32_t(code & 0xFFFFFF));
}
inline std::uint64_t letters_code(FeatureKey key)
{
    return (std::uint64_t(key.a()) << 24) | key.b();
}

/// "_plun", and back.
std::string letters_name(FeatureKey key);
std::optional<std::uint64_t> letters_from(std::string_view name);

/// The last four of them.
constexpr std::uint64_t last_four(std::uint64_t code) { return code & ((1u << 20) - 1); }

/// Calls `found(code)` for each four and five letters in a row of a word, its edges included, whose
/// last four are `wanted`.
template <class Wanted, class Found>
void for_each_letters(std::u32string_view word, Wanted wanted, Found found)
{
    std::uint64_t code = word_edge;
    int length = 1;
    for (std::size_t i = 0; i <= word.size(); ++i) {
        const std::uint32_t one = i == word.size() ? word_edge : letter_code(word[i]);
        if (one == 0) {
            code = 0;
            length = 0;
            continue;
        }
        code = (code << 5) | one;
        ++length;
        if (length < 4 || !wanted(last_four(code)))
            continue;
        found(last_four(code));
        if (length >= 5)
            found(code & ((1u << 25) - 1));
    }
}

}  // namespace undertone::scoring
