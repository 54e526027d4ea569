#pragma once

#include "core/reference.h"
#include "market/calendar.h"
#include "market/resample.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace undertone::view {

/// Tone itself, or how unusual it is: by how many standard deviations it lies from the session-close
/// values of the 30 days before (analytics::usual_of).
enum class ToneKind { tone, z };

/// What a chart shows; everything else follows from it and the database.
struct ChartQuery {
    Symbol symbol;
    std::vector<TopicId> topics;  ///< news of one of these, each mention once; empty: all topics
    /// Whose tone: the mean by heat of the companies of a list. None: the symbol's company's.
    std::optional<WatchlistId> watchlist;
    Date from, to;  ///< sessions, inclusive; a week or month that `from` lies in is shown whole
    market::BarLength length = market::BarLength::day;
    std::optional<seconds> half_life;  ///< none: auto (analytics::auto_half_life)
    bool deduplicated = true;  ///< false: every story counts as new, told before or not
    bool reactions = true;     ///< false: what rests on a stated price move makes no tone
    ToneKind kind = ToneKind::tone;
    std::optional<Symbol> benchmark;  ///< whose closes to show beside
    /// None: now. Else only bars ended and stories recorded by then count.
    std::optional<Utc> as_of;
    /// as_of cuts at known_at instead of recorded_at: for workspaces that were filled in later
    /// (demo, imports), which cannot promise what was on record then.
    bool reconstructed = false;
    bool operator==(const ChartQuery&) const = default;
};

/// `query` with the sessions of the `length` up to the newest stored bar that it can be made of (as
/// of query.as_of): what "3 months" means for an instrument whose bars end earlier than today. Of
/// intraday bars no more than are stored. Errors: not_found (no such bar is stored), unknown_symbol,
/// io.
Result<ChartQuery> with_newest(const store::Reader& reader, ChartQuery query,
                               std::chrono::months length);
/// The same for the newest sessions, counted: what "5 days" means.
Result<ChartQuery> with_newest_sessions(const store::Reader& reader, ChartQuery query, int sessions);

/// Whose chart it is.
struct ChartSubject {
    Instrument instrument;
    std::optional<Company> company;  ///< none: an ETF or index; the tone is all companies'
    market::Calendar calendar;       ///< the instrument's exchange's
    std::optional<Watchlist> watchlist = {};
    /// Whose tone is shown: the company, or those of the watchlist; one that is empty is all of them.
    std::vector<CompanyId> companies = {};
};

/// Errors: unknown_symbol; not_found (no calendar of that exchange); io.
Result<ChartSubject> chart_subject(const store::Reader& reader, const Symbol& symbol);
/// With the watchlist. Errors besides: not_found (no such list, no company in it).
Result<ChartSubject> chart_subject(const store::Reader& reader, const ChartQuery& query);

/// A chart's stories that are known within [from, to): a query for each company and topic, those of a
/// company together. What the query says of as_of holds.
std::vector<store::StoryQuery> stories_between(const ChartQuery& query, const ChartSubject& subject,
                                               Utc from, Utc to);

/// Those that count to the sessions first..last by the session rule: known after the close before
/// `first`, up to the close of `last`.
std::vector<store::StoryQuery> stories_of_sessions(const ChartQuery& query,
                                                   const ChartSubject& subject, Date first,
                                                   Date last);

/// The last close before that date; news after it counts to a session from there on.
Utc close_before(const market::Calendar& calendar, Date date);

/// The close of the session that a daily bar is of. A bar on a day that the calendar holds closed
/// (a provider's oddity) keeps its place: 21:00 UTC.
Utc close_of(const market::Calendar& calendar, const Bar& bar);

}  // namespace undertone::view
