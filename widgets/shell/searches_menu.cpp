#include "shell/searches_menu.h"

#include "charts/format.h"
#include "shell/done_command.h"
#include "shell/look.h"
#include "shell/stories_panel.h"
#include "view/desk.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace undertone::shell {

using charts::from_utf8;

SearchesMenu::SearchesMenu(view::Desk& desk, QUndoStack& undo, StoriesPanel& list, QMenu& menu,
                           QWidget* window)
    : QObject(window), desk_(desk), undo_(undo), list_(list), menu_(menu), window_(window)
{
    connect(menu_.addAction(tr("&Save this search…")), &QAction::triggered, this,
            &SearchesMenu::ask_name);
    removing_ = menu_.addMenu(tr("&Remove a saved search"));
    menu_.addSeparator();
    connect(&desk_, &view::Desk::searchesChanged, this, &SearchesMenu::fill);
    fill();
}

void SearchesMenu::fill()
{
    qDeleteAll(listed_);
    listed_.clear();
    removing_->clear();
    removing_->menuAction()->setVisible(!desk_.searches().empty());
    for (const store::SavedSearch& one : desk_.searches()) {
        const QString name = from_utf8(one.name), text = from_utf8(one.text);
        QAction* search = menu_.addAction(in_menu(name));
        listed_ << search;
        search->setToolTip(text);
        connect(search, &QAction::triggered, &list_, [this, text] { list_.setSearchText(text); });
        connect(removing_->addAction(in_menu(name)), &QAction::triggered, this,
                [this, name] { remove(name); });
    }
}

void SearchesMenu::ask_name()
{
    const QString text = list_.searchText().trimmed();
    if (text.isEmpty()) {
        emit refused({ErrorKind::invalid_input,
                      Phrase::of("There is no search to save"),
                      Phrase::of("write one into the box over the stories"),
                      {},
                      std::nullopt});
        return;
    }
    bool is_given = false;
    const QString name = QInputDialog::getText(window_, tr("Save this search"), tr("Name"),
                                               QLineEdit::Normal, text, &is_given)
                             .trimmed();
    if (is_given)
        save(name);
}

void SearchesMenu::save(const QString& name)
{
    std::vector<store::SavedSearch> after = desk_.searches();
    const store::SavedSearch saved{name.toStdString(), list_.searchText().trimmed().toStdString()};
    const auto same = std::find_if(after.begin(), after.end(),
                                   [&](const auto& one) { return one.name == saved.name; });
    if (same == after.end())
        after.push_back(saved);
    else
        *same = saved;
    set(tr("Save the search %1").arg(name), std::move(after));
}

void SearchesMenu::remove(const QString& name)
{
    std::vector<store::SavedSearch> after = desk_.searches();
    std::erase_if(after, [&](const auto& one) { return one.name == name.toStdString(); });
    set(tr("Remove the search %1").arg(name), std::move(after));
}

void SearchesMenu::set(const QString& what, std::vector<store::SavedSearch> after)
{
    const auto put = [this](const std::vector<store::SavedSearch>& searches) {
        const auto done = desk_.setSearches(searches);
        if (!done)
            emit refused(done.error());
        return done.has_value();
    };
    const auto before = desk_.searches();
    if (put(after))
        undo_.push(new DoneCommand(
            what, [put, before] { put(before); }, [put, after = std::move(after)] { put(after); }));
}

}  // namespace undertone::shell
