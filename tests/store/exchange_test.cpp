#include "store/exchange.h"

#include "store/backup.h"
#include "store/random_history.h"
#include "store/search.h"
#include "store/workload.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>
#include <tuple>

namespace undertone::store::test {
namespace {

class ExchangeTest : public HistoryTest {
protected:
    [[nodiscard]] std::filesystem::path lines() const { return folder_.path() / "all.jsonl"; }
    [[nodiscard]] std::filesystem::path copy() const { return folder_.path() / "copy.db"; }

    std::string exported()
    {
        const auto counts = export_everything(file(), lines());
        EXPECT_TRUE(counts) << to_sentence(counts.error());
        return undertone::test::read_file(lines());
    }

    /// What an import of these bytes says, which must leave nothing.
    std::string refused(const std::string& bytes)
    {
        const auto from = folder_.path() / "edited.jsonl";
        undertone::test::write_file(from, bytes);
        const auto counts = import_everything(from, copy());
        EXPECT_FALSE(counts);
        for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))
            EXPECT_NE(entry.path().filename().string().substr(0, 4), "copy") << entry.path();
        return counts ? std::string() : to_sentence(counts.error());
    }

    static std::string with(std::string text, const std::string& what, const std::string& by)
    {
        const auto at = text.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        return text.replace(at, what.size(), by);
    }
};

/// All that a table holds, in the order of its keys.
std::string dump(SQLite::Database& db, const std::string& table)
{
    SQLite::Statement row(db, "SELECT * FROM " + table);
    std::multiset<std::string> rows;
    while (row.executeStep()) {
        std::string one;
        for (int i = 0; i < row.getColumnCount(); ++i)
            one += row.getColumn(i).isNull() ? "null|" : row.getColumn(i).getString() + "|";
        rows.insert(one);
    }
    std::string all;
    for (const std::string& one : rows)
        all += one + "\n";
    return all;
}

/// Of each mention what the index makes of it.
std::vector<std::tuple<std::int64_t, Utc, double, double, double, bool>> figures(
    const Reader& reader, std::optional<Utc> as_of)
{
    std::vector<std::tuple<std::int64_t, Utc, double, double, double, bool>> all;
    const auto contributions = reader.contributions({"nvidia"}, {}, as_of).value();
    for (const auto& one : contributions)
        all.emplace_back(one.story.value, one.counts_from(), one.weight, one.score, one.novelty,
                         one.reaction);
    return all;
}

// What later versions added is 0 in exports of before, which are read all the same.
TEST_F(ExchangeTest, ExportsOfEarlierVersionsAreRead)
{
    live(7, 20);
    const std::string whole = exported();
    static const std::regex later(R"(,"(removed":(false|true)|took":[0-9]+))");
    std::string earlier;
    std::istringstream rows(whole);
    for (std::string row; std::getline(rows, row);)
        earlier +=
            (row.starts_with(R"({"kind":"source")") || row.starts_with(R"({"kind":"attempt")")
                 ? std::regex_replace(row, later, "")
                 : row) +
            '\n';
    ASSERT_LT(earlier.size(), whole.size());
    undertone::test::write_file(lines(), earlier);
    const auto counts = import_everything(lines(), copy());
    ASSERT_TRUE(counts) << to_sentence(counts.error());
    EXPECT_EQ(Reader::open(copy())->sources()->size(), reader().sources()->size());
}

// Export, import, export: the same bytes; and between the two the same rows in every table that is
// not the machine's, so that all answers are the same, also those as of an earlier time.
class ExchangeRoundTrip : public ExchangeTest, public testing::WithParamInterface<unsigned> {};

