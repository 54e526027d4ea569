// Every way in which a provider says no becomes the right kind of error, and none of them a price or
// an empty success.
#include "sources/refusals.h"

#include "sources/feed.h"
#include "sources/quotes.h"
#include "support/files.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <array>
#include <set>

namespace undertone::sources {
namespace {

namespace fs = std::filesystem;

struct Case {
    const char* provider;
    const char* body;  ///< a body, or a file's name
    int status;
    ErrorKind kind;
};

constexpr auto rate = ErrorKind::refused_rate;
constexpr auto key = ErrorKind::refused_key;
constexpr auto unknown = ErrorKind::unknown_symbol;
constexpr auto outage = ErrorKind::outage;
constexpr auto blocked = ErrorKind::blocked_page;

// The files of data/api/errors, each from its own provider.
const Case recorded[] = {
    {"alphavantage", "alphavantage_200_bad_key.json", 200, key},
    {"alphavantage", "alphavantage_200_empty_global_quote.json", 200, unknown},
    {"alphavantage", "alphavantage_200_invalid_call.json", 200, unknown},
    {"alphavantage", "alphavantage_200_note_5perminute.json", 200, rate},
    {"finnhub", "finnhub_candle_no_data.json", 200, unknown},
    {"finnhub", "finnhub_quote_unknown_symbol_all_zero.json", 200, unknown},
    {"stooq", "stooq_200_daily_limit.txt", 200, rate},
    {"stooq", "stooq_200_no_data.txt", 200, unknown},
    {"stooq", "stooq_pl_200_no_data.txt", 200, unknown},
    {"stooq", "stooq_quote_200_ND.csv", 200, unknown},
    {"stooq", "stooq_quote_200_ND_with_name_column.csv", 200, unknown},
    {"twelvedata", "twelvedata_429_day.json", 429, rate},
    {"twelvedata", "twelvedata_429_day.json", 200, rate},
    {"twelvedata", "twelvedata_429_minute.json", 429, rate},
    {"twelvedata", "twelvedata_429_minute.json", 200, rate},
    {"yahoo", "yahoo_429_edge.txt", 429, rate},
    {"yahoo", "yahoo_429_edge.txt", 200, rate},
    {"yahoo", "yahoo_429_plain.txt", 429, rate},
    {"yahoo", "yahoo_chart_404_not_found.json", 404, unknown},
    {"yahoo", "yahoo_chart_404_not_found.json", 200, unknown},
    {"gdelt", "gdelt_429_or_200_plaintext_refusal.txt", 200, rate},
};

// Small ones of ours, in the shapes that the providers document or are known to send.
const Case own[] = {
    {"alphavantage", R"({"Information":"Our standard API rate limit is 25 requests per day."})",
     200, rate},
    {"alphavantage",
     R"json({"Information":"Please consider spreading out your free API requests more sparingly )json"
     R"json((1 request per second)."})json",
     200, rate},
    {"alphavantage", R"({"Information":"This is a premium endpoint."})", 200, key},
    {"alphavantage", R"({"Note":"Words that nobody knows yet"})", 200, rate},
    {"alphavantage", R"json({"Meta Data":{"2. Symbol":"X"},"Time Series (Daily)":{}})json", 200,
     unknown},
    {"alphavantage_news", R"({"Information":"rate limit is 25 requests per day"})", 200, rate},
    {"alphavantage_news", R"({"Information":"Invalid inputs. Please refer to the documentation."})",
     200, unknown},
    {"alphavantage_news", R"({"Error Message":"the parameter apikey is invalid"})", 200, key},
    {"twelvedata", R"({"code":401,"message":"**apikey** parameter is incorrect","status":"error"})",
     401, key},
    {"twelvedata",
     R"({"code":404,"message":"**symbol** or **figi** parameter is missing or )"
     R"(invalid","status":"error"})",
     200, unknown},
    {"twelvedata",
     R"({"code":404,"message":"This symbol is available starting with Grow",)"
     R"("status":"error"})",
     404, key},
    {"twelvedata", R"({"code":500,"message":"Please try later","status":"error"})", 500, outage},
    {"twelvedata", R"({"meta":{"symbol":"NVDA"},"values":[],"status":"ok"})", 200, unknown},
    {"tiingo", R"({"detail":"Invalid token."})", 401, key},
    {"tiingo", R"({"detail":"Not found."})", 404, unknown},
    {"tiingo", R"({"detail":"Error: You have run over your hourly request allocation."})", 200,
     rate},
    {"tiingo", "You have run over your hourly request allocation", 429, rate},
    {"tiingo", "[]", 200, unknown},
    {"finnhub", R"({"error":"API limit reached. Please try again later."})", 429, rate},
    {"finnhub", R"({"error":"Invalid API key"})", 401, key},
    {"finnhub", R"({"error":"You don't have access to this resource."})", 403, key},
    {"finnhub", R"({"c":0,"d":0,"dp":0,"h":0,"l":0,"o":0,"pc":0,"t":0})", 200, unknown},
    {"alpaca", R"({"message":"forbidden."})", 403, key},
    {"alpaca", R"({"code":42210000,"message":"invalid symbol: NOPE!"})", 422, unknown},
    {"alpaca", R"({"message":"too many requests."})", 429, rate},
    {"massive",
     R"({"status":"ERROR","request_id":"1","error":"You've exceeded the maximum )"
     R"(requests per minute"})",
     429, rate},
    {"massive", R"({"status":"ERROR","request_id":"1","error":"Unknown API Key"})", 401, key},
    {"massive",
     R"({"status":"NOT_AUTHORIZED","request_id":"1","message":"You are not entitled to )"
     R"(this data. Please upgrade your plan."})",
     403, key},
    {"fmp", R"({"Error Message":"Limit Reach . Please upgrade your plan"})", 429, rate},
    {"fmp", R"({"Error Message":"Limit Reach . Please upgrade your plan"})", 200, rate},
    {"fmp", R"({"Error Message":"Invalid API KEY."})", 401, key},
    {"fmp", R"({"Error Message":"Legacy Endpoint : no longer supported"})", 403, key},
    {"fmp", "Premium Query Parameter: not available under your current subscription", 402, key},
    {"yahoo",
     "<!DOCTYPE html><html><head><title>Yahoo</title></head><body><h1>Will be right back"
     "...</h1></body></html>",
     200, outage},
    {"yahoo", "<html><body>Verify that you are human</body></html>", 200, blocked},
    {"yahoo", "", 503, outage},
    {"yahoo",
     R"({"finance":{"result":null,"error":{"code":"Unauthorized","description":"Invalid )"
     R"(Crumb"}}})",
     401, key},
    // A script that is to be solved before anything is shown: it is not, ever.
    {"stooq", "<!doctype html><html><head><script>let n=0;while(!ok(n))n++;</script></head></html>",
     200, blocked},
    {"stooq", "Exceeded the daily hits limit!\r\n", 200, rate},
    {"gdelt", "<html><head><title>Query error</title></head><body>The query was too short</body>",
     200, blocked},
    {"federal_register", "<html><title>503 Service Unavailable</title></html>", 200, outage},
    {"hackernews", R"({"status":429,"message":"Too many requests, slow down"})", 200, rate},
    {"sec_atom",
     "<html><head><title>SEC.gov | Your Request Originates from an Undeclared Automated "
     "Tool</title></head></html>",
     200, blocked},
    {"google_news", "<html><head><title>Sorry...</title></head><body>unusual traffic</body></html>",
     200, blocked},
};

