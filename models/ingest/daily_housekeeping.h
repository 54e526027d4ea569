#pragma once

#include "core/error.h"
#include "store/database.h"

#include <filesystem>
#include <optional>

namespace undertone::ingest {

/// Keeps a database's house once a day (store::Writer::keep_house), over restarts and among all
/// programs that write to it. Where texts go, the day's backup (DailyBackup) comes first: one that was
/// removed by mistake has to be in a copy. Ingest thread.
class DailyHousekeeping {
public:
    DailyHousekeeping(std::filesystem::path database, store::Retention retention,
                      Clock clock = system_now);

    /// From the next day's work on.
    void set_retention(const store::Retention& retention) { retention_ = retention; }

    /// Does the day's work if nobody did, and says in the log what came of it. May be called often:
    /// it looks every half an hour, at the next call where it was stopped. False of `goes_on` ends it
    /// within a second; what was done stays. A failure is told once, then tried again at the next look.
    std::optional<Error> look(store::Writer& writer, const store::HouseGoesOn& goes_on);

private:
    enum class Done { whole, stopped };
    [[nodiscard]] bool waits_for_backup() const;
    Result<Done> work(store::Writer& writer, const store::HouseGoesOn& goes_on);

    std::filesystem::path database_;
    store::Retention retention_;
    Clock clock_;
    std::optional<Utc> looked_;
    std::optional<Error> last_;
};

}  // namespace undertone::ingest
