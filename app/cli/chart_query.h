#pragma once

#include "app/cli/verb.h"
#include "view/chart_snapshot.h"

namespace undertone::app::cli {

/// The options that say which chart, its tone and --workspace, for every verb that has one.
void add_chart_options(Arguments& args);

/// None: `query` is filled in, but for what the workspace knows (open_chart); without `needs_symbol`,
/// --symbol may be missing. Else: a usage error was told; end with that exit code.
std::optional<int> read_chart_query(const Arguments& args, view::ChartQuery& query,
                                    bool needs_symbol = true);

/// Errors: not_found, naming the lists that there are; io.
Result<Watchlist> find_watchlist(const store::Reader& reader, const std::string& name);

/// The workspace asked for; fills in which watchlist --watchlist names. Errors: not_found; io.
Result<store::Reader> open_chart(const Arguments& args, view::ChartQuery& query);

/// The chart of `query` in the workspace asked for.
Result<std::shared_ptr<const view::ChartSnapshot>> read_chart(const Arguments& args,
                                                              view::ChartQuery query);

}  // namespace undertone::app::cli
