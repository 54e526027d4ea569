// Tables of prices that do not say what they are: read where they can be read in one way only,
// refused with a preview where not.
#include "sources/quotes.h"
#include "support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::sources {
namespace {

namespace fs = std::filesystem;
using DateOrder = TableHints::DateOrder;
using testing::HasSubstr;

BarSeries bars(std::string_view table, std::string_view symbol = {}, const TableHints& hints = {})
{
    const auto series = parse_bars("csv", table, symbol, 200, hints);
    EXPECT_TRUE(series) << series.error().what;
    return series ? *series : BarSeries{};
}

Error refused(std::string_view table, std::string_view symbol = {}, const TableHints& hints = {})
{
    const auto series = parse_bars("csv", table, symbol, 200, hints);
    EXPECT_FALSE(series) << table;
    return series ? Error{} : series.error();
}

std::string first_day(const BarSeries& series)
{
    return series.bars.empty() ? "" : to_iso(date_of(series.bars[0].t));
}

TEST(UnknownTable, says_what_it_took_the_columns_for)
{
    const auto taken = columns_of_table(
        "Date;Price;Open;High;Low;Vol.;Change %\n"
        "2025-01-27;118.42;124.8;128.4;116.7;818.83M;-17 %\n");
    ASSERT_TRUE(taken) << taken.error().what;
    std::string all;
    for (const TakenColumn& column : *taken)
        all += column.role + "=" + column.name + " ";
    EXPECT_EQ(all, "date=Date open=Open high=High low=Low close=Price volume=Vol. ");
    const BarSeries series = bars(
        "Date;Price;Open;High;Low;Vol.;Change %\n"
        "2025-01-27;118.42;124.8;128.4;116.7;818.83M;-17 %\n");
    EXPECT_EQ(series.bars.at(0).close, 118.42);
    EXPECT_EQ(series.bars.at(0).volume, 818'830'000);
    EXPECT_TRUE(columns_of_table("{\"chart\":{}}")->empty());
}

TEST(UnknownTable, without_names_is_asked_about_and_shown)
{
    const std::string table = "2025-01-27,124.8,128.4,116.7,118.42,818830900\n";
    const Error error = refused(table);
    EXPECT_EQ(error.kind, ErrorKind::invalid_input);
    EXPECT_THAT(error.what, HasSubstr("no line of column names"));
    EXPECT_THAT(error.what, HasSubstr("2025-01-27 | 124.8 | 128.4"));
    EXPECT_THAT(error.remedy, HasSubstr("--columns"));
    TableHints hints;
    hints.columns = {"date", "open", "high", "low", "close", "volume"};
    EXPECT_EQ(bars(table, {}, hints).bars.at(0).close, 118.42);
}

TEST(UnknownTable, of_foreign_names_is_read_as_told)
{
    const std::string table =
        "Tag;Eröffnung;Hoch;Tief;Schluss;Stück\n"
        "27.01.2025;124,80;128,40;116,70;118,42;818.830.900\n"
        "24.01.2025;148,37;148,97;141,88;142,62;234.657.600\n";
    EXPECT_THAT(refused(table).what, HasSubstr("no column for date, open, high, low, close"));
    TableHints hints;
    hints.columns = {"date", "open", "high", "low", "close", "-"};
    const BarSeries series = bars(table, {}, hints);
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(first_day(series), "2025-01-24");
    EXPECT_EQ(series.bars[1].close, 118.42);
    EXPECT_FALSE(series.bars[1].volume);
    hints.columns[5] = "volume";
    EXPECT_EQ(bars(table, {}, hints).bars.at(1).volume, 818'830'900);
    hints.columns[5] = "turnover";
    EXPECT_THAT(refused(table, {}, hints).what, HasSubstr("turnover"));
    hints.columns[5] = "close";
    EXPECT_THAT(refused(table, {}, hints).what, HasSubstr("cannot both be"));
}

TEST(UnknownTable, commas_within_numbers_separate_nothing)
{
    TableHints hints;
    hints.columns = {"date", "open", "high", "low", "close"};
    const BarSeries series = bars("27/01/2025;124,80;128,40;116,70;118,42\n", {}, hints);
    EXPECT_EQ(first_day(series), "2025-01-27");
    EXPECT_EQ(series.bars.at(0).close, 118.42);
}

TEST(UnknownTable, two_columns_of_one_name_are_asked_about)
{
    EXPECT_THAT(refused("Date,Open,High,Low,Close,Close\n2025-01-27,1,1,1,1,2\n").what,
                HasSubstr("two columns “close”"));
}

TEST(UnknownTable, mixed_up_columns_do_not_become_prices)
{
    TableHints hints;
    hints.columns = {"date", "high", "open", "low", "close"};
    const Error error = refused(
        "Date,Open,High,Low,Close\n2025-01-24,148.37,148.97,141.88,142.62\n"
        "2025-01-27,124.8,128.4,116.7,118.42\n",
        {}, hints);
    EXPECT_THAT(error.remedy, HasSubstr("mixed up"));
}

std::string slashed(const std::string& first, const std::string& second)
{
    return "Date,Open,High,Low,Close\n" + first + ",1,2,1,2\n" + second + ",1,2,1,2\n";
}

TEST(UnknownTable, dates_are_read_in_the_only_order_that_fits)
{
    EXPECT_EQ(first_day(bars(slashed("27/01/2025", "03/02/2025"))), "2025-01-27");
    EXPECT_EQ(first_day(bars(slashed("01/27/2025", "02/03/2025"))), "2025-01-27");
    // 2 and 3 January were a Thursday and a Friday; 1 February and 1 March Saturdays.
    EXPECT_EQ(first_day(bars(slashed("01/02/2025", "01/03/2025"))), "2025-01-02");
    EXPECT_EQ(first_day(bars(slashed("20250127", "20250128"))), "2025-01-27");
    EXPECT_EQ(first_day(bars(slashed("27.01.25", "28.01.25"))), "2025-01-27");
    // 6 March or 3 June, 7 March or 3 July: all of them are trading days.
    const std::string either = slashed("03/06/2025", "03/07/2025");
    EXPECT_THAT(refused(either).what, HasSubstr("day or the month first"));
    EXPECT_THAT(refused(either).remedy, HasSubstr("--dates"));
    TableHints hints;
    hints.date_order = DateOrder::month_first;
    EXPECT_EQ(first_day(bars(either, {}, hints)), "2025-03-06");
    hints.date_order = DateOrder::day_first;
    EXPECT_EQ(first_day(bars(either, {}, hints)), "2025-06-03");
}

TEST(UnknownTable, a_comma_that_may_be_either_is_asked_about)
{
    const std::string either = "Date;Open;High;Low;Close\n2025-01-27;1,240;1,284;1,167;1,184\n";
    EXPECT_THAT(refused(either).remedy, HasSubstr("--decimals"));
    TableHints hints;
    hints.decimal_mark = ',';
    EXPECT_EQ(bars(either, {}, hints).bars.at(0).close, 1.184);
    hints.decimal_mark = '.';
    EXPECT_EQ(bars(either, {}, hints).bars.at(0).close, 1184);
    EXPECT_EQ(
        bars("Date,Open,High,Low,Close\n2025-01-27,\"1,240.5\",\"1,284\",\"1,167\",\"1,184\"\n")
            .bars.at(0)
            .close,
        1184);
}

TEST(UnknownTable, several_instruments_never_become_one)
{
    const std::string table =
        "Symbol,Date,Open,High,Low,Close\nNVDA,2025-01-27,1,2,1,2\n"
        "AMD,2025-01-27,5,6,5,6\nNVDA,2025-01-28,2,3,2,3\n";
    EXPECT_THAT(refused(table).remedy, HasSubstr("--symbol"));
    EXPECT_THAT(refused(table, "INTC").what, HasSubstr("but not INTC"));
    const BarSeries series = bars(table, "NVDA");
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(series.bars[1].close, 3);
    EXPECT_EQ(bars(table, "AMD").bars.at(0).close, 6);
    // Stooq's own way to write it.
    EXPECT_EQ(
        bars("<TICKER>,<DATE>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>\nNVDA.US,20250127,1,2,1,2,9\n",
             "NVDA")
            .symbol,
        Symbol{"NVDA"});
    EXPECT_THAT(refused("Ticker,Date,Open,High,Low,Close\nAMD,2025-01-27,1,2,1,2\n", "NVDA").what,
                HasSubstr("was asked for NVDA and sent AMD"));
}

TEST(UnknownTable, of_yfinance_with_several_instruments_gives_the_one_asked_for)
{
    const std::string table =
        "\xEF\xBB\xBFPrice,Close,Close,High,High,Low,Low,Open,Open\n"
        "Ticker,AMD,NVDA,AMD,NVDA,AMD,NVDA,AMD,NVDA\nDate,,,,,,,,\n"
        "2025-01-27,115,118,120,128,110,116,117,124\n";
    const auto both = parse_bars("yfinance", table);
    ASSERT_FALSE(both);
    EXPECT_THAT(both.error().what, HasSubstr("AMD, NVDA"));
    const auto one = parse_bars("yfinance", table, "NVDA");
    ASSERT_TRUE(one) << one.error().what;
    EXPECT_EQ(one->bars.at(0).open, 124);
    EXPECT_EQ(one->bars.at(0).close, 118);
}

TEST(UnknownTable, weeks_are_not_days)
{
    std::string weeks = "Date,Open,High,Low,Close\n";
    for (const char* day : {"2025-01-06", "2025-01-13", "2025-01-20", "2025-01-27", "2025-02-03"})
        weeks += std::string(day) + ",1,2,1,2\n";
    EXPECT_THAT(refused(weeks).what, HasSubstr("no interval that is kept"));
}

TEST(UnknownTable, recorded_files_are_read_without_a_question)
{
    UNDERTONE_REQUIRE_SHARED("data/prices/alt/NVDA_alpaca_iex.csv");
    const fs::path prices = fs::path(UNDERTONE_SHARED_DIR) / "data/prices";
    int read = 0;
    for (const auto& entry : fs::directory_iterator(prices / "alt")) {
        const std::string name = entry.path().filename().string();
        const auto series = parse_bars("csv", test::read_file(entry.path()));
        if (name.find("adjclose") != std::string::npos) {
            ASSERT_FALSE(series) << name;  // a close alone, adjusted for dividends
            EXPECT_THAT(series.error().what, HasSubstr("no column for open"));
            continue;
        }
        ASSERT_TRUE(series) << name << ": " << series.error().what;
        EXPECT_TRUE(series->warnings.empty()) << name << ": " << series->warnings[0];
        EXPECT_EQ(series->interval, Interval::day) << name;
        ++read;
    }
    EXPECT_EQ(read, 11);
    const auto five = parse_bars(
        "csv", test::read_file(prices / "intraday/NVDA_5min_ibkr_2025-05-12_2025-09-12.csv"));
    ASSERT_TRUE(five) << five.error().what;
    EXPECT_EQ(five->interval, Interval::minute_5);
    EXPECT_EQ(to_iso(five->bars.at(0).t), "2025-05-12T13:30:00Z");
}

}  // namespace
}  // namespace undertone::sources
