#pragma once

#include "view/chart_snapshot.h"

#include <QWidget>
#include <memory>

namespace undertone::charts {

struct Theme;

/// The overlay chart: candles, volume, tone, heat and flags of one ChartSnapshot. GUI thread.
/// Wheel zooms at the pointer, drag pans, double-click fits; arrows step, +/- zoom, Home/End,
/// [ and ] previous and next flag, Enter opens the session.
class OverlayChart : public QWidget {
    Q_OBJECT
public:
    explicit OverlayChart(QWidget* parent = nullptr);
    ~OverlayChart() override;

    /// Null: the empty state with `message`.
    void setSnapshot(std::shared_ptr<const view::ChartSnapshot> snapshot);
    void setMessage(const QString& message);
    void setTheme(const Theme& theme);
    [[nodiscard]] std::shared_ptr<const view::ChartSnapshot> snapshot() const;
    /// Bar under the crosshair or last stepped to; -1 none.
    [[nodiscard]] int currentBar() const;
    /// Centre of a bar's candle in this widget's coordinates (tests click there).
    [[nodiscard]] QPoint barPosition(int bar) const;

signals:
    /// The user chose a session (click or Enter): list its stories.
    void sessionActivated(int bar);
    /// The crosshair moved to a bar (-1: left).
    void currentBarChanged(int bar);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::charts
