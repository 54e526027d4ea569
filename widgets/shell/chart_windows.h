#pragma once

#include "charts/theme.h"
#include "shell/chart_choice.h"
#include "view/desk.h"

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <vector>

class QAction;
class QMenu;
class QSettings;
class QUndoStack;

namespace undertone::shell {

class ChartPane;
class FullScreen;
class NoticeBar;

/// A further chart in a window of its own; kept under its name while it is open. GUI thread.
class ChartWindow : public QWidget {
    Q_OBJECT
public:
    /// `actions`: the desk's that are to be had here too.
    ChartWindow(view::Desk& desk, QUndoStack& undo, QSettings& settings, const QString& name,
                const QList<QAction*>& actions);

    [[nodiscard]] ChartPane& pane() { return *pane_; }
    [[nodiscard]] const QString& name() const { return name_; }
    void remember();  ///< where it stands; its pane keeps what it shows

signals:
    void closed();
    void moved();  ///< or resized

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QSettings& settings_;
    const QString name_;
    ChartPane* pane_;
    NoticeBar* notice_;
    FullScreen* full_;
};

/// The further windows and the menu Window: new ones, whether the crosshairs go together, and a way to
/// each. Those that are open come back at the next start. GUI thread.
class ChartWindows : public QObject {
    Q_OBJECT
public:
    /// All outlive it. `main`: the desk's own chart, in `window`. `actions`: what further windows have
    /// too. They are no children of the desk's window, which would keep them above it.
    ChartWindows(view::Desk& desk, QUndoStack& undo, QSettings& settings, ChartPane& main,
                 QMenu& menu, const QList<QAction*>& actions, QWidget& window);
    ~ChartWindows() override;

    void setTheme(const charts::Theme& theme);
    void setSecondZone(const std::string& zone);  ///< as OverlayChart::setSecondZone()
    void refresh();
    /// Those of the last time.
    void restore();
    void remember();
    /// Hides them, so that the last window that closes is the desk's.
    void leave();

signals:
    /// A session, or a flag's, of a chart in a further window.
    void sessionsActivated(const undertone::shell::ChartChoice& choice,
                           undertone::view::SessionSpan sessions);
    void layoutChanged();

private:
    void open_new();
    ChartWindow& open(const QString& name);
    void keep_names();
    void list(QMenu& menu);
    void link(ChartPane& pane);

    view::Desk& desk_;
    QUndoStack& undo_;
    QSettings& settings_;
    ChartPane& main_;
    QWidget& window_;
    QList<QAction*> actions_;
    charts::Theme theme_;
    std::string zone_;
    QAction* linked_;
    std::vector<QPointer<ChartWindow>> windows_;
    QList<QAction*> listed_;
    bool passing_on_ = false;
};

}  // namespace undertone::shell
