#include "store/retention.h"

#include "store/random_history.h"
#include "store/search.h"
#include "store/workload.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace undertone::store::test {
namespace {

class RetentionTest : public HistoryTest {
protected:
    /// A story with a text of so many letters, known so many days ago.
    StoryId told(const std::string& id, int days_ago, std::size_t letters = 100)
    {
        NewStory one = story(id, "Title " + id, {mention("nvidia", 0.5)});
        one.content.summary = "summary" + id;
        one.content.text = "words" + id + " " + std::string(letters, 'x');
        one.known_at = g_now - std::chrono::hours(24) * days_ago;
        one.scored.mentions[0].reasons = {
            {Field::summary, 0, int(one.content.summary.size()), one.content.summary, 0.5, "it", false}};
        save(one);
        return {std::int64_t(++stories_)};
    }

    /// A word that no other text has, as long as such words may be.
    std::string letters()
    {
        std::string text;
        for (int i = 0; i < 20'000; ++i)
            text += char('a' + letter_() % 26);
        return text;
    }

    HouseReport keep(const Retention& retention)
    {
        const auto report = writer_.keep_house(retention);
        EXPECT_TRUE(report) << to_sentence(report.error());
        return report.value_or(HouseReport{});
    }

    std::int64_t found(const std::string& text)
    {
        SearchRequest request;
        request.query = read_search(text).value();
        return reader().search(request)->count;
    }

    void expect_a_true_index()
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
        EXPECT_NO_THROW(
            db.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"));
    }

    int stories_ = 0;
    std::mt19937 letter_{3};
};

TEST_F(RetentionTest, OldTextsGoAndNothingElseDoes)
{
    const StoryId old = told("old", 31), young = told("young", 29);
    const auto before = reader().contributions({"nvidia"}, {}).value();
    const Story was = reader().story(old)->story;
    g_now += std::chrono::hours(1);
    EXPECT_EQ(keep({30, 0}).texts_removed, 1);

    const StoryView now = reader().story(old).value();
    EXPECT_EQ(now.story.content.title, "Title old");
    EXPECT_EQ(now.story.content.summary, "");
    EXPECT_EQ(now.story.content.text, "");
    EXPECT_EQ(now.story.text_removed, g_now);
    EXPECT_EQ(now.story.known_at, was.known_at);
    EXPECT_EQ(now.story.recorded_at, was.recorded_at);
    ASSERT_EQ(now.scored.mentions.size(), 1u);
    EXPECT_EQ(now.scored.mentions[0].reasons.at(0).text, "summaryold") << "a reason keeps its words";
    EXPECT_EQ(faults_of(file()), "");
    EXPECT_EQ(reader().story(young)->story.content.summary, "summaryyoung");
    EXPECT_FALSE(reader().story(young)->story.text_removed);

    const auto after = reader().contributions({"nvidia"}, {}).value();
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before[i].weight, after[i].weight);
        EXPECT_EQ(before[i].known_at, after[i].known_at);
    }
    EXPECT_EQ(keep({30, 0}).texts_removed, 0) << "once";
}

TEST_F(RetentionTest, WhatIsStarredOrNotedStays)
{
    const StoryId starred = told("starred", 90), noted = told("noted", 90), read = told("read", 90);
    ASSERT_TRUE(writer_.mark_story(starred, {true, false, ""}));
    ASSERT_TRUE(writer_.mark_story(noted, {false, false, "see the filing"}));
    ASSERT_TRUE(writer_.mark_story(read, {false, true, ""}));
    EXPECT_EQ(keep({30, 1}).texts_removed, 1);
    EXPECT_NE(reader().story(starred)->story.content.text, "");
    EXPECT_NE(reader().story(noted)->story.content.text, "");
    EXPECT_EQ(reader().story(read)->story.content.text, "");
    ASSERT_TRUE(writer_.mark_story(starred, {false, false, ""}));
    EXPECT_EQ(keep({30, 0}).texts_removed, 1) << "no longer starred";
}

