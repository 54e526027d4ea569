#include "scoring/train/report.h"

#include <gtest/gtest.h>

#include <cmath>

namespace undertone::scoring::train {
namespace {

constexpr Label down = Label::negative, even = Label::neutral, up = Label::positive;

/// Eight pairs in two folds; three are of texts whose labels differ.
std::vector<Said> eight()
{
    return {
        {up, {0.1, 0.2, 0.7}, false, 0, 0},      // right
        {up, {0.6, 0.3, 0.1}, true, 0, 0},       // said the opposite
        {down, {0.8, 0.1, 0.1}, true, 0, 0},     // right
        {even, {0.2, 0.5, 0.3}, false, 0, 0},    // right
        {even, {0.1, 0.4, 0.5}, false, 0, 1},    // said positive
        {down, {0.3, 0.4, 0.3}, false, 0, 1},    // said neutral
        {up, {0.05, 0.05, 0.9}, false, 0, 1},    // right
        {down, {0.1, 0.3, 0.6}, true, 0, 1},     // said the opposite
    };
}

TEST(Report, WorkedOutByHand)
{
    const Figures f = measure(eight());
    EXPECT_EQ(f.pairs, 8);
    EXPECT_DOUBLE_EQ(f.accuracy, 4 / 8.0);
    const std::array<std::array<int, 3>, 3> confusion{{{1, 1, 1}, {0, 1, 1}, {1, 0, 2}}};
    EXPECT_EQ(f.confusion, confusion);
    // F1 is twice the hits over what was right and what was said: 2/(3+2), 2/(2+2), 4/(3+4).
    EXPECT_NEAR(f.macro_f1, (2 / 5.0 + 2 / 4.0 + 4 / 7.0) / 3, 1e-12);
    EXPECT_EQ(f.conflicting_pairs, 3);
    EXPECT_DOUBLE_EQ(f.conflicting, 1 / 3.0);
    EXPECT_DOUBLE_EQ(f.flips, 2 / 6.0) << "of the six that lean";
    // Fewer pairs than bins, so each by itself: .3 + .6 + .2 + .5 + .5 + .4 + .1 + .6 of 8.
    EXPECT_NEAR(f.calibration, 3.2 / 8, 1e-12);
    // Folds of 3/4 and 1/4 around 1/2.
    EXPECT_NEAR(f.spread, std::sqrt((0.25 * 0.25 + 0.25 * 0.25) / 1), 1e-12);
}

TEST(Report, CalibrationIsAskedOfTenBinsOfLikeSize)
{
    // Sureness .50, .52, ... .88; every second is right. A bin of two is off by what its two are sure
    // of less the one that is right: .02, .10, ... .74, in sum 3.8 of 20.
    std::vector<Said> said;
    for (int i = 19; i >= 0; --i) {
        const double sure = 0.5 + 0.02 * i;
        said.push_back({i % 2 == 0 ? even : up, {(1 - sure) / 2, sure, (1 - sure) / 2}, false, 0, 0});
    }
    EXPECT_NEAR(measure(said).calibration, 3.8 / 20, 1e-12);
}

TEST(Report, OneFoldHasNoSpread)
{
    EXPECT_EQ(measure({{up, {0, 0, 1}, false, 0, 3}, {up, {1, 0, 0}, false, 0, 3}}).spread, 0);
}

TEST(Report, OfNothingZeros)
{
    const Figures f = measure({});
    EXPECT_EQ(f.pairs, 0);
    for (const double figure :
         {f.accuracy, f.macro_f1, f.conflicting, f.flips, f.calibration, f.spread})
        EXPECT_EQ(figure, 0);
}

TEST(Report, OfTwoThatAreAsLikely)
{
    EXPECT_EQ((Said{even, {0.4, 0.4, 0.2}, false, 0, 0}.label()), even);
    EXPECT_EQ((Said{even, {0.2, 0.4, 0.4}, false, 0, 0}.label()), even);
    EXPECT_EQ((Said{even, {1 / 3.0, 1 / 3.0, 1 / 3.0}, false, 0, 0}.label()), even);
    EXPECT_EQ((Said{even, {0.4, 0.2, 0.4}, false, 0, 0}.label()), down);
}

TEST(Report, ALineStandsBelowItsHeader)
{
    EXPECT_EQ(line_header(),
              "pairs  accuracy  spread  macro-F1  conflicting (pairs)  flips  calibration");
    EXPECT_EQ(to_line(measure(eight())),
              "    8      50.0    35.4      49.0         33.3 (    3)   33.3        0.400");
}

}  // namespace
}  // namespace undertone::scoring::train
