#pragma once

#include <optional>
#include <string_view>

namespace undertone::sources {

/// A number as tables of prices write it: "118.42", "$1,234.50", "47,913,510", "1.2e3", whatever
/// the machine's locale. None: "N/A", "N/D", "null", empty, or anything else that is no number.
std::optional<double> read_number(std::string_view text);

}  // namespace undertone::sources
