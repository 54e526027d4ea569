#include "quote_readers.h"

#include "market/calendar.h"
#include "support/files.h"

#include <gtest/gtest.h>

namespace undertone::sources {
namespace {

/// A chart v8 answer: New York, daily unless said, with the given arrays.
std::string chart(const std::string& times, const std::string& opens, const std::string& highs,
                  const std::string& lows, const std::string& closes, const std::string& volumes,
                  const std::string& events = "{}", const std::string& granularity = "1d")
{
    return R"({"chart":{"result":[{"meta":{"currency":"USD","symbol":"NVDA","gmtoffset":-18000,)"
           R"("exchangeTimezoneName":"America/New_York","dataGranularity":")" +
           granularity + R"("},"timestamp":[)" + times + R"(],"events":)" + events +
           R"(,"indicators":{"quote":[{"open":[)" + opens + R"(],"high":[)" + highs +
           R"(],"low":[)" + lows + R"(],"close":[)" + closes + R"(],"volume":[)" + volumes +
           R"(]}],"adjclose":[{"adjclose":[1,1]}]}}],"error":null}})";
}

TEST(YahooChart, days_are_the_exchange_s_sessions)
{
    // 09:30 in winter and in summer: one hour apart in UTC, one gmtoffset for both.
    const BarSeries series =
        read_bars("yahoo", chart("1741357800,1741613400", "110.0,111.5", "112,113", "109,110",
                                 "111,112.5", "100,200"));
    EXPECT_EQ(series.symbol, Symbol{"NVDA"});
    EXPECT_EQ(series.currency, "USD");
    EXPECT_EQ(series.timezone, "America/New_York");
    EXPECT_EQ(series.basis, Basis::split_adjusted);
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(to_iso(series.bars[0].t), "2025-03-07T00:00:00Z");
    EXPECT_EQ(to_iso(series.bars[1].t), "2025-03-10T00:00:00Z");
    EXPECT_EQ(series.bars[1].close, 112.5);
    EXPECT_EQ(series.bars[1].volume, 200);
    EXPECT_TRUE(series.warnings.empty());
}

TEST(YahooChart, a_missing_value_is_never_a_price)
{
    const BarSeries series =
        read_bars("yahoo", chart("1741357800,1741613400,1741699800", "110,null,0", "112,113,113",
                                 "109,110,110", "111,112,112", "100,200,300"));
    EXPECT_EQ(series.bars.size(), 1u);
    ASSERT_EQ(series.warnings.size(), 1u);
    EXPECT_EQ(series.warnings[0], "2 bars without all prices left out: first 2025-03-10");
}

// A barrel of oil was once had for less than nothing.
TEST(YahooChart, a_price_below_nothing_is_a_price)
{
    const BarSeries series = read_bars(
        "yahoo", chart("1741357800,1741613400", "5,-20", "6,-10.02", "-1,-40", "1,-10", "100,200"));
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(series.bars[1].close, -10);
    EXPECT_EQ(series.bars[1].low, -40);
    EXPECT_TRUE(series.warnings.empty());
}

TEST(YahooChart, the_last_bar_may_come_twice)
{
    const BarSeries series = read_bars("yahoo", chart("1741357800,1741381200", "110,111", "112,111",
                                                      "109,111", "111,111", "100,0"));
    ASSERT_EQ(series.bars.size(), 1u);
    EXPECT_EQ(series.bars[0].volume, 100);
    EXPECT_EQ(series.warnings.size(), 1u);
}

TEST(YahooChart, impossible_bars_are_left_out_and_rounding_is_not)
{
    const BarSeries series = read_bars("yahoo", chart("1741357800,1741613400", "112.0001,999",
                                                      "112,113", "109,110", "111,112", "1,1"));
    ASSERT_EQ(series.bars.size(), 1u);
    EXPECT_EQ(series.bars[0].high, 112.0001);
    ASSERT_EQ(series.warnings.size(), 1u);
    EXPECT_NE(series.warnings[0].find("2025-03-10"), std::string::npos);
}

TEST(YahooChart, an_index_has_no_volume_instead_of_0)
{
    const BarSeries series = read_bars("yahoo", chart("1741357800", "1", "1", "1", "1", "0"));
    EXPECT_FALSE(series.bars.at(0).volume);
}

TEST(YahooChart, splits_and_dividends)
{
    const BarSeries series = read_bars(
        "yahoo",
        chart(
            "1718026200", "1", "1", "1", "1", "1",
            R"({"splits":{"1718026200":{"date":1718026200,"numerator":10,"denominator":1,)"
            R"("splitRatio":"10:1"}},"dividends":{"1718112600":{"amount":0.01,"date":1718112600}}})"));
    ASSERT_EQ(series.splits.size(), 1u);
    EXPECT_EQ(to_iso(series.splits[0].date), "2024-06-10");
    EXPECT_EQ(series.splits[0].ratio, 10);
    ASSERT_EQ(series.dividends.size(), 1u);
    EXPECT_EQ(to_iso(series.dividends[0].date), "2024-06-11");
    EXPECT_EQ(series.dividends[0].amount, 0.01);
}

