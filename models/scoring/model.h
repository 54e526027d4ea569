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

    /// A feature's whole numbers of unit() each; nullptr: it has no row. Quick for features that
    /// filter() lets through, and right for all.
    [[nodiscard]] const Steps* steps(FeatureKey key, Domain domain) const
    {
        const Row& row = rows_[place_of(key)];
        return row.key == free ? nullptr : &row.steps[std::size_t(domain)];
    }
    /// Calls `found(feature, steps)` for each of them that has a row, in their order. Rows lie far
    /// apart: some are fetched at a time, so that waiting for one is waiting for all of these.
    template <class Found>
    void for_each_row(std::span<const Feature> features, Domain domain, Found found) const
    {
        std::array<Row, 32> fetched;
        while (!features.empty()) {
            const auto some = features.first(std::min(features.size(), fetched.size()));
            features = features.subspan(some.size());
            for (std::size_t i = 0; i < some.size(); ++i)
                fetched[i] = rows_[first_place_of(some[i].key)];
            for (std::size_t i = 0; i < some.size(); ++i) {
                if (fetched[i].key == some[i].key.value)
                    found(some[i], fetched[i].steps[std::size_t(domain)]);
                else if (fetched[i].key != free)
                    if (const Steps* further = steps(some[i].key, domain))
                        found(some[i], *further);
            }
        }
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

    /// 16 bytes: looking a feature up touches one line of memory.
    struct Row {
        std::uint64_t key = free;
        std::array<Steps, 2> steps{};
    };
    static constexpr std::uint64_t free = ~std::uint64_t{0};

    [[nodiscard]] std::size_t first_place_of(FeatureKey key) const
    {
        return std::size_t(spread(key)) & (rows_.size() - 1);
    }
    /// Where a key stands or would stand.
    [[nodiscard]] std::size_t place_of(FeatureKey key) const
    {
        std::size_t at = first_place_of(key);
        while (rows_[at].key != free && rows_[at].key != key.value)
            at = (at + 1) & (rows_.size() - 1);
        return at;
    }
    void insert(FeatureKey key, const std::array<Steps, 2>& steps);

    std::vector<Row> rows_;  ///< open addressing, a power of two, at most three quarters full
    FeatureFilter filter_;
    float unit_ = 0;
    std::size_t size_ = 0;
    ByDomain intercept_{}, story_intercept_{};
    std::string version_;
    Date trained_until_{};
};

}  // namespace undertone::scoring
