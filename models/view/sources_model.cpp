#include "view/sources_model.h"

#include "sources/provider_keys.h"
#include "view/claim_text.h"
#include "view/number_text.h"

#include <algorithm>

namespace undertone::view {
namespace {

QString from_utf8(const std::string& text) { return QString::fromStdString(text); }
QString dash() { return QStringLiteral("–"); }
constexpr double unknown = -1;  // sorts before all that is known

QList<CoverageStretch> stretches_of(const std::vector<store::CoverageSpan>& spans)
{
    QList<CoverageStretch> all;
    if (spans.empty())
        return all;
    const Utc from = spans.front().from;
    const double length = double((spans.back().to - from).count());
    for (const store::CoverageSpan& span : spans)
        all.append({double((span.from - from).count()) / length,
                    double((span.to - from).count()) / length, span.state});
    return all;
}

/// Within what the row may say; others are put right, so that a slip costs nothing.
double bounded(const QVariant& value, double least, double most)
{
    return std::clamp(value.toDouble(), least, most);
}

}  // namespace

SourcesModel::SourcesModel(QObject* parent) : QAbstractTableModel(parent) {}

void SourcesModel::setSources(const std::vector<Source>& sources, const ingest::Keys* keys,
                              bool editable)
{
    std::vector<Row> rows;
    for (const Source& source : sources) {
        const int known = row_of(source.id);
        rows.push_back(known >= 0 ? rows_[std::size_t(known)] : Row{});
        rows.back().source = source;
        rows.back().key = keys ? keys->origin(source.id) : ingest::Keys::Origin::none;
    }
    const bool same =
        rows.size() == rows_.size() && editable == editable_ &&
        std::equal(rows.begin(), rows.end(), rows_.begin(),
                   [](const Row& a, const Row& b) { return a.source.id == b.source.id; });
    if (same) {  // an edit of a cell keeps the selection and where the list is scrolled to
        rows_ = std::move(rows);
        if (!rows_.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    editable_ = editable;
    endResetModel();
}

void SourcesModel::setFigures(const SourceFiguresPtr& figures, Utc now)
{
    now_ = now;
    for (const SourceFigures& one : *figures)
        if (const int row = row_of(one.health.source); row >= 0)
            rows_[std::size_t(row)].figures = one;
    if (rows_.empty())
        return;
    // Only what figures are in: a cell that is being edited would lose what is typed.
    for (const auto& [first, last] : {std::pair(state_column, coverage_column),
                                      std::pair(budget_column, budget_column)})
        emit dataChanged(index(0, first), index(rowCount() - 1, last));
}

const Source& SourcesModel::source(int row) const { return rows_.at(std::size_t(row)).source; }

const SourceFigures* SourcesModel::figures(int row) const
{
    const auto& told = rows_.at(std::size_t(row)).figures;
    return told ? &*told : nullptr;
}

int SourcesModel::row_of(const SourceId& source) const
{
    const auto at = std::find_if(rows_.begin(), rows_.end(),
                                 [&](const Row& one) { return one.source.id == source; });
    return at == rows_.end() ? -1 : int(at - rows_.begin());
}

SourceState SourcesModel::state(int at) const
{
    const Row& row = rows_.at(std::size_t(at));
    if (!row.source.enabled)
        return SourceState::paused;
    if (sources::wants_key(row.source.format) && row.key == ingest::Keys::Origin::none)
        return SourceState::wants_key;
    if (!row.figures || !row.figures->last)
        return SourceState::waiting;
    const store::FetchRecord& last = *row.figures->last;
    return last.ok ? SourceState::well
                   : (last.held_back ? SourceState::held_back : SourceState::failing);
}

QString SourcesModel::in_words(int at) const
{
    const Row& row = rows_.at(std::size_t(at));
    const Source& source = row.source;
    QStringList lines{
        from_utf8(source.name),
        tr("%1, %2, every %3")
            .arg(kind_text(source), state_text(state(at)), span_text(source.interval)),
        from_utf8(source.url)};
    if (sources::wants_key(source.format))
        lines << key_text(source, row.key);
    if (!row.figures)
        return lines.join(u'\n');
    const SourceFigures& told = *row.figures;
    lines << (told.health.last_success
                  ? tr("Last success %1").arg(ago_text(*told.health.last_success, now_))
                  : tr("No success yet"));
    if (told.last && !told.last->ok)
        lines << tr("Failures in a row: %1").arg(told.health.failures)
              << from_utf8(told.last->error);
    if (const auto share = share_up(told.coverage))
        lines
            << tr("Answered %1 of the time that it was asked, in 30 days").arg(share_text(*share));
    if (told.budget)
        lines << tr("Budget of %1: %2")
                     .arg(from_utf8(told.budget->budget.host), budget_text(told.budget));
    return lines.join(u'\n');
}

QString SourcesModel::text(const Row& row, int column) const
{
    const Source& source = row.source;
    switch (column) {
    case name_column: return from_utf8(source.name);
    case interval_column: return span_text(source.interval);
    case weight_column: return number_text(source.weight, 2);
    case family_column: return from_utf8(source.family);
    case state_column: return state_text(state(int(&row - rows_.data())));
    default: break;
    }
    if (!row.figures)
        return {};
    const SourceFigures& told = *row.figures;
    const store::SourceHealth& health = told.health;
    switch (column) {
    case success_column: return health.last_success ? ago_text(*health.last_success, now_) : dash();
    case failures_column: return told.last ? number_text(health.failures, 0) : dash();
    case latency_column: return health.latency ? latency_text(*health.latency) : dash();
    case items_column: return health.items_a_day ? items_text(*health.items_a_day) : dash();
    case coverage_column: {
        const auto share = share_up(told.coverage);
        return share ? share_text(*share) : dash();
    }
    case budget_column: return budget_text(told.budget);
    default: return {};
    }
}

QVariant SourcesModel::sort_value(const Row& row, int column) const
{
    switch (column) {
    case state_column: return int(state(int(&row - rows_.data())));
    case interval_column: return double(row.source.interval.count());
    case weight_column: return row.source.weight;
    case name_column:
    case family_column: return text(row, column).toLower();
    default: break;
    }
    if (!row.figures)
        return unknown;
    const store::SourceHealth& health = row.figures->health;
    switch (column) {
    case success_column:
        return health.last_success ? double(health.last_success->time_since_epoch().count())
                                   : unknown;
    case failures_column: return double(health.failures);
    case latency_column: return health.latency ? double(health.latency->count()) : unknown;
    case items_column: return health.items_a_day.value_or(unknown);
    case coverage_column: return share_up(row.figures->coverage).value_or(unknown);
    case budget_column: {
        return budget_share(row.figures->budget).value_or(unknown);
    }
    default: return {};
    }
}

int SourcesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::EditRole:
        if (column == interval_column)
            return int((row.source.interval.count() + 59) / 60);
        if (column == weight_column)
            return row.source.weight;
        return text(row, column);
    case Qt::CheckStateRole:
        if (column == name_column)
            return row.source.enabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole: return plain_tooltip(in_words(index.row()));
    case Qt::AccessibleTextRole:
        if (column == name_column)
            return in_words(index.row()).replace(u'\n', QStringLiteral(". "));
        return headerData(column, Qt::Horizontal).toString() + u' ' + text(row, column);
    case Qt::TextAlignmentRole: {
        const bool words = column == name_column || column == state_column ||
                           column == family_column || column == coverage_column;
        return QVariant(Qt::Alignment(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight)));
    }
    case sort_role: return sort_value(row, column);
    case state_role: return int(state(index.row()));
    case coverage_role:
        return QVariant::fromValue(row.figures ? stretches_of(row.figures->coverage)
                                               : QList<CoverageStretch>());
    case search_role:
        return QStringList{text(row, name_column), text(row, state_column),
                           text(row, family_column), kind_text(row.source),
                           from_utf8(row.source.url)}
            .join(u' ');
    default: return {};
    }
}

