#include "view/topic_table_model.h"

#include "view/number_text.h"
#include "view/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace undertone::view {
namespace {

constexpr int decimals = 2;

/// The same rows and columns, whatever they say.
bool has_form_of(const TopicTable& a, const TopicTable& b)
{
    const auto same = [](const auto& x, const auto& y) {
        return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                          [](const auto& one, const auto& other) { return one.id == other.id; });
    };
    return same(a.companies, b.companies) && same(a.topics, b.topics);
}

QVariant or_invalid(std::optional<double> value) { return value ? QVariant(*value) : QVariant(); }

bool is_faint(const TopicCell& cell) { return cell.stories && *cell.stories < least_table_stories; }

/// By its size, with an arrow for its sign.
QString arrow_text(double change)
{
    const int sign = sign_shown(change, decimals);
    const QString arrow = sign > 0   ? QStringLiteral("▲ ")
                          : sign < 0 ? QStringLiteral("▼ ")
                                     : QStringLiteral("= ");
    return arrow + number_text(std::abs(change), decimals);
}

}  // namespace

TopicTableModel::TopicTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void TopicTableModel::setTable(TopicTablePtr table)
{
    const bool same = table && table_ && has_form_of(*table, *table_);
    if (!same)
        beginResetModel();
    table_ = std::move(table);
    most_heat_ = most_heat_of_all_ = 0;
    if (table_)
        for (const auto& cells : table_->cells)
            for (std::size_t i = 0; i < cells.size(); ++i) {
                double& most = i == 0 ? most_heat_of_all_ : most_heat_;
                most = std::max(most, cells[i].heat);
            }
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (same)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void TopicTableModel::setMeasure(Measure measure)
{
    if (std::exchange(measure_, measure) == measure || rowCount() == 0)
        return;
    emit dataChanged(index(0, all_column), index(rowCount() - 1, columnCount() - 1), {sort_role});
    emit headerDataChanged(Qt::Horizontal, all_column, columnCount() - 1);
}

QString TopicTableModel::search(const QModelIndex& cell) const
{
    if (!table_ || !cell.isValid())
        return {};
    return search_of_cell(*table_, std::size_t(cell.row()),
                          std::size_t(std::max(0, cell.column() - int(all_column))));
}

int TopicTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table_ ? 0 : int(table_->companies.size());
}

int TopicTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table_ ? 0 : int(table_->topics.size()) + first_topic_column;
}

QString TopicTableModel::words(int row, int column) const
{
    const Company& company = table_->companies[std::size_t(row)];
    const QString name = QString::fromStdString(company.name);
    if (column == company_column)
        return company.symbol ? name + QStringLiteral(" (") +
                                    QString::fromStdString(company.symbol->value) + u')'
                              : tr("%1 (not listed)").arg(name);
    const TopicCell& cell = table_->cells[std::size_t(row)][std::size_t(column - all_column)];
    const QString topic =
        column == all_column
            ? tr("All topics")
            : QString::fromStdString(table_->topics[std::size_t(column - first_topic_column)].name);
    QStringList lines{tr("%1 for %2").arg(topic, name)};
    if (cell.tone) {
        lines << tr("Tone %1, half-life %2")
                     .arg(signed_text(*cell.tone, decimals),
                          QString::fromStdString(half_life_in_words(table_->half_life)));
        lines << (cell.change
                      ? tr("%1 since the window began").arg(signed_text(*cell.change, decimals))
                      : tr("Nothing known when the window began"));
        lines << tr("Heat %1").arg(number_text(cell.heat, decimals));
    } else {
        lines << (cell.stories.value_or(0) > 0 ? tr("No tone: what was told has faded")
                                               : tr("No tone: nothing known"));
    }
    if (!cell.stories)
        lines << tr("Counting its stories");
    else
        lines << counted(*cell.stories, tr("%1 story in the window"),
                         tr("%1 stories in the window"));
    if (cell.tone && is_faint(cell))
        lines << tr("Faint: fewer than %1 stories in the window").arg(least_table_stories);
    return lines.join(u'\n');
}

QVariant TopicTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const Company& company = table_->companies[std::size_t(index.row())];
    switch (role) {
    case Qt::ToolTipRole: return words(index.row(), column);
    case Qt::AccessibleTextRole:
        return words(index.row(), column).replace(u'\n', QStringLiteral(", "));
    case symbol_role: return QString::fromStdString(company.symbol.value_or(Symbol{}).value);
    default: break;
    }
    if (column == company_column)
        return role == Qt::DisplayRole || role == sort_role
                   ? QVariant(QString::fromStdString(company.name))
                   : QVariant();
    return figure(table_->cells[std::size_t(index.row())][std::size_t(column - all_column)], column,
                  role);
}

QVariant TopicTableModel::figure(const TopicCell& cell, int column, int role) const
{
    const std::optional<double> heat = cell.tone ? std::optional(cell.heat) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return cell.tone ? signed_text(*cell.tone, decimals) : QStringLiteral("–");
    case tone_role: return or_invalid(cell.tone);
    case heat_role: return or_invalid(heat);
    case change_role: return or_invalid(cell.change);
    case sign_role: return cell.tone ? QVariant(sign_shown(*cell.tone, decimals)) : QVariant();
    case change_text_role: return cell.change ? arrow_text(*cell.change) : QString();
    case most_heat_role: return column == all_column ? most_heat_of_all_ : most_heat_;
    case faint_role: return is_faint(cell);
    case stories_role: return cell.stories ? QVariant(*cell.stories) : QVariant();
    case sort_role:
        return or_invalid(measure_ == Measure::tone   ? cell.tone
                          : measure_ == Measure::heat ? heat
                                                      : cell.change);
    default: return {};
    }
}

QVariant TopicTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!table_ || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Topic* topic = section >= first_topic_column
                             ? &table_->topics[std::size_t(section - first_topic_column)]
                             : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return topic                       ? QString::fromStdString(topic->name)
               : section == company_column ? tr("Company")
                                           : tr("All");
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        if (section == company_column)
            return tr("Sorts by name");
        const QString by = measure_ == Measure::tone   ? tr("sorts by tone")
                           : measure_ == Measure::heat ? tr("sorts by heat")
                                                       : tr("sorts by change");
        return (topic ? QString::fromStdString(topic->name) : tr("All topics")) +
               QStringLiteral(": ") + by;
    }
    case colour_role: return topic ? QVariant(QString::fromStdString(topic->colour)) : QVariant();
    case Qt::InitialSortOrderRole:
        return section == company_column ? Qt::AscendingOrder : Qt::DescendingOrder;
    case Qt::TextAlignmentRole: return QVariant(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
    default: return {};
    }
}

}  // namespace undertone::view
