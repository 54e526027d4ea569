#include "store/migrations.h"

#include "store/search.h"
#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using testing::HasSubstr;
using undertone::test::read_file;
using undertone::test::TemporaryFolder;
namespace fs = std::filesystem;

constexpr std::chrono::milliseconds at_once{0};

const std::vector<Migration> first = {{1, "CREATE TABLE note (text TEXT) STRICT;"}};
const std::vector<Migration> second = {
    first[0], {2, "ALTER TABLE note ADD COLUMN at INTEGER; INSERT INTO note VALUES ('two', 2);"}};

class MigrationsTest : public testing::Test {
protected:
    [[nodiscard]] fs::path file() const { return folder_.path() / "undertone.db"; }

    Result<void> bring_to(const std::vector<Migration>& migrations)
    {
        const auto connection = connect(file(), Access::write, at_once);
        return migrate(*connection, migrations);
    }

    [[nodiscard]] static std::int64_t ask(const fs::path& file, const std::string& sql)
    {
        SQLite::Database db(utf8(file), SQLite::OPEN_READONLY);
        return db.execAndGet(sql).getInt64();
    }

    TemporaryFolder folder_;
};

TEST_F(MigrationsTest, ShippedOnesAreNumberedFromOneWithoutGaps)
{
    const auto& all = shipped_migrations();
    ASSERT_FALSE(all.empty());
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(all[i].version, int(i) + 1);
    // Embedded whole: the last table is there.
    EXPECT_THAT(std::string(all[0].sql), HasSubstr("CREATE TABLE setting"));
}

TEST_F(MigrationsTest, AFileOfVersionOneKeepsItsTopicsAndMatches)
{
    ASSERT_TRUE(bring_to({shipped_migrations()[0]}));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec(R"(
            INSERT INTO topic VALUES (1, 'fuel', 'Fuel', '["uranium"]', '[]', '[]', '[]', '#336699');
            INSERT INTO source VALUES
                (1, 'a', 'A', 'a', 'news', 'feed', '', '[]', 'UTC', 900, 1, 1, 0);
            INSERT INTO cluster VALUES (1, 5);
            INSERT INTO story VALUES (1, 'a', '1', 1, 1, 5, 5, 5);
            INSERT INTO revision VALUES (1, 1, 1, 5, 'Uranium', '', '', '', '', NULL, 0);
            INSERT INTO scored_text VALUES (1, 1, 'test/1', NULL, 5, 0, 'neutral', '[]');
            INSERT INTO topic_match VALUES (1, 'fuel', 0, 5, 1);)");
    }
    const auto writer = Writer::open(file());
    ASSERT_TRUE(writer) << to_sentence(writer.error());
    const auto topics = writer->reader().topics().value();
    ASSERT_EQ(topics.size(), 1u);
    EXPECT_EQ(topics[0].terms, std::vector<std::string>{"uranium"});
    EXPECT_TRUE(topics[0].together.empty() && topics[0].groups.empty() && !topics[0].own);
    StoryQuery query;
    query.topic = TopicId{"fuel"};
    query.as_of = Utc(seconds(5));
    EXPECT_EQ(writer->reader().stories(query)->size(), 1u) << "matched with its score, as before";
}

TEST_F(MigrationsTest, AFileOfVersion5HasNoBudgetsAndTakesThem)
{
    const RequestBudget daily{"api.example", 0, 0, 1, 0};
    const Utc at = utc_from_iso("2025-01-27T15:00:00Z").value();
    const auto& all = shipped_migrations();
    ASSERT_TRUE(bring_to({all.begin(), all.begin() + 5}));
    Writer writer = Writer::open(file()).value();
    EXPECT_EQ(writer.reserve_request("api.example", at, seconds(0)).value(), at);
    ASSERT_TRUE(writer.save_budgets({daily}));
    EXPECT_EQ(writer.reserve_request("api.example", at, seconds(0)).value(), at);
    EXPECT_GT(writer.reserve_request("api.example", at, seconds(0)).value(), at);
}

