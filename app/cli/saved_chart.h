#pragma once

#include "app/cli/verb.h"
#include "charts/chart_export.h"

#include <string>

namespace undertone::app::cli {

/// Writes a chart that was saved at the desk, with its style and drawings. Returns the exit code.
int export_saved(const Arguments& args, const std::string& name, const std::string& file,
                 charts::ExportOptions options);
/// The line that tells of a chart that was written: of what it shows.
void print_written(const std::string& file, const view::ChartSnapshot& chart,
                   const std::optional<charts::ShownBars>& shown);

}  // namespace undertone::app::cli
