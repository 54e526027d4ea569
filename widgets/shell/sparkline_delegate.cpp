#include "shell/sparkline_delegate.h"

#include "view/watch_rows_model.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace undertone::shell {
namespace {

using view::WatchRowsModel;

// Pixels. The row is cut from the right: chip, figures, sparkline; the symbol takes what is left.
constexpr int row_height = 46;
constexpr int margin = 10;
constexpr int gap = 9;
constexpr int chip_width = 44, chip_height = 19;
constexpr int figures_width = 64;  // "−16.97 %", "1,234.56"
constexpr int symbol_least = 56, sparkline_most = 84, sparkline_least = 24;
constexpr int sparkline_height = 22;
constexpr double dot = 2.2;

struct Cells {
    QRect symbol, sparkline, figures, chip;  // no room: an empty sparkline
};

Cells cells_of(const QRect& row)
{
    Cells cells;
    QRect rest = row.adjusted(margin, 0, -margin, 0);
    const auto cut = [&rest](int width, int space) {
        const QRect cell(rest.right() - width + 1, rest.top(), width, rest.height());
        rest.setRight(cell.left() - space - 1);
        return cell;
    };
    cells.chip = cut(chip_width, gap);
    cells.figures = cut(figures_width, gap);
    // A name is worth more than a longer line.
    const int line = std::min(sparkline_most, (rest.width() - gap) * 2 / 5);
    if (line >= sparkline_least && rest.width() - line - gap >= symbol_least)
        cells.sparkline = cut(line, gap);
    cells.symbol = rest;
    return cells;
}

QRect upper_line(const QRect& cell) { return cell.adjusted(0, 6, 0, -cell.height() / 2); }
QRect lower_line(const QRect& cell) { return cell.adjusted(0, cell.height() / 2, 0, -6); }

QModelIndex beside(const QModelIndex& index, WatchRowsModel::Column column)
{
    return index.siblingAtColumn(column);
}

QColor colour_of_sign(const QModelIndex& figure, const QColor& up, const QColor& none,
                      const QColor& down)
{
    const int sign = figure.data(WatchRowsModel::sign_role).toInt();
    return sign > 0 ? up : sign < 0 ? down : none;
}

}  // namespace

QColor label_colour(const QString& colour)
{
    // Of middle lightness: they show on dark and on light grounds.
    static const QColor colours[]{"#e0565b", "#cf7426", "#a58410", "#3f9a55", "#4a86d9", "#9a6bd0"};
    const auto& all = view::label_colours();
    const auto at = std::find(all.begin(), all.end(), colour.toStdString());
    return at == all.end() ? QColor() : colours[at - all.begin()];
}

