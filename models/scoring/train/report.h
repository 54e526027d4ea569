#pragma once

#include "core/mention.h"

#include <array>
#include <string>
#include <vector>

namespace undertone::scoring::train {

/// What was said of one pair by a model that had not seen it.
struct Said {
    Label right = Label::neutral;
    std::array<double, 3> p{};  ///< negative, neutral, positive
    bool conflicting = false;   ///< from a text whose labels differ
    int group = 0;              ///< pairs of one group are not independent
    int fold = 0;

    [[nodiscard]] Label label() const;  ///< the likeliest, as Mention::label() says
};

struct Figures {
    int pairs = 0;
    double accuracy = 0;       ///< share of right labels, 0..1
    double macro_f1 = 0;       ///< mean F1 of the three labels
    int conflicting_pairs = 0;
    double conflicting = 0;    ///< accuracy on those
    double flips = 0;          ///< of the pairs labelled positive or negative, the share said opposite
    double calibration = 0;    ///< expected calibration error, 10 bins of equal mass (Naeini et al.,
                               ///< AAAI 2015, with equal-mass bins): mean |confidence - accuracy|
    double spread = 0;         ///< standard deviation of the folds' accuracies
    std::array<std::array<int, 3>, 3> confusion{};  ///< [right][said]
};

Figures measure(const std::vector<Said>& said);

/// The figures as one line of a table: "7244  76.1  75.8 ...", and its header.
std::string to_line(const Figures& figures);
std::string_view line_header();

}  // namespace undertone::scoring::train
