#include "shell/story_filters.h"

#include "shell/flow_layout.h"
#include "shell/look.h"
#include "view/search_text.h"

#include <QAction>
#include <QToolButton>

namespace undertone::shell {

StoryFilters::StoryFilters(QWidget* parent) : QWidget(parent), menu_(new QMenu(tr("&Filter"), this))
{
    setLayout(new FlowLayout(4));
    layout()->setContentsMargins(0, 0, 0, 0);
    for (const char* filter : {"is:unread", "is:starred", "is:noted", "is:demo"})
        add(*menu_, QLatin1String(filter), view::filter_words(QLatin1String(filter)));
    menu_->addSeparator();
    topics_ = menu_->addMenu(tr("&Topic"));
    companies_ = menu_->addMenu(tr("&Company"));
    QMenu* tone = menu_->addMenu(tr("T&one"));
    add(*tone, QStringLiteral("tone:<-0.5"), tr("Very bad, below −0.5"));
    add(*tone, QStringLiteral("tone:<-0.2"), tr("Bad, below −0.2"));
    add(*tone, QStringLiteral("tone:>0.2"), tr("Good, above +0.2"));
    add(*tone, QStringLiteral("tone:>0.5"), tr("Very good, above +0.5"));
    sources_ = menu_->addMenu(tr("&Source"));
    QMenu* session = menu_->addMenu(tr("Sess&ion"));
    for (const char* filter : {"session:pre", "session:regular", "session:post", "session:closed"})
        add(*session, QLatin1String(filter), view::filter_words(QLatin1String(filter)));
    hide();
}

QAction* StoryFilters::add(QMenu& menu, const QString& filter, const QString& name)
{
    QAction* one = menu.addAction(in_menu(name));
    one->setCheckable(true);
    one->setData(filter);
    connect(one, &QAction::triggered, this, [this, filter](bool on) { emit toggled(filter, on); });
    return one;
}

void StoryFilters::fill(QMenu& menu, const QString& filter, const Choices& choices)
{
    if (menu.isVisible() || std::exchange(offered_[&menu], choices) == choices)
        return;  // nothing moves under the pointer; each refresh of the list comes here
    menu.clear();
    for (const auto& [value, name] : choices)
        add(menu, view::filter_text(filter, value), name);
    menu.setEnabled(!choices.empty());
    check_all();
}

void StoryFilters::setTopics(const Choices& topics)
{
    fill(*topics_, QStringLiteral("topic"), topics);
}

void StoryFilters::setCompanies(const Choices& companies)
{
    fill(*companies_, QStringLiteral("company"), companies);
}

void StoryFilters::setSources(const QStringList& names)
{
    Choices choices;
    for (const QString& name : names)
        choices.emplace_back(name, name);
    fill(*sources_, QStringLiteral("source"), choices);
}

void StoryFilters::setText(const QString& text)
{
    if (view::filters_in(text) == view::filters_in(text_) && isVisible() == !layout()->isEmpty()) {
        text_ = text;
        return;
    }
    text_ = text;
    check_all();
    show_chips();
}

void StoryFilters::check_all()
{
    for (QAction* one : findChildren<QAction*>())
        if (!one->data().toString().isEmpty())
            one->setChecked(view::has_filter(text_, one->data().toString()));
}

void StoryFilters::show_chips()
{
    while (QLayoutItem* old = layout()->takeAt(0)) {
        old->widget()->deleteLater();  // a chip that is clicked takes itself away
        old->widget()->hide();
        delete old;
    }
    const QStringList filters = view::filters_in(text_);
    for (const QString& filter : filters) {
        auto* chip = new QToolButton(this);
        chip->setText(in_menu(view::filter_words(filter)) + QStringLiteral("  ×"));
        chip->setObjectName(QStringLiteral("filterChip"));
        chip->setToolTip(tr("Take this filter away"));
        chip->setAccessibleName(tr("Take away: %1").arg(view::filter_words(filter)));
        connect(chip, &QToolButton::clicked, this, [this, filter] { emit toggled(filter, false); });
        layout()->addWidget(chip);
        chip->show();
    }
    setVisible(!filters.isEmpty());
    updateGeometry();
}

}  // namespace undertone::shell
