#pragma once

#include "charts/chart_scene.h"
#include "charts/frame.h"

#include <QImage>
#include <QPainter>

namespace undertone::charts {

/// A frame as the widget shows it, in device pixels.
inline QImage picture(const Frame& frame)
{
    QImage image((frame.size * frame.scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(frame.scale);
    QPainter painter(&image);
    ChartScene scene;
    scene.show(frame);
    scene.render(painter);
    return image;
}

/// A part of a picture, given in logical pixels.
inline QImage part(const QImage& image, const QRectF& logical)
{
    const double scale = image.devicePixelRatio();
    QRect device(QPoint(static_cast<int>(std::ceil(logical.left() * scale)),
                        static_cast<int>(std::ceil(logical.top() * scale))),
                 QPoint(static_cast<int>(std::floor(logical.right() * scale)) - 1,
                        static_cast<int>(std::floor(logical.bottom() * scale)) - 1));
    return image.copy(device);
}

}  // namespace undertone::charts
