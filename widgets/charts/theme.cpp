#include "charts/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace undertone::charts {
namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

}  // namespace

QColor sheer(QColor hue, double alpha)
{
    hue.setAlphaF(static_cast<float>(alpha));
    return hue;
}

namespace {

/// What follows from the hues and the ground.
Theme with_mixes(Theme t)
{
    t.tone_up_fill = mixed(t.up, t.ground, t.dark ? 0.20 : 0.16);
    t.tone_down_fill = mixed(t.down, t.ground, t.dark ? 0.20 : 0.15);
    t.tone_band = mixed(t.tone, t.ground, t.dark ? 0.20 : 0.22);
    t.up_volume = mixed(t.up, t.ground, t.dark ? 0.42 : 0.38);
    t.down_volume = mixed(t.down, t.ground, t.dark ? 0.42 : 0.38);
    // Dark words on light flags, or light ones on dark flags: one ink for all.
    t.flag_up = t.dark ? t.up : t.up_text;
    t.flag_down = t.dark ? t.down : t.down_text;
    t.flag_text = readable_on(t.flag);
    t.price_line = t.accent;
    t.price_area = mixed(t.accent, t.ground, t.dark ? 0.10 : 0.07);
    t.level = t.accent;
    t.silent = mixed(t.faint_text, t.ground, 0.75);
    t.pre_market = sheer(t.accent, t.dark ? 0.09 : 0.07);
    t.after_hours = sheer(t.benchmark, t.dark ? 0.10 : 0.08);
    return t;
}

/// The system's own font where its digits line up, else the first installed one whose digits do.
/// Qt before 6.7 cannot switch a font's tabular figures on, so a font is chosen that has no others.
QString tabular_family()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (has_tabular_figures(system))
        return QFontInfo(system).family();  // not an alias: an SVG names it to other machines
    static const QStringList candidates{
        QStringLiteral("Segoe UI"),        QStringLiteral("Helvetica Neue"),
        QStringLiteral("Noto Sans"),       QStringLiteral("Roboto"),
        QStringLiteral("Ubuntu"),          QStringLiteral("Cantarell"),
        QStringLiteral("Source Sans 3"),   QStringLiteral("DejaVu Sans"),
        QStringLiteral("Liberation Sans"), QStringLiteral("Arial")};
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : candidates) {
        if (installed.contains(family) && has_tabular_figures(QFont(family)))
            return family;
    }
    return system.family();
}

}  // namespace

Theme Theme::dark_theme()
{
    Theme t;
    t.dark = true;
    t.ground = QColor(0x10, 0x14, 0x1f);
    t.panel = QColor(0x16, 0x1b, 0x28);
    t.grid = QColor(0x23, 0x2a, 0x3b);
    t.text = QColor(0xc9, 0xd1, 0xe0);
    t.faint_text = QColor(0x8e, 0x98, 0xad);
    t.border = QColor(0x2c, 0x35, 0x49);
    t.accent = QColor(0x6e, 0xa8, 0xfe);
    t.up = QColor(0x26, 0xa6, 0x9a);
    t.down = QColor(0xef, 0x53, 0x67);
    t.tone = QColor(0xe8, 0xb1, 0x3a);
    t.flag = QColor(0x8f, 0xa0, 0xc0);
    t.up_text = QColor(0x34, 0xb8, 0xab);
    t.down_text = QColor(0xf4, 0x6b, 0x7d);
    t.tone_text = t.tone;
    t.benchmark = QColor(0xc7, 0x92, 0xea);
    return with_mixes(t);
}

