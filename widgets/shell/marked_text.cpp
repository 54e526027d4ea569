#include "shell/marked_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace undertone::shell {
namespace {

/// The part of marks within text[from, from + length), moved to begin there.
view::MarkedSpans marks_within(const view::MarkedSpans& marks, int from, int length)
{
    view::MarkedSpans within;
    for (const auto& [start, end] : marks)
        if (start < from + length && end > from)
            within.append({std::max(0, start - from), std::min(length, end - from)});
    return within;
}

void draw_marked(QPainter& painter, const QRect& area, const QString& text,
                 const view::MarkedSpans& marks, const QColor& ground)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [start, end] : marks) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = end - start;
        range.format.setBackground(ground);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    if (line.isValid())
        layout.draw(&painter,
                    QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
}

}  // namespace

void draw_marked_lines(QPainter& painter, const QRect& area, const QString& text, int lines,
                const view::MarkedSpans& marks, const QColor& ground)
{
    QTextLayout layout(text, painter.font());
    const QFontMetrics metrics(painter.font());
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const int from = line.textStart();
        QString words = text.mid(from, line.textLength());
        if (i == lines - 1)
            words = metrics.elidedText(text.mid(from), Qt::ElideRight, area.width());
        draw_marked(painter,
                    QRect(area.left(), area.top() + i * metrics.lineSpacing(), area.width(),
                          metrics.lineSpacing()),
                    words, marks_within(marks, from, int(words.size())), ground);
    }
    layout.endLayout();
}

}  // namespace undertone::shell
