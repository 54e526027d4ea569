#include "store/workspace.h"

namespace undertone::store::test {
namespace {

using namespace std::chrono_literals;
using BudgetsTest = StoreTest;

const RequestBudget eight{"api.example", 0, 8, 0, 0};
const RequestBudget three_a_day{"daily.example", 0, 0, 3, 0};

TEST_F(BudgetsTest, AHostWithoutABudgetMayAlwaysBeAsked)
{
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(writer_.reserve_request("free.example", g_now, 0s).value(), g_now);
}

TEST_F(BudgetsTest, WhatIsReservedCountsAndWhatIsTooLateDoesNot)
{
    ASSERT_TRUE(writer_.save_budgets({eight, three_a_day}));
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(writer_.reserve_request("api.example", g_now, 0s).value(), g_now);
    for (int i = 0; i < 3; ++i)  // refused, so that none of them adds to the wait
        EXPECT_EQ(writer_.reserve_request("api.example", g_now, 10s).value(), g_now + 61s);
    EXPECT_EQ(writer_.reserve_request("api.example", g_now, 2min).value(), g_now + 61s);
    EXPECT_EQ(writer_.reserve_request("daily.example", g_now, 0s).value(), g_now)
        << "hosts do not count for each other";
}

TEST_F(BudgetsTest, TheDayIsKeptOverRestartsAndEndsAtMidnightUtc)
{
    ASSERT_TRUE(writer_.save_budgets({three_a_day}));
    g_now = at("2025-01-27T23:00:00Z");
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(writer_.reserve_request("daily.example", g_now, 0s).value(), g_now);
        writer_ = Writer::open(file(), now).value();
    }
    const Utc midnight = at("2025-01-28T00:00:00Z");
    EXPECT_EQ(writer_.reserve_request("daily.example", g_now, 2min).value(), midnight);
    EXPECT_EQ(writer_.reserve_request("daily.example", midnight, 0s).value(), midnight);
}

TEST_F(BudgetsTest, TwoProgramsOnOneFileShareThem)
{
    ASSERT_TRUE(writer_.save_budgets({three_a_day}));
    Writer other = Writer::open(file(), now).value();
    EXPECT_EQ(writer_.reserve_request("daily.example", g_now, 0s).value(), g_now);
    EXPECT_EQ(other.reserve_request("daily.example", g_now, 0s).value(), g_now);
    EXPECT_EQ(writer_.reserve_request("daily.example", g_now, 0s).value(), g_now);
    for (Writer* one : {&writer_, &other})
        EXPECT_EQ(one->reserve_request("daily.example", g_now, 0s).value(),
                  at("2025-01-28T00:00:00Z"));
}

TEST_F(BudgetsTest, AMendedBudgetCountsFromThenOn)
{
    ASSERT_TRUE(writer_.save_budgets({three_a_day}));
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(writer_.reserve_request("daily.example", g_now, 0s).value(), g_now);
    RequestBudget five = three_a_day;
    five.per_day = 5;
    ASSERT_TRUE(writer_.save_budgets({five}));
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(writer_.reserve_request("daily.example", g_now, 0s).value(), g_now);
    EXPECT_GT(writer_.reserve_request("daily.example", g_now, 0s).value(), g_now);
}

TEST_F(BudgetsTest, WhatIsToBeFarApartIsSoOverMidnightToo)
{
    ASSERT_TRUE(writer_.save_budgets({{"slow.example", 0, 0, 0, 600}}));
    g_now = at("2025-01-27T23:57:00Z");
    EXPECT_EQ(writer_.reserve_request("slow.example", g_now, 0s).value(), g_now);
    const Utc soon = at("2025-01-28T00:01:00Z");
    EXPECT_GE(writer_.reserve_request("slow.example", soon, 0s).value(), g_now + 600s);
}

TEST_F(BudgetsTest, AHostThatLostItsBudgetMayAlwaysBeAsked)
{
    ASSERT_TRUE(writer_.save_budgets({three_a_day}));
    ASSERT_TRUE(writer_.save_budgets({}));
    for (int i = 0; i < 9; ++i)
        EXPECT_EQ(writer_.reserve_request("daily.example", g_now, 0s).value(), g_now);
}

}  // namespace
}  // namespace undertone::store::test
