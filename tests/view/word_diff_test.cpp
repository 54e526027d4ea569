#include "view/word_diff.h"

#include <gtest/gtest.h>
#include <random>

namespace undertone::view {
namespace {

using Is = DiffPart::Is;

/// What is left when added (or removed) words are taken away.
std::string side(const std::vector<DiffPart>& parts, Is left_out)
{
    std::string text;
    for (const DiffPart& part : parts)
        if (part.is != left_out)
            text += (text.empty() ? "" : " ") + part.words;
    return text;
}

TEST(WordDiff, WordsAddedAndRemovedStandInTheirPlaces)
{
    EXPECT_EQ(word_diff("Nvidia falls 3 % today", "Nvidia falls 17 % on Monday"),
              (std::vector<DiffPart>{{Is::kept, "Nvidia falls"},
                                     {Is::removed, "3"},
                                     {Is::added, "17"},
                                     {Is::kept, "%"},
                                     {Is::removed, "today"},
                                     {Is::added, "on Monday"}}));
    EXPECT_EQ(word_diff("same  words", "same words"),
              (std::vector<DiffPart>{{Is::kept, "same words"}}));
    EXPECT_EQ(word_diff("", "new"), (std::vector<DiffPart>{{Is::added, "new"}}));
    EXPECT_TRUE(word_diff("", "").empty());
}

// Whatever the texts, both can be read off the parts, and no two neighbours are of one kind.
TEST(WordDiff, BothTextsCanBeReadOffIt)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const auto text = [&] {
            std::string words;
            for (int i = int(random() % 12); i > 0; --i)
                words += (words.empty() ? "" : " ") + std::string(1, char('a' + random() % 4));
            return words;
        };
        const std::string before = text(), after = text();
        const auto parts = word_diff(before, after);
        EXPECT_EQ(side(parts, Is::added), before) << before << '|' << after;
        EXPECT_EQ(side(parts, Is::removed), after) << before << '|' << after;
    }
}

TEST(WordDiff, VeryLongTextsAreTakenAsExchanged)
{
    std::string before, after;
    for (int i = 0; i < 5'000; ++i) {
        before += "a" + std::to_string(i) + " ";
        after += "b" + std::to_string(i) + " ";
    }
    EXPECT_EQ(word_diff("x " + before + "y", "x " + after + "y").size(), 4u);
}

}  // namespace
}  // namespace undertone::view
