#include "ingest/daily_housekeeping.h"

#include "store/backup.h"

#include <spdlog/spdlog.h>
#include <utility>

namespace undertone::ingest {
namespace {

constexpr auto done_key = "house/kept_on";
constexpr std::chrono::minutes between_looks{30};

}  // namespace

DailyHousekeeping::DailyHousekeeping(std::filesystem::path database, store::Retention retention,
                                     Clock clock)
    : database_(std::move(database)), retention_(retention), clock_(clock)
{
}

bool DailyHousekeeping::waits_for_backup() const
{
    const bool texts_go = retention_.text_days > 0 || retention_.database_mb > 0;
    return texts_go && !store::is_backed_up(database_, clock_());
}

std::optional<Error> DailyHousekeeping::look(store::Writer& writer,
                                             const store::HouseGoesOn& goes_on)
{
    const Utc now = clock_();
    if (looked_ && now >= *looked_ && now < *looked_ + between_looks)
        return std::nullopt;
    if (waits_for_backup())
        return std::nullopt;  // whose failure is told by whoever makes it; asked again at the next call
    looked_ = now;
    const auto worked = work(writer, goes_on);
    if (worked) {
        last_.reset();
        if (*worked == Done::stopped)
            looked_.reset();
        return std::nullopt;
    }
    const bool told = last_ && is_same_failure(*last_, worked.error());
    last_ = worked.error();
    if (told)
        return std::nullopt;
    spdlog::error("{} [{}]", to_sentence(*last_), last_->detail);
    return last_;
}

Result<DailyHousekeeping::Done> DailyHousekeeping::work(store::Writer& writer,
                                                        const store::HouseGoesOn& goes_on)
{
    const std::string today = to_iso(date_of(clock_()));
    const auto done = writer.reader().setting(done_key);
    if (!done)
        return tl::unexpected(done.error());
    if (*done == today)
        return Done::whole;
    const auto report = writer.keep_house(retention_, goes_on);
    if (!report)
        return tl::unexpected(report.error());
    if (report->texts_removed > 0)
        spdlog::info("removed {} texts ({} bytes); the database went from {} to {} bytes",
                     report->texts_removed, report->bytes_removed, report->bytes_before,
                     report->bytes_after);
    if (report->still_too_large)
        spdlog::warn("the database is still larger than databaseMb");
    if (report->stopped)
        return Done::stopped;
    if (const auto noted = writer.set_setting(done_key, today); !noted)
        return tl::unexpected(noted.error());
    return Done::whole;
}

}  // namespace undertone::ingest