Theme Theme::light_theme()
{
    Theme t;
    t.dark = false;
    t.ground = QColor(0xff, 0xff, 0xff);
    t.panel = QColor(0xf6, 0xf8, 0xfa);
    t.grid = QColor(0xec, 0xef, 0xf3);
    t.text = QColor(0x1f, 0x27, 0x33);
    t.faint_text = QColor(0x5a, 0x65, 0x75);
    t.border = QColor(0xd5, 0xdb, 0xe3);
    t.accent = QColor(0x1f, 0x5f, 0xd0);
    t.up = QColor(0x12, 0x93, 0x6f);
    t.down = QColor(0xd6, 0x30, 0x4a);
    t.tone = QColor(0xa8, 0x70, 0x0f);
    t.flag = QColor(0x5f, 0x6f, 0x8c);
    t.up_text = QColor(0x0b, 0x79, 0x5a);
    t.down_text = QColor(0xc4, 0x25, 0x40);
    t.tone_text = QColor(0x8c, 0x5c, 0x08);
    t.benchmark = QColor(0x7b, 0x3f, 0xb5);
    return with_mixes(t);
}

Theme Theme::colour_blind_theme(bool dark)
{
    Theme t = dark ? dark_theme() : light_theme();
    // After Okabe and Ito's set: hues that stay apart by lightness too.
    t.up = dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
    t.down = dark ? QColor(0xe6, 0x8a, 0x00) : QColor(0xb8, 0x57, 0x00);
    t.up_text = dark ? t.up : QColor(0x00, 0x66, 0xa0);
    t.down_text = dark ? QColor(0xf0, 0x9a, 0x1a) : QColor(0xa6, 0x4e, 0x00);
    t.tone = dark ? QColor(0xf0, 0xe4, 0x9a) : QColor(0x8a, 0x3a, 0x78);
    t.tone_text = t.tone;
    t.benchmark = dark ? QColor(0xd8, 0x9a, 0xc4) : QColor(0x4d, 0x4d, 0x4d);
    return with_mixes(t);
}

Theme Theme::print_theme()
{
    Theme t = light_theme();
    t.panel = QColor(Qt::white);
    t.grid = QColor(0xe2, 0xe5, 0xea);
    t.text = QColor(Qt::black);
    t.faint_text = QColor(0x3a, 0x43, 0x50);
    t.border = QColor(0xa9, 0xb1, 0xbc);
    t.accent = QColor(0x12, 0x48, 0xa6);
    t.up = t.up_text = QColor(0x06, 0x66, 0x4b);
    t.down = t.down_text = QColor(0xa8, 0x14, 0x30);
    t.tone = t.tone_text = QColor(0x7a, 0x4e, 0x00);
    t.flag = QColor(0x4a, 0x56, 0x6b);
    t.benchmark = QColor(0x62, 0x2d, 0x96);
    return with_mixes(t);
}

QColor mixed(const QColor& colour, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()),
                  mix(colour.blue(), ground.blue()));
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

QColor readable_on(const QColor& fill)
{
    const QColor ink(0x0b, 0x0e, 0x15);
    const QColor white(Qt::white);
    return contrast(ink, fill) > contrast(white, fill) ? ink : white;
}

QColor visible_on_ground(const QColor& hue, const Theme& theme, double least)
{
    QColor colour = hue.isValid() ? hue : theme.flag;
    float h = 0, s = 0, l = 0;
    colour.getHslF(&h, &s, &l);
    const float step = theme.dark ? 0.03F : -0.03F;
    while (contrast(colour, theme.ground) < least && l > 0.03F && l < 0.97F) {
        l += step;
        colour = QColor::fromHslF(std::max(h, 0.0F), s, l);
    }
    return colour;
}

QFont ui_font(int pixel_size, QFont::Weight weight)
{
    static const QString family = tabular_family();
    QFont font(family);
    font.setPixelSize(pixel_size);
    font.setWeight(weight);
    return font;
}

bool has_tabular_figures(const QFont& font)
{
    // Large, so that rounding of advances to whole pixels cannot hide a difference.
    QFont probe = font;
    probe.setPixelSize(64);
    const QFontMetricsF metrics(probe);
    const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01)
            return false;
    }
    return zero > 0;
}

}  // namespace undertone::charts
