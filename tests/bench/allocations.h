#pragma once

#include <cstdint>

namespace undertone::bench {

/// How often this program has allocated so far (operator new is counted in it).
std::uint64_t allocations();

}  // namespace undertone::bench
