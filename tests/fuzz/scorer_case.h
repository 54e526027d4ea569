#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace undertone::scoring::test {

/// Takes any bytes for a story and a caller's targets (fields and targets parted by the bytes 0 and
/// 1), scores it in both ways and returns the first promise that the scorer breaks; empty: none.
std::string broken_promise_of_case(std::string_view bytes);

}  // namespace undertone::scoring::test
