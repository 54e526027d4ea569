#pragma once

#include "view/alerts.h"

#include <QAbstractListModel>

namespace undertone::view {

/// What alerts told, newest first: its words, and a line about it.
class FiringsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        words_role = Qt::DisplayRole,
        line_role = Qt::UserRole,  ///< QString: when, and what the data say
        unread_role                ///< bool
    };
    explicit FiringsModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setState(const Alerts::State& state, const AlertNames& names);
    [[nodiscard]] const AlertFiring& firing(int row) const
    {
        return rows_.at(std::size_t(row)).firing;
    }
    [[nodiscard]] int row_of(AlertFiringId firing) const;  ///< −1: not among the rows

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        AlertFiring firing;
        QString words;
    };
    std::vector<Row> rows_;
};

/// The rules that were not removed, in the order in which they were made; checked: switched on.
class AlertRulesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        words_role = Qt::DisplayRole,
        line_role = Qt::UserRole  ///< QString: "watching", "snoozed until ...", how often it told
    };
    explicit AlertRulesModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void setState(const Alerts::State& state, const AlertNames& names, Utc now);
    [[nodiscard]] const AlertRule& rule(int row) const { return rows_.at(std::size_t(row)).rule; }
    [[nodiscard]] int row_of(AlertRuleId rule) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Qt::CheckStateRole alone: switchAsked; the row changes once that is stored.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void switchAsked(undertone::AlertRuleId rule, bool on);

private:
    struct Row {
        AlertRule rule;
        QString words, line;
    };
    std::vector<Row> rows_;
};

}  // namespace undertone::view
