#pragma once

#include "view/topic_table.h"

#include <QAbstractTableModel>

namespace undertone::view {

/// A table of topics by companies as text. What is not known is a dash, never a zero. A cell's text is
/// its tone; heat, change and number of stories are roles, and stand with it in its tool tip and
/// accessible text.
class TopicTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { company_column, all_column, first_topic_column };
    /// What a click on a column's header sorts by.
    enum class Measure { tone, heat, change };
    enum Role {
        sort_role =
            Qt::UserRole,  ///< a number, of a company its name; invalid where nothing is known
        tone_role,         ///< double; invalid: not known
        heat_role,         ///< double; likewise
        change_role,       ///< double; likewise
        sign_role,         ///< int: −1, 0, +1, of the tone as it is written; likewise
        change_text_role,  ///< QString: "▲ 0.12", "▼ 0.30", "= 0.00"; empty: not known
        most_heat_role,  ///< double: the largest heat of a topic in the table, or that of all topics
        faint_role,      ///< bool: of too few stories in the window
        stories_role,    ///< int; invalid: not counted yet
        symbol_role,     ///< QString: the company's symbol; empty: not listed; in every column
        colour_role      ///< QString: of a topic's header, as the topic has it
    };

    explicit TopicTableModel(QObject* parent = nullptr);

    /// Null: nothing is on show. Of the same companies and topics, choice and order of views stay.
    void setTable(TopicTablePtr table);
    [[nodiscard]] const TopicTablePtr& table() const { return table_; }
    void setMeasure(Measure measure);
    [[nodiscard]] Measure measure() const { return measure_; }

    /// The search for a cell's stories; of a company's own cell, those of all topics.
    [[nodiscard]] QString search(const QModelIndex& cell) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant figure(const TopicCell& cell, int column, int role) const;
    /// A line for each thing that is known of a cell.
    [[nodiscard]] QString words(int row, int column) const;

    TopicTablePtr table_;
    Measure measure_ = Measure::tone;
    double most_heat_ = 0, most_heat_of_all_ = 0;
};

}  // namespace undertone::view
