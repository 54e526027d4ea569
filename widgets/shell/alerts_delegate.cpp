#include "shell/alerts_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace undertone::shell {
namespace {

// Pixels.
constexpr int margin = 10, indent = 26;
constexpr int dot = 7, box = 16;
constexpr int word_lines = 2;

/// On at most two lines, the second elided where there is more.
void draw_words(QPainter& painter, const QRect& area, const QString& text)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int i = 0; i < word_lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QString rest = text.mid(line.textStart());
        painter.drawText(QRect(area.left(), area.top() + i * metrics.lineSpacing(), area.width(),
                               metrics.lineSpacing()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         i + 1 < word_lines
                             ? text.mid(line.textStart(), line.textLength()).trimmed()
                             : metrics.elidedText(rest, Qt::ElideRight, area.width()));
    }
    layout.endLayout();
}

}  // namespace

AlertsDelegate::AlertsDelegate(int line_role, int unread_role, QObject* parent)
    : QStyledItemDelegate(parent), line_role_(line_role), unread_role_(unread_role)
{
}

QSize AlertsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, word_lines * QFontMetrics(charts::ui_font(13)).lineSpacing() +
                     QFontMetrics(charts::ui_font(11)).lineSpacing() + 16};
}

QRect AlertsDelegate::box_of(const QStyleOptionViewItem& option) const
{
    return {option.rect.left() + margin - 2, option.rect.top() + 8, box, box};
}

void AlertsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (chosen || hovered)
        painter->fillRect(option.rect, charts::mixed(chosen ? theme_.accent : theme_.text,
                                                     theme_.ground, chosen ? 0.22 : 0.06));
    if (chosen && (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          theme_.accent);
    const bool unread = unread_role_ >= 0 && index.data(unread_role_).toBool();
    if (unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme_.accent);
        painter->drawEllipse(option.rect.left() + margin + 2, option.rect.top() + 12, dot, dot);
    }
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (checked.isValid()) {
        QStyleOptionButton button;
        button.rect = box_of(option);
        button.palette = option.palette;
        button.state = QStyle::State_Enabled |
                       (checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &button, painter);
    }
    const bool off = checked.isValid() && checked.toInt() != Qt::Checked;
    const QFont words_font = charts::ui_font(13, unread ? QFont::DemiBold : QFont::Normal);
    const int line_height = QFontMetrics(words_font).lineSpacing();
    const QRect area = option.rect.adjusted(margin + indent - 8, 7, -margin, -7);
    painter->setFont(words_font);
    painter->setPen(off ? theme_.faint_text : theme_.text);
    draw_words(*painter, area, index.data(Qt::DisplayRole).toString());
    painter->setFont(charts::ui_font(11));
    painter->setPen(theme_.faint_text);
    const QRect line(area.left(), area.top() + word_lines * line_height, area.width(),
                     area.height() - word_lines * line_height);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font())
            .elidedText(index.data(line_role_).toString(), Qt::ElideRight, line.width()));
    painter->setPen(theme_.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

/// The box by a click, the chosen row's by the space bar.
bool AlertsDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (!checked.isValid())
        return false;
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease &&
        box_of(option).adjusted(-4, -4, 4, 4).contains(static_cast<QMouseEvent*>(event)->pos());
    const bool spaced =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !spaced)
        return false;
    return model->setData(index, checked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

}  // namespace undertone::shell
