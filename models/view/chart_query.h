#pragma once

#include "core/reference.h"
#include "market/calendar.h"
#include "market/resample.h"
#include "store/database.h"

#include <optional>

namespace undertone::view {

/// What a chart shows; everything else follows from it and the database.
struct ChartQuery {
    Symbol symbol;
    std::optional<TopicId> topic;  ///< none: all topics
    Date from, to;                 ///< sessions, inclusive
    market::BarLength length = market::BarLength::day;
    std::optional<seconds> half_life;  ///< none: auto (analytics::auto_half_life)
    /// None: now. Else only sessions closed and stories recorded by then count.
    std::optional<Utc> as_of;
    /// as_of cuts at known_at instead of recorded_at: for workspaces that were filled in later
    /// (demo, imports), which cannot promise what was on record then.
    bool reconstructed = false;
    bool operator==(const ChartQuery&) const = default;
};

/// `query` with the sessions of the `length` up to the newest stored one (as of query.as_of): what
/// "3 months" means for an instrument whose bars end earlier than today. Errors: not_found (no bar is
/// stored), unknown_symbol, io.
Result<ChartQuery> with_newest(const store::Reader& reader, ChartQuery query,
                               std::chrono::months length);

/// Whose chart it is.
struct ChartSubject {
    Instrument instrument;
    std::optional<Company> company;  ///< none: an ETF or index; the tone is all companies'
    market::Calendar calendar;       ///< the instrument's exchange's
};

/// Errors: unknown_symbol; not_found (no calendar of that exchange); io.
Result<ChartSubject> chart_subject(const store::Reader& reader, const Symbol& symbol);

/// The stories that count to the sessions first..last by the session rule: known after the
/// close before `first`, up to the close of `last`.
store::StoryQuery stories_of_sessions(const ChartQuery& query, const ChartSubject& subject,
                                      Date first, Date last);

/// The close of the session that a daily bar is of. A bar on a day that the calendar holds closed
/// (a provider's oddity) keeps its place: 21:00 UTC.
Utc close_of(const market::Calendar& calendar, const Bar& bar);

}  // namespace undertone::view
