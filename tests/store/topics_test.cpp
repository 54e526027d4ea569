#include "store/workspace.h"

#include <gmock/gmock.h>

namespace undertone::store::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class TopicsTest : public StoreTest {
protected:
    static Topic fuel()
    {
        Topic one = topic("fuel");
        one.weak_terms = {"rods"};
        one.context = {"@makers"};
        one.together = {{"@makers|miner", "ban*"}, {"uranium", "Niger"}};
        one.groups = {{"makers", {"Orano"}}};
        one.exclusions = {"jet fuel"};
        return one;
    }

    /// Two stories about deepseek; then, an hour later, a topic that is found in the second.
    void add_late()
    {
        save(story("1", "one", {mention("nvidia", 0.5)}));
        save(story("2", "two", {mention("nvidia", -0.5)}));
        before_ = g_now;
        g_now += std::chrono::hours(1);
        ASSERT_TRUE(writer_.change_topics({}, {fuel()}));
        const auto texts = reader().not_searched_for({"fuel"}, 10).value();
        ASSERT_EQ(texts.size(), 2u);
        ASSERT_TRUE(writer_.save_matches({"fuel"}, {{texts[1].scored_text, 0.6}},
                                         texts[1].scored_text));
    }

    [[nodiscard]] std::vector<std::string> titles(std::optional<Utc> as_of) const
    {
        StoryQuery query;
        query.topic = TopicId{"fuel"};
        query.as_of = as_of;
        std::vector<std::string> all;
        const auto stories = reader().stories(query).value();
        for (const StoryView& view : stories)
            all.push_back(view.story.content.title);
        return all;
    }

    Utc before_;
};

TEST_F(TopicsTest, AnOwnTopicComesBackAsItWasAdded)
{
    ASSERT_TRUE(writer_.change_topics({}, {fuel()}));
    Topic expected = fuel();
    expected.own = true;
    EXPECT_EQ(reader().topics()->back(), expected);
    EXPECT_FALSE(reader().topics()->front().own);
}

TEST_F(TopicsTest, WhatIsTakenIsRefusedAndNothingChanges)
{
    const auto taken = writer_.change_topics({}, {fuel(), topic("deepseek")});
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(taken.error().what, HasSubstr("the id “deepseek” already"));
    EXPECT_EQ(reader().topics()->size(), 2u);

    Topic namesake = fuel();
    namesake.name = "stargate";
    EXPECT_THAT(writer_.change_topics({}, {namesake}).error().what,
                HasSubstr("named “stargate” already"));
    EXPECT_EQ(writer_.change_topics({{"fuel"}}, {}).error().kind, ErrorKind::not_found);
    EXPECT_THAT(writer_.change_topics({{"deepseek"}}, {}).error().what, HasSubstr("ships"));
    EXPECT_EQ(reader().topics()->size(), 2u);
}

TEST_F(TopicsTest, WhatShipsDoesNotTakeAnOwnTopicsPlace)
{
    ASSERT_TRUE(writer_.change_topics({}, {fuel()}));
    Topic shipped = fuel();
    shipped.terms = {"oil"};
    ASSERT_TRUE(writer_.save_reference({}, {}, {shipped}, {}));
    EXPECT_EQ(reader().topics()->back().terms, fuel().terms);
}

TEST_F(TopicsTest, ALateMatchIsFoundEverywhereFromThenOn)
{
    add_late();
    EXPECT_THAT(titles({}), ElementsAre("two"));
    EXPECT_THAT(titles(g_now), ElementsAre("two"));
    const StoryView view = reader().story({2}).value();
    ASSERT_EQ(view.scored.topics.size(), 2u);
    EXPECT_EQ(view.scored.topics[1], (TopicMatch{{"fuel"}, 0.6}));
    const auto contributions = reader().contributions({"nvidia"}, TopicId{"fuel"}).value();
    ASSERT_EQ(contributions.size(), 1u);
    EXPECT_EQ(contributions[0].story, StoryId{2});
    StoryQuery query;
    query.topic = TopicId{"fuel"};
    query.company = CompanyId{"nvidia"};
    EXPECT_EQ(reader().marks(query)->size(), 1u);
    EXPECT_THAT(reader().marks(query)->at(0).topics,
                ElementsAre(TopicId{"deepseek"}, TopicId{"fuel"}));
}

