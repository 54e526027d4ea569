#include "view/watch_rows_model.h"

#include "view/dates.h"
#include "view/number_text.h"
#include "view/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace undertone::view {
namespace {

constexpr int tone_decimals = 2;  // of z and heat too
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

std::optional<double> heat_of(const WatchRow& row)
{
    if (!row.heats)
        return std::nullopt;
    double sum = 0;
    for (const TopicHeat& one : *row.heats)
        sum += one.heat;
    return sum;
}

std::optional<double> change_over(const std::vector<double>& closes)
{
    if (closes.size() < 2)
        return std::nullopt;
    return 100 * (closes.back() / closes.front() - 1);
}

/// From the first known one to the last.
std::optional<double> change_over(const std::vector<std::optional<double>>& tones)
{
    const auto first =
        std::find_if(tones.begin(), tones.end(), [](auto t) { return t.has_value(); });
    if (first == tones.end() || !tones.back() || first + 1 == tones.end())
        return std::nullopt;
    return *tones.back() - **first;
}

/// What stands in a column, as a number; none: not known.
std::optional<double> number_in(const WatchRow& row, int column)
{
    switch (column) {
    case WatchRowsModel::last_column: return row.last;
    case WatchRowsModel::day_column: return row.day_percent;
    case WatchRowsModel::week_column: return row.week_percent;
    case WatchRowsModel::closes_column: return change_over(row.closes);
    case WatchRowsModel::tone_column: return row.tone;
    case WatchRowsModel::tone_change_column: return row.tone_change;
    case WatchRowsModel::z_column: return row.tone_z;
    case WatchRowsModel::tones_column: return change_over(row.tones);
    case WatchRowsModel::heat_column: return heat_of(row);
    case WatchRowsModel::today_column:
        return row.stories_today ? std::optional<double>(*row.stories_today) : std::nullopt;
    case WatchRowsModel::stories_column:  // counted by sessions with bars
        return row.last ? std::optional<double>(row.stories) : std::nullopt;
    default: return std::nullopt;
    }
}

bool is_percent(int column)
{
    return column == WatchRowsModel::day_column || column == WatchRowsModel::week_column ||
           column == WatchRowsModel::closes_column;
}

bool has_sign(int column)
{
    return is_percent(column) || column == WatchRowsModel::tone_column ||
           column == WatchRowsModel::tone_change_column || column == WatchRowsModel::z_column ||
           column == WatchRowsModel::tones_column;
}

QString figure_text(const WatchRow& row, int column)
{
    const auto number = number_in(row, column);
    if (column == WatchRowsModel::last_column)
        return price_text(number);
    if (is_percent(column))
        return change_text(number);
    if (has_sign(column))
        return tone_text(number);
    if (column == WatchRowsModel::heat_column)
        return number ? number_text(*number, tone_decimals) : dash();
    return number ? number_text(*number, 0) : dash();
}

QVariant figure_sign(const WatchRow& row, int column)
{
    const auto number = number_in(row, column);
    if (!number || !has_sign(column))
        return {};
    return sign_shown(*number, is_percent(column) ? percent_decimals : tone_decimals);
}

QList<double> tones_of(const WatchRow& row)
{
    QList<double> tones;
    for (const auto& one : row.tones)
        tones << one.value_or(std::nan(""));
    return tones;
}

/// "DeepSeek 1.20, Stargate 0.30".
QString heats_in_words(const std::vector<TopicHeat>& heats)
{
    QStringList words;
    for (const TopicHeat& one : heats)
        words << QString::fromStdString(one.name) + u' ' + number_text(one.heat, tone_decimals);
    return words.join(QStringLiteral(", "));
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
                 .arg(price_text(row.last), date_text(*row.last_session));
    if (row.day_percent)
        words += WatchRowsModel::tr(", %1 on the day").arg(change_text(row.day_percent));
    if (row.week_percent)
        words += WatchRowsModel::tr(", %1 in 5 sessions").arg(change_text(row.week_percent));
    if (!row.tone)
        return words + WatchRowsModel::tr("\nNo tone: no stories about it yet");

    words += WatchRowsModel::tr("\nTone %1, all topics, half-life 3 d").arg(tone_text(row.tone));
    if (row.tone_change)
        words += WatchRowsModel::tr(", %1 in 5 sessions").arg(tone_text(row.tone_change));
    if (row.tone_z)
        words += WatchRowsModel::tr(", z %1").arg(tone_text(row.tone_z));
    words += row.stories == 1 ? WatchRowsModel::tr("\n1 story in 5 sessions")
                              : WatchRowsModel::tr("\n%1 stories in 5 sessions").arg(row.stories);
    if (row.heats && !row.heats->empty())
        words += WatchRowsModel::tr("\nHeat by topic: %1").arg(heats_in_words(*row.heats));
    return words;
}

QString with_label(QString words, const SymbolLabel& label)
{
    if (!label.note.empty())
        words += WatchRowsModel::tr("\nNote: %1").arg(QString::fromStdString(label.note));
    return words;
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
    double most = 0;
    for (const Row& one : rows_)
        most = std::max(most, heat_of(one.row).value_or(0));
    if (std::exchange(most_heat_, most) != most && !rows_.empty())
        emit dataChanged(index(0, heat_column), index(int(rows_.size()) - 1, heat_column));
}

void WatchRowsModel::setLabels(const std::map<Symbol, SymbolLabel>& labels)
{
    if (labels == labels_)
        return;
    labels_ = labels;
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(int(rows_.size()) - 1, column_count - 1));
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
    const auto label = labels_.find(row.symbol);
    const SymbolLabel mark = label == labels_.end() ? SymbolLabel() : label->second;
    switch (role) {
    case Qt::DisplayRole:
        if (column == symbol_column)
            return QString::fromStdString(row.symbol.value);
        return answered ? figure_text(row, column) : QString();
    case Qt::AccessibleTextRole:
        if (column == symbol_column)
            return with_label(row_in_words(row, answered), mark)
                .replace(u'\n', QStringLiteral(". "));
        if (!answered)
            return tr("loading");
        return column == heat_column && row.heats && !row.heats->empty()
                   ? heats_in_words(*row.heats)
                   : figure_text(row, column);
    case Qt::ToolTipRole: return with_label(row_in_words(row, answered), mark);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter |
                                      (column == symbol_column ? Qt::AlignLeft : Qt::AlignRight)));
    case name_role: return QString::fromStdString(row.name);
    case note_role: return QString::fromStdString(mark.note);
    case label_role: return QString::fromStdString(mark.colour);
    default: return figure(row, column, role);
    }
}

