#include "shell/symbol_rows.h"

#include "shell/sparkline_delegate.h"

#include <QScopedValueRollback>

namespace undertone::shell {

SymbolRows::SymbolRows(QWidget* parent)
    : QListView(parent),
      rows_(new view::WatchRowsModel(this)),
      delegate_(new SparklineDelegate(this))
{
    setModel(rows_);
    setItemDelegate(delegate_);
    setUniformItemSizes(true);
    setMouseTracking(true);  // for the row under the pointer
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(InternalMove);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    // Selected, not current: focus that arrives by Tab makes a row current, which is no choice.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        emit selectionMoved();
        if (!marking_ && selected() >= 0)
            emit chosen(rows_->symbol(selected()));
    });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex& index) { emit chosen(rows_->symbol(index.row())); });
}

void SymbolRows::setTheme(const charts::Theme& theme)
{
    delegate_->setTheme(theme);
    viewport()->update();
}

int SymbolRows::selected() const
{
    const QModelIndexList selected = selectedIndexes();
    return selected.isEmpty() ? -1 : selected.front().row();
}

void SymbolRows::choose(int row) { setCurrentIndex(rows_->index(row, 0)); }

void SymbolRows::mark(const Symbol& symbol)
{
    const QScopedValueRollback guard(marking_, true);
    const int row = rows_->row_of(symbol);
    setCurrentIndex(rows_->index(row, 0));
    if (row < 0)
        clearSelection();
}

}  // namespace undertone::shell
