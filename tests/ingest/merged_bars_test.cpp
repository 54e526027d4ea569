// Files of different providers come together in one stored series.
#include "core/text.h"

#include "ingest/pipeline.h"
#include "ingest/workspace_fixture.h"
#include "sources/quotes.h"
#include "sources/reference_data.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <algorithm>
#include <filesystem>
#include <map>

namespace undertone::ingest {
namespace {

using testing::HasSubstr;

Utc g_now;

class MergedBarsTest : public WorkspaceTest {
protected:
    MergedBarsTest() : WorkspaceTest([] { return g_now; })
    {
        g_now = utc_from_iso("2026-06-01T12:00:00Z").value();
        EXPECT_TRUE(writer_.save_calendars(
            sources::parse_calendars(resource("reference/calendars.json")).value(), false));
        EXPECT_TRUE(writer_.save_reference({}, shipped_instruments(), {}, {}));
    }

    Result<Pipeline::Outcome> take(const std::string& provider, const std::string& symbol,
                                   const std::string& bytes)
    {
        Source source;
        source.id = {"import_" + provider};
        source.name = "Import (" + provider + ")";
        source.family = source.id.value;
        source.kind = SourceKind::quotes;
        source.format = provider;
        EXPECT_TRUE(writer_.save_reference({}, {}, {}, {source}));
        return pipeline_.ingest_quotes(source, {symbol}, {bytes, {}, {}, 200});
    }

    std::map<std::string, double> closes(const std::string& symbol)
    {
        std::map<std::string, double> all;
        const BarSeries series = writer_.reader().bars({symbol}).value();
        for (const Bar& bar : series.bars)
            all[to_iso(date_of(bar.t))] = bar.close;
        return all;
    }
};

std::string table(const std::vector<std::pair<std::string, double>>& rows)
{
    std::string text = "Date,Open,High,Low,Close,Volume\n";
    for (const auto& [date, close] : rows) {
        const std::string price = std::to_string(close);
        text += date + "," + price + "," + price + "," + price + "," + price + ",100\n";
    }
    return text;
}

TEST_F(MergedBarsTest, AGapAndAHolidayAreTwoThings)
{
    // 2025-01-09 New York mourned; on the 10th it traded.
    const auto outcome =
        take("csv", "NVDA", table({{"2025-01-07", 10}, {"2025-01-08", 11}, {"2025-01-13", 12}}));
    ASSERT_TRUE(outcome) << to_sentence(outcome.error());
    ASSERT_EQ(outcome->warnings.size(), 1u);
    EXPECT_THAT(outcome->warnings[0], HasSubstr("1 session has no bar"));
    EXPECT_THAT(outcome->warnings[0], HasSubstr("2025-01-10"));
}

TEST_F(MergedBarsTest, AConflictIsShownAndWhatIsStoredStays)
{
    ASSERT_TRUE(
        take("csv", "NVDA", table({{"2025-01-06", 10}, {"2025-01-07", 11}, {"2025-01-08", 12}})));
    const auto other =
        take("yfinance", "NVDA",
             "Date,Open,High,Low,Close,Adj Close,Volume\n2025-01-06,10,10,10,10,10,1\n"
             "2025-01-07,19,19,19,19,19,1\n2025-01-08,12,12,12,12,12,1\n");
    ASSERT_TRUE(other) << to_sentence(other.error());
    ASSERT_EQ(other->warnings.size(), 1u);
    EXPECT_THAT(other->warnings[0], HasSubstr("2025-01-07 stored 11, arriving 19"));
    EXPECT_EQ(closes("NVDA").at("2025-01-07"), 11);
}

TEST_F(MergedBarsTest, APriceInAnotherCurrencyIsRefused)
{
    const auto refused =
        take("yahoo", "NVDA",
             R"({"chart":{"result":[{"meta":{"currency":"EUR","symbol":"NVDA",)"
             R"("exchangeTimezoneName":"Europe/Berlin","dataGranularity":"1d"},)"
             R"("timestamp":[1737988200],"indicators":{"quote":[{"open":[121.0],"high":[122.0],)"
             R"("low":[114.0],"close":[115.01],"volume":[1000]}]}}],"error":null}})");
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().what, HasSubstr("traded in USD"));
    EXPECT_THAT(refused.error().what, HasSubstr("EUR"));
    EXPECT_TRUE(closes("NVDA").empty());
}

// nasdaq.com's table of traded prices ends before the split of 2024-06-10; Yahoo's is adjusted for it.
class RecordedNvidia : public MergedBarsTest {
protected:
    static std::string file(const std::string& name)
    {
        return test::read_file(std::filesystem::path(UNDERTONE_SHARED_DIR) / "data/prices" / name);
    }
    static constexpr auto raw = "alt/NVDA_nasdaq_com_format.csv";
    static constexpr auto adjusted = "alt/NVDA_yahoo_splitadjusted_2023-01-03_2024-06-14.csv";

    void take_both(bool raw_first)
    {
        const auto take_raw = [&] { return take("nasdaq", "NVDA", file(raw)); };
        const auto take_adjusted = [&] { return take("csv", "NVDA", file(adjusted)); };
        const auto first = raw_first ? take_raw() : take_adjusted();
        ASSERT_TRUE(first) << to_sentence(first.error());
        const auto second = raw_first ? take_adjusted() : take_raw();
        ASSERT_TRUE(second) << to_sentence(second.error());
        for (const std::string& words : second->warnings)
            std::cout << "  " << words << '\n';
    }

