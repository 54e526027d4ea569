#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

namespace undertone::shell {

/// A source's last 30 days as a strip, and the share that was answered beside it: tall where it
/// answered, half as tall where it did in part, low where it failed, a thread where we held back,
/// nothing where nobody asked. Height tells what colour does.
class CoverageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CoverageDelegate(QObject* parent = nullptr);
    void setTheme(const charts::Theme& theme) { theme_ = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    charts::Theme theme_ = charts::Theme::dark_theme();
};

}  // namespace undertone::shell
