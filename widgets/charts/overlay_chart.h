#pragma once

#include "charts/chart_style.h"
#include "view/chart_snapshot.h"
#include "view/drawings.h"

#include <QWidget>
#include <memory>

namespace undertone::charts {

struct Theme;

/// The overlay chart: candles, volume, tone, heat and flags of one ChartSnapshot. GUI thread.
/// Wheel zooms at the pointer, drag pans, double-click fits; arrows step, +/- zoom, 0 fits,
/// Home/End, Page Up/Down pan, [ and ] previous and next flag, Enter opens the session, Esc leaves.
class OverlayChart : public QWidget {
    Q_OBJECT
public:
    explicit OverlayChart(QWidget* parent = nullptr);
    ~OverlayChart() override;

    /// Null, or no bars: the empty state with `message`. The same symbol and range again (fresh
    /// data) keeps the stretch on show.
    void setSnapshot(std::shared_ptr<const view::ChartSnapshot> snapshot);
    /// Shown while there is no snapshot: the first line says what is, the others what to do next.
    void setMessage(const QString& message);
    void setTheme(const Theme& theme);
    void setStyle(const ChartStyle& style);
    [[nodiscard]] const ChartStyle& style() const;
    /// What the user has drawn on this chart; null: nothing.
    void setDrawings(std::shared_ptr<const view::Drawings> drawings);
    [[nodiscard]] std::shared_ptr<const view::Drawings> drawings() const;
    [[nodiscard]] std::shared_ptr<const view::ChartSnapshot> snapshot() const;
    /// What the line at the top says of a bar, in full; empty without a chart.
    [[nodiscard]] QString readOut(int bar) const;
    /// Bar under the crosshair or last stepped to; -1 none.
    [[nodiscard]] int currentBar() const;
    /// Puts the crosshair on a bar and brings it into view; -1 removes it.
    void setCurrentBar(int bar);
    /// Centre of a bar's candle in this widget's coordinates (tests click there).
    [[nodiscard]] QPoint barPosition(int bar) const;
    /// The bars on show, in bar indices: left and right edge.
    [[nodiscard]] double firstShown() const;
    [[nodiscard]] double lastShown() const;
    void fit();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose a session (click or Enter): list its stories.
    void sessionActivated(int bar);
    /// The crosshair moved to a bar (-1: left).
    void currentBarChanged(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::charts
