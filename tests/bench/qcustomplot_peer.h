#pragma once

#include "view/chart_snapshot.h"

#include <memory>

class QWidget;

namespace undertone::bench {

/// The same bars in QCustomPlot: candles, volume under them, tone on an axis of its own; no heat,
/// flags, coverage, sessions, benchmark or read-out.
class QCustomPlotPeer {
public:
    QCustomPlotPeer(const view::ChartSnapshot& snapshot, int width, int height);
    ~QCustomPlotPeer();

    [[nodiscard]] QWidget& widget();
    /// What is on show; drawn with the next draw().
    void show(double first_bar, double last_bar, double low, double high, double most_volume);
    void draw();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace undertone::bench
