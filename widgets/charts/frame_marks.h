#pragma once

#include "core/reference.h"
#include "view/chart_snapshot.h"

#include <QColor>
#include <QRectF>
#include <QString>

namespace undertone::charts {

struct Frame;

/// Words or a figure at a place, on a filled tag or bare.
struct Label {
    enum class Place { left_axis, right_axis, dates };
    Place place = Place::right_axis;
    QRectF rect;     ///< of the tag, or of the bare words
    double pad = 0;  ///< from the rect's left edge to the words
    QString text;
    QColor ink;
    QColor fill;  ///< invalid: bare
    bool strong = false;
};

/// A shaded event window on show.
struct WindowMark {
    int index = 0;  ///< into Drawings::windows
    QRectF shade;   ///< over all plots, cut at their edges
    QRectF label;   ///< at the top of the price plot; null: no room
    QString text;   ///< elided to the label
    QColor hue;
    bool from_on_show = false, to_on_show = false;  ///< its edges
};

/// S or D on the price plot's baseline.
struct ActionMark {
    QRectF box;
    view::CorporateAction::Kind kind = view::CorporateAction::Kind::split;
};

/// A level's line; its price is a tag of the right axis.
struct LevelMark {
    int index = 0;  ///< into Drawings::levels
    double y = 0;
    QRectF words;  ///< null: there are none, or no room
    QString text;
};

/// A note: a mark at its place and its words beside it.
struct NoteMark {
    int index = 0;  ///< into Drawings::notes
    QPointF at;
    QRectF words;  ///< null: no room; the read-out still has them
    QString text;
};

// What make_frame calls, in this order; each needs the frame as far as the one before has made it.

/// Before the price range is fitted: windows and their labels, in rows at the top of the price plot.
/// Returns the height that the rows take.
double place_windows(Frame& frame);
/// Boxes over the highest candle under each, so that a flag never hides a price.
void place_flags(Frame& frame, double top_rows);
/// Splits and dividends, levels' words, notes: none on another, none on a flag.
void place_marks(Frame& frame);
/// Labels of axes and strips, and the tags of last price, levels and benchmark on the right axis.
void place_labels(Frame& frame);

}  // namespace undertone::charts
