#include "charts/format.h"
#include "charts/layers.h"
#include "charts/news_marks.h"
#include "charts/strokes.h"

#include <QPainter>

#include <algorithm>

namespace undertone::charts {

void paint_window_labels(QPainter& painter, const Frame& frame)
{
    for (const WindowMark& window : frame.windows) {
        const QRectF& shade = window.shade;
        const double height = shade.height();
        // The tone's area lies over the shade: its edges stay visible above.
        if (window.from_on_show)
            dots_down(painter, frame, shade.topLeft(), height, window.hue, 3, 5);
        if (window.to_on_show)
            dots_down(painter, frame, {shade.right() - frame.hairline(), shade.top()}, height,
                      window.hue, 3, 5);
        if (!window.label.isNull()) {
            draw_tag(painter, frame, window.label, window.text, window.hue, 5);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

void paint_actions(QPainter& painter, const Frame& frame)
{
    for (const ActionMark& action : frame.actions)
        draw_action(painter, frame, action.box, action.kind == view::CorporateAction::Kind::split);
}

void paint_levels(QPainter& painter, const Frame& frame)
{
    const QRectF& plot = frame.layout.price;
    painter.setFont(frame.fonts.label);
    for (const LevelMark& level : frame.levels) {
        line_across(painter, frame, {plot.left(), level.y}, plot.width(), frame.theme.level);
        if (level.words.isNull())
            continue;
        painter.fillRect(level.words, frame.theme.ground);
        painter.setPen(frame.theme.level);
        painter.drawText(level.words, Qt::AlignCenter | Qt::TextSingleLine, level.text);
    }
}

void paint_notes(QPainter& painter, const Frame& frame)
{
    const Theme& theme = frame.theme;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(frame.fonts.label);
    for (const NoteMark& note : frame.notes) {
        const QPointF at = note.at + QPointF(frame.hairline() / 2, 0);
        if (!note.words.isNull()) {
            const bool right = note.words.left() > at.x();
            painter.setPen(QPen(theme.level, 1));
            painter.drawLine(at, QPointF(right ? note.words.left() : note.words.right(),
                                         note.words.center().y()));
            painter.setBrush(theme.panel);
            painter.drawRoundedRect(note.words.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            painter.setPen(theme.text);
            draw_words(painter, note.words, 0, Qt::AlignCenter | Qt::TextSingleLine, note.text);
        }
        painter.setPen(QPen(theme.ground, 1));
        painter.setBrush(theme.level);
        const QPointF corners[] = {at + QPointF(0, -5), at + QPointF(5, 0), at + QPointF(0, 5),
                                   at + QPointF(-5, 0)};
        painter.drawPolygon(corners, 4);
    }
}

void paint_labels(QPainter& painter, const Frame& frame)
{
    for (const Label& label : frame.labels) {
        if (label.fill.isValid()) {
            draw_tag(painter, frame, label.rect, label.text, label.fill, label.pad);
            continue;
        }
        painter.setFont(label.strong ? frame.fonts.strong : frame.fonts.label);
        painter.setPen(label.ink);
        painter.drawText(label.rect,
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         label.text);
    }
}

}  // namespace undertone::charts
