#pragma once

#include "core/error.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <type_traits>

namespace SQLite {
class Database;
class Statement;
class Transaction;
}  // namespace SQLite

// Private to this folder.
namespace undertone::store {

/// One SQLite connection. One thread at a time.
struct Connection {
    Connection(std::unique_ptr<SQLite::Database> db, std::filesystem::path file,
               std::chrono::milliseconds patience);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// How long another program's lock is waited for, and since when. Outlives the database, which
    /// may wait when it is closed.
    struct Patience {
        std::chrono::milliseconds most;
        std::chrono::steady_clock::time_point since;
    } patience;
    std::unique_ptr<SQLite::Database> db;
    std::filesystem::path file;
};

enum class Access { read, write };

/// Opens a file (for writing: makes it if needed), waits up to `patience` for other programs' locks;
/// foreign keys on. Throws SQLite::Exception.
std::unique_ptr<Connection> connect(const std::filesystem::path& file, Access access,
                                    std::chrono::milliseconds patience);

/// WAL, so that readers never wait, with synchronous=EXTRA (FULL, and the removal of a journal is
/// synced too), so that a commit survives a power cut.
/// Writes to the file: only after checked_version(). Throws SQLite::Exception.
void make_durable(Connection& connection);

/// A number that SQLite tells of a database: "page_count".
std::int64_t pragma(SQLite::Database& db, const char* name);

/// Throws where the file under an open connection was removed, replaced or unmounted: what is written
/// to it then would be lost.
void expect_in_place(SQLite::Database& db);

/// "... is damaged", and the way on.
Error damaged(const std::filesystem::path& file, std::string detail);

/// The exception being handled in the user's words: disk full, read-only, locked, damaged, not a
/// database. Anything but SQLite's and JSON's is thrown on.
Error error_of_exception(const std::filesystem::path& file);

/// Runs `work` (returning a Result) and turns the libraries' exceptions into errors: nothing of
/// theirs leaves this folder.
template <class Work>
std::invoke_result_t<Work> guarded(const std::filesystem::path& file, Work work)
{
    try {
        return work();
    } catch (...) {
        return tl::unexpected(error_of_exception(file));
    }
}

/// Several reads that see one state of the database, within a transaction or not.
class ReadScope {
public:
    explicit ReadScope(SQLite::Database& db);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    SQLite::Database& db_;
};

/// "data/undertone.db" in UTF-8 on every system, for SQLite and for words.
std::string utf8(const std::filesystem::path& path);

}  // namespace undertone::store
