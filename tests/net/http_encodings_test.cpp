// What curl was built with is offered and taken: Brotli and zstd, beside gzip (http_client_test.cpp).
#include "net/http_client.h"
#include "support/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::net {
namespace {

using namespace std::chrono_literals;
using test::HttpServer;
using testing::HasSubstr;

template <std::size_t size>
std::string bytes(const char (&text)[size])
{
    return std::string(text, size - 1);
}

/// 64 MB of zeros as zstd: a block of one repeated byte takes four, whatever its size (RFC 8878).
std::string zstd_bomb()
{
    std::string packed = bytes("\x28\xb5\x2f\xfd\x00\x38");  // windows of 128 kB
    constexpr int blocks = 512;
    for (int i = 0; i < blocks; ++i) {
        const unsigned head = (128u << 10) << 3 | 1u << 1 | (i == blocks - 1);
        for (const int shift : {0, 8, 16})
            packed += char(head >> shift & 0xff);
        packed += '\0';
    }
    return packed;
}

struct Encoding {
    std::string name;  ///< as Accept-Encoding has it
    std::string feed;  ///< "<rss>DeepSeek</rss>" sixty times
    std::string bomb;  ///< 64 MB of zeros
};

// Made with libbrotlienc 1.0.9 (quality 11 and 5, window 22) and libzstd 1.5.4 (level 19).
const Encoding brotli = {
    "br",
    bytes("\x1b\x73\x04\xf8\x9d\xc9\xe3\xde\xbb\xcd\x99\x3a\x4e\xf5\x1c\xcf\x94\xcf\x94\x23\x7a\x89"
          "\xb2\x5a\x83\x0b\x0b\x43\x84\x6c\x10\xf6\x2b\x0c"),
    bytes("\xcb\xff\xff\x3f\x00\x24\x00\xe2\xb1\x40\x72\xef\xff\xf8\xff\xff\x07\x80\x04\x40\x1c\x16"
          "\x80\xee\xfd\x1f\xff\xff\xff\x00\x90\x00\x88\xc3\x02\xd0\xbd\xff\xe3\xff\xff\x1f\x00\x12"
          "\x00\x71\x58\x00\xba\xf7\x7f\xfc\xff\xff\x03\x40\x02\x20\x0e\x0b\x40\xf7\xfe\x8f\xff\xff"
          "\x7f\x00\x48\x00\xc4\x61\x01\xe8\xde\xff\xf1\xff\xff\x0f\x00\x09\x80\x38\x2c\x00\xdd\xfb"
          "\xbf\xfc\xff\xff\x03\x20\x01\x10\x87\x05\xa0\x7b\xff\x07")};
const Encoding zstd = {
    "zstd",
    bytes("\x28\xb5\x2f\xfd\x60\x74\x03\xdd\x00\x00\x98\x3c\x72\x73\x73\x3e\x44\x65\x65\x70\x53\x65"
          "\x65\x6b\x3c\x2f\x72\x73\x73\x3e\x01\x00\xbd\xb0\x7f\x86\x01"),
    zstd_bomb()};

class HttpEncoding : public testing::TestWithParam<Encoding> {};

TEST_P(HttpEncoding, IsTakenWhereBuiltInAndBounded)
{
    HttpServer server;
    std::string offered;
    for (const auto& [path, body] :
         {std::pair("/feed", GetParam().feed), std::pair("/bomb", GetParam().bomb)})
        server.on(path, [&, body = body](const httplib::Request& asked, httplib::Response& answer) {
            offered = asked.get_header_value("Accept-Encoding");
            answer.set_header("Content-Encoding", GetParam().name);
            answer.set_content(body, "application/octet-stream");
        });
    HttpSettings settings;
    settings.host_spacing = 0ms;
    settings.limits.max_body_bytes = 1 << 20;
    HttpClient http(settings);
    const auto feed = http.get({server.url("/feed"), {}, {}}).get();
    if (offered.find(GetParam().name) == std::string::npos)
        GTEST_SKIP() << "this curl was built without " << GetParam().name;
    ASSERT_TRUE(feed) << to_sentence(feed.error()) << feed.error().detail;
    std::string plain;
    for (int i = 0; i < 60; ++i)
        plain += "<rss>DeepSeek</rss>";
    EXPECT_EQ(feed->body, plain);

    const auto bomb = http.get({server.url("/bomb"), {}, {}}).get();
    ASSERT_FALSE(bomb);
    EXPECT_THAT(bomb.error().what, HasSubstr("larger than 1 MB"));
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, HttpEncoding, testing::Values(brotli, zstd),
                         [](const auto& of) { return of.param.name; });

}  // namespace
}  // namespace undertone::net
