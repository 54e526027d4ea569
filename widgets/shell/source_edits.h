#pragma once

#include "view/desk.h"

#include <QObject>

class QUndoStack;

namespace undertone::shell {

/// What the user does to the sources: each is one step on the undo stack. GUI thread.
class SourceEdits : public QObject {
    Q_OBJECT
public:
    /// Both outlive it, and it the steps' undo: its parent is the window.
    SourceEdits(view::Desk& desk, QUndoStack& stack, QObject* parent);

    /// False: refused, and refused() has said why.
    bool add(const std::vector<Source>& sources);
    bool change(const std::vector<Source>& after);
    bool remove(const std::vector<SourceId>& sources);

signals:
    void refused(const undertone::Error& error);

private:
    bool apply(const QString& text, const std::vector<SourceId>& removed,
               const std::vector<Source>& saved);
    bool set(const std::vector<SourceId>& removed, const std::vector<Source>& saved);

    view::Desk& desk_;
    QUndoStack& stack_;
};

}  // namespace undertone::shell
