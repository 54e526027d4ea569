#pragma once

#include <QSortFilterProxyModel>

namespace undertone::view {

/// A watchlist's rows (WatchRowsModel) in the order of a column, or in their own: sort(−1). What has no
/// figure comes last, rising or falling.
class WatchOrderModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit WatchOrderModel(QObject* parent = nullptr);

    [[nodiscard]] bool inOwnOrder() const { return sortColumn() < 0; }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

}  // namespace undertone::view
