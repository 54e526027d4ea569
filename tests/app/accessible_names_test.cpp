// Whoever hears the desk instead of seeing it is told what each control is.
#include "desk_dialogs.h"

#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QSplitterHandle>

namespace undertone::test {
namespace {

bool is_control(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus &&
           !qobject_cast<const QMenu*>(&widget) && !qobject_cast<const QScrollBar*>(&widget) &&
           !qobject_cast<const QSplitterHandle*>(&widget) &&
           widget.objectName() != QLatin1String("qt_spinbox_lineedit") &&
           !qobject_cast<const QAbstractItemView*>(widget.parentWidget());
}

QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (QWidget* one : window.findChildren<QWidget*>()) {
        if (!is_control(*one))
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(one);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(one->metaObject()->className()) + u' ' +
                         one->objectName() + QStringLiteral(" in ") +
                         QString::fromLatin1(one->parentWidget()->metaObject()->className());
    }
    return found;
}

TEST(AccessibleNames, EveryControlOfTheDeskAndItsDialogsHasOne)
{
    DeskWindow desk;
    ASSERT_TRUE(desk.wait_for_chart());
    const auto expect_names = [](QWidget& window) {
        EXPECT_TRUE(nameless(window).isEmpty()) << window.windowTitle().toStdString() << ":\n"
                                                << nameless(window).join(u'\n').toStdString();
    };
    expect_names(desk.window());
    EXPECT_GE(visit_dialogs(desk, expect_names), 6);
}

}  // namespace
}  // namespace undertone::test
