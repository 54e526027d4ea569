#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

namespace undertone::shell {

/// Paints a row of StoryListModel: score chip, title on up to two lines (or on one, and where a search
/// found its words), a faint line about it with its age, a badge if it is the demo's. What was found is
/// marked; a dot says unread, a star starred, a leaf noted. A row of several stories of one news has a
/// triangle with their count: a click on it opens and closes them.
class StoryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StoryDelegate(QObject* parent = nullptr);
    void setTheme(const charts::Theme& theme);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    charts::Theme theme_ = charts::Theme::dark_theme();
    QFont title_font_ = charts::ui_font(13);
    QFont small_font_ = charts::ui_font(11);
};

}  // namespace undertone::shell
