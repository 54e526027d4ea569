#pragma once

#include <QColor>
#include <QFont>

namespace undertone::charts {

/// Colours of chart and desk (LOOK). Opaque: translucent looks are pre-mixed with the ground.
struct Theme {
    bool dark = true;
    QColor ground, panel, grid, text, faint_text, border, accent;
    QColor up, down;                 ///< prices
    QColor tone, tone_up_fill, tone_down_fill;
    QColor flag, flag_text;

    static Theme dark_theme();
    static Theme light_theme();
};

/// The UI font with tabular figures, by pixel size.
QFont ui_font(int pixel_size, QFont::Weight weight = QFont::Normal);

}  // namespace undertone::charts
