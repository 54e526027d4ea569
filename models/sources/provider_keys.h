#pragma once

#include "core/error.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace undertone::sources {

/// True where a provider answers nobody without a key. `format`: a Source's.
bool wants_key(std::string_view format);

/// An address and headers that hold a key: neither is shown or logged.
struct KeyedRequest {
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// The key where its provider takes it: in headers, in the address at {KEY} for Alpha Vantage, which
/// takes it nowhere else. Formats that want none: the address as it is.
/// Errors: invalid_input (Alpaca's key is two, written ID:SECRET).
Result<KeyedRequest> with_key(std::string_view format, std::string_view url, std::string_view key);

}  // namespace undertone::sources
