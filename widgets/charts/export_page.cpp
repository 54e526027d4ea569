#include "charts/export_page.h"

#include "charts/chart_data.h"
#include "charts/chart_layout.h"
#include "charts/format.h"
#include "view/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <utility>

namespace undertone::charts {
namespace {

constexpr double header_height = 84;
constexpr double picture_side = page_margin - 8;  // a chart brings its own margins for the axes

/// A font of at most `pixels` in which the text is whole: smaller letters, never an end cut off.
QFont fitted(const QString& text, int pixels, QFont::Weight weight, double width)
{
    constexpr int least = 7;
    while (pixels > least &&
           QFontMetricsF(page_ui_font(pixels, weight)).horizontalAdvance(text) > width)
        --pixels;
    return page_ui_font(pixels, weight);
}

}  // namespace

ExportPages::ExportPages(PageWords words, const ExportOptions& options)
    : words_(std::move(words)),
      theme_(options.dark ? Theme::dark_theme() : Theme::light_theme()),
      size_(options.size)
{
}

QRectF ExportPages::room() const
{
    constexpr double top = header_height + 6;
    return {picture_side, top, size_.width() - 2 * picture_side,
            size_.height() - top - page_footer};
}

void ExportPages::paint(QPainter& painter, int page, int pages) const
{
    // Ours to fill: a PDF's page has no colour, and Qt 6.4 drops scene backgrounds (QTBUG-109762).
    // A little beyond: A4 is no whole number of pixels.
    painter.fillRect(QRectF(QPointF(), size_).adjusted(-1, -1, 1, 1), theme_.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (page == 0)
        paint_header(painter);
    paint_body(painter, page, pages);
    paint_footer(painter, page, pages);
}

void ExportPages::paint_header(QPainter& painter) const
{
    const double width = size_.width() - 2 * page_margin;
    const QFont big = page_ui_font(20, QFont::DemiBold);
    const double change_width = QFontMetricsF(big).horizontalAdvance(words_.change);
    const double close_width = QFontMetricsF(big).horizontalAdvance(words_.close) + 12;
    draw_line(painter, big, change_colour(words_.change_by, theme_),
              QRectF(page_margin, 20, width, 28), Qt::AlignRight, words_.change);
    draw_line(painter, big, theme_.text, QRectF(page_margin, 20, width - change_width - 12, 28),
              Qt::AlignRight, words_.close);

    const double room = width - change_width - close_width - 24;
    draw_line(painter, fitted(words_.title, 22, QFont::DemiBold, room), theme_.text,
              QRectF(page_margin, 20, room, 28), Qt::AlignLeft, words_.title);

    const QFont mark_font = page_ui_font(11, QFont::DemiBold);
    const double range_room = width - QFontMetricsF(mark_font).horizontalAdvance(words_.mark) - 24;
    draw_line(painter, fitted(words_.range, 12, QFont::Normal, range_room), theme_.text,
              QRectF(page_margin, 50, range_room, 18), Qt::AlignLeft, words_.range);
    draw_line(painter, mark_font, theme_.tone_text, QRectF(page_margin, 50, width, 18),
              Qt::AlignRight, words_.mark);
    draw_line(painter, fitted(words_.method, 11, QFont::Normal, width), theme_.faint_text,
              QRectF(page_margin, 68, width, 16), Qt::AlignLeft, words_.method);
}

void ExportPages::paint_footer(QPainter& painter, int page, int pages) const
{
    const QRectF row(page_margin, size_.height() - page_footer + 8, size_.width() - 2 * page_margin,
                     20);
    painter.fillRect(QRectF(row.left(), row.top() - 2, row.width(), 1), theme_.border);
    draw_line(painter, fitted(words_.prices, 10, QFont::Normal, row.width() - 200),
              theme_.faint_text, row, Qt::AlignLeft, words_.prices);
    const QString made =
        pages > 1 ? QStringLiteral("Made with Undertone · page %1 of %2").arg(page + 1).arg(pages)
                  : QStringLiteral("Made with Undertone");
    draw_line(painter, page_ui_font(10), theme_.faint_text, row, Qt::AlignRight, made);
}

QFont page_ui_font(int pixels, QFont::Weight weight) { return page_font(ui_font(pixels, weight)); }

void draw_line(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& rect,
               Qt::Alignment alignment, const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

QString demo_mark() { return QStringLiteral("Demo stories, written for Undertone"); }

QString bar_length_text(market::BarLength length) { return from_utf8(view::in_words(length)); }

/// "38 sessions", "390 1-minute bars"
QString counted_bars(market::BarLength length, int count)
{
    if (length != market::BarLength::day)
        return QStringLiteral("%1 %2 bars").arg(count).arg(bar_length_text(length));
    return count == 1 ? QStringLiteral("1 session") : QStringLiteral("%1 sessions").arg(count);
}

}  // namespace undertone::charts
