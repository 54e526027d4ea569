#include "ingest/daily_housekeeping.h"

#include <spdlog/spdlog.h>

namespace undertone::ingest {
namespace {

constexpr auto done_key = "house/kept_on";
constexpr std::chrono::minutes between_looks{30};

}  // namespace

DailyHousekeeping::DailyHousekeeping(store::Retention retention, Clock clock)
    : retention_(retention), clock_(clock)
{
}

std::optional<Error> DailyHousekeeping::look(store::Writer& writer,
                                             const store::HouseGoesOn& goes_on)
{
    const Utc now = clock_();
    if (looked_ && now >= *looked_ && now < *looked_ + between_looks)
        return std::nullopt;
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
