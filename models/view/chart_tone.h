#pragma once

#include "analytics/tone_index.h"
#include "view/chart_bars.h"
#include "view/chart_snapshot.h"

#include <chrono>
#include <optional>

// Private to this folder: how a tone is made. chart_snapshot.cpp draws it, tone_breakdown.cpp takes it
// apart, watch_row.cpp and topic_table.cpp list it.
namespace undertone::view {

/// Stories further back than this no longer make a tone (2^-10 of their weight).
inline constexpr double faded = 1.0 / 1024;

/// What lists and tables go by, whatever a chart's half-life is.
inline constexpr std::chrono::hours list_half_life{72};

/// The tone as it is shown; none: too little is known.
inline std::optional<double> shown(const analytics::IndexPoint& point)
{
    return point.weight > faded ? std::optional(point.tone) : std::nullopt;
}

/// Which news a chart's tone is made of: known within [from, to].
struct NewsSpan {
    Utc from, to;
};
NewsSpan news_span(const ChartQuery& query, const ChartBars& chart, seconds half_life);

/// What the query says, or by the range shown.
seconds half_life_of(const ChartQuery& query, const ChartBars& chart);

/// The mentions of a company (empty: of all) that its tone is made of. Errors: io.
Result<std::vector<store::WeighedMention>> mentions_of(const store::Reader& reader,
                                                       const ChartQuery& query,
                                                       const CompanyId& company,
                                                       const NewsSpan& span);
/// The same as buckets, one for each, their figures in billionths as the store's rollups have them.
std::vector<analytics::Bucket> buckets_of(const std::vector<store::WeighedMention>& mentions,
                                          bool deduplicated);

/// What makes the tone of each of the subject's companies, in their order. Errors: io.
using Voices = std::vector<std::vector<analytics::Bucket>>;
Result<Voices> voices_of(const store::Reader& reader, const ChartQuery& query,
                         const ChartSubject& subject, const NewsSpan& span);

/// Per bar: what is usual of the session closes of the 30 days before its day; empty unless the query
/// asks for z.
std::vector<std::optional<analytics::Usual>> usual_tones(const Voices& voices,
                                                         const ChartQuery& query,
                                                         const market::Calendar& calendar,
                                                         const ChartBars& chart, seconds half_life);

/// Tone and spread per bar, and the range of the tone's axis. Errors: io.
Result<void> add_tone(const store::Reader& reader, const ChartSubject& subject,
                      const ChartBars& bars, ChartSnapshot& chart);

}  // namespace undertone::view
