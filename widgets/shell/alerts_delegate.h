#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

namespace undertone::shell {

/// Paints a row of view::FiringsModel or view::AlertRulesModel: its words, bold and with a dot while
/// unread, and a faint line below; a box to switch a rule on and off.
class AlertsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Which role has the faint line; and which says unread, none where it is below 0.
    AlertsDelegate(int line_role, int unread_role, QObject* parent);
    void setTheme(const charts::Theme& theme) { theme_ = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    [[nodiscard]] QRect box_of(const QStyleOptionViewItem& option) const;

    int line_role_, unread_role_;
    charts::Theme theme_ = charts::Theme::dark_theme();
};

}  // namespace undertone::shell
