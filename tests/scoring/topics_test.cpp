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

// ---- the language of rules, on topics of its own ---------------------------------------------------

double found(const Topic& topic, std::string_view title, std::string_view text = "")
{
    const auto matches =
        TopicMatcher({topic}).match({tokenize(title), tokenize(""), tokenize(text)});
    return matches.empty() ? 0 : matches[0].relevance;
}

/// A topic of these fields, as a user's file has them.
Topic topic(const std::string& fields)
{
    return sources::parse_topics(R"([{"id": "fuel", "name": "Fuel", "colour": "#4c86e8", )" +
                                 fields + "}]")
        .value()[0];
}

TEST(Topics, AStarStandsForEndings)
{
    const Topic fuel = topic(R"("terms": ["uranium mine*", "enrich*"])");
    EXPECT_EQ(found(fuel, "A uranium mine opens"), 1);
    EXPECT_EQ(found(fuel, "Uranium miners gain"), 1);
    EXPECT_EQ(found(fuel, "Plant enriches less"), 1);
    EXPECT_EQ(found(fuel, "A uranium-mining town"), 0) << "“mining” does not begin with “mine”";
    EXPECT_EQ(found(fuel, "He re-enriched"), 1) << "after a hyphen a word begins";
    EXPECT_EQ(found(fuel, "Unenriched"), 0);
}

TEST(Topics, ANumberSignStandsForAnyNumber)
{
    const Topic sums = topic(R"("terms": ["$# billion", "#GW"])");
    EXPECT_EQ(found(sums, "A plan of $40 billion"), 1);
    EXPECT_EQ(found(sums, "A plan of $1,200.5 billion"), 1);
    EXPECT_EQ(found(sums, "A site of 1.8 GW"), 1);
    EXPECT_EQ(found(sums, "A plan of a billion"), 0);
}

TEST(Topics, ARuleWantsAllItsPartsInOneSentence)
{
    const Topic fuel = topic(R"("together": [["@makers|miner", "uranium", "ban*"]],
                                "groups": {"makers": ["Acme", "Orano"]})");
    EXPECT_DOUBLE_EQ(found(fuel, "US bans uranium of Orano"), 0.6) << "in any order";
    EXPECT_DOUBLE_EQ(found(fuel, "Miner hit: uranium banned"), 0.6);
    EXPECT_EQ(found(fuel, "US bans uranium"), 0);
    EXPECT_DOUBLE_EQ(found(fuel, "Orano falls. Why the uranium ban hurts"), 0.6)
        << "a title is one sentence";
    EXPECT_GT(found(fuel, "", "Orano fears a uranium ban."), 0);
    EXPECT_EQ(found(fuel, "", "Orano fell. The uranium ban hurts."), 0);
}

TEST(Topics, AGroupServesTermsAndContextToo)
{
    const Topic fuel = topic(R"("terms": ["@names"], "weak_terms": ["rods"], "context": ["@places"],
                                "groups": {"names": ["Orano"], "places": ["Niger"]})");
    EXPECT_EQ(found(fuel, "Orano gains"), 1);
    EXPECT_DOUBLE_EQ(found(fuel, "Rods leave Niger"), 0.6);
    EXPECT_EQ(found(fuel, "Rods leave"), 0);
}

TEST(Topics, AnExclusionTakesARulesPartBack)
{
    const Topic fuel =
        topic(R"("together": [["uranium", "ban*"]], "exclusions": ["ban on imports"])");
    EXPECT_EQ(found(fuel, "Uranium under a ban on imports"), 0);
    EXPECT_GT(found(fuel, "Uranium banned despite a ban on imports"), 0);
}

TEST(Topics, WhatCannotBeFoundIsNotFound)
{
    Topic odd;
    odd.id = {"odd"};
    odd.terms = {"", "@nothing", "*", "|"};
    odd.together = {{"@nothing", "a"}};
    EXPECT_EQ(found(odd, "A nothing of a title"), 0);
    EXPECT_EQ(found(odd, ""), 0);
}

TEST(Topics, CurbsArePavementsToo)
{
    EXPECT_EQ(relevance("export_curbs", "City rebuilds curbs and pavements"), 0);
    EXPECT_GT(relevance("export_curbs", "Washington curbs Nvidia's chips for China"), 0);
    EXPECT_EQ(relevance("stargate", "Stargate fans hope for a new season"), 0);
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

// ---- what made a story match -----------------------------------------------------------------------

std::vector<std::string> marked(const Topic& topic, std::string_view title,
                                std::string_view text = "")
{
    const TopicMatcher matcher({topic});
    TopicMatcher::Room room;
    const StoryTexts story{tokenize(title), tokenize(""), tokenize(text)};
    const TopicPlaces places = matcher.places(story, room);
    std::vector<std::string> words;
    for (const auto& [start, end] : places.title)
        words.push_back(story.title.slice(start, end));
    for (const auto& [start, end] : places.text)
        words.push_back(story.text.slice(start, end));
    return words;
}

TEST(TopicPlaces, AreTheWordsThatCount)
{
    using Words = std::vector<std::string>;
    Topic topic;
    topic.terms = {"chip ban*", "chip"};
    topic.weak_terms = {"entity"};
    topic.context = {"commerce department"};
    topic.exclusions = {"chip shot"};
    EXPECT_EQ(marked(topic, "Chip bans and a chip shot"), Words{"Chip bans"}) << "joined";
    EXPECT_EQ(marked(topic, "An entity"), Words{}) << "no match, no words";
    EXPECT_EQ(marked(topic, "An entity and a chip"), Words{"chip"}) << "no context";
    EXPECT_EQ(marked(topic, "The Commerce Department"), Words{});
    EXPECT_EQ(marked(topic, "Entity list", "The Commerce Department said so. Weather."),
              (Words{"Entity", "Commerce Department"}));
}

TEST(TopicPlaces, OfARuleAreWhereAllItsPartsStandTogether)
{
    using Words = std::vector<std::string>;
    Topic topic;
    topic.together = {{"@makers|chips", "China"}};
    topic.groups = {{"makers", {"Nvidia", "AMD"}}};
    EXPECT_EQ(marked(topic, "Nvidia in China", "AMD rose. Chips for China. China grew."),
              (Words{"Nvidia", "China", "Chips", "China"}));
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