TEST(YahooChart, intraday_bars_keep_their_instant)
{
    const BarSeries series = read_bars(
        "yahoo", chart("1741613400,1741613700", "1,1", "1,1", "1,1", "1,1", "1,1", "{}", "5m"));
    EXPECT_EQ(series.interval, Interval::minute_5);
    EXPECT_EQ(to_iso(series.bars.at(0).t), "2025-03-10T13:30:00Z");
    EXPECT_EQ(refusal_of("yahoo", chart("1741613400", "1", "1", "1", "1", "1", "{}", "1mo")),
              ErrorKind::invalid_input);
}

TEST(YahooChart, the_last_price_told_again_after_the_close_is_no_bar)
{
    // 15:55 and 16:00 in New York.
    const BarSeries series = read_bars("yahoo", chart("1741636500,1741636800", "111,112", "113,112",
                                                      "110,112", "112,112", "900,0", "{}", "5m"));
    ASSERT_EQ(series.bars.size(), 1u);
    EXPECT_EQ(to_iso(series.bars[0].t), "2025-03-10T19:55:00Z");
    EXPECT_EQ(series.warnings.size(), 1u);
}

TEST(YahooChart, the_symbol_is_the_one_asked_for_however_yahoo_writes_it)
{
    std::string berkshire = chart("1741357800", "1", "1", "1", "1", "1");
    berkshire.replace(berkshire.find("NVDA"), 4, "BRK-B");
    EXPECT_EQ(read_bars("yahoo", berkshire, "BRK.B").symbol, Symbol{"BRK.B"});
}

TEST(YahooChart, refusals_are_told_apart)
{
    EXPECT_EQ(refusal_of("yahoo", "Too Many Requests\r\n", 429), ErrorKind::refused_rate);
    EXPECT_EQ(refusal_of("yahoo", "Edge: Too Many Requests"), ErrorKind::refused_rate);
    EXPECT_EQ(refusal_of("yahoo", "", 429), ErrorKind::refused_rate);
    EXPECT_EQ(refusal_of("yahoo", "", 503), ErrorKind::outage);
    EXPECT_EQ(refusal_of("yahoo", ""), ErrorKind::invalid_input);
    EXPECT_EQ(refusal_of("yahoo",
                         R"({"chart":{"result":null,"error":{"code":"Not Found","description":)"
                         R"("No data found, symbol may be delisted"}}})",
                         404),
              ErrorKind::unknown_symbol);
    EXPECT_EQ(refusal_of("yahoo",
                         R"({"finance":{"result":null,"error":{"code":"Unauthorized",)"
                         R"("description":"Invalid Crumb"}}})",
                         401),
              ErrorKind::refused_key);
    EXPECT_EQ(
        refusal_of("yahoo", R"({"chart":{"result":null,"error":{"code":"Internal Server Error",)"
                            R"("description":"x"}}})"),
        ErrorKind::outage);
    EXPECT_EQ(refusal_of("yahoo",
                         "<!DOCTYPE html><html><head><title>Yahoo</title></head><body>"
                         "<h1>Will be right back...</h1></body></html>"),
              ErrorKind::outage);
    EXPECT_EQ(refusal_of("yahoo", "<html><body>Verify that you are human</body></html>"),
              ErrorKind::blocked_page);
    EXPECT_EQ(refusal_of("yahoo", "{\"chart\":"), ErrorKind::invalid_input);
    EXPECT_EQ(refusal_of("bourse", "{}"), ErrorKind::invalid_input);
    const auto other = parse_bars("yahoo", chart("1741357800", "1", "1", "1", "1", "1"), "AMD");
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().what, "Yahoo was asked for AMD and sent NVDA");
}

TEST(AlphaVantage, numbers_are_texts_and_the_newest_comes_first)
{
    const BarSeries series = read_bars("alphavantage", R"json({"Meta Data": {"2. Symbol": "IBM",
        "5. Time Zone": "US/Eastern"}, "Time Series (Daily)": {
        "2025-01-28": {"1. open": "2.0", "2. high": "3.0", "3. low": "1.5", "4. close": "2.5",
                       "5. adjusted close": "2.4", "6. volume": "20", "7. dividend amount": "0.5",
                       "8. split coefficient": "1.0"},
        "2025-01-27": {"1. open": "1.0", "2. high": "2.0", "3. low": "0.5", "4. close": "1.5",
                       "6. volume": "10", "8. split coefficient": "2.0"}}})json");
    EXPECT_EQ(series.symbol, Symbol{"IBM"});
    EXPECT_EQ(series.basis, Basis::raw);
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(to_iso(series.bars[0].t), "2025-01-27T00:00:00Z");
    EXPECT_EQ(series.bars[1].close, 2.5);
    EXPECT_EQ(series.bars[1].volume, 20);
    EXPECT_EQ(series.dividends.size(), 1u);
    ASSERT_EQ(series.splits.size(), 1u);
    EXPECT_EQ(series.splits[0].ratio, 2);
}

