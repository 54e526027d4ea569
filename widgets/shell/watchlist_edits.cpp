#include "shell/watchlist_edits.h"

#include "charts/format.h"
#include "shell/look.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace undertone::shell {
namespace {

using charts::from_utf8;

/// All watchlists, how they are arranged, and the name of the one on show.
struct State {
    std::vector<Watchlist> lists;
    view::WatchArrangement arrangement;
    QString shown;
};

/// One edit, already made: its undo is the earlier value as a whole. Ids in a value may be stale (a
/// list made by an edit has none in it, and another one after each redo); nothing refers to them.
class Edit : public QUndoCommand {
public:
    Edit(const QString& text, view::Desk& desk, WatchlistPanel& panel, State before, State after)
        : QUndoCommand(in_menu(text)),
          desk_(desk),
          panel_(&panel),
          before_(std::move(before)),
          after_(std::move(after))
    {
    }

    void undo() override { show(before_); }

    void redo() override
    {
        if (!std::exchange(made_, false))
            show(after_);
    }

private:
    void show(const State& state)
    {
        const auto set = desk_.setWatchlists(state.lists, state.arrangement);
        if (!panel_)
            return;
        if (set)
            panel_->setCurrentList(state.shown);
        else
            emit panel_->refused(set.error());
    }

    view::Desk& desk_;
    QPointer<WatchlistPanel> panel_;  // the stack outlives it
    State before_, after_;
    bool made_ = true;  // QUndoStack::push() calls redo()
};

QString name_of(const Watchlist& list) { return from_utf8(list.name); }

}  // namespace

QString in_short(const std::vector<Symbol>& symbols)
{
    if (symbols.size() > 3)
        return WatchlistPanel::tr("%1 symbols").arg(symbols.size());
    QStringList words;
    for (const Symbol& symbol : symbols)
        words << from_utf8(symbol.value);
    return words.join(QStringLiteral(", "));
}

WatchlistEdits::WatchlistEdits(view::Desk& desk, QUndoStack& stack, WatchlistPanel& panel)
    : desk_(desk), stack_(stack), panel_(panel)
{
}

bool WatchlistEdits::apply(const QString& text, std::vector<Watchlist> after, int shown)
{
    return apply(text, std::move(after), desk_.arrangement(), shown);
}

bool WatchlistEdits::apply(const QString& text, std::vector<Watchlist> after,
                           view::WatchArrangement arrangement, int shown)
{
    const State before{desk_.watchlists(), desk_.arrangement(), panel_.currentList()};
    const QString name = after.empty() ? QString() : name_of(after.at(std::size_t(shown)));
    if (const auto set = desk_.setWatchlists(after, arrangement); !set) {
        emit panel_.refused(set.error());
        return false;
    }
    panel_.setCurrentList(name);
    stack_.push(
        new Edit(text, desk_, panel_, before, {std::move(after), std::move(arrangement), name}));
    return true;
}

int WatchlistEdits::shown() const
{
    const auto& lists = desk_.watchlists();
    const auto at = std::find_if(lists.begin(), lists.end(), [&](const Watchlist& list) {
        return name_of(list) == panel_.currentList();
    });
    return at == lists.end() ? 0 : int(at - lists.begin());
}

bool WatchlistEdits::add_symbols(int list, const std::vector<Symbol>& symbols)
{
    auto lists = desk_.watchlists();
    Watchlist& edited = lists.at(std::size_t(list));
    edited.symbols.insert(edited.symbols.end(), symbols.begin(), symbols.end());
    const QString text = WatchlistPanel::tr("Add %1 to %2").arg(in_short(symbols), name_of(edited));
    return apply(text, std::move(lists), list);
}

bool WatchlistEdits::remove_symbol(int list, int row)
{
    auto lists = desk_.watchlists();
    Watchlist& edited = lists.at(std::size_t(list));
    const Symbol gone = edited.symbols.at(std::size_t(row));
    edited.symbols.erase(edited.symbols.begin() + row);
    const QString text =
        WatchlistPanel::tr("Remove %1 from %2").arg(in_short({gone}), name_of(edited));
    return apply(text, std::move(lists), list);
}

bool WatchlistEdits::set_order(int list, const std::vector<Symbol>& symbols)
{
    auto lists = desk_.watchlists();
    Watchlist& edited = lists.at(std::size_t(list));
    edited.symbols = symbols;
    const QString text = WatchlistPanel::tr("Reorder %1").arg(name_of(edited));
    return apply(text, std::move(lists), list);
}

