#include "store/backup.h"

#include "store/connection.h"
#include "store/database.h"
#include "store/files.h"
#include "store/migrations.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <algorithm>
#include <set>

namespace undertone::store {
namespace {

namespace fs = std::filesystem;

constexpr int pages_a_step = 256;  // a megabyte: some milliseconds
constexpr std::size_t kept_days = 7, kept_weeks = 4;
constexpr std::uintmax_t room_to_go_on = 64 << 20;

const std::string daily_stem = "undertone-";

std::string daily_name(Date day) { return daily_stem + to_iso(day) + ".db"; }

std::optional<Date> day_of(const fs::path& backup)
{
    const std::string name = utf8(backup.filename());
    if (name.size() != daily_name({}).size() || !name.starts_with(daily_stem))
        return std::nullopt;
    const auto day = date_from_iso(name.substr(daily_stem.size(), 10));
    return day && name == daily_name(*day) ? std::optional(*day) : std::nullopt;
}

/// Weeks from Monday on, numbered.
std::int64_t week_of(Date day)
{
    constexpr std::int64_t day_long = 86'400, thursday = 3;  // the first day of 1970
    return (midnight_utc(day).time_since_epoch().count() / day_long + thursday) / 7;
}

std::vector<Date> days_in(const fs::path& folder)
{
    std::vector<Date> days;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder, none))
        if (const auto day = day_of(entry.path()))
            days.push_back(*day);
    return days;
}

Utc written_at(const fs::path& file)
{
    std::error_code failed;
    const auto written = fs::last_write_time(file, failed);
    // The file clock's zero differs from system to system.
    const auto age = fs::file_time_type::clock::now() - written;
    return failed ? Utc{} : system_now() - std::chrono::duration_cast<seconds>(age);
}

Error stopped(const fs::path& to)
{
    return {ErrorKind::cancelled, Phrase::of("The backup to %1 was stopped", utf8(to)), {}, {}, {}};
}

/// All pages as they are now. Throws SQLite::Exception; false: stopped.
bool copy_pages(SQLite::Database& from, SQLite::Database& to, const CopyProgress& progress)
{
    // One state to the end, whatever others write: a copy of no transaction begins anew with each
    // of theirs.
    const ReadScope scope(from);
    from.execAndGet("SELECT count(*) FROM sqlite_schema");
    SQLite::Backup copy(to, from);
    for (;;) {
        const int result = copy.executeStep(pages_a_step);
        if (result != SQLITE_OK && result != SQLITE_DONE)
            throw SQLite::Exception("the copy is locked", result);
        const int total = copy.getTotalPageCount();
        if (progress && !progress(total - copy.getRemainingPageCount(), total))
            return false;
        if (result == SQLITE_DONE)
            return true;
    }
}

/// In one piece, so that nothing need lie beside it; throws SQLite::Exception. Empty: it is whole.
std::string finish_copy(SQLite::Database& copy, const CopyProgress& progress)
{
    copy.exec("PRAGMA journal_mode = DELETE");
    if (progress)
        sqlite3_progress_handler(
            copy.getHandle(), 100'000,
            [](void* go_on) {
                const auto& ask = *static_cast<const CopyProgress*>(go_on);
                return ask(1, 1) ? 0 : 1;
            },
            const_cast<CopyProgress*>(&progress));
    const std::string found = copy.execAndGet("PRAGMA quick_check(1)").getString();
    return found == "ok" ? std::string() : found;
}

Result<void> copy_database(Connection& from, const fs::path& to, const CopyProgress& progress)
{
    const Part part(to);
    try {
        const auto copy = connect(part.path(), Access::write, default_patience);
        if (!copy_pages(*from.db, *copy->db, progress))
            return tl::unexpected(stopped(to));
        if (const std::string fault = finish_copy(*copy->db, progress); !fault.empty())
            return tl::unexpected(damaged(from.file, fault));
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() == SQLITE_INTERRUPT)
            return tl::unexpected(stopped(to));
        // What is wrong with the pages themselves is wrong with those read.
        const bool read =
            error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB;
        return tl::unexpected(error_of_exception(read ? from.file : to));
    }
    if (const auto cleared = clear_place(to); !cleared)
        return cleared;
    return part.take_name();
}

/// Only another program's hold of a file can be in the way of this; it also brings what lies beside
/// the file into it. Errors: io.
Result<void> close_for_all(Connection& connection)
{
    try {
        connection.db->exec("PRAGMA journal_mode = DELETE");
        return {};
    } catch (const SQLite::Exception& error) {
        const int code = error.getErrorCode();
        if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
            return {};  // nothing can be brought into it; it is put aside with what lies beside
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            return fail(
                ErrorKind::io, Phrase::of("%1 is open in another program", utf8(connection.file)),
                Phrase::of("close the desk and stop the collector on this folder, then try again"));
        return tl::unexpected(error_of_exception(connection.file));
    }
}

