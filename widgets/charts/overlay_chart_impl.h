#pragma once

// Private to overlay_chart*.cpp.
#include "charts/chart_scene.h"
#include "charts/drawing_edits.h"
#include "charts/frame.h"
#include "charts/measure.h"
#include "charts/overlay_chart.h"

#include <QPixmap>
#include <QPointer>
#include <QTimer>

namespace undertone::charts {

class WordsEditor;

constexpr double zoom_step = 1.25;  // one key press or one notch of a wheel

/// What the mouse does between a press and its release.
struct Press {
    enum class Kind { pan, box, measure, drawing };
    Kind kind = Kind::pan;
    QPointF at, now;
    double first = 0;                              ///< the viewport's left edge at the press
    bool dragging = false;                         ///< moved further than a trembling hand
    DrawingHit held;                               ///< of Kind::drawing
    std::shared_ptr<const view::Drawings> before;  ///< of Kind::drawing: as they were at the press
};

class OverlayChart::Impl {
public:
    explicit Impl(OverlayChart& owner) : chart(owner) {}

    // ---- showing: overlay_chart.cpp ----------------------------------------------------------
    /// The frame of the present size and viewport; made when first asked for after a change, so
    /// that several events between two paints cost one frame.
    const Frame& frame();
    void changed();
    /// A new frame straight onto the widget, so that who pans or zooms pays for no copy; painted
    /// again, by way of a pixmap: a moving crosshair costs one copy and a few strokes.
    void draw(QPainter& painter);
    void take(std::shared_ptr<const view::ChartSnapshot> fresh);
    void read_data();  ///< of the snapshot
    /// Without a bar a snapshot still says what it knows.
    [[nodiscard]] QString empty_message() const;
    /// Other bars under the same chart: what is held by number goes along with its time.
    void carry_over(const std::vector<Bar>& old_bars);
    [[nodiscard]] int slots_kept() const { return std::max(data->bars(), room_for); }

    // ---- the crosshair -----------------------------------------------------------------------
    enum class Tell { all, own_chart };
    void set_current(int bar, std::optional<double> y, Tell tell = Tell::all);
    /// A bar chosen by keyboard: the viewport follows, the crosshair has no price of its own.
    void step_to(int bar);
    void zoom(double bar, double factor);
    /// By hand or key: tells who would go beyond the first bar.
    void pan_to(double first);
    /// Keyboard zoom keeps the crosshair's bar in place, else the last bar: the present.
    [[nodiscard]] double keyboard_anchor() const
    {
        return current >= 0 ? current : viewport.last();
    }

    // ---- hands: overlay_hands.cpp; keys: overlay_keys.cpp --------------------------------------
    [[nodiscard]] Press pressed(QPointF at, Qt::KeyboardModifiers modifiers);
    void drag();
    void let_go(const Press& done);
    void click(QPointF at);
    /// Told once it is clear that no double click follows: that means “fit” and opens nothing.
    void ask_tone_soon(int bar);
    void use(Tool next);
    void set_measure(std::optional<Measure> next);
    void leave_measure() { set_measure(std::nullopt); }
    void show_cursor_at(QPointF at);
    bool key_of_drawings(int key);
    bool key_of_crosshair(int key);
    /// Leaves one thing: a drag, the measure, the chosen drawing, the tool, the crosshair.
    bool leave();

    // ---- drawings: overlay_drawings.cpp ------------------------------------------------------
    [[nodiscard]] const view::Drawings& drawn() const;
    /// Shows the drawings after an edit and tells whoever keeps them.
    void edit(const QString& what, view::Drawings after, bool goes_on = false);
    void choose(std::optional<DrawingRef> ref);
    /// The next that can be seen, or can be brought into view.
    void choose_next();
    void nudge(int right, int up);
    void write_note();
    void draw_level();
    void draw_window();
    void edit_words(const DrawingRef& ref);
    void remove_chosen();
    /// The crosshair's bar, or the last one on show.
    [[nodiscard]] int bar_in_hand() const;
    [[nodiscard]] double price_in_hand();
    void show_menu(QPoint at);
    /// What is being written is kept, and a menu that speaks of the bars before is closed.
    void finish_hands();

    OverlayChart& chart;
    const ChartFonts fonts = ChartFonts::screen();  // kept: a new font is looked up anew
    Theme theme = Theme::dark_theme();
    std::string second_zone;
    ChartStyle style;
    std::shared_ptr<const view::Drawings> drawings;  // null: none
    QString message;
    std::shared_ptr<const ChartData> data;  // null: the empty state
    std::shared_ptr<const view::ChartSnapshot> snapshot;
    Viewport viewport, told_viewport;
    int room_for = 0;
    std::optional<Reach> reached;  // of the last frame, which had reached_at
    Viewport reached_at;
    ChartScene scene;
    std::unique_ptr<Frame> made_frame;
    QPixmap pixmap;
    bool shown_frame = false;  // the scene has it, and it was painted once
    bool drawn_frame = false;  // the pixmap has it

    int current = -1;
    std::optional<double> pointer_y;

    Tool tool = Tool::pan;
    std::optional<Press> press;
    std::optional<Measure> measure;
    std::optional<DrawingRef> chosen;
    bool nudging = false;  // the last edit was one of a run of keys
    QTimer tone_wait;
    int tone_bar = -1;
    QPointer<WordsEditor> editor;
};

}  // namespace undertone::charts
