#include "desk_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>
#include <QTimer>

namespace undertone::test {
namespace {

bool is_of_qt(const QWidget& window)
{
    return QByteArray(window.metaObject()->className()).startsWith('Q') &&
           window.metaObject() != &QDialog::staticMetaObject;
}

class Visitor {
public:
    Visitor(DeskWindow& desk, const std::function<void(QWidget&)>& visit)
        : desk_(desk), visit_(visit)
    {
    }

    int walk()
    {
        for (QAction* top : desk_.window().menuBar()->actions())
            if (top->menu())
                walk(*top->menu());
        return count_;
    }

private:
    void walk(QMenu& menu)
    {
        emit menu.aboutToShow();
        for (QAction* action : menu.actions()) {
            if (action->menu())
                walk(*action->menu());
            else if (action->isEnabled() && action->text().contains(u'…') &&
                     !seen_.contains(action->text()))
                open(*action);
        }
    }

    void open(QAction& action)
    {
        seen_.insert(action.text());
        // A dialog that runs a loop of its own is looked at from within it.
        QTimer look;
        look.setInterval(50);
        QObject::connect(&look, &QTimer::timeout, [this] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                show(*dialog);
                dialog->reject();
            }
        });
        look.start();
        action.trigger();
        QTest::qWait(120);
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible() && window->isWindow() && window != &desk_.window() &&
                !qobject_cast<QMenu*>(window)) {
                show(*window);
                window->close();
            }
    }

    void show(QWidget& window)
    {
        if (is_of_qt(window))
            return;
        ++count_;
        visit_(window);
    }

    DeskWindow& desk_;
    const std::function<void(QWidget&)>& visit_;
    QSet<QString> seen_;
    int count_ = 0;
};

}  // namespace

int visit_dialogs(DeskWindow& desk, const std::function<void(QWidget&)>& visit)
{
    return Visitor(desk, visit).walk();
}

}  // namespace undertone::test
