#include "charts/words_editor.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace undertone::charts {

WordsEditor::WordsEditor(const QString& name, const QString& words, const QRect& place, Done done,
                         QWidget* chart)
    : QLineEdit(words, chart), done_(std::move(done))
{
    constexpr int longest = 200;  // a note is a line, not an article
    setMaxLength(longest);
    setAccessibleName(name);
    setPlaceholderText(name);
    setGeometry(place);
    selectAll();
    show();
    setFocus();
    qApp->installEventFilter(this);
}

bool WordsEditor::eventFilter(QObject* object, QEvent* event)
{
    const auto* clicked =
        event->type() == QEvent::MouseButtonPress ? qobject_cast<QWidget*>(object) : nullptr;
    if (clicked && clicked != this && !isAncestorOf(clicked) && clicked->window() == window())
        finish(true);
    return false;
}

void WordsEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: finish(true); break;
    case Qt::Key_Escape: finish(false); break;
    default: QLineEdit::keyPressEvent(event);
    }
}

void WordsEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Its own context menu, or another window: the user comes back.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
}

void WordsEditor::finish(bool keep)
{
    const Done done = std::exchange(done_, {});
    if (!done)
        return;
    const QString words = text().trimmed();
    if (hasFocus())
        parentWidget()->setFocus();  // else whoever was clicked has it, and keeps it
    hide();
    deleteLater();
    if (keep)
        done(words);
}

}  // namespace undertone::charts
