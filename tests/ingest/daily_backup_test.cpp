#include "ingest/daily_backup.h"

#include "store/backup.h"
#include "store/database.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <atomic>
#include <functional>
#include <future>
#include <thread>

namespace undertone::ingest::test {
namespace {

using undertone::test::read_file;
using undertone::test::TemporaryFolder;
using undertone::test::write_file;

Utc monday() { return utc_from_iso("2025-01-27T15:00:00Z").value(); }

constexpr std::chrono::minutes patience{1};  // only what hangs takes that long

std::atomic<int> g_looks;
std::atomic<int> g_days_later;
Utc counted()
{
    ++g_looks;
    return monday() + std::chrono::hours(24) * g_days_later.load();
}
/// False: not within `patience`.
bool wait_for(const std::function<bool()>& reached)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!reached()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::yield();
    }
    return true;
}
bool wait_for_looks(int more)
{
    return wait_for([enough = g_looks + more] { return g_looks >= enough; });
}

TEST(DailyBackup, IsMadeWhileTheWriterIsOpenAndOnlyOnce)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "undertone.db";
    auto writer = store::Writer::open(file);
    ASSERT_TRUE(writer && writer->set_setting("a", "b"));
    std::atomic<bool> has_failed = false;
    const auto none_failed = [&](const Error& error) {
        ADD_FAILURE() << to_sentence(error);
        has_failed = true;
    };
    const auto made = store::backup_folder(file) / "undertone-2025-01-27.db";
    {
        const DailyBackup backups(file, none_failed, {}, monday);
        ASSERT_TRUE(wait_for([&] {
            EXPECT_TRUE(writer->set_setting("a", "c"));
            return has_failed || std::filesystem::exists(made);
        }));
    }
    ASSERT_FALSE(has_failed);
    const auto when = std::filesystem::last_write_time(made);
    {
        const DailyBackup again(file, none_failed, {}, monday);
    }
    EXPECT_EQ(std::filesystem::last_write_time(made), when);
    EXPECT_EQ(store::backups_of(file).size(), 1u);
    EXPECT_TRUE(store::Reader::open(made)->setting("a"));
}

TEST(DailyBackup, ThatCannotBeMadeIsTold)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "undertone.db";
    ASSERT_TRUE(store::Writer::open(file));
    write_file(store::backup_folder(file), "a file where the folder should be");
    std::promise<Error> told;
    const DailyBackup backups(
        file, [&](const Error& error) { told.set_value(error); }, {}, monday);
    auto failure = told.get_future();
    ASSERT_EQ(failure.wait_for(patience), std::future_status::ready);
    EXPECT_EQ(failure.get().kind, ErrorKind::io);
}

// To copy and check a large database takes its time, and would find the same again.
TEST(DailyBackup, OfADamagedDatabaseIsTriedAgainTheNextDay)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "undertone.db";
    ASSERT_TRUE(store::Writer::open(file));
    const std::string sound = read_file(file);
    write_file(file, "");
    g_days_later = 0;
    std::promise<Error> told;
    const DailyBackup backups(
        file, [&](const Error& error) { told.set_value(error); },
        {{}, std::chrono::milliseconds(1)}, counted);
    auto failure = told.get_future();
    ASSERT_EQ(failure.wait_for(patience), std::future_status::ready);
    EXPECT_EQ(failure.get().kind, ErrorKind::damaged_database);
    write_file(file, sound);
    ASSERT_TRUE(wait_for_looks(3));
    EXPECT_TRUE(store::backups_of(file).empty());
    g_days_later = 1;
    ASSERT_TRUE(wait_for_looks(3));
    EXPECT_EQ(store::backups_of(file).size(), 1u);
}

TEST(DailyBackup, TheFirstCanWait)
{
    const TemporaryFolder folder;
    const auto later = folder.path() / "a" / "undertone.db";
    const auto at_once = folder.path() / "b" / "undertone.db";
    std::atomic<bool> has_failed = false;
    const auto failed = [&](const Error&) { has_failed = true; };
    for (const auto& file : {later, at_once}) {
        std::filesystem::create_directory(file.parent_path());
        ASSERT_TRUE(store::Writer::open(file));
    }
    const DailyBackup waiting(later, failed, {std::chrono::hours(1)}, monday);
    const DailyBackup other(at_once, failed, {}, monday);
    EXPECT_TRUE(wait_for([&] { return has_failed || !store::backups_of(at_once).empty(); }));
    EXPECT_FALSE(has_failed);
    EXPECT_TRUE(store::backups_of(later).empty());
}

}  // namespace
}  // namespace undertone::ingest::test
