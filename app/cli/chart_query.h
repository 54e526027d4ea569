#pragma once

#include "app/cli/verb.h"
#include "view/chart_snapshot.h"

namespace undertone::app::cli {

/// The options that say which chart: --symbol --topic --from --to --half-life-hours --as-of and
/// --workspace, for every verb that has one.
void add_chart_options(Arguments& args);

/// None: `query` is filled in (without `needs_symbol`, --symbol may be missing). Else: a usage error
/// was told; end with that exit code.
std::optional<int> read_chart_query(const Arguments& args, view::ChartQuery& query,
                                    bool needs_symbol = true);

/// The chart of `query` in the workspace asked for.
Result<std::shared_ptr<const view::ChartSnapshot>> read_chart(const Arguments& args,
                                                              const view::ChartQuery& query);

}  // namespace undertone::app::cli
