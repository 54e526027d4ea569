#include "hands.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QProcess>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

namespace undertone::test::hands {
namespace {

constexpr auto patience = 20'000;         // ms; only what hangs takes that long
constexpr auto release_patience = 2'000;  // ms; of a window that closed on the press nobody is told

constexpr int most_notches = 100;

/// What has come through the X server to our windows.
class Arrivals : public QObject {
public:
    static Arrivals& all()
    {
        static Arrivals one;
        return one;
    }
    int keys = 0, buttons = 0, moves = 0, wheels = 0;

private:
    Arrivals() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!watched->isWindowType())
            return false;
        buttons += event->type() == QEvent::MouseButtonRelease;
        moves += event->type() == QEvent::MouseMove;
        wheels += event->type() == QEvent::Wheel;
        if (event->type() == QEvent::KeyRelease) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            keys += key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt;
        }
        return false;
    }
};

/// Does it and waits until `count` has gone up by `more`.
void through_the_server(const QStringList& arguments, const int& count, int more)
{
    const int before = count;
    ASSERT_TRUE(xdotool(arguments)) << arguments.join(u' ').toStdString();
    (void)QTest::qWaitFor([&] { return count >= before + more; }, release_patience);
}

/// As X names them: "ctrl+shift+n", "Escape".
QString name_of(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QString name = QKeySequence(key).toString(QKeySequence::PortableText);
    for (const auto& [ours, theirs] :
         {std::pair{"Esc", "Escape"}, std::pair{"Del", "Delete"}, std::pair{"Ins", "Insert"},
          std::pair{"Space", "space"}, std::pair{"PgUp", "Prior"}, std::pair{"+", "plus"},
          std::pair{"Enter", "KP_Enter"}, std::pair{",", "comma"}})
        if (name == QLatin1String(ours))
            name = QLatin1String(theirs);
    if (name.size() == 1)
        name = name.toLower();
    if (modifiers & Qt::ShiftModifier)
        name.prepend(QStringLiteral("shift+"));
    if (modifiers & Qt::AltModifier)
        name.prepend(QStringLiteral("alt+"));
    if (modifiers & Qt::ControlModifier)
        name.prepend(QStringLiteral("ctrl+"));
    return name;
}

/// By its window: where that stands on the screen is the server's to know.
QStringList moving(QWidget* widget, QPoint to)
{
    const QPoint place = widget->mapTo(widget->window(), to);
    return {"mousemove", "--window", QString::number(widget->window()->winId()),
            QString::number(place.x()), QString::number(place.y())};
}

bool is_in_sight(const QWidget* widget, QPoint place)
{
    if (!widget->isVisible())
        return false;
    const QWidget* window = widget->window();
    const QWidget* there = window->childAt(widget->mapTo(window, place));
    return there ? there == widget || widget->isAncestorOf(there) : window == widget;
}

/// Turns the wheel over what scrolls the widget until it is in sight.
void wheel_to(QWidget* widget, QPoint place)
{
    QWidget* around = widget->parentWidget();
    while (around && !qobject_cast<QScrollArea*>(around))
        around = around->parentWidget();
    if (!around)
        return;
    QWidget* view = qobject_cast<QScrollArea*>(around)->viewport();
    const QPoint middle = view->rect().center();
    for (int notch = 0; notch < most_notches && !is_in_sight(widget, place); ++notch) {
        if (are_real()) {
            through_the_server(moving(view, middle) << "click"
                                                    << "5",
                               Arrivals::all().wheels, 1);
            continue;
        }
        QWheelEvent turned(middle, view->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                           Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view, &turned);
    }
}

void focus_window_of(QWidget* widget)
{
    QWindow* focused = QGuiApplication::focusWindow();
    if (QWidget* window = widget->window(); !focused || focused != window->windowHandle()) {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    }
}

}  // namespace

bool are_real()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb") &&
           !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty();
}

const char* why_not() { return "needs a screen and xdotool: QT_QPA_PLATFORM=xcb xvfb-run"; }

void click(QWidget* on, std::optional<QPoint> at, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(on);
    const QPoint place = at.value_or(on->rect().center());
    if (!is_in_sight(on, place))
        wheel_to(on, place);
    ASSERT_TRUE(QTest::qWaitFor([&] { return is_in_sight(on, place); }))
        << "not in sight: " << on->accessibleName().toStdString();
    if (!are_real())
        return QTest::mouseClick(on, Qt::LeftButton, modifiers, place);
    QStringList todo = moving(on, place);
    if (modifiers & Qt::ControlModifier)
        todo << "keydown"
             << "ctrl";
    todo << "click"
         << "1";
    if (modifiers & Qt::ControlModifier)
        todo << "keyup"
             << "ctrl";
    through_the_server(todo, Arrivals::all().buttons, 1);
}

void move(QWidget* over, QPoint to)
{
    if (!are_real())
        return QTest::mouseMove(over->window()->windowHandle(), over->mapTo(over->window(), to));
    through_the_server(moving(over, to), Arrivals::all().moves, 1);
}

void key(QWidget* to, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(to);
    if (!are_real())
        return QTest::keyClick(to, key, modifiers);
    if (!QApplication::activePopupWidget())
        focus_window_of(to);
    through_the_server({"key", name_of(key, modifiers)}, Arrivals::all().keys, 1);
}

void keys(QWidget* to, const QString& text)
{
    ASSERT_TRUE(to);
    if (!are_real())
        return QTest::keyClicks(to, text);
    if (!QApplication::activePopupWidget())
        focus_window_of(to);
    through_the_server({"type", "--delay", "2", "--", text}, Arrivals::all().keys,
                       int(text.size()));
}

std::optional<QString> xdotool(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    // The windows go on meanwhile: what it types may be waited for by a program that has to take it.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience) ||
        process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace undertone::test::hands
