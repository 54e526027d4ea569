#include "net/http_client.h"
#include "support/http_server.h"
#include "support/raw_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>
#include <algorithm>
#include <mutex>
#include <set>

namespace undertone::net {
namespace {

using namespace std::chrono_literals;
using test::HttpServer;
using testing::HasSubstr;
using testing::Not;
using SteadyClock = std::chrono::steady_clock;

Utc fixed_now() { return *utc_from_iso("2025-01-27T14:30:00Z"); }

HttpSettings quick()
{
    HttpSettings settings;
    settings.host_spacing = 0ms;
    return settings;
}

std::string gzip(const std::string& text)
{
    z_stream stream{};
    EXPECT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string packed(deflateBound(&stream, uLong(text.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

TEST(HttpClient, BringsTheBodyAndWhatTheServerSaysOfIt)
{
    HttpServer server;
    server.on("/feed", [](const httplib::Request& asked, httplib::Response& answer) {
        answer.set_header("ETag", "\"v1\"");
        answer.set_header("Last-Modified", "Mon, 27 Jan 2025 14:00:00 GMT");
        answer.set_content(asked.get_header_value("User-Agent"), "application/rss+xml");
    });
    HttpSettings settings = quick();
    settings.user_agent = "Undertone-test/1 (desk@example.org)";
    HttpClient http(settings);
    const auto answer = http.get({server.url("/feed?a=b"), {}, {}}).get();
    ASSERT_TRUE(answer) << to_sentence(answer.error());
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, settings.user_agent);
    EXPECT_EQ(answer->content_type, "application/rss+xml");
    EXPECT_EQ(answer->final_url, server.url("/feed?a=b"));
    EXPECT_EQ(answer->http_version, "1.1");
    EXPECT_EQ(answer->validators, (Validators{"\"v1\"", "Mon, 27 Jan 2025 14:00:00 GMT"}));
    EXPECT_FALSE(answer->retry_at);
}

TEST(HttpClient, DecompressesWhatItOfferedToTake)
{
    const std::string text = "DeepSeek " + std::string(5000, 'x');
    HttpServer server;
    server.on("/gzip", [&](const httplib::Request& asked, httplib::Response& answer) {
        EXPECT_THAT(asked.get_header_value("Accept-Encoding"), HasSubstr("gzip"));
        answer.set_header("Content-Encoding", "gzip");
        answer.set_content(gzip(text), "application/octet-stream");
    });
    server.on("/damaged", [&](const httplib::Request&, httplib::Response& answer) {
        answer.set_header("Content-Encoding", "gzip");
        answer.set_content("this is no gzip stream at all", "application/octet-stream");
    });
    HttpClient http(quick());
    const auto answer = http.get({server.url("/gzip"), {}, {}}).get();
    ASSERT_TRUE(answer) << to_sentence(answer.error());
    EXPECT_EQ(answer->body, text);

    const auto damaged = http.get({server.url("/damaged"), {}, {}}).get();
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(damaged.error().what, HasSubstr("damaged"));
}

TEST(HttpClient, EveryStatusIsAnAnswer)
{
    HttpServer server;
    server.serve("/gone", "no such symbol", "text/plain", 404);
    server.serve("/down", "later", "text/plain", 503);
    server.serve("/nowhere", "", "text/plain", 302);  // a redirect without an address
    HttpClient http(quick());
    const auto gone = http.get({server.url("/gone"), {}, {}}).get();
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->status, 404);
    EXPECT_EQ(gone->body, "no such symbol");
    EXPECT_EQ(http.get({server.url("/down"), {}, {}}).get()->status, 503);
    EXPECT_EQ(http.get({server.url("/nowhere"), {}, {}}).get()->status, 302);
}

TEST(HttpClient, AsksConditionallyWithStoredValidators)
{
    HttpServer server;
    server.on("/feed", [](const httplib::Request& asked, httplib::Response& answer) {
        if (asked.get_header_value("If-None-Match") == "\"v1\"" &&
            asked.get_header_value("If-Modified-Since") == "Mon, 27 Jan 2025 14:00:00 GMT")
            answer.status = 304;
        else
            answer.set_content("news", "text/plain");
    });
    HttpClient http(quick());
    const auto fresh = http.get({server.url("/feed"), {}, {}}).get();
    ASSERT_TRUE(fresh);
    EXPECT_FALSE(fresh->not_modified());
    const auto same =
        http.get({server.url("/feed"), {"\"v1\"", "Mon, 27 Jan 2025 14:00:00 GMT"}, {}}).get();
    ASSERT_TRUE(same) << to_sentence(same.error());
    EXPECT_TRUE(same->not_modified());
    EXPECT_EQ(same->body, "");
}

TEST(HttpClient, TellsUntilWhenAnAnswerIsFreshAndKeepsNothingThatMustNotBeStored)
{
    struct {
        std::vector<std::string> cache_control;
        const char* fresh_until;  ///< null: stale at once
        const char* etag;
    } const cases[] = {
        {{"max-age=900"}, "2025-01-27T14:45:00Z", "\"v1\""},
        {{"public", "max-age=900"}, "2025-01-27T14:45:00Z", "\"v1\""},  // two headers
        {{"no-cache, max-age=900"}, nullptr, "\"v1\""},
        {{"no-store, max-age=900"}, nullptr, ""},
        {{}, nullptr, "\"v1\""},
    };
    for (const auto& [cache_control, until, etag] : cases) {
        HttpServer server;
        server.on("/feed", [&, sent = cache_control](const auto&, httplib::Response& answer) {
            answer.set_header("ETag", "\"v1\"");
            for (const std::string& one : sent)
                answer.set_header("Cache-Control", one);
            answer.set_content("news", "text/plain");
        });
        HttpClient http(quick(), fixed_now);
        const auto answer = http.get({server.url("/feed"), {}, {}}).get();
        ASSERT_TRUE(answer) << to_sentence(answer.error());
        EXPECT_EQ(answer->fresh_until ? to_iso(*answer->fresh_until) : "stale",
                  until ? until : "stale");
        EXPECT_EQ(answer->validators.etag, etag);
    }
}

TEST(HttpClient, ARequestWaitsItsDelayAndCanBeCancelledInIt)
{
    HttpServer server;
    server.serve("/x", "x", "text/plain");
    HttpClient http(quick());
    HttpRequest later{server.url("/x"), {}, {}};
    later.delay = 150ms;
    const auto from = SteadyClock::now();
    EXPECT_TRUE(http.get(later).get());
    EXPECT_GE(SteadyClock::now() - from, 150ms);

    later.delay = 24h;
    auto never = http.get(later);
    EXPECT_TRUE(http.get({server.url("/x", "localhost"), {}, {}}).get()) << "other hosts go on";
    http.cancel_all();
    EXPECT_EQ(never.get().error().kind, ErrorKind::cancelled);
}

TEST(HttpClient, FollowsRedirectsToTheirEnd)
{
    HttpServer server;
    server.on("/old", [](const httplib::Request&, httplib::Response& answer) {
        answer.set_redirect("/older dir/../newer", 301);
    });
    server.on("/newer", [&](const httplib::Request&, httplib::Response& answer) {
        answer.set_redirect(server.url("/feed", "localhost"), 308);
    });
    server.serve("/feed", "news", "text/plain");
    HttpClient http(quick());
    const auto answer = http.get({server.url("/old"), {}, {}}).get();
    ASSERT_TRUE(answer) << to_sentence(answer.error());
    EXPECT_EQ(answer->body, "news");
    EXPECT_EQ(answer->final_url, server.url("/feed", "localhost"));
}

TEST(HttpClient, CountsRedirects)
{
    HttpServer server;
    server.on("/loop", [](const httplib::Request&, httplib::Response& answer) {
        answer.set_redirect("/loop", 302);
    });
    HttpSettings settings = quick();
    settings.limits.max_redirects = 3;
    HttpClient http(settings);
    const auto answer = http.get({server.url("/loop"), {}, {}}).get();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::invalid_input);
    EXPECT_THAT(answer.error().what, HasSubstr("redirects more than 3 times"));
    EXPECT_EQ(server.requests(), 4);
}

TEST(HttpClient, FollowsNoRedirectOutOfTheWeb)
{
    HttpServer server;
    for (const char* to : {"file:///etc/passwd", "ftp://127.0.0.1/x", "scp://127.0.0.1/x"}) {
        const std::string path = "/" + std::string(to).substr(0, 3);
        server.on(path, [to](const httplib::Request&, httplib::Response& answer) {
            answer.set_redirect(to, 302);
        });
        HttpClient http(quick());
        const auto answer = http.get({server.url(path), {}, {}}).get();
        ASSERT_FALSE(answer) << to;
        EXPECT_EQ(answer.error().kind, ErrorKind::invalid_input);
        EXPECT_THAT(answer.error().what, HasSubstr("127.0.0.1 redirects"));
    }
}

TEST(HttpClient, FetchesOnlyHttpAndHttps)
{
    HttpClient http(quick());
    for (const char* url : {"file:///etc/passwd", "ftp://localhost/", "dict://localhost/d:x",
                            "smb://localhost/x", "localhost/feed", ""}) {
        const auto answer = http.get({url, {}, {}}).get();
        ASSERT_FALSE(answer) << url;
        EXPECT_EQ(answer.error().kind, ErrorKind::invalid_input) << url;
    }
}

TEST(HttpClient, SecretsGoToTheirOriginAloneAndIntoNoWords)
{
    HttpServer other;
    std::string seen_there = "not asked";
    other.on("/end", [&](const httplib::Request& asked, httplib::Response& answer) {
        seen_there =
            asked.get_header_value("APCA-API-SECRET-KEY") + asked.get_header_value("Authorization");
        answer.set_content("x", "text/plain");
    });
    HttpServer server;
    std::string seen;
    server.on("/hop", [&](const httplib::Request&, httplib::Response& answer) {
        answer.set_redirect("/quotes", 302);
    });
    server.on("/quotes", [&](const httplib::Request& asked, httplib::Response& answer) {
        seen = asked.get_header_value("APCA-API-SECRET-KEY");
        answer.set_redirect(other.url("/end"), 302);
    });
    server.hang("/hang");
    HttpClient http(quick());
    const std::vector<std::pair<std::string, std::string>> keys = {
        {"APCA-API-SECRET-KEY", "hush"}, {"Authorization", "apikey hush"}};
    ASSERT_TRUE(http.get({server.url("/hop"), {}, keys}).get());
    EXPECT_EQ(seen, "hush");
    EXPECT_EQ(seen_there, "");

    HttpSettings settings = quick();
    settings.limits.total_timeout = 200ms;
    HttpClient impatient(settings);
    // Another server's port, closed; a name that cannot be; a server that hangs; no address.
    for (const std::string& url :
         {server.url("/hang?token=hush"), std::string("http://u:hush@127.0.0.1:1/x?token=hush"),
          "http://" + std::string(64, 'n') + ".example/x?token=hush",
          std::string("ftp://hush/?token=hush"), std::string("http://:/hush?token=hush")}) {
        const auto answer = impatient.get({url, {}, keys}).get();
        ASSERT_FALSE(answer) << url;
        const Error& error = answer.error();
        EXPECT_THAT(to_sentence(error) + error.detail, Not(HasSubstr("hush")));
    }
}

TEST(HttpClient, RefusesAHeaderThatWouldBecomeTwo)
{
    HttpServer server;
    server.serve("/x", "x", "text/plain");
    HttpClient http(quick());
    for (const char* value : {"a\r\nX: y", "a\nX: y", "a\r"}) {
        const auto answer = http.get({server.url("/x"), {}, {{"Key", value}}}).get();
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::invalid_input);
    }
    EXPECT_FALSE(http.get({server.url("/x"), {"\"a\"\r\nX: y", ""}, {}}).get());
    EXPECT_EQ(server.requests(), 0);
}

struct RetryAfter {
    const char* sent;
    const char* read;  ///< null: none
};
class HttpRetryAfter : public testing::TestWithParam<RetryAfter> {};

TEST_P(HttpRetryAfter, IsReadInBothForms)
{
    HttpServer server;
    server.on("/busy", [](const httplib::Request&, httplib::Response& answer) {
        answer.status = 429;
        answer.set_header("Retry-After", GetParam().sent);
    });
    HttpClient http(quick(), fixed_now);
    const auto answer = http.get({server.url("/busy"), {}, {}}).get();
    ASSERT_TRUE(answer) << to_sentence(answer.error());
    EXPECT_EQ(answer->status, 429);
    EXPECT_EQ(answer->retry_at ? to_iso(*answer->retry_at) : "none",
              GetParam().read ? GetParam().read : "none");
}

INSTANTIATE_TEST_SUITE_P(
    Forms, HttpRetryAfter,
    testing::Values(RetryAfter{"120", "2025-01-27T14:32:00Z"},
                    RetryAfter{"Mon, 27 Jan 2025 15:00:00 GMT", "2025-01-27T15:00:00Z"},
                    RetryAfter{"Monday, 27-Jan-25 15:00:00 GMT", "2025-01-27T15:00:00Z"},
                    RetryAfter{"0", nullptr}, RetryAfter{"-5", nullptr},
                    RetryAfter{"Mon, 27 Jan 2025 14:00:00 GMT", nullptr},  // past
                    RetryAfter{"soon", nullptr},
                    RetryAfter{"99999999999999999999", "2026-01-28T14:30:00Z"}));

TEST(HttpClient, AsksOneHostOneRequestAtATimeInOrderAndSpaced)
{
    constexpr auto spacing = 80ms;
    struct Visit {
        std::string path;
        SteadyClock::time_point from, to;
    };
    std::mutex mutex;
    std::vector<Visit> visits;
    HttpServer server;
    server.on("/.*", [&](const httplib::Request& asked, httplib::Response& answer) {
        const auto from = SteadyClock::now();
        answer.set_content("x", "text/plain");
        const std::lock_guard lock(mutex);
        visits.push_back({asked.path, from, SteadyClock::now()});
    });
    HttpSettings settings = quick();
    settings.host_spacing = spacing;
    HttpClient http(settings);
    std::vector<std::future<Result<HttpResponse>>> answers;
    for (const char* path : {"/1", "/2", "/3", "/4"})
        answers.push_back(http.get({server.url(path), {}, {}}));
    for (auto& answer : answers)
        ASSERT_TRUE(answer.get());
    ASSERT_EQ(visits.size(), 4u);
    for (std::size_t i = 0; i < visits.size(); ++i) {
        EXPECT_EQ(visits[i].path, "/" + std::to_string(i + 1));
        if (i > 0) {
            EXPECT_GE(visits[i].from - visits[i - 1].to, spacing - 2ms);
        }
    }
}

TEST(HttpClient, ARedirectWithinTheHostWaitsForNoPause)
{
    HttpServer server;
    server.on("/a", [](const httplib::Request&, httplib::Response& answer) {
        answer.set_redirect("/b", 301);
    });
    server.serve("/b", "x", "text/plain");
    HttpSettings settings = quick();
    settings.host_spacing = 1h;
    HttpClient http(settings);
    auto answer = http.get({server.url("/a"), {}, {}});
    ASSERT_EQ(answer.wait_for(20s), std::future_status::ready);
    EXPECT_EQ(answer.get()->body, "x");
}

TEST(HttpClient, AHostThatHangsHoldsUpNoOther)
{
    // The first answers only after the second was asked: in turn, both would time out.
    HttpServer server;
    std::promise<void> asked_second;
    server.on("/first", [&, done = asked_second.get_future().share()](const auto&, auto& answer) {
        done.wait_for(20s);
        answer.set_content("first", "text/plain");
    });
    server.on("/second", [&](const auto&, auto& answer) {
        asked_second.set_value();
        answer.set_content("second", "text/plain");
    });
    HttpSettings settings = quick();
    settings.limits.total_timeout = 10s;
    HttpClient http(settings);
    auto first = http.get({server.url("/first", "127.0.0.1"), {}, {}});
    auto second = http.get({server.url("/second", "localhost"), {}, {}});
    EXPECT_EQ(first.get().value_or(HttpResponse{}).body, "first");
    EXPECT_EQ(second.get().value_or(HttpResponse{}).body, "second");
}

TEST(HttpClient, CancelsWithinATenthOfASecond)
{
    int arrived = 0;
    std::mutex mutex;
    std::condition_variable arrival;
    HttpServer server;
    server.on("/hang", [&](const httplib::Request&, httplib::Response&) {
        {
            const std::lock_guard lock(mutex);
            ++arrived;
            arrival.notify_all();
        }
        while (!server.ends_within(1s)) {
        }
    });
    HttpSettings settings = quick();
    settings.host_spacing = 1ms;
    HttpClient http(settings);
    std::vector<SteadyClock::duration> times;
    for (int i = 1; i <= 5; ++i) {
        auto active = http.get({server.url("/hang"), {}, {}});
        auto queued = http.get({server.url("/hang"), {}, {}});
        {
            std::unique_lock lock(mutex);
            ASSERT_TRUE(arrival.wait_for(lock, 20s, [&] { return arrived == i; }));
        }
        const auto from = SteadyClock::now();
        http.cancel_all();
        const auto first = active.get();
        const auto second = queued.get();
        times.push_back(SteadyClock::now() - from);
        ASSERT_FALSE(first);
        ASSERT_FALSE(second);
        EXPECT_EQ(first.error().kind, ErrorKind::cancelled);
        EXPECT_EQ(second.error().kind, ErrorKind::cancelled);
    }
    const std::lock_guard lock(mutex);
    EXPECT_EQ(arrived, 5) << "a queued request was made after it was cancelled";
    std::sort(times.begin(), times.end());
    EXPECT_LT(times[2], 100ms);  // the median: a loaded machine may hold up one
}

TEST(HttpClient, CancelsWhatWasAskedBeforeAndNothingAfter)
{
    HttpServer server;
    server.serve("/x", "x", "text/plain");
    HttpSettings settings = quick();
    settings.host_spacing = 1h;  // the second waits until it is cancelled
    HttpClient http(settings);
    ASSERT_TRUE(http.get({server.url("/x"), {}, {}}).get());
    auto before = http.get({server.url("/x"), {}, {}});
    http.cancel_all();
    auto after = http.get({server.url("/x", "localhost"), {}, {}});
    EXPECT_FALSE(before.get());
    EXPECT_TRUE(after.get());
}

TEST(HttpClient, EndsWithRequestsUnderWayAndAnswersThemAll)
{
    HttpServer server;
    server.hang("/hang");
    std::atomic<int> answered{0};
    {
        HttpClient http(quick());
        for (int i = 0; i < 3; ++i)
            http.get({server.url("/hang"), {}, {}}, [&](Result<HttpResponse> result) {
                EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
                ++answered;
                // Asking again while it ends is answered as well, and does not hold it up.
                http.get({server.url("/hang"), {}, {}}, [&](Result<HttpResponse>) { ++answered; });
            });
    }
    EXPECT_EQ(answered, 6);
}

TEST(HttpClient, AnAnswerMayAskAgain)
{
    HttpServer server;
    server.serve("/x", "x", "text/plain");
    HttpClient http(quick());
    std::promise<int> done;
    http.get({server.url("/x"), {}, {}}, [&](Result<HttpResponse>) {
        http.get({server.url("/x"), {}, {}},
                 [&](Result<HttpResponse> again) { done.set_value(again ? again->status : 0); });
    });
    EXPECT_EQ(done.get_future().get(), 200);
}

TEST(HttpClient, ManyThreadsAskAtOnce)
{
    HttpServer server;
    server.serve("/x", "x", "text/plain");
    HttpClient http(quick());
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int k = 0; k < 10; ++k)
                good += http.get({server.url("/x"), {}, {}}).get().has_value();
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(good, 40);
}

TEST(HttpClient, PostsJsonToThatAddressAlone)
{
    HttpServer server;
    server.on_post("/ask", [](const httplib::Request& asked, httplib::Response& answer) {
        answer.set_content(asked.get_header_value("Content-Type") + " " + asked.body, "text/plain");
    });
    server.on_post("/moved", [](const httplib::Request&, httplib::Response& answer) {
        answer.status = 307;
        answer.set_header("Location", "/ask");
    });
    HttpClient http(quick());
    HttpRequest request{server.url("/ask"), {}, {}};
    request.json = "{\"big\":\"" + std::string(100'000, 'x') + "\"}";
    const auto answer = http.get(request).get();
    ASSERT_TRUE(answer) << to_sentence(answer.error());
    EXPECT_EQ(answer->body, "application/json " + *request.json);
    request.url = server.url("/moved");
    EXPECT_EQ(http.get(request).get().value_or(HttpResponse{}).status, 307);
    EXPECT_EQ(server.requests(), 2);
}

TEST(HttpClient, AsksThisMachineWithoutAProxy)
{
    std::string gone;
    {
        const HttpServer proxy;
        gone = proxy.url("");
    }
    HttpServer server;
    server.serve("/x", "x", "text/plain");
    HttpSettings settings = quick();
    settings.proxy = gone;
    HttpClient http(settings);
    EXPECT_TRUE(http.get({server.url("/x"), {}, {}}).get());
}

#ifndef _WIN32
TEST(HttpClient, GoesThroughTheProxyOfTheSettingsOrTheEnvironment)
{
    HttpServer proxy;  // a proxy is asked for whole addresses
    proxy.on(".*", [](const httplib::Request& asked, httplib::Response& answer) {
        answer.set_content("via proxy: " + asked.get_header_value("Host"), "text/plain");
    });
    {
        HttpSettings settings = quick();
        settings.proxy = proxy.url("");
        HttpClient http(settings);
        const auto answer = http.get({"http://feeds.invalid/x", {}, {}}).get();
        ASSERT_TRUE(answer) << to_sentence(answer.error());
        EXPECT_EQ(answer->body, "via proxy: feeds.invalid");
    }
    setenv("http_proxy", proxy.url("").c_str(), 1);
    {
        HttpClient http(quick());
        const auto answer = http.get({"http://feeds.invalid/x", {}, {}}).get();
        EXPECT_EQ(answer.value_or(HttpResponse{}).body, "via proxy: feeds.invalid");
    }
    {
        HttpSettings settings = quick();
        settings.proxy = "none";
        HttpClient http(settings);
        EXPECT_FALSE(http.get({"http://feeds.invalid/x", {}, {}}).get());
    }
    unsetenv("http_proxy");
}

TEST(HttpClient, GoesThroughASocksProxy)
{
    std::string name;
    test::RawServer proxy([&name](test::Peer& peer) {  // RFC 1928, without authentication
        peer.read(std::size_t(peer.read(2).back()));
        peer.send(std::string("\5\0", 2));
        peer.read(4);
        name = peer.read(std::size_t(peer.read(1).front()));
        peer.read(2);
        peer.send(std::string("\5\0\0\1\0\0\0\0\0\0", 10));
        peer.read_head();
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nsocks");
    });
    HttpSettings settings = quick();
    settings.proxy = "socks5h://127.0.0.1:" + std::to_string(proxy.port());
    HttpClient http(settings);
    const auto answer = http.get({"http://feeds.invalid/x", {}, {}}).get();
    ASSERT_TRUE(answer) << to_sentence(answer.error());
    EXPECT_EQ(answer->body, "socks");
    EXPECT_EQ(name, "feeds.invalid");
}

TEST(HttpClient, TellsNothingOfAProxysUserAndPassword)
{
    HttpServer refusing;
    refusing.on(".*", [](const httplib::Request&, httplib::Response& answer) {
        answer.status = 407;
        answer.set_content("who are you", "text/plain");
    });
    const std::string host = refusing.url("").substr(7);
    for (const std::string& proxy :
         {"http://jo:s3cret@" + host, std::string("http://jo:s3cret@proxy.invalid:1"),
          std::string("socks5://jo:s3cret@127.0.0.1:1")}) {
        HttpSettings settings = quick();
        settings.proxy = proxy;
        HttpClient http(settings);
        for (const char* url : {"http://feeds.invalid/x", "https://feeds.invalid/x"}) {
            const auto answer = http.get({url, {}, {}}).get();
            if (answer) {
                EXPECT_EQ(answer->status, 407);
                continue;
            }
            const std::string told = to_sentence(answer.error()) + answer.error().detail;
            EXPECT_EQ(told.find("s3cret"), std::string::npos) << told;
        }
    }
}
#endif

}  // namespace
}  // namespace undertone::net
