#pragma once

#include "view/desk.h"
#include "view/source_figures.h"
#include "view/source_words.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace undertone::view {

/// The sources as a table: each row is one as the desk has it now, with its figures as the reader last
/// told them. What is not known is a dash, never a zero. Cells that the user may edit emit edited();
/// whoever keeps the list stores it and hands it back by setSources().
class SourcesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        name_column,  ///< with a box: whether it is asked; its tool tip and accessible text tell all
        state_column,
        success_column,
        failures_column,
        latency_column,
        items_column,
        coverage_column,  ///< painted by a delegate (coverage_role); its text says the share that is up
        interval_column,
        weight_column,
        family_column,
        budget_column,
        column_count
    };
    enum Role {
        sort_role = Qt::UserRole,  ///< a number or text that sorts as the cell means
        coverage_role,             ///< QList<view::CoverageStretch>; in every column
        search_role                ///< QString: what a filter looks in; in every column
    };

    explicit SourcesModel(QObject* parent = nullptr);

    /// `keys` answers for those that want one; null: none has any.
    void setSources(const std::vector<Source>& sources, const ingest::Keys* keys, bool editable);
    /// As of `now`; figures of sources that are not in the list are passed over.
    void setFigures(const SourceFiguresPtr& figures, Utc now);

    [[nodiscard]] const Source& source(int row) const;
    [[nodiscard]] int row_of(const SourceId& source) const;  ///< −1: none
    [[nodiscard]] SourceState state(int row) const;
    /// All that is known of it, a line for each thing: tool tip and the window's own lines.
    [[nodiscard]] QString in_words(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void edited(const undertone::Source& after);

private:
    struct Row {
        Source source;
        std::optional<SourceFigures> figures;
        ingest::Keys::Origin key = ingest::Keys::Origin::none;
    };
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sort_value(const Row& row, int column) const;
    [[nodiscard]] bool keeps_order(const std::vector<Row>& rows) const;
    [[nodiscard]] QVariantList shown(int row, int column) const;
    void put(int row, Row after, Utc before);

    std::vector<Row> rows_;
    bool editable_ = false;
    Utc now_{};
};

/// One stretch of a coverage strip: shares of the shown time, 0..1.
struct CoverageStretch {
    double from = 0, to = 0;
    store::CoverageState state = store::CoverageState::not_asked;
    bool operator==(const CoverageStretch&) const = default;
};

/// The rows that a word and a choice leave, sorted as the user asks.
class SourcesFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { all, feeds, quotes, failing, paused };

    explicit SourcesFilter(QObject* parent = nullptr);
    void setWords(const QString& words);  ///< each of them is to stand somewhere
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
    Show show_ = Show::all;
};

}  // namespace undertone::view

Q_DECLARE_METATYPE(undertone::view::CoverageStretch)
