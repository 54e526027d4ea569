#include "shell/watchlist_menus.h"

#include "charts/format.h"
#include "shell/look.h"
#include "shell/sparkline_delegate.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace undertone::shell {
namespace {

using charts::from_utf8;

constexpr int swatch = 12;  // pixels

QString files_filter() { return WatchlistMenus::tr("Watchlists (*.csv *.json *.txt *.list)"); }

QIcon icon_of(const std::string& colour)
{
    QPixmap picture(swatch, swatch);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(label_colour(from_utf8(colour)));
    painter.drawEllipse(1, 1, swatch - 2, swatch - 2);
    return QIcon(picture);
}

Error file_error(const QString& what, const QString& file, const QString& detail)
{
    return {ErrorKind::io,
            what.arg(file).toStdString(),
            Phrase::of("choose another place"),
            detail.toStdString(),
            {}};
}

}  // namespace

QString label_name(const std::string& colour)
{
    const QStringList names{WatchlistMenus::tr("Red"),    WatchlistMenus::tr("Orange"),
                            WatchlistMenus::tr("Yellow"), WatchlistMenus::tr("Green"),
                            WatchlistMenus::tr("Blue"),   WatchlistMenus::tr("Purple")};
    const auto& all = view::label_colours();
    const auto at = std::find(all.begin(), all.end(), colour);
    return at == all.end() ? QString() : names.value(at - all.begin());
}

WatchlistMenus::WatchlistMenus(view::Desk& desk, WatchlistEdits& edits, About about,
                               QWidget* parent)
    : QObject(parent),
      desk_(desk),
      edits_(edits),
      about_(std::move(about)),
      parent_(parent),
      note_(new QAction(tr("No&te on symbol…"), this)),
      colours_(menu(tr("Colour of s&ymbol"), &WatchlistMenus::fill_colours)->menuAction()),
      ready_(menu(tr("Ready-made li&sts"), &WatchlistMenus::fill_ready)->menuAction()),
      groups_(menu(tr("Move to &group"), &WatchlistMenus::fill_groups)->menuAction()),
      import_(new QAction(tr("&Import lists…"), this)),
      export_(new QAction(tr("E&xport lists…"), this))
{
    note_->setShortcut(Qt::SHIFT | Qt::Key_F2);
    note_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parent->addAction(note_);
    connect(note_, &QAction::triggered, this, &WatchlistMenus::ask_note);
    connect(import_, &QAction::triggered, this, &WatchlistMenus::import_file);
    connect(export_, &QAction::triggered, this, &WatchlistMenus::export_file);
}

QList<QAction*> WatchlistMenus::of_lists() const { return {ready_, groups_, import_, export_}; }

void WatchlistMenus::update()
{
    const bool symbol = about_.symbol().has_value();
    note_->setEnabled(symbol);
    colours_->setEnabled(symbol);
    const bool list = about_.list() >= 0;
    groups_->setEnabled(list);
    export_->setEnabled(list);
    ready_->setEnabled(!desk_.readyLists().empty());
}

