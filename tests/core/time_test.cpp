#include "core/story.h"
#include "core/time.h"

#include <gtest/gtest.h>

namespace undertone {
namespace {

Utc at(const char* iso) { return utc_from_iso(iso).value(); }

TEST(Time, IsoRoundTrip)
{
    EXPECT_EQ(to_iso(at("2025-01-27T14:30:00Z")), "2025-01-27T14:30:00Z");
    EXPECT_EQ(to_iso(at("2024-02-29T23:59:59Z")), "2024-02-29T23:59:59Z");
    EXPECT_EQ(at("2025-01-27T09:30:00-05:00"), at("2025-01-27T14:30:00Z"));
    EXPECT_EQ(at("2025-01-27T14:30Z"), at("2025-01-27T14:30:00.999Z"));
    EXPECT_EQ(to_iso(date_from_iso("2026-03-06").value()), "2026-03-06");
}

TEST(Time, RefusesWhatIsNotIso)
{
    for (const char* text : {"", "2025-01-27", "2025-13-01T00:00:00Z", "2025-02-30T00:00:00Z",
                             "2025-01-27T25:00:00Z", "2025-01-27T14:30:00", "2025-01-27T14:30:00Zx"})
        EXPECT_FALSE(utc_from_iso(text)) << text;
    for (const char* text : {"", "2025-1-27", "2025-02-29", "2025-01-27T", "20250127"})
        EXPECT_FALSE(date_from_iso(text)) << text;
}

TEST(Time, QuarterHourRoundsUp)
{
    EXPECT_EQ(ceil_to_quarter_hour(at("2025-01-27T14:30:00Z")), at("2025-01-27T14:30:00Z"));
    EXPECT_EQ(ceil_to_quarter_hour(at("2025-01-27T14:30:01Z")), at("2025-01-27T14:45:00Z"));
    EXPECT_EQ(ceil_to_quarter_hour(at("2025-01-27T23:59:00Z")), at("2025-01-28T00:00:00Z"));
}

// known_at = the published time if plausible, else first_seen.
TEST(Time, KnownAtIsPublishedOnlyIfPlausible)
{
    const Utc seen = at("2025-01-27T15:00:00Z");
    EXPECT_EQ(known_at(std::nullopt, seen), seen);
    EXPECT_EQ(known_at(Published{at("2025-01-27T14:00:00Z")}, seen), at("2025-01-27T14:00:00Z"));
    EXPECT_EQ(known_at(Published{at("2025-01-27T15:10:00Z")}, seen), at("2025-01-27T15:10:00Z"));
    EXPECT_EQ(known_at(Published{at("2025-01-27T15:10:01Z")}, seen), seen);
}

}  // namespace
}  // namespace undertone
