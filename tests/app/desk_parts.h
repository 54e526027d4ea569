#pragma once

#include "desk_window.h"
#include "hands.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <functional>

namespace undertone::test {

/// Does what opens a dialog, which has the event loop until it is closed; `fill` has it meanwhile.
template <class Dialog>
void in_dialog(const std::function<void()>& open, const std::function<void(Dialog&)>& fill)
{
    QTimer waiting;
    bool filled = false;
    QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isActiveWindow())
            return;
        waiting.stop();
        fill(*dialog);
        filled = true;
    });
    waiting.start(10);
    open();
    EXPECT_TRUE(filled) << "no dialog came";
}

inline void press_button(QWidget& dialog, QDialogButtonBox::StandardButton which)
{
    hands::click(dialog.findChild<QDialogButtonBox*>()->button(which));
}

/// Types over what stands in a field.
inline void type_over(QLineEdit* field, const QString& text)
{
    ASSERT_TRUE(field);
    hands::click(field);
    hands::key(field, Qt::Key_A, Qt::ControlModifier);
    hands::keys(field, text);
}

/// Clicks a menu of the menu bar and an entry of it, by their words without marks of keys.
inline void choose_in_menu(DeskWindow& desk, const QString& menu, const QString& entry)
{
    const auto named = [](const QList<QAction*>& all, const QString& words) -> QAction* {
        for (QAction* one : all)
            if (one->text().remove(u'&') == words)
                return one;
        return nullptr;
    };
    QMenuBar* bar = desk.window().menuBar();
    QAction* at = named(bar->actions(), menu);
    ASSERT_TRUE(at) << menu.toStdString();
    hands::click(bar, bar->actionGeometry(at).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return at->menu()->isVisible(); }));
    QAction* wanted = named(at->menu()->actions(), entry);
    ASSERT_TRUE(wanted) << entry.toStdString();
    hands::click(at->menu(), at->menu()->actionGeometry(wanted).center());
}

/// Presses Ctrl+E, or with Shift for the watchlist, fills in the dialog that comes, and saves.
inline void export_to(DeskWindow& desk, const QString& file, const char* field = "File",
                      Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
{
    in_dialog<QDialog>([&] { desk.press(Qt::Key_E, modifiers); },
                       [&](QDialog& dialog) {
                           for (auto* edit : dialog.findChildren<QLineEdit*>())
                               if (edit->accessibleName() == field)
                                   type_over(edit, file);
                           press_button(dialog, QDialogButtonBox::Save);
                       });
}

}  // namespace undertone::test
