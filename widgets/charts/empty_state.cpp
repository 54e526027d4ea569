#include "charts/empty_state.h"

#include "charts/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

/// A drawing of candles, not data: shaped by two sines, in the grid's colour, without any scale.
void paint_ghost(QPainter& painter, const QRectF& area, const Theme& theme)
{
    const QColor body = mixed(theme.grid, theme.ground, 0.65);
    const double pitch = 18;
    const auto level = [&](double i) {
        return area.center().y() +
               area.height() * (0.16 * std::sin(i * 0.19) + 0.07 * std::sin(i * 0.71 + 1));
    };
    int i = 0;
    for (double x = area.left() + pitch; x < area.right() - pitch; x += pitch, ++i) {
        const double open = level(i);
        const double close = level(i + 1);
        const double top = std::min(open, close);
        const double height = std::max(3.0, std::abs(open - close));
        painter.fillRect(QRectF(std::floor(x), top - 7, 1, height + 14), body);
        painter.fillRect(QRectF(std::floor(x) - 4, top, 9, height), body);
    }
}

}  // namespace

void paint_empty_state(QPainter& painter, const QRectF& area, const QString& message,
                       const Theme& theme)
{
    painter.fillRect(area, theme.ground);
    paint_ghost(painter, area, theme);

    const QString first = message.section(u'\n', 0, 0);
    const QString rest = message.section(u'\n', 1);
    const QFont title_font = ui_font(16, QFont::DemiBold);
    const QFont text_font = ui_font(12);
    const double width = std::min(520.0, area.width() - 32);
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF column(area.center().x() - width / 2, 0, width, 2000);
    const QRectF title = QFontMetricsF(title_font).boundingRect(column, flags, first);
    const QRectF text =
        rest.isEmpty() ? QRectF() : QFontMetricsF(text_font).boundingRect(column, flags, rest);
    const double gap = rest.isEmpty() ? 0 : 8;
    const double height = title.height() + gap + text.height();
    const double top = std::round(area.center().y() - height / 2);

    // A plate of ground behind the words, so that the drawing never crosses them.
    const double plate = std::max(title.width(), text.width()) + 48;
    painter.fillRect(QRectF(area.center().x() - plate / 2, top - 24, plate, height + 48),
                     theme.ground);
    painter.setFont(title_font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(column.left(), top, width, title.height()), flags, first);
    painter.setFont(text_font);
    painter.setPen(theme.faint_text);
    painter.drawText(QRectF(column.left(), top + title.height() + gap, width, text.height()), flags,
                     rest);
}

}  // namespace undertone::charts
