#pragma once

#include <QFont>
#include <QRectF>
#include <QSizeF>

namespace undertone::charts {

/// The fonts of one drawing.
struct ChartFonts {
    QFont label;     ///< axes, legend
    QFont strong;    ///< tags, flags, years
    QFont read_out;  ///< the line that explains the crosshair

    static ChartFonts screen();
    /// For files: unhinted, so that text sits where it was measured at any scale, and unshaped, so
    /// that the minus sign stays one when text is copied out of a PDF.
    static ChartFonts page();
};
/// A font as files want it (see ChartFonts::page).
QFont page_font(QFont font);

/// Where everything goes, top to bottom: read-out, legend, prices with tone, heat, coverage, volume,
/// dates. All plots share left and right edge; all edges lie between two device pixels, so that what
/// fills them is crisp.
struct ChartLayout {
    QRectF read_out, legend;
    QRectF price, heat, coverage, volume;  ///< the strips: empty when there is none
    QRectF dates;
    QRectF left_axis, right_axis;  ///< beside the price plot
    [[nodiscard]] double left() const { return price.left(); }
    [[nodiscard]] double right() const { return price.right(); }
    /// From the top of the prices to the bottom of the last strip.
    [[nodiscard]] QRectF plots() const;
};

struct LayoutWishes {
    bool read_out = true;
    bool heat = true;
    bool coverage = false;
    bool volume = true;
    double price_label = 48;  ///< widest label of the right axis, pixels
    double scale = 1;         ///< device pixels a logical one
};

ChartLayout make_layout(QSizeF size, const ChartFonts& fonts, const LayoutWishes& wishes);

}  // namespace undertone::charts