bool is_news(std::string_view provider)
{
    constexpr std::array formats{"alphavantage_news", "gdelt",    "federal_register",
                                 "hackernews",        "sec_atom", "google_news"};
    return std::find(formats.begin(), formats.end(), provider) != formats.end();
}

std::optional<Error> error_of(const Case& one, const std::string& body)
{
    if (is_news(one.provider)) {
        const auto feed = parse_news(one.provider, {body, {}, {}});
        return feed ? std::nullopt : std::optional(feed.error());
    }
    const auto series = parse_bars(one.provider, body, "NVDA", one.status);
    return series ? std::nullopt : std::optional(series.error());
}

void expect_kind(const Case& one, const std::string& body)
{
    const auto error = error_of(one, body);
    ASSERT_TRUE(error) << one.provider << " took for data: " << one.body;
    EXPECT_EQ(to_string(error->kind), to_string(one.kind))
        << one.provider << ": " << one.body << "\n  " << error->what;
    EXPECT_FALSE(error->what.empty());
}

TEST(Refusals, of_every_provider_are_told_apart)
{
    for (const Case& one : own)
        expect_kind(one, one.body);
}

TEST(Refusals, recorded_ones_are_told_apart)
{
    UNDERTONE_REQUIRE_SHARED("data/api/errors/PROVENANCE.md");
    const fs::path folder = fs::path(UNDERTONE_SHARED_DIR) / "data/api/errors";
    std::set<std::string> seen{"PROVENANCE.md"};
    for (const Case& one : recorded) {
        expect_kind(one, test::read_file(folder / one.body));
        seen.insert(one.body);
    }
    for (const auto& entry : fs::directory_iterator(folder))
        EXPECT_EQ(seen.count(entry.path().filename().string()), 1u)
            << entry.path().filename() << " is in no case";
}

TEST(Refusals, say_what_the_provider_said)
{
    const auto series =
        parse_bars("twelvedata",
                   R"({"code":429,"message":"You have run out of API credits for the current )"
                   R"(minute. Wait for the next minute","status":"error"})",
                   "NVDA", 429);
    ASSERT_FALSE(series);
    EXPECT_EQ(series.error().what,
              "Twelve Data refused NVDA: “You have run out of API credits for the current minute. "
              "Wait for the next minute”");
}

TEST(Refusals, end_when_their_words_tell)
{
    const Utc now = utc_from_iso("2025-01-27T14:30:20Z").value();
    const auto end_of = [&](std::string_view said) {
        const auto time = retry_time(said, now);
        return time ? to_iso(*time) : std::string("unknown");
    };
    EXPECT_EQ(end_of("out of API credits for the current minute"), "2025-01-27T14:31:00Z");
    EXPECT_EQ(end_of("over your hourly request allocation"), "2025-01-27T15:00:00Z");
    EXPECT_EQ(end_of("You have run out of API credits for the day."), "2025-01-28T00:00:00Z");
    EXPECT_EQ(end_of("Exceeded the daily hits limit"), "2025-01-28T00:00:00Z");
    // Which of the two is spent, it does not say.
    EXPECT_EQ(end_of("5 calls per minute and 500 calls per day"), "unknown");
    EXPECT_EQ(end_of("Too Many Requests"), "unknown");
}

}  // namespace
}  // namespace undertone::sources
