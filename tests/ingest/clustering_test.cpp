#include "ingest/clustering.h"

#include <gtest/gtest.h>
#include <cmath>
#include <map>
#include <random>
#include <set>

namespace undertone::ingest {
namespace {

using std::chrono::hours;

const Utc noon = utc_from_iso("2025-01-27T12:00:00Z").value();
const std::string plunge = "Nvidia shares plunge on DeepSeek fears";

NewsItem item(const std::string& title, const std::string& family = "a", Utc known_at = noon)
{
    return {title, {}, family, known_at, {}};
}

double alike(const std::string& a, const std::string& b) { return similarity(item(a), item(b)); }

TEST(Clustering, RewritesOfATitleAreTheSameNews)
{
    EXPECT_GE(alike("Nvidia shares plunge 17% on DeepSeek fears",
                    "Nvidia share plunges 17% amid DeepSeek fears"),
              0.6);
    EXPECT_GE(alike("Oracle, OpenAI and SoftBank unveil Stargate",
                    "SoftBank, OpenAI, Oracle unveil the Stargate"),
              0.6);
    EXPECT_GE(alike("Nvidia’s “DeepSeek shock” wipes out $600 billion",
                    "Nvidia's 'DeepSeek shock' wipes out 600 billion"),
              1);
    EXPECT_DOUBLE_EQ(alike("Markets fall 1,000 points as AI trade unwinds",
                           "Markets fall 1000 points as AI trade unwinds"),
                     1);
}

TEST(Clustering, OtherNumbersAreOtherNews)
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
    EXPECT_GE(alike("Nvidia shares plunge 17% on DeepSeek fears", plunge), 0.6)
        << "one that gives no number contradicts none";
}

TEST(Clustering, OtherDirectionsAndOtherCompaniesAreOtherNews)
{
    EXPECT_EQ(alike("Nvidia shares rise on DeepSeek fears", "Nvidia shares fall on DeepSeek fears"),
              0);
    NewsItem amd = item("AMD raises outlook for AI chips this year");
    NewsItem intel = item("Intel raises outlook for AI chips this year");
    EXPECT_GE(similarity(amd, intel), 0.6);
    amd.companies = {{"amd"}, {"tsmc"}};
    intel.companies = {{"intel"}, {"tsmc"}};
    EXPECT_EQ(similarity(amd, intel), 0);
    intel.companies = {{"intel"}, {"amd"}};
    EXPECT_GE(similarity(amd, intel), 0.6) << "one names the other's";
}

TEST(Clustering, ShortTitlesMustBeTheSameAndTellTheSame)
{
    EXPECT_LT(alike("Stocks to watch", "Stocks to avoid"), 0.6);
    NewsItem monday = item("Stocks to watch"), tuesday = item("Stocks to watch");
    EXPECT_EQ(similarity(monday, tuesday), 1);
    monday.summary = "Nvidia and Broadcom after the DeepSeek rout";
    tuesday.summary = "Apple reports tonight; Boeing meets its creditors";
    EXPECT_EQ(similarity(monday, tuesday), 0);
    EXPECT_EQ(alike("", ""), 0);
    EXPECT_EQ(alike("", "Nvidia"), 0);
}

TEST(Clustering, TheFirstStoryStartsAClusterWithFullNovelty)
{
    const Placement placement = Clustering().place(item(plunge));
    EXPECT_EQ(placement.cluster.value, 0);
    EXPECT_EQ(placement.novelty, 1);
}

// 0.75^(n-1) for the n-th publisher family; 0 for a family already counted.
TEST(Clustering, RepeatsCountLessAndLess)
{
    Clustering news;
    news.add(item(plunge, "a"), {7});
    EXPECT_EQ(news.place(item(plunge, "b", noon + hours(1))).cluster.value, 7);
    EXPECT_DOUBLE_EQ(news.place(item(plunge, "b", noon + hours(1))).novelty, 0.75);
    EXPECT_EQ(news.place(item(plunge, "a", noon + hours(1))).novelty, 0);
    news.add(item(plunge, "b", noon + hours(1)), {7});
    EXPECT_DOUBLE_EQ(news.place(item(plunge, "c", noon + hours(2))).novelty, 0.75 * 0.75);
    // A day later the earlier tellers no longer weigh on a new family; the cluster is the same.
    const Placement later = news.place(item(plunge, "c", noon + hours(30)));
    EXPECT_EQ(later.cluster.value, 7);
    EXPECT_EQ(later.novelty, 1);
    EXPECT_EQ(news.place(item(plunge, "a", noon + hours(30))).novelty, 0) << "counted is counted";
}

TEST(Clustering, OldNewsStartsAfresh)
{
    Clustering news;
    news.add(item(plunge), {7});
    EXPECT_EQ(news.place(item(plunge, "b", noon + hours(72))).cluster.value, 7);
    EXPECT_EQ(news.place(item(plunge, "b", noon + hours(73))).cluster.value, 0);
    EXPECT_EQ(news.place(item(plunge, "b", noon - hours(73))).cluster.value, 0);
}

TEST(Clustering, TheMostAlikeWinsAndTiesGoToTheEarliest)
{
    Clustering news;
    news.add(item(plunge, "a", noon + hours(2)), {2});
    news.add(item(plunge, "b", noon), {1});
    news.add(item(plunge + " and export worries", "c", noon - hours(1)), {3});
    EXPECT_EQ(news.place(item(plunge, "d", noon + hours(3))).cluster.value, 1);
}

// The index over words must find what looking at every story would.
TEST(Clustering, PlacesAsAWalkOverAllStoriesWould)
{
    const std::vector<std::string> words = {"nvidia", "amd",   "deepseek", "stargate", "rises",
                                            "falls",  "17%",   "3%",       "chips",    "export",
                                            "china",  "model", "spending"};
    for (unsigned seed = 0; seed < 30; ++seed) {
        std::mt19937 random(seed);
        Clustering news;
        std::vector<std::pair<NewsItem, ClusterId>> all;
        for (int i = 0; i < 120; ++i) {
            std::string title;
            for (auto n = 2 + random() % 5; n > 0; --n)
                title += words[random() % words.size()] + " ";
            const NewsItem one = item(title, std::string(1, char('a' + random() % 5)),
                                      noon + seconds(random() % (7 * 86'400)));

            const std::pair<NewsItem, ClusterId>* nearest = nullptr;
            for (const auto& other : all) {
                const double here = similarity(one, other.first);
                if (here < 0.6 ||
                    std::chrono::abs(one.known_at - other.first.known_at) > cluster_window)
                    continue;
                const double best = nearest ? similarity(one, nearest->first) : 0;
                if (here > best || (here == best && other.first.known_at < nearest->first.known_at))
                    nearest = &other;
            }
            Placement expected;
            if (nearest) {
                std::set<std::string> families;
                bool counted = false;
                for (const auto& [other, cluster] : all) {
                    if (cluster != nearest->second)
                        continue;
                    counted = counted || other.family == one.family;
                    if (other.known_at <= one.known_at &&
                        other.known_at >= one.known_at - hours(24))
                        families.insert(other.family);
                }
                expected = {nearest->second, counted ? 0 : std::pow(0.75, double(families.size()))};
            }
            const Placement placement = news.place(one);
            ASSERT_EQ(placement.cluster.value, expected.cluster.value) << "seed " << seed;
            ASSERT_DOUBLE_EQ(placement.novelty, expected.novelty) << "seed " << seed;
            const ClusterId cluster =
                placement.cluster.value ? placement.cluster : ClusterId{i + 1};
            news.add(one, cluster);
            all.push_back({one, cluster});
        }
    }
}

}  // namespace
}  // namespace undertone::ingest
