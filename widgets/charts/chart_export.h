#pragma once

#include "charts/chart_style.h"
#include "charts/compared_frame.h"
#include "charts/shown_bars.h"
#include "core/error.h"
#include "view/chart_snapshot.h"
#include "view/drawings.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace undertone::charts {

struct ExportOptions {
    QSize size{1600, 900};             ///< logical pixels of the page, 96 an inch
    double scale = 2.0;                ///< PNG only: 2 = 3200x1800 pixels
    bool dark = false;                 ///< light paper theme unless asked
    std::optional<ShownBars> shown{};  ///< none: all bars; of several instruments: their times
    ChartStyle style{};                ///< of one chart
    std::shared_ptr<const view::Drawings> drawings{};  ///< of one chart; null: none
};

/// A page's size by name: "a4", "letter" (upright, or lying with `landscape`), "16:9", or pixels
/// like "1280x720". None: no such paper, or too small for a chart.
std::optional<QSize> paper_size(const QString& name, bool landscape);

/// What a file of this chart is called, without an ending: "nvda-deepseek-2025-01-27", by the last
/// session on show.
QString export_name(const view::ChartSnapshot& snapshot, const ExportOptions& options = {});
/// "nvda-amd-deepseek-2025-01-27", "nvda-and-9-more-all-2025-01-27".
QString export_name(const Compared& data, const ExportOptions& options = {});
/// The same as the first for one file of several: with "-2" and so on where `taken` has it; it goes into `taken`.
QString free_name(const view::ChartSnapshot& snapshot, const ExportOptions& options,
                  QStringList& taken);

/// Title, symbol, range, as-of with zone, method line, chart, numbered flags with the same numbers
/// in the source list, attribution, for the stretch on show. PNG raster; PDF vector with selectable
/// text; SVG vector; CSV a row a bar (chart_csv.h). The ending of `path` decides (.png, .pdf, .svg,
/// .csv). Where not all flags fit below the chart, those with most stories are listed; the PDF lists
/// all on further pages. The same snapshot and options give the same bytes: a PDF's date and id come
/// from the as-of time. Written beside and renamed: a failed export leaves nothing behind.
/// GUI thread. Errors: invalid_input (ending, size, no bars), io (folder missing, not writable,
/// disk full).
Result<void> export_chart(const view::ChartSnapshot& snapshot, const QString& path,
                          const ExportOptions& options = {});
/// The same of several instruments in either form; all on one page. CSV: compared_table().
Result<void> export_compared(const std::shared_ptr<const Compared>& data, ComparedForm form,
                             const QString& path, const ExportOptions& options = {});

/// The first page as a picture, as a PNG has it. Null: more memory than there is, or no bars.
QImage chart_image(const view::ChartSnapshot& snapshot, const ExportOptions& options = {});
QImage compared_image(const std::shared_ptr<const Compared>& data, ComparedForm form,
                      const ExportOptions& options = {});

}  // namespace undertone::charts
