// Lists of stories, page by page, and what the pane shows of one.
#include "view/found_stories.h"
#include "view/story_details.h"

#include "view/chart_test.h"

#include <set>

namespace undertone::view::test {
namespace {

class StoryListsTest : public ChartTest {
protected:
    store::NewStory told(int number, const std::string& title, std::int64_t cluster = 0)
    {
        store::NewStory one;
        one.source = {"a"};
        one.content.external_id = std::to_string(number);
        one.content.title = title;
        one.first_seen = one.known_at = at("2025-01-27T15:00:00Z") + std::chrono::minutes(number / 2);
        one.cluster = {cluster};
        one.scored.topics = {{{"deepseek"}, 1}};
        one.scored.mentions = {mention("nvidia", -0.5)};
        one.engine = "test/1";
        return one;
    }
    void tell(int count)
    {
        std::vector<store::NewStory> all;
        for (int i = 0; i < count; ++i)
            all.push_back(told(i, "Nvidia sinks " + std::to_string(i)));
        ASSERT_TRUE(writer_.save_stories(all));
    }
};

// All pages together are the list as one page has it; the heading knows the whole from the first on.
TEST_F(StoryListsTest, PagesOfARangeAreTheRange)
{
    tell(11);
    const auto whole = make_story_items(reader(), query(), {}).value();
    std::vector<StoryId> paged;
    ListPart part{4, {}};
    for (int pages = 0; pages < 9; ++pages) {
        const auto page = list_stories(reader(), query(), {}, part).value();
        if (pages == 0) {
            EXPECT_EQ(page->count, 11);
        }
        for (const StoryItem& item : *page->items)
            paged.push_back(item.story.story.id);
        if (!page->next)
            break;
        part.behind = *page->next;
    }
    ASSERT_EQ(paged.size(), whole->size());
    for (std::size_t i = 0; i < paged.size(); ++i)
        EXPECT_EQ(paged[i], (*whole)[i].story.story.id);
}

TEST_F(StoryListsTest, OfSeveralTopicsAStoryIsListedOnceOnAllPages)
{
    tell(9);
    ChartQuery both = query();
    both.topics = {{"deepseek"}, {"stargate"}};
    std::set<StoryId> met;
    ListPart part{2, {}};
    for (int pages = 0; pages < 9; ++pages) {
        const auto page = list_stories(reader(), both, {}, part).value();
        for (const StoryItem& item : *page->items)
            EXPECT_TRUE(met.insert(item.story.story.id).second);
        if (!page->next)
            break;
        part.behind = *page->next;
    }
    EXPECT_EQ(met.size(), 9u);
}

TEST_F(StoryListsTest, PagesOfASearchMeetEachStoryOnce)
{
    tell(9);
    for (const char* text : {"nvidia", "symbol:NVDA", "is:unread"}) {
        std::set<StoryId> met;
        ListPart part{2, {}};
        for (int pages = 0; pages < 9; ++pages) {
            const auto page = find_stories(reader(), {"NVDA"}, text, part).value();
            for (const StoryItem& item : *page->items)
                EXPECT_TRUE(met.insert(item.story.story.id).second) << text;
            if (!page->next)
                break;
            part.behind = *page->next;
        }
        EXPECT_EQ(met.size(), 9u) << text;
    }
}

TEST_F(StoryListsTest, DetailsHaveTheOthersTheVersionsAndOwnLabels)
{
    ASSERT_TRUE(writer_.save_stories({told(1, "Nvidia sinks", -1), told(2, "Nvidia falls", -1)}));
    const StoryId one = make_story_items(reader(), query(), {}).value()->front().story.story.id;
    store::NewStory again = told(2, "Nvidia falls 17 %", -1);
    ASSERT_TRUE(writer_.save_stories({again}));
    ASSERT_TRUE(writer_.set_own_label(one, {"nvidia"}, Label::positive));
    const auto details = story_details(reader(), {"NVDA"}, one).value();
    ASSERT_EQ(details->cluster->size(), 1u);
    EXPECT_EQ(details->cluster->front().story.story.content.title, "Nvidia sinks");
    ASSERT_EQ(details->revisions.size(), 2u);
    EXPECT_EQ(details->revisions.back().title, "Nvidia falls 17 %");
    ASSERT_EQ(details->labels.size(), 1u);
    EXPECT_EQ(details->accuracy.labels, 1);
    EXPECT_EQ(details->accuracy.right, 0);
    EXPECT_EQ(story_details(reader(), {"NVDA"}, {99}).error().kind, ErrorKind::not_found);
}

TEST(OwnAccuracy, CountsWhatIsRightOppositeAndUnseen)
{
    const auto correction = [](Label own, std::optional<Label> engine) {
        store::Correction one;
        one.own.label = own;
        one.label = engine;
        return one;
    };
    EXPECT_EQ(accuracy_of({correction(Label::positive, Label::positive),
                           correction(Label::positive, Label::negative),
                           correction(Label::neutral, Label::negative),
                           correction(Label::negative, std::nullopt)}),
              (OwnAccuracy{4, 1, 1, 1}));
    EXPECT_EQ(accuracy_of({}), OwnAccuracy{});
}

}  // namespace
}  // namespace undertone::view::test
