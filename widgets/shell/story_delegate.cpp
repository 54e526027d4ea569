#include "shell/story_delegate.h"

#include "shell/marked_text.h"
#include "view/story_list_model.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace undertone::shell {
namespace {

using view::StoryListModel;

// Pixels. Rows are of one height, so that a list of any length is laid out at once.
constexpr int margin = 10;
constexpr int chip_width = 44, chip_height = 19;
constexpr int title_lines = 2;
constexpr int member_indent = 16;
constexpr int sign_width = 16;  // a star, a leaf

/// Where what a row shows stands.
struct Places {
    QRect chip, words, line, group;
};

Places places_of(const QRect& row, bool is_member, const QFont& small_font)
{
    Places at;
    const QRect inner = row.adjusted(margin + (is_member ? member_indent : 0), 7, -margin, -8);
    const int line_height = QFontMetrics(small_font).lineSpacing();
    at.chip = {inner.left(), inner.top(), chip_width, chip_height};
    at.words = inner.adjusted(chip_width + margin, 0, 0, 0);
    at.line = {at.words.left(), inner.bottom() - line_height + 1, at.words.width(), line_height};
    at.group = {at.chip.left(), at.chip.bottom() + 1, chip_width, at.line.top() - at.chip.bottom() - 1};
    return at;
}

/// A star of five rays within a square.
QPainterPath star_in(const QRectF& area)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = (i * 36 - 90) * std::numbers::pi / 180;
        const double ray = area.width() / 2 * (i % 2 == 0 ? 1 : 0.42);
        star << area.center() + QPointF(std::cos(angle), std::sin(angle)) * ray;
    }
    QPainterPath path;
    path.addPolygon(star);
    path.closeSubpath();
    return path;
}

/// What the user has made of it, from the right edge leftwards; returns the width taken.
int draw_signs(QPainter& painter, const QRect& words, const QModelIndex& index,
               const charts::Theme& theme)
{
    int right = words.right() + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    if (index.data(StoryListModel::starred_role).toBool()) {
        right -= sign_width;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tone_text);
        painter.drawPath(star_in(QRectF(right + 3, words.top() + 2, 13, 13)));
    }
    if (index.data(StoryListModel::noted_role).toBool()) {
        right -= sign_width;
        painter.setPen(QPen(theme.faint_text, 1));
        painter.setBrush(Qt::NoBrush);
        const QRectF leaf(right + 4.5, words.top() + 3.5, 10, 11);
        painter.drawRoundedRect(leaf, 1.5, 1.5);
        for (const double y : {3.5, 6.0, 8.5})
            painter.drawLine(leaf.topLeft() + QPointF(2.5, y), leaf.topLeft() + QPointF(7.5, y));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    return words.right() + 1 - right;
}

/// "▸ 3": more rows to open, or "▾ 3".
void draw_group(QPainter& painter, const QRect& area, const QFont& font, int more, bool is_open,
                const QColor& ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF middle(area.left() + 10, area.center().y() + 0.5);
    painter.drawPolygon(is_open ? QPolygonF{{middle + QPointF(-4, -2), middle + QPointF(4, -2),
                                             middle + QPointF(0, 3)}}
                                : QPolygonF{{middle + QPointF(-2, -4), middle + QPointF(3, 0),
                                             middle + QPointF(-2, 4)}});
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("+%1").arg(more));
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

bool StoryDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool is_press = event->type() == QEvent::MouseButtonPress;
    if ((!is_press && event->type() != QEvent::MouseButtonRelease) ||
        index.data(StoryListModel::group_role).toInt() == 0)
        return false;
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    const auto at = places_of(option.rect, index.data(StoryListModel::member_role).toBool(), small_font_);
    if (mouse->button() != Qt::LeftButton || !at.group.contains(mouse->position().toPoint()))
        return false;
    if (!is_press)
        model->setData(index, !index.data(StoryListModel::open_role).toBool(),
                       StoryListModel::open_role);
    return true;
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

    const bool is_member = index.data(StoryListModel::member_role).toBool();
    const auto [chip, words, line, group] = places_of(row, is_member, small_font_);
    if (is_member)
        painter->fillRect(QRect(row.left() + margin + 4, row.top(), 2, row.height()), t.border);
    const bool is_unread = index.data(StoryListModel::unread_role).toBool();
    if (is_unread) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(QPointF(chip.left() - 4.5, chip.center().y() + 0.5), 2.5, 2.5);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    const QVariant sign = index.data(StoryListModel::sign_role);
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

    const int signs = draw_signs(*painter, words, index, t);
    painter->setFont(title_font_);
    painter->setPen(is_unread ? t.text : charts::mixed(t.text, t.ground, 0.82));
    const QColor mark = charts::mixed(t.accent, t.ground, t.dark ? 0.42 : 0.28);
    const QString snippet = index.data(StoryListModel::snippet_role).toString();
    draw_marked_lines(*painter, words.adjusted(0, 0, -signs, 0), index.data(StoryListModel::title_role).toString(),
               snippet.isEmpty() ? title_lines : 1,
               index.data(StoryListModel::title_marks_role).value<view::MarkedSpans>(), mark);
    const QFontMetrics small(small_font_);
    if (!snippet.isEmpty()) {
        painter->setFont(small_font_);
        painter->setPen(charts::mixed(t.text, t.ground, 0.78));
        const QRect second(words.left(), words.top() + QFontMetrics(title_font_).lineSpacing(),
                           words.width(), QFontMetrics(title_font_).lineSpacing());
        draw_marked_lines(*painter, second, snippet, 1,
                   index.data(StoryListModel::snippet_marks_role).value<view::MarkedSpans>(), mark);
    }
    painter->setFont(small_font_);
    painter->setPen(t.faint_text);
    const QString age = index.data(StoryListModel::age_role).toString();
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, age);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      small.elidedText(index.data(StoryListModel::line_role).toString(),
                                       Qt::ElideRight,
                                       line.width() - small.horizontalAdvance(age) - 8));
    if (const int more = index.data(StoryListModel::group_role).toInt())
        draw_group(*painter, group, small_font_, more,
                   index.data(StoryListModel::open_role).toBool(), t.text);
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