QMenu* WatchlistMenus::menu(const QString& title, void (WatchlistMenus::*fill)(QMenu&))
{
    auto* made = new QMenu(title, parent_);
    connect(made, &QMenu::aboutToShow, this, [this, made, fill] {
        made->clear();
        qDeleteAll(made->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
        (this->*fill)(*made);
    });
    return made;
}

void WatchlistMenus::fill_ready(QMenu& menu)
{
    const auto& lists = desk_.watchlists();
    std::map<std::string, QMenu*> groups;
    for (const view::ReadyList& ready : desk_.readyLists()) {
        QMenu* into = &menu;
        if (!ready.group.empty()) {
            QMenu*& group = groups[ready.group];
            if (!group)
                group = menu.addMenu(in_menu(from_utf8(ready.group)));
            into = group;
        }
        QAction* one = into->addAction(in_menu(from_utf8(ready.name)), &menu,
                                       [this, ready] { edits_.make_ready_list(ready); });
        one->setCheckable(true);
        one->setChecked(std::any_of(lists.begin(), lists.end(), [&](const Watchlist& list) {
            return list.name == ready.name;
        }));
    }
}

void WatchlistMenus::fill_groups(QMenu& menu)
{
    const int list = about_.list();
    if (list < 0)
        return;
    const auto& lists = desk_.watchlists();
    const QString now = from_utf8(desk_.arrangement().group_of(lists.at(std::size_t(list)).name));
    const auto choice = [&](const QString& name, const QString& group) {
        QAction* one = menu.addAction(in_menu(name), &menu, [this, list, group, now] {
            if (group != now)
                edits_.move_to_group(list, group);
        });
        one->setCheckable(true);
        one->setChecked(group == now);
    };
    choice(tr("No group"), {});
    for (const view::ListSection& section : view::sections_of(lists, desk_.arrangement()))
        if (!section.group.empty())
            choice(from_utf8(section.group), from_utf8(section.group));
    menu.addSeparator();
    menu.addAction(tr("&New group…"), this, [this] { emit groupNameWanted({}); });
    if (now.isEmpty())
        return;
    menu.addAction(tr("&Rename group %1…").arg(in_menu(now)), this,
                   [this, now] { emit groupNameWanted(now); });
    menu.addAction(tr("&Dissolve group %1").arg(in_menu(now)), this,
                   [this, now] { edits_.rename_group(now, {}); });
}

void WatchlistMenus::fill_colours(QMenu& menu)
{
    const auto symbol = about_.symbol();
    if (!symbol)
        return;
    const view::SymbolLabel label = desk_.arrangement().label_of(*symbol);
    const auto choice = [&](const QString& name, const std::string& colour) {
        QAction* one = menu.addAction(name, &menu, [this, symbol = *symbol, label, colour] {
            edits_.set_label(symbol, {label.note, colour});
        });
        one->setCheckable(true);
        one->setChecked(label.colour == colour);
        if (!colour.empty())
            one->setIcon(icon_of(colour));
    };
    choice(tr("None"), {});
    for (const std::string& colour : view::label_colours())
        choice(label_name(colour), colour);
}

void WatchlistMenus::ask_note()
{
    const auto symbol = about_.symbol();
    if (!symbol)
        return;
    view::SymbolLabel label = desk_.arrangement().label_of(*symbol);
    bool taken = false;
    const QString note = QInputDialog::getMultiLineText(
        parent_, tr("Note on %1").arg(from_utf8(symbol->value)),
        tr("Your words on %1:").arg(from_utf8(symbol->value)), from_utf8(label.note), &taken);
    if (!taken)
        return;
    label.note = note.trimmed().toStdString();
    edits_.set_label(*symbol, label);
}

void WatchlistMenus::import_file()
{
    const QString path =
        QFileDialog::getOpenFileName(parent_, tr("Import lists"), {}, files_filter());
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return emit failed(file_error(tr("%1 cannot be read"), path, file.errorString()));
    const QByteArray bytes = file.read(qint64(view::largest_list_file) + 1);
    const auto format = view::list_format_of(path.toStdString()).value_or(view::ListFormat::plain);
    const QString name = QFileInfo(path).completeBaseName();
    const auto read = view::read_watchlists(
        std::string_view(bytes.constData(), std::size_t(bytes.size())), format, desk_.instruments(),
        name.isEmpty() ? "Imported" : name.toStdString());
    if (!read)
        return emit failed(read.error());
    const auto joined = view::join(desk_.watchlists(), desk_.arrangement(), *read);
    if (!edits_.add_file(QFileInfo(path).fileName(), joined))
        return;
    QString words = joined.lists_added == 1 ? tr("Imported: 1 new list")
                                            : tr("Imported: %1 new lists").arg(joined.lists_added);
    words +=
        joined.symbols_added == 1 ? tr(", 1 symbol") : tr(", %1 symbols").arg(joined.symbols_added);
    QStringList unmatched;
    constexpr std::size_t most_named = 10;
    for (const std::string& one : read->unmatched)
        if (std::size_t(unmatched.size()) < most_named)
            unmatched << from_utf8(one);
    if (!unmatched.isEmpty())
        words += tr(". Not among the instruments: %1").arg(unmatched.join(QStringLiteral(", ")));
    if (read->unmatched.size() > most_named)
        words += tr(" and %1 more").arg(read->unmatched.size() - most_named);
    emit said(words);
}

void WatchlistMenus::export_file()
{
    const QString path = QFileDialog::getSaveFileName(
        parent_, tr("Export lists"), QStringLiteral("watchlists.csv"), files_filter());
    if (path.isEmpty())
        return;
    const auto format = view::list_format_of(path.toStdString()).value_or(view::ListFormat::csv);
    const std::string bytes =
        view::write_watchlists(desk_.watchlists(), desk_.arrangement(), format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()) || !file.commit())
        return emit failed(file_error(tr("%1 cannot be written"), path, file.errorString()));
    emit said(tr("Exported to %1").arg(path));
}

}  // namespace undertone::shell