TEST_F(MigrationsTest, AFileOfVersion8IsSearchedByTheLastWordsOfItsStories)
{
    const auto& all = shipped_migrations();
    ASSERT_TRUE(bring_to({all.begin(), all.begin() + 8}));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec(R"(
            INSERT INTO source VALUES
                (1, 'a', 'A', 'a', 'news', 'feed', '', '[]', 'UTC', 900, 1, 1, 0);
            INSERT INTO cluster VALUES (1, 5);
            INSERT INTO engine_in_use (engine, recorded_at) VALUES ('test/1', 5);
            INSERT INTO story VALUES (1, 'a', '1', 1, 1, 5, 5, 5), (2, 'a', '2', 1, 1, 5, 5, 5);
            INSERT INTO revision VALUES (1, 1, 1, 5, 'Uranium', '', '', '', '', NULL, 0),
                (2, 1, 2, 6, 'Thorium', '', '', '', '', NULL, 0),
                (3, 2, 1, 5, 'Uranium', '', '', '', '', NULL, 0);
            INSERT INTO scored_text (revision, engine, recorded_at, tone, label, claims)
                VALUES (2, 'test/1', 5, 0, 'neutral', '[]'), (3, 'test/1', 5, 0, 'neutral', '[]');)");
    }
    const auto writer = Writer::open(file());
    ASSERT_TRUE(writer) << to_sentence(writer.error());
    const auto found = [&](const char* text) {
        return writer->reader().search({read_search(text).value(), {}, 0, 9})->hits;
    };
    ASSERT_EQ(found("thorium").size(), 1u);
    ASSERT_EQ(found("uranium").size(), 1u) << "an earlier revision is not looked in";
    EXPECT_EQ(found("uranium")[0].story.story.id.value, 2);
}

TEST_F(MigrationsTest, ANewFileTakesAllStepsAndNeedsNoBackup)
{
    ASSERT_TRUE(bring_to(second));
    EXPECT_EQ(ask(file(), "PRAGMA user_version"), 2);
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM note"), 1);
    EXPECT_FALSE(fs::exists(backup_path(file(), 0)));
}

TEST_F(MigrationsTest, AnOlderFileIsBackedUpFirst)
{
    ASSERT_TRUE(bring_to(first));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec("INSERT INTO note VALUES ('one')");
    }
    ASSERT_TRUE(bring_to(second));
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM note"), 2);
    EXPECT_EQ(backup_path(file(), 1).filename(), "undertone.db.v1.backup");
    EXPECT_EQ(ask(backup_path(file(), 1), "PRAGMA user_version"), 1);
    EXPECT_EQ(ask(backup_path(file(), 1), "SELECT count(*) FROM note"), 1);
    EXPECT_EQ(ask(backup_path(file(), 1),
                  "SELECT count(*) FROM pragma_integrity_check "
                  "WHERE integrity_check = 'ok'"),
              1);
    ASSERT_TRUE(bring_to(second)) << "a second time does nothing";
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM note"), 2);
}

TEST_F(MigrationsTest, CompaniesOfVersionOneAreKeptAndKnowNoMore)
{
    ASSERT_TRUE(bring_to({shipped_migrations()[0]}));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec("INSERT INTO company (id, name, aliases) VALUES ('amd', 'AMD', '[\"AMD\"]')");
    }
    const auto writer = Writer::open(file(), now);
    ASSERT_TRUE(writer) << writer.error().what;
    const auto companies = writer->reader().companies();
    ASSERT_TRUE(companies) << companies.error().what;
    EXPECT_EQ(*companies, (std::vector<Company>{{{"amd"}, "AMD", {"AMD"}, {}}}));
}

TEST_F(MigrationsTest, BarsOfVersionFiveAreKeptAndMergeWithNewOnes)
{
    const auto& shipped = shipped_migrations();
    ASSERT_TRUE(bring_to({shipped.begin(), shipped.begin() + 5}));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec("INSERT INTO series VALUES (1, 'NVDA', 'day', 'split', '', '');"
                "INSERT INTO bar VALUES (1, 86400, 10, 11, 9, 10, 5, 'yahoo', 999999);");
    }
    auto writer = Writer::open(file());
    ASSERT_TRUE(writer) << to_sentence(writer.error());
    EXPECT_TRUE(writer->reader().calendars()->empty());
    EXPECT_TRUE(writer->reader().rebases({"NVDA"})->empty());
    BarSeries more;
    more.symbol = {"NVDA"};
    more.currency = "USD";
    more.basis = Basis::split_adjusted;
    more.provider = "yahoo";
    more.bars = {{Utc(seconds(2 * 86400)), 11, 12, 10, 11, 6}};
    ASSERT_TRUE(writer->save_bars(more));
    EXPECT_EQ(writer->reader().bars({"NVDA"})->bars.size(), 2u);
    EXPECT_EQ(writer->reader().bars({"NVDA"})->currency, "USD");
}

