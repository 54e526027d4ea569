#include "scoring/scorer.h"

#include "shipped.h"

#include <array>
#include <nlohmann/json.hpp>
#include <sstream>

namespace undertone::scoring {
namespace {

using nlohmann::json;

/// Labelled (headline, company) pairs: what was said against what is right.
class Confusion {
public:
    void add(Label right, Label said) { ++counts_[std::size_t(right)][std::size_t(said)]; }

    [[nodiscard]] int pairs() const
    {
        int all = 0;
        for (const auto& row : counts_)
            for (const int one : row)
                all += one;
        return all;
    }
    [[nodiscard]] double accuracy() const
    {
        return double(counts_[0][0] + counts_[1][1] + counts_[2][2]) / pairs();
    }
    /// The mean of the three labels' F1: a rare label counts as much as a common one.
    [[nodiscard]] double macro_f1() const
    {
        double sum = 0;
        for (std::size_t label = 0; label < 3; ++label) {
            int both = 0;
            for (std::size_t other = 0; other < 3; ++other)
                both += counts_[label][other] + counts_[other][label];
            sum += 2.0 * counts_[label][label] / both;
        }
        return sum / 3;
    }

private:
    std::array<std::array<int, 3>, 3> counts_{};
};

/// Scores the rows of a labelled file that were kept back from the fitting.
template <class KeptBack>
Confusion measure(const char* file, const KeptBack& kept_back)
{
    std::istringstream lines(
        undertone::test::read_file(std::filesystem::path(UNDERTONE_SHARED_DIR) / file));
    Confusion confusion;
    for (std::string line; std::getline(lines, line);) {
        const json row = json::parse(line);
        if (!kept_back(row["id"].get<std::string>()))
            continue;
        std::vector<std::string> targets;
        for (const auto& [target, label] : row["labels"].items())
            targets.push_back(target);
        const ScoredText scored =
            test::shipped_scorer().score({row["title"], {}, {}, std::nullopt}, targets);
        for (std::size_t i = 0; i < targets.size(); ++i) {
            const auto right = test::label_named(row["labels"][targets[i]]);
            EXPECT_TRUE(right) << line;
            if (right)
                confusion.add(*right, scored.mentions[i].label());
        }
    }
    return confusion;
}

// The floors lie a little under what is measured with the weights that ship: a better table may
// raise them, and none may go below.

TEST(ScoringAccuracy, OnHeadlinesOfThisFieldThatWereKeptBack)
{
    UNDERTONE_REQUIRE_SHARED("data/sentiment/ai_dev.jsonl");
    const Confusion confusion = measure("data/sentiment/ai_dev.jsonl", [](const std::string& id) {
        return id[0] == '0' || id[0] == '1';
    });
    std::printf("AI headlines: %d pairs, accuracy %.4f, macro F1 %.4f\n", confusion.pairs(),
                confusion.accuracy(), confusion.macro_f1());
    EXPECT_GE(confusion.pairs(), 500);
    EXPECT_GE(confusion.accuracy(), 0.67);
    EXPECT_GE(confusion.macro_f1(), 0.66);
}

TEST(ScoringAccuracy, OnHeadlinesOfSentfinThatWereKeptBack)
{
    UNDERTONE_REQUIRE_SHARED("data/sentiment/sentfin_train.jsonl");
    const Confusion confusion = measure(
        "data/sentiment/sentfin_train.jsonl",
        [](const std::string& id) { return std::stoi(id.substr(id.find('-') + 1)) % 8 == 0; });
    std::printf("SEntFiN: %d pairs, accuracy %.4f, macro F1 %.4f\n", confusion.pairs(),
                confusion.accuracy(), confusion.macro_f1());
    EXPECT_GE(confusion.pairs(), 1000);
    EXPECT_GE(confusion.accuracy(), 0.80);
    EXPECT_GE(confusion.macro_f1(), 0.80);
}

}  // namespace
}  // namespace undertone::scoring
