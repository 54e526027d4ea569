// Recorded answers of quote providers, their refusals, and the same prices in several formats.
#include "sources/quotes.h"

#include "market/calendar.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <cmath>
#include <map>

namespace undertone::sources {
namespace {

namespace fs = std::filesystem;
const fs::path data = fs::path(UNDERTONE_SHARED_DIR) / "data";

Result<BarSeries> read(const char* provider, const std::string& file, int status = 200)
{
    return parse_bars(provider, test::read_file(data / file), {}, status);
}

TEST(RecordedQuotes, what_yahoo_sends_beside_charts_is_no_chart)
{
    UNDERTONE_REQUIRE_SHARED("data/api/yahoo/quote-AAPL.json");
    struct Case {
        const char* provider;
        const char* file;
        int status;
        ErrorKind kind;
    };
    const Case cases[] = {
        {"yahoo", "yahoo/pageWith404andJson.fake.json", 404, ErrorKind::unknown_symbol},
        {"yahoo", "yahoo/pageWithUnknownError.json", 404, ErrorKind::unknown_symbol},
        {"yahoo", "yahoo/weirdJsonResult.fake.json", 200, ErrorKind::invalid_input},
        {"yahoo", "yahoo/quote-AAPL.json", 200, ErrorKind::invalid_input},
        {"yahoo", "yahoo/options-AAPL.json", 200, ErrorKind::invalid_input},
        {"yahoo", "yahoo/search-AAPL.json", 200, ErrorKind::invalid_input},
        {"yahoo", "yahoo/pp_MUV2.DE_chart_2018.json", 200, ErrorKind::invalid_input},
    };
    for (const Case& one : cases) {
        const auto series = read(one.provider, std::string("api/") + one.file, one.status);
        ASSERT_FALSE(series) << one.file;
        EXPECT_EQ(series.error().kind, one.kind) << one.file << ": " << series.error().what;
        EXPECT_FALSE(series.error().what.empty()) << one.file;
    }
}

TEST(RecordedQuotes, every_chart_of_yahoo_reads)
{
    UNDERTONE_REQUIRE_SHARED("data/api/yahoo/chart-AAPL.json");
    int charts = 0, closed = 0;
    for (const auto& entry : fs::directory_iterator(data / "api/yahoo")) {
        const std::string name = entry.path().filename().string();
        const bool chart = name.starts_with("chart-") ||
                           name.starts_with("historical-via-chart-") || name.starts_with("pp_");
        if (!chart || name.ends_with(".meta.json") || name == "pp_MUV2.DE_chart_2018.json")
            continue;
        const auto series = parse_bars("yahoo", test::read_file(entry.path()));
        ASSERT_TRUE(series) << name << ": " << series.error().what;
        ++charts;
        if (series->bars.empty()) {
            ++closed;
            EXPECT_FALSE(series->warnings.empty()) << name;
        }
        for (std::size_t i = 0; i < series->bars.size(); ++i) {
            const Bar& bar = series->bars[i];
            EXPECT_TRUE(bar.low > 0 && bar.low <= bar.open && bar.open <= bar.high &&
                        bar.low <= bar.close && bar.close <= bar.high)
                << name;
            EXPECT_TRUE(i == 0 || series->bars[i - 1].t < bar.t) << name;
        }
    }
    std::cout << "  charts read: " << charts << ", of closed days: " << closed << '\n';
    EXPECT_GE(charts, 35);
    EXPECT_EQ(closed, 4);
}

TEST(RecordedQuotes, splits_dividends_and_sessions_of_known_charts)
{
    UNDERTONE_REQUIRE_SHARED("data/api/yahoo/chart-AAPL-2020-08-31-to-2020-11-07.json");
    const auto apple = read("yahoo", "api/yahoo/chart-AAPL-2020-08-31-to-2020-11-07.json");
    ASSERT_TRUE(apple);
    ASSERT_EQ(apple->splits.size(), 1u);
    EXPECT_EQ(to_iso(apple->splits[0].date), "2020-08-31");
    EXPECT_EQ(apple->splits[0].ratio, 4);
    ASSERT_EQ(apple->dividends.size(), 1u);
    EXPECT_EQ(to_iso(apple->dividends[0].date), "2020-11-06");
    // The dates are New York's sessions, across the end of summer time.
    const auto calendar = market::Calendar::new_york();
    const auto sessions =
        calendar.sessions(*date_from_iso("2020-08-31"), *date_from_iso("2020-11-06"));
    ASSERT_EQ(apple->bars.size(), sessions.size());
    for (std::size_t i = 0; i < sessions.size(); ++i)
        EXPECT_EQ(date_of(apple->bars[i].t), sessions[i].date);
}

TEST(RecordedQuotes, the_same_prices_in_other_formats)
{
    UNDERTONE_REQUIRE_SHARED("data/prices/alt/NVDA_nasdaq_com_format.csv");
    const auto raw = read("nasdaq", "prices/alt/NVDA_nasdaq_com_format.csv");
    const auto adjusted =
        read("csv", "prices/alt/NVDA_yahoo_splitadjusted_2023-01-03_2024-06-14.csv");
    ASSERT_TRUE(raw) << raw.error().what;
    ASSERT_TRUE(adjusted) << adjusted.error().what;
    EXPECT_EQ(raw->basis, Basis::raw);
    EXPECT_EQ(adjusted->basis, Basis::split_adjusted);
    std::map<Utc, double> closes;
    for (const Bar& bar : adjusted->bars)
        closes[bar.t] = bar.close;
    int compared = 0;
    for (const Bar& bar : raw->bars)
        if (const auto same = closes.find(bar.t); same != closes.end()) {
            EXPECT_NEAR(bar.close / same->second, 10, 0.01) << to_iso(bar.t);
            ++compared;
        }
    std::cout << "  days in both: " << compared << '\n';
    EXPECT_GT(compared, 250);

    for (const auto& [provider, file] :
         {std::pair{"stooq", "api/stooq/spy_us_daily_2018-02-26_2026-02-09.csv"},
          std::pair{"alphavantage", "prices/alt/SMH_alphavantage_csv_newest_first.csv"},
          std::pair{"alphavantage", "api/alphavantage/TIME_SERIES_INTRADAY_1min_MSFT_2017.json"},
          std::pair{"alphavantage",
                    "api/alphavantage/TIME_SERIES_DAILY_ADJUSTED_IBM_2024-06-07_excerpt.json"},
          std::pair{"yfinance", "prices/alt/IXIC_yfinance_multiindex_header.csv"},
          std::pair{"nasdaq", "prices/alt/DELL_nasdaq_com_format_NA_volume.csv"},
          std::pair{"alphavantage", "api/alphavantage/TIME_SERIES_INTRADAY_EXTENDED_head.csv"},
          std::pair{"alphavantage",
                    "api/alphavantage/TIME_SERIES_DAILY_SMH_compact_newest_first_2026-08-21.csv"},
          std::pair{"alphavantage", "api/alphavantage/GLOBAL_QUOTE_MSFT_2018.json"},
          std::pair{"alpaca", "prices/alt/NVDA_alpaca_iex.csv"}}) {
        const auto series = read(provider, file);
        ASSERT_TRUE(series) << file << ": " << series.error().what;
        EXPECT_FALSE(series->bars.empty()) << file;
    }
}

// The figures that the product was thought up from, as recorded.
TEST(RecordedQuotes, every_daily_file_reads_without_a_warning)
{
    UNDERTONE_REQUIRE_SHARED("data/prices/daily/NVDA.csv");
    int files = 0;
    for (const auto& entry : fs::directory_iterator(data / "prices/daily")) {
        const std::string name = entry.path().filename().string();
        if (!name.ends_with(".csv") || name.find("dividends") != std::string::npos)
            continue;
        const auto series = parse_bars("csv", test::read_file(entry.path()));
        ASSERT_TRUE(series) << name << ": " << series.error().what;
        EXPECT_TRUE(series->warnings.empty()) << name << ": " << series->warnings[0];
        EXPECT_GT(series->bars.size(), 100u) << name;
        ++files;
    }
    EXPECT_GE(files, 25);
    const auto nvidia = read("csv", "prices/daily/NVDA.csv");
    std::map<std::string, double> closes;
    for (const Bar& bar : nvidia->bars)
        closes[to_iso(date_of(bar.t))] = bar.close;
    EXPECT_NEAR(closes["2025-01-24"], 142.62, 0.005);
    EXPECT_NEAR(closes["2025-01-27"], 118.42, 0.005);
}

}  // namespace
}  // namespace undertone::sources
