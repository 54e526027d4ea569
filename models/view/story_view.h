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
    Date local_date;                   ///< of that
    std::string time_et;               ///< "Mon 27 Jan 2025 09:41 EST"
    std::vector<CheckedClaim> claims;  ///< held against the stored bars
};
using StoryItems = std::shared_ptr<const std::vector<StoryItem>>;

/// Where a list goes on, page by page; by default its beginning. Of the chart's stories: behind one of
/// them; of a search newest first: below a place; of one ranked: so many further on.
struct ListCursor {
    std::optional<store::StoryPlace> story;
    std::optional<std::int64_t> place;
    int offset = 0;
    bool operator==(const ListCursor&) const = default;
};

/// Which part of a list is asked for.
struct ListPart {
    int limit = 200;
    ListCursor behind;
    bool operator==(const ListPart&) const = default;
};

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

/// A page of the chart's stories.
struct ListedStories {
    ChartQuery query;  ///< what was asked
    std::optional<SessionSpan> sessions;
    ListPart part;
    StoryItems items;
    std::int64_t count = 0;          ///< on all pages ...
    bool is_at_least = false;        ///< ... or more: counting stops at most_counted
    std::optional<ListCursor> next;  ///< none: that is all
};
using ListedStoriesPtr = std::shared_ptr<const ListedStories>;
inline constexpr int most_counted = 10'000;

/// As make_story_items(), page by page: the work for a page does not grow with the list. Of pages
/// behind the first one `count` is none. Reader thread. Errors: as chart_subject(), io.
Result<ListedStoriesPtr> list_stories(const store::Reader& reader, const ChartQuery& query,
                                      std::optional<SessionSpan> sessions, const ListPart& part);

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
