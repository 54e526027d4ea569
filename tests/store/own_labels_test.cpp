// What the user makes of stories: marks, labels of their own; and lists of them, page by page.
#include "store/search.h"
#include "store/workspace.h"

#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using testing::ElementsAre;

class OwnLabelsTest : public StoreTest {
protected:
    /// A story about Nvidia known so many minutes after the clock's start.
    StoryId told(const std::string& id, const std::string& title, int minutes, double score = -0.6)
    {
        NewStory one = story(id, title, {mention("nvidia", score)});
        one.known_at += std::chrono::minutes(minutes);
        save(one);
        return reader().stories(StoryQuery{}).value().front().story.id;
    }

    static std::vector<std::string> ids(const std::vector<StoryView>& stories)
    {
        std::vector<std::string> all;
        for (const StoryView& one : stories)
            all.push_back(one.story.content.external_id);
        return all;
    }

    SearchPage page(const std::string& text, int limit = 50, std::optional<std::int64_t> below = {})
    {
        SearchRequest request{read_search(text).value(), {}, 0, limit};
        request.below = below;
        return reader().search(request).value();
    }
    std::vector<std::string> found(const std::string& text)
    {
        std::vector<std::string> all;
        for (const SearchHit& hit : page(text).hits)
            all.push_back(hit.story.story.content.external_id);
        return all;
    }
};

TEST_F(OwnLabelsTest, ALabelStandsBesideTheEnginesWordUntilItIsTakenBack)
{
    const StoryId one = told("1", "Nvidia sinks", 0);
    ASSERT_TRUE(writer_.set_own_label(one, {"nvidia"}, Label::positive));
    ASSERT_TRUE(writer_.set_own_label(one, {"amd"}, Label::neutral));
    EXPECT_THAT(reader().own_labels(one).value(),
                ElementsAre(OwnLabel{one, {"amd"}, Label::neutral, g_now},
                            OwnLabel{one, {"nvidia"}, Label::positive, g_now}));
    const auto all = reader().corrections().value();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].own.company.value, "amd");
    EXPECT_FALSE(all[0].label) << "the engine finds no AMD in it";
    EXPECT_EQ(all[1].label, Label::negative);
    EXPECT_EQ(all[1].title, "Nvidia sinks");
    EXPECT_EQ(all[1].engine, "test/1");
    ASSERT_TRUE(writer_.set_own_label(one, {"nvidia"}, std::nullopt));
    EXPECT_EQ(reader().corrections()->size(), 1u);
}

TEST_F(OwnLabelsTest, WhatIsNotThereCannotBeLabelled)
{
    const StoryId one = told("1", "Nvidia sinks", 0);
    EXPECT_EQ(writer_.set_own_label({99}, {"nvidia"}, Label::neutral).error().kind,
              ErrorKind::not_found);
    EXPECT_EQ(writer_.set_own_label(one, {"acme"}, Label::neutral).error().kind,
              ErrorKind::not_found);
}

TEST_F(OwnLabelsTest, RevisionsAreAllThereInOrder)
{
    const StoryId one = told("1", "Nvidia sinks", 0);
    NewStory again = story("1", "Nvidia sinks 17 %", {mention("nvidia", -0.7)});
    g_now += std::chrono::hours(1);
    save(again);
    const auto all = reader().revisions(one).value();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].title, "Nvidia sinks");
    EXPECT_EQ(all[1].title, "Nvidia sinks 17 %");
    EXPECT_EQ(all[1].recorded_at, g_now);
    EXPECT_EQ(reader().revisions({99}).error().kind, ErrorKind::not_found);
}

TEST_F(OwnLabelsTest, AListGoesOnBelowAStoryEvenWithinOneSecond)
{
    for (int i = 0; i < 7; ++i)
        told(std::to_string(i), "Nvidia sinks", i / 3);
    for (const std::optional<CompanyId>& company :
         {std::optional<CompanyId>(), std::optional(CompanyId{"nvidia"})}) {
        StoryQuery query;
        query.company = company;
        const auto all = ids(reader().stories(query).value());
        query.limit = 2;
        std::vector<std::string> paged;
        for (;;) {
            const auto some = reader().stories(query).value();
            if (some.empty())
                break;
            for (const std::string& id : ids(some))
                paged.push_back(id);
            query.below = StoryPlace{some.back().story.known_at, some.back().story.id};
        }
        EXPECT_EQ(paged, all);
        query.below.reset();
        EXPECT_EQ(reader().story_count(query).value(), 7);
        EXPECT_EQ(reader().story_count(query, 5).value(), 5);
    }
}

