#include "charts/format.h"

#include <gtest/gtest.h>

namespace undertone::charts {
namespace {

std::string s(const QString& text) { return text.toStdString(); }

TEST(Format, numbers_have_a_real_minus_sign_and_fixed_decimals)
{
    EXPECT_EQ(s(number_text(1234.5, 2)), "1,234.50");
    EXPECT_EQ(s(number_text(-3.2, 2)), "−3.20");
    EXPECT_EQ(s(signed_text(0.4, 2)), "+0.40");
    EXPECT_EQ(s(signed_text(-0.714, 2)), "−0.71");
}

TEST(Format, what_rounds_to_zero_has_no_sign)
{
    EXPECT_EQ(s(number_text(-0.004, 2)), "0.00");
    EXPECT_EQ(s(signed_text(0.004, 2)), "0.00");
    EXPECT_EQ(s(signed_text(-0.006, 2)), "−0.01");
}

TEST(Format, percents_have_a_sign_and_do_not_break)
{
    EXPECT_EQ(s(percent_text(-0.1697)), "−16.97\u00a0%");
    EXPECT_EQ(s(percent_text(0.0893)), "+8.93\u00a0%");
}

TEST(Format, volumes_are_short_and_a_missing_one_is_not_zero)
{
    EXPECT_EQ(s(volume_text(818830900)), "818.8\u00a0M");
    EXPECT_EQ(s(volume_text(1.42e9)), "1.4\u00a0B");
    EXPECT_EQ(s(volume_text(950)), "950");
    EXPECT_EQ(s(volume_text(std::nullopt)), "–");
}

TEST(Format, times_are_the_exchange_s_wall_clock)
{
    const Utc winter = *utc_from_iso("2025-01-27T21:04:00Z");
    const Utc summer = *utc_from_iso("2025-07-01T20:04:00Z");
    EXPECT_EQ(s(zoned_text(winter, "America/New_York", {})), "27 Jan 2025 16:04 EST");
    EXPECT_EQ(s(zoned_text(summer, "America/New_York", {})), "1 Jul 2025 16:04 EDT");
    EXPECT_EQ(s(zone_name("America/New_York", winter)), "ET");
    EXPECT_EQ(s(zoned_text(winter, "Nowhere/At_All", {})), "27 Jan 2025 21:04 UTC");
    EXPECT_EQ(s(day_text(*date_from_iso("2025-01-27"), {})), "Mon 27 Jan 2025");
}

}  // namespace
}  // namespace undertone::charts
