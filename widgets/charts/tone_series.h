#pragma once

#include <QList>
#include <QPointF>
#include <vector>

class QAreaSeries;
class QChart;
class QLineSeries;
class QValueAxis;

namespace undertone::charts {

struct Frame;

/// One stretch of known tone, ready for the series: the line, and its parts above and below zero
/// with the crossings inserted, so that the two areas meet exactly on the zero line.
struct ToneRun {
    QList<QPointF> line, above, below;
};
/// The runs on show, cut exactly at the edges of the viewport (an SVG does not clip). x is the bar.
std::vector<ToneRun> tone_runs(const Frame& frame);

/// The tone as Qt Charts series: a line and two areas per run. Holds only what is on show.
class ToneSeries {
public:
    /// `chart` owns the series and axes made here.
    explicit ToneSeries(QChart& chart);
    void show(const Frame& frame);

private:
    struct Parts {
        QLineSeries* line;
        QLineSeries *above, *below, *zero;  // edges of the areas
        QAreaSeries *above_area, *below_area;
    };
    void add_parts();

    QChart& chart_;
    QValueAxis* bars_;
    QValueAxis* tones_;
    std::vector<Parts> parts_;
};

}  // namespace undertone::charts