TEST_F(OwnLabelsTest, AClusterIsAllThatTellTheSameNews)
{
    NewStory first = story("1", "Nvidia sinks", {mention("nvidia", -0.5)});
    first.cluster = {-1};
    NewStory second = story("2", "Shares of Nvidia sink", {mention("nvidia", -0.5)});
    second.cluster = {-1};
    second.known_at += std::chrono::minutes(5);
    ASSERT_TRUE(writer_.save_stories({first, second}));
    told("3", "Something else", 1);
    const auto stories = reader().stories({}).value();
    EXPECT_EQ(ids(reader().cluster(stories.front().story.cluster).value()),
              (std::vector<std::string>{"2", "1"}));
}

TEST_F(OwnLabelsTest, MarksComeWithTheStoriesAndAreFilters)
{
    const StoryId a = told("a", "Nvidia sinks", 0);
    const StoryId b = told("b", "Nvidia soars", 1);
    told("c", "Nvidia rests", 2);
    ASSERT_TRUE(writer_.mark_story(a, {true, true, "see the filing"}));
    ASSERT_TRUE(writer_.mark_story(b, {false, true, ""}));
    EXPECT_EQ(reader().story(a)->mark, (UserMark{true, true, "see the filing"}));
    EXPECT_THAT(found("is:starred"), ElementsAre("a"));
    EXPECT_THAT(found("is:noted"), ElementsAre("a"));
    EXPECT_THAT(found("is:unread"), ElementsAre("c"));
    EXPECT_THAT(found("is:read -is:starred"), ElementsAre("b"));
    EXPECT_THAT(found("nvidia is:read"), testing::UnorderedElementsAre("a", "b"));
    EXPECT_THAT(found("is:demo"), ElementsAre());
}

// 27 January 2025, a Monday: New York opens at 14:30 and closes at 21:00 UTC.
TEST_F(OwnLabelsTest, PartsOfTheDayAreFilters)
{
    told("pre", "Nvidia sinks", -60);
    told("regular", "Nvidia sinks", 60);
    told("post", "Nvidia sinks", 6 * 60 + 30);
    EXPECT_THAT(found("session:pre"), ElementsAre("pre"));
    EXPECT_THAT(found("session:pre session:post"), ElementsAre("post", "pre"));
    EXPECT_THAT(found("-session:pre"), ElementsAre("post", "regular"));
    EXPECT_THAT(found("nvidia session:regular"), ElementsAre("regular"));
    for (const char* in_any_order : {"-session:pre session:post", "session:post -session:pre"})
        EXPECT_THAT(found(in_any_order), ElementsAre("post"));
    EXPECT_FALSE(read_search("session:pre -session:pre")) << "none is left";
}

TEST_F(OwnLabelsTest, AFilterOrPartOfADayThatIsNoneIsNamed)
{
    EXPECT_THAT(to_sentence(to_error(read_search("is:loud").error())),
                testing::HasSubstr("write is:starred, is:unread"));
    EXPECT_THAT(to_sentence(to_error(read_search("session:lunch").error())),
                testing::HasSubstr("write session:pre"));
}

// The pages of a search by filters meet each story once, however few each page takes.
TEST_F(OwnLabelsTest, ASearchGoesOnBelowItsPages)
{
    for (int i = 0; i < 9; ++i)
        told(std::to_string(i), "Nvidia sinks", i / 3);
    for (const char* text : {"is:unread", "symbol:NVDA", "topic:deepseek", "after:2025-01-01"}) {
        std::vector<std::string> paged;
        std::optional<std::int64_t> below;
        int pages = 0;
        do {
            const SearchPage some = page(text, 2, below);
            for (const SearchHit& hit : some.hits)
                paged.push_back(hit.story.story.content.external_id);
            below = some.goes_on_below;
        } while (below && ++pages < 10);
        EXPECT_EQ(paged, found(text)) << text;
        EXPECT_EQ(paged.size(), 9u) << text;
    }
}

}  // namespace
}  // namespace undertone::store::test
