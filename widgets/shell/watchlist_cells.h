#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

namespace undertone::shell {

/// A watchlist as a table (view::WatchRowsModel): figures in tabular digits by their sign's colour,
/// sparklines of price and tone, heat as bars by topic on one scale.
class WatchlistCells : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit WatchlistCells(QObject* parent = nullptr);

    void setTheme(const charts::Theme& theme);
    /// How wide a column begins, in pixels.
    static int width(int column);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paint_symbol(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paint_heat(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paint_figure(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    charts::Theme theme_ = charts::Theme::dark_theme();
    QFont symbol_font_ = charts::ui_font(12, QFont::DemiBold);
    QFont font_ = charts::ui_font(12);
};

}  // namespace undertone::shell
