// Every fault of a provider, through the whole way of a fetch: what the user is told, when it is
// asked again, and that it is well the first time that the provider is.
#include "support/faults.h"

#include "ingest/collector.h"
#include "ingest/fetch_plan.h"
#include "ingest/workspace_fixture.h"
#include "net/certificates.h"
#include "support/files.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cstdio>
#include <memory>

#ifndef _WIN32

namespace undertone::ingest {
namespace {

using namespace std::chrono_literals;
using test::RawServer;
using test::read_file;
using test::says;
using test::whole_answer;
using testing::HasSubstr;

Utc g_now;
Utc now() { return g_now; }

std::string story(const std::string& title)
{
    return "<rss version=\"2.0\"><channel><title>T</title><item><guid>1</guid><title>" + title +
           "</title></item></channel></rss>";
}

/// A provider that misbehaves, and what may be relied on.
struct Case {
    std::string name;
    RawServer::Serve serve;
    std::string words;      ///< in what the user is told; empty: it is taken, nothing of it lost
    seconds shortest = 0s;  ///< until it is asked again
    seconds longest = 24h;
    std::string format = "feed";
    int storm = 1;  ///< this many times in a row
};

Case refusal(const std::string& name, const std::string& body, const std::string& words,
             const std::string& format = "feed", seconds shortest = 15min, seconds longest = 17min)
{
    return {
        "200 with " + name, says(whole_answer("200 OK", body)), words, shortest, longest, format};
}

/// Ten levels of ten: 10^10 letters, were they expanded.
std::string entity_bomb()
{
    std::string document = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"a\">";
    for (int level = 1; level <= 10; ++level) {
        const std::string before = "&a" + std::to_string(level - 1) + ";";
        document += "<!ENTITY a" + std::to_string(level) + " \"";
        for (int i = 0; i < 10; ++i)
            document += before;
        document += "\">";
    }
    return document + "]>" + story("AMD rises &a10;");
}

std::vector<Case> all_cases()
{
    constexpr seconds to_midnight = 12h;  // UTC, from the test's noon
    std::vector<Case> cases;
    for (const test::Fault& one : test::transfer_faults()) {
        const bool network = one.kind == ErrorKind::network;
        cases.push_back(
            {one.name, one.serve, one.words, network ? 1min : 15min, network ? 68s : 17min});
    }
    const auto busy = [](const std::string& name, const std::string& header, seconds shortest,
                         seconds longest) {
        return Case{"429, " + name,
                    says(whole_answer("429 Too Many Requests", "slow down", header)),
                    "too many requests", shortest, longest};
    };
    const std::vector<Case> more = {
        busy("Retry-After in seconds", "Retry-After: 3600\r\n", 1h, 1h),
        busy("Retry-After as a date", "Retry-After: Tue, 28 Jan 2025 13:30:00 GMT\r\n", 90min,
             90min),
        busy("no Retry-After", "", 15min, 17min),
        {"503, Retry-After", says(whole_answer("503 Down", "", "Retry-After: 600\r\n")),
         "the server answered HTTP 503", 10min, 10min},
        {"5xx storm", says(whole_answer("502 Bad Gateway", "")), "the server answered HTTP 502", 4h,
         6h, "feed", 5},
        refusal("an empty body", "", ""),
        refusal("a page for people", "<!DOCTYPE html><html><body>Verify</body></html>", "page"),
        refusal("“Too Many Requests”", "Edge: Too Many Requests", "Too Many Requests"),
        refusal("GDELT's words", "Please limit requests to one every 5 seconds.", "limit requests",
                "gdelt"),
        refusal("Alpha Vantage's note",
                R"({"Note": "Our standard API call frequency is 5 calls per minute."})",
                "frequency", "alphavantage", 1min, 1min),
        refusal("Alpha Vantage's daily limit",
                R"({"Information": "Our standard API rate limit is 25 requests per day."})",
                "25 requests per day", "alphavantage", to_midnight, to_midnight),
        refusal("a page instead of quotes", "<html><body>Will be right back</body></html>", "page",
                "yahoo_chart"),
        refusal("a daily limit", "Exceeded the daily hits limit", "daily hits limit", "feed",
                to_midnight, to_midnight),
        {"an XML entity bomb", says(whole_answer("200 OK", entity_bomb())), ""},
        {"an unknown host", {}, "there is no host of that name", 1min, 68s},
    };
    cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

class FaultsTest : public WorkspaceTest {
protected:
    FaultsTest() : WorkspaceTest(now)
    {
        EXPECT_TRUE(writer_.save_reference(shipped_companies(), {}, shipped_topics(), {}));
    }

    void set_source(const std::string& id, const std::string& url, const std::string& format,
                    bool enabled = true)
    {
        Source source;
        source.id = {id};
        source.name = "The wire";
        source.family = id;
        source.format = format;
        const bool news = format == "feed" || format == "gdelt";
        source.kind = news ? SourceKind::news : SourceKind::quotes;
        source.url = news ? url : url + "?of={SYMBOL}";
        source.interval = 15min;
        source.enabled = enabled;
        setenv(key_variable(source.id).c_str(), "a-key", 1);
        EXPECT_TRUE(writer_.save_reference({}, {}, {}, {source}));
    }

    FetchReport fetch(net::HttpClient& http)
    {
        const auto round = collect_once(writer_, pipeline_, http, {{"NVDA"}}, now, stop_);
        EXPECT_TRUE(round) << to_sentence(round.error());
        EXPECT_EQ(round ? round->reports.size() : 0, 1u);
        return round && !round->reports.empty() ? round->reports[0] : FetchReport{};
    }

    std::optional<Utc> retry_at(const std::string& id)
    {
        const auto fetches = writer_.reader().fetches().value();
        for (const store::FetchRecord& one : fetches)
            if (one.source.value == id)
                return one.retry_at;
        return std::nullopt;
    }

    void line(const std::string& name, std::chrono::steady_clock::duration given_up,
              std::optional<seconds> wait, const std::string& told)
    {
        std::printf("%-30s | %5lld ms | %6s | %s\n", name.c_str(),
                    static_cast<long long>(
                        std::chrono::duration_cast<std::chrono::milliseconds>(given_up).count()),
                    wait ? (std::to_string(wait->count()) + " s").c_str() : "-", told.c_str());
    }

    std::int64_t stored()
    {
        const store::Counts counts = writer_.reader().counts().value();
        return counts.stories + counts.bars;
    }

    /// Bad until mended at the time that the failure named; then the story is there, once.
    void run(const std::string& id, const Case& one)
    {
        std::atomic<bool> mended{false};
        RawServer server([&](test::Peer& peer) {
            mended ? says(whole_answer("200 OK", story("AMD rises")))(peer) : one.serve(peer);
        });
        net::HttpSettings settings;
        settings.host_spacing = 0ms;
        settings.limits.first_byte_timeout = 300ms;
        settings.limits.low_speed_window = 1s;
        net::HttpClient http(settings, now);
        g_now = utc_from_iso("2025-01-28T12:00:00Z").value();
        const std::string nowhere = "http://" + std::string(64, 'n') + ".example/feed";
        set_source(id, one.serve ? server.url("/feed") : nowhere, one.format);
        const auto before = stored();
        for (int i = 1; i <= one.storm; ++i) {
            const auto from = std::chrono::steady_clock::now();
            const FetchReport bad = fetch(http);
            const auto given_up = std::chrono::steady_clock::now() - from;
            const auto retry = retry_at(id);
            const auto wait = retry ? std::optional(seconds(*retry - g_now)) : std::nullopt;
            if (i == one.storm)
                line(one.name, given_up, wait, bad.ok ? "taken" : bad.error);
            if (one.words.empty() && bad.ok)
                break;
            ASSERT_FALSE(bad.ok);
            EXPECT_EQ(stored(), before);
            EXPECT_THAT(bad.error, HasSubstr(one.words));
            ASSERT_TRUE(wait);
            if (i == one.storm) {
                EXPECT_GE(*wait, one.shortest);
                EXPECT_LE(*wait, one.longest);
            }
            g_now = *retry;
        }
        mended = true;
        if (const auto retry = retry_at(id))
            g_now = std::max(g_now, *retry);
        else
            g_now += 1h;
        set_source(id, server.url("/feed"), "feed");
        const FetchReport good = fetch(http);
        EXPECT_TRUE(good.ok) << good.error;
        EXPECT_EQ(stored(), before + 1);
        set_source(id, server.url("/feed"), "feed", false);
    }

    std::atomic<bool> stop_{false};
};

TEST_F(FaultsTest, EachIsToldAndIsOverWhenTheProviderIsWell)
{
    std::printf("fault | until noticed | until asked again | told\n");
    int count = 0;
    for (const Case& one : all_cases()) {
        SCOPED_TRACE(one.name);
        run("source" + std::to_string(++count), one);
    }
}

TEST_F(FaultsTest, ACertificateThatDoesNotHoldIsNamedAndAMendedOneTaken)
{
    const test::Authority authority(folder_.path());
    const struct {
        std::string name, says;
        test::ServerCertificate certificate;
    } cases[] = {
        {"expired certificate", "it has expired", authority.issue("IP:127.0.0.1", -60)},
        {"another host's certificate", "another host's", authority.issue("DNS:else.example")},
        {"self-signed certificate", "it is self-signed", authority.self_signed("IP:127.0.0.1")},
    };
    const test::ServerCertificate valid = authority.issue("IP:127.0.0.1");
    g_now = utc_from_iso("2025-01-28T12:00:00Z").value();
    for (const auto& [name, says, certificate] : cases) {
        SCOPED_TRACE(name);
        test::HttpServer bad_server(certificate.certificate, certificate.key);
        test::HttpServer good_server(valid.certificate, valid.key);
        for (test::HttpServer* one : {&bad_server, &good_server})
            one->serve("/feed", story("AMD rises"), "application/rss+xml");
        net::HttpSettings settings;
        settings.host_spacing = 0ms;
        settings.ca_file = authority.file();
        net::HttpClient http(settings, now);
        set_source(name, bad_server.url("/feed"), "feed");
        const auto before = stored();
        const auto from = std::chrono::steady_clock::now();
        const FetchReport bad = fetch(http);
        const auto retry = retry_at(name);
        ASSERT_TRUE(retry);
        line(name, std::chrono::steady_clock::now() - from, *retry - g_now, bad.error);
        EXPECT_THAT(bad.error, HasSubstr(says));
        EXPECT_EQ(stored(), before);
        EXPECT_EQ(bad_server.requests(), 0);
        g_now = *retry;
        set_source(name, good_server.url("/feed"), "feed");
        EXPECT_TRUE(fetch(http).ok);
        EXPECT_EQ(stored(), before + 1);
        set_source(name, good_server.url("/feed"), "feed", false);
    }
}

TEST_F(FaultsTest, ABudgetThatIsUsedUpAsksNobodyUntilItsDayIsOver)
{
    test::HttpServer server;
    server.serve("/feed", story("AMD rises"), "application/rss+xml");
    net::HttpSettings settings;
    settings.host_spacing = 0ms;
    net::HttpClient http(settings, now);
    g_now = utc_from_iso("2025-01-28T12:00:00Z").value();
    set_source("wire", server.url("/feed"), "feed");
    ASSERT_TRUE(writer_.save_budgets({{"127.0.0.1", 0, 0, 1, 0}}));
    EXPECT_TRUE(fetch(http).ok);
    g_now += 1h;
    const FetchReport refused = fetch(http);
    EXPECT_THAT(refused.error,
                HasSubstr("The wire: not asked: the requests that 127.0.0.1 allows"));
    EXPECT_THAT(refused.error, HasSubstr("next try 2025-01-29 00:00 UTC"));
    EXPECT_EQ(server.requests(), 1);
    g_now = utc_from_iso("2025-01-29T00:00:00Z").value();
    EXPECT_TRUE(fetch(http).ok);
    EXPECT_EQ(server.requests(), 2);
}

}  // namespace
}  // namespace undertone::ingest

#endif
