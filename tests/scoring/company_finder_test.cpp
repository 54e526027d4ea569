#include "scoring/company_finder.h"

#include "shipped.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::scoring {
namespace {

const std::vector<Company>& companies()
{
    static const std::vector<Company> all{
        {{"nvidia"}, "Nvidia", {"Nvidia", "Nvidia Corp"}, Symbol{"NVDA"}, {}, {"GeForce"}},
        {{"amd"}, "AMD", {"AMD", "Advanced Micro Devices"}, Symbol{"AMD"}},
        {{"arm"},
         "Arm",
         {"Arm", "Arm Holdings"},
         Symbol{"ARM"},
         {},
         {},
         {"Arm"},
         {"venture arm", "in the arm"}},
        {{"alphabet"},
         "Alphabet",
         {"Google", "Google's parent company"},
         Symbol{"GOOGL"},
         {{"GOOG"}},
         {"Gemini"},
         {"Gemini"},
         {"Gemini zodiac"}},
        {{"servicenow"}, "ServiceNow", {}, Symbol{"NOW"}, {}, {}, {"NOW"}},
        {{"tsmc"}, "TSMC", {}, Symbol{"TSM"}, {{"2330.TW"}}},
        {{"it"}, "IT", {"IT"}, std::nullopt},
    };
    return all;
}

/// "nvidia: Nvidia", with "passing" where it is; a caller's own target by its number.
std::vector<std::string> found(std::string_view words, const std::vector<OwnName>& own = {})
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

TEST(CompanyFinder, NamesThatAreWordsWantACapital)
{
    EXPECT_EQ(found("Arm sues, ARM wins"), (Found{"arm: Arm", "arm: ARM"}));
    EXPECT_EQ(found("an arm and a leg"), Found{});
    EXPECT_EQ(found("arm holdings"), Found{"arm: arm holdings"}) << "two words are no word";
}

TEST(CompanyFinder, ExclusionsTakeTheirWordsOutOfTheSearch)
{
    EXPECT_EQ(found("Google's Venture Arm, a shot in the Arm"), Found{"alphabet: Google"});
    EXPECT_EQ(found("VENTURE ARM buys Arm"), Found{"arm: Arm"});
    EXPECT_EQ(found("Gemini zodiac, Gemini app"), Found{"alphabet: Gemini"});
}

TEST(CompanyFinder, TickersThatAreWordsStandWhereTickersDo)
{
    for (const char* text :
         {"$NOW", "(NOW)", "(NOW:NYSE)", "(NOW -2.1%)", "NYSE:NOW", "NYSE: NOW", "NOW stock",
          "NVDA, NOW", "NOW & TSM", "NOW vs GOOG", "NOW vs. GOOG", "NVDA vs. NOW"})
        EXPECT_THAT(found(text), testing::Contains("servicenow: NOW")) << text;
    EXPECT_EQ(found("NOW.N rises"), Found{"servicenow: NOW.N"});
    for (const char* text : {"NOW OPEN", "now", "$ NOW", "(NOW OPEN)", "open NOW, AI", "NOW STOCK",
                             "Sale: NOW", "NOW. It rains"})
        EXPECT_EQ(found(text), Found{}) << text;
}

TEST(CompanyFinder, TickersWithAnExchangeAreOneMention)
{
    EXPECT_EQ(found("2330.TW and NVDA.O rise; TSM. All else falls"),
              (Found{"tsmc: 2330.TW", "nvidia: NVDA.O", "tsmc: TSM"}));
    EXPECT_EQ(found("2330 of them"), Found{});
    EXPECT_EQ(tokenize("2330.TW rises").sentences.size(), 1u);
}

TEST(CompanyFinder, AProductStandsForItsCompanyWhereThatIsNotNamed)
{
    EXPECT_EQ(found("GeForce sells out"), Found{"nvidia: GeForce"});
    EXPECT_EQ(found("Nvidia's GeForce sells out"), Found{"nvidia: Nvidia"});
    EXPECT_EQ(found("GeForce beats Gemini. AMD and Nvidia agree. GeForce wins."),
              (Found{"nvidia: GeForce", "alphabet: Gemini", "amd: AMD", "nvidia: Nvidia",
                     "nvidia: GeForce"}));
}

TEST(CompanyFinder, ANameEndsWhereAnotherScriptBegins)
{
    EXPECT_EQ(found("Nvidia의 칩"), Found{"nvidia: Nvidia"});
    EXPECT_EQ(found("看好Nvidia股价"), Found{"nvidia: Nvidia"});
}

TEST(CompanyFinder, WhatOnlyQualifiesIsPassing)
{
    EXPECT_EQ(found("Nvidia-backed start-up"), Found{"nvidia: Nvidia (passing)"});
    EXPECT_EQ(found("Nvidia rival AMD"), (Found{"nvidia: Nvidia (passing)", "amd: AMD"}));
}

TEST(CompanyFinder, ACallersOwnTargetsWin)
{
    const int beyond = int(companies().size());
    const std::vector<OwnName> own{{NamePattern(tokenize("Tata Motors")), beyond},
                                   {NamePattern(tokenize("Nvidia chip")), beyond + 1}};
    EXPECT_EQ(found("Tata Motors buys Nvidia chips from Nvidia", own),
              (Found{"own 0: Tata Motors", "own 1: Nvidia chips", "nvidia: Nvidia"}));
    EXPECT_EQ(found("The venture arm buys", {{NamePattern(tokenize("arm")), beyond}}), Found{"own 0: arm"})
        << "an exclusion holds back no name that is asked for";
}

TEST(CompanyFinder, WhoAsksForATickerMeansIt)
{
    const CompanyFinder finder(companies());
    const int beyond = int(companies().size());
    const Asked asked = finder.ask_for({"Uber", "NOW", "nvda", "now"});
    EXPECT_EQ(asked.companies, (std::vector{beyond, finder.company_of("NOW"), 0, beyond + 1}));
    EXPECT_EQ(asked.own.size(), 3u) << "NVDA is found without being asked for";
    EXPECT_EQ(found("Buy UBER or NOW", finder.ask_for({"Uber", "NOW"}).own),
              (Found{"own 0: UBER", "servicenow: NOW"}));
}

TEST(CompanyFinder, KnowsAnyNameOfACompany)
{
    const CompanyFinder finder(companies());
    for (const char* name : {"nvidia", "Nvidia", "NVIDIA CORP", "NVDA", "nvda", "$NVDA", "NVDA.O",
                             "NASDAQ:NVDA", "NASDAQ: NVDA", "Nvidia, Inc.", "GeForce"})
        EXPECT_EQ(finder.company_of(name), 0) << name;
    EXPECT_EQ(finder.company_of("2330.TW"), finder.company_of("tsmc"));
    EXPECT_EQ(finder.company_of("GOOG"), finder.company_of("Google"));
    for (const char* name : {"Tata", "", "now", "Inc.", "$", "Arms"})
        EXPECT_EQ(finder.company_of(name), -1) << name;
}

const CompanyFinder& shipped()
{
    static const CompanyFinder finder(test::shipped_companies());
    return finder;
}

/// The ids of the companies that ship and that a text names.
std::vector<std::string> shipped_in(const std::string& text)
{
    std::vector<std::string> ids;
    for (const NamedAt& one : shipped().find(tokenize(text)))
        ids.push_back(test::shipped_companies()[std::size_t(one.company)].id.value);
    return ids;
}

TEST(CompaniesThatShip, AreNotTheWordsThatTheyAreNamedAfter)
{
    for (const char* text : {"Fires spread in the Amazon rainforest",
                             "Peruvian Amazon: a river's end",
                             "A meta-analysis of 40 trials",
                             "Meta analysis finds no effect",
                             "Robotic Arm Learns to Fold",
                             "Its Venture Capital Arm Becomes a Fund",
                             "A shot in the arm for shops",
                             "The AI arms race",
                             "The Oracle of Omaha sells",
                             "What the Delphi oracle knew",
                             "An apple pie a day",
                             "The Big Apple",
                             "Gemini horoscope",
                             "A Claude Monet for sale",
                             "Constellation Brands raises prices",
                             "Robinson Crusoe",
                             "A Dry AMD drug",
                             "Eaton Vance opens a fund",
                             "Cadence Bank merges",
                             "Nikola Tesla",
                             "Samsung Biologics expands",
                             "A cold mistral, a coherent plan, a credo"})
        EXPECT_EQ(shipped_in(text), Found{}) << text;
}

TEST(CompaniesThatShip, AreFoundByAnyOfTheirNames)
{
    const std::pair<const char*, const char*> texts[] = {
        {"Amazon cuts prices", "amazon"},
        {"Meta hires", "meta"},
        {"Why Arm sued", "arm"},
        {"An Arm-based PC", "arm"},
        {"$MU", "micron"},
        {"Azure goes down", "microsoft"},
        {"A Gemini for phones", "alphabet"},
        {"Claude learns to wait", "anthropic"},
        {"Oracle borrows", "oracle"},
        {"000660.KS jumps", "sk_hynix"},
        {"Qwen is free", "alibaba"},
        {"Doubao leads", "bytedance"},
        {"Kimi K2 is out", "moonshot_ai"},
        {"H20 sales may resume", "nvidia"},
        {"Grok goes rogue", "xai"},
        {"(NYSE: NET)", "cloudflare"},
        {"Mistral raises money", "mistral"},
        {"TSMC's CoWoS is full", "tsmc"},
    };
    for (const auto& [text, id] : texts)
        EXPECT_EQ(shipped_in(text), Found{id}) << text;
}

TEST(CompaniesThatShip, AnswerToEachOfTheirNames)
{
    const auto& all = test::shipped_companies();
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::vector<std::string> names = all[i].aliases;
        names.insert(names.end(), {all[i].id.value, all[i].name});
        names.insert(names.end(), all[i].products.begin(), all[i].products.end());
        if (all[i].symbol)
            names.push_back(all[i].symbol->value);
        for (const Symbol& ticker : all[i].tickers)
            names.push_back(ticker.value);
        for (const std::string& name : names)
            EXPECT_EQ(shipped().company_of(name), int(i)) << name;
    }
}

TEST(CompaniesThatShip, AreNamedByNoneOfTheirExclusions)
{
    const auto& all = test::shipped_companies();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const std::string& phrase : all[i].exclusions)
            for (const NamedAt& one : shipped().find(tokenize(phrase)))
                EXPECT_NE(one.company, int(i)) << phrase;
}

}  // namespace
}  // namespace undertone::scoring
