#include "view/tone_shares_model.h"

#include "view/claim_text.h"
#include "view/dates.h"
#include "view/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace undertone::view {
namespace {

constexpr int part_decimals = 4;
constexpr double unit = 1e4;

QString time_text(Utc time, const std::string& zone)
{
    const QTimeZone known(QByteArray::fromStdString(zone));
    const QDateTime local = QDateTime::fromSecsSinceEpoch(
        time.time_since_epoch().count(), known.isValid() ? known : QTimeZone::utc());
    return desk_locale().toString(
        local, QCoreApplication::translate("undertone::view", "d MMM yyyy HH:mm"));
}

}  // namespace

ToneSharesModel::ToneSharesModel(QObject* parent) : QAbstractTableModel(parent) {}

void ToneSharesModel::setBreakdown(std::shared_ptr<const ToneBreakdown> breakdown,
                                   const std::string& zone)
{
    beginResetModel();
    breakdown_ = std::move(breakdown);
    zone_ = zone;
    rounding_ = 0;
    if (breakdown_) {
        // Each figure is rounded by itself; what that leaves is a line of its own.
        double left = std::round(breakdown_->tone * unit);
        for (const ToneShare& share : breakdown_->shares)
            left -= std::round(share.part * unit);
        rounding_ = left / unit;
    }
    endResetModel();
}

int ToneSharesModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !breakdown_)
        return 0;
    return int(breakdown_->shares.size()) + (rounding_ != 0 ? 1 : 0) + 1;
}

int ToneSharesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString ToneSharesModel::share_text(const ToneShare& share, int column) const
{
    switch (column) {
    case part_column: return signed_text(share.part, part_decimals);
    case story_column: {
        const QString title = QString::fromStdString(share.title);
        return share.reaction ? tr("%1 (reaction)").arg(title) : title;
    }
    case company_column: return QString::fromStdString(share.company_name);
    case score_column: return signed_text(share.score, 2);
    case weight_column: return number_text(share.weight, 4);
    case relevance_column: return number_text(share.relevance, 2);
    case topic_column: return number_text(share.topic_relevance, 2);
    case confidence_column: return number_text(share.confidence, 2);
    case novelty_column: return number_text(share.novelty, 2);
    case source_column: return number_text(share.source_weight, 2);
    case decay_column: return number_text(share.decay, 3);
    case known_column: return time_text(share.known_at, zone_);
    default: return {};
    }
}

QString ToneSharesModel::sum_text(int row, int column) const
{
    const bool total = row == rowCount() - 1;
    if (column == part_column)
        return signed_text(total ? breakdown_->tone : rounding_, part_decimals);
    if (column == story_column)
        return total ? tr("the tone: the sum of all parts") : tr("rounding");
    return {};
}

QVariant ToneSharesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool is_share = std::size_t(index.row()) < breakdown_->shares.size();
    const ToneShare* share = is_share ? &breakdown_->shares[std::size_t(index.row())] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return share ? share_text(*share, index.column()) : sum_text(index.row(), index.column());
    case Qt::ToolTipRole:
        return share ? plain_tooltip(QString::fromStdString(share->title + "\n" + share->source))
                     : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == story_column || index.column() == company_column
                        ? Qt::AlignLeft
                        : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case part_role:
        return share ? share->part : index.row() == rowCount() - 1 ? breakdown_->tone : rounding_;
    case total_role: return index.row() == rowCount() - 1;
    default: return {};
    }
}

QVariant ToneSharesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case part_column: return tr("Part");
    case story_column: return tr("Story");
    case company_column: return tr("Company");
    case score_column: return tr("Score");
    case weight_column: return tr("Weight =");
    case relevance_column: return tr("company");
    case topic_column: return tr("× topic");
    case confidence_column: return tr("× confidence");
    case novelty_column: return tr("× novelty");
    case source_column: return tr("× source");
    case decay_column: return tr("× decay");
    case known_column: return tr("Known");
    default: return {};
    }
}

}  // namespace undertone::view
