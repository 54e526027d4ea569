#pragma once

#include "core/alert.h"
#include "store/database.h"

#include <optional>
#include <set>
#include <vector>

namespace undertone::ingest {

/// A rule, and what it told.
struct Alert {
    AlertRule rule;
    AlertFiring firing;
};

/// Looks whether alert rules have something to tell, keeps it, and hands it out: each event once, over
/// restarts and among all programs that look at a database, since what was told is stored. A look
/// reads what the rules that may have changed look at (sources: once a minute), and where none may have
/// nothing but the rules.
/// Ingest thread.
class AlertWatch {
public:
    explicit AlertWatch(Clock clock = system_now) : clock_(clock) {}

    /// Something was stored: to be looked at.
    void note(const store::ChangeSet& changes);
    /// Whether a look is due: a second after something was noted, else once a minute.
    [[nodiscard]] bool is_due() const;
    /// The first look, and one in a new quarter-hour (tone fades without news), looks at all rules; others
    /// at those of whom there is news. Errors: io; the next look then does
    /// it again.
    Result<std::vector<Alert>> look(store::Writer& writer);

private:
    /// What has come since the last look.
    struct News {
        bool anything = false, stories = false, bars = false;
        bool silences = false;             ///< nothing, but time for a look at the sources
        std::vector<CompanyId> companies;  ///< in new stories
    };
    Result<News> news(const store::Reader& reader, store::RevisionId newest, bool watches_sources,
                      Utc now) const;
    [[nodiscard]] bool concerns(const News& news, const AlertRule& rule,
                                const std::vector<CompanyId>& whose) const;
    Result<std::vector<AlertFiring>> evaluate(const store::Reader& reader,
                                              const std::vector<AlertRule>& rules, const News& news,
                                              Utc now) const;

    Clock clock_;
    bool bars_ = false, noted_ = false;
    std::optional<Utc> looked_;  ///< the last look's time
    std::optional<store::RevisionId> seen_;
    std::optional<Utc> silences_;  ///< when it last looked at the sources
    Utc quarter_{};
    std::set<AlertRuleId> watched_;  ///< by the last look
};

}  // namespace undertone::ingest
