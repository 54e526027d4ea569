#pragma once

#include "charts/tone_runs.h"

#include <vector>

class QChart;
class QLineSeries;
class QValueAxis;

namespace undertone::charts {

struct Frame;

/// The tone's line as Qt Charts series, one per run. Holds only what is on show.
class ToneSeries {
public:
    /// A series is dear to have. Of a tone with more holes the further runs are a layer's to paint.
    static constexpr std::size_t most = 12;
    static constexpr double width = 1.6;

    /// `chart` owns the series and axes made here.
    explicit ToneSeries(QChart& chart);
    void show(const Frame& frame);

private:
    void add_line();

    QChart& chart_;
    QValueAxis* bars_;
    QValueAxis* tones_;
    std::vector<QLineSeries*> lines_;
};

}  // namespace undertone::charts
