#pragma once

#include "charts/theme.h"
#include "view/watch_rows_model.h"

#include <QListView>

namespace undertone::shell {

class SparklineDelegate;

/// The symbols of a watchlist. One is chosen by mouse, arrow keys or Enter, and moved by drag or key.
class SymbolRows : public QListView {
    Q_OBJECT
public:
    explicit SymbolRows(QWidget* parent = nullptr);

    [[nodiscard]] view::WatchRowsModel& rows() { return *rows_; }
    void setTheme(const charts::Theme& theme);

    /// −1: none.
    [[nodiscard]] int selected() const;
    /// As if the user had chosen it.
    void choose(int row);
    /// Selects the symbol's row, or none; chooses nothing.
    void mark(const Symbol& symbol);

signals:
    void chosen(const undertone::Symbol& symbol);
    void selectionMoved();

private:
    view::WatchRowsModel* rows_;
    SparklineDelegate* delegate_;
    bool marking_ = false;
};

}  // namespace undertone::shell
