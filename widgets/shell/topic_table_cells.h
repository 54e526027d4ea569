#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

namespace undertone::shell {

/// Cells of a table of topics by companies (view::TopicTableModel): the tone as a chip, its change with an
/// arrow, heat as a small bar on one scale. Faint where there were few stories.
class TopicTableCells : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TopicTableCells(QObject* parent = nullptr);

    void setTheme(const charts::Theme& theme);
    /// How wide a column begins, in pixels.
    static int width(int column);
    static constexpr int row_height = 36;  ///< pixels

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paint_company(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paint_figures(QPainter& painter, const QRect& cell, const QModelIndex& index,
                       const QColor& ground) const;

    charts::Theme theme_ = charts::Theme::dark_theme();
    QFont symbol_font_ = charts::ui_font(12, QFont::DemiBold);
    QFont font_ = charts::ui_font(12);
    QFont small_font_ = charts::ui_font(11);
};

}  // namespace undertone::shell
