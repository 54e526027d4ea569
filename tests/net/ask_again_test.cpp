#include "net/ask_again.h"

#include <gtest/gtest.h>

namespace undertone::net {
namespace {

using namespace std::chrono_literals;

const Utc now = utc_from_iso("2025-01-27T14:30:00Z").value();

TEST(AskAgain, ReadsCacheControl)
{
    struct {
        const char* sent;
        CacheControl read;
    } const cases[] = {
        {"", {}},
        {"max-age=900", {900s, false, false}},
        {"public, Max-Age = 900 , must-revalidate", {900s, false, false}},
        {"max-age=\"60\"", {60s, false, false}},
        {"max-age=600, max-age=60", {60s, false, false}},
        {"max-age=-1", {0s, false, false}},
        {"max-age", {0s, false, false}},
        {"max-age=soon", {0s, false, false}},
        {"max-age=99999999999999999999", {366 * 24h, false, false}},
        {"s-maxage=60, x-max-age=5", {}},  // for shared caches; of nobody
        {"no-cache", {{}, true, false}},
        {"no-cache=\"Set-Cookie, X\", max-age=5", {5s, true, false}},
        {"private=\"no-store, max-age=5\"", {}},
        {"private=\"a\\\", no-store\", no-cache", {{}, true, false}},
        {"NO-STORE,no-cache,max-age=0", {0s, true, true}},
        {",, no-store ,", {{}, false, true}},
        {"private=\"no end, no-store", {}},
    };
    for (const auto& [sent, read] : cases)
        EXPECT_EQ(read_cache_control(sent), read) << sent;
}

std::string fresh(const CacheControl& control, const char* age = "", const char* expires = "",
                  const char* date = "")
{
    const auto until = fresh_until(control, age, expires, date, now);
    return until ? to_iso(*until) : "stale";
}

TEST(AskAgain, AnAnswerIsFreshForItsMaxAgeLessItsAge)
{
    EXPECT_EQ(fresh({900s}), "2025-01-27T14:45:00Z");
    EXPECT_EQ(fresh({900s}, "300"), "2025-01-27T14:40:00Z");
    EXPECT_EQ(fresh({900s}, "900"), "stale");
    EXPECT_EQ(fresh({900s}, "old"), "2025-01-27T14:45:00Z");
    EXPECT_EQ(fresh({0s}), "stale");
    EXPECT_EQ(fresh({}), "stale");
    EXPECT_EQ(fresh({900s, true, false}), "stale");
    EXPECT_EQ(fresh({900s, false, true}), "stale");
}

TEST(AskAgain, ExpiresCountsByTheServersClockAndOnlyWithoutMaxAge)
{
    const char* const at_three = "Mon, 27 Jan 2025 15:00:00 GMT";
    EXPECT_EQ(fresh({}, "", at_three), "2025-01-27T15:00:00Z");
    // The server's clock is ten minutes fast: of its half-hour, twenty minutes are left to us.
    EXPECT_EQ(fresh({}, "", at_three, "Mon, 27 Jan 2025 14:40:00 GMT"), "2025-01-27T14:50:00Z");
    EXPECT_EQ(fresh({60s}, "", at_three), "2025-01-27T14:31:00Z");
    EXPECT_EQ(fresh({0s}, "", at_three), "stale");
    for (const char* past : {"0", "-1", "Thu, 01 Jan 1970 00:00:00 GMT", "never"})
        EXPECT_EQ(fresh({}, "", past), "stale") << past;
    EXPECT_EQ(fresh({}, "", "Mon, 27 Jan 2125 15:00:00 GMT"), "2026-01-28T14:30:00Z");
}

TEST(AskAgain, RetryAfterIsSecondsOrADate)
{
    EXPECT_EQ(retry_time("90", now), now + 90s);
    EXPECT_EQ(retry_time("Mon, 27 Jan 2025 14:31:30 GMT", now), now + 90s);
    for (const char* none : {"", "0", "-90", "1.5", "Mon, 27 Jan 2025 14:30:00 GMT", "later"})
        EXPECT_FALSE(retry_time(none, now)) << none;
}

}  // namespace
}  // namespace undertone::net
