#include "shell/coverage_delegate.h"

#include "view/sources_model.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace undertone::shell {
namespace {

constexpr int strip_height = 14, strip_width = 120, margin = 6, words_width = 46;

struct Look {
    QColor colour;
    double height;  ///< share of the strip's
};

Look look_of(store::CoverageState state, const charts::Theme& theme)
{
    switch (state) {
    case store::CoverageState::up: return {theme.up, 1.0};
    case store::CoverageState::partly: return {theme.tone, 0.6};
    case store::CoverageState::down: return {theme.down, 0.35};
    case store::CoverageState::held_back: return {theme.faint_text, 0.15};
    case store::CoverageState::not_asked: break;
    }
    return {theme.grid, 0};
}

}  // namespace

CoverageDelegate::CoverageDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {strip_width + words_width + 3 * margin, std::max(size.height(), strip_height + 8)};
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    // Ground, selection and focus as in the cells beside it.
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = ground.text;
    ground.text.clear();
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect figure(row.right() - words_width + 1, row.top(), words_width, row.height());
    row.setRight(figure.left() - margin);
    const QRect strip(row.left(), row.center().y() - strip_height / 2, row.width(), strip_height);
    painter->fillRect(QRect(strip.left(), strip.bottom(), strip.width(), 1), theme_.border);
    const auto stretches =
        index.data(view::SourcesModel::coverage_role).value<QList<view::CoverageStretch>>();
    for (const view::CoverageStretch& one : stretches) {
        const Look look = look_of(one.state, theme_);
        if (look.height <= 0)
            continue;
        const int left = strip.left() + int(one.from * strip.width());
        const int right = strip.left() + int(one.to * strip.width());
        const int height = std::max(1, int(look.height * strip.height()));
        // What is shorter than a pixel still happened.
        painter->fillRect(
            QRect(left, strip.bottom() - height + 1, std::max(1, right - left), height),
            look.colour);
    }
    painter->setPen(ground.palette.color(QPalette::Text));
    painter->setFont(option.font);
    painter->drawText(figure, Qt::AlignRight | Qt::AlignVCenter, words);
    painter->restore();
}

}  // namespace undertone::shell
