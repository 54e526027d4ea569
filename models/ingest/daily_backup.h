#pragma once

#include "core/error.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>

namespace undertone::ingest {

/// Makes the day's backup of a database (store/backup.h) now if there is none, and from then on each
/// day, on a thread and a connection of its own: storing goes on meanwhile. The destructor stops one
/// that is under way; it is made anew the next time.
class DailyBackup {
public:
    /// `failed` is called on that thread, once for a failure that lasts.
    DailyBackup(std::filesystem::path database, std::function<void(const Error&)> failed,
                Clock clock = system_now);
    ~DailyBackup();
    DailyBackup(const DailyBackup&) = delete;
    DailyBackup& operator=(const DailyBackup&) = delete;

private:
    void run();
    bool wait_to_look_again();

    std::filesystem::path database_;
    std::function<void(const Error&)> failed_;
    Clock clock_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool ending_ = false;
    std::thread thread_;  // last: starts when the rest is there
};

}  // namespace undertone::ingest