TEST(AlphaVantage, a_latest_quote_is_its_day_s_bar)
{
    const BarSeries series = read_bars("alphavantage", R"({"Global Quote":{"01. symbol":"NVDA",
        "02. open":"124.80","03. high":"128.40","04. low":"116.70","05. price":"118.42",
        "06. volume":"818830900","07. latest trading day":"2025-01-27",
        "08. previous close":"142.62"}})",
                                       "NVDA");
    ASSERT_EQ(series.bars.size(), 1u);
    EXPECT_EQ(to_iso(date_of(series.bars[0].t)), "2025-01-27");
    EXPECT_EQ(series.bars[0].close, 118.42);
    EXPECT_EQ(series.bars[0].volume, 818'830'900);
    EXPECT_EQ(series.basis, Basis::raw);
}

TEST(AlphaVantage, its_refusals_never_show_the_key)
{
    const auto series = parse_bars(
        "alphavantage", R"({"Information": "We have detected your API key as ABCDEF1234567890 and)"
                        R"( our standard API rate limit is 25 requests per day."})");
    ASSERT_FALSE(series);
    EXPECT_EQ(series.error().kind, ErrorKind::refused_rate);
    EXPECT_EQ(series.error().what.english().find("ABCDEF"), std::string::npos);
    EXPECT_EQ(refusal_of("alphavantage", R"({"Information": "This is a premium endpoint."})"),
              ErrorKind::refused_key);
}

TEST(QuoteTable, columns_by_their_names_in_any_order)
{
    const BarSeries series = read_bars("csv",
                                       "\xEF\xBB\xBF"
                                       "Volume,Close,Adj Close,Low,High,Open,Date\r\n"
                                       "10,2,1.9,1,3,1.5,2025-01-28\r\n,1.5,1,1,2,1,2025-01-27\r\n",
                                       "NVDA");
    EXPECT_EQ(series.symbol, Symbol{"NVDA"});
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(series.bars[0].close, 1.5);
    EXPECT_FALSE(series.bars[0].volume);
    EXPECT_EQ(series.bars[1].open, 1.5);
    EXPECT_EQ(series.bars[1].volume, 10);
    EXPECT_EQ(series.basis, Basis::split_adjusted);
}

TEST(QuoteTable, nasdaq_com_writes_dollars_and_thousands)
{
    const BarSeries series =
        read_bars("nasdaq",
                  "Date,Close/Last,Volume,Open,High,Low\n"
                  "03/01/2024,\"$1,822.79\",\"47,913,510\",\"$1,800.00\",$1823.00,$794.3503\n"
                  "02/29/2024,$791.12,N/A,$790.94,$799.90,$783.50\n");
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(series.bars[1].close, 1822.79);
    EXPECT_EQ(series.bars[1].volume, 47'913'510);
    EXPECT_FALSE(series.bars[0].volume);
}

TEST(QuoteTable, yfinance_has_a_header_of_three_lines)
{
    const BarSeries series = read_bars("yfinance",
                                       "Price,Close,High,Low,Open,Volume\n"
                                       "Ticker,^IXIC,^IXIC,^IXIC,^IXIC,^IXIC\nDate,,,,,\n"
                                       "2025-09-08,2,3,1,1.5,7\n");
    EXPECT_EQ(series.symbol, Symbol{"^IXIC"});
    ASSERT_EQ(series.bars.size(), 1u);
    EXPECT_EQ(series.bars[0].open, 1.5);
}

TEST(QuoteTable, intraday_and_midnight_stamps)
{
    const BarSeries minutes = read_bars("csv",
                                        "time,open,high,low,close,volume\n"
                                        "2025-03-10 09:31:00,1,1,1,1,1\n"
                                        "2025-03-10 09:30:00,1,1,1,1,1\n");
    EXPECT_EQ(minutes.interval, Interval::minute_1);
    EXPECT_EQ(to_iso(minutes.bars.at(0).t), "2025-03-10T13:30:00Z");
    const BarSeries days = read_bars("csv",
                                     "Date,Open,High,Low,Close\n2025-03-07 05:00:00+00:00,1,1,1,1\n"
                                     "2025-03-10 04:00:00+00:00,1,1,1,1\n");
    EXPECT_EQ(days.interval, Interval::day);
    EXPECT_EQ(to_iso(days.bars.at(1).t), "2025-03-10T00:00:00Z");
}

TEST(QuoteTable, what_is_no_table_of_prices)
{
    EXPECT_EQ(refusal_of("stooq", "Exceeded the daily hits limit"), ErrorKind::refused_rate);
    EXPECT_EQ(refusal_of("stooq", "Brak danych"), ErrorKind::unknown_symbol);
    EXPECT_EQ(refusal_of("stooq", "<!DOCTYPE html><html><script>work()</script></html>"),
              ErrorKind::blocked_page);
    EXPECT_EQ(refusal_of("csv", "Date,Adj Close\n2025-01-27,1\n"), ErrorKind::invalid_input);
    EXPECT_EQ(refusal_of("csv", "Date,Open,High,Low,Close\n"), ErrorKind::invalid_input);
    EXPECT_EQ(refusal_of("csv", "{\"a\": 1}"), ErrorKind::invalid_input);
}

}  // namespace
}  // namespace undertone::sources
