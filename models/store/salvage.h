#pragma once

#include "core/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace undertone::store {

/// What became of one table's rows.
struct SalvagedTable {
    std::string table;
    std::int64_t saved = 0;
    /// Rows that were there and are not saved; none: nobody can tell any more how many there were.
    std::optional<std::int64_t> lost = 0;
};

/// Saves what can still be read of a damaged database into a new one, `to`, row by row around the
/// damaged pages. Rows that refer to a lost one are lost with it, so that what is saved is sound.
/// `file` is only read. Errors: not_found, invalid_input (there is a file `to`), newer_database, io,
/// damaged_database (not even its list of tables can be read).
Result<std::vector<SalvagedTable>> salvage(const std::filesystem::path& file,
                                           const std::filesystem::path& to);

}  // namespace undertone::store
