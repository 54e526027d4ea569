#include "core/request_budget.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <map>
#include <random>

namespace undertone {
namespace {

using namespace std::chrono_literals;

const Utc now = utc_from_iso("2025-01-27T14:30:00Z").value();

TEST(RequestBudget, WithoutBoundsAnyTimeWillDo)
{
    EXPECT_EQ(earliest_request({}, {now - 1s, now, now}, now), now);
}

TEST(RequestBudget, EachBoundIsKept)
{
    const RequestBudget minute{"h", 0, 2, 0, 0};
    EXPECT_EQ(earliest_request(minute, {now - 59s}, now), now);
    EXPECT_EQ(earliest_request(minute, {now - 59s, now - 1s}, now), now + 2s);
    EXPECT_EQ(earliest_request(minute, {now - 61s, now - 1s}, now), now);
    const RequestBudget apart{"h", 0, 0, 0, 5};
    EXPECT_EQ(earliest_request(apart, {now - 2s}, now), now + 4s);
    EXPECT_EQ(earliest_request({"h", 1, 0, 0, 0}, {now}, now), now + 2s);
    EXPECT_EQ(earliest_request({"h", 3, 0, 0, 0}, {now, now}, now), now);
}

TEST(RequestBudget, ADayIsOfUtc)
{
    const RequestBudget day{"h", 0, 0, 2, 0};
    const Utc midnight = utc_from_iso("2025-01-28T00:00:00Z").value();
    EXPECT_EQ(earliest_request(day, {now - 9h, now - 8h}, now), midnight);
    EXPECT_EQ(earliest_request(day, {now - 15h, now - 8h}, now), now);  // 23:30 the day before
    EXPECT_EQ(earliest_request(day, {now - 9h, now - 8h}, midnight), midnight);
}

TEST(RequestBudget, WhatIsPromisedCountsAndTheOrderStays)
{
    const RequestBudget minute{"h", 0, 2, 0, 0};
    EXPECT_EQ(earliest_request(minute, {now - 1s, now + 30s}, now), now + 60s);
    EXPECT_EQ(earliest_request(minute, {now + 30s}, now), now + 30s);
}

TEST(RequestBudget, TimesOfAClockThatWasSetBackHoldNothingUp)
{
    const RequestBudget minute{"h", 0, 1, 0, 0};
    EXPECT_EQ(earliest_request(minute, {now + 24h}, now), now);
}

// Tiingo: 50 an hour. What was asked at 23:30 counts at 00:15, though it is another day.
TEST(RequestBudget, AnHourIsAnyHour)
{
    const RequestBudget hourly{"h", 0, 0, 0, 0, 2};
    EXPECT_EQ(earliest_request(hourly, {now, now + 10min}, now + 20min), now + 1h + 1s);
    EXPECT_EQ(earliest_request(hourly, {now, now + 10min}, now + 61min), now + 61min);
    const Utc midnight = midnight_utc(date_of(now));
    EXPECT_LE(counted_since(hourly, midnight + 15min), midnight - 45min);
    EXPECT_EQ(counted_since({"h", 0, 0, 5, 0}, midnight + 15min), midnight);
}

/// Asked again and again at random, over two days: counted in every window by its definition.
TEST(RequestBudget, IsNeverExceededInAnyWindow)
{
    const auto seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const RequestBudget budget{"h", 2, 8, 300, 1, 50};
    std::vector<Utc> made;
    for (Utc at = now; at < now + 48h; at += seconds(random() % 90)) {
        const Utc time = earliest_request(budget, made, at);
        ASSERT_GE(time, at);
        if (time <= at + 2min)
            made.push_back(time);
    }
    ASSERT_TRUE(std::is_sorted(made.begin(), made.end()));
    std::map<Date, int> days;
    for (std::size_t i = 0; i < made.size(); ++i) {
        ++days[date_of(made[i])];
        // Requests may leave up to a second later than said: the windows as the provider sees them.
        const auto within = [&](seconds window) {
            return std::count_if(made.begin() + std::ptrdiff_t(i), made.end(),
                                 [&](Utc one) { return one - made[i] <= window; });
        };
        ASSERT_LE(within(1s), budget.per_second);
        ASSERT_LE(within(60s), budget.per_minute);
        ASSERT_LE(within(1h), budget.per_hour);
    }
    for (const auto& [day, count] : days)
        EXPECT_LE(count, budget.per_day) << to_iso(day);
    EXPECT_EQ(days[date_of(now) + std::chrono::days(1)], budget.per_day) << "used to the full";
}

}  // namespace
}  // namespace undertone
