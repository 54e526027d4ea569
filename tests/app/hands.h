#pragma once

#include <QPoint>
#include <QString>
#include <Qt>
#include <optional>

class QWidget;

/// A user's mouse and keys on the windows of this process. On a screen (xcb, with xdotool) they go the way of
/// a real mouse and keyboard, through the X server to whatever is under the pointer or has the focus; else
/// Qt is told of them. Both return when the windows have had them.
namespace undertone::test::hands {

/// Whether they are real.
bool are_real();
/// Why these cannot be real here, to be told by a test that needs them.
const char* why_not();

/// A click at a place of the widget; none: its middle.
void click(QWidget* on, std::optional<QPoint> at = {}, Qt::KeyboardModifiers modifiers = {});
void move(QWidget* over, QPoint to);
/// The widget, or its window, is to have the focus.
void key(QWidget* to, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
void keys(QWidget* to, const QString& text);

/// xdotool itself, for the windows of another process. Its output; none: it failed.
std::optional<QString> xdotool(const QStringList& arguments);

}  // namespace undertone::test::hands
