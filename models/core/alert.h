#pragma once

#include "core/ids.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace undertone {

using AlertRuleId = Id<struct AlertRuleTag>;
using AlertFiringId = Id<struct AlertFiringTag>;

/// What a rule waits for. analytics/alerts.h defines each.
enum class AlertKind {
    tone,        ///< the tone crosses a level
    tone_z,      ///< how unusual the tone is crosses a level
    heat,        ///< heat is many times its usual
    divergence,  ///< price and tone have moved apart
    claim,       ///< a claim in a new story disagrees with stored bars
    story,       ///< a source has something new: a rule of the BIS in the Federal Register
    source_down  ///< a source has not answered for long
};

/// What the user wants to be told of. What it watches never changes: another level is another rule.
struct AlertRule {
    AlertRuleId id;
    AlertKind kind = AlertKind::tone;
    CompanyId company{};             ///< empty: the watchlist's companies, or all
    WatchlistId watchlist{};         ///< 0: none
    std::optional<TopicId> topic{};  ///< none: all
    SourceId source{};               ///< of story: whose; of source_down: which, empty: each
    int direction = -1;  ///< of tone and tone_z: -1 falls below the level, +1 rises above
    /// tone: -1..+1. tone_z and divergence: standard deviations. heat: how many times the usual.
    /// source_down: how many of the source's intervals. Else 0.
    double level = 0;
    int sessions = 5;  ///< of divergence: over how many
    bool enabled = true;
    bool removed = false;  ///< by the user; kept for what it told, and for undo
    Utc made_at{};
    /// What came about before does not count: when it was made or switched on, or the end of its snooze.
    Utc watches_from{};
    bool operator==(const AlertRule&) const = default;

    [[nodiscard]] bool snoozed(Utc now) const { return watches_from > now; }
    [[nodiscard]] bool watches(Utc now) const { return enabled && !removed && !snoozed(now); }
};

/// A rule has told.
struct AlertFiring {
    AlertFiringId id;
    AlertRuleId rule;
    /// Names what happened, so that a rule tells it once: "2025-01-27T14:45:00Z", "cluster 17".
    std::string event;
    Utc at{};                       ///< when the world could know
    std::optional<Utc> back_at{};   ///< of an index: when it was back again, if before we told
    Utc recorded_at{};              ///< when we told
    std::optional<double> value{};  ///< in the rule's unit; of claim: the stored figure
    StoryId story{};                ///< behind it; 0: none
    SourceId source{};              ///< of source_down: which; empty: most of them
    std::string detail{};           ///< what the data say: a title, a verdict, a failure
    bool seen = false;
    bool operator==(const AlertFiring&) const = default;
};

/// "tone_z", as in files, the database and the command line.
std::string_view to_string(AlertKind kind);
std::optional<AlertKind> alert_kind_from(std::string_view name);

}  // namespace undertone
