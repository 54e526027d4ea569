#include "scoring/scorer.h"

#include "shipped.h"
#include "soundness.h"

#include <random>

namespace undertone::scoring {
namespace {

const Scorer& scorer() { return test::shipped_scorer(); }

constexpr const char* bad_news = "Nvidia shares plunge on a lawsuit.";
constexpr const char* praise =
    "“Nvidia will jump to a record and win,” said an analyst at Bernstein.";

ScoreInput article(std::string title, std::string text)
{
    return {std::move(title), {}, std::move(text), std::nullopt};
}

Mention nvidia(const ScoreInput& input)
{
    const ScoredText scored = scorer().score(input);
    EXPECT_EQ(test::broken_promise(scored, input), "");
    for (const Mention& one : scored.mentions)
        if (one.company.value == "nvidia")
            return one;
    ADD_FAILURE() << "Nvidia is not found";
    return {};
}

/// What the reasons of one kind add to the log-odds.
double sum_of(const Mention& mention, bool quoted)
{
    double sum = 0;
    for (const Reason& one : mention.reasons)
        sum += one.quoted == quoted ? one.weight : 0;
    return sum;
}

TEST(Opinion, NewsAloneIsAllNews)
{
    const Mention news = nvidia(article("A report", bad_news));
    EXPECT_EQ(news.news_score, news.score);
    EXPECT_FALSE(news.opinion_score);
    EXPECT_EQ(sum_of(news, true), 0);
}

TEST(Opinion, AnArticleOfNothingElseSaysSoAndLeansLess)
{
    const Mention opinion = nvidia(article("A report", praise));
    EXPECT_FALSE(opinion.news_score);
    EXPECT_EQ(opinion.opinion_score, opinion.score);
    EXPECT_EQ(sum_of(opinion, false), 0);
    EXPECT_EQ(opinion.label(), Label::positive);
    // The same words, but said by the company itself.
    const Mention news =
        nvidia(article("A report", "“Nvidia will jump to a record and win,” Nvidia said."));
    EXPECT_FALSE(news.opinion_score);
    EXPECT_GT(news.score, opinion.score);
    EXPECT_GT(news.confidence, opinion.confidence);
}

TEST(Opinion, CountsLessThanNewsAndIsToldApart)
{
    const std::string both = std::string(bad_news) + "\n" + praise;
    const Mention mixed = nvidia(article("A report", both));
    ASSERT_TRUE(mixed.news_score && mixed.opinion_score);
    EXPECT_EQ(mixed.label(), Label::negative) << "the news decides";
    EXPECT_LT(*mixed.news_score, 0);
    EXPECT_GT(*mixed.opinion_score, 0);
    EXPECT_LT(sum_of(mixed, false), 0);
    EXPECT_GT(sum_of(mixed, true), 0);
    EXPECT_NEAR(mixed.intercept + sum_of(mixed, false) + sum_of(mixed, true), mixed.log_odds, 0.01);
}

TEST(Opinion, NewsAndOpinionAloneReadAsIfTheOtherWereNotThere)
{
    const std::string both = std::string(bad_news) + "\n" + praise;
    const Mention mixed = nvidia(article("A report", both));
    EXPECT_NEAR(*mixed.news_score, nvidia(article("A report", bad_news)).score, 1e-9);
    EXPECT_NEAR(*mixed.opinion_score, nvidia(article("A report", praise)).score, 1e-9);
}

TEST(Opinion, ACallInATitleIsNews)
{
    for (const char* title : {"Nvidia is a buy, says Morgan Stanley",
                              "“Nvidia will crush everyone by next year,” says analyst"}) {
        const Mention called = nvidia(article(title, ""));
        EXPECT_EQ(called.news_score, called.score) << title;
        EXPECT_FALSE(called.opinion_score) << title;
        EXPECT_EQ(sum_of(called, true), 0) << title;
    }
}

TEST(Opinion, OfManySentencesTheRestIsToldApartToo)
{
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += std::string(i % 2 ? praise : bad_news) + "\n";
    const Mention many = nvidia(article("A report", text));
    EXPECT_LT(sum_of(many, false), 0);
    EXPECT_GT(sum_of(many, true), 0);
    int rests = 0;
    for (const Reason& one : many.reasons)
        rests += one.rule == "the other sentences together";
    EXPECT_EQ(rests, 2);
}

TEST(Opinion, AForetoldMoveDoesNotOutweighTheNews)
{
    const std::string told =
        "Nvidia opened a laboratory.\nAnalysts said Nvidia shares could fall 30 %.";
    const std::string moved = "Nvidia opened a laboratory.\nNvidia shares fell 30 %.";
    EXPECT_LT(nvidia(article("A report", moved)).score, nvidia(article("A report", told)).score);
    EXPECT_TRUE(nvidia(article("A report", moved)).reaction);
    EXPECT_FALSE(nvidia(article("A report", told)).reaction) << "nothing has moved";
}

TEST(Opinion, AnySoupOfSpeechAddsUp)
{
    const std::vector<std::string> words{
        "Nvidia", "AMD",   "said",    "“", "”",  "\"",       "'",
        "‘",      "’",     "«",       "»", ",",  "analysts", "that",
        "falls",  "jumps", "17%",     ".", "\n", "Ives",     "he",
        "told",   "after", "believe", "(", ")",  "an",       "according to",
        "and",    ":"};
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto soup = [&](unsigned most) { return test::word_soup(random, words, most, 4); };
        const ScoreInput input{soup(20), soup(60), soup(600), std::nullopt};
        EXPECT_EQ(test::broken_promise(scorer().score(input), input), "");
    }
}

TEST(Opinion, AMegabyteOfQuotationsIsScored)
{
    for (const std::string unit :
         {"“Nvidia falls,” said Ives. ", "“Nvidia will never be so strong ",
          "Analysts said Nvidia \"", "Nvidia’s ‘"}) {
        std::string text;
        while (text.size() + unit.size() <= longest_field)
            text += unit;
        nvidia(article("A report", text));
    }
}

}  // namespace
}  // namespace undertone::scoring
