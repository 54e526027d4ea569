#pragma once

#include "charts/compared_frame.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace undertone::charts {

/// Several instruments at once (compared_frame.h). GUI thread. Hands as in OverlayChart: wheel zooms
/// at the pointer, drag pans, double-click fits; left and right step, +/- zoom, 0 fits, Home/End, Page
/// Up/Down pan. Up and down choose an instrument, which Enter opens. Esc leaves one thing after the
/// other, and is the window's when nothing is left.
class ComparedChart : public QWidget {
    Q_OBJECT
public:
    explicit ComparedChart(QWidget* parent = nullptr);
    ~ComparedChart() override;

    /// Those without bars are left out; none left: the empty state with the message. Shown whole.
    void setCharts(std::vector<std::shared_ptr<const view::ChartSnapshot>> charts);
    /// Fresh data, or more or fewer instruments over the same range: what the user looks at stays
    /// where it is, by time; where the last session was on show, the newest is. A drag, the crosshair
    /// and the choice go on. Of another bar length: as setCharts().
    void updateCharts(std::vector<std::shared_ptr<const view::ChartSnapshot>> charts);
    void setForm(ComparedForm form);
    [[nodiscard]] ComparedForm form() const;
    void setTheme(const Theme& theme);
    void setMessage(const QString& message);
    [[nodiscard]] int currentSlot() const;
    /// The instrument chosen by key; -1: none.
    [[nodiscard]] int chosenLine() const;
    [[nodiscard]] double firstShown() const;
    [[nodiscard]] double lastShown() const;
    /// Null while there is nothing to show.
    [[nodiscard]] std::shared_ptr<const Compared> compared() const;
    /// The middle of an instrument's plot, or of its line, in this widget's coordinates.
    [[nodiscard]] QPoint placeOf(int line) const;

    /// Puts the crosshair where another chart has it; none: away.
    void setCrosshairTime(std::optional<Utc> time);

    [[nodiscard]] QSize sizeHint() const override { return {960, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 220}; }

signals:
    /// An instrument was chosen (click on its plot or line, or Enter): show its own chart.
    void symbolActivated(undertone::Symbol symbol);
    /// The user moved the crosshair; none: it left.
    void crosshairMoved(std::optional<undertone::Utc> time);

protected:
    bool event(QEvent* event) override;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::charts
