#include "ingest/source_probe.h"

#include "ingest/keys.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cstdlib>

namespace undertone::ingest {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr auto rss = R"(<rss version="2.0"><channel><title>Chips</title>
  <item><title>One</title><guid>1</guid><pubDate>Mon, 27 Jan 2025 12:00:00 GMT</pubDate></item>
  <item><title>Two</title><guid>2</guid><pubDate>Sun, 26 Jan 2025 12:00:00 GMT</pubDate></item>
</channel></rss>)";

Result<Probe> probe(const std::string& body, int status = 200,
                    Source source = probed_source("https://a.example/x"),
                    const PlannedRequest& request = {"https://a.example/x", {}, {}})
{
    net::HttpResponse response;
    response.status = status;
    response.body = body;
    response.content_type = "text/html";
    response.final_url = "https://www.a.example/y/z";
    response.took = std::chrono::milliseconds(7);
    return probe_of(source, request, response);
}

TEST(SourceProbe, AFeedIsToldWhateverItsType)
{
    const auto found = probe(rss);
    ASSERT_TRUE(found) << to_sentence(found.error());
    EXPECT_FALSE(found->is_page);
    EXPECT_EQ(found->format, "rss");
    EXPECT_EQ(found->title, "Chips");
    EXPECT_EQ(found->items, 2);
    EXPECT_EQ(found->newest, utc_from_iso("2025-01-27T12:00:00Z"));
    EXPECT_THAT(found->warnings, IsEmpty());
    EXPECT_EQ(found->took.count(), 7);
    const auto empty = probe("<rss version='2.0'><channel><title>x</title></channel></rss>");
    ASSERT_TRUE(empty);
    EXPECT_THAT(empty->warnings.back(), HasSubstr("nothing in it"));
}

TEST(SourceProbe, APageNamesItsFeedsFromWhereItWasFound)
{
    const auto found = probe(
        "<!doctype html><html><link rel=alternate type=application/atom+xml href=feed></html>");
    ASSERT_TRUE(found) << to_sentence(found.error());
    EXPECT_TRUE(found->is_page);
    ASSERT_EQ(found->feeds.size(), 1u);
    EXPECT_EQ(found->feeds[0].url, "https://www.a.example/y/feed");
    const auto none = probe("<!doctype html><html><body>Hello</body></html>");
    ASSERT_FALSE(none);
    EXPECT_THAT(none.error().what, HasSubstr("names no feed"));
}

TEST(SourceProbe, WhatIsNoFeedIsSaidInWords)
{
    EXPECT_EQ(probe("gone", 404).error().kind, ErrorKind::not_found);
    EXPECT_THAT(probe("gone", 404).error().what, HasSubstr("no such page"));
    EXPECT_EQ(probe("", 403).error().kind, ErrorKind::refused_key);
    EXPECT_EQ(probe("", 500).error().kind, ErrorKind::outage);
    EXPECT_THAT(probe("%PDF-1.4 binary").error().what, HasSubstr("neither a feed"));
    EXPECT_THAT(probe("<svg/>").error().what, HasSubstr("no feed"));
}

TEST(SourceProbe, AProvidersAnswerIsReadAndItsKeyStaysHidden)
{
    Source quotes;
    quotes.id = {"alpha_vantage"};
    quotes.name = "Alpha Vantage";
    quotes.kind = SourceKind::quotes;
    quotes.format = "alphavantage";
    quotes.url = "https://a.example/q?s={SYMBOL}&apikey={KEY}";
    const Utc now = utc_from_iso("2025-01-27T12:00:00Z").value();
    const auto request = probe_request(quotes, {{"NVDA"}}, now, "SECRETKEY");
    ASSERT_TRUE(request) << to_sentence(request.error());
    const auto refused =
        probe(R"({"Information": "the key SECRETKEY is spent; 25 requests per day"})", 200, quotes,
              *request);
    ASSERT_FALSE(refused);
    for (const std::string& words : {to_sentence(refused.error()), refused.error().detail})
        EXPECT_THAT(words, Not(HasSubstr("SECRETKEY")));
    EXPECT_EQ(probe_request(quotes, {{"NVDA"}}, now, "").error().kind, ErrorKind::refused_key);
    EXPECT_EQ(probe_request(quotes, {}, now, "k").error().kind, ErrorKind::invalid_input);
}

TEST(SourceProbe, AddressesAreTakenAsPeopleTypeThem)
{
    EXPECT_EQ(typed_url(" example.com/news ").value(), "https://example.com/news");
    EXPECT_EQ(typed_url("http://example.com").value(), "http://example.com");
    EXPECT_EQ(typed_url("feed://example.com/rss").value(), "https://example.com/rss");
    EXPECT_EQ(typed_url("feed:https://example.com/rss").value(), "https://example.com/rss");
    EXPECT_EQ(typed_url("localhost:8080/feed").value(), "https://localhost:8080/feed");
    for (const char* refused : {"file:///etc/passwd", "javascript:alert(1)", "ftp://a.example/",
                                "mailto:somebody@a.example", "data:text/html,x"}) {
        const auto url = typed_url(refused);
        ASSERT_FALSE(url) << refused;
        EXPECT_THAT(url.error().what, HasSubstr("only http and https")) << refused;
    }
    EXPECT_THAT(typed_url("  ").error().what, HasSubstr("no address"));
    EXPECT_FALSE(typed_url("https://"));
}

TEST(Keys, TheEnvironmentGoesBeforeTheKeyStore)
{
    const SourceId id{"keys_test_provider"};
    constexpr auto variable = "UNDERTONE_KEY_KEYS_TEST_PROVIDER";
    ASSERT_EQ(key_variable(id), variable);
    Keys keys;
    EXPECT_EQ(keys.of(id), "");
    EXPECT_EQ(keys.origin(id), Keys::Origin::none);
    keys.set_stored(id, "stored");
    EXPECT_EQ(keys.of(id), "stored");
    EXPECT_EQ(keys.origin(id), Keys::Origin::key_store);
#ifndef _WIN32
    setenv(variable, "from outside", 1);
    EXPECT_EQ(keys.of(id), "from outside");
    EXPECT_EQ(keys.origin(id), Keys::Origin::environment);
    setenv(variable, "", 1);
    EXPECT_EQ(keys.origin(id), Keys::Origin::key_store) << "an empty variable is none";
    unsetenv(variable);
#endif
    keys.set_stored(id, "");
    EXPECT_EQ(keys.origin(id), Keys::Origin::none);
}

}  // namespace
}  // namespace undertone::ingest
