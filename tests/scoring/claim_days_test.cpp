#include "scoring/claim_days.h"

#include <gtest/gtest.h>

namespace undertone::scoring {
namespace {

/// The days of the first sentence, as dates; published on Tuesday, 28 January 2025, 19:00 New York.
std::vector<std::string> days(std::string_view words,
                              std::optional<Utc> published = utc_from_iso("2025-01-29T00:00:00Z"))
{
    const TokenizedText text = tokenize(words);
    std::vector<std::string> all;
    for (const NamedDay& day : named_days(text, text.sentences.at(0), published))
        all.push_back(to_iso(day.date));
    return all;
}

using Days = std::vector<std::string>;

TEST(ClaimDays, AWeekdayIsTheLatestThatIsNotLater)
{
    EXPECT_EQ(days("It fell on Monday"), Days{"2025-01-27"});
    EXPECT_EQ(days("Tuesday's trading"), Days{"2025-01-28"}) << "the day itself, in New York";
    EXPECT_EQ(days("On Wednesday it fell"), Days{"2025-01-22"});
    EXPECT_EQ(days("it fell on monday"), Days{}) << "no name without a capital";
    EXPECT_EQ(days("It fell yesterday"), Days{"2025-01-27"});
}

TEST(ClaimDays, DatesWithAndWithoutAYear)
{
    EXPECT_EQ(days("on January 27"), Days{"2025-01-27"});
    EXPECT_EQ(days("on 27 January"), Days{"2025-01-27"});
    EXPECT_EQ(days("on Jan. 27 it fell"), Days{"2025-01-27"});
    EXPECT_EQ(days("It fell in May. 27 others rose"), Days{});
    EXPECT_EQ(days("on Sept 5"), Days{"2024-09-05"}) << "not in the future";
    EXPECT_EQ(days("on January 27, 2024"), Days{"2024-01-27"});
    EXPECT_EQ(days("on 27 Jan 2024"), Days{"2024-01-27"});
    EXPECT_EQ(days("Monday (January 27)"), (Days{"2025-01-27", "2025-01-27"}));
    EXPECT_EQ(days("on February 30"), Days{});
    EXPECT_EQ(days("in January 2024"), Days{}) << "a month is no day";
    EXPECT_EQ(days("it may 5 times"), Days{});
}

TEST(ClaimDays, TheLeapDayIsOfTheYearThatHasIt)
{
    EXPECT_EQ(days("on February 29", utc_from_iso("2024-03-04T12:00:00Z")), Days{"2024-02-29"});
    EXPECT_EQ(days("on February 29"), Days{});
}

TEST(ClaimDays, DaysToComeAreLeftOut)
{
    EXPECT_EQ(days("ahead of Monday"), Days{});
    EXPECT_EQ(days("next Monday"), Days{});
    EXPECT_EQ(days("before Wednesday's results it fell on Monday"), Days{"2025-01-27"});
}

TEST(ClaimDays, WithoutATimeOfPublicationOnlyAWholeDateIsOne)
{
    EXPECT_EQ(days("on Monday, January 27, yesterday", std::nullopt), Days{});
    EXPECT_EQ(days("on January 27, 2025", std::nullopt), Days{"2025-01-27"});
}

}  // namespace
}  // namespace undertone::scoring
