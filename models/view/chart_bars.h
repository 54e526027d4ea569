#pragma once

#include "view/chart_query.h"

#include <optional>
#include <vector>

namespace undertone::view {

/// The bars of a chart, and when they are. What is indexed by bar has bars.size() entries.
struct ChartBars {
    market::BarLength length = market::BarLength::day;
    std::vector<Bar> bars;   ///< of `length`; prices are NaN where none are stored at all
    std::vector<Utc> ends;   ///< per bar, never falling: what was known by then makes its tone
    std::vector<Date> days;  ///< per bar, in exchange time: its day, of a longer one its last
    std::vector<market::SessionClass> classes;  ///< per bar; empty where they last a day or longer
    std::optional<double> previous_close;       ///< of the session before the first bar
    Utc begin;  ///< the end before the first bar: news after it counts to one of these
    std::vector<Split> splits;        ///< all that are known of the instrument
    std::vector<Dividend> dividends;  ///< likewise
};

/// The stored intervals that bars of `length` can be made of, the coarsest first. Errors: io.
Result<std::vector<store::StoredInterval>> serving_intervals(const store::Reader& reader,
                                                             const Symbol& symbol,
                                                             market::BarLength length);

/// The bars of `query`, from the coarsest stored interval that has some. The bar that runs at `now`
/// ends there.
/// Errors: not_found, in words that say what is stored instead; unknown_symbol; io.
Result<ChartBars> read_chart_bars(const store::Reader& reader, const market::Calendar& calendar,
                                  const ChartQuery& query, Utc now);

/// The same for a chart of news: where no bar of the symbol is stored at all, but news of whom it is
/// about, the sessions (weeks, months) of its exchange up to that of `now`, without prices.
Result<ChartBars> read_chart_sessions(const store::Reader& reader, const ChartSubject& subject,
                                      const ChartQuery& query, Utc now);

/// The closes of the query's sessions, rising: what a replay steps through. Errors: as above.
Result<std::vector<Utc>> session_closes(const store::Reader& reader, const ChartQuery& query,
                                        Utc now);

/// From the first to the last news of whom the chart is about; none: there is none (as of then).
struct NewsReach {
    Utc first, last;
};
Result<std::optional<NewsReach>> reach_of_news(const store::Reader& reader, const ChartQuery& query,
                                               const ChartSubject& subject);

/// The bar that a story counts to: by days or longer, that of its session by the session rule; within
/// the day, the bar that it falls in, else the first one after it. What is known at a close's very
/// second is that session's. None: no such bar, as where a session is missing.
std::optional<std::size_t> bar_of(const ChartBars& chart, const market::Calendar& calendar,
                                  Utc known_at);

/// The bar on which a date's split or dividend takes effect.
std::optional<std::size_t> bar_on(const ChartBars& chart, Date date);

}  // namespace undertone::view
