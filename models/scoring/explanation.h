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

/// What made the logits of one target, gathered for a reader.
class Evidence {
public:
    /// Begins anew, in the room of the target before.
    void clear();
    /// Adds what a unit's features weigh, `scale` times.
    void add(const PlacedUnit& unit, std::span<const Feature> features, const Model& model,
             Domain domain, double scale);

    /// Few enough to read, yet all: what is left over of a unit is one reason over its words, what
    /// is left over of the units one over their stretch. They and the intercept sum to the log-odds.
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
        std::size_t first, last;  ///< in parts_
    };
    [[nodiscard]] std::span<const Part> parts_of(const OfUnit& of) const
    {
        return std::span(parts_).subspan(of.first, of.last - of.first);
    }
    [[nodiscard]] std::vector<Reason> reasons_of(const OfUnit& of, std::size_t kept) const;

    std::vector<OfUnit> units_;
    std::vector<Part> parts_;
    std::vector<int> by_first_;  ///< of the unit that is added: the last part that begins at a token
};

}  // namespace undertone::scoring
