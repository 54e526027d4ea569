#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

namespace undertone::shell {

/// As a symbol's colour (view::label_colours()) is drawn; not valid: none of them.
QColor label_colour(const QString& colour);

/// Lowest value at the bottom, highest at the top, whatever their distance: a shape, not a scale. Gaps
/// where one is not a number.
void paint_sparkline(QPainter& painter, const QRectF& area, const QList<double>& values,
                     const QColor& line, const QColor& last);

/// What the user put on a symbol, at `left` of the row's line: a dot of its colour, a small sheet for
/// a note. Returns how wide they are.
int paint_label(QPainter& painter, int left, int middle, const QModelIndex& index,
                const charts::Theme& theme);

/// A row of a watchlist (view::WatchRowsModel) in two lines: symbol over name, the closes as a
/// sparkline, last price over the day's change, and the tone on a chip of its sign's colour.
class SparklineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SparklineDelegate(QObject* parent = nullptr);

    void setTheme(const charts::Theme& theme);

    /// What words stand on, beside the theme's grounds: the chip of a tone's sign, the chosen row.
    static QColor chipFill(const charts::Theme& theme, int sign);
    static QColor chosenGround(const charts::Theme& theme);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    charts::Theme theme_ = charts::Theme::dark_theme();
    QFont symbol_font_ = charts::ui_font(13, QFont::DemiBold);
    QFont figure_font_ = charts::ui_font(13);
    QFont small_font_ = charts::ui_font(11);
};

}  // namespace undertone::shell
