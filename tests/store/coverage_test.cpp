#include "store/workspace.h"

#include <gmock/gmock.h>
#include <algorithm>
#include <random>

namespace undertone::store::test {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

class CoverageTest : public StoreTest {
protected:
    /// A fetch of source a when the clock says; the next one a quarter of an hour later.
    void fetch(bool ok, int items_new = 0, const std::string& error = "down")
    {
        FetchRecord record;
        record.source = {"a"};
        record.at = g_now;
        record.ok = ok;
        record.items_new = items_new;
        record.error = ok ? "" : error;
        ASSERT_TRUE(writer_.save_fetch(record, {}, g_now + 15min));
    }

    /// One that asked nobody.
    void hold_back(const std::string& why, seconds pause)
    {
        FetchRecord record;
        record.source = {"a"};
        record.at = g_now;
        record.error = why;
        record.held_back = true;
        ASSERT_TRUE(writer_.save_fetch(record, {}, g_now + pause));
    }
    /// One that failed, of a source asked each quarter of an hour, and is tried again after `pause`.
    void fail_for(seconds pause)
    {
        FetchRecord record;
        record.source = {"a"};
        record.at = g_now;
        record.error = "it hangs";
        record.interval = 15min;
        ASSERT_TRUE(writer_.save_fetch(record, {}, g_now + pause));
    }

    /// "up 0..30" for each span of the first `length` minutes, as seen now.
    std::vector<std::string> spans(int length)
    {
        std::vector<std::string> all;
        const auto coverage =
            reader().coverage({"a"}, start_, start_ + std::chrono::minutes(length), g_now).value();
        for (const CoverageSpan& span : coverage)
            all.push_back(std::string(to_string(span.state)) + " " + minute(span.from) + ".." +
                          minute(span.to));
        return all;
    }
    std::string minute(Utc time) const { return std::to_string((time - start_) / 1min); }

    const Utc start_ = g_now;
};

TEST_F(CoverageTest, NoNewsIsUpAndAFailureIsDown)
{
    fetch(true, 5);
    g_now += 15min;
    fetch(true);
    g_now += 15min;
    fetch(false, 0, "it hangs");
    g_now += 15min;
    fetch(true, 2);
    EXPECT_THAT(spans(60), ElementsAre("up 0..30", "down 30..45", "not_asked 45..60"));
    g_now += 10min;
    EXPECT_THAT(spans(60), ElementsAre("up 0..30", "down 30..45", "up 45..55", "not_asked 55..60"));
    const auto all = reader().coverage({"a"}, start_, g_now, g_now).value();
    EXPECT_EQ(all[0].fetches, 2);
    EXPECT_EQ(all[0].items_new, 5);
    EXPECT_EQ(all[1].why, "it hangs");
    EXPECT_EQ(all[2].items_new, 2);
}

// A budget used up, a key that is missing: the source itself may be well.
TEST_F(CoverageTest, WhatWeDidNotAskIsHeldBackAndNotDown)
{
    fetch(true);
    g_now += 15min;
    hold_back("the requests that a.example allows are used up", 45min);
    g_now += 45min;
    hold_back("no key", 1h);
    g_now += 60min;
    fetch(true, 3);
    g_now += 5min;
    EXPECT_THAT(spans(125), ElementsAre("up 0..15", "held_back 15..120", "up 120..125"));
    EXPECT_EQ(reader().coverage({"a"}, start_, g_now, g_now)->at(1).why, "no key");
    EXPECT_TRUE(reader().fetches()->at(0).ok);
    hold_back("no key", 1h);
    EXPECT_TRUE(reader().fetches()->at(0).held_back);
}

// A failure speaks for as long as a fetch does; the longer pause after it is our own.
TEST_F(CoverageTest, TheBackOffAfterAFailureIsHeldBackUntilTheNextTryTells)
{
    fail_for(8h);
    g_now += 20min;
    EXPECT_THAT(spans(20), ElementsAre("down 0..20"));
    g_now = start_ + 60min;
    EXPECT_THAT(spans(60), ElementsAre("down 0..23", "held_back 23..60"));
    EXPECT_EQ(reader().coverage({"a"}, start_, g_now, g_now)->at(1).why, "it hangs");
    g_now = start_ + 480min;
    fail_for(8h);  // it was down all along
    EXPECT_THAT(spans(480), ElementsAre("down 0..480"));
    g_now += 480min;
    fetch(true);
    g_now += 10min;
    EXPECT_THAT(spans(970), ElementsAre("down 0..503", "held_back 503..960", "up 960..970"));
    EXPECT_EQ(reader().coverage({"a"}, start_ + 600min, start_ + 700min, g_now)->size(), 1u);
}

TEST_F(CoverageTest, APauseIsNotAsked)
{
    fetch(true);
    g_now += 15min;
    fetch(true);
    g_now += 8h;  // the machine slept
    fetch(true);
    g_now += 5min;
    EXPECT_THAT(spans(500), ElementsAre("up 0..15", "not_asked 15..495", "up 495..500"));
    g_now += 8h;  // and now
    EXPECT_THAT(spans(500), ElementsAre("up 0..15", "not_asked 15..500"));
}

TEST_F(CoverageTest, APartOfATimeIsCutOutOfItsSpans)
{
    fetch(true, 1);
    g_now += 15min;
    fetch(false);
    g_now += 15min;
    fetch(true);
    const auto all = reader().coverage({"a"}, start_ + 5min, start_ + 20min, g_now).value();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].from, start_ + 5min);
    EXPECT_EQ(all[1].to, start_ + 20min);
    EXPECT_THAT(reader().coverage({"a"}, g_now, g_now, g_now).value(), IsEmpty());
    const auto other = reader().coverage({"b"}, start_, g_now, g_now).value();
    ASSERT_EQ(other.size(), 1u);
    EXPECT_EQ(other[0].state, CoverageState::not_asked);
}

