#pragma once

#include "charts/frame.h"
#include "view/drawings.h"

#include <QString>
#include <optional>

class QPainter;

namespace undertone::charts {

/// One of the user's drawings.
struct DrawingRef {
    enum class Kind { note, level, window };
    Kind kind = Kind::note;
    int index = 0;
    bool operator==(const DrawingRef&) const = default;
};

/// All of them, in the order in which a key walks through them.
std::vector<DrawingRef> all_of(const view::Drawings& drawings);
/// False: there is none such, as after an undo.
bool is_there(const view::Drawings& drawings, const DrawingRef& ref);

/// The one under a point: notes by their place, levels by their line, windows by their edges, all by
/// their words. Notes lie above levels, levels above windows.
std::optional<DrawingRef> hit_drawing(const Frame& frame, QPointF point);

/// "the note “Guidance”", "the level", for undo's words.
QString name_of(const view::Drawings& drawings, const DrawingRef& ref);
const std::string& words_of(const view::Drawings& drawings, const DrawingRef& ref);
view::Drawings with_words(view::Drawings drawings, const DrawingRef& ref, std::string words);
view::Drawings without(view::Drawings drawings, const DrawingRef& ref);
/// Moved by a drag from one point to another, from where it was when the drag began. A window stays.
view::Drawings moved(view::Drawings drawings, const DrawingRef& ref, const Frame& frame,
                     QPointF from, QPointF to);
/// A price as a person would write it: where a line is drawn by hand, further digits mean nothing.
double rounded_price(double price);

/// Where its words are written: the editor goes there. Null: not on show.
QRectF words_place(const Frame& frame, const DrawingRef& ref);
/// Shows which one is chosen.
void paint_chosen(QPainter& painter, const Frame& frame, const DrawingRef& ref);

}  // namespace undertone::charts
