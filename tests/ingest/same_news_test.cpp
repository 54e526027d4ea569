#include "ingest/same_news.h"

#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

namespace undertone::ingest {
namespace {

using std::chrono::hours;

const Utc noon = utc_from_iso("2025-01-27T12:00:00Z").value();

NewsItem item(const std::string& title, const std::string& family = "a", Utc known_at = noon)
{
    return {title, {}, family, known_at, {}};
}

/// Of two families within the hour.
double alike(const std::string& a, const std::string& b)
{
    return similarity(item(a, "a"), item(b, "b", noon + hours(1)));
}

TEST(SameNews, RewritesOfATitle)
{
    EXPECT_GE(alike("Nvidia shares plunge 17% on DeepSeek fears",
                    "Nvidia share plunges 17% amid DeepSeek fears"),
              same_news);
    EXPECT_GE(alike("Oracle, OpenAI and SoftBank unveil Stargate",
                    "SoftBank, OpenAI, Oracle unveil the Stargate"),
              same_news);
    EXPECT_GE(alike("Nvidia’s “DeepSeek shock” wipes out $600 billion",
                    "Nvidia's 'DeepSeek shock' wipes out $600B"),
              1);
    EXPECT_DOUBLE_EQ(alike("Markets fall 1,000 points as the AI trade unwinds in America",
                           "Markets fall 1000 points as AI trade unwinds in the U.S."),
                     1);
    EXPECT_GE(alike("Taiwan’s TSMC reports record profit on AI boom - The Albertan",
                    "Taiwanese TSMC reports record profit on artificial intelligence boom"),
              same_news)
        << "the publisher that an aggregator appends is none of the news";
}

// Most pairs are told apart by a glance: never two that tell the same.
TEST(SameNews, AGlanceTellsNothingApartThatIsTheSame)
{
    const std::vector<std::string> words{"Nvidia", "AMD",  "falls", "rises", "17%",    "3%",
                                         "chip",   "plan", "ban",   "model", "market", "DeepSeek"};
    std::mt19937 random(5);
    std::vector<NewsPrint> all;
    for (int i = 0; i < 400; ++i) {
        std::string title;
        for (auto count = 4 + random() % 5; count > 0; --count)
            title += words[random() % words.size()] + " ";
        all.push_back(print_of({title, {}, std::to_string(i), Utc{}, {}}));
    }
    int apart = 0, same = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const Sketch a = sketch_of(all[i].title), b = sketch_of(all[j].title);
            const double alike = similarity(all[i], all[j]);
            EXPECT_FALSE(surely_unlike(a, b) && alike >= perhaps_same_news);
            EXPECT_FALSE(surely_contradict(a, b) && !contradict(all[i], all[j]));
            apart += surely_unlike(a, b) ? 1 : 0;
            same += alike >= perhaps_same_news ? 1 : 0;
        }
    EXPECT_GT(apart, 40'000) << "of 79,800";
    EXPECT_GT(same, 1'000);
}

TEST(SameNews, OtherNumbersAreOtherNews)
{
    EXPECT_EQ(alike("Nvidia shares fall 17% on DeepSeek fears",
                    "Nvidia shares fall 3% on DeepSeek fears"),
              0);
    EXPECT_EQ(
        alike("Micron shares add 2.5% at Monday's open", "Micron shares add 2.6% at Monday's open"),
        0);
    EXPECT_EQ(alike("Nvidia shares fall 17% on 27 January in New York",
                    "Nvidia shares fall 3% on 27 January in New York"),
              0)
        << "the shared date does not make up for it";
    EXPECT_GE(alike("Nvidia shares plunge 17% on DeepSeek fears",
                    "Nvidia shares plunge on DeepSeek fears"),
              same_news)
        << "one that gives no number contradicts none";
}

TEST(SameNews, OtherNamesInOneTemplateAreOtherNews)
{
    EXPECT_EQ(alike("Is Zyntra (ZYN) a Buy as Wall Street Analysts Look Optimistic?",
                    "Is Korvex (KVX) a Buy as Wall Street Analysts Look Optimistic?"),
              0);
    EXPECT_EQ(alike("Zyntra Reports Fourth Quarter and Full Year Results",
                    "Korvex Reports Fourth Quarter and Full Year Results"),
              0);
    EXPECT_EQ(alike("AT&T to offer the new iPad Pro with M5 chip",
                    "Apple to offer the new iPad Pro with M5 chip"),
              0);
}

TEST(SameNews, OtherDirectionsAndOtherCompaniesAreOtherNews)
{
    EXPECT_EQ(alike("Nvidia shares rise on DeepSeek fears", "Nvidia shares fall on DeepSeek fears"),
              0);
    NewsItem cloud = item("The chipmaker raises outlook for AI chips, DeepSeek or not", "a");
    NewsItem phone = item("The chipmaker raises outlook for AI chips, DeepSeek or not", "b");
    EXPECT_GE(similarity(cloud, phone), same_news);
    cloud.companies = {{"amd"}, {"tsmc"}};
    phone.companies = {{"intel"}, {"tsmc"}};
    EXPECT_EQ(similarity(cloud, phone), 0);
    phone.companies = {{"intel"}, {"amd"}};
    EXPECT_GE(similarity(cloud, phone), same_news) << "one names the other's";
}

// "Nvidia falls" of Monday is not "Nvidia falls" of Tuesday.
TEST(SameNews, AMoveIsOfItsSession)
{
    const std::string fall = "Nvidia shares fall on DeepSeek fears",
                      deal = "Nvidia unveils Rubin chip";
    EXPECT_GE(similarity(item(fall, "a"), item(fall, "b", noon + hours(8))), same_news);
    EXPECT_EQ(similarity(item(fall, "a"), item(fall, "b", noon + hours(24))), 0);
    EXPECT_EQ(similarity(item("Why Nvidia stock is moving today", "a"),
                         item("Why Nvidia stock is moving today", "a", noon + hours(24))),
              0);
    EXPECT_GE(similarity(item(deal, "a"), item(deal, "b", noon + hours(48))), same_news);
}

TEST(SameNews, WhatIsToComeIsNotWhatCame)
{
    EXPECT_EQ(alike("TSMC expected to announce record profit this week",
                    "TSMC announces record profit on AI demand"),
              0);
    EXPECT_EQ(alike("Murphy USA tops fourth-quarter estimates on AI demand",
                    "Murphy USA tops fourth-quarter estimates: earnings call transcript"),
              0);
}

// A family's series have one title; the lead tells whether it tells the same.
TEST(SameNews, ASeriesOfOneFamilyIsNotOneStory)
{
    const std::string title = "Stocks to watch on Wall Street after the closing bell";
    NewsItem monday = item(title), tuesday = item(title, "a", noon + hours(26));
    monday.summary = "Nvidia and Broadcom after the DeepSeek rout, Oracle before its report";
    tuesday.summary = "Apple reports tonight; Boeing meets its creditors in a court in Delaware";
    EXPECT_EQ(similarity(monday, tuesday), 0);
    NewsItem again = item("Nvidia unveils the Rubin chip in Taipei");
    NewsItem updated = item("Nvidia unveils its Rubin chip in Taipei", "a", noon + hours(3));
    EXPECT_GE(similarity(again, updated), same_news);
}

TEST(SameNews, DocumentsOfARegisterAreOneOfAKind)
{
    NewsItem one = item("Export controls on advanced computing items; interim final rule");
    NewsItem other = one;
    EXPECT_GE(similarity(one, other), same_news);
    other.is_document = true;
    EXPECT_EQ(similarity(one, other), 0);
    other.family = "b";
    EXPECT_GE(similarity(one, other), same_news) << "news that tells of it may join";
}

TEST(SameNews, ShortTitlesMustBeTheSameAndTellTheSame)
{
    EXPECT_LT(alike("Stocks to watch", "Stocks to avoid"), perhaps_same_news);
    EXPECT_EQ(alike("Stocks to watch", "Stocks to watch"), 0) << "it names nobody";
    EXPECT_EQ(alike("Back to Nvidia", "Back to Nvidia"), 1);
    EXPECT_EQ(similarity(item("Back to Nvidia"), item("Back to Nvidia")), 0)
        << "one family may mean something else by it";
    EXPECT_EQ(alike("", ""), 0);
    EXPECT_EQ(alike("", "Nvidia"), 0);
}

}  // namespace
}  // namespace undertone::ingest
