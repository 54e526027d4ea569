#pragma once

#include "core/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace undertone::store {

/// What puts right what an examination finds wrong.
enum class Mend {
    going_back,    ///< to a backup, or saving what can be read (salvage.h)
    scoring_anew,  ///< with the engine in use
    rebuilding     ///< Writer::rebuild_derived(): nothing of the user's is lost or wrong
};

/// What one examination of a database came to.
struct Finding {
    std::string check;  ///< "integrity", "foreign keys" ...
    bool good = true;
    std::string words;  ///< what is well or wrong, without a full stop
    Mend mend = Mend::going_back;
};

/// Examines a whole database: its pages and indexes (SQLite's integrity check), what its rows say of
/// one another, and what is worked out from others against its definition; of an earlier version's
/// file what that version had. Only reads; others read and write meanwhile. Minutes for gigabytes. A
/// check that cannot be made is a finding.
/// Errors: not_found, newer_database, damaged_database (it cannot be opened at all), io.
Result<std::vector<Finding>> examine(const std::filesystem::path& file);

}  // namespace undertone::store
