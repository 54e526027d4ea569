#pragma once

#include "view/chart_snapshot.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace undertone::charts {

struct Theme;

/// What stands where a chart will be: a small drawing, and what is and what to do in words. The
/// message's first line is the state, further lines the way on.
void paint_empty_state(QPainter& painter, const QRectF& area, const QString& message,
                       const Theme& theme);

/// What a snapshot without a bar still knows: whose prices are missing, and how many stories are
/// there without them.
QString no_prices_message(const view::ChartSnapshot& snapshot);

}  // namespace undertone::charts
