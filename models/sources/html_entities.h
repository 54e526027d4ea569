#pragma once

#include <string>
#include <string_view>

namespace undertone::sources {

/// `text` begins with '&'. If a character reference stands there (&amp; &#8217; &#x2019;), appends
/// its character to `out` and returns the length read; else returns 0.
std::size_t append_entity(std::string_view text, std::string& out);

}  // namespace undertone::sources
