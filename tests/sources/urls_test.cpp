#include "sources/urls.h"

#include <gtest/gtest.h>

namespace undertone::sources {
namespace {

// One page, however it is linked to.
TEST(Urls, page_identity_survives_sessions_trackers_and_editions)
{
    const std::string page = page_identity("https://news.example/tech/story-17");
    EXPECT_EQ(page, "//news.example/tech/story-17");
    for (const char* link : {
             "http://news.example/tech/story-17",
             "https://www.news.example/tech/story-17/",
             "https://NEWS.example:443/tech/story-17",
             "https://m.news.example/tech/story-17",
             "https://amp.news.example/tech/story-17",
             "https://news.example/amp/tech/story-17",
             "https://news.example/tech/story-17/amp/",
             "https://news.example/tech/story-17.amp",
             "https://news.example/tech/story-17?amp=1",
             "https://news.example/tech/story-17?outputType=amp",
             "https://news.example/tech/story-17?utm_source=rss&utm_medium=feed",
             "https://news.example/tech/story-17?fbclid=IwAR0&gclid=1#xtor=RSS-1",
             "https://news.example/tech/story-17;jsessionid=1A2B",
             "https://news.example/(S(x1y2z3))/tech/story-17",
             "https://news.example/tech/story-17?PHPSESSID=9f&sid=0f3a9c7e51d24b68",
             "https://news.example/tech/story-17/index.html",
         })
        EXPECT_EQ(page_identity(link), page) << link;
}

TEST(Urls, page_identity_keeps_what_names_another_page)
{
    EXPECT_NE(page_identity("https://n.example/a?id=1"), page_identity("https://n.example/a?id=2"));
    EXPECT_NE(page_identity("https://n.example/a"), page_identity("https://n.example/A"))
        << "paths have capitals";
    EXPECT_NE(page_identity("https://n.example/a"), page_identity("https://blog.n.example/a"));
    EXPECT_NE(page_identity("https://n.example:8080/a"), page_identity("https://n.example/a"));
    EXPECT_EQ(page_identity("https://n.example/a?b=2&a=1"),
              page_identity("https://n.example/a?a=1&b=2"))
        << "their order names nothing";
    EXPECT_NE(page_identity("https://n.example/2025/01#a"),
              page_identity("https://n.example/2025/01#b"))
        << "two stories on one page";
    EXPECT_NE(page_identity("https://n.example/article.pl?sid=25/01/27/1"),
              page_identity("https://n.example/article.pl?sid=25/01/27/2"))
        << "a story's id, not a session's";
    EXPECT_EQ(page_identity("https://m.co/a"), "//m.co/a") << "a host, not an edition";
    EXPECT_EQ(page_identity("https://n.example"), "//n.example");
    EXPECT_EQ(page_identity("tag:n.example,2025:17"), "tag:n.example,2025:17");
    EXPECT_EQ(page_identity(""), "");
}

}  // namespace
}  // namespace undertone::sources
