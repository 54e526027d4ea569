#include "store/workload.h"
#include "support/fragile_disk.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <iostream>

namespace undertone::store::test {
namespace {

using undertone::test::FragileDisk;
using undertone::test::TemporaryFolder;
namespace fs = std::filesystem;

/// Steps until one fails; the last one that was done.
int write_until_failure(const fs::path& file, int first, int most, std::set<int>& done)
{
    auto writer = Writer::open(file, now);
    if (!writer || !Workload::save_reference(*writer))
        return first;
    int number = first;
    for (; number < first + most; ++number) {
        if (!Workload::step(*writer, number))
            break;
        done.insert(number);
    }
    return number;
}

class PowerCutTest : public testing::Test {
protected:
    PowerCutTest() { g_now = at("2025-01-27T15:00:00Z"); }
    [[nodiscard]] fs::path file() const { return folder_.path() / "undertone.db"; }
    TemporaryFolder folder_;
};

// Two hundred power cuts at random writes and syncs, each on what the one before left behind: while
// the file is made, in commits, in checkpoints, in the recovery from the cut before.
TEST_F(PowerCutTest, LoseNothingThatWasAcknowledged)
{
    constexpr int cuts = 200, cuts_of_a_file = 10, steps_of_a_cut = 60;
    std::mt19937 random(20'250'127);
    int acknowledged = 0, in_the_making = 0, survived = 0;
    for (int round = 0; round < cuts; round += cuts_of_a_file) {
        const TemporaryFolder folder;
        const fs::path file = folder.path() / "undertone.db";
        std::set<int> done;
        for (int one = 0; one < cuts_of_a_file; ++one) {
            const std::size_t before = done.size();
            {
                FragileDisk disk{std::uint32_t(random())};
                disk.load(folder.path());
                // The first of a file often in the making of it.
                disk.cut_power_at(std::int64_t(random() % (one == 0 ? 400 : 1'800)));
                write_until_failure(file, one * 1'000, steps_of_a_cut, done);
                survived += disk.dead() ? 0 : 1;
                disk.leave_behind(folder.path());
            }
            acknowledged += int(done.size() - before);
            in_the_making += done.empty() ? 1 : 0;
            auto again = Writer::open(file, now);
            ASSERT_TRUE(again) << "cut " << round + one << ": " << to_sentence(again.error());
            ASSERT_EQ(Workload::missing(again->reader(), done), "") << "cut " << round + one;
            ASSERT_EQ(faults_of(file), "") << "cut " << round + one;
        }
    }
    std::cout << cuts << " power cuts, " << in_the_making << " of them before the first step, "
              << survived << " after the last, " << acknowledged
              << " acknowledged steps, none lost\n";
    EXPECT_LT(survived, cuts / 4);
    EXPECT_GT(acknowledged, cuts);
}

// The disk must be able to lose something, or the test above says nothing.
TEST_F(PowerCutTest, LoseWhatAWriterThatDoesNotSyncSaid)
{
    int lost = 0, damaged = 0;
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const TemporaryFolder folder;
        const std::string file = (folder.path() / "loose.db").string();
        int done = 0;
        {
            FragileDisk disk(seed);
            try {
                SQLite::Database db(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
                db.exec(
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                    "CREATE TABLE t (a TEXT); PRAGMA synchronous = OFF");
                disk.cut_power_at(60 + seed * 7);
                for (;; ++done)
                    db.exec("INSERT INTO t VALUES (hex(randomblob(1500)))");
            } catch (const SQLite::Exception&) {
            }
            disk.leave_behind(folder.path());
        }
        try {
            SQLite::Database db(file, SQLite::OPEN_READWRITE);
            lost += db.execAndGet("SELECT count(*) FROM t").getInt() < done ? 1 : 0;
        } catch (const SQLite::Exception&) {
            ++damaged;
        }
    }
    EXPECT_GT(lost + damaged, 5);
}

// The disk is full at any byte, in the file or in what lies beside it.
TEST_F(PowerCutTest, AFullDiskLosesNothingAndTheWriterGoesOnWhenThereIsRoom)
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        const TemporaryFolder folder;
        const fs::path file = folder.path() / "undertone.db";
        std::set<int> done;
        {
            FragileDisk disk{std::uint32_t(round)};
            auto writer = Writer::open(file, now).value();
            ASSERT_TRUE(Workload::save_reference(writer));
            disk.set_capacity(disk.size() + random() % 3'000'000);
            Result<void> step;
            int number = 0;
            for (; (step = Workload::step(writer, number)); ++number)
                done.insert(number);
            EXPECT_EQ(step.error().kind, ErrorKind::io);
            EXPECT_THAT(step.error().what, testing::HasSubstr("The disk is full"));
            EXPECT_EQ(Workload::missing(writer.reader(), done), "");
            disk.set_capacity(std::size_t(-1));
            for (int more = number; more < number + 5; ++more) {
                const auto saved = Workload::step(writer, more);
                ASSERT_TRUE(saved) << to_sentence(saved.error());
                done.insert(more);
            }
            disk.leave_behind(folder.path());
        }
        auto again = Writer::open(file, now);
        ASSERT_TRUE(again) << to_sentence(again.error());
        EXPECT_EQ(Workload::missing(again->reader(), done), "");
        EXPECT_EQ(faults_of(file), "");
    }
}

}  // namespace
}  // namespace undertone::store::test
