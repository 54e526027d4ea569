#include "view/symbol_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::view {
namespace {

using testing::ElementsAre;

const std::vector<Instrument> instruments{
    {{"NVDA"}, "Nvidia", "NASDAQ", "USD"},
    {{"AMD"}, "AMD", "NASDAQ", "USD"},
    {{"AMAT"}, "Applied Materials", "NASDAQ", "USD"},
    {{"SMCI"}, "Super Micro Computer", "NASDAQ", "USD"},
    {{"MU"}, "Micron", "NASDAQ", "USD"},
    {{"MSFT"}, "Microsoft", "NASDAQ", "USD"},
    {{"^SOX"}, "PHLX Semiconductor Index", "INDEX", "USD"},
    {{"SOXX"}, "iShares Semiconductor ETF", "NASDAQ", "USD"},
};

std::vector<std::string> values(const std::vector<Symbol>& symbols)
{
    std::vector<std::string> all;
    for (const Symbol& symbol : symbols)
        all.push_back(symbol.value);
    return all;
}

std::vector<std::string> matching(const char* text)
{
    std::vector<std::string> all;
    for (const Instrument& one : matching_instruments(instruments, QString::fromUtf8(text)))
        all.push_back(one.symbol.value);
    return all;
}

std::vector<std::string> known(const char* text)
{
    return values(symbols_in(QString::fromUtf8(text), instruments).known);
}

TEST(SymbolSearch, symbols_come_before_names_and_beginnings_before_later_words)
{
    EXPECT_THAT(matching("nvid"), ElementsAre("NVDA"));
    EXPECT_THAT(matching("am"), ElementsAre("AMD", "AMAT"));
    EXPECT_THAT(matching("micro"), ElementsAre("MU", "MSFT", "SMCI"));
    EXPECT_THAT(matching("sox"), ElementsAre("^SOX", "SOXX")) << "an index without its caret";
    EXPECT_THAT(matching(" "), ElementsAre());
    EXPECT_THAT(matching("vidia"), ElementsAre()) << "the middle of a word is no name";
}

TEST(SymbolSearch, pasted_symbols_are_separated_as_people_do)
{
    EXPECT_THAT(known("nvda,AMD; mu"), ElementsAre("NVDA", "AMD", "MU"));
    EXPECT_THAT(known("NVDA\nAMD\r\nMU\tMSFT"), ElementsAre("NVDA", "AMD", "MU", "MSFT"));
    EXPECT_THAT(known("NVDA AMD NVDA"), ElementsAre("NVDA", "AMD")) << "each once";
    EXPECT_THAT(known("applied materials, super micro"), ElementsAre("AMAT", "SMCI"));
    EXPECT_THAT(known(""), ElementsAre());
}

TEST(SymbolSearch, what_cannot_be_matched_is_handed_back_as_written)
{
    const auto found = symbols_in(QStringLiteral("NVDA, Nokia, micro"), instruments);
    EXPECT_THAT(values(found.known), ElementsAre("NVDA"));
    EXPECT_EQ(found.unknown, (QStringList{QStringLiteral("Nokia"), QStringLiteral("micro")}))
        << "three companies could be meant by “micro”";
}

}  // namespace
}  // namespace undertone::view
