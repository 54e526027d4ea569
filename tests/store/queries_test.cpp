#include "store/queries.h"

#include "store/rollups.h"

#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store::test {
namespace {

using QueriesTest = StoreTest;

/// The steps by which SQLite would run a query.
std::vector<std::string> plan(SQLite::Database& db, const std::string& sql)
{
    SQLite::Statement row(db, "EXPLAIN QUERY PLAN " + sql);
    std::vector<std::string> steps;
    while (row.executeStep())
        steps.push_back(row.getColumn(3).getString());
    return steps;
}

// One row of a chart must not cost a walk over a million stories.
TEST_F(QueriesTest, EachIsReadOffAnIndex)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    const std::string queries[] = {stories_sql(StoryKey::id),
                                   stories_sql(StoryKey::known_at),
                                   stories_sql(StoryKey::topic),
                                   stories_sql(StoryKey::company),
                                   stories_sql(StoryKey::company_and_topic),
                                   marks_sql(StoryKey::known_at),
                                   marks_sql(StoryKey::topic),
                                   marks_sql(StoryKey::company),
                                   marks_sql(StoryKey::company_and_topic),
                                   topics_of_story_sql(),
                                   mentions_of_story_sql(),
                                   engine_in_use_sql(),
                                   contributions_sql(true, false),
                                   contributions_sql(true, true),
                                   contributions_sql(false, true),
                                   contributions_sql(false, false),
                                   buckets_sql(),
                                   recent_sql(false),
                                   recent_sql(true),
                                   companies_of_story_sql(),
                                   find_story_sql(),
                                   last_revision_sql(),
                                   not_searched_sql(),
                                   bars_sql(),
                                   rebases_sql(),
                                   last_fetch_sql()};
    for (const std::string& sql : queries)
        for (const std::string& step : plan(db, sql))
            // A row a change of engine; the one in use is met at once, from the end.
            EXPECT_TRUE(!step.starts_with("SCAN") || sql == engine_in_use_sql()) << step << sql;
    for (const std::string& step : plan(db, last_fetches_sql()))
        EXPECT_TRUE(!step.starts_with("SCAN") || step == "SCAN source") << step;
}

// What a transaction adds to the rollups costs as much as the transaction, not as the history. The
// constants are rows of the query's own: all or one company, counted or taken back.
TEST_F(QueriesTest, RollupsAreKeptByWhatIsNew)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    for (const Counted what :
         {Counted::added, Counted::taken_back, Counted::of_source, Counted::late_match})
        for (const std::string& step : plan(db, counted_sql(what)))
            EXPECT_TRUE(!step.starts_with("SCAN") || step == "SCAN a" || step == "SCAN g" ||
                        step == "SCAN CONSTANT ROW" || step.starts_with("SCAN (subquery"))
                << step << '\n'
                << counted_sql(what);
}

// A list in time order needs no sorting of all that match: its first page is its first rows.
TEST_F(QueriesTest, StoriesComeInTimeOrderFromTheIndex)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    for (const StoryKey key : {StoryKey::known_at, StoryKey::topic, StoryKey::company})
        for (const std::string& step : plan(db, stories_sql(key)))
            EXPECT_NE(step, "USE TEMP B-TREE FOR ORDER BY");
}

// Of the mentions themselves the index holds all that the tone needs: reasons stay unread.
TEST_F(QueriesTest, ToneReadsNoReasons)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(plan(db, contributions_sql(true, false)).at(0),
              "SEARCH m USING COVERING INDEX mention_by_company "
              "(company=? AND known_at>? AND known_at<?)");
    EXPECT_EQ(plan(db, marks_sql(StoryKey::company)).at(0),
              "SEARCH k USING COVERING INDEX mention_by_company "
              "(company=? AND known_at>? AND known_at<?)");
}

}  // namespace
}  // namespace undertone::store::test
