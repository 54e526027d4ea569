#include "charts/time_places.h"

#include "charts/format.h"
#include "charts/measure.h"
#include "charts/sample_snapshot.h"
#include "charts/viewport.h"
#include "view/number_text.h"

#include <gtest/gtest.h>

namespace undertone::charts {
namespace {

TEST(TimePlaces, a_place_is_found_again_among_the_same_bars)
{
    const auto bars = test::walk_snapshot(50, 7)->bars;
    for (const double index : {-1.0, -0.25, 0.0, 7.5, 23.125, 49.0, 50.0})
        EXPECT_EQ(index_of(bars, place_of(bars, index)), index);
}

TEST(TimePlaces, a_place_stays_with_its_bar_when_others_come_and_go)
{
    auto bars = test::walk_snapshot(50, 7)->bars;
    const TimePlace place = place_of(bars, 20.25);
    EXPECT_EQ(place.bar, bars[20].t);
    bars.erase(bars.begin(), bars.begin() + 3);
    EXPECT_EQ(index_of(bars, place), 17.25);
    bars.erase(bars.begin() + 17);  // its own: the one before holds its time
    EXPECT_EQ(index_of(bars, place), 16.25);
    bars.erase(bars.begin(), bars.begin() + 20);
    EXPECT_EQ(index_of(bars, place), 0.25) << "before the first: there";
}

TEST(TimePlaces, a_bar_holds_the_time_up_to_the_next)
{
    const auto bars = test::sample_snapshot()->bars;
    const int monday = test::bar_of(*test::sample_snapshot(), "2025-01-27");
    EXPECT_EQ(bar_holding(bars, *utc_from_iso("2025-01-27T14:30:00Z")), monday);
    EXPECT_EQ(bar_holding(bars, *utc_from_iso("2025-01-26T23:59:59Z")), monday - 1)
        << "a weekend belongs to the session before it";
    EXPECT_EQ(bar_holding(bars, bars.front().t - seconds(1)), -1);
    EXPECT_EQ(bar_holding(bars, *utc_from_iso("2099-01-01T00:00:00Z")), int(bars.size()) - 1);
}

/// The viewport over the sample's bars up to a date, and over them with more.
class CarriedOver : public testing::Test {
protected:
    std::vector<Bar> old_bars = test::sample_snapshot("2024-12-02", "2025-05-29")->bars;
    std::vector<Bar> bars = test::sample_snapshot("2024-12-10", "2025-05-30")->bars;
    int slid = int(old_bars.size()) + 1 - int(bars.size());  // bars that left at the left
};

TEST_F(CarriedOver, what_was_on_show_in_the_past_stays)
{
    Viewport before(int(old_bars.size()));
    before.show(30.3, 60.7);
    const Viewport now = carried_over(before, old_bars, bars);
    EXPECT_DOUBLE_EQ(now.first(), 30.3 - slid);
    EXPECT_DOUBLE_EQ(now.span(), before.span());
    EXPECT_EQ(place_of(bars, now.first()).bar, place_of(old_bars, before.first()).bar);
}

TEST_F(CarriedOver, the_last_bar_is_followed)
{
    Viewport before(int(old_bars.size()));
    before.show(60, double(old_bars.size()) - 0.5);
    const Viewport now = carried_over(before, old_bars, bars);
    EXPECT_DOUBLE_EQ(now.last(), double(bars.size()) - 0.5);
    EXPECT_DOUBLE_EQ(now.span(), before.span());
}

TEST_F(CarriedOver, all_stays_all)
{
    EXPECT_TRUE(carried_over(Viewport(int(old_bars.size())), old_bars, bars).shows_all());
    const Viewport all(int(bars.size()) - 5);
    const std::vector<Bar> later(bars.begin() + 5, bars.end());
    const Viewport same = carried_over(all, later, bars);
    EXPECT_DOUBLE_EQ(same.first(), all.first() + 5) << "bars before the first move nothing";
    EXPECT_DOUBLE_EQ(same.last(), all.last() + 5);
}

TEST(Measures, from_close_to_close_whichever_way_it_was_drawn)
{
    const auto chart = test::sample_snapshot();
    const int friday = test::bar_of(*chart, "2025-01-24");
    // Closes as NASDAQ published them: 142.62, 118.42, 128.99.
    for (const Measure one : {Measure{friday, friday + 1}, Measure{friday + 1, friday}}) {
        const Measured found = measured(*chart, one);
        EXPECT_EQ(found.bars, 1);
        EXPECT_NEAR(found.change.value(), 118.42 / 142.62 - 1, 1e-4);
        EXPECT_EQ(found.stories, 22) << "of Monday; Friday's were known before its close";
        EXPECT_DOUBLE_EQ(found.tone_change.value(),
                         *chart->tone[std::size_t(friday) + 1] - *chart->tone[std::size_t(friday)]);
    }
    EXPECT_EQ(measured(*chart, {friday, friday + 2}).stories, 33);
    EXPECT_NEAR(measured(*chart, {friday, friday + 2}).change.value(), 128.99 / 142.62 - 1, 1e-4);
    EXPECT_EQ(measure_dates(*chart, {friday + 1, friday}, {}),
              QStringLiteral("24 Jan 2025 – 27 Jan 2025"));
    EXPECT_TRUE(
        measure_words(*chart, {friday, friday + 1})
            .startsWith(percent_text(-0.1697) + QStringLiteral("  ·  1 session  ·  tone −")));
    EXPECT_TRUE(
        measure_words(*chart, {friday, friday + 1}).endsWith(QStringLiteral("·  22 stories")));
}

TEST(Measures, says_what_it_does_not_know)
{
    auto chart = test::sample_snapshot();
    chart->tone[0].reset();  // as before the first story
    EXPECT_FALSE(measured(*chart, {0, 60}).tone_change);
    EXPECT_TRUE(measure_words(*chart, {0, 60}).contains(QStringLiteral("tone not known")));
    chart->bars[5].close = -3;
    EXPECT_FALSE(measured(*chart, {5, 9}).change) << "no percent of a negative price";
    EXPECT_EQ(measured(*chart, {7, 7}).bars, 0);
}

}  // namespace
}  // namespace undertone::charts
