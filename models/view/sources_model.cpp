#include "view/sources_model.h"

#include "sources/provider_keys.h"
#include "view/claim_text.h"
#include "view/number_text.h"
#include "view/phrase_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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

/// An editor shows two decimals of a number, and hands those back if nothing is typed.
bool is_untouched(const QVariant& shown, const QVariant& value)
{
    if (shown.typeId() != QMetaType::Double)
        return shown == value;
    return value.toDouble() == shown.toDouble() ||
           value.toDouble() == QString::number(shown.toDouble(), 'f', 2).toDouble();
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
    if (editable != editable_ || !keeps_order(rows)) {
        beginResetModel();
        rows_ = std::move(rows);
        editable_ = editable;
        endResetModel();
        return;
    }
    // Row by row, so that the selection, an open editor and where the list is scrolled to stay.
    for (int row = rowCount() - 1; row >= 0; --row)
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const Row& one) { return one.source.id == source(row).id; })) {
            beginRemoveRows({}, row, row);
            rows_.erase(rows_.begin() + row);
            endRemoveRows();
        }
    for (int row = 0; row < int(rows.size()); ++row) {
        Row& one = rows[std::size_t(row)];
        if (row < rowCount() && source(row).id == one.source.id) {
            put(row, std::move(one), now_);
            continue;
        }
        beginInsertRows({}, row, row);
        rows_.insert(rows_.begin() + row, std::move(one));
        endInsertRows();
    }
}

/// Those that stay stand in the order in which they stood.
bool SourcesModel::keeps_order(const std::vector<Row>& rows) const
{
    int last = -1;
    for (const Row& one : rows) {
        const int known = row_of(one.source.id);
        if (known >= 0 && known < last)
            return false;
        last = std::max(last, known);
    }
    return true;
}

void SourcesModel::setFigures(const SourceFiguresPtr& figures, Utc now)
{
    std::vector<Row> rows = rows_;
    for (const SourceFigures& one : *figures)
        if (const int row = row_of(one.health.source); row >= 0)
            rows[std::size_t(row)].figures = one;
    // Each as of the time it was told before: "5 min ago" is another text by now.
    const Utc before = std::exchange(now_, now);
    for (int row = 0; row < rowCount(); ++row)
        put(row, std::move(rows[std::size_t(row)]), before);
}

/// What views take of a cell that figures and edits may change.
QVariantList SourcesModel::shown(int row, int column) const
{
    const QModelIndex cell = index(row, column);
    QVariantList all;
    for (const int role :
         {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::CheckStateRole), int(sort_role)})
        all << cell.data(role);
    if (column == coverage_column)
        all << cell.data(coverage_role);
    return all;
}

/// Says of which cells something else is shown: one that is being edited would lose what is typed.
/// `before`: the time as of which the row was shown.
void SourcesModel::put(int row, Row after, Utc before)
{
    Row& present = rows_[std::size_t(row)];
    std::array<QVariantList, column_count> old;
    const Utc now = std::exchange(now_, before);
    for (int column = 0; column < column_count; ++column)
        old[std::size_t(column)] = shown(row, column);
    now_ = now;
    present = std::move(after);
    for (int column = 0; column < column_count; ++column)
        if (shown(row, column) != old[std::size_t(column)])
            emit dataChanged(index(row, column), index(row, column));
}

const Source& SourcesModel::source(int row) const { return rows_.at(std::size_t(row)).source; }

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
              << translated(told.last->error);
    if (const auto share = share_up(told.coverage))
        lines
            << tr("Answered %1 of the time that it was asked, in 30 days").arg(share_text(*share));
    if (told.budget)
        lines << (budget_share(told.budget) ? tr("Used of the budget of %1: %2")
                                            : tr("Budget of %1: %2"))
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
        if (column == interval_column) {
            const auto count = row.source.interval.count();
            return count % 60 == 0 ? QVariant(int(count / 60)) : QVariant(double(count) / 60);
        }
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
        if (is_untouched(this->data(index, role), value))
            return false;
        const std::string words = value.toString().simplified().toStdString();
        switch (index.column()) {
        case name_column: after.name = words.empty() ? after.name : words; break;
        case family_column: after.family = words.empty() ? after.family : words; break;
        case weight_column: after.weight = bounded(value, 0, 100); break;
        case interval_column:
            after.interval = seconds(std::llround(60 * bounded(value, 1, 1440)));
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
        case budget_column:
            return tr("How much of its provider’s tightest bound on requests is used");
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
    case budget_column: return tr("Budget used");
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
