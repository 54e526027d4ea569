// Every way in which a transfer can go wrong (support/faults.h): said in words of its own kind,
// soon, at little memory, and the next answer of the same host is taken as ever.
#include "net/http_client.h"
#include "support/faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#ifndef _WIN32

namespace undertone::net {
namespace {

using namespace std::chrono_literals;
using test::Fault;
using test::Peer;
using test::RawServer;
using testing::HasSubstr;

HttpSettings impatient()
{
    HttpSettings settings;
    settings.host_spacing = 0ms;
    settings.limits.first_byte_timeout = 300ms;
    settings.limits.low_speed_window = 1s;
    settings.limits.total_timeout = 30s;  // not what ends any of them
    return settings;
}

class HttpFault : public testing::TestWithParam<Fault> {};

TEST_P(HttpFault, IsSaidAndPasses)
{
    std::atomic<bool> mended{false};
    RawServer server([&](Peer& peer) {
        if (mended)
            test::says(test::whole_answer("200 OK", "<rss/>"))(peer);
        else
            GetParam().serve(peer);
    });
    HttpClient http(impatient());
    const auto bad = http.get({server.url("/feed?key=hush"), {}, {}}).get();
    ASSERT_FALSE(bad) << "answered " << bad->status << " with " << bad->body.size() << " bytes";
    EXPECT_EQ(bad.error().kind, GetParam().kind) << bad.error().detail;
    EXPECT_THAT(bad.error().what, HasSubstr(GetParam().words)) << bad.error().detail;
    EXPECT_THAT(to_sentence(bad.error()) + bad.error().detail, Not(HasSubstr("hush")));
    mended = true;
    const auto good = http.get({server.url("/feed"), {}, {}}).get();
    ASSERT_TRUE(good) << to_sentence(good.error()) << good.error().detail;
    EXPECT_EQ(good->body, "<rss/>");
}

INSTANTIATE_TEST_SUITE_P(Transfer, HttpFault, testing::ValuesIn(test::transfer_faults()),
                         [](const auto& of) {
                             std::string name = of.param.name;
                             std::replace(name.begin(), name.end(), ' ', '_');
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(HttpFaults, BytesBeyondTheLengthAreNoPartOfThisAnswerOrTheNext)
{
    RawServer server([](Peer& peer) {
        while (!peer.read_head().empty())
            peer.send(test::head_of("200 OK", "Content-Length: 6\r\n\r\n") +
                      "<rss/>HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfake");
    });
    HttpClient http(impatient());
    for (int i = 0; i < 3; ++i) {
        const auto answer = http.get({server.url("/feed"), {}, {}}).get();
        ASSERT_TRUE(answer) << to_sentence(answer.error()) << answer.error().detail;
        EXPECT_EQ(answer->body, "<rss/>");
    }
}

TEST(HttpFaults, AConnectionThatDiedWhileKeptIsMadeAnew)
{
    // The server ends each connection after its answer without having said so.
    RawServer server(test::says(test::head_of("200 OK", "Content-Length: 6\r\n\r\n<rss/>")));
    HttpClient http(impatient());
    for (int i = 0; i < 3; ++i) {
        const auto answer = http.get({server.url("/feed"), {}, {}}).get();
        ASSERT_TRUE(answer) << to_sentence(answer.error()) << answer.error().detail;
        EXPECT_EQ(answer->body, "<rss/>");
    }
}

TEST(HttpFaults, ABombCostsTheServerMoreThanUs)
{
    std::atomic<std::uint64_t> taken{0};
    {
        RawServer server([&](Peer& peer) {
            peer.read_head();
            bool listens = peer.send(test::head_of("200 OK", "Connection: close\r\n\r\n"));
            const std::string block(1 << 16, 'x');
            for (; listens; taken += block.size())
                listens = peer.send(block);
        });
        HttpSettings settings = impatient();
        settings.limits.max_body_bytes = 1 << 20;
        HttpClient http(settings);
        EXPECT_FALSE(http.get({server.url("/feed"), {}, {}}).get());
    }
    EXPECT_LT(taken, 32u << 20) << "what the kernel's buffers hold, and no more";
}

TEST(HttpFaults, TheFirstByteAloneIsLate)
{
    // Later than first_byte_timeout in all, but each part in time.
    RawServer server([](Peer& peer) {
        peer.read_head();
        peer.send(test::head_of("200 OK", "Content-Length: 3\r\n\r\n"));
        for (int i = 0; i < 3 && !peer.gone_within(200ms); ++i)
            peer.send("x");
    });
    HttpSettings settings = impatient();
    settings.limits.low_speed_window = 20s;
    HttpClient http(settings);
    const auto answer = http.get({server.url("/feed"), {}, {}}).get();
    ASSERT_TRUE(answer) << to_sentence(answer.error());
    EXPECT_EQ(answer->body, "xxx");
}

TEST(HttpFaults, ASilentHostHoldsUpNeitherItsQueueNorOthers)
{
    std::atomic<int> asked{0};
    RawServer server([&](Peer& peer) {
        if (peer.read_head().empty())
            return;
        if (++asked == 1)
            peer.wait_until_gone();
        else
            peer.send(test::whole_answer("200 OK", "<rss/>"));
    });
    HttpClient http(impatient());
    auto first = http.get({server.url("/1"), {}, {}});
    auto second = http.get({server.url("/2"), {}, {}});
    EXPECT_FALSE(first.get());
    EXPECT_EQ(second.get().value_or(HttpResponse{}).body, "<rss/>");
}

}  // namespace
}  // namespace undertone::net

#endif
