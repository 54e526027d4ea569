#include "view/found_stories.h"

#include "view/chart_test.h"

namespace undertone::view::test {
namespace {

class FoundStoriesTest : public ChartTest {
protected:
    void save(const std::string& id, const std::string& title, const std::string& summary = {})
    {
        store::NewStory one;
        one.source = {"a"};
        one.content.external_id = id;
        one.content.title = title;
        one.content.summary = summary;
        one.first_seen = one.known_at = at("2025-01-27T15:00:00Z");
        one.scored.mentions = {mention("nvidia", -0.5)};
        one.engine = "test/1";
        ASSERT_TRUE(writer_.save_stories({one}));
    }

    FoundStoriesPtr find(const QString& text, const Symbol& symbol = {"NVDA"})
    {
        const auto found = find_stories(reader(), symbol, text);
        EXPECT_TRUE(found);
        return found.value_or(nullptr);
    }
};

TEST_F(FoundStoriesTest, MarksAreInUnitsOfAQString)
{
    save("1", "🚀 Chips", "a chip");
    save("2", "News", "🚀 of chips");
    const auto found = find("chips");
    ASSERT_EQ(found->items->size(), 2u);
    EXPECT_EQ(found->found_in[0].title, (MarkedSpans{{3, 8}})) << "the rocket is two units";
    EXPECT_TRUE(found->found_in[0].snippet.isEmpty());
    EXPECT_EQ(found->found_in[1].snippet, QString::fromUtf8("🚀 of chips"));
    EXPECT_EQ(found->found_in[1].snippet_marks, (MarkedSpans{{6, 11}}));
    EXPECT_EQ(found_text(*found), "2 stories, best first");
    EXPECT_TRUE((*found->items)[0].mention) << "with the score for the chart's company";
}

TEST_F(FoundStoriesTest, TheLastWordMayGoOn)
{
    save("1", "Tariffs");
    EXPECT_EQ(find("tarif")->count, 1);
    EXPECT_EQ(find("tarif ")->count, 0) << "a blank ends it";
}

TEST_F(FoundStoriesTest, ASymbolWithoutBarsIsEnough)
{
    save("1", "Chips");
    EXPECT_FALSE(find("chips", {"AMD"})->items->at(0).mention) << "scored for another company";
    EXPECT_EQ(find("chips", {"SMH"})->count, 1);
}

TEST_F(FoundStoriesTest, ACompanyThatIsNamedGivesItsScores)
{
    save("1", "Chips");  // about Nvidia
    for (const char* named : {"company:nvidia", "company:Nvidia", "symbol:nvda"})
        EXPECT_TRUE(find(named, {"AMD"})->items->at(0).mention) << named;
    EXPECT_FALSE(find("company:nvidia company:amd", {"AMD"})->items->at(0).mention)
        << "of several, the chart's";
    EXPECT_FALSE(find("chips -company:amd", {"AMD"})->items->at(0).mention);
}

TEST_F(FoundStoriesTest, AMistakeIsAnAnswerNotAFailure)
{
    EXPECT_TRUE(find("\"chip")->mistake);
    EXPECT_TRUE(find("topic:weather")->mistake);
    EXPECT_FALSE(find("topic:deepseek")->mistake);
}

}  // namespace
}  // namespace undertone::view::test
