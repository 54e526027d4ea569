#include "charts/viewport.h"

#include <gtest/gtest.h>
#include <cmath>

namespace undertone::charts {
namespace {

TEST(Viewport, starts_with_every_bar_on_show)
{
    const Viewport v(250);
    EXPECT_LE(v.first(), -0.5);
    EXPECT_GE(v.last(), 249.5);
}

TEST(Viewport, zoom_keeps_the_bar_in_its_place)
{
    Viewport v(250);
    const double share = (100 - v.first()) / v.span();
    for (int i = 0; i < 6; ++i)
        v.zoom_at(100, 0.8);
    EXPECT_NEAR((100 - v.first()) / v.span(), share, 1e-9);
    EXPECT_NEAR(v.span(), Viewport(250).span() * std::pow(0.8, 6), 1e-9);
}

TEST(Viewport, zoom_ends_at_a_few_bars_and_at_all)
{
    Viewport v(250);
    v.zoom_at(100, 1e-6);
    EXPECT_GE(v.span(), 5);
    v.zoom_at(100, 1e6);
    EXPECT_DOUBLE_EQ(v.first(), Viewport(250).first());
    EXPECT_DOUBLE_EQ(v.span(), Viewport(250).span());
}

TEST(Viewport, pan_holds_at_the_ends_and_keeps_the_span)
{
    Viewport v(250);
    v.zoom_at(100, 0.2);
    const double span = v.span();
    v.pan_to(-1000);
    EXPECT_DOUBLE_EQ(v.first(), Viewport(250).first());
    v.pan_to(1000);
    EXPECT_DOUBLE_EQ(v.last(), Viewport(250).last());
    EXPECT_NEAR(v.span(), span, 1e-9);
}

TEST(Viewport, reveal_moves_only_when_needed)
{
    Viewport v(250);
    v.zoom_at(100, 0.1);
    const double first = v.first();
    v.reveal(101);
    EXPECT_DOUBLE_EQ(v.first(), first);
    v.reveal(249);
    EXPECT_GE(v.last(), 249.5);
    v.reveal(0);
    EXPECT_LE(v.first(), -0.5);
}

TEST(Viewport, copes_with_one_bar_and_none)
{
    for (const int bars : {0, 1, 3}) {
        Viewport v(bars);
        v.zoom_at(0, 0.1);
        v.zoom_at(0, 10);
        v.pan_to(5);
        EXPECT_GT(v.span(), 0) << bars;
    }
}

}  // namespace
}  // namespace undertone::charts
