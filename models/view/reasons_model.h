#pragma once

#include "view/story_view.h"

#include <QAbstractTableModel>
#include <vector>

namespace undertone::view {

/// Why a mention has its score, as a sum to read from top to bottom: the intercept, each reason by
/// weight, what rounding to two decimals leaves (if anything), and the log-odds. The figures as
/// written add up exactly. A reason of quoted opinion says "quoted".
class ReasonsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { weight_column, words_column, rule_column, column_count };
    enum Role {
        weight_role = Qt::UserRole,  ///< double: in ln(p_pos / p_neg)
        reason_role,                 ///< int: index into Mention::reasons; invalid for other lines
        total_role                   ///< bool: the last line
    };

    explicit ReasonsModel(QObject* parent = nullptr);

    /// None: an empty table.
    void setMention(const std::optional<Mention>& mention);
    [[nodiscard]] double largest() const;  ///< the largest |weight| of a line above the total

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Line {
        double weight = 0;
        QString words, rule;
        int reason = -1;
        bool total = false;
    };
    std::vector<Line> lines_;
};

}  // namespace undertone::view