TEST_P(ExchangeRoundTrip, IsEqual)
{
    live(GetParam(), 40);
    const std::string first = exported();
    const auto counts = import_everything(lines(), copy());
    ASSERT_TRUE(counts) << to_sentence(counts.error());
    const auto again = folder_.path() / "again.jsonl";
    ASSERT_TRUE(export_everything(copy(), again));
    EXPECT_EQ(first, undertone::test::read_file(again));

    SQLite::Database one(file().string(), SQLite::OPEN_READONLY);
    SQLite::Database other(copy().string(), SQLite::OPEN_READONLY);
    SQLite::Statement table(one,
                            "SELECT name FROM sqlite_schema WHERE type = 'table' "
                            "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'");
    int compared = 0;
    while (table.executeStep()) {
        const std::string name = table.getColumn(0).getString();
        if (name == "budget" || name == "request") {
            EXPECT_EQ(dump(other, name), "") << name;
            continue;
        }
        // What is counted by row numbers of its own is compared by what it answers, below.
        if (name == "rule" || name.starts_with("index_") || name == "mention")
            continue;
        EXPECT_EQ(dump(one, name), dump(other, name)) << name;
        EXPECT_NE(dump(one, name), "") << name << " has no row to compare";
        ++compared;
    }
    EXPECT_GE(compared, 20);
    EXPECT_EQ(other.execAndGet("PRAGMA integrity_check").getString(), "ok");

    const auto reader = Reader::open(copy()).value();
    for (const std::optional<Utc> as_of :
         {std::optional<Utc>(), std::optional(at("2025-02-10T00:00:00Z")), std::optional(g_now)}) {
        EXPECT_EQ(figures(this->reader(), as_of), figures(reader, as_of));
        StoryQuery query;
        query.as_of = as_of;
        const auto before = this->reader().stories(query).value();
        const auto after = reader.stories(query).value();
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            EXPECT_EQ(before[i].story.content, after[i].story.content);
            ASSERT_EQ(before[i].scored.mentions.size(), after[i].scored.mentions.size());
            for (std::size_t m = 0; m < before[i].scored.mentions.size(); ++m)
                EXPECT_EQ(before[i].scored.mentions[m].reasons,
                          after[i].scored.mentions[m].reasons);
        }
    }
    EXPECT_EQ(faults_of(copy()), "");
    EXPECT_EQ(reader.mark_of({1}).value(), this->reader().mark_of({1}).value());
    SearchRequest request;
    request.query = read_search("nvidia").value();
    EXPECT_EQ(this->reader().search(request)->count, reader.search(request)->count);
}

INSTANTIATE_TEST_SUITE_P(Seeds, ExchangeRoundTrip, testing::Values(1u, 2u, 3u, 4u, 5u, 6u));

// Each line says what it is, and the first and last ones which form and how many.
TEST_F(ExchangeTest, EachLineIsAnObjectThatSaysItsKind)
{
    live(11, 10);
    std::istringstream in(exported());
    std::vector<nlohmann::json> all;
    for (std::string line; std::getline(in, line);)
        all.push_back(nlohmann::json::parse(line));
    EXPECT_EQ(all.front(), (nlohmann::json{{"kind", "undertone"}, {"schema", 1}}));
    EXPECT_EQ(all.back(), (nlohmann::json{{"kind", "end"}, {"lines", all.size() - 2}}));
    bool has_story = false;
    for (const auto& line : all)
        if (line.at("kind") == "story") {
            has_story = true;
            const auto& score = line.at("revisions").at(0).at("scores").at(0);
            EXPECT_EQ(score.at("engine"), "test/1");
            EXPECT_TRUE(score.at("mentions").is_array());
        }
    EXPECT_TRUE(has_story);
}

TEST_F(ExchangeTest, AWorkspaceThatIsThereIsNotImportedInto)
{
    live(12, 3);
    exported();
    const auto counts = import_everything(lines(), file());
    ASSERT_FALSE(counts);
    EXPECT_EQ(to_sentence(counts.error()),
              "There is a workspace already: " + file().string() +
                  "; an export of everything makes a new one: name a folder without one");
}

TEST_F(ExchangeTest, WhatIsNoWholeExportIsRefusedWithItsLineAndLeavesNothing)
{
    live(13, 6);
    const std::string whole = exported();
    EXPECT_THAT(refused("title,summary\n"), testing::HasSubstr("That is no export of everything"));
    EXPECT_THAT(refused(""), testing::HasSubstr("That is no export of everything"));
    EXPECT_THAT(refused(whole.substr(0, whole.size() / 2)), testing::HasSubstr("it was cut off"));
    EXPECT_THAT(refused(whole.substr(0, whole.size() - 1)), testing::HasSubstr("it was cut off"));
    EXPECT_THAT(refused(with(whole, "\"schema\":1", "\"schema\":2")),
                testing::HasSubstr("newer version"));
    EXPECT_THAT(refused(with(whole, "\"kind\":\"cluster\"", "\"kind\":\"galaxy\"")),
                testing::HasSubstr("is of an unknown kind, “galaxy”"));
    EXPECT_THAT(refused(with(whole, "\"source\":\"a\"", "\"source\":\"z\"")),
                testing::HasSubstr("does not go with the lines before it"));
    EXPECT_THAT(refused(with(whole, "\"novelty\":", "\"newness\":")),
                testing::HasSubstr("is not as an export writes it"));
    EXPECT_THAT(refused(with(whole, "{\"kind\":\"clock\"", "{\"kind\" \"clock\"")),
                testing::HasSubstr("Line 2 of the export is not as an export writes it"));
    // A line less.
    const auto cut = whole.find("{\"kind\":\"mark\"");
    EXPECT_THAT(refused(std::string(whole).erase(cut, whole.find('\n', cut) - cut + 1)),
                testing::HasSubstr("some are missing"));
}

