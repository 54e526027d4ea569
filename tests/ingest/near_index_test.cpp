#include "ingest/near_index.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <numeric>
#include <random>

namespace undertone::ingest {
namespace {

using Words = std::vector<std::uint32_t>;
const NearIndex::Keep all = [](std::uint32_t) { return true; };

/// Two sets of which `shared` words of `size` are the same.
std::pair<Words, Words> pair_of(std::size_t shared, std::size_t size, std::mt19937& random)
{
    Words a(size);
    std::generate(a.begin(), a.end(), [&] { return std::uint32_t(random()); });
    Words b = a;
    std::generate(b.begin() + std::ptrdiff_t(shared), b.end(),
                  [&] { return std::uint32_t(random()); });
    return {a, b};
}

int found_of_1000(std::size_t shared, std::size_t size)
{
    std::mt19937 random(17);
    int found = 0;
    for (int i = 0; i < 1'000; ++i) {
        NearIndex index;
        const auto [a, b] = pair_of(shared, size, random);
        index.add(a);
        found += index.near(b, all).empty() ? 0 : 1;
    }
    return found;
}

// 1 - (1 - s^3)^32 of the pairs that share s of their words: 0.9996 at 0.6, 0.986 at 0.5, 0.03 at 0.1.
TEST(NearIndex, FindsWhatIsAlikeAndLittleElse)
{
    EXPECT_EQ(found_of_1000(8, 8), 1'000);
    EXPECT_GE(found_of_1000(9, 12), 995);  // s = 9 / 15
    EXPECT_GE(found_of_1000(8, 12), 970);  // s = 8 / 16
    EXPECT_LE(found_of_1000(2, 11), 60);   // s = 2 / 20
    EXPECT_EQ(found_of_1000(0, 8), 0);
}

TEST(NearIndex, GivesNoEmptySetAndNoneThatIsNotToBeKept)
{
    NearIndex index;
    const Words words{1, 2, 3};
    index.add({});
    index.add(words);
    index.add(words);
    EXPECT_EQ(index.near(words, all), (Words{1, 2}));
    EXPECT_EQ(index.near(words, [](std::uint32_t number) { return number == 2; }), Words{2});
    EXPECT_EQ(index.near({}, all), Words{});
    index.forget_last();
    index.forget_last();
    index.forget_last();
    EXPECT_EQ(index.near(words, all), Words{});
}

TEST(NearIndex, ForgetsTheLastAsIfItHadNotCome)
{
    std::mt19937 random(3);
    NearIndex index, other;
    std::vector<Words> sets;
    for (int i = 0; i < 200; ++i)
        sets.push_back(pair_of(4, 8, random).first);
    for (int i = 0; i < 100; ++i) {
        index.add(sets[std::size_t(i)]);
        other.add(sets[std::size_t(i)]);
    }
    for (int i = 100; i < 200; ++i)
        index.add(sets[std::size_t(i)]);
    for (int i = 100; i < 200; ++i)
        index.forget_last();
    for (const Words& set : sets)
        EXPECT_EQ(index.near(set, all), other.near(set, all));
    index.add(sets[150]);
    EXPECT_EQ(index.near(sets[150], all), Words{100});
}

}  // namespace
}  // namespace undertone::ingest
