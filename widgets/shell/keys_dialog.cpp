#include "shell/keys_dialog.h"

#include "shell/menu_actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

void add_heading(QGridLayout& grid, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(QStringLiteral("faint"));
    grid.addWidget(label, grid.rowCount(), 0, 1, 2);
}

void add_key(QGridLayout& grid, const QString& keys, const QString& what)
{
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(keys), row, 0);
    grid.addWidget(new QLabel(what), row, 1);
}

QGridLayout* new_column()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(3);  // else that of the line of columns
    grid->setAlignment(Qt::AlignTop);
    return grid;
}

}  // namespace

KeysDialog::KeysDialog(QMainWindow* window) : QDialog(window)
{
    setWindowTitle(tr("Keys"));
    auto* chart = new_column();
    add_heading(*chart, tr("In the chart"));
    add_key(*chart, tr("← →"), tr("one session back, on"));
    add_key(*chart, tr("[ ]"), tr("previous, next flag"));
    add_key(*chart, tr("Enter"), tr("the session’s stories"));
    add_key(*chart, tr("+ −"), tr("zoom; so does the wheel"));
    add_key(*chart, tr("Page Up, Page Down"), tr("one screen back, on; so does dragging"));
    add_key(*chart, tr("Home, End"), tr("first, last session"));
    add_key(*chart, tr("0"), tr("fit; so does a double click"));
    add_key(*chart, tr("Shift+drag"), tr("zoom into a stretch"));
    add_key(*chart, tr("M"), tr("measure from here, then arrows; so does Ctrl+drag"));
    add_key(*chart, tr("I"), tr("what made this tone; so does a click on its line"));
    add_key(*chart, tr("N, L, W"), tr("write a note, draw a level, a window"));
    add_key(*chart, tr("D"), tr("choose the next drawing"));
    add_key(*chart, tr("Enter, Delete"), tr("reword, remove the chosen drawing; arrows move it"));
    add_key(*chart, tr("Esc"), tr("leave the drag, measure, drawing, tool or crosshair"));

    auto* menus = new_column();
    QString heading;
    for (const MenuAction& one : menu_actions(*window->menuBar())) {
        if (one.action->shortcut().isEmpty())
            continue;
        const QString menu =
            one.group.isEmpty() ? one.menu : one.menu + QStringLiteral(" › ") + one.group;
        if (std::exchange(heading, menu) != menu)
            add_heading(*menus, menu);
        add_key(*menus, one.action->shortcut().toString(QKeySequence::NativeText),
                QString(one.name).remove(QStringLiteral("…")));
    }

    auto* columns = new QHBoxLayout;
    columns->setSpacing(36);
    columns->addLayout(chart);
    columns->addLayout(menus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* page = new QWidget;
    page->setLayout(columns);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int bar = scroll->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    scroll->setMinimumWidth(page->sizeHint().width() + bar + 8);
    const int most = window->screen()->availableGeometry().height() * 4 / 5;
    scroll->setMinimumHeight(std::min(page->sizeHint().height() + 8, most));
    auto* lines = new QVBoxLayout(this);
    lines->addWidget(scroll);
    lines->addWidget(buttons);
}

}  // namespace undertone::shell
