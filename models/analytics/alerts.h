#pragma once

#include "analytics/tone_index.h"
#include "core/alert.h"
#include "core/bar.h"
#include "core/error.h"
#include "core/reference.h"

#include <optional>
#include <vector>

// What alert rules mean. Pure: facts as they are known now, and what was told before, make what is to
// be told. One thread.
namespace undertone::analytics {

/// invalid_input, in words, where a rule could never tell anything or says two things.
Result<void> check_rule(const AlertRule& rule);
/// The same of a rule and the company that it names: prices are those of a symbol.
Result<void> check_company(const AlertRule& rule, const Company& company);
/// The same of the source that it names: one that is asked, and has stories where it waits for one.
Result<void> check_source(const AlertRule& rule, const Source& source);

/// A silence that has lasted longer is no news any more, and not looked for.
inline constexpr std::chrono::days longest_silence{400};
/// How far back a look goes: what becomes known later than that is told no more.
inline constexpr std::chrono::days alert_window{7};
/// News that was older when it came is no news: a feed's first fetch, a back-fill.
inline constexpr std::chrono::days newest_news{2};

/// What a rule watches, at one time. None: nothing is known then.
struct WatchedPoint {
    Utc t;
    std::optional<double> value;
};

/// The quarter-hours whose index a rule looks at: that of `from`, which is where it begins, to that of
/// `as_of`. News enters the index at quarter-hours; between them it only fades.
std::vector<Utc> watched_quarters(Utc from, Utc as_of);

/// Values that went beyond a rule's level.
struct Crossing {
    WatchedPoint first;       ///< beyond
    std::optional<Utc> back;  ///< when they were back; none: not yet
};
/// What a rule told of: from this time on until it was back, or until it told where that was earlier.
struct Told {
    Utc from, until;
};
/// Where values go beyond the rule's level that had been back, oldest first. Back is half-way to the usual
/// for heat, half the level for divergence, and for tone 0.05, for z 0.5 on the other side of the level.
/// Having told, a rule tells again only once a value later than what it told of has been back: so nothing
/// is told twice, in whatever pieces and order facts come, and late news that lets the past cross counts
/// at its own time. Where a walk begins between the two and has told, it is back only if it was in the
/// meantime: the caller leaves out of `told` what it was back from (told_before(), been_back()). `points` never fall back in time; the first is where the rule begins and tells nothing. `told` in any
/// order.
std::vector<Crossing> crossings(const AlertRule& rule, const std::vector<WatchedPoint>& points,
                                std::vector<Told> told);

/// Whether a walk that begins there has to know if a value has been back since it told: it is between the
/// level and back. Returns from when on; none: no need to know. `told` in any order.
std::optional<Utc> told_before(const AlertRule& rule, const WatchedPoint& begin,
                               const std::vector<Told>& told);
/// Whether one of `points` is back.
bool been_back(const AlertRule& rule, const std::vector<WatchedPoint>& points);

/// Heat against its usual: divided by the median of `usual`, those at the session closes of the 30 days
/// before, and by 1, a lone story's, where the median is less. None of fewer than least_usual_values.
/// The median as the usual is abnormal search volume's (Da, Engelberg & Gao, “In Search of Attention”,
/// Journal of Finance 66, 2011), there of eight weeks and as a logarithm.
std::optional<double> times_usual(double heat, std::vector<double> usual);

/// How far price and tone have moved apart over `sessions`, at each session. Both changes (the price's as
/// a logarithm) are divided by the standard deviation of such changes over the 60 sessions before, 30 at
/// least; where they have opposite signs it is the smaller of the two, else 0. None where a change or its
/// deviation is not known; a tone without any deviation (least_usual_deviation) is not. `closes` and
/// `tones` (none: no news, which is a tone of 0) have one value a session. Ours.
std::vector<std::optional<double>> divergence(const std::vector<double>& closes,
                                              const std::vector<std::optional<double>>& tones,
                                              int sessions);

/// How long a source has been silent.
struct Silence {
    /// Half-open, in which it was asked, or would have been, and did not answer.
    struct Stretch {
        Utc from, to;
    };
    SourceId source;
    seconds interval{0};       ///< at which it is asked, > 0
    std::optional<Utc> since;  ///< its first failure since it answered; none: it answers
    /// Since then, in order, without the time in which nobody would have asked.
    std::vector<Stretch> stretches;
    std::string why;  ///< the last failure, in words

    [[nodiscard]] seconds lasted() const;
    /// When it had lasted that long; none: it has not yet.
    [[nodiscard]] std::optional<Utc> when_lasted(seconds limit) const;
};
/// What a rule of source_down tells: a source whose silence has lasted more than `level` intervals, once
/// a silence; nothing that lasted so long before the rule's watches_from. Where it watches each source
/// and more than half are silent, it is the way to them that is down: then it tells that, once, as from
/// when they were more than half. `all` are those that are asked; `told`: what it told before.
std::vector<AlertFiring> deaths(const AlertRule& rule, const std::vector<Silence>& all,
                                const std::vector<AlertFiring>& told);

}  // namespace undertone::analytics
