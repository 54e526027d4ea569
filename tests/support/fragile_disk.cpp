#include "support/fragile_disk.h"

#include "support/files.h"

#include <sqlite3.h>
#include <algorithm>
#include <cstring>

namespace undertone::test {
namespace {

constexpr std::size_t sector = 512;

std::string name_of(const char* path)
{
    return path ? std::filesystem::path(path).filename().string() : std::string();
}

void apply(std::string& content, std::size_t at, std::string_view bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    std::memcpy(content.data() + at, bytes.data(), bytes.size());
}

}  // namespace

/// SQLite's view of an open file, and the functions that it calls.
struct Io {
    sqlite3_file base;  // first: SQLite sees this alone
    FragileDisk* disk;
    std::shared_ptr<FragileDisk::File>* file;
    std::string* remove_name;
    std::vector<std::unique_ptr<char[]>>* shared;

    static Io& of(sqlite3_file* file) { return *reinterpret_cast<Io*>(file); }
    static FragileDisk& of(sqlite3_vfs* vfs) { return *static_cast<FragileDisk*>(vfs->pAppData); }

    static int close(sqlite3_file* handle)
    {
        Io& io = of(handle);
        if (!io.remove_name->empty())
            io.disk->files_.erase(*io.remove_name);
        delete io.file;
        delete io.remove_name;
        delete io.shared;
        return SQLITE_OK;
    }

    static int read(sqlite3_file* handle, void* into, int count, sqlite3_int64 at)
    {
        Io& io = of(handle);
        if (io.disk->dead_)
            return SQLITE_IOERR_READ;
        const std::string& now = (*io.file)->now;
        const auto from = std::min(std::size_t(at), now.size());
        const auto there = std::min(std::size_t(count), now.size() - from);
        std::memcpy(into, now.data() + from, there);
        std::memset(static_cast<char*>(into) + there, 0, std::size_t(count) - there);
        return there == std::size_t(count) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }

    static int write(sqlite3_file* handle, const void* bytes, int count, sqlite3_int64 at)
    {
        Io& io = of(handle);
        FragileDisk::Write one{std::size_t(at),
                               std::string(static_cast<const char*>(bytes), std::size_t(count))};
        FragileDisk::File& file = **io.file;
        const std::size_t end = one.at + one.bytes.size();
        const std::size_t grows = end - std::min(end, file.now.size());
        const bool powered = io.disk->powered();
        if (powered && grows > 0 && io.disk->size() + grows > io.disk->capacity_)
            return SQLITE_FULL;
        file.unsynced.push_back(one);  // the one that the power failed in may be torn too
        if (!powered)
            return SQLITE_IOERR_WRITE;
        apply(file.now, one.at, one.bytes);
        return SQLITE_OK;
    }

    static int truncate(sqlite3_file* handle, sqlite3_int64 size)
    {
        Io& io = of(handle);
        (*io.file)->unsynced.push_back({std::size_t(size), {}, true});
        if (!io.disk->powered())
            return SQLITE_IOERR_TRUNCATE;
        (*io.file)->now.resize(std::size_t(size), '\0');
        return SQLITE_OK;
    }

    static int sync(sqlite3_file* handle, int)
    {
        Io& io = of(handle);
        if (!io.disk->powered())
            return SQLITE_IOERR_FSYNC;
        FragileDisk::File& file = **io.file;
        file.synced = file.now;
        file.name_synced = true;
        file.unsynced.clear();
        return SQLITE_OK;
    }

    static int file_size(sqlite3_file* handle, sqlite3_int64* size)
    {
        *size = sqlite3_int64((*of(handle).file)->now.size());
        return of(handle).disk->dead_ ? SQLITE_IOERR_FSTAT : SQLITE_OK;
    }

