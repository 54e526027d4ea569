#include "shell/probability_bar.h"

#include <QPainter>

#include <cmath>

namespace undertone::shell {

ProbabilityBar::ProbabilityBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbabilityBar::setTheme(const charts::Theme& theme)
{
    theme_ = theme;
    update();
}

void ProbabilityBar::setProbabilities(const std::array<double, 3>& p)
{
    p_ = p;
    setAccessibleName(tr("Bad %1 %, neutral %2 %, good %3 %")
                          .arg(std::lround(100 * p[0]))
                          .arg(std::lround(100 * p[1]))
                          .arg(std::lround(100 * p[2])));
    setToolTip(accessibleName());
    update();
}

QSize ProbabilityBar::sizeHint() const { return {200, 20}; }

void ProbabilityBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(charts::ui_font(11));
    const QString names[] = {tr("bad"), tr("neutral"), tr("good")};
    const QColor fills[] = {charts::mixed(theme_.down, theme_.ground, 0.38),
                            charts::mixed(theme_.text, theme_.ground, 0.14),
                            charts::mixed(theme_.up, theme_.ground, 0.38)};
    double left = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const double right = i == 2 ? width() : left + p_[i] * width();
        const QRectF part(std::round(left), 0, std::round(right) - std::round(left), height());
        painter.fillRect(part, fills[i]);
        const QString text = QStringLiteral("%1 %2 %").arg(names[i]).arg(std::lround(100 * p_[i]));
        if (painter.fontMetrics().horizontalAdvance(text) + 10 <= part.width()) {
            painter.setPen(theme_.text);
            painter.drawText(part, Qt::AlignCenter, text);
        }
        left = right;
    }
}

}  // namespace undertone::shell
