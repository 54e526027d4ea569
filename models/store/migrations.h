#pragma once

#include "store/connection.h"

#include <string>
#include <string_view>
#include <vector>

// Private to this folder.
namespace undertone::store {

/// One step of the schema. Shipped ones are never edited, only followed by another.
struct Migration {
    int version = 0;       ///< user_version after it; 1, 2, 3 ...
    std::string_view sql;  ///< several statements; runs in a transaction, so it has no BEGIN
};

/// models/store/migrations/*.sql, oldest first.
const std::vector<Migration>& shipped_migrations();

/// Where the backup of a file is put before it is brought on from `version`.
std::filesystem::path backup_path(const std::filesystem::path& file, int version);

/// Refuses what cannot be read with these migrations: another program's file (io), a newer version
/// (newer_database). Changes nothing. `version` 0: an empty file.
Result<int> checked_version(Connection& connection, const std::vector<Migration>& migrations);

/// A database of any version that these programs wrote, to be read.
struct Opened {
    std::unique_ptr<Connection> connection;
    int version = 0;  ///< from 1
};
/// `if_empty`: the way on from an empty file. Errors: not_found, those of checked_version(),
/// damaged_database (an empty file too), io.
Result<Opened> open_any_version(const std::filesystem::path& file, const Phrase& if_empty);

/// Brings the file to the newest version in one transaction, all or nothing; an existing file is
/// copied to backup_path() first. Errors: as above, io, damaged_database.
Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations);

}  // namespace undertone::store
