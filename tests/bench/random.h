#pragma once

#include <cstdint>

namespace undertone::bench {

/// Knuth's 64-bit generator: std's distributions differ from one library to the next.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    int below(int n)
    {
        state_ = state_ * 6364136223846793005 + 1442695040888963407;
        return int((state_ >> 33) % std::uint64_t(n));
    }
    bool one_in(int n) { return below(n) == 0; }
    /// 0..1, without 1.
    double part() { return below(1 << 30) / double(1 << 30); }

private:
    std::uint64_t state_;
};

}  // namespace undertone::bench
