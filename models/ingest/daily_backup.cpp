#include "ingest/daily_backup.h"

#include "store/backup.h"

#include <spdlog/spdlog.h>

namespace undertone::ingest {

DailyBackup::DailyBackup(std::filesystem::path database, std::function<void(const Error&)> failed,
                         Clock clock)
    : database_(std::move(database)),
      failed_(std::move(failed)),
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
    Error last;
    do {
        const auto made = store::daily_backup(database_, clock_(), [this](int, int) {
            const std::lock_guard lock(mutex_);
            return !ending_;
        });
        if (made) {
            last = {};
            if (*made)
                spdlog::info("made the day's backup");
        } else if (made.error().kind != ErrorKind::cancelled) {
            spdlog::error("{} [{}]", to_sentence(made.error()), made.error().detail);
            if (made.error() != last)
                failed_(made.error());
            last = made.error();
        }
    } while (wait_to_look_again());
}

/// False: to end.
bool DailyBackup::wait_to_look_again()
{
    constexpr std::chrono::minutes between_looks{30};
    std::unique_lock lock(mutex_);
    return !wake_.wait_for(lock, between_looks, [this] { return ending_; });
}

}  // namespace undertone::ingest
