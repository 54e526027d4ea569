#pragma once

#include "charts/chart_layout.h"
#include "charts/compared.h"
#include "charts/format.h"
#include "charts/pixel_grid.h"
#include "charts/theme.h"
#include "charts/ticks.h"
#include "charts/viewport.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace undertone::charts {

/// Several instruments in one picture: all lines in one plot, rebased to 100 at its left edge, tones
/// below; or a plot for each, on shared axes.
enum class ComparedForm { one_plot, small_multiples };

struct ComparedWishes {
    QSizeF size;
    Theme theme;
    ChartFonts fonts;
    ComparedForm form = ComparedForm::one_plot;
    bool read_out = true;  ///< keep room free for it
    int chosen = -1;       ///< the line that is lifted out; -1: none
    double scale = 1;      ///< device pixels a logical one
    ChartWords words{};
};

/// Where one plot stands, with its tone below.
struct ComparedPlot {
    QRectF head;         ///< small multiples: symbol, name and figures
    QRectF price, tone;  ///< one below the other, same left and right edge
    bool labels_left = false, labels_below = false;  ///< it bears the shared axes' labels
};

/// Everything that one drawing needs, worked out before the first stroke.
struct ComparedFrame : PixelGrid {
    std::shared_ptr<const Compared> data;
    ComparedWishes wishes;
    Viewport viewport;
    QRectF read_out;  ///< one line of words, or two where one may not hold all lines' figures
    std::vector<ComparedPlot> plots;  ///< one; or one for each line
    double pixels_per_slot = 1;
    int run = 1;               ///< slots a point: a power of two, aligned to the absolute slot
    int first = 0, last = 0;   ///< slots on show, inclusive
    double low = 0, high = 1;  ///< rebased prices at a price plot's bottom and top
    ValueTicks ticks;          ///< of the rebased prices
    double tone_limit = 1;     ///< the tones' axis goes from minus this to plus this
    std::vector<DateTick> date_ticks;          ///< of the first plot
    std::vector<std::optional<double>> bases;  ///< per line; none: it has nothing to show
    std::vector<QColor> hues;                  ///< per line
    /// Per line, what is drawn: the slot of each run's last bar on show, and its value there.
    std::vector<std::vector<QPointF>> prices, tones;

    [[nodiscard]] const ComparedPlot& plot_of(int line) const
    {
        return plots[plots.size() > 1 ? static_cast<std::size_t>(line) : 0];
    }
    [[nodiscard]] double x(const ComparedPlot& plot, double slot) const
    {
        return plot.price.left() + (slot - viewport.first()) * pixels_per_slot;
    }
    [[nodiscard]] double y(const ComparedPlot& plot, double rebased) const;
    [[nodiscard]] double y_tone(const ComparedPlot& plot, double tone) const;
    /// 100 times a price over the line's base; none: it has no base.
    [[nodiscard]] std::optional<double> rebased(int line, std::optional<double> price) const;
    /// The nearest slot to a point; -1 outside the plots.
    [[nodiscard]] int hit(QPointF point) const;
    /// The slot, as a fraction, under a point of the plot it lies in or next to.
    [[nodiscard]] double slot_under(QPointF point) const;
    /// The line whose plot, or whose price line within 6 px, is at a point; -1: none.
    [[nodiscard]] int line_at(QPointF point) const;
};

/// In one plot, at most Compared::most_in_one_plot lines.
ComparedFrame make_compared_frame(std::shared_ptr<const Compared> data, const Viewport& viewport,
                                  const ComparedWishes& wishes);

/// Fills the ground and draws all but the pointer.
void paint_compared(QPainter& painter, const ComparedFrame& frame);
/// The line at the top and each small plot's figures: of a slot, or (-1) of the last on show.
void paint_compared_figures(QPainter& painter, const ComparedFrame& frame, int slot);
/// The crosshair at a slot, in every plot.
void paint_compared_crosshair(QPainter& painter, const ComparedFrame& frame, int slot);

/// "NVDA 88.3 tone −0.39": a line at a slot, in words; and of any rebased price and tone.
QString compared_text(const ComparedFrame& frame, int line, int slot);
QString compared_words(const Compared& data, int line, std::optional<double> rebased,
                       std::optional<double> tone);
inline constexpr double compared_part_gap = 14;  ///< pixels between two lines' words
/// "Mon 27 Jan 2025", or with the time in exchange time.
QString compared_time(const Compared& data, int slot, ChartWords words);
/// "100 = last close before Mon 2 Dec 2024": what prices are rebased to.
QString compared_base(const Compared& data, int first, ChartWords words = {});

}  // namespace undertone::charts
