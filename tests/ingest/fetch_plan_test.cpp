#include "ingest/fetch_plan.h"

#include "ingest/secrets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace undertone::ingest {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

const Utc now = utc_from_iso("2025-01-27T14:30:00Z").value();

Source source(const std::string& url, SourceKind kind = SourceKind::news)
{
    Source one;
    one.id = {"wire"};
    one.name = "Wire";
    one.kind = kind;
    one.url = url;
    one.interval = 15min;
    return one;
}

store::FetchRecord ended(bool ok, Utc at, std::optional<Utc> retry_at = {}, int status = 0)
{
    store::FetchRecord record;
    record.source = {"wire"};
    record.ok = ok;
    record.at = at;
    record.retry_at = retry_at;
    record.status = status;
    return record;
}

std::vector<std::string> urls(const Source& of, const std::vector<Symbol>& symbols,
                              const store::FetchRecord* last = nullptr)
{
    std::vector<std::string> all;
    const auto requests = requests_of(of, symbols, last, now).value();
    for (const PlannedRequest& request : requests)
        all.push_back(request.url);
    return all;
}

TEST(FetchPlan, OneRequestForEachSymbolAndQuery)
{
    const std::vector<Symbol> symbols = {{"NVDA"}, {"^SOX"}};
    EXPECT_THAT(urls(source("http://h/feed"), symbols), ElementsAre("http://h/feed"));
    EXPECT_THAT(urls(source("http://h/{SYMBOL}?s={SYMBOL}"), symbols),
                ElementsAre("http://h/NVDA?s=NVDA", "http://h/%5ESOX?s=%5ESOX"));
    Source search = source("http://h/?q={QUERY}&t>{EPOCH}");
    search.queries = {"DeepSeek", "chip \"export & controls\""};
    EXPECT_THAT(urls(search, symbols),
                ElementsAre("http://h/?q=DeepSeek&t>1737383400",  // 2025-01-20T14:30:00Z
                            "http://h/?q=chip%20%22export%20%26%20controls%22&t>1737383400"));
    search.url = "http://h/{SYMBOL}/{QUERY}";
    const auto both = requests_of(search, symbols, nullptr, now).value();
    ASSERT_EQ(both.size(), 4u);
    EXPECT_EQ(both[2].what, "^SOX DeepSeek");
    EXPECT_EQ(both[2].symbol.value, "^SOX");
}

TEST(FetchPlan, DatesSpanTwoYears)
{
    EXPECT_THAT(urls(source("http://h/{FROM}/{TO}"), {}),
                ElementsAre("http://h/2023-01-27/2025-01-27"));
}

TEST(FetchPlan, AProviderThatWantsAKeyIsNotAskedWithoutOne)
{
    Source keyed = source("http://h/{SYMBOL}", SourceKind::quotes);
    keyed.id = {"twelve_data"};
    keyed.format = "twelvedata";
    const auto without = requests_of(keyed, {{"NVDA"}}, nullptr, now);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().kind, ErrorKind::refused_key);
    EXPECT_THAT(without.error().remedy, HasSubstr("UNDERTONE_KEY_TWELVE_DATA"));
    const auto with = requests_of(keyed, {{"NVDA"}}, nullptr, now, "k3y").value();
    ASSERT_EQ(with.size(), 1u);
    EXPECT_EQ(with[0].url, "http://h/NVDA");
    EXPECT_EQ(with[0].headers.at(0).second, "apikey k3y");
}

// A key may hold what means something in an address.
TEST(FetchPlan, AKeyInTheAddressIsEncodedAndKnownAsASecret)
{
    Source keyed = source("http://h/?apikey={KEY}&s={SYMBOL}", SourceKind::quotes);
    keyed.format = "alphavantage";
    const auto asked = requests_of(keyed, {{"NVDA"}}, nullptr, now, "a&b=c/ü").value();
    EXPECT_EQ(asked.at(0).url, "http://h/?apikey=a%26b%3Dc%2F%C3%BC&s=NVDA");
    EXPECT_EQ(without_secrets("at " + asked[0].url + " for a&b=c/ü", asked[0].secrets),
              "at http://h/?apikey=…&s=NVDA for …");
    keyed.format = "yahoo_chart";
    EXPECT_EQ(requests_of(keyed, {{"NVDA"}}, nullptr, now, "k3y")->at(0).url,
              "http://h/?apikey={KEY}&s=NVDA");
}

