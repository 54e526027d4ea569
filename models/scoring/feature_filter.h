#pragma once

#include "scoring/features.h"
#include "scoring/letters.h"

#include <cstdint>
#include <vector>

namespace undertone::scoring {

/// Which features may have a weight. Of the some three hundred that a headline has, two in three have
/// none: what is asked here first is neither kept nor looked up. "May" is a small table's word: it is
/// never wrong in saying no, and seldom in saying yes.
class FeatureFilter {
public:
    void add(FeatureKey key);

    [[nodiscard]] bool may_hold(FeatureKey key) const { return has(keys_, spread(key)); }
    /// Of letters, wherever they stand.
    [[nodiscard]] bool may_hold_letters(std::uint64_t code) const
    {
        return has(letters_, spread_letters(code));
    }
    /// The templates that have a feature with this word or class as their first operand, a bit each.
    [[nodiscard]] Templates beginning_with(std::uint32_t operand) const
    {
        return operand < first_.size() ? first_[operand] : 0;
    }
    /// The same of their second operand.
    [[nodiscard]] Templates ending_with(std::uint32_t operand) const
    {
        return operand < second_.size() ? second_[operand] : 0;
    }

private:
    /// Bits, by the uppermost ones of a hash.
    template <int Bits>
    struct Map {
        std::vector<std::uint64_t> words = std::vector<std::uint64_t>(std::size_t(1) << (Bits - 6));
    };
    template <int Bits>
    static bool has(const Map<Bits>& map, std::uint64_t hash)
    {
        const std::uint64_t bit = hash >> (64 - Bits);
        return (map.words[std::size_t(bit >> 6)] >> (bit & 63) & 1) != 0;
    }
    template <int Bits>
    static void set(Map<Bits>& map, std::uint64_t hash)
    {
        const std::uint64_t bit = hash >> (64 - Bits);
        map.words[std::size_t(bit >> 6)] |= std::uint64_t(1) << (bit & 63);
    }

    static std::uint64_t spread_letters(std::uint64_t code) { return code * 0x9E3779B97F4A7C15u; }

    Map<20> keys_;
    Map<17> letters_;  ///< by themselves: there are many to a word, and few have a weight
    std::vector<Templates> first_, second_;
};

}  // namespace undertone::scoring
