#include "view/story_view.h"

#include "view/chart_test.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <cmath>
#include <random>

namespace undertone::view::test {
namespace {

using StoryViewTest = ChartTest;

TEST_F(StoryViewTest, TheStoriesOfASessionInTheExchangesTime)
{
    save(story("friday", at("2025-01-24T21:00:00Z"), {mention("nvidia", 0.5)}));
    save(story("weekend", at("2025-01-25T10:00:00Z"), {mention("nvidia", -0.5)}));
    save(story("monday", at("2025-01-27T14:41:00Z"),
               {mention("amd", 0.1), mention("nvidia", -0.7)}));
    save(story("other", at("2025-01-27T14:42:00Z"), {mention("amd", 0.1)}));
    const auto items = make_story_items(reader(), query(), day("2025-01-27")).value();
    ASSERT_EQ(items->size(), 2u);
    const StoryItem& newest = items->front();
    EXPECT_EQ(newest.story.story.content.title, "Story monday");
    EXPECT_EQ(newest.story.story.source_name, "Wire a");
    EXPECT_EQ(newest.mention->score, -0.7) << "the chart's company's";
    EXPECT_EQ(newest.time_et, "Mon 27 Jan 2025 09:41 EST");
    EXPECT_EQ(newest.session_class, market::SessionClass::regular);
    EXPECT_EQ(to_iso(items->back().session.date), "2025-01-27");
    EXPECT_EQ(items->back().session_class, market::SessionClass::closed);
    EXPECT_EQ(items->back().time_et, "Sat 25 Jan 2025 05:00 EST");

    EXPECT_EQ(make_story_items(reader(), query(), {}).value()->size(), 3u) << "the whole range";
    const auto of_etf = make_story_items(reader(), query("SMH"), day("2025-01-27")).value();
    ASSERT_EQ(of_etf->size(), 3u);
    EXPECT_FALSE(of_etf->front().mention);
    EXPECT_EQ(make_story_items(reader(), query("NO"), {}).error().kind, ErrorKind::unknown_symbol);
}

TEST_F(StoryViewTest, ADayWithoutASessionHasNoStoriesOfItsOwn)
{
    save(story("weekend", at("2025-01-25T10:00:00Z"), {mention("nvidia", -0.5)}));
    EXPECT_TRUE(make_story_items(reader(), query(), day("2025-01-25")).value()->empty());
}

TEST_F(StoryViewTest, AsOfHoldsForListsToo)
{
    g_now = at("2025-01-28T12:00:00Z");
    save(story("late", at("2025-01-27T14:41:00Z"), {mention("nvidia", -0.7)}));
    ChartQuery then = query();
    then.as_of = at("2025-01-27T22:00:00Z");
    EXPECT_TRUE(make_story_items(reader(), then, day("2025-01-27")).value()->empty());
    then.reconstructed = true;
    EXPECT_EQ(make_story_items(reader(), then, day("2025-01-27")).value()->size(), 1u);
}

TEST_F(StoryViewTest, BarsThatCannotBeReadAreNotCalledMissing)
{
    store::NewStory one = story("rose", at("2025-01-27T20:30:00Z"), {mention("nvidia", -0.7)});
    Claim claim;
    claim.company = {"nvidia"};
    claim.subject = "Nvidia";
    claim.direction = 1;
    claim.value = 1;
    claim.unit = "%";
    one.scored.claims = {claim};
    save(one);
    const auto items = make_story_items(reader(), query(), day("2025-01-27"));
    ASSERT_TRUE(items) << to_sentence(items.error());
    EXPECT_EQ(items.value()->front().claims.at(0).verdict, Verdict::agrees);

    SQLite::Database db((folder_.path() / "undertone.db").string(), SQLite::OPEN_READWRITE);
    db.exec("DROP TABLE bar");
    EXPECT_FALSE(make_story_items(reader(), query(), day("2025-01-27")));
}

TEST(Explain, TheSumAddsUpLargestFirst)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        std::mt19937 random(seed);
        Mention mention;
        mention.intercept = 0.1;
        double sum = mention.intercept;
        double quoted = 0;
        for (auto n = random() % 8; n > 0; --n) {
            Reason reason;
            reason.text = "t" + std::to_string(n);
            reason.rule = "r" + std::to_string(n);
            reason.weight = double(random() % 2001) / 1000 - 1;
            sum += reason.weight;
            reason.quoted = random() % 2 == 0;
            quoted += reason.quoted ? reason.weight : 0;
            mention.reasons.push_back(reason);
        }
        mention.log_odds = std::round(sum * 100) / 100;  // an engine that rounds what it shows
        mention.p = {0.2, 0.3, 0.5};
        const Explanation why = explain(mention);
        ASSERT_EQ(why.lines.size(), mention.reasons.size());
        double shown = why.intercept + why.rounding;
        for (std::size_t i = 0; i < why.lines.size(); ++i) {
            shown += why.lines[i].weight;
        }
        ASSERT_TRUE(std::is_sorted(
            why.lines.begin(), why.lines.end(),
            [](auto& a, auto& b) { return std::abs(a.weight) > std::abs(b.weight); }))
            << "seed " << seed;
        ASSERT_NEAR(shown, why.log_odds, 1e-12) << "seed " << seed;
        ASSERT_LT(std::abs(why.rounding), 0.01) << "seed " << seed;
        ASSERT_EQ(why.p, mention.p);
        ASSERT_NEAR(why.quoted, quoted, 1e-12) << "seed " << seed;
    }
}

}  // namespace
}  // namespace undertone::view::test
