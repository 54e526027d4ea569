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

/// Scores some rows of a labelled file.
template <class Wanted>
Confusion measure(const char* file, const Wanted& wanted)
{
    std::istringstream lines(
        undertone::test::read_file(std::filesystem::path(UNDERTONE_SHARED_DIR) / file));
    Confusion confusion;
    for (std::string line; std::getline(lines, line);) {
        const json row = json::parse(line);
        if (!wanted(row["id"].get<std::string>()))
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

// All labelled headlines teach the table that ships, so these figures say nothing of headlines that it
// has not seen: that is what the report at the table's head is for, by folds. They hold the scorer to
// what was fitted: a table that is read wrongly, or another reading of the text than the trainer's,
// falls far below.

TEST(ScoringAccuracy, ReadsTheFieldAsItWasFitted)
{
    UNDERTONE_REQUIRE_SHARED("data/sentiment/ai_dev.jsonl");
    const Confusion confusion = measure("data/sentiment/ai_dev.jsonl", [](const std::string& id) {
        return id[0] == '0' || id[0] == '1';
    });
    std::printf("AI headlines: %d pairs, accuracy %.4f, macro F1 %.4f\n", confusion.pairs(),
                confusion.accuracy(), confusion.macro_f1());
    EXPECT_GE(confusion.pairs(), 500);
    EXPECT_GE(confusion.accuracy(), 0.95);
    EXPECT_GE(confusion.macro_f1(), 0.95);
}

TEST(ScoringAccuracy, ReadsGeneralFinanceAsItWasFitted)
{
    UNDERTONE_REQUIRE_SHARED("data/sentiment/sentfin_train.jsonl");
    const Confusion confusion = measure(
        "data/sentiment/sentfin_train.jsonl",
        [](const std::string& id) { return std::stoi(id.substr(id.find('-') + 1)) % 8 == 0; });
    std::printf("SEntFiN: %d pairs, accuracy %.4f, macro F1 %.4f\n", confusion.pairs(),
                confusion.accuracy(), confusion.macro_f1());
    EXPECT_GE(confusion.pairs(), 1000);
    EXPECT_GE(confusion.accuracy(), 0.93);
    EXPECT_GE(confusion.macro_f1(), 0.93);
}

}  // namespace
}  // namespace undertone::scoring