TEST_F(CoverageTest, SomeRequestsOfSeveralArePartly)
{
    FetchRecord record;
    record.source = {"a"};
    record.at = g_now;
    record.error = "NVDA failed";
    const Attempt good{{"a"}, "AMD", g_now, 200, 10, 1, 1, ""};
    const Attempt bad{{"a"}, "NVDA", g_now, 500, 10, 0, 0, "HTTP 500"};
    ASSERT_TRUE(writer_.save_fetch(record, {good, bad}, g_now + 1h));
    g_now += 10min;
    EXPECT_THAT(spans(10), ElementsAre("partly 0..10"));
    EXPECT_EQ(reader().attempts({"a"}, start_, g_now)->size(), 2u);
}

TEST_F(CoverageTest, AClockThatWasAheadLosesWhatItSaidOfTheFuture)
{
    fetch(true);
    g_now += 24h * 365;
    fetch(false);
    g_now = start_ + 15min;
    fetch(true);
    g_now += 5min;
    EXPECT_THAT(spans(20), ElementsAre("up 0..20"));
}

TEST_F(CoverageTest, OverRandomHistoriesSpansFillTheTimeAndTellTheLastFetch)
{
    for (unsigned seed = 1; seed <= 30 && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        g_now += 24h;
        const Utc from = g_now;
        std::vector<std::pair<Utc, bool>> fetches;
        for (int i = 0; i < 60; ++i) {
            g_now += random() % 5 == 0 ? seconds(random() % 20'000) : seconds(60 + random() % 840);
            fetches.emplace_back(g_now, random() % 4 != 0);
            fetch(fetches.back().second);
        }
        const Utc to = g_now + 10min;
        const auto spans = reader().coverage({"a"}, from, to, to).value();
        ASSERT_FALSE(spans.empty());
        // A part of the time is the whole, cut.
        const Utc part_from = from + seconds(random() % 100'000);
        const Utc part_to = part_from + seconds(1 + random() % 100'000);
        std::vector<CoverageSpan> part;
        for (CoverageSpan span : spans) {
            span.from = std::max(span.from, part_from);
            span.to = std::min(span.to, std::min(part_to, to));
            if (span.from < span.to)
                part.push_back(span);
        }
        EXPECT_EQ(reader().coverage({"a"}, part_from, std::min(part_to, to), to).value(), part);
        EXPECT_EQ(spans.front().from, from);
        EXPECT_EQ(spans.back().to, to);
        for (std::size_t i = 0; i < spans.size(); ++i) {
            EXPECT_LT(spans[i].from, spans[i].to);
            if (i == 0)
                continue;
            EXPECT_EQ(spans[i].from, spans[i - 1].to);
            EXPECT_NE(spans[i].state, spans[i - 1].state);
        }
        for (std::size_t i = 0; i < fetches.size(); ++i) {
            const auto& [at, ok] = fetches[i];
            const auto span = std::find_if(spans.begin(), spans.end(), [at = at](const auto& one) {
                return at >= one.from && at < one.to;
            });
            ASSERT_NE(span, spans.end());
            const CoverageState told = ok ? CoverageState::up : CoverageState::down;
            // A lone fetch before a pause may have no length.
            if (i + 1 < fetches.size() && fetches[i + 1].first - at <= 15min)
                EXPECT_EQ(span->state, told);
            else
                EXPECT_TRUE(span->state == told || span->state == CoverageState::not_asked);
        }
    }
}

}  // namespace
}  // namespace undertone::store::test
