#include "shell/story_delegate.h"

#include "view/story_list_model.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace undertone::shell {
namespace {

using view::StoryListModel;

// Pixels. Rows are of one height, so that a list of any length is laid out at once.
constexpr int margin = 10;
constexpr int chip_width = 44, chip_height = 19;
constexpr int title_lines = 2;

/// The part of marks within text[from, from + length), moved to begin there.
view::MarkedSpans marks_within(const view::MarkedSpans& marks, int from, int length)
{
    view::MarkedSpans within;
    for (const auto& [start, end] : marks)
        if (start < from + length && end > from)
            within.append({std::max(0, start - from), std::min(length, end - from)});
    return within;
}

/// One line, what a search found in it on a ground of its own.
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

/// `text` on at most so many lines of a width; the last is elided where there is more.
void draw_title(QPainter& painter, const QRect& area, const QString& text, int lines,
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

/// Says that the story was written for the demo.
void draw_badge(QPainter& painter, const QRect& area, const charts::Theme& theme)
{
    const QFont font = charts::ui_font(9, QFont::DemiBold);
    const QString word = StoryDelegate::tr("DEMO");
    QRect badge(0, 0, QFontMetrics(font).horizontalAdvance(word) + 8, 13);
    badge.moveCenter(area.center());
    painter.setPen(theme.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(badge.adjusted(0, 0, -1, -1));
    painter.setFont(font);
    painter.setPen(theme.faint_text);
    painter.drawText(badge, Qt::AlignCenter, word);
}

}  // namespace

StoryDelegate::StoryDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void StoryDelegate::setTheme(const charts::Theme& theme) { theme_ = theme; }

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int height = title_lines * QFontMetrics(title_font_).lineSpacing() +
                       QFontMetrics(small_font_).lineSpacing() + 18;
    return {200, height};
}

void StoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const charts::Theme& t = theme_;
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, charts::mixed(t.accent, t.ground, t.dark ? 0.16 : 0.10));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, charts::mixed(t.text, t.ground, 0.05));
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.grid);

    const QRect inner = row.adjusted(margin, 7, -margin, -8);
    const QVariant sign = index.data(StoryListModel::sign_role);
    const QRect chip(inner.left(), inner.top(), chip_width, chip_height);
    QColor ink = t.faint_text;
    if (sign.isValid()) {
        ink = sign.toInt() > 0 ? t.up_text : sign.toInt() < 0 ? t.down_text : t.text;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(sign.toInt() > 0   ? t.tone_up_fill
                          : sign.toInt() < 0 ? t.tone_down_fill
                                             : t.grid);
        painter->drawRoundedRect(chip, 4, 4);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    painter->setFont(small_font_);
    painter->setPen(ink);
    painter->drawText(chip, Qt::AlignCenter, index.data(StoryListModel::score_role).toString());

    const QRect words = inner.adjusted(chip_width + margin, 0, 0, 0);
    painter->setFont(title_font_);
    painter->setPen(t.text);
    const QColor mark = charts::mixed(t.accent, t.ground, t.dark ? 0.42 : 0.28);
    const QString snippet = index.data(StoryListModel::snippet_role).toString();
    draw_title(*painter, words, index.data(StoryListModel::title_role).toString(),
               snippet.isEmpty() ? title_lines : 1,
               index.data(StoryListModel::title_marks_role).value<view::MarkedSpans>(), mark);
    const QFontMetrics small(small_font_);
    if (!snippet.isEmpty()) {
        painter->setFont(small_font_);
        painter->setPen(charts::mixed(t.text, t.ground, 0.78));
        const QRect second(words.left(), words.top() + QFontMetrics(title_font_).lineSpacing(),
                           words.width(), QFontMetrics(title_font_).lineSpacing());
        draw_title(*painter, second, snippet, 1,
                   index.data(StoryListModel::snippet_marks_role).value<view::MarkedSpans>(), mark);
    }
    const QRect line(words.left(), inner.bottom() - small.lineSpacing() + 1, words.width(),
                     small.lineSpacing());
    painter->setFont(small_font_);
    painter->setPen(t.faint_text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      small.elidedText(index.data(StoryListModel::line_role).toString(),
                                       Qt::ElideRight, line.width()));
    if (index.data(StoryListModel::demo_role).toBool())
        draw_badge(*painter, QRect(chip.left(), line.top(), chip_width, line.height()), t);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(t.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

}  // namespace undertone::shell
