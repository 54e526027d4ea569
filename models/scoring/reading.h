#pragma once

#include "core/mention.h"
#include "scoring/company_finder.h"
#include "scoring/features.h"
#include "scoring/topics.h"

#include <vector>

namespace undertone::scoring {

/// A unit of the story with its place and how much it counts there.
struct PlacedUnit {
    Field field;
    const TokenizedText* text;
    Unit unit;
    double weight;  ///< title 1; the lead and what follows less and less
    std::vector<int> companies;  ///< whom it names, in order of first mention
    bool is_opinion;             ///< quoted (quotation.h); a title never is
};

/// A story taken apart for scoring: tokens, names, units. `texts` must outlive it. `only`: Unit's.
class Reading {
public:
    Reading(const StoryTexts& texts, const CompanyFinder& finder,
            const std::vector<OwnName>& own, const Lexicon& lexicon,
            const FeatureFilter* only = nullptr);

    [[nodiscard]] const std::vector<PlacedUnit>& units() const { return units_; }
    [[nodiscard]] const std::vector<NamedAt>& named(Field field) const;
    /// Companies in order of first mention, each once.
    [[nodiscard]] const std::vector<int>& companies() const { return companies_; }
    /// The units that name a company, in reading order.
    [[nodiscard]] std::vector<const PlacedUnit*> units_of(int company) const;
    /// Where and how often: 1 = it is the story; near 0 = one passing mention.
    [[nodiscard]] double relevance_of(int company) const;

private:
    void add(Field field, const TokenizedText& text, const std::vector<NamedAt>& named,
             const Lexicon& lexicon, const FeatureFilter* only);

    std::vector<NamedAt> title_, summary_, text_;
    std::vector<PlacedUnit> units_;
    std::vector<int> companies_;
    bool headline_only_ = true;
};

}  // namespace undertone::scoring
