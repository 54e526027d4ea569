#pragma once

#include "shell/look.h"

#include <QUndoCommand>
#include <functional>
#include <utility>

namespace undertone::shell {

/// An edit that was made already, as two calls: to take it back, and to make it again. Its text may hold
/// the user's words.
class DoneCommand : public QUndoCommand {
public:
    using Call = std::function<void()>;
    DoneCommand(const QString& text, Call undo, Call redo)
        : QUndoCommand(in_menu(text)), undo_(std::move(undo)), redo_(std::move(redo))
    {
    }

    void undo() override { undo_(); }

    void redo() override
    {
        if (!std::exchange(made_, false))
            redo_();
    }

private:
    Call undo_, redo_;
    bool made_ = true;  // QUndoStack::push() calls redo()
};

}  // namespace undertone::shell
