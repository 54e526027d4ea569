#include "charts/theme.h"

#include <gtest/gtest.h>

namespace undertone::charts {
namespace {

class ThemeTest : public testing::TestWithParam<bool> {
protected:
    Theme theme = GetParam() ? Theme::dark_theme() : Theme::light_theme();
};

TEST_P(ThemeTest, words_have_a_contrast_of_at_least_4_5)
{
    const QColor words[] = {theme.text,      theme.faint_text, theme.up_text,
                            theme.down_text, theme.tone_text,  theme.accent};
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
    for (const QColor& fill : {theme.up, theme.down, theme.text})
        EXPECT_GE(contrast(readable_on(fill), fill), 4.5) << fill.name().toStdString();
}

TEST_P(ThemeTest, colours_are_opaque_and_the_tone_area_is_soft)
{
    for (const QColor& colour : {theme.tone_up_fill, theme.tone_down_fill, theme.up_volume})
        EXPECT_EQ(colour.alpha(), 255);
    EXPECT_LT(contrast(theme.tone_up_fill, theme.ground), 2.0);
    EXPECT_LT(contrast(theme.tone_down_fill, theme.ground), 2.0);
    EXPECT_NE(theme.tone_up_fill, theme.ground);
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

INSTANTIATE_TEST_SUITE_P(both, ThemeTest, testing::Bool(),
                         [](const auto& i) { return i.param ? "dark" : "light"; });

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
