#pragma once

#include "view/chart_query.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace undertone::view {

/// A story as the lists show it: for one company (or for a whole topic where an ETF is shown).
struct StoryItem {
    store::StoryView story;
    std::optional<Mention> mention;  ///< of the chart's company; none: not about it
    market::Session session;         ///< the session that it counts to
    market::SessionClass session_class = market::SessionClass::closed;
    std::string time_et;               ///< "Mon 27 Jan 2025 09:41 EST"
    std::vector<CheckedClaim> claims;  ///< held against the stored bars
};
using StoryItems = std::shared_ptr<const std::vector<StoryItem>>;

/// Sessions one after the other, inclusive.
struct SessionSpan {
    Date first, last;
    SessionSpan(Date one) : first(one), last(one) {}  // one session is a span
    SessionSpan(Date from, Date to) : first(from), last(to) {}
    bool operator==(const SessionSpan&) const = default;
};

/// Stories that count to these sessions of the chart's instrument, or (none given) to its range, newest
/// first; of a range that has more, the newest 500. Reader thread. Errors: as chart_subject(), io.
Result<StoryItems> make_story_items(const store::Reader& reader, const ChartQuery& query,
                                    std::optional<SessionSpan> sessions);

/// Stories as a list for this chart shows them, in the order given. Errors: io.
Result<StoryItems> story_items(const store::Reader& reader, const ChartSubject& subject,
                               std::vector<store::StoryView> stories);

/// Why a mention has its score, as a sum that adds up: intercept + lines + rounding = log_odds.
struct Explanation {
    struct Line {
        std::string rule;   ///< the feature in words
        std::string text;   ///< the words it was found in
        double weight = 0;  ///< added to ln(p_pos / p_neg)
    };
    double intercept = 0;
    std::vector<Line> lines;  ///< by |weight|, largest first
    double rounding = 0;      ///< what the engine's own rounding leaves; |rounding| < 0.01
    double log_odds = 0;
    double quoted = 0;  ///< what quoted opinion adds to it
    std::array<double, 3> p{};  ///< negative, neutral, positive
};
Explanation explain(const Mention& mention);

}  // namespace undertone::view
