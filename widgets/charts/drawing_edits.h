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

/// What of a drawing a hand holds: all of it, or one edge of a window.
enum class Grip { whole, from, to };
struct DrawingHit {
    DrawingRef ref;
    Grip grip = Grip::whole;
};

/// All of them, in the order in which a key walks through them.
std::vector<DrawingRef> all_of(const view::Drawings& drawings);
/// False: there is none such, as after an undo.
bool is_there(const view::Drawings& drawings, const DrawingRef& ref);

/// The one under a point: notes by their place, levels by their line, windows by their edges, all by
/// their words. Notes lie above levels, levels above windows.
std::optional<DrawingHit> hit_drawing(const Frame& frame, QPointF point);
/// Whether a window is shaded at a point.
bool shades(const Frame& frame, const DrawingRef& ref, QPointF point);
/// Whether layers show its kind, and whether it stands on the plot.
bool is_drawn(const Layers& layers, const DrawingRef& ref);
bool is_on_show(const Frame& frame, const DrawingRef& ref);
/// The bar to look at to see it; none: a level, or no bar holds it.
std::optional<int> bar_of(const Frame& frame, const DrawingRef& ref);

/// "the note “Guidance”", "the level", for undo's words.
QString name_of(const view::Drawings& drawings, const DrawingRef& ref);
const std::string& words_of(const view::Drawings& drawings, const DrawingRef& ref);
view::Drawings with_words(view::Drawings drawings, const DrawingRef& ref, std::string words);
view::Drawings without(view::Drawings drawings, const DrawingRef& ref);
/// Moved by a drag from one point to another, from where it was when the drag began. A window goes
/// from session to session, an edge of it no further than the other.
view::Drawings moved(view::Drawings drawings, const DrawingHit& held, const Frame& frame,
                     QPointF from, QPointF to);
/// Moved by keys: a note by bars, a window by sessions (`right`), a note and a level by pixels (`up`),
/// or by their last digit where a pixel is less.
view::Drawings nudged(view::Drawings drawings, const DrawingRef& ref, const Frame& frame, int right,
                      int up);
/// A price as a person would write it: where a line is drawn by hand, further digits mean nothing.
double rounded_price(double price);

/// Where its words are written: the editor goes there. Null: not on show.
QRectF words_place(const Frame& frame, const DrawingRef& ref);
/// Shows which one is chosen.
void paint_chosen(QPainter& painter, const Frame& frame, const DrawingRef& ref);

}  // namespace undertone::charts
