#include "view/own_instrument.h"

#include "core/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::view {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::vector<Instrument> listed{{{"NVDA"}, "Nvidia", "NASDAQ", "USD"},
                                    {{"IBM"}, "IBM", "NYSE", "USD"},
                                    {{"8035.T"}, "Tokyo Electron", "TSE", "JPY"},
                                    {{"6857.T"}, "Advantest", "TSE", "JPY"},
                                    {{"X.XX"}, "Nowhere", "NOWHERE", "USD"}};

market::Calendars calendars()
{
    market::CalendarData tokyo;
    tokyo.id = "tokyo";
    tokyo.exchanges = {"TSE"};
    tokyo.zone = "Asia/Tokyo";
    tokyo.open = std::chrono::hours(9);
    tokyo.close = tokyo.post = std::chrono::hours(15);
    tokyo.from = *date_from_iso("2025-01-01");
    tokyo.to = *date_from_iso("2025-12-31");
    return market::Calendars::with({tokyo}).value();
}

const std::vector<Exchange> exchanges = exchanges_of(listed, calendars());

TEST(OwnInstrument, ExchangesAreThoseWithACalendarAndWithWhatMostOfThemIsPaidIn)
{
    std::vector<std::string> names;
    for (const Exchange& one : exchanges)
        names.push_back(one.name + ' ' + one.currency + ' ' + one.zone);
    EXPECT_THAT(names, ElementsAre("NASDAQ USD America/New_York", "NYSE USD America/New_York",
                                   "TSE JPY Asia/Tokyo"));
}

TEST(OwnInstrument, ASuffixSaysWhereItIsTraded)
{
    EXPECT_EQ(suggested(" 7203.t ", listed, exchanges), (Instrument{{"7203.T"}, "", "TSE", "JPY"}));
    EXPECT_EQ(suggested("lly", listed, exchanges), (Instrument{{"LLY"}, "", "NASDAQ", "USD"}));
    EXPECT_EQ(suggested("VOD.L", listed, exchanges), (Instrument{{"VOD.L"}, "", "", ""}));
}

TEST(OwnInstrument, WhatAProviderSaysComesFirst)
{
    const Instrument lly = suggested("LLY", listed, exchanges);
    EXPECT_EQ(with_facts(lly, "Eli Lilly", "USD", "America/New_York", exchanges),
              (Instrument{{"LLY"}, "Eli Lilly", "NASDAQ", "USD"}));
    EXPECT_EQ(with_facts(lly, "A Fund", "JPY", "Asia/Tokyo", exchanges),
              (Instrument{{"LLY"}, "A Fund", "TSE", "JPY"}));
    EXPECT_EQ(with_facts({{"IBM2"}, "", "NYSE", "USD"}, "", "", "America/New_York", exchanges)
                  .exchange,
              "NYSE")
        << "what fits stays";
    EXPECT_EQ(with_facts(lly, "", "GBP", "Europe/London", exchanges).exchange, "")
        << "no calendar of that zone";
    EXPECT_EQ(with_facts(lly, "", "", "", exchanges), lly) << "it says nothing";
}

TEST(OwnInstrument, WhatCannotBeIsRefusedInWords)
{
    const auto refused = [](Instrument one) {
        const auto right = checked(one, listed, exchanges);
        return right ? std::string() : std::string(right.error().what);
    };
    const Instrument right{{"LLY"}, "Eli Lilly", "NYSE", "USD"};
    EXPECT_EQ(refused(right), "");
    const auto but = [&](auto change) {
        Instrument wrong = right;
        change(wrong);
        return refused(wrong);
    };
    EXPECT_THAT(but([](Instrument& i) { i.symbol = {""}; }), HasSubstr("no symbol"));
    EXPECT_THAT(but([](Instrument& i) { i.symbol = {"ELI LILLY"}; }), HasSubstr("not a symbol"));
    EXPECT_THAT(but([](Instrument& i) { i.symbol = {"../LLY"}; }), HasSubstr("not a symbol"));
    EXPECT_THAT(but([](Instrument& i) { i.symbol = {std::string(21, 'A')}; }),
                HasSubstr("not a symbol"));
    EXPECT_THAT(but([](Instrument& i) { i.symbol = {"NVDA"}; }), HasSubstr("there already"));
    EXPECT_THAT(but([](Instrument& i) { i.name = "  "; }), HasSubstr("name"));
    EXPECT_THAT(but([](Instrument& i) { i.exchange = "NOWHERE"; }), HasSubstr("calendar"));
    EXPECT_THAT(but([](Instrument& i) { i.currency = "US"; }), HasSubstr("currency"));
    EXPECT_THAT(but([](Instrument& i) { i.currency = "us$"; }), HasSubstr("currency"));
}

}  // namespace
}  // namespace undertone::view
