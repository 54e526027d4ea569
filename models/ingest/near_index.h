#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

namespace undertone::ingest {

/// Finds sets of words that are much alike without looking at all of them: MinHash, in bands (Broder
/// 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4). Sets that share s of their
/// words meet in a band of 3 with probability s^3, in one of 32 with 1 - (1 - s^3)^32: 0.9996 at
/// 0.6, 1 for the same words, 0.03 at 0.1. The same on every machine. One thread.
class NearIndex {
public:
    /// The n-th call's set has number n, from 0. An empty one is like none.
    void add(const std::vector<std::uint32_t>& words);
    void forget_last();
    /// The numbers of those added that may be alike and that `keep` takes, in order, each once. `keep`
    /// is asked as often as sets meet: it should be quick.
    using Keep = std::function<bool(std::uint32_t)>;
    [[nodiscard]] std::vector<std::uint32_t> near(const std::vector<std::uint32_t>& words,
                                                  const Keep& keep) const;

private:
    static constexpr std::size_t bands = 32, rows = 3;
    using Keys = std::array<std::uint32_t, bands>;  ///< one of each band
    /// A set in a band: its key, and the set before it in the same bucket, plus 1 (0: none). Side by
    /// side, as a walk needs both.
    struct Link {
        std::uint32_t key = 0, next = 0;
    };
    static Keys keys_of(const std::vector<std::uint32_t>& words);
    [[nodiscard]] std::size_t bucket(std::size_t band, std::uint32_t key) const;
    void link(std::size_t number);

    std::deque<std::array<Link, bands>> links_;  ///< never copied as it grows
    std::vector<bool> empty_;
    std::vector<std::uint32_t> first_;  ///< of each bucket: a band's lie together
};

}  // namespace undertone::ingest
