#include "store/backup.h"
#include "store/workload.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

using FaultsTest = StoreTest;

// A drive that is pulled out, a folder that is removed: on Unix the open file would take all writes
// and be gone with the program.
TEST_F(FaultsTest, AVanishedDatabaseAcknowledgesNothing)
{
    save(story("before", "Nvidia", {}));
    const fs::path elsewhere = folder_.path() / "elsewhere";
    fs::create_directory(elsewhere);
    for (const char* name : {"undertone.db", "undertone.db-wal", "undertone.db-shm"})
        fs::rename(folder_.path() / name, elsewhere / name);
    const auto lost = writer_.save_stories({story("lost", "Nvidia", {})});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::io);
    EXPECT_THAT(to_sentence(lost.error()), HasSubstr("not there any more"));
    EXPECT_THAT(to_sentence(lost.error()), HasSubstr("bring its drive or folder back"));
    EXPECT_FALSE(fs::exists(file())) << "no empty one is made in its place";

    for (const char* name : {"undertone.db", "undertone.db-wal", "undertone.db-shm"})
        fs::rename(elsewhere / name, folder_.path() / name);
    EXPECT_EQ(save(story("after", "Nvidia", {})).stories_added, 1) << "the same file is back";
    EXPECT_EQ(reader().counts()->stories, 2);
}

TEST_F(FaultsTest, ADatabaseThatWasReplacedAcknowledgesNothing)
{
    save(story("before", "Nvidia", {}));
    ASSERT_TRUE(back_up(file(), folder_.path() / "other.db"));
    fs::rename(folder_.path() / "other.db", file());
    EXPECT_FALSE(writer_.save_stories({story("lost", "Nvidia", {})}));
}

TEST_F(FaultsTest, ADamagedPageIsToldWhereItIsMetAndNothingElseIsLost)
{
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(Workload::step(writer_, i));
    ASSERT_TRUE(back_up(file(), folder_.path() / "copy.db"));
    const fs::path copy = folder_.path() / "copy.db";
    std::string bytes = undertone::test::read_file(copy);
    const std::size_t words = bytes.find("Nvidia 19.1");
    ASSERT_NE(words, std::string::npos);
    std::fill_n(bytes.begin() + long(words - words % 4096), 4096, '\x7F');
    undertone::test::write_file(copy, bytes);

    auto writer = Writer::open(copy, now);
    ASSERT_TRUE(writer) << "it opens: " << to_sentence(writer.error());
    StoryQuery all;
    all.limit = 1'000;
    const auto stories = writer->reader().stories(all);
    ASSERT_FALSE(stories);
    EXPECT_EQ(stories.error().kind, ErrorKind::damaged_database);
    EXPECT_THAT(
        to_sentence(stories.error()),
        HasSubstr("copy.db is damaged; go back to a backup, or save what can still be read"));
    EXPECT_THAT(faults_of(copy), HasSubstr("integrity"));
}

}  // namespace
}  // namespace undertone::store::test
