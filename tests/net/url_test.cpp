#include "net/url.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::net {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Url, TakesAnAddressApart)
{
    const auto url = Url::parse(" HTTPS://Query1.Example.COM/v8/chart/%5ESOX?token=secret#top ");
    ASSERT_TRUE(url);
    EXPECT_EQ(url->host, "query1.example.com");
    EXPECT_EQ(url->path, "/v8/chart/%5ESOX");
    EXPECT_EQ(url->origin, "https://query1.example.com:443");
    EXPECT_THAT(url->text, HasSubstr("?token=secret"));
    EXPECT_THAT(url->text, Not(HasSubstr("#top")));
    EXPECT_EQ(url->shown(), "query1.example.com/v8/chart/%5ESOX");
}

TEST(Url, EncodesTheBlanksThatFeedsWrite)
{
    const auto url = Url::parse("http://example.com/feed title/AI chips?q=a b");
    ASSERT_TRUE(url);
    EXPECT_THAT(url->text, Not(HasSubstr(" ")));
    EXPECT_EQ(url->path, "/feed%20title/AI%20chips");
}

TEST(Url, RefusesWhatIsNotTheWebAndSaysNoMoreThanTheScheme)
{
    for (const char* text : {"file:///etc/passwd", "ftp://example.com/x?key=secret",
                             "gopher://example.com/secret", "javascript://secret/"}) {
        const auto url = Url::parse(text);
        ASSERT_FALSE(url) << text;
        EXPECT_EQ(url.error().kind, ErrorKind::invalid_input);
        EXPECT_THAT(to_sentence(url.error()) + url.error().detail, Not(HasSubstr("secret")));
        EXPECT_THAT(url.error().what, HasSubstr(std::string(text).substr(0, 3)));
    }
    for (const char* text : {"", "example.com/feed", "/feed", "http://", "https://:80/",
                             "http://example.com:99999/", "http://exa mple.com/"})
        EXPECT_FALSE(Url::parse(text)) << text;
}

TEST(Url, ResolvesWhatARedirectSays)
{
    const auto base = Url::parse("https://example.com/a/b?x=1");
    ASSERT_TRUE(base);
    const auto shown = [&](const char* to) { return base->resolve(to)->text; };
    EXPECT_EQ(shown("/feed"), "https://example.com/feed");
    EXPECT_EQ(shown("c d"), "https://example.com/a/c%20d");
    EXPECT_EQ(shown("../top"), "https://example.com/top");
    EXPECT_EQ(shown("//other.org/f"), "https://other.org/f");
    EXPECT_EQ(shown("http://example.com:8080/f"), "http://example.com:8080/f");
    EXPECT_FALSE(base->resolve("file:///etc/passwd"));
    EXPECT_NE(base->resolve("http://example.com/")->origin, base->origin);
}

TEST(Url, EncodesEveryByteThatMeansSomething)
{
    EXPECT_EQ(percent_encode("^SOX"), "%5ESOX");
    EXPECT_EQ(percent_encode("AT&T + \"AI chips\""), "AT%26T%20%2B%20%22AI%20chips%22");
    EXPECT_EQ(percent_encode("é"), "%C3%A9");
    EXPECT_EQ(percent_encode("a-b.c_d~9"), "a-b.c_d~9");
}

TEST(Url, KnowsThisMachine)
{
    for (const char* ours : {"http://localhost:11434/v1", "http://LOCALHOST/", "http://127.0.0.1/",
                             "http://127.1.2.3:80/", "https://[::1]:8080/"})
        EXPECT_TRUE(Url::parse(ours)->is_loopback()) << ours;
    for (const char* other : {"http://127.example.com/", "http://localhost.example/",
                              "http://10.0.0.1/", "http://[::2]/"})
        EXPECT_FALSE(Url::parse(other)->is_loopback()) << other;
}

}  // namespace
}  // namespace undertone::net
