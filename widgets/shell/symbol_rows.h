#pragma once

#include "charts/theme.h"
#include "view/watch_rows_model.h"

#include <QTreeView>

class QMenu;

namespace undertone::view {
class WatchOrderModel;
}

namespace undertone::shell {

class SparklineDelegate;
class WatchlistCells;

/// The symbols of a watchlist, in two lines each or as a table of chosen columns. One is chosen by
/// mouse, arrow keys or Enter, and moved by drag or key as long as the list is in its own order.
/// A row here is one of rows(), in that order, however it is sorted.
class SymbolRows : public QTreeView {
    Q_OBJECT
public:
    enum class Form { by_width, two_lines, table };

    explicit SymbolRows(QWidget* parent = nullptr);

    [[nodiscard]] view::WatchRowsModel& rows() { return *rows_; }
    void setTheme(const charts::Theme& theme);

    /// −1: none.
    [[nodiscard]] int selected() const;
    /// As if the user had chosen it.
    void choose(int row);
    /// The row that is shown below (or, for the last, above) this one; −1: there is none.
    [[nodiscard]] int beside(int row) const;
    /// Selects the symbol's row, or none; chooses nothing.
    void mark(const Symbol& symbol);

    [[nodiscard]] bool isTable() const { return is_table_; }
    [[nodiscard]] bool inOwnOrder() const;
    void setForm(Form form);
    void showColumn(view::WatchRowsModel::Column column, bool shown);
    /// By −1: in their own order.
    void sortBy(int column, Qt::SortOrder order);
    /// Form, columns, their widths and order, and what they are sorted by: as text to be kept.
    [[nodiscard]] QString state() const;
    /// What is no state leaves all as it is.
    void restore(const QString& state);
    /// Columns, sorting and form; also at the header.
    [[nodiscard]] QMenu* columnsMenu() const { return menu_; }

signals:
    void chosen(const undertone::Symbol& symbol);
    void selectionMoved();
    void tableChanged();  ///< a table wants more figures than two lines
    void orderChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void take_form();
    void show_as(bool table);
    void fill_menu();

    view::WatchRowsModel* rows_;
    view::WatchOrderModel* sorted_;
    SparklineDelegate* two_lines_;
    WatchlistCells* cells_;
    QMenu* menu_;
    Form form_ = Form::by_width;
    bool is_table_ = false;
    bool marking_ = false;
    std::vector<bool> shown_;  ///< by column, as chosen for the table
    int sort_column_ = -1;     ///< of the table
    Qt::SortOrder sort_order_ = Qt::DescendingOrder;
};

}  // namespace undertone::shell
