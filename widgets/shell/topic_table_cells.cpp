#include "shell/topic_table_cells.h"

#include "shell/sparkline_delegate.h"
#include "view/topic_table_model.h"

#include <QPainter>

#include <algorithm>

namespace undertone::shell {
namespace {

using view::TopicTableModel;

constexpr int cell_margin = 7;  // pixels
constexpr int chip_width = 46, chip_height = 18;
constexpr int heat_height = 4;

}  // namespace

TopicTableCells::TopicTableCells(QObject* parent) : QStyledItemDelegate(parent) {}

void TopicTableCells::setTheme(const charts::Theme& theme) { theme_ = theme; }

int TopicTableCells::width(int column)
{
    return column == TopicTableModel::company_column ? 142 : 112;
}

QSize TopicTableCells::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {width(index.column()), row_height};
}

void TopicTableCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const QRect all = option.rect;
    QColor ground = theme_.ground;
    if (option.state & QStyle::State_Selected)
        ground = SparklineDelegate::chosenGround(theme_);
    else if (option.state & QStyle::State_MouseOver)
        ground = charts::mixed(theme_.text, theme_.ground, 0.05);
    painter->fillRect(all, ground);
    painter->fillRect(QRect(all.left(), all.bottom(), all.width(), 1), theme_.grid);

    const QRect cell = all.adjusted(cell_margin, 0, -cell_margin, -1);
    if (index.column() == TopicTableModel::company_column)
        paint_company(*painter, cell, index);
    else
        paint_figures(*painter, cell, index, ground);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme_.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(all.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void TopicTableCells::paint_company(QPainter& painter, const QRect& cell,
                                    const QModelIndex& index) const
{
    int left = cell.left();
    const auto write = [&](const QFont& font, const QColor& colour, const QString& words) {
        const int room = cell.right() - left;
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(left, cell.top(), room, cell.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, room));
        left += QFontMetrics(font).horizontalAdvance(words) + 7;
    };
    const QString symbol = index.data(TopicTableModel::symbol_role).toString();
    if (!symbol.isEmpty())
        write(symbol_font_, theme_.text, symbol);
    if (cell.right() - left > 20)
        write(font_, symbol.isEmpty() ? theme_.text : theme_.faint_text, index.data().toString());
}

void TopicTableCells::paint_figures(QPainter& painter, const QRect& cell, const QModelIndex& index,
                                    const QColor& ground) const
{
    const QVariant sign = index.data(TopicTableModel::sign_role);
    const QRect line(cell.left(), cell.top() + 5, cell.width(), chip_height);
    painter.setFont(font_);
    if (!sign.isValid()) {
        painter.setPen(theme_.faint_text);
        painter.drawText(QRect(line.left(), line.top(), chip_width, line.height()), Qt::AlignCenter,
                         index.data().toString());
        return;
    }
    const bool faint = index.data(TopicTableModel::faint_role).toBool();
    const auto by_sign = [&](int of, const QColor& up, const QColor& none, const QColor& down) {
        return of > 0 ? up : of < 0 ? down : none;
    };
    const QColor text = faint ? theme_.faint_text : theme_.text;

    // The chip: a stronger tone is a fuller colour, its sign stands in its words.
    const QColor hue =
        by_sign(sign.toInt(), theme_.tone_up_fill, theme_.grid, theme_.tone_down_fill);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint ? charts::mixed(hue, ground, 0.4) : hue);
    const QRect chip(line.left(), line.top(), chip_width, chip_height);
    painter.drawRoundedRect(chip, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(text);
    painter.drawText(chip, Qt::AlignCenter, index.data().toString());

    const QVariant change = index.data(TopicTableModel::change_role);
    const QString words = index.data(TopicTableModel::change_text_role).toString();
    painter.setFont(small_font_);
    const int way = words.startsWith(u'▲') ? 1 : words.startsWith(u'▼') ? -1 : 0;
    painter.setPen(faint || !change.isValid()
                       ? theme_.faint_text
                       : by_sign(way, theme_.up_text, theme_.text, theme_.down_text));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     change.isValid() ? words : QStringLiteral("–"));

    const double most = index.data(TopicTableModel::most_heat_role).toDouble();
    const double heat = index.data(TopicTableModel::heat_role).toDouble();
    if (most <= 0 || heat <= 0)
        return;
    const int wide = std::max(1, int(cell.width() * heat / most));
    const QRect bar(cell.left(), line.bottom() + 5, wide, heat_height);
    const QColor full = charts::visible_on_ground(theme_.flag, theme_);
    painter.fillRect(bar, faint ? charts::mixed(full, ground, 0.5) : full);
}

}  // namespace undertone::shell