bool SourcesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !editable_)
        return false;
    Source after = source(index.row());
    if (role == Qt::CheckStateRole && index.column() == name_column) {
        after.enabled = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        const std::string words = value.toString().simplified().toStdString();
        switch (index.column()) {
        case name_column: after.name = words.empty() ? after.name : words; break;
        case family_column: after.family = words.empty() ? after.family : words; break;
        case weight_column: after.weight = bounded(value, 0, 100); break;
        case interval_column:
            after.interval = seconds(60 * std::int64_t(bounded(value, 1, 1440)));
            break;
        default: return false;
        }
    } else {
        return false;
    }
    if (after == source(index.row()))
        return false;
    emit edited(after);
    return true;
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= 0 && section < column_count) {
        const bool figure = section == success_column || section == failures_column ||
                            section == latency_column || section == items_column ||
                            section == interval_column || section == weight_column ||
                            section == budget_column;
        return QVariant(
            Qt::Alignment(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft)));
    }
    if (role == Qt::ToolTipRole)
        switch (section) {
        case failures_column: return tr("Failures in a row since the last success");
        case latency_column: return tr("The middle one of the last 20 answers");
        case items_column: return tr("New stories or bars a day");
        case coverage_column:
            return tr("The last 30 days: how it answered, and where it was not asked");
        case interval_column:
            return tr(
                "How often it is asked to begin with, in minutes; a feed’s pace then follows how "
                "often it changes");
        case weight_column: return tr("How much its stories count in tone; 1 is usual");
        case family_column:
            return tr("One publisher’s sources share a family: what one told, the others repeat");
        case budget_column: return tr("How many requests its provider’s bounds have left");
        default: return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case name_column: return tr("Source");
    case state_column: return tr("State");
    case success_column: return tr("Last success");
    case failures_column: return tr("Failures");
    case latency_column: return tr("Latency");
    case items_column: return tr("New a day");
    case coverage_column: return tr("30 days");
    case interval_column: return tr("Interval");
    case weight_column: return tr("Weight");
    case family_column: return tr("Family");
    case budget_column: return tr("Budget");
    default: return {};
    }
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const int column = index.column();
    if (column == name_column && editable_)
        flags |= Qt::ItemIsUserCheckable;
    if (editable_ && (column == name_column || column == family_column || column == weight_column ||
                      column == interval_column))
        flags |= Qt::ItemIsEditable;
    return flags;
}

// ---- what is shown of them ----------------------------------------------------------------------

SourcesFilter::SourcesFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SourcesModel::sort_role);
    setSortLocaleAware(true);
}

void SourcesFilter::setWords(const QString& words)
{
    words_ = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SourcesFilter::setShow(Show show)
{
    show_ = show;
    invalidateFilter();
}

bool SourcesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* const model = qobject_cast<const SourcesModel*>(sourceModel());
    if (!model)
        return true;
    const SourceState state = model->state(row);
    const bool quotes = model->source(row).kind == SourceKind::quotes;
    const bool shown = show_ == Show::all || (show_ == Show::feeds && !quotes) ||
                       (show_ == Show::quotes && quotes) ||
                       (show_ == Show::failing && state < SourceState::waiting) ||
                       (show_ == Show::paused && state == SourceState::paused);
    const QString text = model->index(row, 0, parent).data(SourcesModel::search_role).toString();
    return shown && std::all_of(words_.begin(), words_.end(), [&](const QString& word) {
               return text.contains(word, Qt::CaseInsensitive);
           });
}

}  // namespace undertone::view
