#pragma once

#include <QRectF>
#include <memory>

class QPainter;

namespace undertone::charts {

struct Frame;

/// The scene that widget and export render: a QChart for the tone series and the plot's geometry,
/// and two items that paint our layers below and above them. No view is attached: the widget keeps
/// a pixmap and handles mouse and wheel itself (QTBUG-118669). GUI thread.
class ChartScene {
public:
    ChartScene();
    ~ChartScene();

    void show(const Frame& frame);
    /// Fills the ground and draws the last frame shown with its top left corner at `at`.
    void render(QPainter& painter, QPointF at = {});

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::charts
