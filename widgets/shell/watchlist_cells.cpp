#include "shell/watchlist_cells.h"

#include "shell/sparkline_delegate.h"
#include "view/watch_rows_model.h"

#include <QPainter>

#include <algorithm>

namespace undertone::shell {
namespace {

using view::WatchRowsModel;

constexpr int row_height = 28;  // pixels
constexpr int margin = 6;  // as the header's words
constexpr int line_height = 16, bar_height = 9;

QColor of_sign(const QModelIndex& index, const QColor& up, const QColor& none, const QColor& down)
{
    const int sign = index.data(WatchRowsModel::sign_role).toInt();
    return sign > 0 ? up : sign < 0 ? down : none;
}

}  // namespace

WatchlistCells::WatchlistCells(QObject* parent) : QStyledItemDelegate(parent) {}

void WatchlistCells::setTheme(const charts::Theme& theme) { theme_ = theme; }

int WatchlistCells::width(int column)
{
    switch (column) {
    case WatchRowsModel::symbol_column: return 150;
    case WatchRowsModel::last_column: return 76;
    case WatchRowsModel::day_column:
    case WatchRowsModel::week_column: return 76;
    case WatchRowsModel::closes_column:
    case WatchRowsModel::tones_column:
    case WatchRowsModel::heat_column: return 88;
    default: return 62;
    }
}

QSize WatchlistCells::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {width(index.column()), row_height};
}

void WatchlistCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const QRect all = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(all, SparklineDelegate::chosenGround(theme_));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(all, charts::mixed(theme_.text, theme_.ground, 0.05));
    else
        painter->fillRect(all, theme_.ground);
    painter->fillRect(QRect(all.left(), all.bottom(), all.width(), 1), theme_.grid);
    if ((option.state & QStyle::State_Selected) && index.column() == WatchRowsModel::symbol_column)
        painter->fillRect(QRect(all.left(), all.top(), 3, all.height()), theme_.accent);

    const QRect cell = all.adjusted(margin, 0, -margin, 0);
    const QRect line(cell.left(), cell.center().y() - line_height / 2, cell.width(), line_height);
    const QColor faint = charts::mixed(theme_.text, theme_.ground, 0.55);
    switch (index.column()) {
    case WatchRowsModel::symbol_column: paint_symbol(*painter, cell, index); break;
    case WatchRowsModel::heat_column: paint_heat(*painter, cell, index); break;
    case WatchRowsModel::closes_column:
    case WatchRowsModel::tones_column: {
        const bool price = index.column() == WatchRowsModel::closes_column;
        const auto values =
            index.data(price ? WatchRowsModel::closes_role : WatchRowsModel::tones_role)
                .value<QList<double>>();
        if (!index.data(WatchRowsModel::sort_role).isValid())
            paint_figure(*painter, cell, index);  // a dash, or not read yet
        else
            paint_sparkline(*painter, line, values, price ? faint : theme_.tone,
                            of_sign(index, theme_.up, theme_.flag, theme_.down));
        break;
    }
    default: paint_figure(*painter, cell, index);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme_.accent);  // along the whole row
        painter->drawLine(all.topLeft(), all.topRight());
        painter->drawLine(all.bottomLeft(), all.bottomRight());
    }
    painter->restore();
}

void WatchlistCells::paint_symbol(QPainter& painter, const QRect& cell,
                                  const QModelIndex& index) const
{
    const QString symbol = index.data().toString();
    const auto write = [&](const QRect& at, const QFont& font, const QColor& colour,
                           const QString& words) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, at.width()));
    };
    write(cell, symbol_font_, theme_.text, symbol);
    int left = cell.left() + QFontMetrics(symbol_font_).horizontalAdvance(symbol) + 7;
    left += paint_label(painter, left, cell.center().y(), index, theme_);
    const QRect rest(left, cell.top(), cell.right() - left, cell.height());
    if (rest.width() > 20)
        write(rest, font_, theme_.faint_text, index.data(WatchRowsModel::name_role).toString());
}

void WatchlistCells::paint_heat(QPainter& painter, const QRect& cell,
                                const QModelIndex& index) const
{
    const QVariant parts = index.data(WatchRowsModel::heats_role);
    const double most = index.data(WatchRowsModel::most_heat_role).toDouble();
    if (!parts.isValid() || most <= 0)
        return paint_figure(painter, cell, index);
    double left = cell.left();
    for (const view::TopicHeat& one : parts.value<QList<view::TopicHeat>>()) {
        const double wide = cell.width() * one.heat / most;
        const QColor hue(QString::fromStdString(one.colour));
        painter.fillRect(
            QRectF(left, cell.center().y() - bar_height / 2.0, std::max(wide - 1, 1.0), bar_height),
            charts::visible_on_ground(hue.isValid() ? hue : theme_.flag, theme_));
        left += wide;
    }
}

void WatchlistCells::paint_figure(QPainter& painter, const QRect& cell,
                                  const QModelIndex& index) const
{
    const QColor none =
        index.data(WatchRowsModel::sort_role).isValid() ? theme_.text : theme_.faint_text;
    painter.setFont(font_);
    painter.setPen(of_sign(index, theme_.up_text, none, theme_.down_text));
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data().toString());
}

}  // namespace undertone::shell
