#pragma once

#include "charts/theme.h"
#include "view/desk.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <functional>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QSystemTrayIcon;
class QToolButton;
class QUndoStack;

namespace undertone::shell {

class AlertsPanel;
class NoticeBar;

/// All of the window that has to do with alerts: the menu, the dock, the bell in the status bar with the
/// number of those unread, and how the user hears of a new one: through the system's tray where there is
/// one, else above the chart; unless it is to be quiet, when the bell alone counts them.
class AlertsMenu : public QObject {
    Q_OBJECT
public:
    /// What is on show, for a new alert to begin with.
    using Shown = std::function<std::pair<Symbol, std::vector<TopicId>>()>;
    AlertsMenu(view::Desk& desk, QUndoStack& undo, QSettings& settings, NoticeBar& notice,
               QMenu& menu, Shown shown, QMainWindow& window);
    ~AlertsMenu() override;

    static constexpr auto quiet_key = "alerts/quiet";
    [[nodiscard]] QDockWidget* dock() const { return dock_; }
    [[nodiscard]] bool isQuiet() const;
    void setTheme(const charts::Theme& theme);

signals:
    /// The user has chosen what an alert told: its company's chart (empty: it has none), and the story
    /// behind it (0: none).
    void toldChosen(undertone::Symbol symbol, std::optional<undertone::TopicId> topic,
                    undertone::StoryId story);

private:
    void ask_new();
    void show_dock();
    void show_state();
    void show_bell();
    void tell(const std::vector<AlertFiring>& firings);
    void open(const AlertFiring& firing);

    view::Desk& desk_;
    QSettings& settings_;
    NoticeBar& notice_;
    Shown shown_;
    QMainWindow& window_;
    charts::Theme theme_ = charts::Theme::dark_theme();
    AlertsPanel* panel_;
    QDockWidget* dock_;
    QToolButton* bell_;
    QAction* quiet_;
    QSystemTrayIcon* tray_ = nullptr;  ///< made for the first message
};

}  // namespace undertone::shell