TEST_F(ExchangeTest, AStopLeavesNothing)
{
    live(14, 6);
    for (int i = 0; i < 1'200; ++i)
        ASSERT_TRUE(writer_.set_setting("filler/" + std::to_string(i), "x"));
    const auto stop = [](std::int64_t, std::int64_t) { return false; };
    const auto stopped = export_everything(file(), lines(), stop);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
    EXPECT_FALSE(std::filesystem::exists(lines()));
    exported();
    const auto not_taken = import_everything(lines(), copy(), stop);
    ASSERT_FALSE(not_taken);
    EXPECT_EQ(not_taken.error().kind, ErrorKind::cancelled);
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))
        EXPECT_TRUE(entry.path() == lines() ||
                    entry.path().filename().string().starts_with("undertone.db"))
            << entry.path();
}

// What an import replaced at its end would be a database that somebody made meanwhile.
TEST_F(ExchangeTest, ADatabaseThatComesMeanwhileIsNotOverwritten)
{
    for (int i = 0; i < 1'200; ++i)
        ASSERT_TRUE(writer_.set_setting("filler/" + std::to_string(i), "x"));
    exported();
    const auto counts = import_everything(lines(), copy(), [&](std::int64_t, std::int64_t) {
        undertone::test::write_file(copy(), "somebody's");
        undertone::test::write_file(folder_.path() / "copy.db-wal", "their rows");
        return true;
    });
    ASSERT_FALSE(counts);
    EXPECT_EQ(counts.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(
        to_sentence(counts.error()),
        testing::HasSubstr("copy.db has come to be there meanwhile; nothing was overwritten"));
    EXPECT_EQ(undertone::test::read_file(copy()), "somebody's");
    EXPECT_EQ(undertone::test::read_file(folder_.path() / "copy.db-wal"), "their rows");
}

// A folder whose database is lost still has its backups: an import is another way back.
TEST_F(ExchangeTest, AFolderWithBackupsAloneAndWhatIsLeftOfADatabaseIsImportedInto)
{
    live(15, 6);
    const std::string whole = exported();
    const auto left = undertone::test::read_file(folder_.path() / "undertone.db-wal");
    const auto folder = folder_.path() / "other";
    ASSERT_TRUE(std::filesystem::create_directories(folder / "backups"));
    ASSERT_TRUE(back_up(file(), folder / "backups" / "undertone-2025-01-01.db"));
    undertone::test::write_file(folder / "undertone.db-wal", left);
    const auto counts = import_everything(lines(), folder / "undertone.db");
    ASSERT_TRUE(counts) << to_sentence(counts.error());
    ASSERT_TRUE(export_everything(folder / "undertone.db", lines()));
    EXPECT_EQ(undertone::test::read_file(lines()), whole);
    EXPECT_EQ(undertone::test::read_file(folder / "undertone.db.left-wal"), left);
}

// An export of a database whose first words of a story were lost.
TEST_F(ExchangeTest, EveryStoryIsFoundWhateverItsRevisionsNumbers)
{
    save(story("1", "Chips", {}));
    undertone::test::write_file(lines(), with(exported(), "\"number\":1", "\"number\":2"));
    ASSERT_TRUE(import_everything(lines(), copy()));
    SearchRequest request;
    request.query = read_search("chips").value();
    EXPECT_EQ(Reader::open(copy())->search(request)->count, 1);
}

TEST_F(ExchangeTest, OtherFilesOfSuchNamesStay)
{
    const auto mine = folder_.path() / "all.jsonl.part",
               other = folder_.path() / "copy.db.importing";
    undertone::test::write_file(mine, "mine");
    undertone::test::write_file(other, "mine");
    exported();
    ASSERT_TRUE(import_everything(lines(), copy()));
    EXPECT_EQ(undertone::test::read_file(mine), "mine");
    EXPECT_EQ(undertone::test::read_file(other), "mine");
}

TEST_F(ExchangeTest, AFolderThatCannotBeWrittenIsSaidSo)
{
    const auto counts = export_everything(file(), folder_.path() / "nowhere" / "all.jsonl");
    ASSERT_FALSE(counts);
    EXPECT_EQ(counts.error().kind, ErrorKind::io);
}

}  // namespace
}  // namespace undertone::store::test
