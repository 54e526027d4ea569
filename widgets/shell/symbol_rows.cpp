#include "shell/symbol_rows.h"

#include "shell/sparkline_delegate.h"
#include "shell/watchlist_cells.h"
#include "view/watch_order_model.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>

namespace undertone::shell {
namespace {

using view::WatchRowsModel;

constexpr int table_width = 560;  // pixels from which two lines would be mostly empty

/// As they are kept; a column's name never changes.
constexpr const char* column_names[] = {"symbol", "last", "day",   "week", "price", "tone",
                                        "change", "z",    "tones", "heat", "today", "stories"};
static_assert(std::size(column_names) == WatchRowsModel::column_count);

constexpr const char* form_names[] = {"by_width", "two_lines", "table"};

std::vector<bool> first_columns()
{
    std::vector<bool> shown(WatchRowsModel::column_count, true);
    shown[WatchRowsModel::week_column] = false;
    shown[WatchRowsModel::tones_column] = false;
    shown[WatchRowsModel::stories_column] = false;
    return shown;
}

template <class Names>
int place_of(const QString& name, const Names& names)
{
    for (std::size_t i = 0; i < std::size(names); ++i)
        if (name == QLatin1String(names[i]))
            return int(i);
    return -1;
}

}  // namespace

SymbolRows::SymbolRows(QWidget* parent)
    : QTreeView(parent),
      rows_(new WatchRowsModel(this)),
      sorted_(new view::WatchOrderModel(this)),
      two_lines_(new SparklineDelegate(this)),
      cells_(new WatchlistCells(this)),
      menu_(new QMenu(tr("&Columns"), this)),
      shown_(first_columns())
{
    sorted_->setSourceModel(rows_);
    setModel(sorted_);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);  // for the row under the pointer
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setDragDropMode(InternalMove);
    setContextMenuPolicy(Qt::ActionsContextMenu);

    QHeaderView* head = header();
    head->setAccessibleName(tr("Columns of the watchlist"));
    head->setSectionsMovable(true);
    head->setMinimumSectionSize(40);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);  // the third click: its own order
    head->setSortIndicator(-1, Qt::DescendingOrder);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < WatchRowsModel::column_count; ++column)
        head->resizeSection(column, WatchlistCells::width(column));
    connect(head, &QHeaderView::customContextMenuRequested, this,
            [this, head](const QPoint& at) { menu_->popup(head->mapToGlobal(at)); });
    connect(head, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (is_table_ && (column != sort_column_ || order != sort_order_))
                    sortBy(column, order);
            });
    connect(menu_, &QMenu::aboutToShow, this, &SymbolRows::fill_menu);

    // Selected, not current: focus that arrives by Tab makes a row current, which is no choice.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        emit selectionMoved();
        if (!marking_ && selected() >= 0)
            emit chosen(rows_->symbol(selected()));
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        emit chosen(rows_->symbol(sorted_->mapToSource(index).row()));
    });
    show_as(false);
}

void SymbolRows::setTheme(const charts::Theme& theme)
{
    two_lines_->setTheme(theme);
    cells_->setTheme(theme);
    viewport()->update();
}

int SymbolRows::selected() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    return selected.isEmpty() ? -1 : sorted_->mapToSource(selected.front()).row();
}

void SymbolRows::choose(int row) { setCurrentIndex(sorted_->mapFromSource(rows_->index(row, 0))); }

int SymbolRows::beside(int row) const
{
    const int shown = sorted_->mapFromSource(rows_->index(row, 0)).row();
    const int next = shown + 1 < sorted_->rowCount() ? shown + 1 : shown - 1;
    return next < 0 ? -1 : sorted_->mapToSource(sorted_->index(next, 0)).row();
}

void SymbolRows::mark(const Symbol& symbol)
{
    const QScopedValueRollback guard(marking_, true);
    const int row = rows_->row_of(symbol);
    choose(row);
    if (row < 0)
        clearSelection();
}

bool SymbolRows::inOwnOrder() const { return sorted_->inOwnOrder(); }

// ---- form and columns -----------------------------------------------------------------------------

void SymbolRows::setForm(Form form)
{
    form_ = form;
    take_form();
}

void SymbolRows::take_form()
{
    const bool table = form_ == Form::table || (form_ == Form::by_width && width() >= table_width);
    if (table != is_table_)
        show_as(table);
}

