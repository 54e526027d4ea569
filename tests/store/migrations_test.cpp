#include "store/migrations.h"

#include "store/search.h"
#include "store/workload.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <algorithm>
#include <map>
#include <set>

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

// version_8.sql was written by the program as it was then: four stories, one of them edited.
TEST_F(MigrationsTest, AFileOfVersion8GetsItsRollupsAndKeepsItsReasons)
{
    std::vector<Reason> before;
    {
        SQLite::Database db(utf8(file()), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec(read_file(fs::path(UNDERTONE_TEST_DATA_DIR) / "version_8.sql"));
        SQLite::Statement row(db, R"(
            SELECT json_extract(value, '$.field'), json_extract(value, '$.start'),
                   json_extract(value, '$.end'), json_extract(value, '$.text'),
                   round(json_extract(value, '$.weight'), 4), json_extract(value, '$.rule'),
                   coalesce(json_extract(value, '$.quoted'), 0)
            FROM scored_text x JOIN revision r ON r.id = x.revision
            JOIN mention m ON m.scored_text = x.id, json_each(m.reasons)
            WHERE r.story = 1 AND r.number = 2 AND m.company = 'nvidia' ORDER BY key)");
        while (row.executeStep())
            before.push_back(
                {row.getColumn(0).getString() == "title" ? Field::title : Field::summary,
                 row.getColumn(1).getInt(), row.getColumn(2).getInt(), row.getColumn(3).getString(),
                 row.getColumn(4).getDouble(), row.getColumn(5).getString(),
                 row.getColumn(6).getInt() != 0});
    }
    ASSERT_GT(before.size(), 5u);
    const auto writer = Writer::open(file());
    ASSERT_TRUE(writer) << to_sentence(writer.error());
    const Reader& reader = writer->reader();
    EXPECT_EQ(faults_of(file()), "");
    EXPECT_EQ(reader.buckets({{"nvidia"}, TopicId{"deepseek"}})->size(), 2u)
        << "and its correction";
    EXPECT_EQ(ask(file(), "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    const auto mentions = reader.story({1}).value().scored.mentions;
    const auto nvidia = std::find_if(mentions.begin(), mentions.end(), [](const Mention& one) {
        return one.company.value == "nvidia";
    });
    ASSERT_NE(nvidia, mentions.end());
    EXPECT_EQ(nvidia->reasons, before);
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
        db.exec(
            "INSERT INTO series VALUES (1, 'NVDA', 'day', 'split', '', '');"
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

/// Shipped steps are never edited, so that the first n of them make what version n made.
TEST_F(MigrationsTest, ShippedOnesAreAsTheyWere)
{
    // FNV-1a of the files, without carriage returns.
    const std::vector<std::uint64_t> sums = {
        0x46d8639bfc0874c1u, 0x5c9652b3eccd1c9au, 0x118f0f855554ccb5u, 0x49fca9a0c9421930u,
        0x95069273eec0180au, 0xc149652196a706b8u, 0xb6d77367a40a5229u, 0xd9f6eb28a844eb0eu,
        0xa37668bc97cff77bu, 0xbb1a1f313a555ffu, 0x5e6f181adc88c37u, 0x2eafd78e001c650fu,
        0x966fcb64c11dea85u, 0xcdcb407efd59f218u, 0xd022b7d40b48d343u, 0x5a77a892b7204e9du,
        0xcd163f3613cbd25au, 0x25f015fd0ae39a43u, 0x892a54bcd659508u};
    const auto& all = shipped_migrations();
    ASSERT_GE(all.size(), sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        std::uint64_t sum = 0xcbf29ce484222325u;
        for (const char c : all[i].sql)
            if (c != '\r')
                sum = (sum ^ std::uint8_t(c)) * 0x100000001b3u;
        EXPECT_EQ(sum, sums[i]) << "migration " << i + 1;
    }
}

/// A little of everything that a version could hold; rows that later versions brought are added by
/// their numbers.
void fill(SQLite::Database& db, int version)
{
    db.exec(R"(
        INSERT INTO company (id, name, aliases) VALUES ('nvidia', 'Nvidia', '["Nvidia"]');
        INSERT INTO instrument VALUES (1, 'NVDA', 'Nvidia', 'NASDAQ', 'USD');
        INSERT INTO topic (id, name, terms, weak_terms, context, exclusions, colour)
            VALUES ('deepseek', 'DeepSeek', '["deepseek"]', '[]', '[]', '[]', '#336699');
        INSERT INTO source (position, id, name, family, kind, format, url, queries, zone, interval,
                weight, enabled, demo)
            VALUES (1, 'a', 'A', 'a', 'news', 'feed', '', '[]', 'UTC', 900, 1, 1, 0);
        INSERT INTO cluster VALUES (1, 5);
        INSERT INTO story VALUES (1, 'a', 'x', 1, 1, 5, 5, 5);
        INSERT INTO revision (id, story, number, recorded_at, title, summary, text,
                link, publisher, published, published_is_date) VALUES (1, 1, 1, 5, 'Nvidia falls', '', '', '', '', NULL, 0);
        INSERT INTO scored_text (id, revision, engine, recorded_at, tone, label, claims)
            VALUES (1, 1, 'test/1', 5, -0.5, 'negative', '[]');
        INSERT INTO topic_match (scored_text, topic, position, known_at, relevance)
            VALUES (1, 'deepseek', 0, 5, 1);
        INSERT INTO mention VALUES (1, 'nvidia', 0, 5, 1, 0.7, 0.1, 0.2, -0.5, 0.5, 0, -1, 0, '[]');
        INSERT INTO series VALUES (1, 'NVDA', 'day', 'split', 'USD', 'America/New_York');
        INSERT INTO bar VALUES (1, 86400, 10, 11, 9, 10, 5, 'yahoo', 5);
        INSERT INTO split VALUES ('NVDA', 86400, 10, 5);
        INSERT INTO dividend VALUES ('NVDA', 86400, 0.1, 5);
        INSERT INTO fetch (source, at, ok, status, items, error, etag, last_modified)
            VALUES ('a', 5, 1, 200, 1, '', '', '');
        INSERT INTO watchlist VALUES (1, 0, 'Chips');
        INSERT INTO watchlist_symbol VALUES (1, 0, 'NVDA');
        INSERT INTO setting VALUES ('theme', 'dark');
        UPDATE clock SET last_recorded_at = 5;)");
    if (version >= 4)
        db.exec("INSERT INTO engine_in_use VALUES (1, 'test/1', 5)");
    if (version >= 6)
        db.exec(
            "INSERT INTO budget (host, per_second, per_minute, per_day, apart) "
            "VALUES ('api.example', 0, 0, 1, 0);"
            "INSERT INTO request VALUES (1, 'api.example', 5)");
    if (version >= 7)
        db.exec("INSERT INTO rebase VALUES (1, 1, 86400, 10, 20, 'yahoo', 0, 5)");
    if (version >= 16)
        db.exec(
            "INSERT INTO saved_chart VALUES (1, 'Mine', '{}', 5);"
            "INSERT INTO saved_chart_story VALUES (1, 1)");
    if (version >= 17)
        db.exec(
            "INSERT INTO alert_rule VALUES (1, 'tone', '', 0, '', '', -1, -0.3, 5, 1, 0, 5, 5);"
            "INSERT INTO alert_firing VALUES (1, 1, 'x', 5, NULL, 5, NULL, 1, '', '', 0)");
    if (version >= 19)
        db.exec("INSERT INTO own_label VALUES (1, 'nvidia', 'negative', 5)");
}

/// Row counts of all tables.
std::map<std::string, int> counts_of(const fs::path& file)
{
    SQLite::Database db(utf8(file), SQLite::OPEN_READONLY);
    SQLite::Statement name(db,
                           "SELECT name FROM pragma_table_list WHERE schema = 'main' AND "
                           "type = 'table' AND name NOT LIKE 'sqlite_%'");
    std::map<std::string, int> counts;
    while (name.executeStep()) {
        const std::string table = name.getColumn(0).getString();
        counts[table] = db.execAndGet("SELECT count(*) FROM \"" + table + '"').getInt();
    }
    return counts;
}

/// The tables' columns and the indexes: what a query can tell of a schema.
std::set<std::string> shape_of(const fs::path& file)
{
    SQLite::Database db(utf8(file), SQLite::OPEN_READONLY);
    SQLite::Statement row(db,
                          "SELECT m.type || ' ' || m.name || ' ' || coalesce(c.name || ' ' || "
                          "c.type, '') FROM sqlite_schema m LEFT JOIN pragma_table_info(m.name) c");
    std::set<std::string> shape;
    while (row.executeStep())
        shape.insert(row.getColumn(0).getString());
    return shape;
}

TEST_F(MigrationsTest, AFileOfEveryVersionIsBroughtToThisOneWithAllItsRows)
{
    const auto& all = shipped_migrations();
    ASSERT_TRUE(Writer::open(folder_.path() / "new.db"));
    const auto wanted = shape_of(folder_.path() / "new.db");
    for (int version = 1; version < all.back().version; ++version) {
        SCOPED_TRACE("version " + std::to_string(version));
        const fs::path file = folder_.path() / ("of" + std::to_string(version)) / "undertone.db";
        fs::create_directory(file.parent_path());
        {
            const auto connection = connect(file, Access::write, at_once);
            make_durable(*connection);
            ASSERT_TRUE(migrate(*connection, {all.begin(), all.begin() + version}));
            fill(*connection->db, version);
        }
        const auto before = counts_of(file);
        {
            const auto writer = Writer::open(file, now);
            ASSERT_TRUE(writer) << to_sentence(writer.error());
            EXPECT_EQ(writer->reader().stories({})->size(), 1u);
            EXPECT_EQ(writer->reader().bars({"NVDA"})->bars.size(), 1u);
            EXPECT_EQ(writer->reader().watchlists()->size(), 1u);
            EXPECT_EQ(writer->reader().setting("theme").value(), "dark");
        }
        const auto after = counts_of(file);
        for (const auto& [table, rows] : before)
            EXPECT_EQ(after.count(table) > 0 ? after.at(table) : 0, rows) << table;
        EXPECT_EQ(shape_of(file), wanted);
        EXPECT_EQ(ask(file, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
        EXPECT_EQ(counts_of(backup_path(file, version)), before) << "copied first";
        EXPECT_EQ(ask(backup_path(file, version), "PRAGMA user_version"), version);
    }
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
            db.exec(
                "INSERT INTO scored_text (revision, engine, recorded_at, tone, label, claims) "
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

TEST_F(MigrationsTest, TextsOfVersion14AreThereAndNothingIsMarked)
{
    const auto& shipped = shipped_migrations();
    ASSERT_TRUE(bring_to({shipped.begin(), shipped.begin() + 14}));
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
        db.exec(
            "INSERT INTO source (id, name, family, kind, format, url, queries, zone, interval, "
            "weight, enabled, demo) VALUES ('s', 'S', 'f', 'news', 'feed', '', '[]', 'UTC', 900, "
            "1, 1, 0);"
            "INSERT INTO cluster VALUES (1, 100);"
            "INSERT INTO story VALUES (1, 's', 'e', 1, 1, 100, 100, 100);"
            "INSERT INTO revision VALUES (1, 1, 1, 100, 'Title', 'Summary', 'Text', '', '', NULL, 0)");
    }
    ASSERT_TRUE(bring_to(shipped));
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM revision WHERE text_removed IS NULL "
                            "AND text = 'Text'").getInt(), 1);
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM story_mark").getInt(), 0);
}

}  // namespace
}  // namespace undertone::store::test
