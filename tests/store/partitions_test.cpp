#include "store/partitions.h"

#include "store/random_history.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

namespace undertone::store::test {
namespace {

using nlohmann::json;

bool has_program(const std::string& command)
{
#ifdef _WIN32
    return std::system((command + " >NUL 2>NUL").c_str()) == 0;
#else
    return std::system((command + " >/dev/null 2>&1").c_str()) == 0;
#endif
}

class PartitionsTest : public HistoryTest {
protected:
    [[nodiscard]] std::filesystem::path tables() const { return folder_.path() / "tables"; }

    /// The rows as the Python program reads them, by table.
    std::map<std::string, std::multiset<std::string>> read_by_python()
    {
        const auto out = folder_.path() / "rows.jsonl";
        const auto program = std::filesystem::path(UNDERTONE_TEST_DATA_DIR) / "read_tables.py";
        const std::string command = "PYTHONIOENCODING=utf-8 python3 \"" + program.string() +
                                    "\" \"" + tables().string() + "\" > \"" + out.string() + "\"";
        EXPECT_EQ(std::system(command.c_str()), 0);
        std::map<std::string, std::multiset<std::string>> rows;
        std::ifstream in(out);
        for (std::string line; std::getline(in, line);) {
            json row = json::parse(line);
            const auto table = row.at(0).get<std::string>();
            row.erase(0);
            rows[table].insert(row.dump());
        }
        return rows;
    }

    /// A few columns of a table straight from the database.
    std::multiset<std::string> stored(const std::string& sql)
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
        SQLite::Statement row(db, sql);
        std::multiset<std::string> rows;
        while (row.executeStep()) {
            json list = json::array();
            for (int i = 0; i < row.getColumnCount(); ++i) {
                const SQLite::Column value = row.getColumn(i);
                list.push_back(value.isNull()      ? json()
                               : value.isInteger() ? json(value.getInt64())
                               : value.isFloat()   ? json(value.getDouble())
                                                   : json(value.getString()));
            }
            rows.insert(list.dump());
        }
        return rows;
    }

