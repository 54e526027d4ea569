#include "view/watch_order_model.h"

#include "view/watch_rows_model.h"

namespace undertone::view {

WatchOrderModel::WatchOrderModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(WatchRowsModel::sort_role);
}

bool WatchOrderModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool left_known = left.data(sortRole()).isValid();
    const bool right_known = right.data(sortRole()).isValid();
    if (left_known != right_known)
        return sortOrder() == Qt::AscendingOrder ? left_known : right_known;
    return left_known && QSortFilterProxyModel::lessThan(left, right);
}

}  // namespace undertone::view
