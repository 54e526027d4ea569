#pragma once

#include "core/error.h"
#include "core/time.h"
#include "scoring/features.h"
#include "scoring/lexicon.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace undertone::scoring {

/// What a feature adds to the logits of negative, neutral and positive.
struct Weights {
    float negative = 0, neutral = 0, positive = 0;

    /// What it adds to ln(p_pos / p_neg).
    [[nodiscard]] double log_odds() const { return double(positive) - double(negative); }
};

/// The explicit weight table. Its file is UTF-8 text, one entry a line, fields parted by tabs:
///     # a comment
///     version, description, trained_until (a date; none for hand-set weights)   <tab> value
///     unit        <tab> what one of the whole numbers below stands for, as a logit
///     intercept, story_intercept      <tab> six whole numbers -32767 .. 32767
///     a feature's name (features.h)   <tab> six whole numbers -127 .. 127
/// The six: negative, neutral, positive in general finance, then the same in the field's news.
class Model {
public:
    /// Errors name the line: invalid_input. Features teach the lexicon their words.
    static Result<Model> parse(std::string_view table, Lexicon& lexicon);

    /// nullptr: the feature has no weight.
    [[nodiscard]] const Weights* find(FeatureKey key, Domain domain) const
    {
        const std::uint64_t mixed = mix(key.value + 1);
        if (!may_hold(mixed))
            return nullptr;
        const std::size_t slot = slot_of(key.value + 1, mixed);
        return keys_[slot] == 0 ? nullptr : &weights_[slot][std::size_t(domain)];
    }

    [[nodiscard]] const Weights& intercept(Domain domain) const
    {
        return intercept_[std::size_t(domain)];
    }
    [[nodiscard]] const Weights& story_intercept(Domain domain) const
    {
        return story_intercept_[std::size_t(domain)];
    }
    [[nodiscard]] const std::string& version() const { return version_; }
    [[nodiscard]] Date trained_until() const { return trained_until_; }
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    using ByDomain = std::array<Weights, 2>;

    static std::uint64_t mix(std::uint64_t key)
    {
        const std::uint64_t mixed = key * 0x9E3779B97F4A7C15u;
        return mixed ^ (mixed >> 32);
    }
    /// False: surely not in the table. One bit of a map small enough for the nearest caches answers
    /// nine in ten of the questions, which are for features without a weight.
    [[nodiscard]] bool may_hold(std::uint64_t mixed) const
    {
        const std::uint64_t bit = mixed >> (64 - map_bits);
        return (map_[std::size_t(bit >> 6)] >> (bit & 63) & 1) != 0;
    }
    /// Where a key (the feature's + 1) stands or would stand.
    [[nodiscard]] std::size_t slot_of(std::uint64_t key, std::uint64_t mixed) const
    {
        std::size_t at = std::size_t(mixed) & (keys_.size() - 1);
        while (keys_[at] != 0 && keys_[at] != key)
            at = (at + 1) & (keys_.size() - 1);
        return at;
    }
    void insert(FeatureKey key, const ByDomain& weights);

    // Open addressing, a power of two, at most half full; 0: free. Most features have no weight:
    // the keys stand by themselves so that looking in vain touches nothing else.
    static constexpr int map_bits = 20;
    std::vector<std::uint64_t> map_ = std::vector<std::uint64_t>(std::size_t(1) << (map_bits - 6));
    std::vector<std::uint64_t> keys_;
    std::vector<ByDomain> weights_;
    std::size_t size_ = 0;
    ByDomain intercept_{}, story_intercept_{};
    std::string version_;
    Date trained_until_{};
};

}  // namespace undertone::scoring
