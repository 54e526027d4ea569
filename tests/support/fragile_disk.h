#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace undertone::test {

/// A disk in memory under SQLite, whose power can fail: what was synced stays, of what was written
/// since some sectors of 512 bytes stay and others do not, and names of files that were given or
/// removed without a sync of the folder may have been or not. Sector size and promises to SQLite are
/// those of its own disk access on Unix. Like it, it is SQLite's default while the object lives, so
/// that the real store runs on it; one connection at a time.
class FragileDisk {
public:
    explicit FragileDisk(std::uint32_t seed);
    ~FragileDisk();
    FragileDisk(const FragileDisk&) = delete;
    FragileDisk& operator=(const FragileDisk&) = delete;

    /// Takes the files of a folder, as if synced; names are what remains of paths here.
    void load(const std::filesystem::path& folder);
    /// The power fails at the n-th write, truncation, sync or removal from now on. From then on
    /// everything fails.
    void cut_power_at(std::int64_t operation);
    [[nodiscard]] bool dead() const { return dead_; }
    /// All files together grow no larger; then SQLITE_FULL.
    void set_capacity(std::size_t bytes) { capacity_ = bytes; }
    [[nodiscard]] std::size_t size() const;

    /// What is found after the power came back, written to a folder. All connections must be closed.
    void leave_behind(const std::filesystem::path& folder);

private:
    friend struct Io;
    struct Write {
        std::size_t at = 0;
        std::string bytes;
        bool truncates = false;  ///< to `at`
    };
    struct File {
        std::string now, synced;
        bool name_synced = false;
        std::vector<Write> unsynced;
    };
    /// Counts an operation; false: there is no power for it.
    bool powered();
    std::string survivor(const File& file);

    std::mt19937 random_;
    std::map<std::string, std::shared_ptr<File>> files_, removed_;
    std::int64_t operations_ = 0, cut_at_ = -1;
    bool dead_ = false;
    std::size_t capacity_ = std::size_t(-1);
    struct Registration;
    std::unique_ptr<Registration> registration_;
};

}  // namespace undertone::test
