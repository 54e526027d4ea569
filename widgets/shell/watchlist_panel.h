#pragma once

#include "view/desk.h"

#include <QWidget>
#include <memory>

class QAction;
class QUndoStack;

namespace undertone::charts {
struct Theme;
}

namespace undertone::shell {

/// The watchlists: one list to choose, and its symbols with last price, day's change, tone and a
/// sparkline, or as a table of chosen columns. Lists, groups, symbols, notes and colours are edited
/// here, by mouse, keys or menu; each edit is the desk's lists as a whole, so that undo is the earlier
/// value.
class WatchlistPanel : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the panel.
    WatchlistPanel(view::Desk& desk, QUndoStack& undo, QWidget* parent = nullptr);
    ~WatchlistPanel() override;

    void setTheme(const charts::Theme& theme);
    /// Marks the row of the chart's instrument where the list on show has it; asks for nothing.
    void setCurrentSymbol(const Symbol& symbol);
    [[nodiscard]] QString currentList() const;
    /// The list of that name; an unknown name leaves the first one.
    void setCurrentList(const QString& name);
    /// Form, columns and sorting of the rows, as text to be kept for the next start.
    [[nodiscard]] QString viewState() const;
    void restoreView(const QString& state);
    /// Asks the desk for the rows again: stored data changed.
    void refresh();
    /// What the window's menu "Watchlist" holds, with shortcuts; null: a separator.
    [[nodiscard]] QList<QAction*> menuActions() const;

signals:
    /// The user chose a symbol: show its chart.
    void symbolActivated(undertone::Symbol symbol);
    /// Another list is on show, or the one has another name.
    void listShown(const QString& name);
    /// An edit was refused; the words are for the user.
    void refused(undertone::Error error);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace undertone::shell
