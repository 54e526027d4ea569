#include "ingest/daily_backup.h"

#include "store/backup.h"

#include <spdlog/spdlog.h>

namespace undertone::ingest {

DailyBackup::DailyBackup(std::filesystem::path database, std::function<void(const Error&)> failed,
                         BackupTimes times, Clock clock)
    : database_(std::move(database)),
      failed_(std::move(failed)),
      times_(times),
      clock_(clock),
      thread_([this] { run(); })
{
}

DailyBackup::~DailyBackup()
{
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void DailyBackup::run()
{
    for (auto time = times_.first; wait(time); time = times_.between)
        look();
}

void DailyBackup::look()
{
    const Utc now = clock_();
    if (damaged_on_ == date_of(now))
        return;  // the whole of it was copied and checked to find that out
    const auto made = store::daily_backup(database_, now, [this](int, int) {
        const std::lock_guard lock(mutex_);
        return !ending_;
    });
    if (made) {
        last_.reset();
        if (*made)
            spdlog::info("made the day's backup");
        return;
    }
    const Error& error = made.error();
    if (error.kind == ErrorKind::cancelled)
        return;
    spdlog::error("{} [{}]", to_sentence(error), error.detail);
    if (error.kind == ErrorKind::damaged_database)
        damaged_on_ = date_of(now);
    if (!last_ || !is_same_failure(*last_, error))
        failed_(error);
    last_ = error;
}

/// False: to end.
bool DailyBackup::wait(std::chrono::milliseconds time)
{
    std::unique_lock lock(mutex_);
    return !wake_.wait_for(lock, time, [this] { return ending_; });
}

}  // namespace undertone::ingest
