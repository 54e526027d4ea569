#pragma once

#include "ingest/headlines.h"

#include <cstdint>
#include <vector>

namespace undertone::test {

/// Two headlines, by index; `first` came first.
struct Pair {
    std::size_t first = 0, second = 0;
    double alike = 0;  ///< share of their titles' words
};

/// The cluster of each, placed one after the other as they came.
std::vector<std::int64_t> cluster_all(const std::vector<Headline>& headlines);

/// The weeks on which the rule was tuned, and those that judge it: every other one, by the first
/// story of a pair.
enum class Weeks { tuning, checking };
Weeks weeks_of(const Headline& first);

/// All pairs that share a cluster.
std::vector<Pair> joined_pairs(const std::vector<Headline>& headlines,
                               const std::vector<std::int64_t>& clusters, Weeks weeks);
/// The pairs most alike in title among those known within 72 hours and not joined, nearest first;
/// each story in one pair only, documents of registers left out.
std::vector<Pair> nearest_apart(const std::vector<Headline>& headlines,
                                const std::vector<std::int64_t>& clusters, Weeks weeks,
                                std::size_t count);

/// `count` of them, each as likely as any other; the same ones for the same seed on every machine.
std::vector<Pair> drawn(std::vector<Pair> pairs, std::size_t count, unsigned seed);

}  // namespace undertone::test
