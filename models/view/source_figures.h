#pragma once

#include "core/error.h"
#include "store/database.h"

#include <memory>
#include <optional>
#include <vector>

namespace undertone::view {

/// How one source is doing, as the database has it.
struct SourceFigures {
    store::SourceHealth health;
    std::optional<store::FetchRecord> last;     ///< none: never fetched
    std::vector<store::CoverageSpan> coverage;  ///< of the last 30 days, without gaps
    std::optional<store::BudgetUse> budget;     ///< of its host; none: no bound
};
using SourceFiguresPtr = std::shared_ptr<const std::vector<SourceFigures>>;

/// Of all sources, in their order. Reader thread. Errors: the reader's.
Result<SourceFiguresPtr> source_figures(const store::Reader& reader, Utc now);

}  // namespace undertone::view
