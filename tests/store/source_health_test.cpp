#include "store/source_health.h"

#include "store/workspace.h"

#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class SourceHealthTest : public StoreTest {
protected:
    /// A fetch of source a that takes one request.
    void fetch(bool ok, int items_new, milliseconds took, bool held_back = false)
    {
        FetchRecord record;
        record.source = {"a"};
        record.at = g_now;
        record.ok = ok;
        record.held_back = held_back;
        record.error = ok ? "" : "no";
        record.items = record.items_new = items_new;
        record.interval = minutes(15);
        Attempt attempt{{"a"},     "",        g_now,        ok ? 200 : 0, 10,
                        items_new, items_new, record.error, took};
        ASSERT_TRUE(writer_.save_fetch(
            record, held_back ? std::vector<Attempt>{} : std::vector<Attempt>{attempt}));
    }
    SourceHealth health()
    {
        const auto all = reader().source_health(g_now);
        EXPECT_TRUE(all) << to_sentence(all.error());
        EXPECT_THAT(*all, SizeIs(2));
        return all->at(0);
    }
};

TEST_F(SourceHealthTest, WhatIsNotKnownYetIsNone)
{
    EXPECT_EQ(health(), (SourceHealth{{"a"}, {}, 0, {}, {}}));
    fetch(false, 0, {});
    EXPECT_EQ(health(), (SourceHealth{{"a"}, {}, 1, {}, {}}));
}

TEST_F(SourceHealthTest, FailuresAreCountedSinceTheLastSuccess)
{
    fetch(false, 0, {});
    g_now += minutes(15);
    fetch(true, 5, milliseconds(120));
    const Utc success = g_now;
    for (int i = 0; i < 3; ++i) {
        g_now += minutes(15);
        fetch(false, 0, {});
    }
    g_now += minutes(15);
    fetch(false, 0, {}, true);  // a budget of ours: nobody was asked
    EXPECT_EQ(health().last_success, success);
    EXPECT_EQ(health().failures, 3);
    g_now += minutes(15);
    fetch(true, 0, milliseconds(80));
    EXPECT_EQ(health().failures, 0);
    EXPECT_EQ(health().last_success, g_now);
}

TEST_F(SourceHealthTest, ASuccessOfLongAgoIsRememberedByItsCoverage)
{
    fetch(true, 5, milliseconds(120));
    const Utc success = g_now;
    for (int day = 0; day < 45; ++day) {
        g_now += hours(24);
        fetch(false, 0, {});
    }
    ASSERT_TRUE(health().last_success);
    // Its row ends where the next one begins, or where it no longer speaks for the source.
    EXPECT_GE(*health().last_success, success);
    EXPECT_LE(*health().last_success, success + hours(24));
    EXPECT_EQ(health().failures, 30 + 1) << "those of the last 30 days, which are kept";
}

TEST_F(SourceHealthTest, TheLatencyIsTheMedianOfTheLastAnswers)
{
    fetch(true, 0, milliseconds(9'000));
    for (int i = 1; i <= 20; ++i) {
        g_now += minutes(15);
        fetch(true, 0, milliseconds(i * 10));
    }
    // 10, 20 ... 200: the upper one of the two in the middle.
    EXPECT_EQ(health().latency, milliseconds(110));
}

TEST_F(SourceHealthTest, WhatTheFirstFetchBringsIsThePast)
{
    fetch(true, 50, milliseconds(1));
    g_now += hours(12);
    fetch(true, 6, milliseconds(1));
    EXPECT_FALSE(health().items_a_day) << "half a day says little";
    g_now += hours(36);
    fetch(true, 4, milliseconds(1));
    ASSERT_TRUE(health().items_a_day);
    EXPECT_DOUBLE_EQ(*health().items_a_day, 5);  // 10 in two days
}

TEST_F(SourceHealthTest, RemovedSourcesAreListedNowhereUntilTheyAreSavedAgain)
{
    const Source a = reader().sources()->at(0);
    ASSERT_TRUE(writer_.remove_sources({a.id}));
    EXPECT_EQ(reader().sources()->size(), 1u);
    EXPECT_THAT(reader().removed_sources().value(), ElementsAre(a));
    EXPECT_EQ(reader().source_health(g_now)->size(), 1u);
    EXPECT_EQ(writer_.remove_sources({{"b"}, {"nobody"}}).error().kind, ErrorKind::not_found);
    EXPECT_EQ(writer_.remove_sources({a.id}).error().kind, ErrorKind::not_found) << "it is gone";
    EXPECT_EQ(reader().sources()->size(), 1u) << "nothing changed";
    ASSERT_TRUE(writer_.save_reference({}, {}, {}, {a}));
    EXPECT_EQ(reader().sources()->at(0), a) << "in its old place";
    EXPECT_THAT(reader().removed_sources().value(), IsEmpty());
}

TEST_F(SourceHealthTest, StoriesOfARemovedSourceStay)
{
    save(story("1", "Nvidia falls", {}));
    const auto before = reader().stories({}).value();
    ASSERT_THAT(before, SizeIs(1));
    ASSERT_TRUE(writer_.remove_sources({{"a"}}));
    const auto after = reader().stories({}).value();
    ASSERT_THAT(after, SizeIs(1));
    EXPECT_EQ(after[0].story.source, before[0].story.source);
}

TEST_F(SourceHealthTest, BudgetsTellHowMuchOfThemIsUsed)
{
    g_now = at("2025-01-27T00:00:30Z");
    ASSERT_TRUE(writer_.save_budgets({{"api.example", 0, 8, 800, 0, 0}, {"b.example", 1}}));
    const auto ask = [&](const char* time) {
        g_now = at(time);
        ASSERT_TRUE(writer_.reserve_request("api.example", g_now, seconds(0)));
    };
    ask("2025-01-26T23:59:40Z");
    ask("2025-01-27T00:00:00Z");
    ask("2025-01-27T00:00:20Z");
    const auto uses = reader().budget_uses(at("2025-01-27T00:00:30Z")).value();
    ASSERT_THAT(uses, SizeIs(2));
    EXPECT_EQ(uses[0], (BudgetUse{{"api.example", 0, 8, 800, 0, 0}, 3, 3, 2}));
    EXPECT_EQ(uses[1], (BudgetUse{{"b.example", 1}, 0, 0, 0}));
    EXPECT_EQ(reader().budget_uses(at("2025-01-27T01:00:10Z"))->at(0),
              (BudgetUse{{"api.example", 0, 8, 800, 0, 0}, 0, 1, 2}));
}

}  // namespace
}  // namespace undertone::store::test
