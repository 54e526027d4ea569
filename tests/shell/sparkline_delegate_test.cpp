#include "shell/sparkline_delegate.h"

#include "view/watch_rows_model.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>
#include <algorithm>

namespace undertone::shell {
namespace {

using charts::contrast;
using charts::Theme;

class SparklineDelegateTest : public testing::TestWithParam<bool> {
protected:
    SparklineDelegateTest()
    {
        delegate.setTheme(theme);
        model.setInstruments({{{"NVDA"}, "Nvidia", "NASDAQ", "USD"}});
    }

    QImage painted(const view::WatchRow& row, int width)
    {
        model.setRows({row});
        QImage image(width, delegate.sizeHint({}, {}).height(), QImage::Format_RGB32);
        image.fill(theme.ground);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }

    static view::WatchRow row()
    {
        view::WatchRow one;
        one.symbol = {"NVDA"};
        one.name = "Nvidia";
        one.last = 118.42;
        one.last_session = date_from_iso("2025-01-27").value();
        one.closes = {147.22, 142.62, 118.42};
        return one;
    }

    Theme theme = GetParam() ? Theme::dark_theme() : Theme::light_theme();
    SparklineDelegate delegate;
    view::WatchRowsModel model;
};

TEST_P(SparklineDelegateTest, words_on_chips_and_on_the_chosen_row_have_a_contrast_of_4_5)
{
    EXPECT_GE(contrast(theme.up_text, SparklineDelegate::chipFill(theme, +1)), 4.5);
    EXPECT_GE(contrast(theme.down_text, SparklineDelegate::chipFill(theme, -1)), 4.5);
    EXPECT_GE(contrast(theme.text, SparklineDelegate::chipFill(theme, 0)), 4.5);
    for (const QColor& word : {theme.text, theme.faint_text, theme.up_text, theme.down_text})
        EXPECT_GE(contrast(word, SparklineDelegate::chosenGround(theme)), 4.5)
            << word.name().toStdString();
}

TEST_P(SparklineDelegateTest, the_sparkline_is_there_in_the_narrowest_dock_too)
{
    view::WatchRow without = row();
    without.closes.clear();
    for (const int width : {260, 320})
        EXPECT_NE(painted(row(), width), painted(without, width)) << width;
}

TEST_P(SparklineDelegateTest, closes_that_do_not_move_are_a_level_line)
{
    view::WatchRow level = row();
    level.closes = {100, 100, 100};
    view::WatchRow without = row();
    without.closes.clear();
    const QImage with_line = painted(level, 300);
    const QImage plain = painted(without, 300);
    int top = with_line.height(), bottom = -1;
    for (int y = 0; y < with_line.height(); ++y)
        for (int x = 0; x < with_line.width(); ++x)
            if (with_line.pixel(x, y) != plain.pixel(x, y)) {
                top = std::min(top, y);
                bottom = y;
            }
    EXPECT_NEAR((top + bottom) / 2.0, with_line.height() / 2.0, 1.5) << "in the middle";
    EXPECT_LE(bottom - top, 6) << "no higher than the dot at its end";
}

INSTANTIATE_TEST_SUITE_P(Themes, SparklineDelegateTest, testing::Bool(),
                         [](const auto& theme) { return theme.param ? "dark" : "light"; });

}  // namespace
}  // namespace undertone::shell
