#include "store/migrations.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store {
namespace {

/// "Undt": marks the file as ours, so that another program's database is never taken for one.
constexpr std::int64_t application_id = 0x556E6474;

std::int64_t pragma(SQLite::Database& db, const char* name)
{
    return db.execAndGet(std::string("PRAGMA ") + name).getInt64();
}

void back_up(Connection& connection, int version)
{
    SQLite::Database copy(utf8(backup_path(connection.file, version)),
                          SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(copy, *connection.db).executeStep();
}

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
            return fail(ErrorKind::io, utf8(connection.file) + " is another program's database",
                        "choose another folder, or move that file away");
        if (version > migrations.back().version)
            return fail(ErrorKind::newer_database,
                        utf8(connection.file) + " was written by a newer version of Undertone",
                        "install that version; the file was left as it is",
                        "schema " + std::to_string(version) + ", this version reads up to " +
                            std::to_string(migrations.back().version));
        return int(version);
    });
}

Result<void> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    const auto version = checked_version(connection, migrations);
    if (!version)
        return tl::unexpected(version.error());
    return guarded(connection.file, [&]() -> Result<void> {
        if (*version > 0 && *version < migrations.back().version)
            back_up(connection, *version);
        SQLite::Database& db = *connection.db;
        for (const Migration& step : migrations) {
            // IMMEDIATE, then look: another program may have taken the step meanwhile.
            SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
            if (pragma(db, "user_version") >= step.version)
                continue;
            db.exec(std::string(step.sql));
            db.exec("PRAGMA application_id = " + std::to_string(application_id));
            db.exec("PRAGMA user_version = " + std::to_string(step.version));
            transaction.commit();
        }
        return {};
    });
}

}  // namespace undertone::store
