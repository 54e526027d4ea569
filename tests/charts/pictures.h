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

/// A part of a picture, given in logical pixels: the device pixels that lie in it whole.
inline QImage part(const QImage& image, const QRectF& logical)
{
    const double scale = image.devicePixelRatio();
    const auto from = [&](double at) { return static_cast<int>(std::ceil(at * scale - 1e-6)); };
    const auto to = [&](double at) { return static_cast<int>(std::floor(at * scale + 1e-6)) - 1; };
    return image.copy(QRect(QPoint(from(logical.left()), from(logical.top())),
                            QPoint(to(logical.right()), to(logical.bottom()))));
}

}  // namespace undertone::charts
