#pragma once

#include "charts/flag_clusters.h"
#include "charts/theme.h"
#include "view/chart_snapshot.h"

#include <QFont>
#include <QRectF>
#include <QStringList>
#include <vector>

class QPainter;

namespace undertone::charts {

/// The flags in words: number, time, tone, title and source, in columns. Long titles wrap; nothing
/// is cut. Flags are named by their index in the snapshot.
class SourceList {
public:
    /// `width` of the whole list; it takes as many columns as are readable.
    SourceList(const view::ChartSnapshot& snapshot, const Theme& theme, double width);

    /// As many of `flags` as fit into `height`, those with most stories, in time order.
    [[nodiscard]] std::vector<int> most_telling(const std::vector<int>& flags, double height) const;
    /// The least height that holds these flags.
    [[nodiscard]] double height_of(const std::vector<int>& flags) const;
    /// How many of `flags`, from the front, fit into `height`.
    [[nodiscard]] std::size_t fitting(const std::vector<int>& flags, double height) const;
    void paint(QPainter& painter, QPointF at, const std::vector<int>& flags, double height) const;

private:
    struct Row {
        QString number, when, tone;
        QStringList lines;  ///< title, source and number of stories, wrapped
        Sign sign = Sign::neutral;
        int stories = 0;
        double height = 0;
    };
    void paint_row(QPainter& painter, QPointF at, const Row& row) const;

    Theme theme_;
    QFont font_, strong_;
    int columns_ = 1;
    double column_width_ = 0;
    double number_width_ = 0, when_width_ = 0, tone_width_ = 0, line_height_ = 0;
    std::vector<Row> rows_;
};

}  // namespace undertone::charts
