#include "market/bar_gaps.h"

#include <gmock/gmock.h>

namespace undertone::market {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Bar bar_on(std::string_view day) { return {midnight_utc(*date_from_iso(day)), 1, 1, 1, 1, {}}; }

TEST(BarGaps, a_holiday_is_no_gap_and_a_missing_session_is_one)
{
    // 2025-01-09: Carter's funeral; 11 and 12: a weekend; 10: New York traded.
    const Calendar calendar = Calendar::new_york();
    const auto gaps = gaps_of({bar_on("2025-01-08"), bar_on("2025-01-13")}, calendar);
    EXPECT_THAT(gaps.missing, ElementsAre(*date_from_iso("2025-01-10")));
    EXPECT_TRUE(gaps.on_closed_days.empty() && gaps.not_known.empty());
    EXPECT_THAT(in_words(gaps, calendar), ElementsAre(HasSubstr("2025-01-10")));
    EXPECT_TRUE(in_words(gaps_of({bar_on("2025-01-08"), bar_on("2025-01-10")}, calendar), calendar)
                    .empty());
}

TEST(BarGaps, a_bar_on_a_closed_day_is_named)
{
    const auto gaps = gaps_of({bar_on("2025-01-08"), bar_on("2025-01-09"), bar_on("2025-01-10")},
                              Calendar::new_york());
    EXPECT_THAT(gaps.on_closed_days, ElementsAre(*date_from_iso("2025-01-09")));
    EXPECT_TRUE(gaps.missing.empty());
}

TEST(BarGaps, beyond_the_calendar_s_years_nothing_is_guessed)
{
    const Calendar calendar = Calendar::new_york();
    EXPECT_TRUE(calendar.knows(*date_from_iso("2028-12-29")));
    EXPECT_FALSE(calendar.knows(*date_from_iso("2029-01-02")));
    const auto gaps = gaps_of({bar_on("2028-12-29"), bar_on("2029-01-08")}, calendar);
    EXPECT_TRUE(gaps.missing.empty());
    EXPECT_THAT(gaps.not_known, ElementsAre(*date_from_iso("2029-01-08")));
    EXPECT_THAT(in_words(gaps, calendar), ElementsAre(HasSubstr("2028-12-31")));
    EXPECT_TRUE(gaps_of({}, calendar).missing.empty());
}

}  // namespace
}  // namespace undertone::market
