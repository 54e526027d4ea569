#include "charts/empty_state.h"

#include "charts/format.h"
#include "charts/theme.h"
#include "view/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

constexpr QSizeF picture(132, 64);

/// A drawing of candles over a tone line, not data: no scale, no theme colour that means a price.
void paint_picture(QPainter& painter, QPointF at, const Theme& theme)
{
    constexpr double tops[] = {30, 22, 26, 12, 4, 14, 20, 6};
    constexpr double heights[] = {18, 16, 12, 20, 18, 14, 22, 16};
    for (int i = 0; i < 8; ++i) {
        const double x = at.x() + 6 + i * 16;
        painter.fillRect(QRectF(x + 3, at.y() + tops[i] - 4, 1, heights[i] + 8), theme.border);
        painter.fillRect(QRectF(x, at.y() + tops[i], 7, heights[i]), theme.border);
    }
    painter.fillRect(QRectF(at.x(), at.y() + picture.height() - 4, picture.width(), 2),
                     mixed(theme.tone, theme.ground, 0.5));
}

}  // namespace

void paint_empty_state(QPainter& painter, const QRectF& area, const QString& message,
                       const Theme& theme)
{
    painter.fillRect(area, theme.ground);

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
    // The picture only where it leaves the words their room.
    const bool drawn = area.height() > 200;
    const double above = drawn ? picture.height() + 20 : 0;
    const double height = above + title.height() + gap + text.height();
    const double top = std::round(area.center().y() - height / 2) + above;
    if (drawn)
        paint_picture(painter, {std::round(area.center().x() - picture.width() / 2), top - above},
                      theme);
    painter.setFont(title_font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(column.left(), top, width, title.height()), flags, first);
    painter.setFont(text_font);
    painter.setPen(theme.faint_text);
    painter.drawText(QRectF(column.left(), top + title.height() + gap, width, text.height()), flags,
                     rest);
}

QString no_prices_message(const view::ChartSnapshot& snapshot)
{
    const QString symbol = from_utf8(snapshot.instrument.symbol.value);
    constexpr ChartWords words{true};
    QString message = symbol.isEmpty() ? words("No prices in this range")
                                       : words("No prices for %1 in this range").arg(symbol);
    message += u'\n' + words("Choose a longer range, or fetch prices.");
    if (snapshot.stories > 0)
        message += u' ' + view::counted(snapshot.stories, words("The list has 1 story."),
                                        words("The list has %1 stories."));
    return message;
}

}  // namespace undertone::charts
