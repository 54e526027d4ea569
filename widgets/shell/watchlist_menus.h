#pragma once

#include "shell/watchlist_edits.h"

#include <QObject>
#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace undertone::shell {

/// The menus about watchlists that depend on what there is: ready-made lists, groups, the note and the
/// colour of a symbol, files. Filled when they are opened.
class WatchlistMenus : public QObject {
    Q_OBJECT
public:
    /// What the menus are about when one is opened.
    struct About {
        std::function<int()> list;                      ///< its place; −1: there is none
        std::function<std::optional<Symbol>()> symbol;  ///< the one that is selected
    };
    WatchlistMenus(view::Desk& desk, WatchlistEdits& edits, About about, QWidget* parent);

    [[nodiscard]] QList<QAction*> of_symbols() const { return {note_, colours_}; }
    [[nodiscard]] QList<QAction*> of_lists() const;
    /// Enables what can be done now.
    void update();

signals:
    void groupNameWanted(const QString& group);  ///< empty: for a new one
    void said(const QString& words);             ///< what became of a file
    void failed(undertone::Error error);

private:
    QMenu* menu(const QString& title, void (WatchlistMenus::*fill)(QMenu&));
    void fill_ready(QMenu& menu);
    void fill_groups(QMenu& menu);
    void fill_colours(QMenu& menu);
    void ask_note();
    void import_file();
    void export_file();

    view::Desk& desk_;
    WatchlistEdits& edits_;
    About about_;
    QWidget* parent_;
    QAction *note_, *colours_, *ready_, *groups_, *import_, *export_;
};

/// "Red" in the user's language; empty: not one of view::label_colours().
QString label_name(const std::string& colour);

}  // namespace undertone::shell