bool WatchlistEdits::make_list(const QString& name)
{
    auto lists = desk_.watchlists();
    lists.push_back({{}, name.toStdString(), {}});
    const int last = int(lists.size()) - 1;
    return apply(WatchlistPanel::tr("New list %1").arg(name), std::move(lists), last);
}

bool WatchlistEdits::rename_list(int list, const QString& name)
{
    auto lists = desk_.watchlists();
    Watchlist& edited = lists.at(std::size_t(list));
    const QString text = WatchlistPanel::tr("Rename %1 to %2").arg(name_of(edited), name);
    auto arrangement = view::renamed(desk_.arrangement(), edited.name, name.toStdString());
    edited.name = name.toStdString();
    return apply(text, std::move(lists), std::move(arrangement), list);
}

bool WatchlistEdits::make_ready_list(const view::ReadyList& ready)
{
    auto lists = desk_.watchlists();
    const auto there = std::find_if(lists.begin(), lists.end(),
                                    [&](const Watchlist& list) { return list.name == ready.name; });
    if (there != lists.end()) {
        panel_.setCurrentList(name_of(*there));
        return true;
    }
    lists.push_back({{}, ready.name, ready.symbols});
    auto arrangement = desk_.arrangement();
    if (!ready.group.empty())
        arrangement.groups[ready.name] = ready.group;
    const int last = int(lists.size()) - 1;
    const QString text = WatchlistPanel::tr("New list %1").arg(from_utf8(ready.name));
    return apply(text, std::move(lists), std::move(arrangement), last);
}

bool WatchlistEdits::move_to_group(int list, const QString& group)
{
    auto lists = desk_.watchlists();
    const Watchlist& moved = lists.at(std::size_t(list));
    auto arrangement = desk_.arrangement();
    arrangement.groups[moved.name] = group.toStdString();
    const QString text = group.isEmpty()
                             ? WatchlistPanel::tr("Move %1 out of its group").arg(name_of(moved))
                             : WatchlistPanel::tr("Move %1 to %2").arg(name_of(moved), group);
    return apply(text, std::move(lists), std::move(arrangement), list);
}

bool WatchlistEdits::rename_group(const QString& group, const QString& name)
{
    auto arrangement = desk_.arrangement();
    for (auto& [list, its] : arrangement.groups)
        if (its == group.toStdString())
            its = name.toStdString();
    const QString text = name.isEmpty()
                             ? WatchlistPanel::tr("Dissolve the group %1").arg(group)
                             : WatchlistPanel::tr("Rename the group %1 to %2").arg(group, name);
    return apply(text, desk_.watchlists(), std::move(arrangement), shown());
}

bool WatchlistEdits::set_label(const Symbol& symbol, const view::SymbolLabel& label)
{
    auto arrangement = desk_.arrangement();
    if (arrangement.label_of(symbol) == label)
        return true;
    arrangement.labels[symbol] = label;
    const QString text = WatchlistPanel::tr("Label %1").arg(in_short({symbol}));
    return apply(text, desk_.watchlists(), std::move(arrangement), shown());
}

bool WatchlistEdits::add_file(const QString& file, const view::Joined& joined)
{
    if (joined.lists == desk_.watchlists() && joined.arrangement == desk_.arrangement())
        return true;
    const int list =
        joined.lists_added > 0 ? int(joined.lists.size()) - joined.lists_added : shown();
    return apply(WatchlistPanel::tr("Import %1").arg(file), joined.lists, joined.arrangement, list);
}

bool WatchlistEdits::move_list(int list, int to)
{
    auto lists = desk_.watchlists();
    std::swap(lists.at(std::size_t(list)), lists.at(std::size_t(to)));
    const QString text = WatchlistPanel::tr("Move %1").arg(name_of(lists.at(std::size_t(to))));
    return apply(text, std::move(lists), to);
}

bool WatchlistEdits::remove_list(int list)
{
    auto lists = desk_.watchlists();
    const QString text = WatchlistPanel::tr("Remove %1").arg(name_of(lists.at(std::size_t(list))));
    lists.erase(lists.begin() + list);
    const int next = std::min(list, int(lists.size()) - 1);
    return apply(text, std::move(lists), next);
}

}  // namespace undertone::shell
