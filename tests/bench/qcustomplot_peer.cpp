#include "qcustomplot_peer.h"

#include <qcustomplot.h>

namespace undertone::bench {

struct QCustomPlotPeer::Parts {
    QCustomPlot plot;
    QCPAxisRect* volume_rect = nullptr;  // the plot's, as all below
    QCPFinancial* candles = nullptr;
    QCPBars* volume = nullptr;
    QCPGraph* tone = nullptr;
};

QCustomPlotPeer::QCustomPlotPeer(const view::ChartSnapshot& snapshot, int width, int height)
    : parts_(std::make_unique<Parts>())
{
    Parts& p = *parts_;
    p.plot.resize(width, height);
    p.volume_rect = new QCPAxisRect(&p.plot);
    p.plot.plotLayout()->addElement(1, 0, p.volume_rect);
    p.plot.plotLayout()->setRowStretchFactor(0, 6);
    p.plot.yAxis2->setVisible(true);
    p.plot.yAxis2->setRange(-1, 1);

    p.candles = new QCPFinancial(p.plot.xAxis, p.plot.yAxis);
    p.candles->setChartStyle(QCPFinancial::csCandlestick);
    p.candles->setWidth(0.72);
    p.candles->setTwoColored(true);
    p.volume =
        new QCPBars(p.volume_rect->axis(QCPAxis::atBottom), p.volume_rect->axis(QCPAxis::atLeft));
    p.volume->setWidth(0.72);
    p.volume->setPen(Qt::NoPen);
    p.tone = p.plot.addGraph(p.plot.xAxis, p.plot.yAxis2);
    p.tone->setPen(QPen(QColor(0xa8, 0x70, 0x0f), 1.6));

    QVector<QCPFinancialData> candles;
    QVector<QCPBarsData> volume;
    QVector<QCPGraphData> tone;
    for (std::size_t i = 0; i < snapshot.bars.size(); ++i) {
        const Bar& bar = snapshot.bars[i];
        const double key = static_cast<double>(i);
        candles.append({key, bar.open, bar.high, bar.low, bar.close});
        volume.append({key, bar.volume.value_or(0)});
        if (snapshot.tone[i])
            tone.append({key, *snapshot.tone[i]});
    }
    p.candles->data()->set(candles, true);
    p.volume->data()->set(volume, true);
    p.tone->data()->set(tone, true);
}

QCustomPlotPeer::~QCustomPlotPeer() = default;

QWidget& QCustomPlotPeer::widget() { return parts_->plot; }

void QCustomPlotPeer::show(double first_bar, double last_bar, double low, double high,
                           double most_volume)
{
    Parts& p = *parts_;
    p.plot.xAxis->setRange(first_bar, last_bar);
    p.plot.yAxis->setRange(low, high);
    p.volume_rect->axis(QCPAxis::atBottom)->setRange(first_bar, last_bar);
    p.volume_rect->axis(QCPAxis::atLeft)->setRange(0, most_volume);
}

void QCustomPlotPeer::draw() { parts_->plot.replot(QCustomPlot::rpImmediateRefresh); }

}  // namespace undertone::bench
