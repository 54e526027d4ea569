#pragma once

#include "charts/flag_clusters.h"
#include "charts/theme.h"

#include <QPointF>

class QPainter;

namespace undertone::charts {

struct Frame;

// Marks that layers and legend share.

/// A topic's fixed hue, visible on the ground; grey for stories of none. `topic`: as in HeatCell.
QColor topic_colour(const Frame& frame, int topic);
/// The mark of a sign, about `centre`: a triangle up or down, a dash.
void draw_sign(QPainter& painter, QPointF centre, Sign sign, const QColor& colour);
QColor flag_colour(const Theme& theme, Sign sign);
/// S or D in a box.
void draw_action(QPainter& painter, const Frame& frame, const QRectF& box, bool split);

}  // namespace undertone::charts
