#include "view/reasons_model.h"

#include "view/claim_text.h"
#include "view/number_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace undertone::view {
namespace {

constexpr int decimals = 2;

/// A weight as written, in hundredths; read from the text, so that ties fall as they do there.
long hundredths(double weight)
{
    QString digits;
    const QString text = signed_text(weight, decimals);
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits.toLong() * (text.startsWith(QChar(0x2212)) ? -1 : 1);
}

}  // namespace

ReasonsModel::ReasonsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ReasonsModel::setMention(const std::optional<Mention>& mention)
{
    beginResetModel();
    lines_.clear();
    if (mention) {
        const Explanation why = explain(*mention);
        lines_.push_back({why.intercept, {}, tr("before any word is read"), -1, false});
        std::vector<std::size_t> order(mention->reasons.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::abs(mention->reasons[a].weight) > std::abs(mention->reasons[b].weight);
        });
        for (const std::size_t i : order) {
            const Reason& reason = mention->reasons[i];
            const QString rule = QString::fromStdString(reason.rule);
            lines_.push_back({reason.weight, QString::fromStdString(reason.text),
                              reason.quoted ? tr("quoted: %1").arg(rule) : rule, int(i), false});
        }
        // Each figure is rounded by itself; what that and the engine's own rounding leave is a line,
        // so that a reader who adds up what is shown gets the total.
        long left = hundredths(why.log_odds);
        for (const Line& line : lines_)
            left -= hundredths(line.weight);
        if (left != 0)
            lines_.push_back({double(left) / 100, {}, tr("rounding"), -1, false});
        lines_.push_back({why.log_odds, {}, tr("log-odds of good against bad news"), -1, true});
    }
    endResetModel();
}

double ReasonsModel::largest() const
{
    double most = 0;
    for (const Line& line : lines_)
        if (!line.total)
            most = std::max(most, std::abs(line.weight));
    return most;
}

int ReasonsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(lines_.size());
}

int ReasonsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant ReasonsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= lines_.size())
        return {};
    const Line& line = lines_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case weight_column: return signed_text(line.weight, decimals);
        case words_column: return line.words;
        default: return line.rule;
        }
    case Qt::ToolTipRole:
        return plain_tooltip(line.words.isEmpty() ? line.rule : line.words + u'\n' + line.rule);
    case Qt::TextAlignmentRole:
        if (index.column() == weight_column)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case weight_role: return line.weight;
    case reason_role: return line.reason >= 0 ? QVariant(line.reason) : QVariant();
    case total_role: return line.total;
    default: return {};
    }
}

QVariant ReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case weight_column: return tr("Weight");
    case words_column: return tr("Words");
    case rule_column: return tr("Why");
    default: return {};
    }
}

}  // namespace undertone::view
