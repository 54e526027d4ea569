#pragma once

#include "core/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace undertone::store {

/// A copy of a database that one can go back to.
struct BackupFile {
    std::filesystem::path file;
    Utc made;
    std::uintmax_t bytes = 0;
};

/// Where the daily backups of a database are: the folder "backups" beside it.
std::filesystem::path backup_folder(const std::filesystem::path& file);

/// The backups of a database, newest first: the daily ones, and those made before a migration.
std::vector<BackupFile> backups_of(const std::filesystem::path& file);

/// (pages copied, of how many); false stops. The check that follows is asked to go on as well.
using CopyProgress = std::function<bool(int done, int total)>;

/// Copies a database as it is at this moment to `to`, in steps; other programs read and write
/// meanwhile. The copy is one file, checked by SQLite before it takes the place of an earlier one;
/// until then that one stays. Any thread: it opens a connection of its own.
/// Errors: not_found, newer_database, damaged_database (what was copied is damaged: then there is no
/// copy), cancelled (by `progress`), io (the copy cannot be written).
Result<void> back_up(const std::filesystem::path& file, const std::filesystem::path& to,
                     const CopyProgress& progress = {});

/// Which daily backups have had their time. Kept are the seven newest, and of those before them the
/// newest of each of the four newest weeks (from Monday on).
std::vector<Date> superseded(std::vector<Date> made);

/// Whether the backup of that day (UTC) is there.
bool is_backed_up(const std::filesystem::path& file, Utc now);

/// Makes the backup of that day (UTC) if there is none, then removes those superseded. None made:
/// nothing. Two programs may call it at a time. Errors: back_up()'s; nothing is removed then, and
/// nothing is begun that would leave the disk without room to go on.
Result<std::optional<std::filesystem::path>> daily_backup(const std::filesystem::path& file,
                                                          Utc now,
                                                          const CopyProgress& progress = {});

/// Puts a checked copy of the backup `from` in the place of the database `file`. At no moment is
/// there neither the earlier nor the new one. Returns where the earlier database was put aside
/// (never removed); nothing when there was none.
/// Errors: not_found (no such backup), newer_database, damaged_database (the backup is), io (not
/// Undertone's; another program has the database open; the disk). Then nothing changed.
Result<std::optional<std::filesystem::path>> restore(const std::filesystem::path& file,
                                                     const std::filesystem::path& from, Utc now);

}  // namespace undertone::store