TEST_F(RetentionTest, WhatASavedChartCitesStays)
{
    const StoryId cited = told("cited", 90), other = told("other", 90);
    ASSERT_TRUE(writer_.save_chart({"Week of DeepSeek", "{}", {}, {cited}}));
    EXPECT_EQ(keep({30, 1}).texts_removed, 1);
    EXPECT_NE(reader().story(cited)->story.content.text, "");
    EXPECT_EQ(reader().story(other)->story.content.text, "");
    ASSERT_TRUE(writer_.remove_chart("Week of DeepSeek"));
    EXPECT_EQ(keep({30, 0}).texts_removed, 1) << "no longer cited";
}

TEST_F(RetentionTest, TheSearchFindsTitlesAndNoWordsThatWent)
{
    told("alpha", 90);
    told("beta", 1);
    EXPECT_EQ(found("wordsalpha"), 1);
    keep({30, 0});
    EXPECT_EQ(found("wordsalpha"), 0);
    EXPECT_EQ(found("alpha"), 1) << "by its title";
    EXPECT_EQ(found("wordsbeta"), 1);
    expect_a_true_index();
}

// A feed that still lists the story must not bring its text back as an edit.
TEST_F(RetentionTest, ATextThatComesAgainIsNoRevision)
{
    NewStory one = story("1", "Title", {mention("nvidia", 0.5)});
    one.content.text = "words";
    save(one);
    g_now += std::chrono::hours(24) * 40;
    keep({30, 0});
    EXPECT_EQ(save(one).stories_unchanged, 1);
    EXPECT_EQ(reader().story({1})->story.content.text, "");
    one.content.title = "Another title";
    EXPECT_EQ(save(one).stories_revised, 1) << "a title that changes is one";
    EXPECT_FALSE(reader().story({1})->story.text_removed);
}

TEST_F(RetentionTest, EarlierRevisionsLoseTheirTextsToo)
{
    NewStory one = story("1", "Title", {});
    one.content.text = "first words";
    save(one);
    const Utc then = g_now;
    g_now += std::chrono::hours(1);
    one.content.text = "second words";
    save(one);
    g_now += std::chrono::hours(24) * 40;
    EXPECT_EQ(keep({30, 0}).texts_removed, 2);
    EXPECT_EQ(reader().story({1}, then)->story.content.text, "");
}

// Oldest first, as much as the data are too large by, the last week never.
TEST_F(RetentionTest, ADatabaseThatIsTooLargeLosesItsOldestTexts)
{
    for (int i = 0; i < 200; ++i) {
        NewStory one = story(std::to_string(i), "Title", {});
        one.content.text = letters();
        one.known_at = g_now - std::chrono::hours(24) * (201 - i);
        save(one);
    }
    const std::int64_t whole = keep({}).bytes_after;
    EXPECT_GT(whole, 4'000'000);
    const HouseReport report = keep({0, int(whole / 1'000'000) - 1});
    EXPECT_LT(report.bytes_after, report.bytes_before);
    EXPECT_FALSE(report.still_too_large);
    EXPECT_EQ(reader().story({1})->story.content.text, "");
    EXPECT_NE(reader().story({200})->story.content.text, "");
    bool kept = false;
    for (std::int64_t id = 1; id <= 200; ++id) {
        const bool has = !reader().story({id})->story.content.text.empty();
        EXPECT_TRUE(has || !kept) << "the oldest first: " << id;
        kept = kept || has;
    }
    expect_a_true_index();
    const HouseReport enough = keep({0, 2});
    EXPECT_FALSE(enough.still_too_large);
    EXPECT_LT(enough.bytes_after, 2'000'000);
    // Titles alone are more than that.
    for (int i = 0; i < 100; ++i)
        save(story("title" + std::to_string(i), letters(), {}));
    const HouseReport too_little = keep({0, 1});
    EXPECT_TRUE(too_little.still_too_large);
    EXPECT_GT(too_little.bytes_after, 1'000'000);
    EXPECT_EQ(reader().story({192})->story.content.text, "");
    for (std::int64_t id = 196; id <= 200; ++id)
        EXPECT_NE(reader().story({id})->story.content.text, "") << "the last week stays";
    expect_a_true_index();
}