TEST_F(TopicsTest, AViewAsOfBeforeIsAsItWas)
{
    add_late();
    EXPECT_THAT(titles(before_), ElementsAre());
    EXPECT_EQ(reader().story({2}, before_)->scored.topics.size(), 1u);
    for (const CompanyId& company : {CompanyId{"nvidia"}, CompanyId{}})
        EXPECT_TRUE(reader().contributions(company, TopicId{"fuel"}, before_)->empty());
    StoryQuery query;
    query.as_of = before_;
    const auto marks = reader().marks(query).value();
    for (const StoryMark& mark : marks)
        EXPECT_THAT(mark.topics, ElementsAre(TopicId{"deepseek"}));
    for (const std::optional<CompanyId>& company :
         {std::optional<CompanyId>(), std::optional(CompanyId{"nvidia"})}) {
        query.topic = TopicId{"fuel"};
        query.company = company;
        EXPECT_TRUE(reader().marks(query)->empty());
    }
}

TEST_F(TopicsTest, TheSearchKnowsHowFarItCame)
{
    add_late();
    EXPECT_EQ(reader().count_not_searched_for({"fuel"}).value(), 0);
    EXPECT_TRUE(reader().not_searched_for({"fuel"}, 10)->empty());
    save(story("3", "three", {}));
    EXPECT_EQ(reader().count_not_searched_for({"fuel"}).value(), 1);
    const auto rest = reader().not_searched_for({"fuel"}, 10).value();
    ASSERT_EQ(rest.size(), 1u);
    EXPECT_EQ(rest[0].title, "three");
    EXPECT_EQ(reader().not_searched_for({"deepseek"}, 10).error().kind, ErrorKind::not_found)
        << "not the user's own";
}

TEST_F(TopicsTest, TextsComeNewestFirstInTheirLastWordsAndSayWhetherTheyAreOfTheTopic)
{
    add_late();
    for (const char* id : {"3", "4", "5"})  // all known at the same second
        save(story(id, id, {}));
    NewStory again = story("2", "two, revised", {});
    again.content.summary = "Fuel.";
    save(again);

    std::vector<std::string> titles;
    std::vector<bool> of_topic;
    std::optional<StoryPlace> below;
    for (;;) {
        const auto page = reader().texts_for({"fuel"}, below, 2).value();
        for (const TopicText& one : page) {
            titles.push_back(one.title);
            of_topic.push_back(one.is_of_topic);
            EXPECT_FALSE(one.source.empty());
        }
        if (page.size() < 2)
            break;
        below = page.back().place;
    }
    ASSERT_EQ(titles.size(), 5u) << "each once, page by page";
    EXPECT_THAT(titles, testing::UnorderedElementsAre("one", "two, revised", "3", "4", "5"));
    EXPECT_THAT(of_topic, testing::Each(false)) << "the match was of the words before";
    const auto shipped = reader().texts_for({"deepseek"}, {}, 10).value();
    EXPECT_EQ(shipped.size(), 5u);
    for (const TopicText& one : shipped)
        EXPECT_TRUE(one.is_of_topic);
    EXPECT_FALSE(reader().texts_for({"nobody"}, {}, 1)->front().is_of_topic);
}

TEST_F(TopicsTest, AMatchThatTheScoreHasAlreadyStays)
{
    ASSERT_TRUE(writer_.change_topics({}, {fuel()}));
    NewStory one = story("1", "one", {mention("nvidia", 0.5)});
    one.scored.topics = {{{"fuel"}, 1.0}};
    save(one);
    const auto texts = reader().not_searched_for({"fuel"}, 10).value();
    g_now += std::chrono::hours(1);
    ASSERT_TRUE(writer_.save_matches({"fuel"}, {{texts[0].scored_text, 0.6}},
                                     texts[0].scored_text));
    EXPECT_EQ(reader().story({1})->scored.topics[0].relevance, 1.0);
    EXPECT_THAT(titles(g_now - std::chrono::hours(1)), ElementsAre("one"));
}

TEST_F(TopicsTest, ARemovedTopicGoesWithItsMatchesAndCanComeBack)
{
    add_late();
    ASSERT_TRUE(writer_.change_topics({{"fuel"}}, {}));
    EXPECT_EQ(reader().topics()->size(), 2u);
    EXPECT_TRUE(titles({}).empty());
    EXPECT_EQ(reader().story({2})->scored.topics.size(), 1u);
    ASSERT_TRUE(writer_.change_topics({}, {fuel()}));
    EXPECT_EQ(reader().count_not_searched_for({"fuel"}).value(), 2) << "from the beginning";
    ASSERT_TRUE(writer_.change_topics({{"fuel"}}, {fuel()})) << "an edit: both in one";
}

}  // namespace
}  // namespace undertone::store::test
