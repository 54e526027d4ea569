#pragma once

#include "charts/chart_data.h"
#include "charts/chart_layout.h"
#include "charts/chart_style.h"
#include "charts/flag_clusters.h"
#include "charts/format.h"
#include "charts/frame_marks.h"
#include "charts/pixel_grid.h"
#include "charts/price_axis.h"
#include "charts/theme.h"
#include "charts/tone_runs.h"
#include "charts/viewport.h"
#include "view/drawings.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace undertone::charts {

/// How far the axes of prices, volume and heat reach.
struct Reach {
    double low = 0, high = 0;
    double volume = 0, heat = 0;
};

/// What a frame is made for.
struct FrameWishes {
    QSizeF size;
    Theme theme;
    ChartFonts fonts;
    bool read_out = true;  ///< keep a line free for it
    ChartStyle style{};
    std::shared_ptr<const view::Drawings> drawings{};  ///< null: none
    double scale = 1;  ///< device pixels a logical one; lines and candles stand on whole ones
    std::optional<Reach> at_least{};  ///< axes keep this much: bars that come move nothing
    ChartWords words{};
};

/// Everything that one drawing of the chart needs, worked out before the first stroke: layers only
/// paint. Widget and export draw the same frame.
struct Frame : PixelGrid {
    std::shared_ptr<const ChartData> data;
    QSizeF size;
    Theme theme;
    ChartFonts fonts;
    ChartStyle style;
    std::shared_ptr<const view::Drawings> drawings;  ///< null: none
    ChartWords words;
    ChartLayout layout;
    Viewport viewport;  ///< what was asked for, moved to a whole device pixel: nothing shimmers
    double pixels_per_bar = 1;
    double origin = 0;                       ///< from bar 0 to the plot's left edge, pixels
    int level = 0;                           ///< of the pyramid, for candles, volume and heat
    int tone_level = 0;                      ///< for the tone: single sessions a little longer
    int first_candle = 0, last_candle = -1;  ///< on show, inclusive, of that level
    PriceAxis price_axis;
    Reach reach;
    double volume_high = 1, heat_high = 1;
    double tone_limit = 1;        ///< the tone's axis goes from minus this to plus this
    double benchmark_factor = 0;  ///< its closes times this stand on the price axis; 0: not on show
    std::vector<PriceTick> price_ticks;
    std::vector<DateTick> date_ticks;
    std::vector<ToneRun> tone_runs;
    std::vector<FlagCluster> clusters;  ///< all, not only those on show
    std::vector<QRectF> cluster_boxes;  ///< one for each; null where it is not on show
    std::vector<WindowMark> windows;
    std::vector<ActionMark> actions;
    std::vector<LevelMark> levels;
    std::vector<NoteMark> notes;
    std::vector<Label> labels;  ///< of the axes and strips

    [[nodiscard]] double x(double bar) const
    {
        return layout.left() + (bar * pixels_per_bar - origin);
    }
    [[nodiscard]] double bar_at(double x) const
    {
        return (x - layout.left() + origin) / pixels_per_bar;
    }
    [[nodiscard]] double y_price(double price) const
    {
        return layout.price.bottom() - price_axis.share_of(price) * layout.price.height();
    }
    [[nodiscard]] double price_at(double y) const
    {
        return price_axis.price_at((layout.price.bottom() - y) / layout.price.height());
    }
    [[nodiscard]] double y_tone(double tone) const
    {
        return layout.price.center().y() - tone / tone_limit * layout.price.height() / 2;
    }
    [[nodiscard]] Candle candle(int index) const { return data->pyramid.candle(level, index); }
    /// The highest and lowest price of a candle that the style shows: a line has closes alone.
    [[nodiscard]] bool closes_alone() const
    {
        return style.price == PriceStyle::line || style.price == PriceStyle::area;
    }
    [[nodiscard]] double high_shown(const Candle& c) const
    {
        return closes_alone() ? c.close : c.high;
    }
    [[nodiscard]] double low_shown(const Candle& c) const
    {
        return closes_alone() ? c.close : c.low;
    }
    /// Width of a candle's slot in pixels.
    [[nodiscard]] double pitch() const { return pixels_per_bar * (1 << level); }
    /// Whether a bar's middle lies within the plot.
    [[nodiscard]] bool shows(double bar) const
    {
        return bar >= viewport.first() && bar <= viewport.last();
    }
    /// Nearest bar to a point, or that of the flag there; -1 outside the plots.
    [[nodiscard]] int hit(QPointF point) const;
};

Frame make_frame(std::shared_ptr<const ChartData> data, const Viewport& viewport,
                 const FrameWishes& wishes);

/// The scale that a chart is drawn in: logarithmic and percent need prices above 0.
PriceScale drawn_scale(const ChartData& data, PriceScale wanted);

}  // namespace undertone::charts