void paint_sparkline(QPainter& painter, const QRectF& area, const QList<double>& values,
                     const QColor& line, const QColor& last)
{
    const auto is_gap = [](double value) { return std::isnan(value); };
    double low = INFINITY, high = -INFINITY;
    for (const double value : values)
        if (!is_gap(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    if (values.size() < 2 || area.isEmpty() || low > high)
        return;
    const double step = (area.width() - 2 * dot) / double(values.size() - 1);
    QPainterPath path;
    std::optional<QPointF> before;
    QPointF end;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (is_gap(values[i])) {
            before.reset();
            continue;
        }
        const double share = high > low ? (values[i] - low) / (high - low) : 0.5;
        end = {area.left() + dot + step * double(i), area.bottom() - share * area.height()};
        if (before)
            path.lineTo(end);
        else
            path.moveTo(end);
        before = end;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (before) {  // else it ends in a gap
        painter.setPen(Qt::NoPen);
        painter.setBrush(last);
        painter.drawEllipse(end, dot, dot);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

int paint_label(QPainter& painter, int left, int middle, const QModelIndex& index,
                const charts::Theme& theme)
{
    int width = 0;
    const QColor colour = label_colour(index.data(WatchRowsModel::label_role).toString());
    if (colour.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(charts::visible_on_ground(colour, theme));
        painter.drawEllipse(QRectF(left, middle - 3.5, 7, 7));
        painter.setRenderHint(QPainter::Antialiasing, false);
        width += 11;
    }
    if (!index.data(WatchRowsModel::note_role).toString().isEmpty()) {
        painter.setPen(theme.faint_text);
        painter.setBrush(Qt::NoBrush);
        const QRect sheet(left + width, middle - 4, 7, 8);
        painter.drawRect(sheet);
        for (int line = 2; line < 8; line += 2)
            painter.drawLine(sheet.left() + 2, sheet.top() + line, sheet.right() - 1,
                             sheet.top() + line);
        width += 11;
    }
    return width;
}

QColor SparklineDelegate::chipFill(const charts::Theme& theme, int sign)
{
    if (sign == 0)
        return theme.grid;
    // Fainter than the chart's area of that sign: words stand on it.
    return charts::mixed(sign > 0 ? theme.tone_up_fill : theme.tone_down_fill, theme.ground, 0.8);
}

QColor SparklineDelegate::chosenGround(const charts::Theme& theme)
{
    return charts::mixed(theme.accent, theme.ground, theme.dark ? 0.16 : 0.10);
}

SparklineDelegate::SparklineDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void SparklineDelegate::setTheme(const charts::Theme& theme) { theme_ = theme; }

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {margin * 2 + symbol_least + figures_width + chip_width + gap * 2, row_height};
}

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    const charts::Theme& t = theme_;
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (selected)
        painter->fillRect(row, chosenGround(t));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, charts::mixed(t.text, t.ground, 0.05));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.grid);
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);

    const Cells cells = cells_of(row);
    const auto text = [&](const QRect& cell, int align, const QFont& font, const QColor& colour,
                          const QString& words) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(cell, align | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, cell.width()));
    };
    const QRect first_line = upper_line(cells.symbol);
    text(first_line, Qt::AlignLeft, symbol_font_, t.text, index.data().toString());
    paint_label(*painter,
                first_line.left() + 7 +
                    QFontMetrics(symbol_font_).horizontalAdvance(index.data().toString()),
                first_line.center().y() + 1, index, t);
    text(lower_line(cells.symbol), Qt::AlignLeft, small_font_, t.faint_text,
         index.data(WatchRowsModel::name_role).toString());

    const QModelIndex day = beside(index, WatchRowsModel::day_column);
    const QRect line(cells.sparkline.left(), row.center().y() - sparkline_height / 2,
                     cells.sparkline.width(), sparkline_height);
    paint_sparkline(*painter, line, index.data(WatchRowsModel::closes_role).value<QList<double>>(),
                    charts::mixed(t.text, t.ground, 0.55),
                    colour_of_sign(day, t.up, t.flag, t.down));

    text(upper_line(cells.figures), Qt::AlignRight, figure_font_, t.text,
         beside(index, WatchRowsModel::last_column).data().toString());
    text(lower_line(cells.figures), Qt::AlignRight, small_font_,
         colour_of_sign(day, t.up_text, t.faint_text, t.down_text), day.data().toString());

    const QModelIndex tone = beside(index, WatchRowsModel::tone_column);
    const QRect chip(cells.chip.left(), row.center().y() - chip_height / 2, chip_width,
                     chip_height);
    if (tone.data(WatchRowsModel::sign_role).isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chipFill(t, tone.data(WatchRowsModel::sign_role).toInt()));
        painter->drawRoundedRect(chip, 4, 4);
        painter->setRenderHint(QPainter::Antialiasing, false);
        text(chip, Qt::AlignHCenter, small_font_,
             colour_of_sign(tone, t.up_text, t.text, t.down_text), tone.data().toString());
    } else {
        text(chip, Qt::AlignHCenter, small_font_, t.faint_text, tone.data().toString());
    }
    if (focused) {
        painter->setPen(t.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

}  // namespace undertone::shell
