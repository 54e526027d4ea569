#include "ingest/daily_backup.h"

#include "store/backup.h"
#include "store/database.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <future>

namespace undertone::ingest::test {
namespace {

using undertone::test::TemporaryFolder;
using undertone::test::write_file;

Utc monday() { return utc_from_iso("2025-01-27T15:00:00Z").value(); }

TEST(DailyBackup, IsMadeWhileTheWriterIsOpenAndOnlyOnce)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "undertone.db";
    auto writer = store::Writer::open(file);
    ASSERT_TRUE(writer && writer->set_setting("a", "b"));
    const auto none_failed = [](const Error& error) { ADD_FAILURE() << to_sentence(error); };
    const auto made = store::backup_folder(file) / "undertone-2025-01-27.db";
    {
        const DailyBackup backups(file, none_failed, monday);
        while (!std::filesystem::exists(made))
            ASSERT_TRUE(writer->set_setting("a", "c"));
    }
    const auto when = std::filesystem::last_write_time(made);
    {
        const DailyBackup again(file, none_failed, monday);
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
        file, [&](const Error& error) { told.set_value(error); }, monday);
    EXPECT_EQ(told.get_future().get().kind, ErrorKind::io);
}

}  // namespace
}  // namespace undertone::ingest::test