    void expect_one_adjusted_series()
    {
        const BarSeries series = writer_.reader().bars({"NVDA"}).value();
        EXPECT_EQ(series.basis, Basis::split_adjusted);
        EXPECT_EQ(series.currency, "USD");
        EXPECT_EQ(to_iso(date_of(series.bars.front().t)), "2022-12-21");
        EXPECT_EQ(to_iso(date_of(series.bars.back().t)), "2024-06-14");
        // Against each file by itself: Yahoo's prices as they are, nasdaq.com's over ten.
        std::map<std::string, double> expected;
        const BarSeries traded = sources::parse_bars("nasdaq", file(raw)).value();
        for (const Bar& bar : traded.bars)
            expected[to_iso(date_of(bar.t))] = bar.close / 10;
        const BarSeries yahoo = sources::parse_bars("csv", file(adjusted)).value();
        for (const Bar& bar : yahoo.bars)
            expected[to_iso(date_of(bar.t))] = bar.close;
        const auto merged = closes("NVDA");
        ASSERT_EQ(merged.size(), expected.size());
        double worst = 0;
        for (const auto& [date, close] : expected)
            worst = std::max(worst, std::abs(merged.at(date) / close - 1));
        std::cout << "  " << merged.size() << " sessions, largest difference " << worst * 100
                  << " %\n";
        EXPECT_LT(worst, 0.001);

        const auto rebases = writer_.reader().rebases({"NVDA"}).value();
        ASSERT_EQ(rebases.size(), 1u);
        EXPECT_EQ(rebases[0].what.factor, 10);
        EXPECT_EQ(rebases[0].what.split_date, std::nullopt) << "no provider told of it";
        EXPECT_EQ(to_iso(date_of(rebases[0].what.until)), "2024-03-01");
        EXPECT_EQ(rebases[0].recorded_at, g_now);
        EXPECT_GT(rebases[0].what.compared, 250);
        std::cout << "  factor 10 told by " << rebases[0].what.compared << " sessions\n";
    }
};

TEST_F(RecordedNvidia, RawAndAdjustedFilesMergeByTheFactorTenInEitherOrder)
{
    UNDERTONE_REQUIRE_SHARED("data/prices/alt/NVDA_nasdaq_com_format.csv");
    take_both(true);
    expect_one_adjusted_series();
}

TEST_F(RecordedNvidia, TheOtherOrderGivesTheSame)
{
    UNDERTONE_REQUIRE_SHARED("data/prices/alt/NVDA_nasdaq_com_format.csv");
    take_both(false);
    expect_one_adjusted_series();
    // Taken in again, both change nothing.
    const auto before = closes("NVDA");
    for (const auto& [provider, name] : {std::pair{"nasdaq", raw}, {"csv", adjusted}}) {
        const auto again = take(provider, "NVDA", file(name));
        ASSERT_TRUE(again) << to_sentence(again.error());
        EXPECT_EQ(again->changes.bars_added + again->changes.bars_changed, 0) << provider;
    }
    EXPECT_EQ(closes("NVDA"), before);
    EXPECT_EQ(writer_.reader().rebases({"NVDA"})->size(), 1u);
}

TEST_F(RecordedNvidia, AProviderThatTellsOfTheSplitGivesItsDate)
{
    UNDERTONE_REQUIRE_SHARED("data/prices/alt/NVDA_nasdaq_com_format.csv");
    take_both(true);
    BarSeries event;
    event.symbol = {"NVDA"};
    event.currency = "USD";
    event.basis = Basis::split_adjusted;
    event.provider = "yahoo";
    event.splits = {{*date_from_iso("2024-06-10"), 10}};
    ASSERT_TRUE(writer_.save_bars(event));
    EXPECT_EQ(writer_.reader().rebases({"NVDA"})->at(0).what.split_date,
              date_from_iso("2024-06-10"));
    EXPECT_EQ(closes("NVDA").size(), 372u);
}

// prices/daily is adjusted for splits alone; the Adj Close of the same days for dividends too.
TEST_F(RecordedNvidia, DividendAdjustedPricesOfSmhDoNotMix)
{
    UNDERTONE_REQUIRE_SHARED("data/prices/daily/SMH.csv");
    const std::string plain = file("daily/SMH.csv");
    ASSERT_TRUE(take("csv", "SMH", plain));
    // As yfinance writes it with auto_adjust: the adjusted close under the name of Close.
    std::string adjusted = "Date,Open,High,Low,Close,Volume\n";
    std::size_t column = 0;
    for (const auto& line : split(plain, '\n')) {
        const auto cells = split(line, ',');
        if (line.starts_with("Date")) {
            column =
                std::size_t(std::find(cells.begin(), cells.end(), "Adj Close") - cells.begin());
            ASSERT_LT(column, cells.size());
        } else if (cells.size() > column) {
            const std::string price(cells[column]);
            adjusted += std::string(cells[0]) + "," + price + "," + price + "," + price + "," +
                        price + ",100\n";
        }
    }
    const auto before = closes("SMH");
    const auto labelled = take("yfinance", "SMH", adjusted);
    ASSERT_FALSE(labelled);
    EXPECT_THAT(labelled.error().what, HasSubstr("splits and dividends"));
    const auto mislabelled = take("csv", "SMH", adjusted);
    ASSERT_FALSE(mislabelled);
    std::cout << "  " << mislabelled.error().what << '\n';
    EXPECT_THAT(mislabelled.error().what, HasSubstr("dividends"));
    EXPECT_EQ(closes("SMH"), before);
}

}  // namespace
}  // namespace undertone::ingest
