#pragma once

#include "analytics/alerts.h"
#include "core/alert.h"
#include "core/reference.h"
#include "market/calendar.h"
#include "store/database.h"

#include <set>
#include <vector>

namespace undertone::ingest {

/// The half-life of the index that alerts look at, as in lists.
inline constexpr std::chrono::hours alert_half_life{72};

/// What is stored, as alert rules look at it (analytics/alerts.h). The reader must outlive it. One thread.
class AlertFacts {
public:
    /// Errors: io.
    static Result<AlertFacts> read(const store::Reader& reader);

    /// What the rule tells as of then of what came about since `from`, having told `told`. Of what is no
    /// more (a list, a source) nothing. Errors: io.
    Result<std::vector<AlertFiring>> firings(const AlertRule& rule, Utc from, Utc as_of,
                                             const std::vector<AlertFiring>& told) const;

    /// Whose news the rule reads; one that is empty: everybody's.
    [[nodiscard]] std::vector<CompanyId> companies_of(const AlertRule& rule) const;

private:
    using Voices = std::vector<std::vector<analytics::Bucket>>;
    using Firings = Result<std::vector<AlertFiring>>;
    explicit AlertFacts(const store::Reader& reader) : reader_(&reader) {}

    Result<std::vector<analytics::WatchedPoint>> watched(const AlertRule& rule, Utc from,
                                                         Utc as_of) const;
    Firings index_firings(const AlertRule& rule, Utc from, Utc as_of,
                          const std::vector<AlertFiring>& told) const;
    Firings divergence_firings(const AlertRule& rule, Utc from, Utc as_of,
                               const std::vector<AlertFiring>& told) const;
    Firings claim_firings(const AlertRule& rule, Utc from, Utc as_of,
                          const std::vector<AlertFiring>& told) const;
    Firings story_firings(const AlertRule& rule, Utc from, Utc as_of,
                          const std::vector<AlertFiring>& told) const;
    Firings silence_firings(const AlertRule& rule, Utc as_of,
                            const std::vector<AlertFiring>& told) const;

    Result<Voices> voices(const AlertRule& rule, Utc from, Utc to,
                          std::optional<Utc> as_of = {}) const;
    Result<void> name_story(const AlertRule& rule, Utc quarter, AlertFiring& firing) const;
    [[nodiscard]] market::Calendar calendar_of(const CompanyId& id) const;
    [[nodiscard]] const Company* company(const CompanyId& id) const;

    const store::Reader* reader_;
    std::vector<Company> companies_;
    std::vector<Instrument> instruments_;
    std::vector<Source> sources_;
    std::vector<Watchlist> watchlists_;
    market::Calendars calendars_;
};

}  // namespace undertone::ingest
