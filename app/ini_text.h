#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace undertone::app {

/// An ini file's text with one value changed, or (none) taken out: comments, other keys, their order
/// and the ends of lines stay as somebody wrote them, which QSettings does not do. `id` is section
/// and key, "net/proxy"; the value is written as QSettings reads it. A section that is not there comes
/// at the end.
std::string with_value(std::string_view ini, std::string_view id,
                       const std::optional<std::string>& value);

}  // namespace undertone::app
