#pragma once

#include "charts/compared_frame.h"
#include "charts/export_page.h"

#include <memory>

namespace undertone::charts {

/// Several instruments on one page. All lines in one plot have their figures in a table below it; a
/// small plot has its own in its head.
class ComparedPages : public ExportPages {
public:
    ComparedPages(std::shared_ptr<const Compared> data, ComparedForm form,
                  const ExportOptions& options);

protected:
    void paint_body(QPainter& painter, int page, int pages) const override;

private:
    void paint_table(QPainter& painter, double top) const;

    QRectF picture_;
    ComparedFrame frame_;
};

}  // namespace undertone::charts
