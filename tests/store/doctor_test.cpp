#include "store/doctor.h"

#include "store/search.h"
#include "store/workload.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <algorithm>

namespace undertone::store::test {
namespace {

using testing::HasSubstr;
using DoctorTest = StoreTest;

void change(const std::filesystem::path& file, const std::string& sql)
{
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(sql);
}

// version_8.sql was written by the program as it was then, which had neither sums nor an index of
// words.
TEST(DoctorOfEarlierVersions, AHealthyDatabaseIsHealthy)
{
    const undertone::test::TemporaryFolder folder;
    const auto file = folder.path() / "undertone.db";
    change(file, undertone::test::read_file(std::filesystem::path(UNDERTONE_TEST_DATA_DIR) /
                                            "version_8.sql"));
    EXPECT_EQ(faults_of(file), "");
    const auto findings = examine(file);
    ASSERT_TRUE(findings) << to_sentence(findings.error());
    EXPECT_THAT(findings->front().words, HasSubstr("version 8, brought to "));
    EXPECT_EQ(findings->size(), 6u) << "the schema and what was promised then";
}

// What is worked out from other rows is put right by working it out anew.
TEST_F(DoctorTest, WrongSumsAndAWrongIndexOfWordsAreToldAndRebuilt)
{
    save(story("1", "one", {mention("nvidia", 0.5)}));
    save(story("2", "two", {mention("nvidia", 0.5)}));
    EXPECT_EQ(faults_of(file()), "");
    change(file(),
           "UPDATE index_bucket SET weight = weight + 1 WHERE pair = 1;"
           "DELETE FROM story_place WHERE story = 2;");
    const auto findings = examine(file());
    ASSERT_TRUE(findings);
    for (const Finding& one : *findings) {
        const bool derived = one.check == "rollups" || one.check == "search";
        EXPECT_EQ(one.good, !derived) << one.check;
        EXPECT_EQ(one.mend == Mend::rebuilding, derived) << one.check;
    }
    const auto rebuilt = writer_.rebuild_derived();
    ASSERT_TRUE(rebuilt) << to_sentence(rebuilt.error());
    EXPECT_EQ(faults_of(file()), "");
    EXPECT_EQ(reader().buckets({{"nvidia"}})->size(), 1u);
}

TEST_F(DoctorTest, WordsThatTheIndexDoesNotHaveAreFound)
{
    save(story("1", "one", {}));
    change(file(), "INSERT INTO search (search) VALUES ('delete-all')");
    EXPECT_THAT(faults_of(file()), HasSubstr("search: "));
    ASSERT_TRUE(writer_.rebuild_derived());
    // The right number of stories, and other words.
    change(file(),
           "DELETE FROM search_docsize; INSERT INTO search_docsize SELECT place, x'010000' FROM "
           "story_place; DELETE FROM search_data WHERE id > 10;");
    const auto findings = examine(file());
    ASSERT_TRUE(findings);
    const auto search = std::find_if(findings->begin(), findings->end(),
                                     [](const Finding& one) { return one.check == "search"; });
    ASSERT_NE(search, findings->end());
    EXPECT_FALSE(search->good);
    EXPECT_EQ(search->mend, Mend::rebuilding);
    EXPECT_THAT(search->words, HasSubstr("the index of words is damaged"));
    // A search says the same, and not that the database is to be gone back from.
    SearchRequest one_word;
    one_word.query = read_search("one").value();
    const auto found = reader().search(one_word);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::io);
    EXPECT_THAT(found.error().remedy, HasSubstr("doctor --rebuild"));
    ASSERT_TRUE(writer_.rebuild_derived());
    EXPECT_EQ(faults_of(file()), "");
}

TEST_F(DoctorTest, ARevisionThatIsMissingIsTold)
{
    NewStory one = story("1", "one", {});
    for (const char* title : {"one", "two", "three"}) {
        one.content.title = title;
        save(one);
    }
    change(file(), "UPDATE revision SET number = 4 WHERE number = 3");
    EXPECT_THAT(faults_of(file()), HasSubstr("stories: 1 stories miss a revision"));
}

}  // namespace
}  // namespace undertone::store::test
