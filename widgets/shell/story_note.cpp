#include "shell/story_note.h"

#include <QFontMetrics>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace undertone::shell {

StoryNote::StoryNote(QWidget* parent) : QPlainTextEdit(parent)
{
    setPlaceholderText(tr("Your note. Ctrl+Enter keeps it, Esc leaves it as it was"));
    setAccessibleName(tr("Your note"));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &StoryNote::fit);
    fit();
    hide();
}

void StoryNote::setNote(const QString& note)
{
    note_ = note;
    if (is_editing_)
        return;
    setPlainText(note);
    setVisible(!note.isEmpty());
}

void StoryNote::edit()
{
    is_editing_ = true;
    show();
    setFocus(Qt::OtherFocusReason);
    moveCursor(QTextCursor::End);
}

void StoryNote::finish()
{
    const bool was_editing = std::exchange(is_editing_, false);
    const QString now = toPlainText().trimmed();
    if (was_editing && now != note_) {
        note_ = now;
        emit written(now);
    }
    setVisible(!note_.isEmpty());
}

void StoryNote::leave()
{
    is_editing_ = false;
    setPlainText(note_);
    setVisible(!note_.isEmpty());
}

void StoryNote::keyPressEvent(QKeyEvent* event)
{
    const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (is_enter && event->modifiers().testFlag(Qt::ControlModifier))
        return finish();
    if (event->key() == Qt::Key_Escape)
        return leave();
    is_editing_ = true;  // a click into a note that is there is enough
    QPlainTextEdit::keyPressEvent(event);
}

void StoryNote::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

/// Two to six lines.
void StoryNote::fit()
{
    const int lines = std::clamp(document()->lineCount(), 2, 6);
    setFixedHeight(lines * QFontMetrics(font()).lineSpacing() + 14);
}

}  // namespace undertone::shell
