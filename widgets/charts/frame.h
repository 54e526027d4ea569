#pragma once

#include "charts/chart_data.h"
#include "charts/chart_layout.h"
#include "charts/chart_style.h"
#include "charts/flag_clusters.h"
#include "charts/theme.h"
#include "charts/ticks.h"
#include "charts/viewport.h"
#include "view/drawings.h"

#include <QString>
#include <memory>
#include <vector>

namespace undertone::charts {

/// What a frame is made for.
struct FrameWishes {
    QSizeF size;
    Theme theme;
    ChartFonts fonts;
    bool read_out = true;  ///< keep a line free for it
    ChartStyle style{};
    std::shared_ptr<const view::Drawings> drawings{};  ///< null: none
};

/// Everything that one drawing of the chart needs, worked out before the first stroke: layers only
/// paint. Widget and export draw the same frame.
struct Frame {
    std::shared_ptr<const ChartData> data;
    QSizeF size;
    Theme theme;
    ChartFonts fonts;
    ChartStyle style;
    std::shared_ptr<const view::Drawings> drawings;  ///< null: none
    ChartLayout layout;
    Viewport viewport;
    double pixels_per_bar = 1;
    int level = 0;                           ///< of the pyramid, for candles, volume and heat
    int tone_level = 0;                      ///< for the tone: single sessions a little longer
    int first_candle = 0, last_candle = -1;  ///< on show, inclusive, of that level
    double price_low = 0, price_high = 1;    ///< at the price plot's bottom and top
    double volume_high = 1, heat_high = 1;
    ValueTicks price_ticks;
    std::vector<DateTick> date_ticks;
    std::vector<FlagCluster> clusters;  ///< all, not only those on show
    std::vector<QRectF> cluster_boxes;  ///< one for each; null where it is not on show

    [[nodiscard]] double x(double bar) const
    {
        return layout.left() + (bar - viewport.first()) * pixels_per_bar;
    }
    [[nodiscard]] double bar_at(double x) const
    {
        return viewport.first() + (x - layout.left()) / pixels_per_bar;
    }
    [[nodiscard]] double y_price(double price) const;
    [[nodiscard]] double price_at(double y) const;
    [[nodiscard]] double y_tone(double tone) const;
    [[nodiscard]] const Candle& candle(int index) const
    {
        return data->pyramid.candles(level)[static_cast<std::size_t>(index)];
    }
    /// Width of a candle's slot in pixels.
    [[nodiscard]] double pitch() const { return pixels_per_bar * (1 << level); }
    /// Nearest bar to a point, or that of the flag there; -1 outside the plots.
    [[nodiscard]] int hit(QPointF point) const;
};

Frame make_frame(std::shared_ptr<const ChartData> data, const Viewport& viewport,
                 const FrameWishes& wishes);

}  // namespace undertone::charts
