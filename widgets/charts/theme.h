#pragma once

#include <QColor>
#include <QFont>

namespace undertone::charts {

/// Colours of chart and desk (LOOK). Opaque, mixed with the ground where they are faint, since many
/// translucent fills are slow on screen; but for the shades of sessions and windows, which are few and
/// lie over the areas.
/// Text colours keep a contrast of 4.5:1 on ground and panel; tests/charts/theme_test.cpp computes it.
struct Theme {
    bool dark = true;
    QColor ground, panel, grid, text, faint_text, border, accent;
    QColor up, down;  ///< prices, as areas and lines
    QColor tone, tone_up_fill, tone_down_fill;
    QColor flag, flag_text;                ///< a flag without a sign: tone about 0
    QColor flag_up, flag_down;             ///< with one; flag_text reads on all three
    QColor up_text, down_text, tone_text;  ///< the same hues where they are words
    QColor tone_band;  ///< lowest to highest tone within a candle of many sessions
    QColor up_volume, down_volume;
    QColor price_line, price_area;   ///< the styles of one line
    QColor benchmark;                ///< line, tag and words
    QColor level;                    ///< the user's lines and notes
    QColor silent;                   ///< a stretch in which a source was not heard
    QColor pre_market, after_hours;  ///< translucent: over areas, behind bars outside of regular hours

    static Theme dark_theme();
    static Theme light_theme();
    /// Blue and orange instead of green and red, for every kind of colour blindness.
    static Theme colour_blind_theme(bool dark);
    /// For paper: white ground, darker inks.
    static Theme print_theme();
};

/// `share` of `colour` over `ground`: what a translucent fill would look like.
QColor mixed(const QColor& colour, const QColor& ground, double share);
/// What lets what lies below show through; few and large, see above.
QColor sheer(QColor hue, double alpha);
/// WCAG 2.1 contrast ratio, 1..21.
double contrast(const QColor& a, const QColor& b);
/// Near-black or white, whichever reads better on `fill`.
QColor readable_on(const QColor& fill);
/// `hue`, made darker or lighter until it shows on the ground: 3:1 (WCAG 1.4.11), or what is asked.
QColor visible_on_ground(const QColor& hue, const Theme& theme, double least = 3.0);

/// The UI font with tabular figures, by pixel size.
QFont ui_font(int pixel_size, QFont::Weight weight = QFont::Normal);
/// True when all ten digits advance equally, so that columns and axes stay put.
bool has_tabular_figures(const QFont& font);

}  // namespace undertone::charts
