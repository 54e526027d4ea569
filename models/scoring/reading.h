#pragma once

#include "core/mention.h"
#include "scoring/company_finder.h"
#include "scoring/features.h"
#include "scoring/topics.h"

#include <algorithm>
#include <span>
#include <vector>

namespace undertone::scoring {

/// A unit of the story with its place and how much it counts there.
struct PlacedUnit {
    Field field = Field::title;
    const TokenizedText* text = nullptr;
    Unit unit;
    double weight = 0;  ///< title 1; the lead and what follows less and less
    std::vector<int> companies;  ///< whom it names, in order of first mention
    bool is_opinion = false;     ///< quoted (quotation.h); a title never is

    [[nodiscard]] bool names(int company) const
    {
        return std::find(companies.begin(), companies.end(), company) != companies.end();
    }
};

/// A story taken apart for scoring: tokens, names, units.
class Reading {
public:
    Reading() = default;
    Reading(const StoryTexts& texts, const CompanyFinder& finder,
            const std::vector<OwnName>& own, const Lexicon& lexicon,
            const FeatureFilter* only = nullptr)
    {
        read(texts, finder, own, lexicon, only);
    }

    /// Reads a story in the place of the one before, in whose room. `texts` must outlive the reading.
    /// `only`: Unit's.
    void read(const StoryTexts& texts, const CompanyFinder& finder, const std::vector<OwnName>& own,
              const Lexicon& lexicon, const FeatureFilter* only = nullptr);

    [[nodiscard]] std::span<const PlacedUnit> units() const { return {units_.data(), count_}; }
    [[nodiscard]] const std::vector<NamedAt>& named(Field field) const;
    /// Companies in order of first mention, each once.
    [[nodiscard]] const std::vector<int>& companies() const { return companies_; }
    /// Where and how often: 1 = it is the story; near 0 = one passing mention.
    [[nodiscard]] double relevance_of(int company) const;

private:
    void add(Field field, const TokenizedText& text, const std::vector<NamedAt>& named,
             const Lexicon& lexicon, const FeatureFilter* only);

    std::vector<NamedAt> title_, summary_, text_;
    std::vector<PlacedUnit> units_;  ///< the first `count_`; those behind keep their room
    std::size_t count_ = 0;
    std::vector<int> companies_;
    bool headline_only_ = true;
};

}  // namespace undertone::scoring
