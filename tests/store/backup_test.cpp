#include "store/backup.h"

#include "store/workload.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <thread>

namespace undertone::store::test {
namespace {

using testing::HasSubstr;
using undertone::test::read_file;
using undertone::test::write_file;
namespace fs = std::filesystem;

class BackupTest : public StoreTest {
protected:
    [[nodiscard]] fs::path copy() const { return folder_.path() / "copy.db"; }
    [[nodiscard]] int stories_in(const fs::path& database) const
    {
        SQLite::Database db(database.string(), SQLite::OPEN_READONLY);
        return db.execAndGet("SELECT count(*) FROM story").getInt();
    }
    void save_numbered(int count)
    {
        for (int i = 0; i < count; ++i)
            save(story(std::to_string(++number_), "Nvidia", {mention("nvidia", 0.5)}));
    }
    /// Nothing but the database and what SQLite keeps beside it.
    [[nodiscard]] int other_files() const
    {
        int count = 0;
        for (const auto& entry : fs::directory_iterator(folder_.path()))
            count += entry.path().filename().string().starts_with("undertone.db") ? 0 : 1;
        return count;
    }
    int number_ = 0;
};

TEST_F(BackupTest, HoldsWhatWasCommittedAndIsOneSoundFile)
{
    save_numbered(3);  // as yet only in what lies beside the file
    const auto made = back_up(file(), copy());
    ASSERT_TRUE(made) << to_sentence(made.error());
    EXPECT_EQ(other_files(), 1);
    EXPECT_EQ(stories_in(copy()), 3);
    EXPECT_EQ(faults_of(copy()), "");
}

// The writer goes on between the steps of the copy, and the copy is of one moment all the same.
TEST_F(BackupTest, IsOfOneMomentWhileTheWriterWrites)
{
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(Workload::step(writer_, i));
    const auto before = reader().counts()->stories;
    int step = 1'000, asked = 0;
    const auto made = back_up(file(), copy(), [&](int done, int total) {
        EXPECT_LE(done, total);
        ++asked;
        EXPECT_TRUE(Workload::step(writer_, step++)) << "the writer never waits for a backup";
        return true;
    });
    ASSERT_TRUE(made) << to_sentence(made.error());
    EXPECT_GT(asked, 1);
    EXPECT_EQ(stories_in(copy()), before);
    EXPECT_EQ(faults_of(copy()), "");
    EXPECT_GT(reader().counts()->stories, before);
}

TEST_F(BackupTest, ThatIsStoppedLeavesTheEarlierOne)
{
    write_file(copy(), "the earlier one");
    const auto stopped = back_up(file(), copy(), [](int, int) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(read_file(copy()), "the earlier one");
    EXPECT_EQ(other_files(), 1);
}

TEST_F(BackupTest, IsNeverMadeOfOrOverTheWrongFile)
{
    EXPECT_EQ(back_up(folder_.path() / "none.db", copy()).error().kind, ErrorKind::not_found);
    EXPECT_EQ(back_up(file(), file()).error().kind, ErrorKind::invalid_input);
    EXPECT_EQ(back_up(file(), folder_.path()).error().kind, ErrorKind::invalid_input);
    const auto nowhere = back_up(file(), folder_.path() / "no" / "copy.db");
    EXPECT_EQ(nowhere.error().kind, ErrorKind::io);
    EXPECT_THAT(nowhere.error().what, HasSubstr("copy.db"));
    EXPECT_EQ(other_files(), 0);
}

TEST_F(BackupTest, OncePerDayThenTheOldOnesGo)
{
    Utc time = at("2025-01-01T12:00:00Z");
    for (int day = 0; day < 60; ++day, time += std::chrono::hours(24)) {
        const auto made = daily_backup(file(), time);
        ASSERT_TRUE(made && *made) << to_sentence(made.error());
        EXPECT_FALSE(*daily_backup(file(), time + std::chrono::hours(3)));
    }
    std::set<std::string> names;
    for (const BackupFile& one : backups_of(file()))
        names.insert(one.file.filename().string());
    // 1 March 2025 was a Saturday. Seven days, then the Sundays of the weeks before; a week's day
    // that has become the newest left of it stands for it.
    EXPECT_EQ(names,
              (std::set<std::string>{
                  "undertone-2025-03-01.db", "undertone-2025-02-28.db", "undertone-2025-02-27.db",
                  "undertone-2025-02-26.db", "undertone-2025-02-25.db", "undertone-2025-02-24.db",
                  "undertone-2025-02-23.db", "undertone-2025-02-22.db", "undertone-2025-02-16.db",
                  "undertone-2025-02-09.db", "undertone-2025-02-02.db"}));
}

TEST_F(BackupTest, OfADamagedDatabaseIsNoneAndNoEarlierOneGoes)
{
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(Workload::step(writer_, i));
    for (int day = 1; day <= 7; ++day)
        ASSERT_TRUE(
            daily_backup(file(), at("2025-01-01T00:00:00Z") + std::chrono::hours(24 * day)));
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    std::string bytes = read_file(file());
    std::fill(bytes.begin() + long(bytes.size() / 2),
              bytes.begin() + long(bytes.size() / 2) + 40'000, '\x7F');
    write_file(file(), bytes);
    const auto made = daily_backup(file(), at("2025-03-01T00:00:00Z"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::damaged_database);
    EXPECT_THAT(made.error().what, HasSubstr("undertone.db is damaged"));
    EXPECT_EQ(backups_of(file()).size(), 7u);
}

/// A closed database with stories, and a backup with fewer.
class RestoreTest : public testing::Test {
protected:
    RestoreTest()
    {
        g_now = at("2025-01-27T15:00:00Z");
        auto writer = Writer::open(file(), now).value();
        EXPECT_TRUE(Workload::save_reference(writer));
        EXPECT_TRUE(Workload::step(writer, 0));
        EXPECT_TRUE(back_up(file(), backup()));
        EXPECT_TRUE(Workload::step(writer, 1));
    }
    [[nodiscard]] fs::path file() const { return folder_.path() / "undertone.db"; }
    [[nodiscard]] fs::path backup() const { return folder_.path() / "backup.db"; }
    [[nodiscard]] std::int64_t stories() const
    {
        return Reader::open(file()).value().counts()->stories;
    }
    undertone::test::TemporaryFolder folder_;
};

TEST_F(RestoreTest, BringsBackWhatWasAndKeepsWhatIs)
{
    const auto kept = restore(file(), backup(), g_now);
    ASSERT_TRUE(kept && *kept) << to_sentence(kept.error());
    EXPECT_EQ(stories(), 1);
    EXPECT_EQ((*kept)->filename(), "undertone.db.before-restore-20250127T150000Z");
    EXPECT_EQ(faults_of(**kept), "");
    EXPECT_EQ(faults_of(file()), "");
    EXPECT_TRUE(Writer::open(file(), now));
    // And there again.
    ASSERT_TRUE(restore(file(), **kept, g_now));
    EXPECT_EQ(stories(), 3);
}

TEST_F(RestoreTest, IsRefusedWhileAnybodyHasTheDatabaseOpen)
{
    const auto reading = Reader::open(file());
    ASSERT_TRUE(reading && reading->counts());
    const auto refused = restore(file(), backup(), g_now);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().what, HasSubstr("open in another program"));
    EXPECT_EQ(reading->counts()->stories, 3);
    EXPECT_EQ(stories(), 3);
}

TEST_F(RestoreTest, IsRefusedFromWhatIsNoSoundBackup)
{
    EXPECT_EQ(restore(file(), folder_.path() / "none", g_now).error().kind, ErrorKind::not_found);
    write_file(folder_.path() / "page.html", "<html>404</html>");
    EXPECT_EQ(restore(file(), folder_.path() / "page.html", g_now).error().kind,
              ErrorKind::damaged_database);
    std::string bytes = read_file(backup());
    std::fill(bytes.end() - 12'000, bytes.end() - 100, '\x7F');
    write_file(folder_.path() / "damaged.db", bytes);
    const auto damaged = restore(file(), folder_.path() / "damaged.db", g_now);
    ASSERT_FALSE(damaged);
    EXPECT_THAT(damaged.error().what, HasSubstr("damaged.db is damaged"));
    EXPECT_EQ(stories(), 3);
}

TEST_F(RestoreTest, StandsInForAnEmptyADamagedAndAMissingDatabase)
{
    for (const std::string& bytes : {std::string(), std::string(50'000, '\x7F')}) {
        write_file(file(), bytes);
        const auto kept = restore(file(), backup(), g_now);
        ASSERT_TRUE(kept && *kept) << to_sentence(kept.error());
        EXPECT_EQ(read_file(**kept), bytes);
        EXPECT_EQ(stories(), 1);
    }
    fs::remove(file());
    const auto kept = restore(file(), backup(), g_now);
    ASSERT_TRUE(kept) << to_sentence(kept.error());
    EXPECT_FALSE(*kept);
    EXPECT_EQ(stories(), 1);
}

// SQLite would read the pages in it into any database of that name.
TEST_F(RestoreTest, WhatIsLeftBesideAMissingDatabaseIsNotReadIntoIt)
{
    std::string left;
    {
        auto writer = Writer::open(file(), now).value();
        ASSERT_TRUE(Workload::step(writer, 2));
        left = read_file(folder_.path() / "undertone.db-wal");
        ASSERT_FALSE(left.empty());
    }
    fs::remove(file());
    write_file(folder_.path() / "undertone.db-wal", left);
    const auto kept = restore(file(), backup(), g_now);
    ASSERT_TRUE(kept) << to_sentence(kept.error());
    EXPECT_EQ(stories(), 1);
    EXPECT_EQ(faults_of(file()), "");
    EXPECT_EQ(read_file(folder_.path() / "undertone.db.left-wal"), left) << "nothing is lost";

    // The same where a backup is written.
    write_file(folder_.path() / "copy.db-wal", left);
    write_file(folder_.path() / "copy.db.left-wal", "of another time");
    ASSERT_TRUE(back_up(file(), folder_.path() / "copy.db"));
    EXPECT_EQ(faults_of(folder_.path() / "copy.db"), "");
    EXPECT_EQ(read_file(folder_.path() / "copy.db.left-1-wal"), left);
}

// An empty file, or none, in place of a database: making a new one there would hide the loss.
TEST_F(RestoreTest, IsOfferedWhereTheDatabaseIsEmptyOrGone)
{
    ASSERT_TRUE(daily_backup(file(), g_now));
    write_file(file(), "");
    const auto empty = Writer::open(file(), now);
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().kind, ErrorKind::damaged_database);
    EXPECT_THAT(to_sentence(empty.error()), HasSubstr("empty, though there are backups"));
    fs::remove(file());
    const auto gone = Writer::open(file(), now);
    ASSERT_FALSE(gone);
    EXPECT_THAT(to_sentence(gone.error()), HasSubstr("not there, though there are backups"));
    EXPECT_FALSE(fs::exists(file()));
    ASSERT_TRUE(restore(file(), backups_of(file()).front().file, g_now));
    EXPECT_EQ(stories(), 3);
}

}  // namespace
}  // namespace undertone::store::test
