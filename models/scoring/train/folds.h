#pragma once

#include "scoring/train/samples.h"

#include <vector>

namespace undertone::scoring::train {

/// Titles that share this much of their words (Jaccard) tell the same.
inline constexpr double near_duplicate = 0.7;

/// For each sample, the number of its cluster: samples whose texts are near-duplicates of one another,
/// directly or through others.
std::vector<int> cluster(const std::vector<Sample>& samples);

/// The sets that reports are made for; the others only teach.
constexpr bool is_asked(Set set) { return set == Set::field || set == Set::sentfin; }

/// Which samples a fold's model is asked about and which it may learn from. Dated headlines of one
/// week belong to one fold, of whichever set; undated ones of one cluster. A model never learns from a sample whose
/// cluster has a member that it is asked about: clusters reach over weeks, so that putting both into
/// one group would leave a single one.
class Folds {
public:
    Folds(const std::vector<Sample>& samples, std::vector<int> clusters, int count);

    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] int of(std::size_t sample) const { return fold_[sample]; }  ///< -1: teaches all
    [[nodiscard]] bool may_teach(int fold, std::size_t sample) const;
    [[nodiscard]] int cluster_of(std::size_t sample) const { return cluster_[sample]; }

private:
    int count_;
    std::vector<int> cluster_;
    std::vector<int> fold_;
    std::vector<std::vector<bool>> asked_;  ///< [fold][cluster]
};

}  // namespace undertone::scoring::train
