#pragma once

#include "core/mention.h"
#include "scoring/model.h"
#include "scoring/reading.h"

#include <span>
#include <vector>

namespace undertone::scoring {

/// The logits of one target, or of a story: negative, neutral, positive.
class Logits {
public:
    explicit Logits(const Weights& intercept);

    /// Adds whole numbers, each of which stands for `step`.
    void add(const std::array<int, 3>& numbers, double step);
    void add(std::span<const Feature> features, const Model& model, Domain domain, double scale);
    [[nodiscard]] std::array<double, 3> probabilities() const;
    [[nodiscard]] double log_odds() const { return z_[2] - z_[0]; }

private:
    std::array<double, 3> z_;
};

/// The logits of one target, kept together with what made them.
class Evidence {
public:
    explicit Evidence(const Weights& intercept) : logits_(intercept) {}

    /// Adds what a unit's features weigh, `scale` times.
    void add(const PlacedUnit& unit, std::span<const Feature> features, const Model& model,
             Domain domain, double scale);

    [[nodiscard]] std::array<double, 3> probabilities() const { return logits_.probabilities(); }
    [[nodiscard]] double log_odds() const { return logits_.log_odds(); }
    /// Few enough to read, yet all: what is left over of a unit is one reason over its words, what
    /// is left over of the units one over their stretch. They and the intercept sum to log_odds().
    [[nodiscard]] std::vector<Reason> reasons() const;

private:
    /// Features over one span. Weights are whole numbers of the unit's step: exact, in any order.
    struct Part {
        int first, last;  ///< tokens
        int weight;
        int strongest;  ///< |weight| of the feature that names the rule
        FeatureKey rule;
        int next;  ///< of the parts that begin at the same token; -1: none
    };
    struct OfUnit {
        const PlacedUnit* unit;
        double step;
        std::vector<Part> parts;
    };
    [[nodiscard]] std::vector<Reason> reasons_of(const OfUnit& of, std::size_t kept) const;

    Logits logits_;
    std::vector<OfUnit> units_;
    std::vector<int> by_first_;  ///< of the unit that is added: the last part that begins at a token
};

}  // namespace undertone::scoring
