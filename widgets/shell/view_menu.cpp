#include "shell/view_menu.h"

#include "shell/languages.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>
#include <utility>

namespace undertone::shell {
ViewMenu::ViewMenu(QSettings& settings, QMenu& menu, QObject* parent)
    : QObject(parent), settings_(settings), appearances_(new QActionGroup(this))
{
    const std::pair<QString, Appearance> all[] = {
        {tr("As the &system"), Appearance::system},
        {tr("&Dark"), Appearance::dark},
        {tr("&Light"), Appearance::light},
        {tr("Dark, &blue and orange"), Appearance::colour_blind_dark},
        {tr("Light, blue and &orange"), Appearance::colour_blind_light},
        {tr("&Print, dark inks on white"), Appearance::print}};
    for (const auto& [name, one] : all) {
        QAction* action = appearances_->addAction(name);
        action->setCheckable(true);
        action->setData(int(one));
        connect(action, &QAction::triggered, this,
                [this, chosen = one] { emit appearanceChosen(chosen); });
    }
    menu.addActions(appearances_->actions());
    menu.addSeparator();
    add_languages(*menu.addMenu(tr("La&nguage")));
}

Appearance ViewMenu::appearance() const
{
    return appearance_from(settings_.value(appearance_key).toString());
}

void ViewMenu::setAppearance(Appearance chosen)
{
    if (appearance() != chosen)  // else it would be written over what others set meanwhile
        settings_.setValue(appearance_key, to_string(chosen));
    for (QAction* one : appearances_->actions())
        one->setChecked(one->data().toInt() == int(chosen));
}

/// Each by its own name; empty: the system's.
void ViewMenu::add_languages(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* one = group->addAction(name);
        one->setCheckable(true);
        one->setChecked(code == chosen_language());
        connect(one, &QAction::triggered, this, [this, code] {
            choose_language(code);
            emit languageChosen();
        });
    };
    add(tr("As the s&ystem"), {});
    for (const Language& one : languages())
        add(one.name, one.code);
    menu.addActions(group->actions());
}

}  // namespace undertone::shell
