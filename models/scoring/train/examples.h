#pragma once

#include "scoring/company_finder.h"
#include "scoring/features.h"
#include "scoring/train/samples.h"

#include <vector>

namespace undertone::scoring::train {

/// A (text, target) pair as the scorer sees it.
struct Example {
    int sample = 0;  ///< index of its sample
    int target = 0;  ///< index of its target within the sample
    Label label = Label::neutral;
    Domain domain = Domain::general;
    std::vector<FeatureKey> features;
};

/// Takes the samples apart with the scorer's own tokens, names and features. A word that stands in
/// fewer than `rarest` samples stays unknown. Targets that the text does not name are left out.
/// Grows the lexicon.
std::vector<Example> make_examples(const std::vector<Sample>& samples,
                                   const std::vector<Company>& companies, int rarest,
                                   Lexicon& lexicon);

}  // namespace undertone::scoring::train
