#include "chart_words.h"

#include "charts/chart_scene.h"
#include "charts/frame.h"
#include "charts/read_out.h"

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace undertone::bench {
namespace {

/// Writes what words are painted onto another painter, with the legend's swatches, and leaves out the
/// rest.
class WordsEngine : public QPaintEngine {
public:
    WordsEngine(QPainter& onto, const QRectF& legend)
        : QPaintEngine(AllFeatures), onto_(onto), legend_(legend)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState& state) override
    {
        if (state.state() & DirtyPen)
            onto_.setPen(state.pen());
        if (state.state() & DirtyTransform)
            onto_.setTransform(state.transform());
        if (state.state() & DirtyBrush)
            brush_ = state.brush();
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        onto_.setFont(item.font());
        onto_.drawText(at, item.text());
    }
    void drawPath(const QPainterPath&) override {}
    void drawRects(const QRect*, int) override {}
    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            if (legend_.contains(rects[i]))
                onto_.fillRect(rects[i], brush_);
    }
    void drawLines(const QLine*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawPoints(const QPoint*, int) override {}
    void drawPoints(const QPointF*, int) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawEllipse(const QRect&) override {}
    void drawEllipse(const QRectF&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
    }

private:
    QPainter& onto_;
    QRectF legend_;
    QBrush brush_;
};

class WordsDevice : public QPaintDevice {
public:
    WordsDevice(QSize size, QPainter& onto, const QRectF& legend)
        : size_(size), engine_(onto, legend)
    {
    }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &engine_; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return size_.width();
        case PdmHeight: return size_.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QSize size_;
    mutable WordsEngine engine_;
};

}  // namespace

std::vector<PixelRun> words_of(const charts::Frame& frame)
{
    QImage image(frame.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter onto(&image);
        WordsDevice device(image.size(), onto, frame.layout.legend);
        QPainter painter(&device);
        charts::ChartScene scene;
        scene.show(frame);
        scene.render(painter);
        charts::paint_read_out(painter, frame, charts::read_out_bar(frame));
    }
    std::vector<PixelRun> runs;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(row[x]) < 128)
                continue;
            const QRgb solid = qUnpremultiply(row[x]) | 0xff000000;
            if (!runs.empty() && runs.back().y == y && runs.back().x + runs.back().width == x &&
                runs.back().colour.rgb() == solid)
                ++runs.back().width;
            else
                runs.push_back({x, y, 1, QColor(solid)});
        }
    }
    return runs;
}

}  // namespace undertone::bench
