#include "charts/chart_scene.h"

#include "charts/frame.h"
#include "charts/layers.h"
#include "charts/tone_series.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsObject>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

#include <utility>

namespace undertone::charts {
namespace {

// From back to front; the tone series stand between the two. Layers start without antialiasing:
// their rectangles lie on whole pixels, and the antialiased way to fill one is several times dearer.
// The areas come first: they are opaque, and what shades them is not.
constexpr Layer layers_below[] = {paint_price_area, paint_tone_area, paint_sessions, paint_windows,
                                  paint_grid};
constexpr Layer layers_above[] = {
    paint_further_tone, paint_coverage, paint_volume,     paint_heat,    paint_levels,
    paint_benchmark,    paint_prices,   paint_last_price, paint_actions, paint_window_labels,
    paint_flags,        paint_notes,    paint_labels,     paint_legend};

/// Paints some layers of the frame on show.
template <std::size_t count>
class LayerItem : public QGraphicsObject {
public:
    LayerItem(QGraphicsItem* parent, const Layer (&layers)[count], double z)
        : QGraphicsObject(parent), layers_(layers)
    {
        setZValue(z);
    }

    void show(const Frame* frame)
    {
        prepareGeometryChange();
        frame_ = frame;
        update();
    }

    [[nodiscard]] QRectF boundingRect() const override
    {
        return frame_ ? QRectF(QPointF(), frame_->size) : QRectF();
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        if (!frame_)
            return;
        for (const Layer layer : layers_) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing, false);
            layer(*painter, *frame_);
            painter->restore();
        }
    }

private:
    const Layer (&layers_)[count];
    const Frame* frame_ = nullptr;
};

// Qt Charts puts its background below 0 and its series at 4 and above.
constexpr double below_series = 0.5;
constexpr double above_series = 1000;

}  // namespace

class ChartScene::Impl {
public:
    Impl() : chart(new QChart), tone(*chart)
    {
        scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->setBackgroundVisible(false);
        chart->setBackgroundRoundness(0);
        chart->setMargins(QMargins());
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->legend()->hide();
        scene.addItem(chart);
        below = new LayerItem(chart, layers_below, below_series);
        above = new LayerItem(chart, layers_above, above_series);
    }

    QGraphicsScene scene;
    QChart* chart;  // the scene's
    ToneSeries tone;
    LayerItem<std::size(layers_below)>* below;
    LayerItem<std::size(layers_above)>* above;
    Frame frame;
};

ChartScene::ChartScene() : impl_(std::make_unique<Impl>()) {}
ChartScene::~ChartScene() = default;

void ChartScene::show(const Frame& frame)
{
    Impl& d = *impl_;
    const bool moved = d.frame.size != frame.size || d.frame.layout.price != frame.layout.price;
    d.frame = frame;
    if (moved) {
        d.scene.setSceneRect(QRectF(QPointF(), frame.size));
        d.chart->setGeometry(QRectF(QPointF(), frame.size));
        d.chart->setPlotArea(frame.layout.price);
    }
    d.tone.show(d.frame);
    d.below->show(&d.frame);
    d.above->show(&d.frame);
}

void ChartScene::render(QPainter& painter, QPointF at)
{
    const QRectF page(QPointF(), impl_->frame.size);
    painter.fillRect(page.translated(at), impl_->frame.theme.ground);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    impl_->scene.render(&painter, page.translated(at), page, Qt::IgnoreAspectRatio);
    painter.restore();
}

}  // namespace undertone::charts
