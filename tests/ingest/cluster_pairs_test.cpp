// How well clustering does on headlines as they came, against pairs that were read
// (cluster_pairs.tsv). `--gtest_also_run_disabled_tests` draws new ones to read.
#include "core/text.h"
#include "ingest/headline_clusters.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <cmath>
#include <iostream>
#include <map>

namespace undertone::test {
namespace {

struct Read {
    int round = 0;
    bool drawn_joined = false;
    std::array<std::string, 2> ids;  ///< id and time
    bool same = false;
};

std::vector<Read> pairs_read()
{
    std::vector<Read> all;
    const std::filesystem::path file = UNDERTONE_TEST_DATA_DIR;
    for (const std::string& line : split(read_file(file / "cluster_pairs.tsv"), '\n')) {
        const auto cells = split(line, '\t');
        if (cells.size() == 7 && !line.starts_with('#'))
            all.push_back({std::stoi(cells[0]),
                           cells[1] == "joined",
                           {cells[2] + cells[3], cells[4] + cells[5]},
                           cells[6] == "same"});
    }
    return all;
}

/// A share with its 95 % interval after Wilson (1927).
struct Share {
    int yes = 0, all = 0;
    [[nodiscard]] double value() const { return double(yes) / all; }
    [[nodiscard]] std::string words() const
    {
        const double n = all, z = 1.96, middle = (value() + z * z / (2 * n)) / (1 + z * z / n),
                     half = z / (1 + z * z / n) *
                            std::sqrt(value() * (1 - value()) / n + z * z / (4 * n * n));
        return std::to_string(yes) + " of " + std::to_string(all) + " = " +
               std::to_string(value()) + " [" + std::to_string(middle - half) + ", " +
               std::to_string(middle + half) + "]";
    }
};

const std::vector<Headline>& headlines()
{
    static const auto all =
        read_headlines(std::filesystem::path(UNDERTONE_SHARED_DIR) / "data/headlines");
    return all;
}

const std::vector<std::int64_t>& clusters()
{
    static const auto all = cluster_all(headlines());
    return all;
}

/// Every headline of that id and time: the same title may have come twice in a second.
std::map<std::string, std::vector<std::int64_t>> clusters_by_id()
{
    std::map<std::string, std::vector<std::int64_t>> found;
    for (std::size_t i = 0; i < headlines().size(); ++i)
        found[headlines()[i].id + to_iso(headlines()[i].news.known_at)].push_back(clusters()[i]);
    return found;
}

TEST(ClusterPairs, WhatIsJoinedIsTheSameNewsAndWhatIsTheSameNewsIsMostlyJoined)
{
    UNDERTONE_REQUIRE_SHARED("data/headlines");
    const auto found = clusters_by_id();
    std::map<int, Share> precision;  // by round
    Share recall;
    for (const Read& pair : pairs_read()) {
        const auto a = found.find(pair.ids[0]), b = found.find(pair.ids[1]);
        ASSERT_TRUE(a != found.end() && b != found.end()) << pair.ids[0] << " " << pair.ids[1];
        const bool joined = std::any_of(a->second.begin(), a->second.end(), [&](auto one) {
            return std::find(b->second.begin(), b->second.end(), one) != b->second.end();
        });
        if (joined) {
            ++precision[pair.round].all;
            precision[pair.round].yes += pair.same ? 1 : 0;
        }
        if (pair.same) {
            ++recall.all;
            recall.yes += joined ? 1 : 0;
        }
    }
    for (const auto& [round, share] : precision)
        std::cout << "precision, round " << round << ": " << share.words() << "\n";
    std::cout << "of the pairs read that are the same news, joined: " << recall.words() << "\n";
    EXPECT_GE(precision[4].value(), 0.97);
    EXPECT_GE(precision[1].value(), 0.94);
    EXPECT_GE(precision[2].value(), 0.95);
    EXPECT_GE(precision[3].value(), 0.95);
    EXPECT_GE(recall.value(), 0.9);
}

TEST(ClusterPairs, MostHeadlinesAreNewsOfTheirOwn)
{
    UNDERTONE_REQUIRE_SHARED("data/headlines");
    std::map<std::int64_t, int> sizes;
    for (const std::int64_t cluster : clusters())
        ++sizes[cluster];
    std::map<int, int> of_size;
    for (const auto& [cluster, size] : sizes)
        ++of_size[size];
    std::cout << headlines().size() << " headlines, " << sizes.size() << " clusters\n";
    for (const auto& [size, count] : of_size)
        std::cout << count << " of " << size << "\n";
    EXPECT_GT(sizes.size(), headlines().size() * 9 / 10);
    EXPECT_LT(sizes.size(), headlines().size() * 97 / 100);
    EXPECT_LT(of_size.rbegin()->first, 100) << "no cluster swallows the rest";
}

TEST(ClusterPairs, DISABLED_DrawsPairsToRead)
{
    UNDERTONE_REQUIRE_SHARED("data/headlines");
    const auto print = [](const char* drawn_as, const std::vector<Pair>& pairs) {
        for (const Pair& pair : pairs)
            for (const std::size_t index : {pair.first, pair.second})
                std::cout << drawn_as << '\t' << headlines()[index].id << '\t'
                          << to_iso(headlines()[index].news.known_at) << '\t'
                          << headlines()[index].news.title << '\n';
    };
    print("joined", drawn(joined_pairs(headlines(), clusters(), Weeks::checking), 200, 20261130));
    print("apart", nearest_apart(headlines(), clusters(), Weeks::checking, 200));
}

}  // namespace
}  // namespace undertone::test
