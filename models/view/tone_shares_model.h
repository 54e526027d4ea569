#pragma once

#include "view/tone_breakdown.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace undertone::view {

/// What made a point of the tone, as a sum to read from top to bottom: each mention's part with the
/// factors of its weight, what rounding leaves (if anything), and the tone. The parts as written add
/// up exactly.
class ToneSharesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        part_column,
        story_column,
        company_column,
        score_column,
        weight_column,
        relevance_column,
        topic_column,
        confidence_column,
        novelty_column,
        source_column,
        decay_column,
        known_column,
        column_count
    };
    enum Role {
        part_role = Qt::UserRole,  ///< double: what it adds to the tone
        total_role                 ///< bool: the last line
    };

    explicit ToneSharesModel(QObject* parent = nullptr);
    /// Null: an empty table. `zone`: the times', IANA.
    void setBreakdown(std::shared_ptr<const ToneBreakdown> breakdown, const std::string& zone);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString share_text(const ToneShare& share, int column) const;
    [[nodiscard]] QString sum_text(int row, int column) const;

    std::shared_ptr<const ToneBreakdown> breakdown_;
    std::string zone_;
    double rounding_ = 0;  ///< 0: no such line
};

}  // namespace undertone::view
