#include "ingest/daily_housekeeping.h"

#include "store/backup.h"
#include "store/database.h"
#include "support/files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace undertone::ingest::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Utc g_now;
Utc now() { return g_now; }

bool goes_on() { return true; }

/// A database to which texts are told; those of 30 days ago go.
class DailyHousekeepingTest : public testing::Test {
protected:
    DailyHousekeepingTest()
    {
        g_now = utc_from_iso("2025-03-03T15:00:00Z").value();
        writer_ = std::make_unique<store::Writer>(store::Writer::open(file_, now).value());
        Source source;
        source.id = {"a"};
        source.name = source.family = "a";
        EXPECT_TRUE(writer_->save_reference({}, {}, {}, {source}));
        tell_old_text();
    }

    void tell_old_text()
    {
        store::NewStory one;
        one.source = {"a"};
        one.content.external_id = one.content.title = std::to_string(++stories_);
        one.content.summary = "words";
        one.first_seen = one.known_at = g_now - hours(24) * 40;
        one.engine = "test/1";
        ASSERT_TRUE(writer_->save_stories({one}));
    }

    int texts()
    {
        const auto stories = writer_->reader().stories({});
        EXPECT_TRUE(stories);
        return int(std::count_if(stories->begin(), stories->end(), [](const auto& one) {
            return !one.story.content.summary.empty();
        }));
    }

    /// What was told of a look, on a day that has its backup.
    std::optional<Error> look(DailyHousekeeping& house, const store::HouseGoesOn& asked = goes_on)
    {
        EXPECT_TRUE(store::daily_backup(file_, g_now));
        return house.look(*writer_, asked);
    }

    void run_sql(const std::string& sql)
    {
        SQLite::Database(file_.string(), SQLite::OPEN_READWRITE).exec(sql);
    }
    void let_removing_fail()
    {
        run_sql(
            "CREATE TRIGGER held BEFORE UPDATE ON revision "
            "BEGIN SELECT RAISE(ABORT, 'held'); END");
    }

    undertone::test::TemporaryFolder folder_;
    const std::filesystem::path file_ = folder_.path() / "undertone.db";
    std::unique_ptr<store::Writer> writer_;
    int stories_ = 0;
};

TEST_F(DailyHousekeepingTest, IsDoneOnceADay)
{
    DailyHousekeeping house(file_, {30, 0}, now);
    EXPECT_FALSE(look(house));
    EXPECT_EQ(texts(), 0);
    tell_old_text();
    g_now += hours(1);
    EXPECT_FALSE(look(house));
    EXPECT_EQ(texts(), 1) << "this waits for the next day";
    g_now += hours(24);
    EXPECT_FALSE(look(house));
    EXPECT_EQ(texts(), 0);
}

TEST_F(DailyHousekeepingTest, NoTextGoesBeforeTheDaysBackupIsThere)
{
    DailyHousekeeping house(file_, {30, 0}, now);
    EXPECT_FALSE(house.look(*writer_, goes_on));
    EXPECT_EQ(texts(), 1);
    ASSERT_TRUE(store::daily_backup(file_, g_now - hours(24)));
    EXPECT_FALSE(house.look(*writer_, goes_on));
    EXPECT_EQ(texts(), 1) << "yesterday's does not have today's news";
    EXPECT_FALSE(look(house));
    EXPECT_EQ(texts(), 0);
}

TEST_F(DailyHousekeepingTest, AnotherProgramDoesNotDoItAgainThatDay)
{
    DailyHousekeeping house(file_, {30, 0}, now);
    EXPECT_FALSE(look(house));
    tell_old_text();
    g_now += minutes(1);
    DailyHousekeeping other(file_, {30, 0}, now);
    EXPECT_FALSE(look(other));
    EXPECT_EQ(texts(), 1);
    g_now += hours(24);
    EXPECT_FALSE(look(other));
    EXPECT_EQ(texts(), 0);
}

TEST_F(DailyHousekeepingTest, StoppedItGoesOnAtTheNextLook)
{
    DailyHousekeeping house(file_, {30, 0}, now);
    EXPECT_FALSE(look(house, [] { return false; }));
    EXPECT_EQ(texts(), 1);
    g_now += minutes(1);
    EXPECT_FALSE(look(house));
    EXPECT_EQ(texts(), 0);
}

TEST_F(DailyHousekeepingTest, WhatIsSetLaterHoldsFromTheNextDayOn)
{
    DailyHousekeeping house(file_, {}, now);
    EXPECT_FALSE(look(house));
    house.set_retention({30, 0});
    g_now += hours(1);
    EXPECT_FALSE(look(house));
    EXPECT_EQ(texts(), 1);
    g_now += hours(24);
    EXPECT_FALSE(look(house));
    EXPECT_EQ(texts(), 0);
}

TEST_F(DailyHousekeepingTest, AFailureThatLastsIsToldOnceAndTriedAgain)
{
    let_removing_fail();
    DailyHousekeeping house(file_, {30, 0}, now);
    EXPECT_TRUE(look(house));
    for (int i = 0; i < 3; ++i) {
        g_now += hours(1);
        house.set_retention({30, 0});
        EXPECT_FALSE(look(house)) << "told already";
        EXPECT_EQ(texts(), 1);
    }
    run_sql("DROP TRIGGER held");
    g_now += hours(1);
    EXPECT_FALSE(look(house));
    EXPECT_EQ(texts(), 0) << "the same day still: nothing had been done";

    tell_old_text();
    let_removing_fail();
    g_now += hours(24);
    EXPECT_TRUE(look(house)) << "another failure";
}

}  // namespace
}  // namespace undertone::ingest::test