TEST_F(RetentionTest, AStopKeepsWhatWasDone)
{
    for (int i = 0; i < 1'100; ++i)
        told(std::to_string(i), 90);
    int asked = 0;
    const auto report = writer_.keep_house({30, 0}, [&] { return ++asked <= 1; });
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->stopped);
    EXPECT_EQ(report->texts_removed, 500);
    EXPECT_EQ(keep({30, 0}).texts_removed, 600);
}

// Each goes on where the one before was stopped: in removing texts, in merging the index, in giving
// room back. None says that it is done before the room is there.
TEST_F(RetentionTest, AStopIsToldWhateverStepItComesIn)
{
    for (int i = 0; i < 100; ++i) {
        NewStory one = story(std::to_string(i), "Title", {});
        one.content.text = letters();
        one.known_at = g_now - std::chrono::hours(24) * 90;
        save(one);
    }
    int runs = 0;
    for (bool stopped = true; stopped && runs < 100;) {
        ++runs;
        int asked = 0;
        const auto report = writer_.keep_house({30, 0}, [&] { return ++asked <= runs; });
        ASSERT_TRUE(report) << to_sentence(report.error());
        stopped = report->stopped;
        SQLite::Database db(file().string(), SQLite::OPEN_READONLY);
        EXPECT_EQ(stopped, db.execAndGet("PRAGMA freelist_count").getInt() > 0) << "run " << runs;
    }
    EXPECT_GT(runs, 2);
    EXPECT_LT(runs, 100);
    expect_a_true_index();
}

// A database that was made before pages could be given back is rewritten when a quarter is free.
TEST_F(RetentionTest, AnEarlierDatabaseGetsSmallerToo)
{
    {
        SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA auto_vacuum = NONE; VACUUM");
        ASSERT_EQ(db.execAndGet("PRAGMA auto_vacuum").getInt(), 0);
        // Rows enough for a rewriting to be stopped in the midst of it.
        db.exec(
            "WITH RECURSIVE n (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM n LIMIT 20000) "
            "INSERT INTO setting SELECT n, '' FROM n");
    }
    writer_ = Writer::open(file(), now).value();
    for (int i = 0; i < 40; ++i)
        told(std::to_string(i), 90, 40'000);
    const std::int64_t before = keep({}).bytes_before;
    int runs = 0;
    HouseReport report;
    report.stopped = true;
    while (report.stopped && runs < 100) {
        ++runs;
        int asked = 0;
        const auto kept = writer_.keep_house({30, 0}, [&] { return ++asked <= runs; });
        ASSERT_TRUE(kept) << to_sentence(kept.error());
        report = *kept;
        EXPECT_EQ(report.stopped, report.bytes_after >= report.bytes_before) << "run " << runs;
    }
    EXPECT_GT(runs, 4) << "also while it was rewritten";
    EXPECT_LT(report.bytes_after, before / 2);
    EXPECT_EQ(reader().counts()->stories, 40);
    expect_a_true_index();
}

// Keeping house changes no figure of any view.
TEST_F(RetentionTest, NoFigureChangesInARandomHistory)
{
    live(21, 40);
    const Counts before = reader().counts().value();
    const auto marks = reader().marks({}).value();
    EXPECT_GT(keep({7, 0}).texts_removed, 10);
    const Counts after = reader().counts().value();
    EXPECT_EQ(before.mentions, after.mentions);
    EXPECT_EQ(before.stories, after.stories);
    const auto marks_after = reader().marks({}).value();
    ASSERT_EQ(marks.size(), marks_after.size());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        EXPECT_EQ(marks[i].weight, marks_after[i].weight);
        EXPECT_EQ(marks[i].score, marks_after[i].score);
        EXPECT_EQ(marks[i].known_at, marks_after[i].known_at);
    }
    expect_a_true_index();
}

}  // namespace
}  // namespace undertone::store::test
