#pragma once

#include "core/error.h"

#include <string>
#include <vector>

namespace undertone {

/// The bytes of a shipped file, by its path under resources/: "reference/companies.json".
/// Any thread. ErrorKind::internal when the build left it out.
Result<std::string> read_resource(const std::string& path);

/// The files directly in a shipped folder, by name: "demo/bars" -> {"AAPL.csv", ...}.
std::vector<std::string> resources_in(const std::string& folder);

}  // namespace undertone
