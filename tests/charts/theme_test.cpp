#include "charts/theme.h"

#include <gtest/gtest.h>
#include <cmath>

namespace undertone::charts {
namespace {

struct Named {
    const char* name;
    Theme theme;
};

class ThemeTest : public testing::TestWithParam<Named> {
protected:
    Theme theme = GetParam().theme;
};

TEST_P(ThemeTest, words_have_a_contrast_of_at_least_4_5)
{
    const QColor words[] = {theme.text,      theme.faint_text, theme.up_text,   theme.down_text,
                            theme.tone_text, theme.accent,     theme.benchmark, theme.level};
    for (const QColor& word : words) {
        EXPECT_GE(contrast(word, theme.ground), 4.5) << word.name().toStdString() << " on ground";
        EXPECT_GE(contrast(word, theme.panel), 4.5) << word.name().toStdString() << " on panel";
    }
}

TEST_P(ThemeTest, words_on_flags_and_tags_have_it_too)
{
    for (const QColor& fill : {theme.flag, theme.flag_up, theme.flag_down}) {
        EXPECT_GE(contrast(theme.flag_text, fill), 4.5) << fill.name().toStdString();
        EXPECT_EQ(readable_on(fill), theme.flag_text) << "one ink for all flags";
    }
    for (const QColor& fill :
         {theme.up, theme.down, theme.text, theme.faint_text, theme.benchmark, theme.level})
        EXPECT_GE(contrast(readable_on(fill), fill), 4.5) << fill.name().toStdString();
}

TEST_P(ThemeTest, lines_show_on_every_ground_that_they_stand_on)
{
    const QColor lines[] = {theme.up,    theme.down,      theme.tone,  theme.price_line,
                            theme.level, theme.benchmark, theme.silent};
    for (const QColor& shade : {theme.ground, theme.pre_market, theme.after_hours}) {
        const QColor ground = mixed(shade, theme.ground, shade.alphaF());
        for (const QColor& line : lines)
            EXPECT_GE(contrast(line, ground), 3.0)  // WCAG 1.4.11
                << line.name().toStdString() << " on " << ground.name().toStdString();
        EXPECT_LT(contrast(ground, theme.ground), 1.5) << "a shade, no area";
    }
    EXPECT_NE(theme.pre_market, theme.after_hours);
}

TEST_P(ThemeTest, areas_are_soft_and_shades_tint_them)
{
    for (const QColor& area :
         {theme.tone_up_fill, theme.tone_down_fill, theme.tone_band, theme.price_area}) {
        EXPECT_EQ(area.alpha(), 255) << "many translucent fills are slow";
        EXPECT_LT(contrast(area, theme.ground), 2.0);
        EXPECT_NE(area, theme.ground);
        for (const QColor& shade : {theme.pre_market, theme.after_hours}) {
            const QColor shaded = mixed(shade, area, shade.alphaF());
            EXPECT_NE(shaded, area);
            EXPECT_GE(contrast(theme.tone, shaded), 2.5) << "its line stands out";
        }
    }
    EXPECT_EQ(theme.up_volume.alpha(), 255);
}

TEST_P(ThemeTest, a_hue_of_any_lightness_becomes_visible_and_keeps_its_hue)
{
    for (const char* name : {"#ff9f43", "#ffff66", "#101040", "#4c8dff", "#2bb3c0"}) {
        const QColor hue(name);
        const QColor shown = visible_on_ground(hue, theme);
        EXPECT_GE(contrast(shown, theme.ground), 3.0) << name;
        EXPECT_NEAR(shown.hslHueF(), hue.hslHueF(), 0.02) << name;
    }
    EXPECT_GE(contrast(visible_on_ground(QColor(), theme), theme.ground), 3.0) << "no hue given";
}

INSTANTIATE_TEST_SUITE_P(
    all, ThemeTest,
    testing::Values(Named{"dark", Theme::dark_theme()}, Named{"light", Theme::light_theme()},
                    Named{"colour_blind_dark", Theme::colour_blind_theme(true)},
                    Named{"colour_blind_light", Theme::colour_blind_theme(false)},
                    Named{"print", Theme::print_theme()}),
    [](const auto& i) { return std::string(i.param.name); });

TEST(ColourBlindTheme, up_and_down_stay_apart_for_who_sees_no_red_or_no_green)
{
    // Viénot, Brettel & Mollon 1999: what a dichromat sees of a colour, in linear RGB. Both kinds
    // see red and green as one mixture of them.
    const auto seen = [](const QColor& colour, double red, double green) {
        const auto linear = [](double c) { return std::pow(c, 2.2); };
        const double mixture = red * linear(colour.redF()) + green * linear(colour.greenF());
        return std::pair(mixture, linear(colour.blueF()));
    };
    for (const bool dark : {true, false}) {
        const Theme theme = Theme::colour_blind_theme(dark);
        for (const auto& [red, green] : {std::pair(0.112, 0.888), std::pair(0.293, 0.707)}) {
            const auto up = seen(theme.up, red, green), down = seen(theme.down, red, green);
            EXPECT_GT(up.second - down.second, 0.3) << "blue tells them apart";
        }
        EXPECT_GE(contrast(theme.tone, theme.down), 1.3);
    }
}

TEST(Contrast, is_that_of_WCAG)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-6);
    EXPECT_NEAR(contrast(QColor("#767676"), Qt::white), 4.54, 0.01);  // WCAG's known threshold grey
}

TEST(UiFont, has_digits_of_one_width)
{
    EXPECT_TRUE(has_tabular_figures(ui_font(11)));
    EXPECT_TRUE(has_tabular_figures(ui_font(20, QFont::DemiBold)));
    EXPECT_EQ(ui_font(13).pixelSize(), 13);
}

}  // namespace
}  // namespace undertone::charts