fs::path aside(const fs::path& file, Utc now)
{
    std::string when = to_iso(now);
    std::erase_if(when, [](char c) { return c == ':' || c == '-'; });
    fs::path path = file;
    path += ".before-restore-" + when;
    return free_name(path);
}

}  // namespace

fs::path backup_folder(const fs::path& file) { return file.parent_path() / "backups"; }

std::vector<BackupFile> backups_of(const fs::path& file)
{
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(backup_folder(file), none))
        if (day_of(entry.path()))
            found.push_back(entry.path());
    for (int version = 1; version <= shipped_migrations().back().version; ++version)
        if (fs::exists(backup_path(file, version), none))
            found.push_back(backup_path(file, version));
    std::vector<BackupFile> all;
    for (const fs::path& path : found)
        all.push_back({path, written_at(path), fs::file_size(path, none)});
    std::sort(all.begin(), all.end(),
              [](const BackupFile& a, const BackupFile& b) { return a.made > b.made; });
    return all;
}

Result<void> back_up(const fs::path& file, const fs::path& to, const CopyProgress& progress)
{
    std::error_code ignored;
    if (fs::equivalent(file, to, ignored))
        return fail(ErrorKind::invalid_input, Phrase::of("%1 is the database itself", utf8(to)),
                    Phrase::of("name another file"));
    if (fs::is_directory(to, ignored))
        return fail(ErrorKind::invalid_input, Phrase::of("%1 is a folder", utf8(to)),
                    Phrase::of("name a file in it"));
    const auto opened = open_any_version(file, Phrase::of("there is nothing in it to copy"));
    if (!opened)
        return tl::unexpected(opened.error());
    return guarded(file, [&] { return copy_database(*opened->connection, to, progress); });
}

std::vector<Date> superseded(std::vector<Date> made)
{
    std::sort(made.rbegin(), made.rend());
    std::vector<Date> old;
    std::set<std::int64_t> weeks;
    for (std::size_t i = kept_days; i < made.size(); ++i)
        if (weeks.count(week_of(made[i])) > 0 || weeks.size() == kept_weeks)
            old.push_back(made[i]);
        else
            weeks.insert(week_of(made[i]));
    return old;
}

bool is_backed_up(const fs::path& file, Utc now)
{
    std::error_code none;
    return fs::exists(backup_folder(file) / daily_name(date_of(now)), none);
}

Result<std::optional<fs::path>> daily_backup(const fs::path& file, Utc now,
                                             const CopyProgress& progress)
{
    if (is_backed_up(file, now))
        return std::nullopt;
    const fs::path folder = backup_folder(file);
    const fs::path today = folder / daily_name(date_of(now));
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return fail(ErrorKind::io, Phrase::of("The folder %1 cannot be made", utf8(folder)),
                    Phrase::of("check the permissions of the folder above it"), failed.message());
    const auto size = fs::file_size(file, failed);
    if (const auto space = fs::space(folder, failed);
        !failed && space.available < size + room_to_go_on)
        return fail(ErrorKind::io,
                    Phrase::of("There is no room for today's backup of %1", utf8(file)),
                    Phrase::of("free some space: it needs %1 MB",
                               std::to_string((size + room_to_go_on) >> 20)));
    if (const auto made = back_up(file, today, progress); !made)
        return tl::unexpected(made.error());
    for (const Date day : superseded(days_in(folder)))
        fs::remove(folder / daily_name(day), failed);
    remove_old_parts(folder);
    return today;
}

Result<std::optional<fs::path>> restore(const fs::path& file, const fs::path& from, Utc now)
{
    const Part fresh(file);
    if (auto copied = back_up(from, fresh.path()); !copied)
        return tl::unexpected(copied.error());
    std::error_code none;
    if (!fs::exists(file, none)) {
        if (const auto named = fresh.take_free_name(); !named)
            return tl::unexpected(named.error());
        return std::nullopt;
    }
    return guarded(file, [&]() -> Result<std::optional<fs::path>> {
        auto old = connect(file, Access::write, std::chrono::milliseconds(0));
        if (const auto closed = close_for_all(*old); !closed)
            return tl::unexpected(closed.error());
#ifdef _WIN32
        old.reset();  // an open file cannot be renamed there, by anybody
#else
        old->db->tryExec("BEGIN EXCLUSIVE");  // nobody opens it until it has its other name
#endif
        const fs::path kept = aside(file, now);
        if (const auto put = put_aside(file, kept); !put)
            return tl::unexpected(put.error());
        if (const auto named = fresh.take_name(); !named) {
            if (put_aside(kept, file))
                fs::remove(kept, none);
            return tl::unexpected(named.error());
        }
        return kept;
    });
}

}  // namespace undertone::store
