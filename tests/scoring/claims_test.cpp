#include "scoring/claims.h"

#include <gtest/gtest.h>

namespace undertone::scoring {
namespace {

/// Tuesday evening in New York.
const Utc published = *utc_from_iso("2025-01-29T00:00:00Z");

const std::vector<Company>& companies()
{
    static const std::vector<Company> all{
        {{"nvidia"}, "Nvidia", {"Nvidia", "Nvidia Corp"}, Symbol{"NVDA"}},
        {{"amd"}, "AMD", {"AMD", "Advanced Micro Devices"}, Symbol{"AMD"}},
        {{"microsoft"}, "Microsoft", {"Microsoft"}, Symbol{"MSFT"}},
        {{"openai"}, "OpenAI", {"OpenAI"}, std::nullopt},
    };
    return all;
}

std::vector<Claim> claims_in(std::string_view words, std::optional<Utc> at = published)
{
    static const CompanyFinder finder(companies());
    std::vector<CompanyId> ids;
    for (const Company& one : companies())
        ids.push_back(one.id);
    const TokenizedText text = tokenize(words);
    DayContext day{at, std::nullopt};
    return find_claims(Field::title, text, finder.find(text), ids, day);
}

/// "nvidia down = 17% close 2025-01-27: fell 17%"; a bare word for what is not stated.
std::string in_words(const Claim& claim)
{
    static const char* bounds[] = {"=", "~", "<", ">", "nearly"};
    static const char* bases[] = {"", " open", " intraday", " close"};
    char value[32];
    std::snprintf(value, sizeof value, "%.*f", claim.decimals, claim.value);
    return (claim.company.empty() ? claim.subject : claim.company.value) +
           (claim.kind == ClaimKind::move    ? ""
            : claim.kind == ClaimKind::value ? " value"
                                             : " level") +
           (claim.direction < 0   ? " down "
            : claim.direction > 0 ? " up "
                                  : " ") +
           bounds[int(claim.bound)] + " " + value + claim.unit + bases[int(claim.basis)] +
           (claim.date ? " " + to_iso(*claim.date) : "") + ": " + claim.text;
}

std::vector<std::string> found(std::string_view words, std::optional<Utc> at = published)
{
    std::vector<std::string> all;
    for (const Claim& claim : claims_in(words, at))
        all.push_back(in_words(claim));
    return all;
}

using Found = std::vector<std::string>;

TEST(Claims, MovesBeforeAndAfterTheFigure)
{
    EXPECT_EQ(found("Nvidia falls 17%"), Found{"nvidia down = 17%: falls 17%"});
    EXPECT_EQ(found("AMD shares gained 3.25 percent"),
              Found{"amd up = 3.25%: gained 3.25 percent"});
    EXPECT_EQ(found("Microsoft was off by 2 per cent"),
              Found{"microsoft down = 2%: off by 2 per cent"});
    EXPECT_EQ(found("Nvidia shares were 4% higher"), Found{"nvidia up = 4%: 4% higher"});
    EXPECT_EQ(found("Nvidia suffers a 17% plunge"), Found{"nvidia down = 17%: 17% plunge"});
    EXPECT_EQ(found("Nvidia's 9% rally"), Found{"nvidia up = 9%: 9% rally"});
    EXPECT_EQ(found("Nvidia (NVDA) Stock Moves -1.37%: Why"), Found{"nvidia down = 1.37%: -1.37%"});
    EXPECT_EQ(found("Nvidia nosedived 6% and AMD took a 5% dive"),
              (Found{"nvidia down = 6%: nosedived 6%", "amd down = 5%: 5% dive"}));
}

TEST(Claims, OffsetsAreCodePointsOfTheField)
{
    const auto claims = claims_in("🚀 “Größe”: Nvidia fell 17%");
    ASSERT_EQ(claims.size(), 1u);
    EXPECT_EQ(claims[0].start, 18);
    EXPECT_EQ(claims[0].end, 26);
    EXPECT_EQ(claims[0].text, "fell 17%");
    EXPECT_EQ(claims[0].subject, "Nvidia");
}

TEST(Claims, BoundsAreOfTheirOwnFigure)
{
    EXPECT_EQ(found("Nvidia fell nearly 17%"), Found{"nvidia down nearly 17%: fell nearly 17%"});
    EXPECT_EQ(found("Nvidia fell almost 17%")[0].substr(12, 6), "nearly");
    EXPECT_EQ(found("Nvidia fell close to 17%")[0].substr(12, 6), "nearly");
    EXPECT_EQ(found("Nvidia fell about 17%"), Found{"nvidia down ~ 17%: fell about 17%"});
    EXPECT_EQ(found("Nvidia fell roughly 17%")[0][12], '~');
    EXPECT_EQ(found("Nvidia fell more than 17%"), Found{"nvidia down > 17%: fell more than 17%"});
    EXPECT_EQ(found("Nvidia fell at least 17%")[0][12], '>');
    EXPECT_EQ(found("Nvidia fell over 17%")[0][12], '>');
    EXPECT_EQ(found("Nvidia fell less than 1%"), Found{"nvidia down < 1%: fell less than 1%"});
    EXPECT_EQ(found("Nvidia fell over 17% and AMD dropped 6%"),
              (Found{"nvidia down > 17%: fell over 17%", "amd down = 6%: dropped 6%"}));
}

TEST(Claims, BasisIsOpenIntradayOrClose)
{
    EXPECT_EQ(found("Nvidia was down 12% at the opening bell"),
              Found{"nvidia down = 12% open: down 12%"});
    EXPECT_EQ(found("Nvidia opened 12% lower"), Found{"nvidia down = 12% open: 12% lower"});
    EXPECT_EQ(found("Nvidia closed down 17%"), Found{"nvidia down = 17% close: down 17%"});
    EXPECT_EQ(found("Nvidia finished the day 17% lower"),
              Found{"nvidia down = 17% close: 17% lower"});
    EXPECT_EQ(found("Nvidia was down 13% in early trading"),
              Found{"nvidia down = 13% intraday: down 13%"});
    EXPECT_EQ(found("Nvidia fell as much as 18%"),
              Found{"nvidia down = 18% intraday: fell as much as 18%"});
    EXPECT_EQ(found("Nvidia fell 18% at one point, AMD ended 6% lower"),
              (Found{"nvidia down = 18% intraday: fell 18%", "amd down = 6% close: 6% lower"}));
}

TEST(Claims, TheDayNamedHoldsUntilAnotherIs)
{
    EXPECT_EQ(found("On Monday, Nvidia fell 17%"), Found{"nvidia down = 17% 2025-01-27: fell 17%"});
    EXPECT_EQ(found("Nvidia fell 17% on January 27. AMD fell 6%. Nvidia rose 9% on Tuesday."),
              (Found{"nvidia down = 17% 2025-01-27: fell 17%", "amd down = 6% 2025-01-27: fell 6%",
                     "nvidia up = 9% 2025-01-28: rose 9%"}));
    EXPECT_EQ(
        found("Nvidia fell 17% on Monday and rose 9% on Tuesday"),
        (Found{"nvidia down = 17% 2025-01-27: fell 17%", "nvidia up = 9% 2025-01-28: rose 9%"}));
    EXPECT_EQ(found("Nvidia fell 3% ahead of Wednesday's results"),
              Found{"nvidia down = 3%: fell 3%"});
    EXPECT_EQ(found("On Monday, Nvidia fell 17%", std::nullopt),
              Found{"nvidia down = 17%: fell 17%"});
}

TEST(Claims, WhoseMoveItIs)
{
    EXPECT_EQ(
        found("Nvidia fell 17%, AMD 6% and Microsoft 2%"),
        (Found{"nvidia down = 17%: fell 17%", "amd down = 6%: 6%", "microsoft down = 2%: 2%"}));
    EXPECT_EQ(
        found("Nasdaq composite index drops 3% as Nvidia falls 17%"),
        (Found{"Nasdaq composite index down = 3%: drops 3%", "nvidia down = 17%: falls 17%"}));
    EXPECT_EQ(found("Chip stocks, led by Nvidia, fell 9%"),
              Found{"Chip stocks down = 9%: fell 9%"});
    EXPECT_EQ(found("Nvidia had a bad day. Its shares fell 17%."),
              Found{"nvidia down = 17%: fell 17%"});
    EXPECT_EQ(found("Nvidia, a maker of chips, had a bad day when its shares fell 17%"),
              Found{"nvidia down = 17%: fell 17%"});
    EXPECT_EQ(found("Nvidia and AMD had a bad day. The stock fell 17%."), Found{}) << "whose?";
    EXPECT_EQ(found("Investors were surprised as it fell 17%"), Found{});
    EXPECT_EQ(found("Buyers shrug off a deal with Nvidia and a 17% plunge"), Found{});
    EXPECT_EQ(found("Nvidia unveiled a chip as Tesla fell 5%"), Found{}) << "not a name it knows";
    EXPECT_EQ(found("Nvidia had a good day. Tesla's shares fell 5%."), Found{});
}

TEST(Claims, ValuesWipedOutOrAdded)
{
    EXPECT_EQ(found("Nvidia's plunge wiped out nearly $600 billion in market value"),
              Found{"nvidia value down nearly 600000000000USD: wiped out nearly $600 billion"});
    EXPECT_EQ(found("Sell-off erases US$1.2 trillion from Microsoft"),
              Found{"microsoft value down = 1200000000000.0USD: erases US$1.2 trillion"});
    EXPECT_EQ(found("Nvidia added $200bn in market cap"),
              Found{"nvidia value up = 200000000000USD: added $200bn"});
    EXPECT_EQ(found("Nvidia lost $100 billion of its value and Microsoft $7 billion"),
              (Found{"nvidia value down = 100000000000USD: lost $100 billion",
                     "microsoft value down = 7000000000USD: $7 billion"}));
}

TEST(Claims, LevelsOfAPrice)
{
    EXPECT_EQ(found("Nvidia closed at $118.42 on Monday"),
              Found{"nvidia level = 118.42USD close 2025-01-27: closed at $118.42"});
    EXPECT_EQ(found("Nvidia shares fell to $118"),
              Found{"nvidia level down = 118USD: fell to $118"});
    EXPECT_EQ(found("Nvidia fell 17% to $118.42"),
              (Found{"nvidia down = 17%: fell 17%",
                     "nvidia level down = 118.42USD: fell 17% to $118.42"}));
    EXPECT_EQ(found("Nvidia shares hit $150"), Found{"nvidia level = 150USD: hit $150"});
}

TEST(Claims, FiguresOfSomethingElseAreNone)
{
    for (const char* words : {"Nvidia revenue up 12%",
                              "Nvidia's market share fell 5%",
                              "Nvidia's earnings per share rose 9%",
                              "Nvidia posts a 12% rise in quarterly revenue",
                              "Nvidia's quarterly sales rose 78 percent",
                              "Nvidia margins fell 2%",
                              "Nvidia said demand for its chips rose 40%",
                              "Microsoft lifts AI spending by 30%",
                              "Nvidia takes a stake of 5% in AMD",
                              "Microsoft gained a 5% stake in OpenAI",
                              "Nvidia faces tariffs of 25%",
                              "Microsoft hit by a 10% tariff",
                              "Nvidia has 80% of the market",
                              "OpenAI cuts prices by 50%",
                              "Microsoft to cut 3% of its workforce",
                              "Nvidia spends $3 billion on chips",
                              "Microsoft to invest $80 billion in data centers",
                              "Microsoft offers OpenAI's app at 75% off",
                              "Nvidia is worth more than $3 trillion",
                              "Microsoft hits $4T",
                              "OpenAI lost $5 billion last year"})
        EXPECT_EQ(found(words), Found{}) << words;
}

TEST(Claims, TargetsPeriodsAndExtendedHoursAreNone)
{
    for (const char* words :
         {"Nvidia price target raised to $200", "Analyst sees Nvidia climb to $200",
          "Nvidia upgraded, PT lifted to $175", "Nvidia has gained 170% this year",
          "Nvidia stock is up 20% since January", "Nvidia fell 8% last week",
          "Nvidia rose 5% in the past month", "Nvidia is up 12% year to date",
          "Nvidia fell 20% over five days",
          "Nvidia and AMD are down 37% and 41% from their all-time highs",
          "Nvidia shares slid 11% in premarket trading", "Nvidia falls 5% pre-market",
          "Nvidia rose 3% after hours", "Nvidia rose 3% in extended trading"})
        EXPECT_EQ(found(words), Found{}) << words;
    EXPECT_EQ(found("Nvidia fell 17% in its worst day since March"),
              Found{"nvidia down = 17%: fell 17%"});
}

TEST(Claims, WhatMayOrDidNotHappenIsNone)
{
    for (const char* words :
         {"Nvidia could fall 20%", "Nvidia may jump 10% on earnings, options show",
          "Why Nvidia might drop 30%", "Nvidia will rise 50%, says a fund", "Will Nvidia fall 20%?",
          "Can the chip giant Nvidia soar 46% or plunge 53%, according to some?",
          "Nvidia to rise 40%, analyst says", "Nvidia did not fall 17%"})
        EXPECT_EQ(found(words), Found{}) << words;
    EXPECT_EQ(found("DeepSeek's app caused Nvidia to plunge 17%"),
              Found{"nvidia down = 17%: plunge 17%"});
    EXPECT_EQ(found("Nvidia said it may sell more chips to China and rose 3%"), Found{})
        << "chips stand between";
    EXPECT_EQ(found("Nvidia, which may sell to China again, rose 3%"),
              Found{"nvidia up = 3%: rose 3%"});
}

TEST(Claims, LinearOnALongText)
{
    std::string words;
    for (int i = 0; i < 5000; ++i)
        words += "Nvidia fell 17% 17% $5 $5bn than nearly on Monday\n";
    EXPECT_GE(claims_in(words).size(), 5000u);
}

}  // namespace
}  // namespace undertone::scoring
