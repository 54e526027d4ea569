#pragma once

#include "view/desk.h"

#include <QAbstractTableModel>

namespace undertone::view {

/// A watchlist's rows as text. What is not known is a dash, never a zero; what the reader has not
/// answered yet is blank. A figure's sign stands in its text and under `sign_role`, for its colour.
class WatchRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        symbol_column,  ///< its tool tip and accessible text tell the whole row
        last_column,
        day_column,
        week_column,
        closes_column,  ///< a sparkline; its text is the change from the first to the last
        tone_column,
        tone_change_column,
        z_column,
        tones_column,  ///< a sparkline; its text is the change likewise
        heat_column,   ///< bars by topic; its text is their sum
        today_column,
        stories_column,
        column_count
    };
    enum Role {
        name_role = Qt::UserRole,  ///< QString: the company or fund; in every column
        sign_role,                 ///< int: −1, 0, +1; invalid where the figure has none
        closes_role,               ///< QList<double>, oldest first; in every column
        tones_role,                ///< QList<double> beside them, not a number where there is none
        heats_role,                ///< QList<view::TopicHeat>
        most_heat_role,            ///< double: the largest sum of heats in the list, for one scale
        note_role,                 ///< QString: the user's; in every column
        label_role,                ///< QString: one of label_colours(), or empty; in every column
        sort_role                  ///< what a column is sorted by; invalid where nothing is known
    };

    explicit WatchRowsModel(QObject* parent = nullptr);

    /// The rows to show, before their figures are known. Figures that are stay, so that an edit of
    /// the list does not blink.
    void setInstruments(const std::vector<Instrument>& instruments);
    /// The reader's answer; rows of other symbols are passed over.
    void setRows(const std::vector<WatchRow>& rows);

    /// The user's notes and colours, of these and other symbols.
    void setLabels(const std::map<Symbol, SymbolLabel>& labels);

    [[nodiscard]] std::vector<Symbol> symbols() const;
    [[nodiscard]] Symbol symbol(int row) const;
    [[nodiscard]] int row_of(const Symbol& symbol) const;  ///< −1: not in the list

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override;
    /// One row: by drag, or by key. Whoever keeps the list stores it on rowsMoved().
    bool moveRows(const QModelIndex& parent, int row, int count, const QModelIndex& to_parent,
                  int before) override;

private:
    struct Row {
        WatchRow row;
        bool answered = false;
    };
    [[nodiscard]] QVariant figure(const WatchRow& row, int column, int role) const;
    std::vector<Row> rows_;
    std::map<Symbol, SymbolLabel> labels_;
    double most_heat_ = 0;
};

}  // namespace undertone::view
