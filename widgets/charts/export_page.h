#pragma once

#include "charts/chart_export.h"
#include "charts/source_list.h"
#include "charts/theme.h"

#include <memory>
#include <vector>

class QPainter;

namespace undertone::charts {

struct ChartData;

/// What is exported, laid out once and painted by every format: a first page with header, chart,
/// source list and footer, and further pages with all sources where the first cannot list them.
class ExportPages {
public:
    ExportPages(std::shared_ptr<const ChartData> data, const ExportOptions& options);

    /// 1, or more where not all sources fit on the first page; a PNG or SVG takes the first only.
    [[nodiscard]] int count() const { return 1 + static_cast<int>(further_.size()); }
    [[nodiscard]] QString title() const;
    /// In logical pixels, 0-based. `pages`: how many the file has, for "page 1 of 2".
    void paint(QPainter& painter, int page, int pages) const;

private:
    void paint_header(QPainter& painter) const;
    void paint_first(QPainter& painter, int pages) const;
    void paint_further(QPainter& painter, int page) const;
    void paint_footer(QPainter& painter, int page, int pages) const;

    std::shared_ptr<const ChartData> data_;
    ExportOptions options_;
    Theme theme_;
    QSizeF size_;
    Viewport viewport_;
    BarRange range_;  ///< the bars on show
    SourceList sources_;
    std::vector<int> shown_;   ///< flags on show
    std::vector<int> listed_;  ///< flags on the first page
    double chart_height_ = 0, list_height_ = 0;
    std::vector<std::vector<int>> further_;  ///< flags of each further page
};

}  // namespace undertone::charts