QVariant WatchRowsModel::figure(const WatchRow& row, int column, int role) const
{
    switch (role) {
    case sign_role: return figure_sign(row, column);
    case closes_role:
        return QVariant::fromValue(QList<double>(row.closes.begin(), row.closes.end()));
    case tones_role: return QVariant::fromValue(tones_of(row));
    case heats_role:
        return row.heats
                   ? QVariant::fromValue(QList<TopicHeat>(row.heats->begin(), row.heats->end()))
                   : QVariant();
    case most_heat_role: return most_heat_;
    case sort_role: {
        if (column == symbol_column)
            return QString::fromStdString(row.symbol.value);
        const auto number = number_in(row, column);
        return number ? QVariant(*number) : QVariant();
    }
    default: return {};
    }
}

QVariant WatchRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= column_count)
        return {};
    struct Words {
        QString name, meaning;
    };
    const auto words = [section]() -> Words {
        switch (section) {
        case symbol_column: return {tr("Symbol"), tr("Symbol, and whose it is")};
        case last_column: return {tr("Last"), tr("Last close")};
        case day_column: return {tr("Day %"), tr("Last close against the one before")};
        case week_column: return {tr("5 d %"), tr("Last close against five sessions before")};
        case closes_column:
            return {tr("Price"), tr("Closes of 60 sessions; sorts by their change")};
        case tone_column: return {tr("Tone"), tr("Tone of all topics, half-life 3 d")};
        case tone_change_column: return {tr("Change"), tr("Change of tone in five sessions")};
        case z_column:
            return {tr("z"), tr("Tone against its session closes of the 30 days before, in "
                                "standard deviations")};
        case tones_column:
            return {tr("Tone, 60 d"), tr("Tone at the closes of 60 sessions; sorts by its change")};
        case heat_column:
            return {tr("Heat"), tr("How much news there is, by topic; half-life 3 d")};
        case today_column:
            return {tr("Today"), tr("Stories since the close before the last session's")};
        default: return {tr("Stories"), tr("Stories of five sessions")};
        }
    }();
    switch (role) {
    case Qt::DisplayRole: return words.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return words.meaning;
    case Qt::InitialSortOrderRole:
        return section == symbol_column ? Qt::AscendingOrder : Qt::DescendingOrder;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment(Qt::AlignVCenter |
                                      (section == symbol_column || section == heat_column ||
                                               section == closes_column || section == tones_column
                                           ? Qt::AlignLeft
                                           : Qt::AlignRight)));
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
