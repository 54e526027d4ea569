#include "scoring/letters.h"

namespace undertone::scoring {

std::string letters_name(FeatureKey key)
{
    std::string name;
    for (std::uint64_t code = letters_code(key); code != 0; code >>= 5)
        name.insert(name.begin(), (code & 31) == word_edge ? '_' : char('a' + (code & 31) - 1));
    return name;
}

std::optional<std::uint64_t> letters_from(std::string_view name)
{
    std::uint64_t code = 0;
    if (name.size() != 4 && name.size() != 5)
        return std::nullopt;
    for (const char c : name) {
        const std::uint32_t one = c == '_' ? word_edge : letter_code(char32_t(c));
        if (one == 0)
            return std::nullopt;
        code = (code << 5) | one;
    }
    return code;
}

}  // namespace undertone::scoring
