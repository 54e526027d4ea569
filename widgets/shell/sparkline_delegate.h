#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

namespace undertone::shell {

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
