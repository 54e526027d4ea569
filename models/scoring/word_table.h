#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace undertone::scoring {

/// Hash of some letters, one at a time (FNV-1a).
inline constexpr std::uint64_t no_letters = 0xcbf29ce484222325u;
constexpr std::uint64_t with_letter(std::uint64_t hash, char32_t letter)
{
    return (hash ^ letter) * 0x100000001b3u;
}
constexpr std::uint64_t hash_of(std::u32string_view word)
{
    std::uint64_t hash = no_letters;
    for (const char32_t letter : word)
        hash = with_letter(hash, letter);
    return hash;
}

/// Numbers of words, by the words' hashes alone: every word of every headline is looked up in such
/// tables, and among some ten thousand words no two of one 64-bit hash are to be met.
class WordTable {
public:
    /// A word's number; 0: not in the table.
    [[nodiscard]] std::uint32_t find(std::uint64_t hash) const
    {
        return slots_[place_of(hash)].number;
    }
    [[nodiscard]] std::uint32_t find(std::u32string_view word) const { return find(hash_of(word)); }

    /// The number to read or to set; 0 when the word is new. It must not stay 0.
    std::uint32_t& operator[](std::uint64_t hash)
    {
        if (2 * (size_ + 1) > slots_.size()) {
            std::vector<Slot> old(2 * slots_.size());
            old.swap(slots_);
            for (const Slot& slot : old)
                if (slot.number != 0)
                    slots_[place_of(slot.hash)] = slot;
        }
        Slot& slot = slots_[place_of(hash)];
        size_ += slot.number == 0;
        slot.hash = hash;
        return slot.number;
    }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t number = 0;  ///< 0: free
    };
    [[nodiscard]] std::size_t place_of(std::uint64_t hash) const
    {
        std::size_t at = std::size_t(hash ^ (hash >> 32)) & (slots_.size() - 1);
        while (slots_[at].number != 0 && slots_[at].hash != hash)
            at = (at + 1) & (slots_.size() - 1);
        return at;
    }

    std::vector<Slot> slots_ = std::vector<Slot>(16);  ///< open addressing, at most half full
    std::size_t size_ = 0;
};

}  // namespace undertone::scoring
