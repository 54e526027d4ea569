#include "store/queries.h"

#include "store/rollups.h"
#include "store/search_functions.h"
#include "store/search_sql.h"
#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

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

/// The queries over tables that grow, but for searches and sums.
std::vector<std::string> queries()
{
    return {cluster_sql(),
            revisions_sql(),
            topic_texts_sql(),
            stories_sql(StoryKey::id),
            stories_sql(StoryKey::known_at),
            stories_sql(StoryKey::topic),
            stories_sql(StoryKey::company),
            stories_sql(StoryKey::company_and_topic),
            marks_sql(StoryKey::known_at),
            marks_sql(StoryKey::topic),
            marks_sql(StoryKey::company),
            marks_sql(StoryKey::company_and_topic),
            story_count_sql(StoryKey::known_at),
            story_count_sql(StoryKey::topic),
            story_count_sql(StoryKey::company),
            story_count_sql(StoryKey::company_and_topic),
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
            told_by_sql(),
            arrived_sql(false, false),
            arrived_sql(true, false),
            arrived_sql(false, true),
            alert_firings_sql(false, false),
            alert_firings_sql(false, true),
            alert_firings_sql(true, false),
            alert_firings_sql(true, true),
            see_all_firings_sql(),
            last_revision_sql(),
            removable_texts_sql(),
            remove_text_sql(),
            not_searched_sql(),
            weighed_mentions_sql(true, 0),
            weighed_mentions_sql(true, 3),
            weighed_mentions_sql(false, 0),
            weighed_mentions_sql(false, 2),
            headline_sql(),
            series_sql(),
            stored_interval_sql(),
            bars_sql(),
            rebases_sql(),
            last_fetch_sql(),
            attempts_sql(),
            prune_fetches_sql(),
            prune_attempts_sql(),
            last_coverage_sql(),
            coverage_sql(),
            forget_validators_sql(),
            last_success_sql(),
            last_up_sql(),
            failures_sql(),
            latencies_sql(),
            first_fetch_sql(),
            new_items_sql(),
            budget_sql(),
            requests_sql(),
            prune_requests_sql()};
}

/// A search that filters in every way, and one by the tone of the company asked for.
std::vector<std::string> filter_queries()
{
    ResolvedFilters all;
    all.companies = {{"nvidia"}, {"amd"}};
    all.topics = {{"deepseek"}, {"stargate"}};
    all.sources = {{"a"}, {"b"}};
    all.publishers = {{"ledger"}, {"herald"}};
    all.tones = {{ToneBound::Is::less, -0.5}};
    all.states = {{StateFilter::Is::starred, false},
                  {StateFilter::Is::read, true},
                  {StateFilter::Is::demo, false}};
    ResolvedFilters asked;
    asked.company = "nvidia";
    asked.tones = all.tones;
    return {passing_sql(all).sql,
            passing_sql(asked).sql,
            story_at_sql(),
            filtered_places_sql(FilterKey::time),
            filtered_places_sql(FilterKey::company),
            filtered_places_sql(FilterKey::topic),
            seconds_sql(FilterKey::company),
            seconds_sql(FilterKey::topic)};
}

// One row of a chart must not cost a walk over a million stories.
TEST_F(QueriesTest, EachIsReadOffAnIndex)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    for (const std::string& sql : queries())
        for (const std::string& step : plan(db, sql))
            // A row a change of engine; the one in use is met at once, from the end.
            EXPECT_TRUE(!step.starts_with("SCAN") || sql == engine_in_use_sql() ||
                        step.starts_with("SCAN (subquery"))  // of rows found by an index
                << step << sql;
    for (const std::string& step : plan(db, last_fetches_sql()))
        EXPECT_TRUE(!step.starts_with("SCAN") || step == "SCAN source") << step;
    for (const std::string& step : plan(db, told_counts_sql()))
        EXPECT_TRUE(!step.starts_with("SCAN") || step == "SCAN r") << step;
}

// The newest firings are the first of the index, whatever all of them were.
TEST_F(QueriesTest, WhatAlertsToldIsReadOffAnIndex)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    EXPECT_THAT(plan(db, alert_firings_sql(false, true)),
                testing::ElementsAre(testing::HasSubstr("INDEX alert_firing_unseen")));
    EXPECT_THAT(plan(db, alert_firings_sql(false, false)),
                testing::ElementsAre(testing::HasSubstr("INTEGER PRIMARY KEY")));
    EXPECT_EQ(plan(db, alert_firings_sql(true, false)).at(0),
              "SEARCH alert_firing USING INDEX sqlite_autoindex_alert_firing_1 (rule=?)");
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

