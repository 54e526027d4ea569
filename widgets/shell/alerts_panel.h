#pragma once

#include "charts/theme.h"
#include "view/alert_models.h"
#include "view/desk.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QUndoStack;

namespace undertone::shell {

class AlertsDelegate;

/// What alerts told, newest first, and the alerts themselves: to read, to switch on and off, to snooze
/// and to remove, which can be undone.
class AlertsPanel : public QWidget {
    Q_OBJECT
public:
    AlertsPanel(view::Desk& desk, QUndoStack& undo, QWidget* parent = nullptr);
    void setTheme(const charts::Theme& theme);
    void showFirings();

signals:
    void newAsked();
    void firingChosen(undertone::AlertFiring firing);

private:
    QWidget* make_firings();
    QWidget* make_rules();
    QWidget* page(QListView* list, QLabel* empty, QWidget* buttons, QStackedWidget** stack);
    void show_state();
    void choose(const QModelIndex& index);
    void snooze(std::chrono::seconds length);
    void switch_rule(AlertRuleId rule, bool on);
    void remove_rule();
    void push(const QString& text, AlertRule rule, const store::AlertSwitches& to);
    [[nodiscard]] const AlertRule* chosen_rule() const;

    view::Desk& desk_;
    QUndoStack& undo_;
    view::FiringsModel firings_;
    view::AlertRulesModel rules_;
    QTabWidget* tabs_;
    QListView* firing_list_;
    QListView* rule_list_;
    AlertsDelegate* firing_delegate_;
    AlertsDelegate* rule_delegate_;
    QStackedWidget* firing_stack_ = nullptr;
    QStackedWidget* rule_stack_ = nullptr;
    QLabel* nothing_told_;
    QPushButton* see_all_;
    QToolButton* snooze_;
    QPushButton* remove_;
};

}  // namespace undertone::shell