// By its value, whatever it looks like; both halves of Alpaca's.
TEST(FetchPlan, KeysAreHiddenByTheirValue)
{
    EXPECT_EQ(without_secrets("key demo at ?apikey=demo&x", secrets_of("demo")),
              "key … at ?apikey=…&x");
    EXPECT_EQ(without_secrets("ID:SEC, ID, SEC", secrets_of("ID:SEC")), "…, …, …");
    EXPECT_EQ(without_secrets("nothing", secrets_of("")), "nothing");
}

TEST(FetchPlan, AnAnswerGoesOnAtTheSameServerForTenPagesAtMost)
{
    PlannedRequest asked{"https://h/list", "what", {}};
    const auto next = next_page(asked, "https://h/list?page=2");
    ASSERT_TRUE(next);
    EXPECT_EQ(next->url, "https://h/list?page=2");
    EXPECT_EQ(next->what, "what");
    EXPECT_EQ(next->page, 2);
    EXPECT_FALSE(next_page(asked, ""));
    EXPECT_FALSE(next_page(asked, "https://h/list"));
    EXPECT_FALSE(next_page(asked, "https://elsewhere/list"));
    EXPECT_FALSE(next_page(asked, "http://h/list?page=2"));
    EXPECT_FALSE(next_page(asked, "file:///etc/passwd"));
    asked.page = 10;
    EXPECT_FALSE(next_page(asked, "https://h/list?page=11"));
}

TEST(FetchPlan, WhatIsPutInIsNotReadAgain)
{
    Source search = source("http://h/{SYMBOL}/{QUERY}");
    search.queries = {"{SYMBOL}"};
    EXPECT_THAT(urls(search, {{"{QUERY}"}}), ElementsAre("http://h/%7BQUERY%7D/%7BSYMBOL%7D"));
}

TEST(FetchPlan, NothingToPutInIsNoRequest)
{
    EXPECT_THAT(urls(source("http://h/{SYMBOL}"), {}), ElementsAre());
    EXPECT_THAT(urls(source("http://h/{QUERY}"), {{"NVDA"}}), ElementsAre());
}

