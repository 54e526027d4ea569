#pragma once

#include "view/desk.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QSettings;
class QUndoStack;
class QWidget;

namespace undertone::shell {

class ChartPane;

/// The menu “Charts”: those that the user has saved, by name. Each edit is a step of undo. GUI thread.
class ChartsMenu : public QObject {
    Q_OBJECT
public:
    /// `settings` remembers which of them is open.
    ChartsMenu(view::Desk& desk, QUndoStack& undo, ChartPane& pane, QSettings& settings,
               QMenu& menu, QWidget* window);

    /// The saved chart that is open; empty: none.
    [[nodiscard]] const QString& openName() const { return name_; }
    /// Over the open one; asks where that is a chart of another symbol.
    void save();
    /// Over one of that name without asking: it can be undone.
    void saveAs(const QString& name);
    void open(const QString& name);
    void rename(const QString& name, const QString& to);
    void remove(const QString& name);

signals:
    void openNameChanged(const QString& name);
    void refused(const undertone::Error& error);

private:
    void ask_name(QString name);
    enum class Answer { replace, other_name, cancel };
    /// Before one saved chart takes the place of another; `why`: a sentence.
    [[nodiscard]] Answer ask_to_replace(const QString& why);
    void ask_new_name(const QString& name);
    [[nodiscard]] QString symbol_on_show() const;
    void fill();
    void set_open(const QString& name);
    void put_back(const store::SavedChart& chart);
    void take_away(const QString& name);
    [[nodiscard]] store::SavedChart present(const QString& name) const;

    view::Desk& desk_;
    QUndoStack& undo_;
    ChartPane& pane_;
    QSettings& settings_;
    QMenu& menu_;
    QWidget* window_;
    QMenu* renaming_ = nullptr;
    QMenu* removing_ = nullptr;
    QList<QAction*> listed_;
    QString name_;
};

}  // namespace undertone::shell
