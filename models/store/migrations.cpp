#include "store/migrations.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/files.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

/// "Undt": marks the file as ours, so that another program's database is never taken for one.
constexpr std::int64_t application_id = 0x556E6474;

}  // namespace

std::filesystem::path backup_path(const std::filesystem::path& file, int version)
{
    std::filesystem::path path = file;
    path += ".v" + std::to_string(version) + ".backup";
    return path;
}

Result<int> checked_version(Connection& connection, const std::vector<Migration>& migrations)
{
    return guarded(connection.file, [&]() -> Result<int> {
        SQLite::Database& db = *connection.db;
        const ReadScope scope(db);
        const auto id = pragma(db, "application_id");
        const auto version = pragma(db, "user_version");
        const bool empty = db.execAndGet("SELECT count(*) FROM sqlite_schema").getInt64() == 0;
        if (id != application_id && !(id == 0 && version == 0 && empty))
            return fail(ErrorKind::io,
                        Phrase::of("%1 is another program's database", utf8(connection.file)),
                        Phrase::of("choose another folder, or move that file away"));
        if (version > migrations.back().version)
            return fail(
                ErrorKind::newer_database,
                Phrase::of("%1 was written by a newer version of Undertone", utf8(connection.file)),
                Phrase::of("install that version; the file was left as it is"),
                "schema " + std::to_string(version) + ", this version reads up to " +
                    std::to_string(migrations.back().version));
        return int(version);
    });
}

Result<Opened> open_any_version(const std::filesystem::path& file, const Phrase& if_empty)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return tl::unexpected(no_database(file));
    return guarded(file, [&]() -> Result<Opened> {
        auto connection = connect(file, Access::read, default_patience);
        const auto version = checked_version(*connection, shipped_migrations());
        if (!version)
            return tl::unexpected(version.error());
        if (*version == 0)
            return fail(ErrorKind::damaged_database, Phrase::of("%1 is an empty file", utf8(file)),
                        if_empty);
        return Opened{std::move(connection), *version};
    });
}

Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    // Most files are of this version, and then another program's writing is no hindrance.
    const auto found = checked_version(connection, migrations);
    if (!found)
        return tl::unexpected(found.error());
    if (*found == migrations.back().version)
        return {};
    return guarded(connection.file, [&]() -> Result<void> {
        SQLite::Database& db = *connection.db;
        // IMMEDIATE, then look: another program may be taking the steps now.
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        const auto version = checked_version(connection, migrations);
        if (!version)
            return tl::unexpected(version.error());
        if (*version == migrations.back().version)
            return {};
        if (*version > 0)
            if (auto kept = back_up(connection.file, backup_path(connection.file, *version)); !kept)
                return kept;
        for (const Migration& step : migrations)
            if (step.version > *version)
                db.exec(std::string(step.sql));
        db.exec("PRAGMA application_id = " + std::to_string(application_id));
        db.exec("PRAGMA user_version = " + std::to_string(migrations.back().version));
        transaction.commit();
        return {};
    });
}

}  // namespace undertone::store