// What is asked of a week costs that week, not all the years of which coverage is kept; a source's
// pruning costs what goes.
TEST_F(QueriesTest, FetchesAndCoverageAreBoundedByTheTimeAskedFor)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(plan(db, coverage_sql()).at(0),
              "SEARCH coverage USING PRIMARY KEY (source=? AND since>? AND since<?)");
    EXPECT_EQ(plan(db, attempts_sql()).at(0),
              "SEARCH attempt USING INDEX attempt_by_source (source=? AND at>? AND at<?)");
    EXPECT_EQ(plan(db, requests_sql()).at(0),
              "SEARCH request USING COVERING INDEX request_by_host (host=? AND at>?)");
    EXPECT_EQ(plan(db, prune_attempts_sql()).at(0),
              "SEARCH attempt USING INDEX attempt_by_source (source=? AND at<?)");
}

// A look at how the sources are doing, at each refresh, stops at the newest row of a kind, and never
// sorts what 30 days or years have left.
TEST_F(QueriesTest, HealthIsReadFromTheNewestRowOn)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    const std::string fetches = "SEARCH fetch USING INDEX fetch_by_source (source=?)";
    for (const std::string& sql : {last_success_sql(), first_fetch_sql()})
        EXPECT_THAT(plan(db, sql), testing::ElementsAre(fetches)) << sql;
    EXPECT_THAT(plan(db, last_up_sql()),
                testing::ElementsAre("SEARCH coverage USING PRIMARY KEY (source=?)"));
    EXPECT_THAT(plan(db, latencies_sql()),
                testing::ElementsAre("SEARCH attempt USING INDEX attempt_by_source (source=?)"));
    EXPECT_THAT(
        plan(db, new_items_sql()),
        testing::ElementsAre("SEARCH attempt USING INDEX attempt_by_source (source=? AND at>?)"));
    EXPECT_EQ(plan(db, failures_sql()).at(0),
              "SEARCH fetch USING INDEX fetch_by_source (source=? AND id>?)");
}

// A list in time order needs no sorting of all that match: its first page is its first rows.
TEST_F(QueriesTest, StoriesComeInTimeOrderFromTheIndex)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    for (const StoryKey key : {StoryKey::known_at, StoryKey::topic, StoryKey::company})
        for (const std::string& step : plan(db, stories_sql(key)))
            EXPECT_NE(step, "USE TEMP B-TREE FOR ORDER BY");
}

// What the user holds on to and has labelled is walked through: it is few, and has an index of its own.
TEST_F(QueriesTest, WhatTheUserKeptIsFoundWithoutWhatWasRead)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(plan(db, filtered_places_sql(FilterKey::kept)).at(0),
              "SCAN k USING INDEX story_mark_kept");
    for (const std::string& step : plan(db, corrections_sql()))
        EXPECT_TRUE(!step.starts_with("SCAN") || step == "SCAN o") << step;
}

// A search walks through its matches from the newest, and looks at each by its keys.
TEST_F(QueriesTest, ASearchIsReadOffIndexesInItsOrder)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    add_search_functions(db);
    for (const std::string& sql : filter_queries())
        for (const std::string& step : plan(db, sql)) {
            EXPECT_FALSE(step.starts_with("SCAN")) << step << sql;
            EXPECT_NE(step, "USE TEMP B-TREE FOR ORDER BY") << sql;
        }
    for (const std::string& sql : {matches_sql(), ranked_matches_sql(), found_sql()}) {
        // M: by the words; > and <: within the span of places; in FTS5's own order, so no sorting.
        EXPECT_EQ(plan(db, sql).at(0), "SCAN search VIRTUAL TABLE INDEX 192:M3><");
        for (const std::string& step : plan(db, sql))
            EXPECT_NE(step, "USE TEMP B-TREE FOR ORDER BY") << sql;
    }
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

// An index costs room and each insert time. Those of keys and UNIQUE columns hold a promise; every
// other one serves a query, or goes.
TEST_F(QueriesTest, EachIndexServesOne)
{
    SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
    add_search_functions(db);
    auto all = queries();
    for (const std::string& sql : filter_queries())
        all.push_back(sql);
    all.push_back(filtered_places_sql(FilterKey::kept));
    for (const Counted what :
         {Counted::added, Counted::taken_back, Counted::of_source, Counted::late_match})
        all.push_back(counted_sql(what));
    all.push_back(last_fetches_sql());
    // How many are unseen; and what a foreign key asks when a story goes.
    all.push_back(unseen_firings_sql());
    all.push_back("SELECT 1 FROM alert_firing WHERE story = :story");
    std::string steps;
    for (const std::string& sql : all)
        for (const std::string& step : plan(db, sql))
            steps += step + " \n";
    SQLite::Statement index(db,
                            "SELECT name FROM sqlite_schema WHERE type = 'index' "
                            "AND sql IS NOT NULL AND tbl_name NOT LIKE 'search%'");
    int count = 0;
    for (; index.executeStep(); ++count) {
        const std::string name = index.getColumn(0);
        EXPECT_NE(steps.find(" INDEX " + name + " "), std::string::npos)
            << name << " is used by none of\n"
            << steps;
    }
    EXPECT_GT(count, 5);
}

}  // namespace
}  // namespace undertone::store::test
