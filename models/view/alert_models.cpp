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
    const auto at = state.told.find(rule.id);
    const int told = at == state.told.end() ? 0 : at->second;
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
    std::vector<FiringRow> fresh;
    for (const AlertFiring& one : state.firings)
        for (const AlertRule& rule : state.rules)
            if (rule.id == one.rule)
                fresh.push_back({one, firing_words(rule, one, names)});
    set_rows(std::move(fresh));
}

QVariant FiringsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = rows_[std::size_t(index.row())];
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
    std::vector<AlertRuleRow> fresh;
    for (const AlertRule& rule : state.rules)
        if (!rule.removed)
            fresh.push_back({rule, rule_words(rule, names), line_of(rule, state, now)});
    set_rows(std::move(fresh));
}

QVariant AlertRulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = rows_[std::size_t(index.row())];
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
