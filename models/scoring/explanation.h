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

    void add(const Weights& weights, double scale);
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
    struct Part {
        int first, last;  ///< tokens
        double weight;
        double strongest;  ///< |weight| of the feature that names the rule
        FeatureKey rule;
        int next;  ///< of the parts that begin at the same token; -1: none
    };
    struct OfUnit {
        const PlacedUnit* unit;
        std::vector<Part> parts;
    };
    Logits logits_;
    std::vector<OfUnit> units_;
};

}  // namespace undertone::scoring
