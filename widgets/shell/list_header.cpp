#include "shell/list_header.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>

namespace undertone::shell {

ListHeader::ListHeader(QAction* add, QMenu* menu, QWidget* parent)
    : QWidget(parent), lists_(new QComboBox(this)), name_(new QLineEdit(this))
{
    lists_->setAccessibleName(tr("Watchlist"));
    lists_->setMinimumContentsLength(8);
    lists_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    name_->setAccessibleName(tr("Name of the watchlist"));
    name_->setPlaceholderText(tr("Name of the watchlist"));
    name_->installEventFilter(this);
    name_->hide();

    const auto button = [this](const QString& sign, const QString& name) {
        auto* made = new QToolButton(this);
        made->setText(sign);
        made->setAccessibleName(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);  // Tab comes by
        return made;
    };
    QToolButton* plus = button(QStringLiteral("+"), tr("Add symbol"));
    plus->setToolTip(add->toolTip());
    connect(plus, &QToolButton::clicked, add, &QAction::trigger);
    connect(add, &QAction::changed, plus, [plus, add] { plus->setEnabled(add->isEnabled()); });
    QToolButton* more = button(QStringLiteral("⋯"), tr("Edit watchlists"));
    more->setToolTip(tr("New, ready-made, rename, move, group, files"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(lists_, 1);
    layout->addWidget(name_, 1);
    layout->addWidget(plus);
    layout->addWidget(more);
    setFocusProxy(lists_);

    connect(lists_, &QComboBox::activated, this,
            [this](int index) { emit chosen(lists_->itemData(index).toInt()); });
    connect(name_, &QLineEdit::returnPressed, this, [this] { emit named(name_->text()); });
}

void ListHeader::setLists(const std::vector<ListChoices>& sections, int current)
{
    lists_->clear();
    auto* items = qobject_cast<QStandardItemModel*>(lists_->model());
    for (const ListChoices& section : sections) {
        if (!section.group.isEmpty()) {
            lists_->addItem(section.group);
            QStandardItem* title = items->item(lists_->count() - 1);
            title->setEnabled(false);  // keys and clicks pass it by
            QFont bold = lists_->font();
            bold.setWeight(QFont::DemiBold);
            title->setFont(bold);
        }
        for (const auto& [name, list] : section.lists)
            lists_->addItem(name, list);
    }
    lists_->setCurrentIndex(current < 0 ? -1 : lists_->findData(current));
    lists_->setEnabled(lists_->count() > 0);
}

void ListHeader::askName(const QString& name)
{
    name_->setText(name);
    name_->selectAll();
    lists_->hide();
    name_->show();
    name_->setFocus(Qt::ShortcutFocusReason);
}

void ListHeader::closeName()
{
    if (name_->isHidden())
        return;
    name_->hide();
    lists_->show();
    emit nameClosed();
}

bool ListHeader::eventFilter(QObject* watched, QEvent* event)
{
    const bool escaped = event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched != name_ || !escaped)
        return QWidget::eventFilter(watched, event);
    closeName();
    return true;
}

}  // namespace undertone::shell
