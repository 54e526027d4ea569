#pragma once

#include "core/error.h"
#include "core/time.h"
#include "scoring/feature_filter.h"
#include "scoring/lexicon.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
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

/// A feature's whole numbers in one domain: negative, neutral, positive.
using Steps = std::array<std::int8_t, 3>;
/// Of several features.
using SumOfSteps = std::array<int, 3>;

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

    /// A feature's whole numbers of unit() each; nullopt: it has no row.
    [[nodiscard]] std::optional<Steps> steps(FeatureKey key, Domain domain) const
    {
        const std::uint64_t hash = spread(key);
        const auto& slots = slots_[std::size_t(domain)];
        for (std::size_t at = place_of(hash); slots[at] != free; at = next(at))
            if (const auto rest = without_mark(slots[at], hash); is_steps(rest))
                return steps_in(rest);
        return std::nullopt;
    }
    /// Calls `found(feature, steps)` for each of them that has a row, in their order. Rows lie far
    /// apart: some are fetched at a time, so that waiting for one is waiting for all of these.
    /// `Keyed`: Feature or FeatureKey.
    template <class Keyed, class Found>
    void for_each_row(std::span<const Keyed> features, Domain domain, Found found) const
    {
        constexpr std::size_t at_a_time = 32;
        std::uint64_t hashes[at_a_time], fetched[at_a_time];
        const std::uint64_t* const slots = slots_[std::size_t(domain)].data();
        while (!features.empty()) {
            const auto some = features.first(std::min(features.size(), at_a_time));
            features = features.subspan(some.size());
            for (std::size_t i = 0; i < some.size(); ++i) {
                hashes[i] = spread(key_of(some[i]));
                fetched[i] = slots[place_of(hashes[i])];
            }
            for (std::size_t i = 0; i < some.size(); ++i) {
                std::size_t at = place_of(hashes[i]);
                for (std::uint64_t slot = fetched[i]; slot != free; slot = slots[at = next(at)])
                    if (const auto rest = without_mark(slot, hashes[i]); is_steps(rest)) {
                        found(some[i], steps_in(rest));
                        break;
                    }
            }
        }
    }
    /// Of the rows that they have.
    template <class Keyed>
    [[nodiscard]] SumOfSteps sum(std::span<const Keyed> features, Domain domain) const
    {
        int negative = 0, neutral = 0, positive = 0;
        for_each_row(features, domain, [&](const Keyed&, const Steps& steps) {
            negative += steps[0];
            neutral += steps[1];
            positive += steps[2];
        });
        return {negative, neutral, positive};
    }
    /// What one of a row's whole numbers stands for, as a logit.
    [[nodiscard]] double unit() const { return double(unit_); }
    /// Which features may have a row with a number other than 0.
    [[nodiscard]] const FeatureFilter& filter() const { return filter_; }
    /// nullopt: the feature has no row.
    [[nodiscard]] std::optional<Weights> find(FeatureKey key, Domain domain) const;

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

    static FeatureKey key_of(FeatureKey key) { return key; }
    static FeatureKey key_of(const Feature& feature) { return feature.key; }

    /// A row in one domain is eight bytes, so that the table stays near the processor: 40 bits of
    /// the feature's hash, of which the lowest is set, and its three steps. With the place, which is
    /// the hash's upper bits, that is enough to tell some seventy thousand features from all others.
    static constexpr std::uint64_t free = 0;
    static std::uint64_t mark_of(std::uint64_t hash) { return hash << 24 | 1 << 24; }
    /// Of the slot that holds the hash's row nothing is left but its steps.
    static std::uint64_t without_mark(std::uint64_t slot, std::uint64_t hash)
    {
        return slot ^ mark_of(hash);
    }
    static bool is_steps(std::uint64_t rest) { return rest < 1 << 24; }
    static Steps steps_in(std::uint64_t slot)
    {
        return {std::int8_t(slot), std::int8_t(slot >> 8), std::int8_t(slot >> 16)};
    }
    [[nodiscard]] std::size_t place_of(std::uint64_t hash) const
    {
        return std::size_t(hash >> shift_);
    }
    [[nodiscard]] std::size_t next(std::size_t at) const
    {
        return (at + 1) & (slots_[0].size() - 1);
    }
    void insert(FeatureKey key, const std::array<Steps, 2>& steps);

    /// Open addressing, a power of two, at most three quarters full; by domain, in the same order.
    std::array<std::vector<std::uint64_t>, 2> slots_;
    int shift_ = 0;  ///< what is left of a hash behind it is a place
    FeatureFilter filter_;
    float unit_ = 0;
    std::size_t size_ = 0;
    ByDomain intercept_{}, story_intercept_{};
    std::string version_;
    Date trained_until_{};
};

}  // namespace undertone::scoring