    static std::multiset<std::string> columns(const std::multiset<std::string>& rows,
                                              const std::vector<std::size_t>& chosen)
    {
        std::multiset<std::string> picked;
        for (const std::string& text : rows) {
            const json row = json::parse(text);
            json list = json::array();
            for (const std::size_t i : chosen)
                list.push_back(row.at(i));
            picked.insert(list.dump());
        }
        return picked;
    }
};

// Python's csv and json modules are the independent readers: every text with its quotes, line breaks
// and formulas, every number to its last digit, comes back as it is stored.
class PartitionFormats : public PartitionsTest, public testing::WithParamInterface<TableFormat> {};

TEST_P(PartitionFormats, AnIndependentReaderGetsWhatIsStored)
{
    if (!has_program("python3 --version"))
        GTEST_SKIP() << "needs python3";
    live(31, 60);
    const auto counts = export_tables(file(), tables(), GetParam());
    ASSERT_TRUE(counts) << to_sentence(counts.error());
    auto rows = read_by_python();
    for (const char* table : {"stories", "topics", "mentions", "bars"}) {
        EXPECT_EQ(std::int64_t(rows[table].size()), counts->at(table)) << table;
        EXPECT_GT(rows[table].size(), 20u) << table;
    }
    EXPECT_EQ(counts->at("stories"), reader().counts()->stories);

    const std::string last =
        "(SELECT story, max(number) AS number FROM revision GROUP BY story) l "
        "JOIN revision r ON r.story = l.story AND r.number = l.number "
        "JOIN story s ON s.id = r.story ";
    EXPECT_EQ(columns(rows["stories"], {0, 1, 5, 7, 8, 11, 13, 14, 15}),
              stored("SELECT s.id, s.source, s.external_id, s.novelty, "
                     "strftime('%Y-%m-%dT%H:%M:%SZ', s.first_seen, 'unixepoch'), r.number, "
                     "r.title, r.summary, r.text FROM " +
                     last));
    const std::string engine = "'" + reader().engine_in_use().value() + "'";
    EXPECT_EQ(columns(rows["mentions"], {0, 1, 3, 4, 5, 6, 7, 8, 9, 11, 12}),
              stored("SELECT s.id, m.company, x.engine, m.relevance, m.p_negative, m.p_neutral, "
                     "m.p_positive, m.score, m.confidence, m.log_odds, m.intercept FROM " +
                     last + "JOIN scored_text x ON x.revision = r.id AND x.engine = " + engine +
                     " JOIN mention m ON m.scored_text = x.id"));
    EXPECT_EQ(columns(rows["topics"], {0, 1, 2}),
              stored("SELECT s.id, t.topic, t.relevance FROM " + last +
                     "JOIN scored_text x ON x.revision = r.id AND x.engine = " + engine +
                     " JOIN topic_match t ON t.scored_text = x.id"));
    EXPECT_EQ(columns(rows["bars"], {0, 1, 3, 4, 5, 6, 7, 8, 9, 10}),
              stored("SELECT s.symbol, s.interval, s.basis, s.currency, b.open, b.high, b.low, "
                     "b.close, b.volume, b.provider FROM bar b JOIN series s ON s.id = b.series"));
}

// What load.sql promises, held by DuckDB itself: each table has its rows, in the types that
// schema.json names, and texts are as stored. A table without rows is a table.
TEST_P(PartitionFormats, DuckDbLoadsThem)
{
    if (!has_program("duckdb --version"))
        GTEST_SKIP() << "needs the program duckdb";
    for (const bool is_lived_in : {false, true}) {
        if (is_lived_in)
            live(32, 60);
        std::filesystem::remove_all(tables());
        const auto counts = export_tables(file(), tables(), GetParam());
        ASSERT_TRUE(counts) << to_sentence(counts.error());
        std::string expected;
        for (const char* table : {"stories", "topics", "mentions", "bars"})
            expected += table + (',' + std::to_string(counts->at(table))) + '\n';
        SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
        expected += "letters," +
                    db.execAndGet(
                          "SELECT coalesce(sum(length(title) + length(text)), 0) "
                          "FROM story_place p JOIN revision r ON r.id = p.revision")
                        .getString() +
                    '\n';
        std::string types;
        const auto schema = json::parse(undertone::test::read_file(tables() / "schema.json"));
        const std::map<std::string, std::string> in_duckdb{{"text", "VARCHAR"},
                                                           {"integer", "BIGINT"},
                                                           {"real", "DOUBLE"},
                                                           {"boolean", "BOOLEAN"},
                                                           {"timestamp", "TIMESTAMP"}};
        std::string query = undertone::test::read_file(tables() / "load.sql");
        for (const json& table : schema["tables"]) {
            const auto name = table["name"].get<std::string>();
            query += "SELECT '" + name + "', count(*) FROM " + name + ";\n";
            for (const json& column : table["columns"])
                types += name + ',' + column["name"].get<std::string>() + ',' +
                         in_duckdb.at(column["type"]) + '\n';
        }
        query +=
            "SELECT 'letters', coalesce(sum(length(title) + length(text)), 0) FROM stories;\n"
            "SELECT table_name, column_name, data_type FROM information_schema.columns "
            "WHERE column_name NOT IN ('year', 'month') ORDER BY "
            "list_position(['stories', 'topics', 'mentions', 'bars'], table_name), "
            "ordinal_position;\n";
        undertone::test::write_file(tables() / "ask.sql", query);
        const auto out = folder_.path() / "answers.csv";
        ASSERT_EQ(std::system(("cd \"" + tables().string() +
                               "\" && duckdb -csv -noheader < ask.sql > \"" + out.string() + "\"")
                                  .c_str()),
                  0);
        EXPECT_EQ(undertone::test::read_file(out), expected + types);
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, PartitionFormats,
                         testing::Values(TableFormat::csv, TableFormat::jsonl));

// RFC 4180: CRLF, text in quotes, quotes doubled. A text that a spreadsheet would run has one
// apostrophe more; a number never has.
TEST_F(PartitionsTest, CsvIsQuotedAndGuarded)
{
    NewStory one = story("1", "=HYPERLINK(\"http://x\")", {mention("nvidia", -0.5)});
    one.content.summary = "'=x";
    one.content.text = "'tis fine";
    one.scored.tone = -0.25;
    save(one);
    ASSERT_TRUE(export_tables(file(), tables(), TableFormat::csv));
    const std::string text =
        undertone::test::read_file(tables() / "stories" / "year=2025" / "month=01" / "part-0.csv");
    EXPECT_THAT(text, testing::StartsWith("story_id,source,source_name,"));
    EXPECT_THAT(text, testing::HasSubstr(",\"'=HYPERLINK(\"\"http://x\"\")\",\"''=x\",\"'tis "
                                         "fine\",,"));
    EXPECT_THAT(text, testing::HasSubstr(",-0.25,"));
    EXPECT_THAT(text, testing::EndsWith("\r\n"));
}

TEST_F(PartitionsTest, TheSchemaDescribesEachColumnAndTheViewsNameEachTable)
{
    live(32, 5);
    ASSERT_TRUE(export_tables(file(), tables(), TableFormat::jsonl));
    const json schema = json::parse(undertone::test::read_file(tables() / "schema.json"));
    const std::string views = undertone::test::read_file(tables() / "load.sql");
    EXPECT_EQ(schema.at("tables").size(), 4u);
    for (const json& table : schema.at("tables")) {
        EXPECT_THAT(views, testing::HasSubstr("VIEW " + table.at("name").get<std::string>()));
        for (const json& column : table.at("columns")) {
            EXPECT_TRUE(column.at("nullable").is_boolean());
            EXPECT_THAT(views,
                        testing::HasSubstr("'" + column.at("name").get<std::string>() + "': '"));
        }
    }
}

TEST_F(PartitionsTest, AFolderOfTheUsersBesideItStays)
{
    std::filesystem::path beside = tables();
    beside += ".part";
    ASSERT_TRUE(std::filesystem::create_directories(beside));
    undertone::test::write_file(beside / "mine", "mine");
    ASSERT_TRUE(export_tables(file(), tables(), TableFormat::csv));
    EXPECT_EQ(undertone::test::read_file(beside / "mine"), "mine");
}

TEST_F(PartitionsTest, AFolderThatIsThereAndAStopAreSaidSoAndLeaveNothing)
{
    live(33, 5);
    const auto there = export_tables(file(), folder_.path(), TableFormat::csv);
    ASSERT_FALSE(there);
    EXPECT_EQ(there.error().kind, ErrorKind::invalid_input);
    std::vector<NewStory> many;
    for (int i = 0; i < 1'100; ++i)
        many.push_back(story("many" + std::to_string(i), "Nvidia", {}));
    for (NewStory& one : many)
        one.engine = reader().engine_in_use().value();
    ASSERT_TRUE(writer_.save_stories(many));
    const auto stopped = export_tables(file(), tables(), TableFormat::csv,
                                       [](std::int64_t, std::int64_t) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))
        EXPECT_TRUE(entry.path().filename().string().starts_with("undertone.db")) << entry.path();
}

}  // namespace
}  // namespace undertone::store::test
