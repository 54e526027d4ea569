#pragma once

#include "core/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace undertone::store {

/// What one examination of a database came to.
struct Finding {
    std::string check;  ///< "integrity", "foreign keys" ...
    bool good = true;
    std::string words;  ///< what is well or wrong, without a full stop
};

/// Examines a whole database: its pages and indexes (SQLite's integrity check), what its rows say of
/// one another, and what is worked out from others against its definition. Only reads; others read
/// and write meanwhile. Minutes for gigabytes. A check that cannot be made is a finding.
/// Errors: not_found, newer_database, damaged_database (it cannot be opened at all), io.
Result<std::vector<Finding>> examine(const std::filesystem::path& file);

}  // namespace undertone::store
