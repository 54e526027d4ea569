#pragma once

#include "core/error.h"

#include <filesystem>

// Private to this folder.
namespace undertone::store {

/// Where a file is written before it takes its name: beside it, and of this process alone.
std::filesystem::path part_of(const std::filesystem::path& whole);
/// Left by programs that were killed: those of more than a day ago.
void remove_old_parts(const std::filesystem::path& folder);

/// `from` takes the name `to` at once, for good, whatever had it. Errors: io.
Result<void> replace_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// Gives a database that nobody has open, and what lies beside it (-wal, -journal), another name. The database
/// keeps its own name too where the file system can do that, until another file takes it.
/// Errors: io.
Result<void> put_aside(const std::filesystem::path& database, const std::filesystem::path& other);

/// "There is no database at ...".
Error no_database(const std::filesystem::path& file);

}  // namespace undertone::store
