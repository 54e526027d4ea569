#pragma once

#include "charts/chart_style.h"
#include "charts/measure.h"
#include "charts/time_places.h"
#include "view/chart_snapshot.h"
#include "view/drawings.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <utility>

namespace undertone::charts {

struct Theme;

/// The overlay chart: candles, volume, tone, heat and flags of one ChartSnapshot. GUI thread.
///
/// Wheel zooms at the pointer, a touchpad pans and pinches, drag pans, Shift+drag zooms into a
/// stretch, Ctrl+drag measures, double-click fits. Arrows step, +/- zoom, 0 fits, Home/End, Page
/// Up/Down pan, [ and ] previous and next flag, Enter opens the session, I what made its tone.
/// M measures from the crosshair, N writes a note, L draws a level, W a window; D chooses a drawing
/// that can be seen, which arrows then move, Enter or a double-click rewords and Delete removes. A
/// drag moves a drawing: a window by an edge, its words, or anywhere once it is chosen. Esc leaves one
/// thing after the other.
class OverlayChart : public QWidget {
    Q_OBJECT
public:
    /// What a drag of the left button does without Shift or Ctrl; back to pan after it was used.
    enum class Tool { pan, zoom_box, measure };
    Q_ENUM(Tool)

    explicit OverlayChart(QWidget* parent = nullptr);
    ~OverlayChart() override;

    /// Null, or no bars: the empty state with `message`. The same symbol, range and interval again
    /// is as updateSnapshot(); any other chart is shown whole.
    void setSnapshot(std::shared_ptr<const view::ChartSnapshot> snapshot);
    /// Fresh data of the chart on show, whose range may have moved on: what the user looks at stays
    /// where it is, by time; where the last bar was on show, the chart follows it. A drag, a measure
    /// and the crosshair go on. Of another symbol or interval: as setSnapshot().
    void updateSnapshot(std::shared_ptr<const view::ChartSnapshot> snapshot);
    /// Shown while there is no snapshot: the first line says what is, the others what to do next.
    void setMessage(const QString& message);
    void setTheme(const Theme& theme);
    /// An IANA zone whose time the read-out has beside the exchange's, of bars within a day; empty: none.
    void setSecondZone(const std::string& zone);
    void setStyle(const ChartStyle& style);
    [[nodiscard]] const ChartStyle& style() const;
    /// What the user has drawn on this chart; null: nothing.
    void setDrawings(std::shared_ptr<const view::Drawings> drawings);
    /// As set, or as the user has edited them since.
    [[nodiscard]] std::shared_ptr<const view::Drawings> drawings() const;
    [[nodiscard]] std::shared_ptr<const view::ChartSnapshot> snapshot() const;
    /// What the line at the top says of a bar, in full; empty without a chart.
    [[nodiscard]] QString readOut(int bar) const;

    /// Bar under the crosshair or last stepped to; -1 none.
    [[nodiscard]] int currentBar() const;
    /// Puts the crosshair on a bar and brings it into view; -1 removes it.
    void setCurrentBar(int bar);
    /// The bar of a session (midnight UTC of its date) or a moment; -1: none
    /// (ChartData::bar_holding).
    [[nodiscard]] int barHolding(Utc time) const;
    /// The dates from the first bar's first to the last one's last, in exchange time: of a week to its
    /// Sunday.
    [[nodiscard]] std::pair<Date, Date> datesOf(int firstBar, int lastBar) const;
    /// Puts the crosshair on that bar, as another chart's crosshair is there; emits no
    /// crosshairMoved() and moves nothing. None, or no such bar: removes it.
    void setCrosshairTime(std::optional<Utc> time);
    /// Centre of a bar's candle in this widget's coordinates (tests click there).
    [[nodiscard]] QPoint barPosition(int bar) const;
    /// Where a price and the tone stand, in this widget's y; barPosition() has the x.
    [[nodiscard]] double priceY(double price) const;
    [[nodiscard]] double toneY(double tone) const;

    /// The bars on show, in bar indices: left and right edge.
    [[nodiscard]] double firstShown() const;
    [[nodiscard]] double lastShown() const;
    /// The same by time, to come back to; none: all of it, or no chart.
    [[nodiscard]] std::optional<TimeStretch> stretch() const;
    void showStretch(const TimeStretch& stretch);
    void fit();
    /// Keeps room for so many bars where there are fewer, and the axes' reach while nobody zooms or
    /// pans: those that a replay brings move nothing. 0: none; so for any other chart.
    void setRoomFor(int bars);
    /// Keeps the words that are being written, if any: before the chart goes.
    void finishEditing();

    [[nodiscard]] Tool tool() const;
    void setTool(Tool tool);
    /// None: nothing is measured.
    [[nodiscard]] std::optional<Measure> measure() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose a session (click or Enter): list its stories.
    void sessionActivated(int bar);
    /// The user pans or zooms out past the first bar: more of them, if there are, before it.
    void earlierAsked();
    /// The user chose a flag: list the stories of its sessions.
    void flagActivated(int firstBar, int lastBar);
    /// The user asks what made the tone of a bar.
    void toneActivated(int bar);
    /// The crosshair moved to a bar (-1: left).
    void currentBarChanged(int bar);
    /// The user moved the crosshair here: other charts follow with setCrosshairTime().
    void crosshairMoved(std::optional<undertone::Utc> time);
    /// The user edited the drawings, shown already; `what` names the edit: "Move the level".
    /// `goesOn`: a further key of a run that moves one drawing, one edit with the one before.
    void drawingsEdited(const QString& what, const undertone::view::Drawings& after, bool goesOn);
    /// Another stretch of bars is on show, by whatever moved it.
    void stretchChanged();
    void toolChanged(undertone::charts::OverlayChart::Tool tool);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::charts
