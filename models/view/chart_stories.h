#pragma once

#include "view/chart_bars.h"
#include "view/chart_snapshot.h"

// Private to this folder.
namespace undertone::view {

/// Stories by bar: counts, heat and flags. Errors: io.
Result<void> add_stories(const store::Reader& reader, const ChartSubject& subject,
                         const ChartBars& bars, ChartSnapshot& chart);

/// Where sources of news were not heard. `now`: nothing is known of what comes later. Errors: io.
Result<void> add_gaps(const store::Reader& reader, const ChartBars& bars, Utc now,
                      ChartSnapshot& chart);

}  // namespace undertone::view
