#include "store/files.h"

#include "store/connection.h"

#include <algorithm>
#include <iterator>

#ifndef _WIN32
#include <fcntl.h>
#include <unistd.h>
#else
#include <process.h>
#endif

namespace undertone::store {
namespace {

namespace fs = std::filesystem;

constexpr auto part_ending = ".part";
constexpr const char* with_rows[] = {"-wal", "-journal"};  ///< what SQLite reads into a database

fs::path with(fs::path path, const std::string& ending)
{
    path += ending;
    return path;
}

bool rows_beside(const fs::path& database)
{
    std::error_code none;
    return std::any_of(std::begin(with_rows), std::end(with_rows), [&](const char* beside) {
        return fs::exists(with(database, beside), none);
    });
}

int process_id()
{
#ifdef _WIN32
    return _getpid();
#else
    return int(getpid());
#endif
}

/// On the disk, and not only in the system's memory, whence a power cut takes it. A folder: the names in
/// it; Windows sees to those itself.
void sync([[maybe_unused]] const fs::path& path)
{
#ifndef _WIN32
    const int handle = open(path.empty() ? "." : path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
#endif
}

/// A file, or a folder with all that is in it: before it takes its name, so that a power cut leaves what
/// was there or this, and never a part.
void sync_all(const fs::path& path)
{
    std::error_code ignored;
    for (const auto& entry : fs::recursive_directory_iterator(path, ignored))
        sync(entry.path());
    sync(path);
}

tl::unexpected<Error> not_renamed(const fs::path& from, const fs::path& to,
                                  const std::error_code& why)
{
    return fail(
        ErrorKind::io, Phrase::of("%1 could not be renamed to %2", utf8(from), utf8(to)),
        Phrase::of("check the permissions of the folder, and that no other program has it open"),
        why.message());
}

}  // namespace

Part::Part(const fs::path& whole)
    : whole_(whole), part_(with(whole, "." + std::to_string(process_id()) + part_ending))
{
    remove();  // of an earlier process of this number
}

Part::~Part() { remove(); }

void Part::remove() const
{
    std::error_code ignored;
    fs::remove_all(part_, ignored);
    for (const char* beside : {"-wal", "-journal", "-shm"})
        fs::remove(with(part_, beside), ignored);
}

Result<void> Part::take_name() const
{
    std::error_code failed;
    sync_all(part_);
    fs::rename(part_, whole_, failed);
    if (failed)
        return not_renamed(part_, whole_, failed);
    sync(whole_.parent_path());
    return {};
}

Result<void> Part::take_free_name() const
{
    std::error_code failed;
    const auto is_taken = [&] { return fs::exists(fs::symlink_status(whole_, failed)); };
    const auto taken = [&] {
        return fail(ErrorKind::invalid_input,
                    Phrase::of("%1 has come to be there meanwhile", utf8(whole_)),
                    Phrase::of("nothing was overwritten: name another, or remove that one"));
    };
    if (is_taken())
        return taken();  // and what lies beside it is its own
    if (const auto cleared = clear_place(whole_); !cleared)
        return cleared;
    sync_all(part_);
    // A second name is refused where there is one, which a rename is not.
    fs::create_hard_link(part_, whole_, failed);
    if (!failed) {
        sync(whole_.parent_path());
        return {};
    }
    // Folders have no second names, and some file systems none at all.
    return is_taken() ? taken() : take_name();
}

void remove_old_parts(const fs::path& folder)
{
    std::error_code ignored;
    const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours(24);
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == part_ending &&
            fs::last_write_time(entry.path(), ignored) < yesterday)
            fs::remove(entry.path(), ignored);
}

fs::path free_name(const fs::path& path)
{
    std::error_code none;
    fs::path free = path;
    for (int n = 1; fs::exists(free, none) || rows_beside(free); ++n)
        free = with(path, "-" + std::to_string(n));
    return free;
}

Result<void> put_aside(const fs::path& database, const fs::path& other)
{
    std::error_code failed;
    const auto move = [&failed](const fs::path& from, const fs::path& to) -> Result<void> {
        fs::rename(from, to, failed);
        return failed ? not_renamed(from, to, failed) : Result<void>();
    };
    if (fs::exists(database, failed)) {
        fs::create_hard_link(database, other, failed);
        if (failed)
            if (const auto moved = move(database, other); !moved)
                return moved;
    }
    for (const char* beside : with_rows)
        if (const fs::path from = with(database, beside); fs::exists(from, failed))
            if (const auto moved = move(from, with(other, beside)); !moved)
                return moved;
    fs::remove(with(database, "-shm"), failed);  // can be made anew from the -wal
    sync(database.parent_path());
    return {};
}

Result<void> clear_place(const fs::path& database)
{
    return rows_beside(database) ? put_aside(database, free_name(with(database, ".left")))
                                 : Result<void>();
}

Error cannot_write(const fs::path& file)
{
    return {ErrorKind::io,
            Phrase::of("%1 cannot be written", utf8(file)),
            Phrase::of("check the free space and that its folder may be written to"),
            {},
            {}};
}

Error stopped_before_end()
{
    return {
        ErrorKind::cancelled, Phrase::of("Stopped before the end: nothing was kept"), {}, {}, {}};
}

Error no_database(const fs::path& file)
{
    return {ErrorKind::not_found,
            Phrase::of("There is no database at %1", utf8(file)),
            Phrase::of("check the folder's name, or make a workspace there first"),
            {},
            {}};
}

}  // namespace undertone::store
