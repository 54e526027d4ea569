#include "store/files.h"

#include "store/connection.h"

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

int process_id()
{
#ifdef _WIN32
    return _getpid();
#else
    return int(getpid());
#endif
}

/// A new name is one for good only once its folder is on the disk; Windows sees to that itself.
void sync_folder([[maybe_unused]] const fs::path& folder)
{
#ifndef _WIN32
    const int handle = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
#endif
}

tl::unexpected<Error> not_renamed(const fs::path& from, const fs::path& to,
                                  const std::error_code& why)
{
    return fail(ErrorKind::io, utf8(from) + " could not be renamed to " + utf8(to),
                "check the permissions of the folder, and that no other program has it open",
                why.message());
}

}  // namespace

fs::path part_of(const fs::path& whole)
{
    fs::path part = whole;
    part += "." + std::to_string(process_id()) + part_ending;
    return part;
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

Result<void> replace_file(const fs::path& from, const fs::path& to)
{
    std::error_code failed;
    fs::rename(from, to, failed);
    if (failed)
        return not_renamed(from, to, failed);
    sync_folder(to.parent_path());
    return {};
}

Result<void> put_aside(const fs::path& database, const fs::path& other)
{
    std::error_code failed;
    fs::create_hard_link(database, other, failed);
    if (failed)
        fs::rename(database, other, failed);
    if (failed)
        return not_renamed(database, other, failed);
    for (const char* beside : {"-wal", "-journal"}) {
        fs::path from = database, to = other;
        from += beside;
        to += beside;
        if (fs::exists(from, failed))
            if (const auto moved = replace_file(from, to); !moved)
                return moved;
    }
    fs::path shared = database;
    shared += "-shm";  // can be made anew from the -wal
    fs::remove(shared, failed);
    sync_folder(database.parent_path());
    return {};
}

Error no_database(const fs::path& file)
{
    return {ErrorKind::not_found,
            "There is no database at " + utf8(file),
            "check the folder's name, or make a workspace there first",
            {},
            {}};
}

}  // namespace undertone::store
