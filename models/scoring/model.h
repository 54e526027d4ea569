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
///     intercept, story_intercept      <tab> negative <tab> neutral <tab> positive
///     a feature's name (features.h)   <tab> negative <tab> neutral <tab> positive
class Model {
public:
    /// Errors name the line: invalid_input. Features teach the lexicon their words.
    static Result<Model> parse(std::string_view table, Lexicon& lexicon);

    /// nullptr: the feature has no weight.
    [[nodiscard]] const Weights* find(FeatureKey key) const;

    [[nodiscard]] const Weights& intercept() const { return intercept_; }
    [[nodiscard]] const Weights& story_intercept() const { return story_intercept_; }
    [[nodiscard]] const std::string& version() const { return version_; }
    [[nodiscard]] Date trained_until() const { return trained_until_; }
    [[nodiscard]] std::size_t size() const { return size_; }

private:
    struct Slot {
        std::uint64_t key = 0;  ///< the feature's + 1; 0: free
        Weights weights;
    };
    [[nodiscard]] std::size_t slot_of(std::uint64_t key) const;
    void insert(FeatureKey key, const Weights& weights);

    std::vector<Slot> slots_;  ///< open addressing, a power of two, at most half full
    std::size_t size_ = 0;
    Weights intercept_, story_intercept_;
    std::string version_;
    Date trained_until_{};
};

}  // namespace undertone::scoring
