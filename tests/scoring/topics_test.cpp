#include "scoring/topics.h"

#include "shipped.h"

namespace undertone::scoring {
namespace {

double relevance(const char* topic, std::string_view title, std::string_view text = "")
{
    static const TopicMatcher matcher(test::shipped_topics());
    for (const TopicMatch& match : matcher.match({tokenize(title), tokenize(""), tokenize(text)}))
        if (match.topic.value == topic)
            return match.relevance;
    return 0;
}

TEST(Topics, ATermSufficesInAnyCase)
{
    EXPECT_EQ(relevance("deepseek", "DeepSeek ships a model"), 1);
    EXPECT_EQ(relevance("deepseek", "DEEPSEEK ships a model"), 1);
    EXPECT_EQ(relevance("export_curbs", "U.S. weighs export controls"), 1);
    EXPECT_EQ(relevance("ai_spending", "Capex soars"), 1);
    EXPECT_EQ(relevance("deepseek", "Deepseeker ships a model"), 0) << "whole words";
}

TEST(Topics, AWeakTermWantsItsContext)
{
    EXPECT_EQ(relevance("stargate", "Stargate is back on screen"), 0);
    EXPECT_GT(relevance("stargate", "Stargate picks a site in Abilene"), 0);
    EXPECT_GT(relevance("stargate", "Stargate picks a site", "OpenAI pays."), 0)
        << "in the same story";
    EXPECT_EQ(relevance("export_curbs", "Court lifts ban on book"), 0);
    EXPECT_GT(relevance("export_curbs", "Court lifts ban on AI chips"), 0);
}

TEST(Topics, AnExclusionTakesItsPlaceBack)
{
    EXPECT_EQ(relevance("stargate", "Oracle of Delphi: a Stargate Atlantis reunion"), 0);
    EXPECT_GT(relevance("stargate", "No Stargate Atlantis, but the Stargate of OpenAI"), 0);
}

TEST(Topics, ATitleSaysMoreThanABody)
{
    const double once = relevance("deepseek", "Markets", "DeepSeek was named.");
    const double often =
        relevance("deepseek", "Markets", "DeepSeek. DeepSeek. DeepSeek. DeepSeek. DeepSeek.");
    EXPECT_GT(once, 0);
    EXPECT_LT(once, often);
    EXPECT_LT(often, relevance("deepseek", "DeepSeek"));
}

TEST(Topics, TheHighestComesFirst)
{
    const TopicMatcher matcher(test::shipped_topics());
    const auto matches =
        matcher.match({tokenize("Export controls"), tokenize(""), tokenize("DeepSeek was named.")});
    ASSERT_EQ(matches.size(), 2u);
    EXPECT_EQ(matches[0].topic, TopicId{"export_curbs"});
    EXPECT_EQ(matches[1].topic, TopicId{"deepseek"});
    EXPECT_TRUE(matcher.match({tokenize("Weather"), tokenize(""), tokenize("Rain.")}).empty());
}

}  // namespace
}  // namespace undertone::scoring
