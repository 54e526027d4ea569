#include "scoring/company_finder.h"

#include <gtest/gtest.h>

namespace undertone::scoring {
namespace {

const std::vector<Company>& companies()
{
    static const std::vector<Company> all{
        {{"nvidia"}, "Nvidia", {"Nvidia", "Nvidia Corp"}, Symbol{"NVDA"}},
        {{"amd"}, "AMD", {"AMD", "Advanced Micro Devices"}, Symbol{"AMD"}},
        {{"arm"}, "Arm", {"Arm", "Arm Holdings"}, Symbol{"ARM"}},
        {{"alphabet"}, "Alphabet", {"Google", "Google's parent company"}, Symbol{"GOOGL"}},
        {{"it"}, "IT", {"IT"}, std::nullopt},
    };
    return all;
}

/// "nvidia: Nvidia", with "passing" where it is; a caller's own target by its number.
std::vector<std::string> found(std::string_view words, const std::vector<NamePattern>& own = {})
{
    static const CompanyFinder finder(companies());
    const TokenizedText text = tokenize(words);
    std::vector<std::string> all;
    for (const NamedAt& one : finder.find(text, own)) {
        const std::size_t number = std::size_t(one.company);
        all.push_back((number < companies().size()
                           ? companies()[number].id.value
                           : "own " + std::to_string(number - companies().size())) +
                      ": " +
                      text.slice(text.tokens[std::size_t(one.first)].start,
                                 text.tokens[std::size_t(one.last) - 1].end) +
                      (one.passing ? " (passing)" : ""));
    }
    return all;
}

using Found = std::vector<std::string>;

TEST(CompanyFinder, TheLongestNameWinsInReadingOrder)
{
    EXPECT_EQ(found("AMD and Nvidia Corp, then nvidia"),
              (Found{"amd: AMD", "nvidia: Nvidia Corp", "nvidia: nvidia"}));
    EXPECT_EQ(found("Google’s parent company and Google's lawyers"),
              (Found{"alphabet: Google’s parent company", "alphabet: Google"}));
    EXPECT_EQ(found("NVDA up, GOOGL down"), (Found{"nvidia: NVDA", "alphabet: GOOGL"}));
}

TEST(CompanyFinder, OnlyWholeWords)
{
    EXPECT_EQ(found("Nvidians nvidiax xNvidia armour"), Found{});
    EXPECT_EQ(found("Nvidia's chips"), Found{"nvidia: Nvidia"});
}

TEST(CompanyFinder, NamesOfCapitalsWantThem)
{
    EXPECT_EQ(found("what it does, amd or IT"), Found{"it: IT"});
    EXPECT_EQ(found("advanced micro devices"), Found{"amd: advanced micro devices"});
}

TEST(CompanyFinder, PlainWordsWantACapitalAndNoArticle)
{
    EXPECT_EQ(found("Arm sues"), Found{"arm: Arm"});
    EXPECT_EQ(found("an arm and its Arm, the venture Arm"), Found{});
}

TEST(CompanyFinder, WhatOnlyQualifiesIsPassing)
{
    EXPECT_EQ(found("Nvidia-backed start-up"), Found{"nvidia: Nvidia (passing)"});
    EXPECT_EQ(found("Nvidia rival AMD"), (Found{"nvidia: Nvidia (passing)", "amd: AMD"}));
}

TEST(CompanyFinder, ACallersOwnTargetsWin)
{
    std::vector<NamePattern> own;
    own.emplace_back("Tata Motors");
    own.emplace_back("Nvidia chip");
    EXPECT_EQ(found("Tata Motors buys Nvidia chips from Nvidia", own),
              (Found{"own 0: Tata Motors", "own 1: Nvidia chips", "nvidia: Nvidia"}));
}

TEST(CompanyFinder, KnowsAnyNameOfACompany)
{
    const CompanyFinder finder(companies());
    for (const char* name : {"nvidia", "Nvidia", "NVIDIA CORP", "NVDA"})
        EXPECT_EQ(finder.company_of(name), 0) << name;
    EXPECT_EQ(finder.company_of("Tata"), -1);
    EXPECT_EQ(finder.company_of(""), -1);
}

}  // namespace
}  // namespace undertone::scoring
