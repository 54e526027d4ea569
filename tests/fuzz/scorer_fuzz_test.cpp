#include "mutation.h"
#include "scorer_case.h"

#include <gtest/gtest.h>
#include <vector>

namespace undertone::scoring::test {
namespace {

using namespace std::string_literals;

/// What the mutations begin from: a story's shape, and what has teeth.
const std::vector<std::string>& seeds()
{
    static const std::vector<std::string> all{
        "Nvidia shares plunge 17% on DeepSeek threat\0The chipmaker lost nearly $600 billion.\0"
        "Nvidia closed at $118.42 on Monday.\nAMD rose 3.5 percent, Intel didn't.\0NVDA\1AMD\1Tata"s,
        "US lifts ban on Nvidia's H20 chip sales to China\0\0\0"
        "Nvidia\1China"s,
        "\"No signs of slowdown\" in AI spending, Microsoft says; Amazon.com, AT&T and U.S. firms agree"s,
        "Nvidia-Aktie bricht nach DeepSeek-Schock ein\0\0エヌビディア急落"s,
        "Better buy: Nvidia or AMD? Stocks to watch – Q4 preview (update 2)"s,
        "\xE2\x80\xAE"
        "Arm's \xF0\x9F\x9A\x80 \xFF\xC0\x80 <b>-12,345.678%</b> 99999999999999999999999999"s,
        "not not not never without Nvidia-backed, Nvidia rival, Nvidia's, nvidia, NVIDIA"s,
        "Down more than 12 percent at the opening bell, biggest drop since March 2020, to 2,345.67."s,
        std::string(300, '.') + std::string(300, '-') + std::string(300, 'a') +
            std::string(300, '9')};
    return all;
}

TEST(ScorerFuzz, NoCaseOfAFixedSetBreaksAPromise)
{
    for (const std::string& seed : seeds())
        EXPECT_EQ(broken_promise_of_case(seed), "") << seed;
    std::mt19937 random(20250127);
    std::vector<std::string> cases = seeds();
    for (int i = 0; i < 4'000; ++i) {
        // Some are edited further, so that they wander off.
        std::string next =
            undertone::test::mutated(cases[random() % cases.size()], seeds(), random);
        next.resize(std::min<std::size_t>(next.size(), 2'000));
        ASSERT_EQ(broken_promise_of_case(next), "") << "case " << i << ": " << next;
        if (i % 20 == 0)
            cases.push_back(std::move(next));
    }
}

}  // namespace
}  // namespace undertone::scoring::test
