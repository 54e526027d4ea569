// Quote providers that want a key. No answer of theirs is recorded but refusals: each body here is
// written after the page that its test names, with figures of ours.
#include "quote_readers.h"
#include "sources/provider_keys.h"

#include <gtest/gtest.h>

namespace undertone::sources {
namespace {

BarSeries bars(std::string_view provider, std::string_view bytes)
{
    return read_bars(provider, bytes, "NVDA");
}

// https://twelvedata.com/docs#time-series
TEST(KeyedQuotes, twelve_data_days)
{
    const BarSeries series = bars("twelvedata", R"({"meta":{"symbol":"NVDA","interval":"1day",
        "currency":"USD","exchange_timezone":"America/New_York","exchange":"NASDAQ",
        "mic_code":"XNGS","type":"Common Stock"},"values":[
        {"datetime":"2025-01-27","open":"124.80","high":"128.40","low":"116.70","close":"118.42",
         "volume":"818830900"},
        {"datetime":"2025-01-24","open":"148.37","high":"148.97","low":"141.88","close":"142.62",
         "volume":"234657600"}],"status":"ok"})");
    EXPECT_EQ(series.currency, "USD");
    EXPECT_EQ(series.timezone, "America/New_York");
    EXPECT_EQ(series.basis, Basis::split_adjusted);
    EXPECT_EQ(series.interval, Interval::day);
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(to_iso(date_of(series.bars[0].t)), "2025-01-24");
    EXPECT_EQ(series.bars[1].close, 118.42);
    EXPECT_EQ(series.bars[1].volume, 818'830'900);
    EXPECT_TRUE(series.warnings.empty());
}

// https://twelvedata.com/docs#time-series: `datetime` is the exchange's local time
TEST(KeyedQuotes, twelve_data_minutes_and_pairs)
{
    const BarSeries minutes = bars("twelvedata", R"({"meta":{"symbol":"NVDA","interval":"5min",
        "currency":"USD","exchange_timezone":"America/New_York"},"values":[
        {"datetime":"2025-07-01 09:35:00","open":"2","high":"3","low":"1","close":"2"},
        {"datetime":"2025-07-01 09:30:00","open":"2","high":"3","low":"1","close":"2"}],
        "status":"ok"})");
    EXPECT_EQ(minutes.interval, Interval::minute_5);
    ASSERT_EQ(minutes.bars.size(), 2u);
    EXPECT_EQ(to_iso(minutes.bars[0].t), "2025-07-01T13:30:00Z");
    EXPECT_FALSE(minutes.bars[0].volume);

    const BarSeries pair = read_bars("twelvedata", R"({"meta":{"symbol":"EUR/USD","interval":"1day",
        "currency_base":"Euro"},"values":[{"datetime":"2025-07-01","open":"1.1","high":"1.2",
        "low":"1.0","close":"1.15"}],"status":"ok"})",
                                     "EUR/USD");
    EXPECT_EQ(pair.timezone, "UTC");
    EXPECT_EQ(pair.bars.size(), 1u);
}

// https://www.tiingo.com/documentation/end-of-day
TEST(KeyedQuotes, tiingo_sends_raw_prices_with_splits_and_dividends)
{
    const BarSeries series = bars("tiingo", R"([
        {"date":"2024-06-07T00:00:00.000Z","close":1208.88,"high":1216.9,"low":1180.2,
         "open":1197.7,"volume":41238580,"adjClose":120.85,"adjHigh":121.65,"adjLow":117.99,
         "adjOpen":119.73,"adjVolume":412385800,"divCash":0.0,"splitFactor":1.0},
        {"date":"2024-06-10T00:00:00.000Z","close":121.79,"high":123.1,"low":117.01,
         "open":120.37,"volume":314162700,"adjClose":121.76,"adjHigh":123.07,"adjLow":116.98,
         "adjOpen":120.34,"adjVolume":314162700,"divCash":0.0,"splitFactor":10.0},
        {"date":"2024-06-11T00:00:00.000Z","close":120.91,"high":122.87,"low":118.74,
         "open":121.77,"volume":222551200,"divCash":0.01,"splitFactor":1.0}])");
    EXPECT_EQ(series.symbol, Symbol{"NVDA"});
    EXPECT_EQ(series.basis, Basis::raw);
    ASSERT_EQ(series.bars.size(), 3u);
    // The stamp is a date: New York's clocks were still at the day before.
    EXPECT_EQ(to_iso(date_of(series.bars[0].t)), "2024-06-07");
    EXPECT_EQ(series.bars[0].close, 1208.88);
    ASSERT_EQ(series.splits.size(), 1u);
    EXPECT_EQ(series.splits[0].ratio, 10);
    EXPECT_EQ(to_iso(series.splits[0].date), "2024-06-10");
    ASSERT_EQ(series.dividends.size(), 1u);
    EXPECT_EQ(to_iso(series.dividends[0].date), "2024-06-11");
}