    static int lock(sqlite3_file*, int) { return SQLITE_OK; }
    static int check_reserved(sqlite3_file*, int* held)
    {
        *held = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
    static int sector_size(sqlite3_file*) { return 4096; }
    static int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static int shm_map(sqlite3_file* handle, int page, int size, int extend, volatile void** memory)
    {
        auto& shared = *of(handle).shared;
        while (extend && shared.size() <= std::size_t(page))
            shared.push_back(std::make_unique<char[]>(std::size_t(size)));
        *memory = std::size_t(page) < shared.size() ? shared[std::size_t(page)].get() : nullptr;
        return SQLITE_OK;
    }
    static int shm_lock(sqlite3_file*, int, int, int) { return SQLITE_OK; }
    static void shm_barrier(sqlite3_file*) {}
    static int shm_unmap(sqlite3_file* handle, int)
    {
        of(handle).shared->clear();
        return SQLITE_OK;
    }

    static int open(sqlite3_vfs* vfs, const char* path, sqlite3_file* handle, int flags, int* out);
    static int remove(sqlite3_vfs* vfs, const char* path, int sync_folder)
    {
        FragileDisk& disk = of(vfs);
        const auto at = disk.files_.find(name_of(path));
        if (at == disk.files_.end())
            return SQLITE_IOERR_DELETE_NOENT;
        if (!disk.powered())
            return SQLITE_IOERR_DELETE;
        if (!sync_folder)
            disk.removed_[at->first] = at->second;
        disk.files_.erase(at);
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs* vfs, const char* path, int, int* there)
    {
        *there = of(vfs).files_.count(name_of(path)) > 0 ? 1 : 0;
        return of(vfs).dead_ ? SQLITE_IOERR_ACCESS : SQLITE_OK;
    }
    static int full_path(sqlite3_vfs*, const char* path, int size, char* out)
    {
        sqlite3_snprintf(size, out, "%s", path);
        return SQLITE_OK;
    }
};

namespace {

const sqlite3_io_methods methods = {2,
                                    Io::close,
                                    Io::read,
                                    Io::write,
                                    Io::truncate,
                                    Io::sync,
                                    Io::file_size,
                                    Io::lock,
                                    Io::lock,
                                    Io::check_reserved,
                                    Io::control,
                                    Io::sector_size,
                                    Io::characteristics,
                                    Io::shm_map,
                                    Io::shm_lock,
                                    Io::shm_barrier,
                                    Io::shm_unmap,
                                    nullptr,
                                    nullptr};

}  // namespace

int Io::open(sqlite3_vfs* vfs, const char* path, sqlite3_file* handle, int flags, int* out)
{
    FragileDisk& disk = of(vfs);
    handle->pMethods = nullptr;
    if (disk.dead_)
        return SQLITE_IOERR;
    const std::string name = name_of(path);
    auto at = disk.files_.find(name);
    if (at == disk.files_.end() || name.empty()) {
        if (!(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        auto fresh = std::make_shared<FragileDisk::File>();
        at = disk.files_.insert_or_assign(name, std::move(fresh)).first;
    }
    Io& io = of(handle);
    io.disk = &disk;
    io.file = new std::shared_ptr<FragileDisk::File>(at->second);
    io.remove_name = new std::string(flags & SQLITE_OPEN_DELETEONCLOSE ? name : std::string());
    io.shared = new std::vector<std::unique_ptr<char[]>>;
    handle->pMethods = &methods;
    if (out)
        *out = flags;
    return SQLITE_OK;
}

struct FragileDisk::Registration {
    sqlite3_vfs vfs, *before;
};

FragileDisk::FragileDisk(std::uint32_t seed)
    : random_(seed), registration_(std::make_unique<Registration>())
{
    sqlite3_vfs*& before = registration_->before;
    before = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = registration_->vfs;
    vfs = *before;  // time, randomness, sleep
    vfs.zName = "fragile";
    vfs.pAppData = this;
    vfs.szOsFile = sizeof(Io);
    vfs.xOpen = Io::open;
    vfs.xDelete = Io::remove;
    vfs.xAccess = Io::access;
    vfs.xFullPathname = Io::full_path;
    sqlite3_vfs_register(&vfs, 1);
}

FragileDisk::~FragileDisk()
{
    sqlite3_vfs_unregister(&registration_->vfs);
    sqlite3_vfs_register(registration_->before, 1);
}

void FragileDisk::load(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        auto file = std::make_shared<File>();
        file->now = file->synced = read_file(entry.path());
        file->name_synced = true;
        files_[entry.path().filename().string()] = std::move(file);
    }
}

void FragileDisk::cut_power_at(std::int64_t operation) { cut_at_ = operations_ + operation; }

std::size_t FragileDisk::size() const
{
    std::size_t sum = 0;
    for (const auto& [name, file] : files_)
        sum += file->now.size();
    return sum;
}

bool FragileDisk::powered()
{
    dead_ = dead_ || operations_ == cut_at_;
    ++operations_;
    return !dead_;
}

/// Either nothing since the last sync, or all of it, or all of the first writes, or of each write
/// some sectors.
std::string FragileDisk::survivor(const File& file)
{
    enum Fate { none, all, first, some, fates };
    const auto fate = Fate(random_() % fates);
    const std::size_t end = fate == none    ? 0
                            : fate == first ? random_() % (file.unsynced.size() + 1)
                                            : file.unsynced.size();
    const auto kept = [&] { return fate != some || random_() % 2 == 0; };
    std::string content = file.synced;
    for (std::size_t i = 0; i < end; ++i) {
        const Write& write = file.unsynced[i];
        if (write.truncates && kept())
            content.resize(write.at, '\0');
        for (std::size_t from = 0; from < write.bytes.size();) {
            const std::size_t at = write.at + from;
            const std::size_t size = std::min(sector - at % sector, write.bytes.size() - from);
            if (kept())
                apply(content, at, std::string_view(write.bytes).substr(from, size));
            from += size;
        }
    }
    return content;
}

void FragileDisk::leave_behind(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        std::filesystem::remove(entry.path());
    for (const auto* all : {&removed_, &files_})  // a newer file of a name replaces the removed one
        for (const auto& [name, file] : *all)
            if (!name.empty() && (all == &files_ && file->name_synced ? true : random_() % 2 == 0))
                write_file(folder / name, survivor(*file));
}

}  // namespace undertone::test
