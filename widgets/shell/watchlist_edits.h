#pragma once

#include "shell/watchlist_panel.h"

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
    bool rename_list(int list, const QString& name);
    bool move_list(int list, int to);
    bool remove_list(int list);

private:
    /// `shown`: the list on show afterwards.
    bool apply(const QString& text, std::vector<Watchlist> after, int shown);

    view::Desk& desk_;
    QUndoStack& stack_;
    WatchlistPanel& panel_;
};

}  // namespace undertone::shell