void SymbolRows::show_as(bool table)
{
    is_table_ = table;
    QHeaderView* head = header();
    head->setStretchLastSection(!table);  // two lines: one column as wide as the view
    for (int column = 1; column < WatchRowsModel::column_count; ++column)
        head->setSectionHidden(column, !table || !shown_[std::size_t(column)]);
    if (table)
        head->resizeSection(WatchRowsModel::symbol_column,
                            WatchlistCells::width(WatchRowsModel::symbol_column));
    head->setVisible(table);
    setHorizontalScrollBarPolicy(table ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setItemDelegate(table ? static_cast<QAbstractItemDelegate*>(cells_) : two_lines_);
    sortBy(sort_column_, sort_order_);
    scheduleDelayedItemsLayout();
    emit tableChanged();
}

void SymbolRows::showColumn(WatchRowsModel::Column column, bool shown)
{
    if (column == WatchRowsModel::symbol_column)
        return;
    shown_[column] = shown;
    form_ = Form::table;
    if (!shown && sort_column_ == column)
        sort_column_ = -1;
    show_as(true);
}

void SymbolRows::sortBy(int column, Qt::SortOrder order)
{
    sort_column_ = column;
    sort_order_ = order;
    const bool was_own = inOwnOrder();
    const int by = is_table_ ? column : -1;  // two lines say nothing of a sorting
    sorted_->sort(by, order);
    header()->setSortIndicator(by, order);
    setDragDropMode(by < 0 ? InternalMove : NoDragDrop);
    if (was_own != inOwnOrder())
        emit orderChanged();
}

void SymbolRows::fill_menu()
{
    menu_->clear();
    qDeleteAll(menu_->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    const auto name = [this](int column) {
        const QString tip = rows_->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        return rows_->headerData(column, Qt::Horizontal).toString() + u'\t' + tip;
    };
    for (int column = 1; column < WatchRowsModel::column_count; ++column) {
        QAction* one = menu_->addAction(name(column), this, [this, column](bool on) {
            showColumn(WatchRowsModel::Column(column), on);
        });
        one->setCheckable(true);
        one->setChecked(is_table_ && shown_[std::size_t(column)]);
    }
    menu_->addSeparator();
    QMenu* sorting = menu_->addMenu(tr("&Sort by"));
    sorting->setEnabled(is_table_);
    const auto sort_choice = [&](const QString& words, int column) {
        QAction* one = sorting->addAction(words, this, [this, column] {
            sortBy(column, column == WatchRowsModel::symbol_column ? Qt::AscendingOrder
                                                                   : Qt::DescendingOrder);
        });
        one->setCheckable(true);
        one->setChecked(column == sort_column_);
    };
    sort_choice(tr("The list's own order"), -1);
    for (int column = 0; column < WatchRowsModel::column_count; ++column)
        if (column == 0 || shown_[std::size_t(column)])
            sort_choice(name(column), column);
    menu_->addSeparator();
    const auto form_choice = [&](const QString& words, Form form) {
        QAction* one = menu_->addAction(words, this, [this, form] { setForm(form); });
        one->setCheckable(true);
        one->setChecked(form == form_);
    };
    form_choice(tr("As a table where it is &wide"), Form::by_width);
    form_choice(tr("In &two lines"), Form::two_lines);
    form_choice(tr("As a ta&ble"), Form::table);
}

// ---- kept -------------------------------------------------------------------------------------------

QString SymbolRows::state() const
{
    QJsonArray columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        columns.append(QJsonObject{
            {"name", QLatin1String(column_names[column])},
            {"shown", bool(shown_[std::size_t(column)])},
            {"width",
             is_table_ && !header()->isSectionHidden(column) ? header()->sectionSize(column) : 0}});
    }
    return QJsonDocument(
               QJsonObject{{"form", QLatin1String(form_names[int(form_)])},
                           {"columns", columns},
                           {"sort", sort_column_ < 0 ? QString()
                                                     : QLatin1String(column_names[sort_column_])},
                           {"rising", sort_order_ == Qt::AscendingOrder}})
        .toJson(QJsonDocument::Compact);
}

void SymbolRows::restore(const QString& state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state.toUtf8()).object();
    const int form = place_of(kept[QLatin1String("form")].toString(), form_names);
    if (form < 0)
        return;
    int visual = 0;
    std::vector<std::pair<int, int>> widths;
    for (const QJsonValue& one : kept[QLatin1String("columns")].toArray()) {
        const int column = place_of(one[QLatin1String("name")].toString(), column_names);
        if (column < 0)
            continue;
        shown_[std::size_t(column)] = column == 0 || one[QLatin1String("shown")].toBool();
        header()->moveSection(header()->visualIndex(column), visual++);
        if (const int width = one[QLatin1String("width")].toInt(); width >= 40 && width <= 1000)
            widths.emplace_back(column, width);
    }
    sort_column_ = place_of(kept[QLatin1String("sort")].toString(), column_names);
    sort_order_ = kept[QLatin1String("rising")].toBool() ? Qt::AscendingOrder : Qt::DescendingOrder;
    form_ = Form(form);
    show_as(form_ == Form::table || (form_ == Form::by_width && width() >= table_width));
    for (const auto& [column, width] : widths)
        if (is_table_ || column != WatchRowsModel::symbol_column)
            header()->resizeSection(column, width);
}

// ---- events -----------------------------------------------------------------------------------------

void SymbolRows::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    take_form();
}

void SymbolRows::dropEvent(QDropEvent* event)
{
    if (event->source() != this || !inOwnOrder() || selected() < 0)
        return event->ignore();
    const QModelIndex at = indexAt(event->position().toPoint());
    int before = rows_->rowCount();
    if (at.isValid() && dropIndicatorPosition() != OnViewport)
        before = at.row() + (dropIndicatorPosition() == BelowItem ? 1 : 0);
    const int row = selected();
    if (before != row && before != row + 1)
        rows_->moveRow({}, row, {}, before);
    event->accept();
    setState(NoState);
    viewport()->update();
}

}  // namespace undertone::shell
