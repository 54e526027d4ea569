#pragma once

#include "view/chart_query.h"

#include <chrono>
#include <optional>

namespace undertone::view {

/// So much up to the newest stored session: months, or else sessions.
struct Newest {
    std::chrono::months months{0};
    int sessions = 0;
    bool operator==(const Newest&) const = default;
};

/// What the user has chosen to look at: a query, and what of it follows from what is stored.
struct ChartChoice {
    ChartQuery query;
    std::optional<Newest> newest{};  ///< none: the query's own from..to
    bool auto_length = true;       ///< bars as long as suits the range, not query.length
    bool operator==(const ChartChoice&) const = default;
};

/// The query that a choice comes to: minutes for a few sessions where such bars are stored, else days;
/// the newest range counted back from the last bar. Reader thread. Errors: as with_newest().
Result<ChartQuery> resolved(const store::Reader& reader, const ChartChoice& choice);

}  // namespace undertone::view
