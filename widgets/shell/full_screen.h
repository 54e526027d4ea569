#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

class QAction;
class QMainWindow;
class QToolButton;
class QWidget;

namespace undertone::shell {

class ChartPane;

/// One chart over the whole screen, and back to the layout there was: by F11, Esc, or a button that is
/// shown at first and while the pointer is at the upper edge. GUI thread.
class FullScreen : public QObject {
    Q_OBJECT
public:
    /// Both outlive it. The pane's chart is what stays; what else a main window has around it goes.
    FullScreen(QWidget& window, ChartPane& pane);

    [[nodiscard]] QAction& action() { return *action_; }
    [[nodiscard]] bool is_on() const;
    void leave();
    /// The layout to come back to, for the next start; `layout_version` as of saveState().
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;  ///< empty: no main window

    static constexpr int layout_version = 1;  ///< raised when an older layout no longer fits

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void restore();
    void show_way_out();
    void hide_way_out();

    QWidget& window_;
    QMainWindow* frame_;  ///< the window, if it has docks and bars
    ChartPane& pane_;
    QAction* action_;
    QToolButton* way_out_;
    QTimer fading_;
    bool at_edge_ = false;  ///< the pointer, when it last moved over the chart
    Qt::WindowStates before_;
    QByteArray geometry_, layout_;
};

}  // namespace undertone::shell
