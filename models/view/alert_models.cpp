#include "view/alert_models.h"

#include "view/claim_text.h"

#include <algorithm>

namespace undertone::view {
namespace {

QString line_of(const AlertFiring& firing)
{
    QString line = alert_time(firing.at);
    if (!firing.detail.empty())
        line += QStringLiteral(" · ") + isolated(firing.detail);
    return line;
}

QString line_of(const AlertRule& rule, const Alerts::State& state, Utc now)
{
    int told = 0;
    for (const AlertFiring& one : state.firings)
        told += one.rule == rule.id ? 1 : 0;
    const QString present =
        !rule.enabled ? AlertRulesModel::tr("switched off")
        : rule.snoozed(now)
            ? AlertRulesModel::tr("snoozed until %1").arg(alert_time(rule.watches_from))
            : AlertRulesModel::tr("watching");
    return present + QStringLiteral(" · ") +
           (told == 0   ? AlertRulesModel::tr("nothing to tell so far")
            : told == 1 ? AlertRulesModel::tr("told once")
                        : AlertRulesModel::tr("told %1 times").arg(told));
}

}  // namespace

void FiringsModel::setState(const Alerts::State& state, const AlertNames& names)
{
    std::vector<Row> fresh;
    for (const AlertFiring& one : state.firings)
        for (const AlertRule& rule : state.rules)
            if (rule.id == one.rule)
                fresh.push_back({one, firing_words(rule, one, names)});
    const bool same =
        std::equal(fresh.begin(), fresh.end(), rows_.begin(), rows_.end(),
                   [](const Row& a, const Row& b) { return a.firing.id == b.firing.id; });
    if (!same)
        beginResetModel();
    rows_ = std::move(fresh);
    if (!same)
        endResetModel();
    else if (!rows_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int FiringsModel::row_of(AlertFiringId firing) const
{
    const auto at = std::find_if(rows_.begin(), rows_.end(),
                                 [&](const Row& one) { return one.firing.id == firing; });
    return at == rows_.end() ? -1 : int(at - rows_.begin());
}

int FiringsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant FiringsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    switch (role) {
    case words_role: return row.words;
    case line_role: return line_of(row.firing);
    case unread_role: return !row.firing.seen;
    case Qt::ToolTipRole: return plain_tooltip(row.words + u'\n' + line_of(row.firing));
    case Qt::AccessibleTextRole:
        return (row.firing.seen ? QString() : tr("unread: ")) + row.words + QStringLiteral(". ") +
               line_of(row.firing);
    default: return {};
    }
}

void AlertRulesModel::setState(const Alerts::State& state, const AlertNames& names, Utc now)
{
    std::vector<Row> fresh;
    for (const AlertRule& rule : state.rules)
        if (!rule.removed)
            fresh.push_back({rule, rule_words(rule, names), line_of(rule, state, now)});
    const bool same = std::equal(fresh.begin(), fresh.end(), rows_.begin(), rows_.end(),
                                 [](const Row& a, const Row& b) { return a.rule.id == b.rule.id; });
    if (!same)
        beginResetModel();
    rows_ = std::move(fresh);
    if (!same)
        endResetModel();
    else if (!rows_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int AlertRulesModel::row_of(AlertRuleId rule) const
{
    const auto at = std::find_if(rows_.begin(), rows_.end(),
                                 [&](const Row& one) { return one.rule.id == rule; });
    return at == rows_.end() ? -1 : int(at - rows_.begin());
}

int AlertRulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant AlertRulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    switch (role) {
    case words_role: return row.words;
    case line_role: return row.line;
    case Qt::CheckStateRole: return row.rule.enabled ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return plain_tooltip(row.words + u'\n' + row.line);
    case Qt::AccessibleTextRole: return row.words + QStringLiteral(". ") + row.line;
    default: return {};
    }
}

Qt::ItemFlags AlertRulesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable |
           Qt::ItemNeverHasChildren;
}

bool AlertRulesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    emit switchAsked(rule(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

}  // namespace undertone::view
