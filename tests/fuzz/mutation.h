#pragma once

#include <random>
#include <string>
#include <vector>

namespace undertone::test {

/// Random edits: bytes flipped, taken out, put in; stretches doubled; the case spliced with a seed.
std::string mutated(std::string bytes, const std::vector<std::string>& seeds, std::mt19937& random);

}  // namespace undertone::test
