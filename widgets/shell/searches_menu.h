#pragma once

#include "core/error.h"
#include "view/desk.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QUndoStack;

namespace undertone::shell {

class StoriesPanel;

/// Searches that the user has given a name, in a menu. Each edit is a step of undo. GUI thread.
class SearchesMenu : public QObject {
    Q_OBJECT
public:
    SearchesMenu(view::Desk& desk, QUndoStack& undo, StoriesPanel& list, QMenu& menu,
                 QWidget* window);

    /// What stands in the search box, over one of that name without asking: it can be undone.
    void save(const QString& name);
    void remove(const QString& name);

signals:
    void refused(const undertone::Error& error);

private:
    void ask_name();
    void fill();
    void set(const QString& what, std::vector<store::SavedSearch> after);

    view::Desk& desk_;
    QUndoStack& undo_;
    StoriesPanel& list_;
    QMenu& menu_;
    QWidget* window_;
    QMenu* removing_ = nullptr;
    QList<QAction*> listed_;
};

}  // namespace undertone::shell
