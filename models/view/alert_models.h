#pragma once

#include "view/alerts.h"

#include <QAbstractListModel>
#include <algorithm>
#include <type_traits>
#include <vector>

namespace undertone::view {

/// A list of rows with ids (Row::id()). Rows that are the same ones are told as changed, else it is
/// another list.
template <class Row>
class RowsModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    using Id = std::invoke_result_t<decltype(&Row::id), const Row&>;
    [[nodiscard]] int row_of(Id id) const  ///< −1: not among the rows
    {
        const auto at = std::find_if(rows_.begin(), rows_.end(),
                                     [&](const Row& one) { return one.id() == id; });
        return at == rows_.end() ? -1 : int(at - rows_.begin());
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rows_.size());
    }

protected:
    void set_rows(std::vector<Row> fresh)
    {
        const bool same = std::equal(fresh.begin(), fresh.end(), rows_.begin(), rows_.end(),
                                     [](const Row& a, const Row& b) { return a.id() == b.id(); });
        if (!same)
            beginResetModel();
        rows_ = std::move(fresh);
        if (!same)
            endResetModel();
        else if (!rows_.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    }

    std::vector<Row> rows_;
};

struct FiringRow {
    AlertFiring firing;
    QString words;

    [[nodiscard]] AlertFiringId id() const { return firing.id; }
};
struct AlertRuleRow {
    AlertRule rule;
    QString words, line;

    [[nodiscard]] AlertRuleId id() const { return rule.id; }
};

/// What alerts told, newest first: its words, and a line about it.
class FiringsModel : public RowsModel<FiringRow> {
    Q_OBJECT
public:
    enum Role {
        words_role = Qt::DisplayRole,
        line_role = Qt::UserRole,  ///< QString: when, and what the data say
        unread_role                ///< bool
    };
    explicit FiringsModel(QObject* parent = nullptr) : RowsModel(parent) {}

    void setState(const Alerts::State& state, const AlertNames& names);
    [[nodiscard]] const AlertFiring& firing(int row) const
    {
        return rows_.at(std::size_t(row)).firing;
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

/// The rules that were not removed, in the order in which they were made; checked: switched on.
class AlertRulesModel : public RowsModel<AlertRuleRow> {
    Q_OBJECT
public:
    enum Role {
        words_role = Qt::DisplayRole,
        line_role = Qt::UserRole  ///< QString: "watching", "snoozed until ...", how often it told
    };
    explicit AlertRulesModel(QObject* parent = nullptr) : RowsModel(parent) {}

    void setState(const Alerts::State& state, const AlertNames& names, Utc now);
    [[nodiscard]] const AlertRule& rule(int row) const { return rows_.at(std::size_t(row)).rule; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Qt::CheckStateRole alone: switchAsked; the row changes with the state.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void switchAsked(undertone::AlertRuleId rule, bool on);
};

}  // namespace undertone::view
