// Charts of bars other than daily ones: which are read, what counts to them, what is beside them.
#include "view/chart_bars.h"
#include "view/chart_choice.h"
#include "view/chart_snapshot.h"

#include "view/chart_test.h"

#include <gmock/gmock.h>
#include <cmath>

namespace undertone::view::test {
namespace {

using market::BarLength;
using std::chrono::hours;
using std::chrono::minutes;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;

class ChartBarsTest : public ChartTest {
protected:
    [[nodiscard]] std::shared_ptr<const ChartSnapshot> chart(const ChartQuery& query) const
    {
        const auto made = make_chart_snapshot(reader(), query, g_now);
        EXPECT_TRUE(made) << to_sentence(made.error());
        return made.value_or(std::make_shared<ChartSnapshot>());
    }

    [[nodiscard]] Error refused(const ChartQuery& query) const
    {
        return make_chart_snapshot(reader(), query, g_now).error();
    }

    /// Bars of 27 and 28 January 2025 from 08:30 to 17:30 in New York (13:30 to 22:30 UTC).
    void save_intraday(const std::string& symbol, Interval interval, seconds length,
                       double first_close = 100)
    {
        BarSeries series;
        series.symbol = {symbol};
        series.interval = interval;
        series.basis = Basis::split_adjusted;
        double close = first_close;
        for (const char* day_of : {"2025-01-27", "2025-01-28"})
            for (seconds since = hours(13) + minutes(30); since < hours(22) + minutes(30);
                 since += length, close += 1)
                series.bars.push_back(
                    {midnight_utc(day(day_of)) + since, close, close, close, close, 1});
        const auto saved = writer_.save_bars(series);
        ASSERT_TRUE(saved) << to_sentence(saved.error());
    }

    static ChartQuery of_two_days(BarLength length)
    {
        ChartQuery one = query();
        one.from = day("2025-01-27");
        one.to = day("2025-01-28");
        one.length = length;
        return one;
    }