// https://finnhub.io/docs/api/quote
TEST(KeyedQuotes, finnhub_sends_the_day_as_far_as_it_has_come)
{
    // 2025-01-27 21:00 UTC, the close in New York.
    const BarSeries series = bars("finnhub", R"({"c":118.42,"d":-24.2,"dp":-16.9682,"h":128.4,
        "l":116.7,"o":124.8,"pc":142.62,"t":1738011600})");
    ASSERT_EQ(series.bars.size(), 1u);
    EXPECT_EQ(to_iso(date_of(series.bars[0].t)), "2025-01-27");
    EXPECT_EQ(series.bars[0].open, 124.8);
    EXPECT_EQ(series.bars[0].close, 118.42);
    EXPECT_FALSE(series.bars[0].volume);
    EXPECT_EQ(series.warnings.size(), 1u);
    EXPECT_EQ(refusal_of("finnhub", R"({"c":0,"d":null,"dp":null,"h":0,"l":0,"o":0,"pc":0,"t":0})"),
              ErrorKind::unknown_symbol);
    EXPECT_EQ(refusal_of("finnhub", R"({"c":118.42,"h":128.4,"l":116.7,"o":124.8,"pc":1,"t":0})"),
              ErrorKind::unknown_symbol);
}

// https://docs.alpaca.markets/reference/stockbarsingle-1
TEST(KeyedQuotes, alpaca_stamps_days_with_new_york_s_midnight)
{
    const BarSeries series = bars("alpaca", R"({"bars":[
        {"t":"2025-03-07T05:00:00Z","o":111.2,"h":113.4,"l":107.5,"c":112.6,"v":8012345,"n":90123,
         "vw":110.9},
        {"t":"2025-03-10T04:00:00Z","o":109.9,"h":111.8,"l":105.4,"c":106.9,"v":9012345,"n":91234,
         "vw":108.1}],"symbol":"NVDA","next_page_token":null})");
    EXPECT_EQ(series.interval, Interval::day);
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(to_iso(date_of(series.bars[0].t)), "2025-03-07");
    EXPECT_EQ(to_iso(date_of(series.bars[1].t)), "2025-03-10");
    EXPECT_EQ(series.bars[1].volume, 9'012'345);
    EXPECT_TRUE(series.warnings.empty());
}

// https://docs.alpaca.markets/reference/stockbars: several symbols, and answers in pages
TEST(KeyedQuotes, alpaca_names_the_symbol_and_says_that_there_is_more)
{
    const BarSeries series = bars("alpaca", R"({"bars":{"NVDA":[
        {"t":"2025-03-10T13:30:00Z","o":1,"h":2,"l":1,"c":2,"v":1},
        {"t":"2025-03-10T13:31:00Z","o":1,"h":2,"l":1,"c":2,"v":1}]},"next_page_token":"QUFQTHxN"})");
    EXPECT_EQ(series.interval, Interval::minute_1);
    EXPECT_EQ(series.warnings.size(), 1u);
    EXPECT_EQ(refusal_of("alpaca", R"({"bars":{"AMD":[{"t":"2025-03-10T04:00:00Z","o":1,"h":2,"l":1,
        "c":2,"v":1}]},"next_page_token":null})"),
              ErrorKind::invalid_input);
    EXPECT_EQ(refusal_of("alpaca", R"({"bars":null,"symbol":"NVDA","next_page_token":null})"),
              ErrorKind::unknown_symbol);
}

