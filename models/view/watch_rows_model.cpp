#include "view/watch_rows_model.h"

#include "view/number_text.h"
#include "view/words.h"

#include <algorithm>

namespace undertone::view {
namespace {

constexpr int tone_decimals = 2;
constexpr int percent_decimals = 2;

QString dash() { return QStringLiteral("–"); }

QString tone_text(std::optional<double> tone)
{
    return tone ? signed_text(*tone, tone_decimals) : dash();
}

QString change_text(std::optional<double> percent)
{
    return percent ? percent_text(*percent / 100) : dash();
}

QString price_text(std::optional<double> price)
{
    return price ? number_text(*price, price_decimals(*price)) : dash();
}

QString figure_text(const WatchRow& row, int column)
{
    switch (column) {
    case WatchRowsModel::last_column: return price_text(row.last);
    case WatchRowsModel::day_column: return change_text(row.day_percent);
    case WatchRowsModel::week_column: return change_text(row.week_percent);
    case WatchRowsModel::tone_column: return tone_text(row.tone);
    case WatchRowsModel::tone_change_column: return tone_text(row.tone_change);
    case WatchRowsModel::stories_column:
        return row.last ? number_text(row.stories, 0) : dash();  // counted by sessions with bars
    default: return {};
    }
}

QVariant figure_sign(const WatchRow& row, int column)
{
    const auto sign = [](std::optional<double> value, int decimals) {
        return value ? QVariant(sign_shown(*value, decimals)) : QVariant();
    };
    switch (column) {
    case WatchRowsModel::day_column: return sign(row.day_percent, percent_decimals);
    case WatchRowsModel::week_column: return sign(row.week_percent, percent_decimals);
    case WatchRowsModel::tone_column: return sign(row.tone, tone_decimals);
    case WatchRowsModel::tone_change_column: return sign(row.tone_change, tone_decimals);
    default: return {};
    }
}

/// The row in words, a line for the price and one for the tone: tool tip and screen reader.
QString row_in_words(const WatchRow& row, bool answered)
{
    QString words = QString::fromStdString(
        row.name.empty() ? row.symbol.value : row.name + " (" + row.symbol.value + ")");
    if (!answered)
        return words + WatchRowsModel::tr("\nReading its prices and stories");
    if (!row.last)
        return words + WatchRowsModel::tr("\nNo prices stored yet");

    words += WatchRowsModel::tr("\nClosed at %1 on %2")
                 .arg(price_text(row.last), QString::fromStdString(in_words(*row.last_session)));
    if (row.day_percent)
        words += WatchRowsModel::tr(", %1 on the day").arg(change_text(row.day_percent));
    if (row.week_percent)
        words += WatchRowsModel::tr(", %1 in 5 sessions").arg(change_text(row.week_percent));
    if (!row.tone)
        return words + WatchRowsModel::tr("\nNo tone: no stories about it yet");

    words += WatchRowsModel::tr("\nTone %1, all topics, half-life 3 d").arg(tone_text(row.tone));
    if (row.tone_change)
        words += WatchRowsModel::tr(", %1 in 5 sessions").arg(tone_text(row.tone_change));
    return words + (row.stories == 1
                        ? WatchRowsModel::tr("\n1 story in 5 sessions")
                        : WatchRowsModel::tr("\n%1 stories in 5 sessions").arg(row.stories));
}

}  // namespace

WatchRowsModel::WatchRowsModel(QObject* parent) : QAbstractTableModel(parent) {}

void WatchRowsModel::setInstruments(const std::vector<Instrument>& instruments)
{
    std::vector<Row> rows;
    for (const Instrument& one : instruments) {
        const int known = row_of(one.symbol);
        rows.push_back(known >= 0 ? rows_[std::size_t(known)] : Row{});
        rows.back().row.symbol = one.symbol;
        rows.back().row.name = one.name;
    }
    const bool same =
        std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                   [](const Row& a, const Row& b) { return a.row.symbol == b.row.symbol; });
    if (same)
        return;
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void WatchRowsModel::setRows(const std::vector<WatchRow>& rows)
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto answer = std::find_if(rows.begin(), rows.end(), [&](const WatchRow& one) {
            return one.symbol == rows_[i].row.symbol;
        });
        if (answer == rows.end())
            continue;
        rows_[i] = {*answer, true};
        emit dataChanged(index(int(i), 0), index(int(i), column_count - 1));
    }
}

std::vector<Symbol> WatchRowsModel::symbols() const
{
    std::vector<Symbol> all;
    for (const Row& one : rows_)
        all.push_back(one.row.symbol);
    return all;
}

Symbol WatchRowsModel::symbol(int row) const { return rows_.at(std::size_t(row)).row.symbol; }

int WatchRowsModel::row_of(const Symbol& symbol) const
{
    const auto at = std::find_if(rows_.begin(), rows_.end(),
                                 [&](const Row& one) { return one.row.symbol == symbol; });
    return at == rows_.end() ? -1 : int(at - rows_.begin());
}

int WatchRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int WatchRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant WatchRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& [row, answered] = rows_[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == symbol_column)
            return QString::fromStdString(row.symbol.value);
        return answered ? figure_text(row, column) : QString();
    case Qt::AccessibleTextRole:
        if (column == symbol_column)
            return row_in_words(row, answered).replace(u'\n', QStringLiteral(". "));
        return answered ? figure_text(row, column) : tr("loading");
    case Qt::ToolTipRole: return row_in_words(row, answered);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter |
                                      (column == symbol_column ? Qt::AlignLeft : Qt::AlignRight)));
    case name_role: return QString::fromStdString(row.name);
    case sign_role: return figure_sign(row, column);
    case closes_role:
        return QVariant::fromValue(QList<double>(row.closes.begin(), row.closes.end()));
    default: return {};
    }
}

QVariant WatchRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case symbol_column: return tr("Symbol");
    case last_column: return tr("Last");
    case day_column: return tr("Day %");
    case week_column: return tr("5 d %");
    case tone_column: return tr("Tone");
    case tone_change_column: return tr("Change of tone");
    case stories_column: return tr("Stories");
    default: return {};
    }
}

Qt::ItemFlags WatchRowsModel::flags(const QModelIndex& index) const
{
    // Dropped between rows, so only the ground takes drops.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

Qt::DropActions WatchRowsModel::supportedDropActions() const { return Qt::MoveAction; }

bool WatchRowsModel::moveRows(const QModelIndex& parent, int row, int count,
                              const QModelIndex& to_parent, int before)
{
    if (count != 1 || row < 0 || row >= rowCount() || before < 0 || before > rowCount() ||
        !beginMoveRows(parent, row, row, to_parent, before))
        return false;
    const auto from = rows_.begin() + row;
    if (before > row)
        std::rotate(from, from + 1, rows_.begin() + before);
    else
        std::rotate(rows_.begin() + before, from, from + 1);
    endMoveRows();
    return true;
}

}  // namespace undertone::view
