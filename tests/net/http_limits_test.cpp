// Servers that hang, drip, flood, bomb or are not there: each costs its own request alone and is
// said in words.
#include "net/http_client.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#ifdef __linux__
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace undertone::net {
namespace {

using namespace std::chrono_literals;
using test::HttpServer;
using testing::HasSubstr;

constexpr std::int64_t limit = 64 << 10;

HttpSettings tight()
{
    HttpSettings settings;
    settings.host_spacing = 0ms;
    settings.limits.max_body_bytes = limit;
    return settings;
}

Error error_of(HttpClient& http, const std::string& url)
{
    const auto answer = http.get({url, {}, {}}).get();
    EXPECT_FALSE(answer) << url << " answered " << answer->status;
    return answer ? Error{} : answer.error();
}

void expect_too_large(const Error& error)
{
    EXPECT_EQ(error.kind, ErrorKind::invalid_input);
    EXPECT_THAT(error.what, HasSubstr("larger than 64 kB"));
}

TEST(HttpLimits, TakesABodyOfExactlyTheLimit)
{
    HttpServer server;
    server.serve("/full", std::string(limit, 'x'), "application/octet-stream");
    server.serve("/over", std::string(limit + 1, 'x'), "application/octet-stream");
    HttpClient http(tight());
    const auto full = http.get({server.url("/full"), {}, {}}).get();
    ASSERT_TRUE(full) << to_sentence(full.error());
    EXPECT_EQ(full->body.size(), std::size_t(limit));
    expect_too_large(error_of(http, server.url("/over")));
}

TEST(HttpLimits, RefusesALargeBodyByItsLengthAlone)
{
    // The body never comes: nothing but the announced length can tell.
    HttpServer server;
    server.on("/huge", [&](const httplib::Request&, httplib::Response& answer) {
        answer.set_content_provider(
            std::size_t(1) << 34, "application/octet-stream",
            [&](std::size_t, std::size_t, httplib::DataSink&) { return !server.ends_within(1s); });
    });
    HttpSettings settings = tight();
    settings.limits.total_timeout = 5s;
    HttpClient http(settings);
    expect_too_large(error_of(http, server.url("/huge")));
}

TEST(HttpLimits, CutsABodyWithoutALength)
{
    HttpServer server;
    server.on("/endless", [&](const httplib::Request&, httplib::Response& answer) {
        answer.set_chunked_content_provider("application/octet-stream",
                                            [&](std::size_t, httplib::DataSink& sink) {
                                                const std::string chunk(4096, 'x');
                                                return sink.write(chunk.data(), chunk.size());
                                            });
    });
    HttpClient http(tight());
    expect_too_large(error_of(http, server.url("/endless")));
}

TEST(HttpLimits, CutsAGzipBomb)
{
    // 64 MB of nothing in 64 kB: within the limit as sent.
    z_stream stream{};
    ASSERT_EQ(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    std::string zeros(1 << 20, '\0'), bomb(limit * 2, '\0');
    stream.next_out = reinterpret_cast<Bytef*>(bomb.data());
    stream.avail_out = uInt(bomb.size());
    for (int i = 0; i < 48; ++i) {
        stream.next_in = reinterpret_cast<Bytef*>(zeros.data());
        stream.avail_in = uInt(zeros.size());
        ASSERT_EQ(deflate(&stream, i == 47 ? Z_FINISH : Z_NO_FLUSH), i == 47 ? Z_STREAM_END : Z_OK);
    }
    bomb.resize(stream.total_out);
    deflateEnd(&stream);
    ASSERT_LT(bomb.size(), std::size_t(limit));

    HttpServer server;
    server.on("/bomb", [&](const httplib::Request&, httplib::Response& answer) {
        answer.set_header("Content-Encoding", "gzip");
        answer.set_content(bomb, "application/octet-stream");
    });
    HttpClient http(tight());
    expect_too_large(error_of(http, server.url("/bomb")));
}

TEST(HttpLimits, CutsACompressedStreamThatYieldsNothing)
{
    HttpServer server;
    server.on("/empty", [&](const httplib::Request&, httplib::Response& answer) {
        answer.set_header("Content-Encoding", "gzip");
        answer.set_chunked_content_provider(
            "application/octet-stream", [&](std::size_t offset, httplib::DataSink& sink) {
                static const char head[] = "\x1f\x8b\x08\0\0\0\0\0\0\x03";
                if (offset == 0)
                    return sink.write(head, sizeof head - 1);
                std::string blocks;  // stored deflate blocks of length 0
                for (int i = 0; i < 800; ++i)
                    blocks.append("\0\0\0\xff\xff", 5);
                return sink.write(blocks.data(), blocks.size());
            });
    });
    HttpSettings settings = tight();
    settings.limits.total_timeout = 20s;
    HttpClient http(settings);
    expect_too_large(error_of(http, server.url("/empty")));
}

TEST(HttpLimits, CutsEndlessHeaders)
{
    HttpServer server;
    server.on("/headers", [](const httplib::Request&, httplib::Response& answer) {
        for (int i = 0; i < 400; ++i)
            answer.set_header("X-" + std::to_string(i), std::string(1000, 'x'));
    });
    HttpClient http(tight());
    const Error error = error_of(http, server.url("/headers"));
    EXPECT_THAT(error.what, HasSubstr("larger"));
}

TEST(HttpLimits, GivesUpAServerThatNeverAnswers)
{
    HttpServer server;
    server.hang("/hang");
    HttpSettings settings = tight();
    settings.limits.total_timeout = 150ms;
    HttpClient http(settings);
    const Error error = error_of(http, server.url("/hang"));
    EXPECT_EQ(error.kind, ErrorKind::network);
    EXPECT_THAT(error.what, HasSubstr("127.0.0.1 sent no whole answer within"));
    EXPECT_THAT(error.remedy, HasSubstr("next try"));
}

TEST(HttpLimits, RedirectsDoNotRenewTheTime)
{
    HttpServer server;
    server.on("/slow", [&](const httplib::Request&, httplib::Response& answer) {
        if (!server.ends_within(200ms))
            answer.set_redirect("/slow", 302);
    });
    HttpSettings settings = tight();
    settings.limits.total_timeout = 500ms;
    settings.limits.max_redirects = 1000;
    HttpClient http(settings);
    EXPECT_THAT(error_of(http, server.url("/slow")).what, HasSubstr("no whole answer"));
    EXPECT_LE(server.requests(), 3);
}

TEST(HttpLimits, GivesUpAServerThatDrips)
{
    HttpServer server;
    server.on("/drip", [&](const httplib::Request&, httplib::Response& answer) {
        answer.set_chunked_content_provider(
            "application/octet-stream", [&](std::size_t, httplib::DataSink& sink) {
                return !server.ends_within(100ms) && sink.write("x", 1);
            });
    });
    HttpSettings settings = tight();
    settings.limits.low_speed_window = 1s;
    HttpClient http(settings);
    const Error error = error_of(http, server.url("/drip"));
    EXPECT_EQ(error.kind, ErrorKind::network);
    EXPECT_THAT(error.what, HasSubstr("almost nothing for 1 s"));
}

TEST(HttpLimits, TakesNoAnswerThatBreaksOff)
{
    HttpServer server;
    server.on("/half", [](const httplib::Request&, httplib::Response& answer) {
        answer.set_content_provider(1000, "application/octet-stream",
                                    [](std::size_t at, std::size_t, httplib::DataSink& sink) {
                                        return at == 0 && sink.write("half", 4);
                                    });
    });
    HttpClient http(tight());
    const Error error = error_of(http, server.url("/half"));
    EXPECT_EQ(error.kind, ErrorKind::network);
    EXPECT_THAT(error.what, HasSubstr("in the middle of its answer"));
}

TEST(HttpLimits, SaysThatNobodyListens)
{
    std::string url;
    {
        const HttpServer gone;
        url = gone.url("/feed");
    }
    HttpClient http(tight());
    const Error error = error_of(http, url);
    EXPECT_EQ(error.kind, ErrorKind::network);
    EXPECT_EQ(error.what, "Could not reach 127.0.0.1: the connection was refused");
}

TEST(HttpLimits, SaysThatAHostIsUnknown)
{
    // A label of 64 bytes is no DNS name: the resolver says so without asking the network.
    HttpClient http(tight());
    const Error error = error_of(http, "http://" + std::string(64, 'n') + ".example/feed");
    EXPECT_EQ(error.kind, ErrorKind::network);
    EXPECT_THAT(error.what, HasSubstr("no host of that name"));
}

#ifdef __linux__
TEST(HttpLimits, GivesUpAConnectionThatIsNotTaken)
{
    // Linux leaves a connection unanswered while a listener's queue is full.
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    ASSERT_EQ(bind(listener, any, size), 0);
    ASSERT_EQ(listen(listener, 0), 0);
    ASSERT_EQ(getsockname(listener, any, &size), 0);
    std::vector<int> waiting;
    for (int i = 0; i < 4; ++i) {
        waiting.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
        static_cast<void>(connect(waiting.back(), any, size));
    }
    HttpSettings settings = tight();
    settings.limits.connect_timeout = 200ms;
    {
        HttpClient http(settings);
        const Error error =
            error_of(http, "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/feed");
        EXPECT_EQ(error.kind, ErrorKind::network);
        EXPECT_EQ(error.what, "Could not reach 127.0.0.1: the connection timed out");
    }
    for (const int one : waiting)
        close(one);
    close(listener);
}
#endif

}  // namespace
}  // namespace undertone::net
