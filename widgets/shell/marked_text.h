#pragma once

#include "view/found_stories.h"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace undertone::shell {

/// In the painter's font and pen on at most so many lines of a width, the last elided where there is more;
/// what was found in it stands on a ground of its own.
void draw_marked_lines(QPainter& painter, const QRect& area, const QString& text, int lines,
                       const view::MarkedSpans& marks, const QColor& ground);

}  // namespace undertone::shell
