#pragma once

#include "charts/chart_style.h"
#include "charts/overlay_chart.h"
#include "shell/chart_choice.h"

#include <QWidget>
#include <vector>

class QAction;
class QToolButton;

namespace undertone::shell {

class ChartMenus;

/// The compact line of controls under the topics: a button for each menu of ChartMenus, which says
/// what is chosen there, and the chart's tools. GUI thread.
class ChartTools : public QWidget {
    Q_OBJECT
public:
    /// `replay`: the checkable action that shows the replay's strip.
    ChartTools(ChartMenus& menus, QAction* replay, QWidget* parent = nullptr);

    void setChoice(const ChartChoice& choice);
    void setStyle(const charts::ChartStyle& style);
    void setTool(charts::OverlayChart::Tool tool);

signals:
    void toolChosen(undertone::charts::OverlayChart::Tool tool);

private:
    QToolButton* button(const QString& text, const QString& name);
    QToolButton* tool_button(const QString& text, const QString& name,
                             charts::OverlayChart::Tool tool);

    QToolButton* price_;
    QToolButton* scale_;
    QToolButton* interval_;
    QToolButton* tone_;
    QToolButton* half_life_;
    QToolButton* benchmark_;
    QToolButton* zoom_box_;
    QToolButton* measure_;
};

}  // namespace undertone::shell
