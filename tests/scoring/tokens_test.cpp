#include "scoring/tokens.h"

#include <gtest/gtest.h>

namespace undertone::scoring {
namespace {

std::vector<std::string> words(const std::string& text)
{
    const TokenizedText tokens = tokenize(text);
    std::vector<std::string> all;
    for (const Token& token : tokens.tokens)
        all.push_back(tokens.slice(token.start, token.end));
    return all;
}

std::u32string stemmed(std::u32string_view word)
{
    std::u32string buffer;
    return std::u32string(stem(word, buffer));
}

TEST(Tokens, OffsetsAreCodePointsOfTheText)
{
    const TokenizedText text = tokenize("Größe 🚀 Nvidia’s 12.5% – U.S. curbs");
    ASSERT_EQ(text.tokens.size(), 9u);
    EXPECT_EQ(text.tokens[2].start, 8);
    EXPECT_EQ(text.slice(text.tokens[2].start, text.tokens[2].end), "Nvidia");
    EXPECT_EQ(text.slice(text.tokens[3].start, text.tokens[3].end), "’s");
    EXPECT_EQ(text.tokens[4].number, 12.5);
}

TEST(Tokens, SplitsAsHeadlinesAreRead)
{
    using Words = std::vector<std::string>;
    EXPECT_EQ(words("Nvidia-backed sell-off isn't over"),
              (Words{"Nvidia", "backed", "sell", "off", "isn't", "over"}));
    EXPECT_EQ(words("US$1,234.50, Amazon.com. AT&T"),
              (Words{"US", "$", "1,234.50", ",", "Amazon.com", ".", "AT&T"}));
    EXPECT_EQ(words("H20 chips to U.S. firms"), (Words{"H20", "chips", "to", "U.S.", "firms"}));
    EXPECT_EQ(words("Nvidia의 H20芯片"), (Words{"Nvidia", "의", "H20", "芯片"}));
    EXPECT_EQ(words("\u202ENvidia\u202C \xFF\xC0 falls\u200F.\u2069"),
              (Words{"Nvidia", "falls", "."}));
}

TEST(Tokens, AnExchangeBehindATickerBeginsNoSentence)
{
    EXPECT_EQ(tokenize("2330.TW falls").sentences.size(), 1u);
    EXPECT_EQ(tokenize("NVDA.O falls").sentences.size(), 1u);
    EXPECT_EQ(tokenize("It buys NVDA.It sells AMD").sentences.size(), 2u);
    EXPECT_EQ(tokenize("It buys NVDA. A day later").sentences.size(), 2u);
    EXPECT_EQ(tokenize("It fell.A day later").sentences.size(), 2u);
}

TEST(Tokens, SentencesEndAtStopsAndLines)
{
    EXPECT_EQ(tokenize("Up 3.5 percent. Down again! A line\nAnother one").sentences.size(), 4u);
    EXPECT_EQ(tokenize("").sentences.size(), 0u);
    for (const Sentence& one : tokenize(std::string(10'000, 'a') + std::string(5'000, '!')).sentences)
        EXPECT_LE(one.last - one.first, longest_sentence);
}

TEST(Tokens, FormsOfAWordShareAStem)
{
    for (const auto& forms : {std::vector<std::u32string_view>{U"plunge", U"plunges", U"plunged", U"plunging"},
                              {U"fall", U"falls", U"fell", U"fallen", U"falling"},
                              {U"ban", U"bans", U"banned", U"banning"},
                              {U"rise", U"rises", U"rose", U"rising"},
                              {U"ease", U"eases", U"eased", U"easing"},
                              {U"rally", U"rallies", U"rallied"}})
        for (const auto form : forms)
            EXPECT_EQ(stemmed(form), stemmed(forms[0]));
    EXPECT_NE(stemmed(U"bring"), stemmed(U"br"));
    EXPECT_NE(stemmed(U"loss"), stemmed(U"lo"));
}

}  // namespace
}  // namespace undertone::scoring
