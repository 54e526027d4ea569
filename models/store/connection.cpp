#include "store/connection.h"

#include "store/search_functions.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <cstdint>
#include <nlohmann/json.hpp>

namespace undertone::store {
namespace {

Error in_words(const SQLite::Exception& error, const std::filesystem::path& file)
{
    const std::string name = utf8(file);
    const auto io = [&](Phrase what, Phrase remedy) {
        return Error{
            ErrorKind::io, std::move(what), std::move(remedy),
            std::string(error.what()) + " (" + std::to_string(error.getExtendedErrorCode()) + ")",
            std::nullopt};
    };
    constexpr int primary = 0xFF;  // of an extended code
    switch (error.getErrorCode() & primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return io(Phrase::of("%1 is in use by another program", name),
                  Phrase::of("close other windows of Undertone on this folder, or try again"));
    case SQLITE_FULL:
        return io(Phrase::of("The disk is full: nothing of this step was stored in %1", name),
                  Phrase::of("free some space and try again"));
    case SQLITE_READONLY:
        if (error.getErrorCode() == SQLITE_READONLY_DBMOVED)
            return io(Phrase::of("%1 is not there any more: nothing of this step was stored", name),
                      Phrase::of("bring its drive or folder back, then open it again"));
        [[fallthrough]];
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return io(Phrase::of("%1 cannot be written", name),
                  Phrase::of("check the permissions of the file and its folder"));
    case SQLITE_CANTOPEN:
        return io(Phrase::of("%1 cannot be opened or made", name),
                  Phrase::of("check that its folder is there and may be written to"));
    case SQLITE_NOTADB: {
        Error other = damaged(file, error.what());
        other.what = Phrase::of("%1 is not an Undertone database", name);
        return other;
    }
    case SQLITE_CORRUPT:
        if (error.getExtendedErrorCode() ==
            SQLITE_CORRUPT_VTAB)  // made of the stories: none is lost
            return io(Phrase::of("The index of words in %1 is damaged; no story is lost", name),
                      Phrase::of("“undertone-cli doctor --rebuild” makes it anew"));
        return damaged(file, error.what());
    case SQLITE_IOERR:
        return io(Phrase::of("%1 could not be read or written", name),
                  Phrase::of("check the disk"));
    default: {
        Error bug = io(Phrase::of("Storing or reading in %1 failed", name),
                       Phrase::of("the log has the details"));
        bug.kind = ErrorKind::internal;
        return bug;
    }
    }
}

}  // namespace

namespace {

/// SQLite's own handler looks again ten times a second at last: a program that stores one thing
/// after the other would keep the lock from the others for ever. A sleep of a millisecond may be
/// one of fifteen: the clock tells how long it has been.
int look_again(void* waiting, int looks)
{
    auto& patience = *static_cast<Connection::Patience*>(waiting);
    const auto now = std::chrono::steady_clock::now();
    if (looks == 0)
        patience.since = now;
    if (now - patience.since >= patience.most)
        return 0;
    sqlite3_sleep(1);
    return 1;
}

}  // namespace

Connection::Connection(std::unique_ptr<SQLite::Database> database, std::filesystem::path path,
                       std::chrono::milliseconds most)
    : patience{most, {}}, db(std::move(database)), file(std::move(path))
{
    sqlite3_busy_handler(db->getHandle(), look_again, &patience);
}

Connection::~Connection() = default;

std::unique_ptr<Connection> connect(const std::filesystem::path& file, Access access,
                                    std::chrono::milliseconds patience)
{
    // One thread at a time uses a connection, so SQLite's own mutex would be waste.
    const int mode = access == Access::write ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                                             : SQLite::OPEN_READONLY;
    auto connection = std::make_unique<Connection>(
        std::make_unique<SQLite::Database>(utf8(file), mode | SQLite::OPEN_NOMUTEX, 0), file,
        patience);
    connection->db->exec("PRAGMA foreign_keys = ON");
    add_search_functions(*connection->db);
    return connection;
}

void make_durable(Connection& connection)
{
    // Bytes of the WAL that stay when it begins anew: it grows with large transactions, and while a
    // reader or a backup holds a moment. Twice what SQLite lets gather before a checkpoint, so that
    // everyday writing does not cut and grow the file each time.
    constexpr int kept_of_wal = 8 << 20;
    // EXTRA before WAL: FULL leaves the removal of the journal with which the file was made
    // unsynced, and one that a power cut brings back undoes all that was written since.
    connection.db->exec("PRAGMA synchronous = EXTRA");
    // Pages that come free can be given back; only where nothing is stored yet. After EXTRA, as it writes.
    connection.db->exec("PRAGMA auto_vacuum = INCREMENTAL");
    connection.db->exec("PRAGMA journal_mode = WAL");
    connection.db->exec("PRAGMA journal_size_limit = " + std::to_string(kept_of_wal));
}

Error error_of_exception(const std::filesystem::path& file)
{
    try {
        throw;
    } catch (const SQLite::Exception& error) {
        return in_words(error, file);
    } catch (const nlohmann::json::exception& error) {
        return damaged(file, error.what());
    }
}

Error damaged(const std::filesystem::path& file, std::string detail)
{
    return {ErrorKind::damaged_database, Phrase::of("%1 is damaged", utf8(file)),
            Phrase::of("go back to a backup, or save what can still be read"), std::move(detail),
            std::nullopt};
}

std::int64_t pragma(SQLite::Database& db, const char* name)
{
    return db.execAndGet(std::string("PRAGMA ") + name).getInt64();
}

void expect_in_place(SQLite::Database& db)
{
    int moved = 0;
    sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved != 0)
        throw SQLite::Exception("the database file has gone", SQLITE_READONLY_DBMOVED);
}

// A savepoint is a transaction where there is none, and nests where there is one.
ReadScope::ReadScope(SQLite::Database& db) : db_(db) { db_.exec("SAVEPOINT read"); }

ReadScope::~ReadScope() { db_.tryExec("RELEASE read"); }

std::string utf8(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return std::string(text.begin(), text.end());
}

}  // namespace undertone::store
