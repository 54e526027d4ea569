#pragma once

#include "core/error.h"

#include <filesystem>

// Private to this folder.
namespace undertone::store {

/// What is written beside its place, under a name of this process alone, and takes its name when it
/// is whole: a file, a database or a folder. Removed, with what SQLite keeps beside a database,
/// unless it gets there.
class Part {
public:
    explicit Part(const std::filesystem::path& whole);
    ~Part();
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return part_; }
    /// At once and for good, whatever had the name. Errors: io.
    [[nodiscard]] Result<void> take_name() const;
    /// The same where nothing has it; clear_place() first. Errors: invalid_input (something has), io.
    [[nodiscard]] Result<void> take_free_name() const;

private:
    void remove() const;

    std::filesystem::path whole_, part_;
};

/// Left by programs that were killed: those of more than a day ago.
void remove_old_parts(const std::filesystem::path& folder);

/// `path`, or with -1, -2 ... behind it: the first that neither a database has nor what lies beside it.
std::filesystem::path free_name(const std::filesystem::path& path);

/// Gives a database that nobody has open, and what lies beside it (-wal, -journal), another name. The
/// database keeps its own name too where the file system can do that, until another file takes it.
/// Where there is none, what lies there still is moved: it would be replayed over a database that is
/// put in the place. Errors: io.
Result<void> put_aside(const std::filesystem::path& database, const std::filesystem::path& other);

/// The last step of a new database: what may lie beside its name goes aside, to "<database>.left-wal",
/// before take_name(). Errors: io.
Result<void> clear_place(const std::filesystem::path& database);

/// "... cannot be written".
Error cannot_write(const std::filesystem::path& file);
/// "Stopped before the end: nothing was kept".
Error stopped_before_end();
/// "There is no database at ...".
Error no_database(const std::filesystem::path& file);

}  // namespace undertone::store
