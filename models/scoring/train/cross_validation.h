#pragma once

#include "scoring/train/folds.h"
#include "scoring/train/report.h"
#include "scoring/train/trainer.h"

#include <array>
#include <string>
#include <vector>

namespace undertone::scoring::train {

/// What models that had not seen them said of a set's pairs.
struct Answers {
    std::vector<Said> said;
    std::vector<const Example*> examples;  ///< of each
};

/// Fits one model a fold, two at a time, and asks it about its fold; by set. Stories are not asked.
/// Then divides the logits of each fold by the temperature that fits the others' best.
std::array<Answers, std::size_t(Set::count)> cross_validate(const Corpus& corpus, const Folds& folds,
                                                            const Settings& settings);

/// The one number by which logits are divided for the lowest log loss (Guo et al., On Calibration of
/// Modern Neural Networks, ICML 2017). Takes the logarithms of p as logits.
double temperature_of(const std::vector<const Said*>& said);

}  // namespace undertone::scoring::train
