#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#ifndef _WIN32
#include <unistd.h>
#endif

namespace undertone::store::test {
namespace {

using testing::HasSubstr;
using undertone::test::read_file;
using undertone::test::TemporaryFolder;
using undertone::test::write_file;
namespace fs = std::filesystem;

constexpr std::chrono::milliseconds a_moment{20};

class OpeningTest : public testing::Test {
protected:
    [[nodiscard]] fs::path file() const { return folder_.path() / "undertone.db"; }

    /// Both refuse, in words that name the file, and leave its bytes alone.
    void expect_refused(ErrorKind kind, const std::string& words)
    {
        const std::string before = read_file(file());
        const auto writer = Writer::open(file(), system_now, a_moment);
        ASSERT_FALSE(writer);
        EXPECT_EQ(writer.error().kind, kind);
        EXPECT_THAT(writer.error().what, HasSubstr(words));
        EXPECT_THAT(writer.error().what, HasSubstr("undertone.db"));
        EXPECT_FALSE(writer.error().remedy.empty());
        const auto reader = Reader::open(file(), a_moment);
        ASSERT_FALSE(reader);
        EXPECT_EQ(reader.error().kind, kind);
        EXPECT_THAT(reader.error().what, HasSubstr(words));
        EXPECT_EQ(read_file(file()), before);
    }

    TemporaryFolder folder_;
};

TEST_F(OpeningTest, ANewDatabaseIsMadeAndReadable)
{
    const auto writer = Writer::open(file());
    ASSERT_TRUE(writer) << to_sentence(writer.error());
    const auto reader = Reader::open(file());
    ASSERT_TRUE(reader) << to_sentence(reader.error());
    EXPECT_EQ(reader->counts()->stories, 0);
}

TEST_F(OpeningTest, APathWithBlanksAndUmlautsIsAPath)
{
    const fs::path odd = folder_.path() / fs::path(u8"Börse & Co? %41.db");
    ASSERT_TRUE(Writer::open(odd));
    EXPECT_TRUE(fs::exists(odd));
    EXPECT_TRUE(Reader::open(odd));
}

// §8: a commit survives a power cut, and readers never wait for the writer.
TEST_F(OpeningTest, TheFileIsInWalModeAndWholeToSqlite)
{
    ASSERT_TRUE(Writer::open(file()));
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(db.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(db.execAndGet("PRAGMA integrity_check").getString(), "ok");
    SQLite::Statement loose(db,
                            "SELECT name FROM pragma_table_list WHERE schema = 'main' "
                            "AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'");
    EXPECT_FALSE(loose.executeStep()) << loose.getColumn(0).getString() << " is not STRICT";
}

TEST_F(OpeningTest, GarbageIsNoDatabase)
{
    write_file(file(), std::string(5000, '\xAB'));
    expect_refused(ErrorKind::damaged_database, "not an Undertone database");
}

TEST_F(OpeningTest, AShortPageOfHtmlIsNoDatabase)
{
    write_file(file(), "<html><body>404</body></html>");
    expect_refused(ErrorKind::damaged_database, "not an Undertone database");
}

TEST_F(OpeningTest, ANewerDatabaseIsRefusedPolitely)
{
    ASSERT_TRUE(Writer::open(file()));
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA user_version = 999");
    }
    expect_refused(ErrorKind::newer_database, "newer version");
}

// A crash between making the file and the first step leaves one; it is ours to fill.
TEST_F(OpeningTest, AnEmptyFileIsFilled)
{
    write_file(file(), "");
    const auto reader = Reader::open(file());
    ASSERT_FALSE(reader);
    EXPECT_THAT(reader.error().what, HasSubstr("empty"));
    EXPECT_TRUE(Writer::open(file()));
    EXPECT_TRUE(Reader::open(file()));
}

TEST_F(OpeningTest, ADamagedDatabaseSaysSo)
{
    ASSERT_TRUE(Writer::open(file()));
    std::string bytes = read_file(file());
    ASSERT_GT(bytes.size(), 8192u);
    std::fill(bytes.begin() + 100, bytes.begin() + 8192, '\x7F');  // the header is kept
    write_file(file(), bytes);
    expect_refused(ErrorKind::damaged_database, "damaged");
}

TEST_F(OpeningTest, AMissingFolderIsNamed)
{
    const auto writer = Writer::open(folder_.path() / "not" / "there.db");
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().kind, ErrorKind::io);
    EXPECT_THAT(to_sentence(writer.error()), HasSubstr("folder"));
    const auto reader = Reader::open(folder_.path() / "not" / "there.db");
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().kind, ErrorKind::not_found);
    EXPECT_FALSE(fs::exists(folder_.path() / "not")) << "reading makes nothing";
}

TEST_F(OpeningTest, ALockedDatabaseSaysWhoCouldHoldIt)
{
    auto writer = Writer::open(file(), system_now, a_moment);
    ASSERT_TRUE(writer);
    SQLite::Database other(file().string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    const auto saved = writer->set_setting("a", "b");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::io);
    EXPECT_THAT(saved.error().what, HasSubstr("in use by another program"));
    other.exec("ROLLBACK");
    EXPECT_TRUE(writer->set_setting("a", "b"));
}

TEST_F(OpeningTest, AReaderSeesCommitsAndNeverWaitsForTheWriter)
{
    auto writer = Writer::open(file(), system_now, a_moment);
    const auto reader = Reader::open(file(), a_moment);
    ASSERT_TRUE(writer && reader);
    SQLite::Database other(file().string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE; INSERT INTO setting VALUES ('a', 'uncommitted')");
    EXPECT_EQ(reader->setting("a").value(), "");
    other.exec("COMMIT");
    EXPECT_EQ(reader->setting("a").value(), "uncommitted");
}

#ifndef _WIN32
TEST_F(OpeningTest, AReadOnlyFolderSaysSo)
{
    fs::permissions(folder_.path(), fs::perms(0555));
    const bool root = geteuid() == 0;  // who may write everywhere
    if (root) {
        ASSERT_EQ(seteuid(65534), 0);
    }
    const auto writer = Writer::open(file());
    if (root) {
        ASSERT_EQ(seteuid(0), 0);
    }
    fs::permissions(folder_.path(), fs::perms::owner_all);
    ASSERT_FALSE(writer);
    EXPECT_EQ(writer.error().kind, ErrorKind::io);
    EXPECT_THAT(writer.error().remedy, HasSubstr("written"));
}
#endif

}  // namespace
}  // namespace undertone::store::test
