#pragma once

#include "core/error.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace undertone::ingest {

/// When a day's backup is looked for.
struct BackupTimes {
    std::chrono::milliseconds first{0};  ///< after the start
    std::chrono::milliseconds between = std::chrono::minutes(30);
};

/// Makes the day's backup of a database (store/backup.h) if there is none, at the first look and from
/// then on each day, on a thread and a connection of its own: storing goes on meanwhile. One that
/// fails is tried again at the next look; of a database found damaged, on the next day. The destructor
/// stops one that is under way; it is made anew the next time.
class DailyBackup {
public:
    /// `failed` is called on that thread, once for a failure that lasts.
    DailyBackup(std::filesystem::path database, std::function<void(const Error&)> failed,
                BackupTimes times = {}, Clock clock = system_now);
    ~DailyBackup();
    DailyBackup(const DailyBackup&) = delete;
    DailyBackup& operator=(const DailyBackup&) = delete;

private:
    void run();
    void look();
    bool wait(std::chrono::milliseconds time);

    std::filesystem::path database_;
    std::function<void(const Error&)> failed_;
    BackupTimes times_;
    Clock clock_;
    std::optional<Date> damaged_on_;
    std::optional<Error> last_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool ending_ = false;
    std::thread thread_;  // last: starts when the rest is there
};

}  // namespace undertone::ingest
