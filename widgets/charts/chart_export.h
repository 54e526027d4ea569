#pragma once

#include "charts/chart_style.h"
#include "core/error.h"
#include "view/chart_snapshot.h"
#include "view/drawings.h"

#include <QSize>
#include <QString>
#include <memory>
#include <string>

namespace undertone::charts {

struct ExportOptions {
    QSize size{1600, 900};  ///< logical pixels of the page
    double scale = 2.0;     ///< PNG only: 2 = 3200x1800 pixels
    bool dark = false;      ///< light paper theme unless asked
    ChartStyle style{};
    std::shared_ptr<const view::Drawings> drawings{};  ///< null: none
    QString price_source = {};  ///< whom to name for the prices; empty: exchange and currency only
};

/// Title, symbol, range, as-of with zone, method line, chart, numbered flags with the same numbers
/// in the source list, attribution. PNG raster; PDF vector with selectable text; SVG vector. The
/// ending of `path` decides (.png, .pdf, .svg). Where not all flags fit below the chart, those with
/// most stories are listed; the PDF lists all on further pages. The same snapshot and options give
/// the same bytes: a PDF's date and id come from the as-of time. Written beside and renamed: a
/// failed export leaves nothing behind.
/// GUI thread. Errors: invalid_input (ending, size, no bars), io (folder missing, not writable,
/// disk full).
Result<void> export_chart(const view::ChartSnapshot& snapshot, const QString& path,
                          const ExportOptions& options = {});

}  // namespace undertone::charts
