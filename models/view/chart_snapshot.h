#pragma once

#include "analytics/tone_index.h"
#include "core/bar.h"
#include "core/mention.h"
#include "core/reference.h"
#include "store/database.h"
#include "view/chart_query.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace undertone::view {

/// A numbered flag on a bar with stories.
struct Flag {
    int number = 0;                ///< 1.. in time order; the export's source list has the same
    int bar = 0;                   ///< index into ChartSnapshot::bars
    std::vector<StoryId> stories;  ///< of that bar, most weight first
    std::string lead;              ///< title of the first
    std::string source;            ///< source of the first
    Utc known_at;                  ///< of the first
    double tone = 0;               ///< weight-averaged score of the bar's stories, -1..+1
};

/// Stories of one topic on one bar, for the heat bars. A chart of some topics has no other's.
struct HeatPart {
    TopicId topic;       ///< empty: of stories of no topic, which only a chart of all has
    double novelty = 0;  ///< sum of novelty of that bar's stories; not deduplicated, their number
};

/// Lowest and highest tone within a bar's time: from the end of the bar before to its own.
struct ToneSpread {
    float low = 0, high = 0;
};

/// A split or dividend, on the bar that holds its date.
struct CorporateAction {
    enum class Kind { split, dividend };
    Kind kind = Kind::split;
    int bar = 0;
    Date date;
    double value = 1;  ///< new shares for one old; or the amount, in the instrument's currency
};

/// A stretch of bars within each of which the same sources of news were not heard for a quarter-hour
/// or longer.
struct CoverageGap {
    int first = 0, last = 0;  ///< bars, inclusive
    int silent = 0;           ///< sources that were down, held back or not asked
    int sources = 0;          ///< that are watched: switched on, and asked at least once
    Phrase why;               ///< of the worst: "Federal Register: connection refused"
};

/// Another instrument's closes at this chart's bars, to hold the price against.
struct Benchmark {
    Instrument instrument;
    std::vector<std::optional<double>> closes;  ///< per bar; none: it did not trade then
};

/// All that one chart draws, immutable, made on a reader thread. Arrays indexed by bar
/// have bars.size() entries. x is the bar index: no weekend gaps.
struct ChartSnapshot {
    ChartQuery query;
    Instrument instrument;
    std::optional<Company> company;      ///< none: an ETF or index; the tone is the topic's
    std::optional<Watchlist> watchlist;  ///< whose companies' tone it is; none: the company's
    std::vector<Topic> chosen;           ///< the topics asked for; empty: all
    std::optional<Topic> topic;          ///< where one alone was asked for, that one
    std::vector<Topic> topics;           ///< all, for the heat's hues and names
    std::vector<Bar> bars;  ///< of query.length, from <= date <= to; NaN prices: none are stored
    std::optional<double> previous_close;  ///< of the session before the first bar
    /// At each bar's end: tone, or z where query.kind asks for it. None: nothing known yet, or for z
    /// too little to compare with.
    std::vector<std::optional<double>> tone;
    double tone_limit = 1;  ///< its axis goes from -tone_limit to +tone_limit: of z, 3 or more
    std::vector<std::optional<ToneSpread>> spread;  ///< per bar; empty: not worked out
    std::vector<std::vector<HeatPart>> heat;        ///< per bar, by topic
    std::vector<double>
        novelty;  ///< per bar, of its stories, each once: one of two topics is in two
                  ///< parts of `heat`, one of none in no part
    std::vector<int> story_count;               ///< per bar
    std::vector<Flag> flags;                    ///< rising bar, one per bar with stories
    std::vector<market::SessionClass> classes;  ///< per bar, intraday; empty on longer bars
    std::vector<CorporateAction> actions;       ///< rising bar
    std::vector<CoverageGap> gaps;              ///< rising, without overlap
    std::optional<Benchmark> benchmark;
    seconds half_life{};
    std::string engine;  ///< "undertone-rules/1"
    std::string zone;    ///< exchange's, IANA
    Utc as_of;           ///< the asked one, or the clock's
    bool demo = false;
    bool in_hindsight = false;  ///< scores older than the engine's training end
    int stories = 0;            ///< in range
};

/// Reader thread. `now` is as_of where the query names none; a bar that still runs ends there. Errors:
/// unknown_symbol, not_found (no such topic or watchlist, no bars in range), io.
Result<std::shared_ptr<const ChartSnapshot>> make_chart_snapshot(const store::Reader& reader,
                                                                 const ChartQuery& query, Utc now);

/// What the tone is and how it came about, for under the chart: "Tone of DeepSeek news for Nvidia,
/// −1 to +1, half-life 3 d (auto), scored by undertone-rules/1, in hindsight".
std::string method_line(const ChartSnapshot& snapshot);
/// "DeepSeek", "DeepSeek and Stargate", "All topics": which news.
std::string topics_in_words(const ChartSnapshot& snapshot);
/// The chart in a few sentences, for screen readers: range, closes, tone, stories, the lowest.
std::string text_summary(const ChartSnapshot& snapshot);

}  // namespace undertone::view
