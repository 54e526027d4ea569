#pragma once

#include "shell/watchlist_panel.h"
#include "view/watch_files.h"

#include <vector>

namespace undertone::shell {

/// "NVDA", "NVDA, AMD", "5 symbols": short enough for a menu.
QString in_short(const std::vector<Symbol>& symbols);

/// What the user does to the watchlists. Each is one step on the undo stack, and the panel then shows
/// the list it was about; false: refused, and WatchlistPanel::refused() has said why.
/// `list` is a place in view::Desk::watchlists().
class WatchlistEdits {
public:
    WatchlistEdits(view::Desk& desk, QUndoStack& stack, WatchlistPanel& panel);

    bool add_symbols(int list, const std::vector<Symbol>& symbols);
    bool remove_symbol(int list, int row);
    bool set_order(int list, const std::vector<Symbol>& symbols);
    bool make_list(const QString& name);
    /// One that is there already by its name is shown, and nothing is changed.
    bool make_ready_list(const view::ReadyList& ready);
    /// An empty group: none.
    bool move_to_group(int list, const QString& group);
    /// All lists of it; an empty name dissolves it, and its lists stay.
    bool rename_group(const QString& group, const QString& name);
    bool set_label(const Symbol& symbol, const view::SymbolLabel& label);
    bool add_file(const QString& file, const view::Joined& joined);
    bool rename_list(int list, const QString& name);
    bool move_list(int list, int to);
    bool remove_list(int list);

private:
    /// `shown`: the list on show afterwards.
    bool apply(const QString& text, std::vector<Watchlist> after, int shown);
    bool apply(const QString& text, std::vector<Watchlist> after,
               view::WatchArrangement arrangement, int shown);
    [[nodiscard]] int shown() const;  ///< the list on show; 0 where there is none

    view::Desk& desk_;
    QUndoStack& stack_;
    WatchlistPanel& panel_;
};

}  // namespace undertone::shell
