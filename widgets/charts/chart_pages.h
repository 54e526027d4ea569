#pragma once

#include "charts/export_page.h"
#include "charts/source_list.h"

#include <memory>
#include <vector>

namespace undertone::charts {

struct ChartData;

/// A chart over its source list, and further pages with all sources where the first cannot list them.
class ChartPages : public ExportPages {
public:
    ChartPages(std::shared_ptr<const ChartData> data, const ExportOptions& options);
    [[nodiscard]] int count() const override { return 1 + static_cast<int>(further_.size()); }

protected:
    void paint_body(QPainter& painter, int page, int pages) const override;

private:
    void paint_first(QPainter& painter, int pages) const;
    void paint_further(QPainter& painter, int page) const;

    std::shared_ptr<const ChartData> data_;
    ExportOptions options_;
    Viewport viewport_;
    SourceList sources_;
    std::vector<int> shown_;   ///< flags on show
    std::vector<int> listed_;  ///< flags on the first page
    double chart_height_ = 0, list_height_ = 0;
    std::vector<std::vector<int>> further_;  ///< flags of each further page
};

}  // namespace undertone::charts
