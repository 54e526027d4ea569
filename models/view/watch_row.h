#pragma once

#include "core/reference.h"
#include "market/calendar.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace undertone::view {

/// The heat of one topic about a company.
struct TopicHeat {
    TopicId topic;
    std::string name, colour;  ///< as the topic has them
    double heat = 0;           ///< above 0; half-life 3 d, at the last close
    bool operator==(const TopicHeat&) const = default;
};

/// One row of a watchlist as shown.
struct WatchRow {
    Symbol symbol;
    std::string name;
    std::optional<double> last;  ///< last close; none: no bars stored
    std::optional<Date> last_session;
    std::optional<double> day_percent;   ///< last close against the one before, in percent
    std::optional<double> week_percent;  ///< against five sessions before
    std::optional<double> tone;          ///< all topics, half-life 3 d, at the last close
    std::optional<double> tone_change;   ///< against five sessions before
    int stories = 0;                     ///< of the last five sessions
    std::vector<double> closes;          ///< of the last 60 sessions, for the sparkline

    // ---- asked for a table alone (RowDetail::table), since it takes more reading
    std::optional<double> tone_z;                 ///< models/README.md, Definitions
    std::optional<std::vector<TopicHeat>> heats;  ///< strongest first; none: no company, or unread
    std::vector<std::optional<double>> tones;     ///< at the sessions of `closes`
    /// Since the close of the session before the last: what counts to the last one, or came since.
    std::optional<int> stories_today;
};

enum class RowDetail {
    two_lines,  ///< what the two lines of a row show
    table       ///< all of it
};

/// Reader thread. What cannot be read stays empty: the row then shows dashes, never a zero.
/// `company`: null, if the symbol is nobody's. `topics`: whose heat is told.
WatchRow read_watch_row(const store::Reader& reader, const Symbol& symbol, const std::string& name,
                        const Company* company, const market::Calendar& calendar,
                        const std::vector<Topic>& topics, RowDetail detail);

}  // namespace undertone::view