    static int bar_at(const ChartSnapshot& chart, const char* iso)
    {
        for (std::size_t i = 0; i < chart.bars.size(); ++i)
            if (chart.bars[i].t == at(iso))
                return int(i);
        return -1;
    }
};

TEST_F(ChartBarsTest, WhatIsNotStoredIsSaidWithWhatIs)
{
    const Error none = refused(of_two_days(BarLength::minute_5));
    EXPECT_EQ(none.kind, ErrorKind::not_found);
    EXPECT_EQ(none.what, "No 5-minute bars of NVDA are stored; daily bars are");
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    EXPECT_EQ(refused(of_two_days(BarLength::minute_5)).what,
              "No 5-minute bars of NVDA are stored; daily and 15-minute bars are");
    ChartQuery earlier = of_two_days(BarLength::hour);
    earlier.from = earlier.to = day("2025-01-24");
    EXPECT_EQ(to_sentence(refused(earlier)),
              "No hourly bars of NVDA are stored from 24 Jan 2025 to 24 Jan 2025; 15-minute bars "
              "are, from 27 Jan 2025 to 28 Jan 2025");
    ChartQuery amd = query("AMD");
    EXPECT_THAT(refused(amd).what, HasSubstr("No daily bars of AMD are stored yet"));
}

TEST_F(ChartBarsTest, TheCoarsestStoredIntervalThatServesIsRead)
{
    save_intraday("NVDA", Interval::minute_5, minutes(5), 1000);
    EXPECT_EQ(chart(of_two_days(BarLength::hour))->bars.size(), 2 * 10u)
        << "of five minutes: 8:30, 9:30 .. 15:30, 16:00, 16:30";
    save_intraday("NVDA", Interval::hour, hours(1));
    EXPECT_EQ(chart(of_two_days(BarLength::hour))->bars.size(), 2 * 9u) << "as they are stored";
    EXPECT_EQ(chart(of_two_days(BarLength::hour))->bars[0].close, 100);
    EXPECT_EQ(chart(of_two_days(BarLength::minute_30))->bars[0].close, 1005) << "of five minutes";
    EXPECT_EQ(chart(of_two_days(BarLength::day))->bars[0].close, 109) << "as they are stored";
}

TEST_F(ChartBarsTest, DaysAreMadeOfShorterBarsWhereNoneAreStored)
{
    save_intraday("AMD", Interval::minute_15, minutes(15), 100);
    ChartQuery amd = of_two_days(BarLength::day);
    amd.symbol = {"AMD"};
    const auto made = chart(amd);
    ASSERT_EQ(made->bars.size(), 2u);
    // 9:30 is the fifth quarter-hour of 36, the last of the regular session the 30th.
    EXPECT_EQ(made->bars[0], (Bar{midnight_utc(day("2025-01-27")), 104, 129, 104, 129, 26}));
    EXPECT_EQ(made->bars[1].open, 140);
    EXPECT_TRUE(made->classes.empty());
}

TEST_F(ChartBarsTest, IntradayBarsHaveTheirPartOfTheDay)
{
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    ChartQuery second = of_two_days(BarLength::hour);
    second.from = day("2025-01-28");
    const auto made = chart(second);
    using enum market::SessionClass;
    EXPECT_THAT(made->classes, ElementsAre(pre, regular, regular, regular, regular, regular,
                                           regular, regular, post, post));
    EXPECT_EQ(to_iso(made->bars[0].t), "2025-01-28T13:30:00Z");
    EXPECT_EQ(made->previous_close, 129) << "of the regular session before, not of its post-market";
    EXPECT_EQ(made->half_life, hours(12));
}

// A bar holds its first second and not its end, but the close's own second is the session's.
TEST_F(ChartBarsTest, AStoryCountsToTheBarThatItFallsIn)
{
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    const char* const times[] = {
        "2025-01-27T14:59:59Z",  // in the quarter-hour from 14:45
        "2025-01-27T15:00:00Z",  // in the next
        "2025-01-27T21:00:00Z",  // the close: in the last one of the session
        "2025-01-27T21:00:01Z",  // post-market
        "2025-01-28T04:00:00Z",  // at night: the first one of the next day
        "2025-01-28T22:30:00Z",  // after all bars
    };
    for (const char* time : times)
        save(story(time, at(time), {mention("nvidia", -0.5)}));
    const auto made = chart(of_two_days(BarLength::minute_15));
    EXPECT_EQ(made->stories, 5);
    std::vector<int> bars;
    for (const Flag& flag : made->flags)
        bars.push_back(flag.bar);
    EXPECT_THAT(
        bars,
        ElementsAre(bar_at(*made, "2025-01-27T14:45:00Z"), bar_at(*made, "2025-01-27T15:00:00Z"),
                    bar_at(*made, "2025-01-27T20:45:00Z"), bar_at(*made, "2025-01-27T21:00:00Z"),
                    bar_at(*made, "2025-01-28T13:30:00Z")));
    EXPECT_EQ(chart(of_two_days(BarLength::hour))->stories, 5);
}

TEST_F(ChartBarsTest, NewsAfterTheLastCloseCountsToTheFirstBar)
{
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    for (const char* time : {"2025-01-27T22:29:59Z", "2025-01-27T22:30:00Z"})
        save(story(time, at(time), {mention("nvidia", -0.5)}));
    ChartQuery second = of_two_days(BarLength::minute_15);
    second.from = day("2025-01-28");
    const auto made = chart(second);
    EXPECT_EQ(made->stories, 1) << "the other one fell in a bar of the day before";
    EXPECT_EQ(made->story_count[0], 1);
}

// By hand: w = 1, s = -0.5, h = 1 h, known at 15:00 UTC: -0.5 / 2 there; one hour on, d = 0.5:
// -0.25 / 1.5.
TEST_F(ChartBarsTest, IntradayToneStandsAtTheBarsEnd)
{
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    save(story("1", at("2025-01-27T15:00:00Z"), {mention("nvidia", -0.5)}));
    ChartQuery asked = of_two_days(BarLength::minute_15);
    asked.half_life = hours(1);
    const auto made = chart(asked);
    const auto tone = [&](const char* iso) { return made->tone[std::size_t(bar_at(*made, iso))]; };
    EXPECT_FALSE(tone("2025-01-27T14:30:00Z"));
    EXPECT_NEAR(tone("2025-01-27T14:45:00Z").value(), -0.25, 1e-9) << "at its end, 15:00";
    EXPECT_NEAR(tone("2025-01-27T15:45:00Z").value(), -0.25 / 1.5, 1e-9);
    asked.length = BarLength::hour;  // from 14:30 to 15:30
    EXPECT_NEAR(chart(asked)->tone[1].value(), -0.5 * std::exp2(-0.5) / (1 + std::exp2(-0.5)),
                1e-9);
}

TEST_F(ChartBarsTest, AsOfWithinADayShowsTheBarsThatHadEnded)
{
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    ChartQuery then = of_two_days(BarLength::hour);
    then.as_of = at("2025-01-27T15:10:00Z");
    const auto made = chart(then);
    ASSERT_EQ(made->bars.size(), 2u);
    EXPECT_EQ(made->bars.back().close, 105) << "of the hour from 9:30, so far: to 15:00";
    then.length = BarLength::day;
    EXPECT_EQ(refused(then).kind, ErrorKind::not_found) << "that session had not closed";
}

// Friday the 31st at noon in New York, three hours after a story: h = 3 h, so -0.25 / 1.5.
TEST_F(ChartBarsTest, ARunningBarEndsNow)
{
    save(story("1", at("2025-01-31T14:00:00Z"), {mention("nvidia", -0.5)}));
    save(story("2", at("2025-01-31T19:00:00Z"), {mention("nvidia", 1)}));  // not known yet
    g_now = at("2025-01-31T17:00:00Z");
    ChartQuery asked = query();
    asked.half_life = hours(3);
    const auto made = chart(asked);
    EXPECT_EQ(to_iso(date_of(made->bars.back().t)), "2025-01-31");
    EXPECT_NEAR(made->tone.back().value(), -0.25 / 1.5, 1e-9);
    EXPECT_EQ(made->story_count.back(), 1);
}

// January's weeks begin on the 13th, 20th (a holiday) and 27th; closes count up by one a session.
TEST_F(ChartBarsTest, WeeksAreWholeAndCountTheirStories)
{
    save(story("1", at("2025-01-17T21:00:01Z"), {mention("nvidia", 0.5)}));  // of the 21st
    save(story("2", at("2025-01-26T12:00:00Z"), {mention("nvidia", 0.5)}));  // of the 27th
    save(story("3", at("2025-01-31T21:00:00Z"), {mention("nvidia", 0.5)}));
    ChartQuery weekly = query();
    weekly.from = day("2025-01-22");
    weekly.length = BarLength::week;
    const auto made = chart(weekly);
    ASSERT_EQ(made->bars.size(), 2u);
    EXPECT_EQ(to_iso(date_of(made->bars[0].t)), "2025-01-21") << "the week's first session";
    EXPECT_EQ(made->bars[0].open, 105);
    EXPECT_EQ(made->bars[0].close, 108);
    EXPECT_EQ(made->previous_close, 104);
    EXPECT_EQ(made->story_count, (std::vector<int>{1, 2}));
    weekly.half_life = hours(12);
    ChartQuery daily = query();
    daily.half_life = weekly.half_life;
    EXPECT_NEAR(chart(weekly)->tone[1].value(), chart(daily)->tone.back().value(), 1e-9)
        << "that at its last session's close";
    weekly.length = BarLength::month;
    EXPECT_EQ(chart(weekly)->bars.size(), 1u);
    EXPECT_EQ(chart(weekly)->bars[0].open, 100) << "the month from its first stored session";
    EXPECT_THAT(text_summary(*chart(weekly)), HasSubstr("1 monthly bar."));
}

TEST_F(ChartBarsTest, SplitsAndDividendsStandOnTheirBar)
{
    BarSeries events;
    events.symbol = {"NVDA"};
    events.basis = Basis::split_adjusted;
    events.dividends = {{day("2025-01-16"), 0.01}, {day("2025-01-20"), 0.5}};
    events.splits = {{day("2025-01-28"), 10}, {day("2024-06-10"), 10}};
    ASSERT_TRUE(writer_.save_bars(events));
    const auto made = chart(query());
    ASSERT_EQ(made->actions.size(), 2u) << "none of a day without a bar";
    EXPECT_EQ(made->actions[0].kind, CorporateAction::Kind::dividend);
    EXPECT_EQ(made->actions[0].bar, 2);
    EXPECT_EQ(made->actions[0].value, 0.01);
    EXPECT_EQ(made->actions[1].bar, 9);
    EXPECT_THAT(text_summary(*made), HasSubstr("Split 10 for 1 on 28 Jan 2025. 1 dividend."));
    ChartQuery weekly = query();
    weekly.length = BarLength::week;
    EXPECT_EQ(chart(weekly)->actions.back().bar, 2);
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    const auto intraday = chart(of_two_days(BarLength::hour));
    ASSERT_EQ(intraday->actions.size(), 1u);
    EXPECT_EQ(intraday->actions[0].bar, 10) << "the day's first bar";
}

TEST_F(ChartBarsTest, ABenchmarkHasItsClosesAtTheseBars)
{
    BarSeries series;
    series.symbol = {"AMD"};
    series.basis = Basis::split_adjusted;
    for (const char* date : {"2025-01-14", "2025-01-16", "2025-01-31"})
        series.bars.push_back({midnight_utc(day(date)), 7, 7, 7, double(7), {}});
    ASSERT_TRUE(writer_.save_bars(series));
    ChartQuery asked = query();
    asked.benchmark = Symbol{"AMD"};
    const auto made = chart(asked);
    ASSERT_TRUE(made->benchmark);
    EXPECT_EQ(made->benchmark->instrument.name, "AMD");
    ASSERT_EQ(made->benchmark->closes.size(), made->bars.size());
    EXPECT_EQ(made->benchmark->closes[0], 7);
    EXPECT_FALSE(made->benchmark->closes[1]) << "it did not trade";
    EXPECT_EQ(made->benchmark->closes[2], 7);
    EXPECT_THAT(text_summary(*made), HasSubstr("AMD from 7.00 to 7.00 (+0.0 %)."));
    asked.length = BarLength::week;
    EXPECT_THAT(chart(asked)->benchmark->closes, ElementsAre(7, std::nullopt, 7));
    asked.length = BarLength::minute_15;
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    asked.from = day("2025-01-27");
    const auto alone = chart(asked);  // AMD is stored by the day only: the chart is there all the same
    EXPECT_THAT(alone->benchmark->closes, Each(std::nullopt));
    EXPECT_THAT(text_summary(*alone), HasSubstr("AMD has no bars at these times."));
    asked.benchmark = Symbol{"NVDIA"};
    EXPECT_EQ(refused(asked).kind, ErrorKind::unknown_symbol);
}

TEST_F(ChartBarsTest, TheNewestSessionsAreThoseOfTheBarsAskedFor)
{
    const auto daily = with_newest(reader(), query(), std::chrono::months(0));
    EXPECT_EQ(to_iso(daily->to), "2025-01-31");
    EXPECT_EQ(to_iso(with_newest(reader(), query(), std::chrono::months(12))->from), "2025-01-13");
    save_intraday("NVDA", Interval::minute_15, minutes(15));
    ChartQuery asked = query();
    asked.length = BarLength::hour;
    const auto one = with_newest_sessions(reader(), asked, 1).value();
    EXPECT_EQ(to_iso(one.from), "2025-01-28");
    EXPECT_EQ(to_iso(one.to), "2025-01-28");
    EXPECT_EQ(to_iso(with_newest_sessions(reader(), asked, 5)->from), "2025-01-27")
        << "no more than are stored";
    asked.length = BarLength::day;
    const auto five = with_newest_sessions(reader(), asked, 10).value();
    EXPECT_EQ(to_iso(five.from), "2025-01-17") << "the 20th was a holiday";
    EXPECT_EQ(to_iso(five.to), "2025-01-31");
    asked.as_of = at("2025-01-26T12:00:00Z");  // a Sunday
    EXPECT_EQ(to_iso(with_newest_sessions(reader(), asked, 1)->from), "2025-01-24");
    asked.length = BarLength::minute_1;
    EXPECT_EQ(with_newest_sessions(reader(), asked, 1).error().kind, ErrorKind::not_found);
}

// ---- coverage ----------------------------------------------------------------------------------

class ChartGapsTest : public ChartBarsTest {
protected:
    void fetch(const char* iso, const std::string& error, const char* next)
    {
        store::FetchRecord record;
        record.source = {"a"};
        record.at = at(iso);
        record.ok = error.empty();
        record.error = error;
        record.interval = hours(1);
        ASSERT_TRUE(writer_.save_fetch(record, {}, at(next)));
    }
};

TEST_F(ChartGapsTest, WhereNobodyWatchesThereIsNoGap) { EXPECT_TRUE(chart(query())->gaps.empty()); }

// Sessions close at 21:00 UTC; what lies after a close is the next bar's.
TEST_F(ChartGapsTest, BarsSayWhichSourcesWereSilentAndWhy)
{
    fetch("2025-01-13T21:00:00Z", "", "2025-01-22T20:00:00Z");
    fetch("2025-01-22T20:00:00Z", "connection refused", "2025-01-22T21:00:00Z");
    fetch("2025-01-22T21:00:00Z", "connection refused", "2025-01-22T22:00:00Z");
    fetch("2025-01-22T22:00:00Z", "", "2025-02-02T00:00:00Z");
    const auto made = chart(query());
    ASSERT_EQ(made->gaps.size(), 1u);
    EXPECT_EQ(made->gaps[0].first, 5);  // the 22nd, and the morning of the 23rd after its close
    EXPECT_EQ(made->gaps[0].last, 6);
    EXPECT_EQ(made->gaps[0].silent, 1);
    EXPECT_EQ(made->gaps[0].sources, 1);
    EXPECT_EQ(made->gaps[0].why, "Wire a: connection refused");
    EXPECT_THAT(text_summary(*made),
                HasSubstr("Sources of news were silent on 2 sessions, up to 1 of 1 (Wire a: "
                          "connection refused)."));
}

TEST_F(ChartGapsTest, ATimeBeforeTheFirstFetchWasNotAskedAbout)
{
    fetch("2025-01-27T14:00:00Z", "", "2025-02-02T00:00:00Z");
    const auto made = chart(query());
    ASSERT_EQ(made->gaps.size(), 1u);
    EXPECT_EQ(made->gaps[0].first, 0);
    EXPECT_EQ(made->gaps[0].last, 8);
    EXPECT_EQ(made->gaps[0].why, "Wire a: not asked");
}

// With the source that is first asked on the 29th, as the chart of the 28th knew it.
TEST_F(ChartGapsTest, WhoWasFirstAskedLaterWatchedNothingThen)
{
    fetch("2025-01-29T14:00:00Z", "", "2025-02-02T00:00:00Z");
    ChartQuery then = query();
    then.as_of = at("2025-01-28T22:00:00Z");
    for (const bool reconstructed : {false, true}) {
        then.reconstructed = reconstructed;
        EXPECT_TRUE(chart(then)->gaps.empty()) << "nobody had been asked yet";
    }
    then.as_of = at("2025-01-29T22:00:00Z");
    EXPECT_EQ(chart(then)->gaps.size(), 1u);
    fetch("2025-01-30T14:00:00Z", "", "2025-02-02T00:00:00Z");
    EXPECT_EQ(chart(then)->gaps.size(), 1u) << "asked by then, and again later";
}

// ---- no prices ---------------------------------------------------------------------------------

TEST_F(ChartBarsTest, NewsOfWhatHasNoPricesStandsOnTheSessionsOfItsExchange)
{
    save(story("1", at("2025-01-17T15:00:00Z"), {mention("amd", -0.5)}));
    save(story("2", at("2025-01-24T21:30:00Z"),
               {mention("amd", 0.5)}));  // a Friday, after the close
    const auto all = resolved(reader(), {query("AMD"), Newest{std::chrono::months(12)}});
    ASSERT_TRUE(all) << to_sentence(all.error());
    EXPECT_EQ(to_iso(all->from), "2025-01-17");
    EXPECT_EQ(to_iso(all->to), "2025-01-27") << "from the first story's session to the last one's";
    const auto made = chart(*all);
    ASSERT_EQ(made->bars.size(), 6u) << "the 20th was a holiday";
    EXPECT_EQ(made->bars[1].t, midnight_utc(day("2025-01-21")));
    for (const Bar& bar : made->bars)
        EXPECT_TRUE(std::isnan(bar.close) && !bar.volume);
    EXPECT_LT(made->tone[0].value(), 0);
    ASSERT_EQ(made->flags.size(), 2u);
    EXPECT_EQ(made->flags[1].bar, 5);
    EXPECT_FALSE(made->previous_close);
    EXPECT_THAT(text_summary(*made), HasSubstr("6 sessions. No prices of AMD are stored."));
    EXPECT_THAT(text_summary(*made), testing::Not(HasSubstr("nan")));
    ChartQuery weeks = *all;
    weeks.length = BarLength::week;
    EXPECT_EQ(chart(weeks)->bars.size(), 3u);
    ChartQuery then = *all;
    then.as_of = at("2025-01-23T12:00:00Z");
    then.reconstructed = true;  // by what was published; recorded it was later
    EXPECT_EQ(chart(then)->bars.size(), 3u) << "as with prices, what has ended by then";
    then.length = BarLength::minute_5;
    EXPECT_EQ(refused(then).kind, ErrorKind::not_found) << "no session is made of made-up minutes";
}

TEST_F(ChartBarsTest, WithoutPricesASessionToComeHasTheNewestNews)
{
    g_now = at("2025-01-31T22:00:00Z");  // a Friday, after the close
    save(story("1", at("2025-01-31T21:30:00Z"), {mention("amd", 0.5)}));
    ChartQuery asked = query("AMD");
    asked.to = day("2025-03-31");
    const auto made = chart(asked);
    EXPECT_EQ(to_iso(date_of(made->bars.back().t)), "2025-02-03");
    EXPECT_GT(made->tone.back().value(), 0) << "as of now";
}

TEST_F(ChartBarsTest, WithoutPricesARangeBeginsWithTheFirstStoryAndEndsWhereItIsAskedTo)
{
    save(story("1", at("2025-01-17T15:00:00Z"), {mention("amd", -0.5)}));
    ChartQuery asked = query("AMD");
    asked.from = day("1970-01-01");
    asked.to = day("2025-01-24");
    const auto made = chart(asked);
    EXPECT_EQ(to_iso(date_of(made->bars.front().t)), "2025-01-17");
    EXPECT_EQ(to_iso(date_of(made->bars.back().t)), "2025-01-24") << "the tone fades meanwhile";
}

// ---- what a replay steps through ---------------------------------------------------------------

TEST_F(ChartBarsTest, TheClosesOfAReplayAreThoseOfTheSessions)
{
    ChartQuery asked = query();
    EXPECT_EQ(session_closes(reader(), asked, g_now)->size(), 13u);
    asked.length = BarLength::week;
    EXPECT_EQ(session_closes(reader(), asked, g_now)->size(), 13u) << "of weeks, each session";
    save_intraday("AMD", Interval::minute_5, minutes(5));
    for (const BarLength length : {BarLength::day, BarLength::minute_5, BarLength::hour}) {
        ChartQuery of_minutes = of_two_days(length);
        of_minutes.symbol = {"AMD"};
        EXPECT_THAT(session_closes(reader(), of_minutes, g_now).value(),
                    ElementsAre(at("2025-01-27T21:00:00Z"), at("2025-01-28T21:00:00Z")))
            << "where no daily bars are stored, of " << market::to_string(length);
    }
}

TEST_F(ChartBarsTest, AutoTakesMinutesForAFewSessionsWhereTheyAreStored)
{
    ChartChoice five{query(), Newest{{}, 2}};
    EXPECT_EQ(resolved(reader(), five)->length, BarLength::day) << "none are stored";
    save_intraday("NVDA", Interval::minute_5, minutes(5));
    const auto few = resolved(reader(), five).value();
    EXPECT_EQ(few.length, BarLength::minute_30);
    EXPECT_EQ(few.from, day("2025-01-27"));
    EXPECT_EQ(few.to, day("2025-01-28"));
    five.newest = Newest{{}, 1};
    EXPECT_EQ(resolved(reader(), five)->length, BarLength::minute_5);
    EXPECT_EQ(resolved(reader(), five)->from, day("2025-01-28"));
    five.newest = Newest{std::chrono::months(1)};
    EXPECT_EQ(resolved(reader(), five)->length, BarLength::day);
    five.newest.reset();
    EXPECT_EQ(resolved(reader(), five)->from, query().from);
    five.auto_length = false;
    five.query.length = BarLength::week;
    EXPECT_EQ(resolved(reader(), five)->length, BarLength::week);
}

}  // namespace
}  // namespace undertone::view::test
