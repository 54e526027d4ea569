#include "charts/price_axis.h"

#include "charts/frame.h"
#include "charts/sample_snapshot.h"
#include "charts/ticks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>

namespace undertone::charts {
namespace {

std::vector<std::string> texts(const std::vector<PriceTick>& ticks)
{
    std::vector<std::string> all;
    for (const PriceTick& tick : ticks)
        all.push_back(tick.text.toStdString());
    return all;
}

Frame frame_of(PriceScale scale, const Viewport& viewport, std::shared_ptr<const ChartData> data)
{
    FrameWishes wishes{{1280, 720}, Theme::dark_theme(), ChartFonts::screen(), true};
    wishes.style.scale = scale;
    return make_frame(std::move(data), viewport, wishes);
}

TEST(PriceAxis, maps_back_and_forth_on_every_scale)
{
    for (const PriceScale scale :
         {PriceScale::linear, PriceScale::logarithmic, PriceScale::percent}) {
        const PriceAxis axis = make_price_axis(scale, 90, 80, 160, 30, 12, 500);
        EXPECT_NEAR(axis.share_of(80), 12.0 / 500, 1e-9);
        EXPECT_NEAR(axis.share_of(160), 1 - 30.0 / 500, 1e-9);
        for (const double price : {80.0, 99.5, 118.42, 160.0})
            EXPECT_NEAR(axis.price_at(axis.share_of(price)), price, 1e-9);
    }
}

TEST(PriceAxis, logarithmic_gives_equal_room_to_equal_factors)
{
    const PriceAxis axis = make_price_axis(PriceScale::logarithmic, 1, 10, 1000, 0, 0, 500);
    EXPECT_NEAR(axis.share_of(100) - axis.share_of(10), axis.share_of(1000) - axis.share_of(100),
                1e-12);
}

TEST(PriceAxis, percent_counts_from_the_close_before_the_first_bar_on_show)
{
    const auto data = std::make_shared<const ChartData>(test::sample_snapshot());
    const auto& snapshot = *data->snapshot;
    const Frame all = frame_of(PriceScale::percent, Viewport(data->bars()), data);
    EXPECT_EQ(all.price_axis.base, *snapshot.previous_close);

    Viewport viewport(data->bars());
    viewport.zoom_at(100, 0.3);
    const Frame some = frame_of(PriceScale::percent, viewport, data);
    const int first = static_cast<int>(std::ceil(some.viewport.first()));
    const double base = snapshot.bars[static_cast<std::size_t>(first - 1)].close;
    EXPECT_EQ(some.price_axis.base, base);
    EXPECT_EQ(some.price_axis.text(base * 0.8303).toStdString(), "−16.97\u00a0%");
    EXPECT_EQ(some.price_axis.text(base).toStdString(), "0.00\u00a0%");
    EXPECT_THAT(texts(some.price_ticks), testing::Contains("0\u00a0%"));
    for (const PriceTick& tick : some.price_ticks)
        EXPECT_TRUE(tick.text.endsWith(QStringLiteral("\u00a0%"))) << tick.text.toStdString();
}

TEST(PriceAxis, is_linear_where_a_price_is_not_above_zero)
{
    auto snapshot = test::sample_snapshot();
    snapshot->bars[7].low = 0;
    const auto data = std::make_shared<const ChartData>(snapshot);
    for (const PriceScale wanted : {PriceScale::logarithmic, PriceScale::percent})
        EXPECT_EQ(frame_of(wanted, Viewport(data->bars()), data).price_axis.scale,
                  PriceScale::linear);
}

TEST(LogTicks, are_one_two_five_by_decade)
{
    EXPECT_THAT(log_ticks(0.9, 1100, 400, 30).values,
                testing::Pointwise(testing::DoubleNear(1e-9),
                                   {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0}));
    EXPECT_EQ(log_ticks(0.09, 11, 700, 30).decimals, 2);
}

TEST(LogTicks, stay_readable_over_short_and_long_ranges)
{
    EXPECT_THAT(log_ticks(100, 108, 400, 30).values,
                testing::ElementsAre(100, 101, 102, 103, 104, 105, 106, 107, 108));
    for (double low : {0.003, 1.7, 84.0, 9500.0}) {
        for (double ratio = 1.01; ratio < 1e9; ratio *= 1.7) {
            for (const double height : {150.0, 480.0, 1700.0}) {
                const std::vector<double> ticks = log_ticks(low, low * ratio, height, 30).values;
                EXPECT_FALSE(ticks.empty()) << low << " x " << ratio << " on " << height;
                const double per_pixel = std::log(ratio) / height;
                for (std::size_t i = 1; i < ticks.size(); ++i)
                    EXPECT_GE(std::log(ticks[i] / ticks[i - 1]) / per_pixel, 29.9)
                        << ticks[i - 1] << " and " << ticks[i] << " on " << height;
                EXPECT_GE(ticks.size(),
                          std::min<std::size_t>(2, static_cast<std::size_t>(height / 200)))
                    << low << " x " << ratio << " on " << height;
            }
        }
    }
}

}  // namespace
}  // namespace undertone::charts