// https://massive.com/docs/rest/stocks/aggregates/custom-bars
TEST(KeyedQuotes, massive_says_how_it_adjusted)
{
    const std::string answer = R"({"ticker":"NVDA","queryCount":2,"resultsCount":2,"adjusted":true,
        "results":[{"v":234657600,"vw":143.1,"o":148.37,"c":142.62,"h":148.97,"l":141.88,
        "t":1737694800000,"n":1},{"v":818830900,"vw":120.1,"o":124.8,"c":118.42,"h":128.4,
        "l":116.7,"t":1737954000000,"n":1}],"status":"OK","request_id":"6a7e466379af0a71039d60cc"})";
    const BarSeries series = bars("massive", answer);
    EXPECT_EQ(series.basis, Basis::split_adjusted);
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(to_iso(date_of(series.bars[1].t)), "2025-01-27");
    std::string raw = answer;
    raw.replace(raw.find("true"), 4, "false");
    EXPECT_EQ(bars("massive", raw).basis, Basis::raw);
    EXPECT_EQ(refusal_of("massive", R"({"ticker":"NVDA","queryCount":0,"resultsCount":0,
        "adjusted":true,"status":"OK","request_id":"1"})"),
              ErrorKind::unknown_symbol);
}

// https://site.financialmodelingprep.com/developer/docs/stable/historical-price-eod-full
TEST(KeyedQuotes, fmp_sends_a_list_newest_first)
{
    const BarSeries series = bars("fmp", R"([
        {"symbol":"NVDA","date":"2025-01-27","open":124.8,"high":128.4,"low":116.7,"close":118.42,
         "volume":818830900,"change":-6.38,"changePercent":-5.11,"vwap":122.08},
        {"symbol":"NVDA","date":"2025-01-24","open":148.37,"high":148.97,"low":141.88,
         "close":142.62,"volume":234657600,"change":-5.75,"changePercent":-3.87,"vwap":145.46}])");
    ASSERT_EQ(series.bars.size(), 2u);
    EXPECT_EQ(to_iso(date_of(series.bars[0].t)), "2025-01-24");
    EXPECT_EQ(series.bars[1].close, 118.42);
    EXPECT_EQ(refusal_of("fmp", "[]"), ErrorKind::unknown_symbol);
}

TEST(KeyedQuotes, an_answer_about_another_symbol_is_none)
{
    const auto other = parse_bars("fmp", R"([{"symbol":"AMD","date":"2025-01-27","open":1,"high":1,
        "low":1,"close":1,"volume":1}])",
                                  "NVDA");
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().what, "FMP was asked for NVDA and sent AMD");
}

TEST(ProviderKeys, go_into_headers_where_the_provider_takes_them_there)
{
    const auto header = [](std::string_view format) {
        const auto headers = key_headers(format, "k3y");
        EXPECT_TRUE(wants_key(format));
        return headers->at(0).first + ": " + headers->at(0).second;
    };
    EXPECT_EQ(header("twelvedata"), "Authorization: apikey k3y");
    EXPECT_EQ(header("tiingo"), "Authorization: Token k3y");
    EXPECT_EQ(header("finnhub"), "X-Finnhub-Token: k3y");
    EXPECT_EQ(header("massive"), "Authorization: Bearer k3y");
    EXPECT_EQ(header("fmp"), "apikey: k3y");

    const auto alpaca = key_headers("alpaca", "ID:SEC:RET");
    ASSERT_EQ(alpaca->size(), 2u);
    EXPECT_EQ(alpaca->at(0).second, "SEC:RET");
    EXPECT_EQ(alpaca->at(1), (std::pair<std::string, std::string>{"APCA-API-KEY-ID", "ID"}));
    EXPECT_FALSE(key_headers("alpaca", "ID"));

    EXPECT_TRUE(wants_key("alphavantage"));
    EXPECT_TRUE(key_headers("alphavantage", "k3y")->empty());
    EXPECT_FALSE(wants_key("yahoo_chart"));
    EXPECT_TRUE(key_headers("yahoo_chart", "k3y")->empty());
}

}  // namespace
}  // namespace undertone::sources
