#pragma once

#include "charts/theme.h"

#include <QWidget>
#include <array>

namespace undertone::shell {

/// The chances of bad, neutral and good news, side by side, with their percentages.
class ProbabilityBar : public QWidget {
    Q_OBJECT
public:
    explicit ProbabilityBar(QWidget* parent = nullptr);
    void setTheme(const charts::Theme& theme);
    void setProbabilities(const std::array<double, 3>& p);  ///< negative, neutral, positive; sum 1
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    charts::Theme theme_ = charts::Theme::dark_theme();
    std::array<double, 3> p_{0, 1, 0};
};

}  // namespace undertone::shell
