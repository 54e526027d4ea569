#include "mutation.h"
#include "parser_cases.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <algorithm>

namespace undertone::sources::test {
namespace {

namespace fs = std::filesystem;

class ParserFuzz : public testing::TestWithParam<ParserCase> {};

/// The committed corpus of a parser, in the same order everywhere.
std::vector<std::string> corpus_of(const char* name)
{
    std::vector<fs::path> files;
    for (const auto& file :
         fs::directory_iterator(fs::path(UNDERTONE_TEST_DATA_DIR) / "corpus" / name))
        files.push_back(file.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> all;
    for (const fs::path& file : files)
        all.push_back(undertone::test::read_file(file));
    return all;
}

TEST_P(ParserFuzz, NoCaseOfAFixedSetBreaksAPromise)
{
    const ParserCase& parser = GetParam();
    const std::vector<std::string> seeds = corpus_of(parser.name);
    ASSERT_FALSE(seeds.empty());
    for (const std::string& seed : seeds)
        EXPECT_EQ(parser.run(seed), "") << seed;
    std::mt19937 random(20250127);
    std::vector<std::string> cases = seeds;
    for (int i = 0; i < 4'000; ++i) {
        std::string next = undertone::test::mutated(cases[random() % cases.size()], seeds, random);
        next.resize(std::min<std::size_t>(next.size(), 4'000));
        ASSERT_EQ(parser.run(next), "") << "case " << i << ": " << next;
        if (i % 20 == 0)  // edited further, so that some wander off
            cases.push_back(std::move(next));
    }
}

INSTANTIATE_TEST_SUITE_P(Parsers, ParserFuzz, testing::ValuesIn(parser_cases),
                         [](const auto& parser) { return std::string(parser.param.name); });

}  // namespace
}  // namespace undertone::sources::test
