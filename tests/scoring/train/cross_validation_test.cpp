#include "scoring/train/cross_validation.h"

#include "small_corpus.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace undertone::scoring::train {
namespace {

TEST(CrossValidation, TheTemperatureThatWasPutInComesOut)
{
    // Right in 2, 3 and 5 of ten. Said with those shares raised to a power, as an over- or underrated
    // model says them, the log loss is least where the power is taken out again.
    for (const double power : {0.5, 1.0, 1.7, 3.0}) {
        const std::array<double, 3> shares{0.2, 0.3, 0.5};
        const std::array<double, 3> p = softmax(
            {power * std::log(shares[0]), power * std::log(shares[1]), power * std::log(shares[2])});
        std::vector<Said> said;
        for (const auto& [label, count] :
             {std::pair{Label::negative, 2}, {Label::neutral, 3}, {Label::positive, 5}})
            said.insert(said.end(), std::size_t(count), Said{label, p, false, 0, 0});
        std::vector<const Said*> all;
        for (const Said& one : said)
            all.push_back(&one);
        EXPECT_NEAR(temperature_of(all), power, 1e-5);
    }
}

TEST(CrossValidation, EveryAskedPairIsAnsweredOnceByItsFold)
{
    const auto samples = test::thirty_samples();
    const Folds folds(samples, cluster(samples), 3);
    const Corpus corpus(samples, test::two_companies());
    const auto answers = cross_validate(corpus, folds, test::small_settings());
    std::set<std::pair<std::size_t, int>> answered;
    for (std::size_t set = 0; set < answers.size(); ++set) {
        ASSERT_EQ(answers[set].said.size(), answers[set].examples.size());
        for (std::size_t i = 0; i < answers[set].said.size(); ++i) {
            const Example& example = *answers[set].examples[i];
            const Said& said = answers[set].said[i];
            EXPECT_TRUE(answered.emplace(example.sample, example.target).second);
            EXPECT_EQ(std::size_t(samples[example.sample].set), set);
            EXPECT_EQ(said.right, example.label);
            EXPECT_EQ(said.fold, folds.of(example.sample));
            EXPECT_EQ(said.conflicting, samples[example.sample].conflicting());
            EXPECT_NEAR(said.p[0] + said.p[1] + said.p[2], 1, 1e-12);
        }
    }
    std::size_t pairs = 0;
    for (const Sample& sample : samples)
        pairs += sample.targets.size();
    EXPECT_EQ(answered.size(), pairs) << "stories as a whole are not asked";
    EXPECT_EQ(corpus.not_named(), 0);
}

TEST(CrossValidation, TheSameTwiceThoughTwoThreadsFit)
{
    const auto samples = test::thirty_samples();
    const Folds folds(samples, cluster(samples), 5);
    const Corpus corpus(samples, test::two_companies());
    const auto once = cross_validate(corpus, folds, test::small_settings());
    const auto again = cross_validate(corpus, folds, test::small_settings());
    for (std::size_t set = 0; set < once.size(); ++set) {
        ASSERT_EQ(once[set].said.size(), again[set].said.size());
        for (std::size_t i = 0; i < once[set].said.size(); ++i)
            EXPECT_EQ(once[set].said[i].p, again[set].said[i].p);
    }
}

}  // namespace
}  // namespace undertone::scoring::train
