#pragma once

#include "analytics/tone_index.h"
#include "view/chart_query.h"

#include <optional>
#include <string>
#include <vector>

namespace undertone::view {

/// One mention in the tone of one instant.
struct ToneShare {
    StoryId story;
    std::string title, source;
    Utc known_at;
    CompanyId company;
    std::string company_name;
    double score = 0;            ///< -1..+1
    double relevance = 0;        ///< of the company to the story
    double topic_relevance = 1;  ///< of the story to the topics asked for; 1: all topics
    double confidence = 0;
    double novelty = 1;  ///< 1 where stories told before count as new
    double source_weight = 1;
    double decay = 1;   ///< 2^-(age / half-life), of known_at rounded up to the quarter-hour
    double weight = 0;  ///< the product of the six above
    double part = 0;    ///< what it adds to the tone
    bool reaction = false;
};

/// A point of a chart's tone, down to the mentions.
struct ToneBreakdown {
    Utc bar;  ///< its bar, Bar::t
    Utc at;   ///< its end, at which the tone stands
    seconds half_life{};
    double tone = 0;              ///< the parts' sum
    std::optional<double> shown;  ///< as the chart has it: the tone, or z; none: nothing to show
    std::optional<analytics::Usual> usual;  ///< what a z is measured by
    std::vector<ToneShare> shares;          ///< by |part|, largest first
};

/// The tone of the bar of the query's chart that holds `time` (a Bar::t, or any time within it), taken
/// apart: the parts add up to the tone within 1e-9. Of a watchlist a part is a company's, times its
/// share of the heat. Of a mention that was corrected the newest version is described, and the earlier
/// ones, which were taken back, add nothing. What is recorded after `now`, the as_of of the chart that
/// shows the point, is left out. Reader thread. Errors: as make_chart_snapshot(); not_found (no bar
/// holds that time).
Result<ToneBreakdown> tone_breakdown(const store::Reader& reader, const ChartQuery& query, Utc time,
                                     Utc now);

}  // namespace undertone::view
