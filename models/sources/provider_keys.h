#pragma once

#include "core/error.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace undertone::sources {

/// True where a provider answers nobody without a key. `format`: a Source's.
bool wants_key(std::string_view format);

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The headers that hold the key, where its provider takes it there; neither shown nor logged. Alpha
/// Vantage takes it in the address alone ({KEY}): none. Nor for formats that want no key.
/// Errors: invalid_input (Alpaca's key is two, written ID:SECRET).
Result<Headers> key_headers(std::string_view format, std::string_view key);

}  // namespace undertone::sources