TEST(FetchPlan, AQuoteSourceNamesItsSymbol)
{
    const auto planned =
        requests_of(source("http://h/all", SourceKind::quotes), {{"NVDA"}}, nullptr, now);
    ASSERT_FALSE(planned);
    EXPECT_EQ(planned.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(planned.error().what, HasSubstr("Wire"));
}

TEST(FetchPlan, AfterFailuresEverySymbolIsFirstInItsTurn)
{
    const std::vector<Symbol> symbols = {{"A"}, {"B"}, {"C"}, {"D"}};
    const Source quotes = source("http://h/{SYMBOL}", SourceKind::quotes);
    const auto good = ended(true, now);
    EXPECT_EQ(urls(quotes, symbols, &good).front(), "http://h/A");
    std::vector<std::string> first;
    for (int i = 0; i < 50; ++i) {
        const auto bad = ended(false, now - 15min * i);
        auto all = urls(quotes, symbols, &bad);
        first.push_back(all.front());
        std::sort(all.begin(), all.end());
        EXPECT_THAT(all, ElementsAre("http://h/A", "http://h/B", "http://h/C", "http://h/D"));
    }
    for (const char* symbol : {"A", "B", "C", "D"})
        EXPECT_GE(std::count(first.begin(), first.end(), std::string("http://h/") + symbol), 3)
            << symbol;
}

TEST(FetchPlan, ASourceIsDueAfterItsIntervalAndUpToAnEighthMore)
{
    const Source wire = source("http://h/feed");
    EXPECT_TRUE(is_due(wire, nullptr, now, false));
    std::set<Utc> dues;
    for (int i = 0; i < 40; ++i) {
        Source one = wire;
        one.id = {"wire" + std::to_string(i)};
        auto record = ended(true, now);
        const Utc due = due_at(one, &record, now);
        EXPECT_GE(due, now + 15min);
        EXPECT_LE(due, now + seconds(15min) * 9 / 8);
        EXPECT_FALSE(is_due(one, &record, due - 1s, false));
        EXPECT_TRUE(is_due(one, &record, due - 1s, true));
        EXPECT_TRUE(is_due(one, &record, due, false));
        dues.insert(due);
    }
    EXPECT_GE(dues.size(), 20u) << "those asked together do not stay in step";
    auto record = ended(true, now + 24h);  // the clock was set back since
    EXPECT_TRUE(is_due(wire, &record, now, false));
}

TEST(FetchPlan, WhatIsFreshIsNotAskedFor)
{
    const Source wire = source("http://h/feed");
    auto record = ended(true, now, now + 6h, 200);
    EXPECT_EQ(due_at(wire, &record, now), now + 6h);
    EXPECT_TRUE(is_due(wire, &record, now + 1h, true)) << "the user may ask all the same";
    record.retry_at = now + 1min;
    EXPECT_GE(due_at(wire, &record, now), now + 15min);
}

TEST(FetchPlan, HowOftenASourceMayBeAskedFollowsWhatItCosts)
{
    const auto range = [](const Source& of) {
        const IntervalRange both = interval_range(of);
        return std::pair(both.shortest, both.longest);
    };
    EXPECT_EQ(range(source("http://h/feed")), std::pair(seconds(5min), seconds(24h)));
    EXPECT_EQ(range(source("http://h/{QUERY}")), std::pair(seconds(15min), seconds(24h)));
    EXPECT_EQ(range(source("http://h/{SYMBOL}")), std::pair(seconds(15min), seconds(24h)));
    EXPECT_EQ(range(source("http://h/{SYMBOL}", SourceKind::quotes)),
              std::pair(seconds(15min), seconds(15min)));
}

/// A source asked for `time`, whose changes come at random with that mean time between them: the
/// mean of its intervals in the second half.
double mean_interval(std::mt19937& random, double mean_change, std::chrono::hours time)
{
    std::exponential_distribution<double> next_change(1 / mean_change);
    const Source wire = source("http://h/feed");
    const IntervalRange range = interval_range(wire);
    auto record = ended(true, now);
    double change_at = next_change(random), sum = 0;
    int count = 0;
    while (record.at < now + time) {
        const Utc at = due_at(wire, &record, record.at);
        bool changed = false;
        for (; change_at <= double((at - now).count()); change_at += next_change(random))
            changed = true;
        const seconds interval = next_interval(wire, &record, at, changed);
        EXPECT_GE(interval, range.shortest);
        EXPECT_LE(interval, range.longest);
        EXPECT_LE(next_interval(wire, &record, at, true), next_interval(wire, &record, at, false));
        record = ended(true, at);
        record.interval = interval;
        if (at > now + time / 2)
            sum += double(interval.count()), ++count;
    }
    return sum / count;
}

TEST(FetchPlan, TheIntervalFollowsHowOftenASourceChanges)
{
    std::mt19937 random(20250127);
    // Every fourth fetch of a Poisson stream brings something when 1 - exp(-interval / mean) = 1/4.
    const double per_mean = -std::log(0.75);
    for (const auto mean : {seconds(1h), seconds(3h), seconds(12h)}) {
        const double expected = per_mean * double(mean.count());
        const double reached = mean_interval(random, double(mean.count()), 24h * 60);
        EXPECT_GT(reached, expected * 0.7) << mean.count();
        EXPECT_LT(reached, expected * 1.5) << mean.count();
    }
    EXPECT_LT(mean_interval(random, 30, 24h * 20), 400) << "each half minute";
    EXPECT_GT(mean_interval(random, 86'400 * 365, 24h * 60), 80'000) << "once a year";
}

TEST(FetchPlan, AFirstFetchAndALongPauseTeachLittle)
{
    const Source wire = source("http://h/feed");
    EXPECT_EQ(next_interval(wire, nullptr, now, true), 15min);
    auto record = ended(true, now - 24h * 30);
    record.interval = 1h;
    EXPECT_LE(next_interval(wire, &record, now, false), 62min) << "the program was off for a month";
}

TEST(FetchPlan, ATimeToWaitHoldsAndOneNamedByTheProviderHoldsAgainstTheUser)
{
    const Source wire = source("http://h/feed");
    auto record = ended(false, now - 2h, now + 1s);
    EXPECT_FALSE(is_due(wire, &record, now, false));
    EXPECT_TRUE(is_due(wire, &record, now, true));
    for (const int status : {429, 503}) {
        record.status = status;
        EXPECT_FALSE(is_due(wire, &record, now, true));
    }
    record.retry_at = now;
    EXPECT_TRUE(is_due(wire, &record, now, false));
    record = ended(false, now - 1min, now);  // sooner than the interval: the network was away
    EXPECT_TRUE(is_due(wire, &record, now, false));
}

TEST(FetchPlan, TheProvidersTimeIsTaken)
{
    Error busy{ErrorKind::refused_rate, "busy", {}, {}, now + 90s};
    EXPECT_EQ(next_try(source("http://h/feed"), nullptr, busy, now), now + 90s);
    busy.retry_at = now + 240h;
    EXPECT_EQ(next_try(source("http://h/feed"), nullptr, busy, now), now + 240h);
}

/// Failure after failure, each at the time that the one before named.
std::vector<seconds> waits(const Source& of, ErrorKind kind, int count)
{
    const Error error{kind, "no", {}, {}, {}};
    std::vector<seconds> all;
    std::optional<store::FetchRecord> last;
    Utc at = now;
    for (int i = 0; i < count; ++i) {
        const Utc next = next_try(of, last ? &*last : nullptr, error, at);
        all.push_back(next - at);
        last = ended(false, at, next);
        at = next;
    }
    return all;
}

TEST(FetchPlan, BackOffDoublesUpToADay)
{
    const auto refused = waits(source("http://h/feed"), ErrorKind::refused_rate, 12);
    EXPECT_GE(refused[0], 15min);
    EXPECT_LE(refused[0], seconds(15min) * 9 / 8);
    for (std::size_t i = 1; i < refused.size(); ++i) {
        EXPECT_GE(refused[i], std::min<seconds>(2 * refused[i - 1], 24h)) << i;
        EXPECT_LE(refused[i], 27h) << i;
    }
    EXPECT_GE(refused.back(), 24h);

    const auto offline = waits(source("http://h/feed"), ErrorKind::network, 12);
    EXPECT_LE(offline[0], 68s);
    EXPECT_GE(offline.back(), 30min);
    EXPECT_LE(offline.back(), 34min);

    Source weekly = source("http://h/feed");
    weekly.interval = 24h * 7;  // never sooner than its interval
    EXPECT_GE(waits(weekly, ErrorKind::outage, 3)[2], 24h * 7);
}

TEST(FetchPlan, BackOffIsTheSameEachTimeAndSpreadsTheSources)
{
    const Error error{ErrorKind::outage, "down", {}, {}, {}};
    std::vector<Utc> times;
    for (int i = 0; i < 20; ++i) {
        Source one = source("http://h/feed");
        one.id = {"wire" + std::to_string(i)};
        times.push_back(next_try(one, nullptr, error, now));
        EXPECT_EQ(times.back(), next_try(one, nullptr, error, now));
    }
    std::sort(times.begin(), times.end());
    EXPECT_GE(std::unique(times.begin(), times.end()) - times.begin(), 10);
}

}  // namespace
}  // namespace undertone::ingest