TEST_F(MigrationsTest, AStepThatFailsLeavesTheFileAsItWas)
{
    ASSERT_TRUE(bring_to(first));
    const auto failed =
        bring_to({first[0], {2, "ALTER TABLE note ADD COLUMN at INTEGER; SELECT nonsense;"}});
    ASSERT_FALSE(failed);
    EXPECT_EQ(ask(file(), "PRAGMA user_version"), 1);
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM pragma_table_info('note')"), 1);
    EXPECT_TRUE(bring_to(second)) << "and the mended step goes through";
}

TEST_F(MigrationsTest, AScoreOfVersion1IsOneOfAScoredText)
{
    ASSERT_TRUE(bring_to({shipped_migrations()[0]}));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec(
            "INSERT INTO source VALUES (1, 'a', 'A', 'a', 'news', 'feed', '', '[]', 'UTC', 60, 1, "
            "1, 0);"
            "INSERT INTO cluster VALUES (1, 1);"
            "INSERT INTO story VALUES (1, 'a', 'x', 1, 1, 1, 1, 1);"
            "INSERT INTO revision VALUES (1, 1, 1, 1, 'Nvidia falls', '', '', '', '', NULL, 0);"
            "INSERT INTO scored_text VALUES (1, 1, 'test/1', NULL, 1, -0.5, 'negative', '[]');");
    }
    ASSERT_TRUE(bring_to(shipped_migrations()));
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM scored_text WHERE unscored = '' AND tone = -0.5"),
              1);
    EXPECT_EQ(ask(backup_path(file(), 1), "SELECT count(*) FROM scored_text"), 1);
}

TEST_F(MigrationsTest, ANewerFileIsRefusedAndUntouched)
{
    ASSERT_TRUE(bring_to(second));
    const std::string before = read_file(file());
    const auto refused = bring_to(first);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::newer_database);
    EXPECT_THAT(refused.error().what, HasSubstr("newer version"));
    EXPECT_EQ(read_file(file()), before);
}

TEST_F(MigrationsTest, AnotherProgramsDatabaseIsRefusedAndUntouched)
{
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("CREATE TABLE photo (path TEXT)");
    }
    const std::string before = read_file(file());
    const auto refused = bring_to(first);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::io);
    EXPECT_THAT(refused.error().what, HasSubstr("another program"));
    EXPECT_EQ(read_file(file()), before);
}

// Before version 4 there was no such table: the engine that had scored last counted.
TEST_F(MigrationsTest, TheEnginesOfVersion3AreInUseFromTheirFirstScoresOn)
{
    const auto& shipped = shipped_migrations();
    ASSERT_TRUE(bring_to({shipped.begin(), shipped.begin() + 3}));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA foreign_keys = OFF");
        int revision = 0;
        for (const auto& [engine, at] :
             {std::pair{"a/1", 10}, {"a/1", 20}, {"b/1", 20}, {"b/1", 30}, {"a/1", 40}})
            db.exec("INSERT INTO scored_text (revision, engine, recorded_at, tone, label, claims) "
                    "VALUES (" +
                    std::to_string(++revision) + ", '" + engine + "', " + std::to_string(at) +
                    ", 0, 'neutral', '[]')");
    }
    ASSERT_TRUE(bring_to(shipped));
    SQLite::Database db(utf8(file()), SQLite::OPEN_READONLY);
    EXPECT_EQ(db.execAndGet("SELECT group_concat(engine || ' ' || recorded_at) FROM engine_in_use")
                  .getString(),
              "a/1 10,b/1 20,a/1 40");
}

// What had been known of a source stays known.
TEST_F(MigrationsTest, CoverageOfVersion8IsKept)
{
    const auto& shipped = shipped_migrations();
    ASSERT_TRUE(bring_to({shipped.begin(), shipped.begin() + 8}));
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE);
        db.exec("INSERT INTO source VALUES (1, 'a', 'A', 'a', 'news', 'feed', '', '[]', 'UTC', 900, 1, "
                "1, 0)");
        db.exec("INSERT INTO coverage VALUES ('a', 10, 20, 90, 'down', 'it hangs', 3, 0)");
    }
    ASSERT_TRUE(bring_to(shipped));
    SQLite::Database db(utf8(file()), SQLite::OPEN_READONLY);
    EXPECT_EQ(
        db.execAndGet("SELECT since || ' ' || until || ' ' || speaks || ' ' || reaches || ' ' "
                      "|| state || ' ' || why || ' ' || fetches FROM coverage")
            .getString(),
        "10 20 90 90 down it hangs 3");
}

}  // namespace
}  // namespace undertone::store::test

