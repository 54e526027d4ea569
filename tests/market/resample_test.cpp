#include "market/resample.h"

#include "support/files.h"

#include <gtest/gtest.h>
#include <cmath>
#include <map>
#include <random>
#include <sstream>

namespace undertone::market {
namespace {

namespace fs = std::filesystem;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

const Calendar calendar = Calendar::new_york();

Date date(std::string_view iso) { return date_from_iso(iso).value(); }

/// A bar that begins then, by New York's clock.
Bar bar(std::string_view day, int hour, int minute, double close, std::optional<double> volume = 10)
{
    const Utc t = from_local(date(day), hours(hour) + minutes(minute), "America/New_York");
    return {t, close - 0.5, close + 1, close - 1, close, volume};
}

Bar daily(std::string_view day, double close, std::optional<double> volume = 10)
{
    return {midnight_utc(date(day)), close - 0.5, close + 1, close - 1, close, volume};
}

/// "2025-01-27 09:30" by New York's clock: where bars begin.
std::vector<std::string> begins(const std::vector<Bar>& bars)
{
    std::vector<std::string> all;
    for (const Bar& one : bars)
        all.push_back(to_iso(calendar.local_date(one.t)) + " " + calendar.local_time(one.t));
    return all;
}

using Begins = std::vector<std::string>;

TEST(Resample, lengths_have_names)
{
    for (const char* text : {"1m", "5m", "15m", "30m", "1h", "1d", "1w", "1M"}) {
        ASSERT_TRUE(bar_length_of(text)) << text;
        EXPECT_EQ(to_string(*bar_length_of(text)), text);
    }
    EXPECT_FALSE(bar_length_of("2m"));
    EXPECT_FALSE(bar_length_of("1H"));
    EXPECT_EQ(interval_for(BarLength::minute_30), Interval::minute_15);
    EXPECT_EQ(interval_for(BarLength::month), Interval::day);
}

TEST(Resample, a_bar_is_first_highest_lowest_last_and_sum)
{
    const std::vector<Bar> minutes{{bar("2025-01-27", 9, 30, 100).t, 100, 101, 99, 100.5, 10},
                                   {bar("2025-01-27", 9, 31, 100).t, 100.5, 104, 100, 103, {}},
                                   {bar("2025-01-27", 9, 33, 100).t, 103, 103.5, 97, 98, 5}};
    const auto made = resample(minutes, Interval::minute_1, BarLength::minute_5, calendar);
    ASSERT_EQ(made.size(), 1u) << "a missing minute changes nothing";
    EXPECT_EQ(made[0], (Bar{minutes[0].t, 100, 104, 97, 98, 15}));
    const std::vector<Bar> index{{minutes[0].t, 1, 1, 1, 1, {}}, {minutes[1].t, 1, 1, 1, 1, {}}};
    EXPECT_FALSE(resample(index, Interval::minute_1, BarLength::hour, calendar).at(0).volume)
        << "unknown is not 0";
}

// The clocks went forward on Sunday 9 March 2025: 09:30 was 14:30 UTC on Friday, 13:30 on Monday.
TEST(Resample, slots_follow_the_exchange_s_clock_over_a_change_of_it)
{
    std::vector<Bar> bars;
    for (const char* day : {"2025-03-07", "2025-03-10"})
        for (const int minute : {0, 45, 60, 389})
            bars.push_back(bar(day, 9, 30 + minute, 100));
    const auto made = resample(bars, Interval::minute_1, BarLength::hour, calendar);
    EXPECT_EQ(begins(made), (Begins{"2025-03-07 09:30", "2025-03-07 10:30", "2025-03-07 15:30",
                                    "2025-03-10 09:30", "2025-03-10 10:30", "2025-03-10 15:30"}));
    EXPECT_EQ(to_iso(made[0].t), "2025-03-07T14:30:00Z");
    EXPECT_EQ(to_iso(made[3].t), "2025-03-10T13:30:00Z");
    const auto times = bar_times(made, BarLength::hour, calendar);
    EXPECT_EQ(to_iso(times[2].end), "2025-03-07T21:00:00Z") << "half an hour to the close";
    EXPECT_EQ(to_iso(times[3].end), "2025-03-10T14:30:00Z");
}

// 3 July 2025 closed at 13:00.
TEST(Resample, a_half_day_ends_its_last_slot)
{
    const std::vector<Bar> bars{bar("2025-07-03", 12, 29, 1), bar("2025-07-03", 12, 30, 2),
                                bar("2025-07-03", 12, 59, 3), bar("2025-07-03", 13, 0, 4),
                                bar("2025-07-03", 13, 29, 5), bar("2025-07-03", 13, 30, 6)};
    const auto made = resample(bars, Interval::minute_1, BarLength::hour, calendar);
    EXPECT_EQ(begins(made), (Begins{"2025-07-03 11:30", "2025-07-03 12:30", "2025-07-03 13:00",
                                    "2025-07-03 13:30"}));
    EXPECT_EQ(made[1].close, 3);
    EXPECT_EQ(made[2].close, 5);
    const auto times = bar_times(made, BarLength::hour, calendar);
    EXPECT_EQ(calendar.local_time(times[1].end), "13:00");
    EXPECT_EQ(calendar.local_time(times[2].end), "13:30");
    EXPECT_EQ(times[1].in, SessionClass::regular);
    EXPECT_EQ(times[2].in, SessionClass::post);
}

TEST(Resample, pre_and_post_market_never_join_the_session)
{
    const std::vector<Bar> bars{bar("2025-01-27", 3, 59, 1),  bar("2025-01-27", 4, 0, 2),
                                bar("2025-01-27", 4, 29, 3),  bar("2025-01-27", 4, 30, 4),
                                bar("2025-01-27", 9, 29, 5),  bar("2025-01-27", 9, 30, 6),
                                bar("2025-01-27", 15, 59, 7), bar("2025-01-27", 16, 0, 8),
                                bar("2025-01-27", 16, 30, 9), bar("2025-01-27", 19, 59, 10)};
    const auto made = resample(bars, Interval::minute_1, BarLength::hour, calendar);
    EXPECT_EQ(begins(made), (Begins{"2025-01-27 03:30", "2025-01-27 04:00", "2025-01-27 04:30",
                                    "2025-01-27 08:30", "2025-01-27 09:30", "2025-01-27 15:30",
                                    "2025-01-27 16:00", "2025-01-27 16:30", "2025-01-27 19:30"}));
    std::vector<SessionClass> classes;
    for (const BarTime& time : bar_times(made, BarLength::hour, calendar))
        classes.push_back(time.in);
    using enum SessionClass;
    EXPECT_EQ(classes, (std::vector{closed, pre, pre, pre, regular, regular, post, post, post}));
    const auto day = resample(bars, Interval::minute_1, BarLength::day, calendar);
    ASSERT_EQ(day.size(), 1u);
    EXPECT_EQ(day[0], (Bar{midnight_utc(date("2025-01-27")), 5.5, 8, 5, 7, 20}))
        << "of the regular session alone";
}

TEST(Resample, a_lunch_break_parts_slots)
{
    CalendarData tokyo;
    tokyo.id = "tokyo";
    tokyo.exchanges = {"TSE"};
    tokyo.zone = "Asia/Tokyo";
    tokyo.pre = tokyo.open = hours(9);
    tokyo.close = tokyo.post = tokyo.half_post = hours(15) + minutes(30);
    tokyo.lunch = {hours(11) + minutes(30), hours(12) + minutes(30)};
    tokyo.from = date("2025-01-01");
    tokyo.to = date("2025-12-31");
    const Calendar of_tokyo = Calendar::make(tokyo).value();
    std::vector<Bar> bars;
    for (const int minute : {125, 145, 210, 235, 240})
        bars.push_back({from_local(date("2025-01-14"), hours(9) + minutes(minute), "Asia/Tokyo"),
                        1,
                        1,
                        1,
                        1,
                        {}});
    const auto made = resample(bars, Interval::minute_5, BarLength::hour, of_tokyo);
    std::vector<std::string> times;
    for (const Bar& one : made)
        times.push_back(of_tokyo.local_time(one.t));
    EXPECT_EQ(times, (std::vector<std::string>{"11:00", "12:30", "13:00"}));
    EXPECT_EQ(of_tokyo.local_time(bar_times(made, BarLength::hour, of_tokyo)[0].end), "11:30");
}

// Monday 20 January 2025 was Martin Luther King Day.
TEST(Resample, weeks_begin_on_monday_and_bear_their_first_session)
{
    const std::vector<Bar> bars{daily("2025-01-16", 1), daily("2025-01-17", 2),
                                daily("2025-01-21", 3, {}), daily("2025-01-24", 4),
                                daily("2025-01-27", 5)};
    const auto made = resample(bars, Interval::day, BarLength::week, calendar);
    ASSERT_EQ(made.size(), 3u);
    EXPECT_EQ(made[0], (Bar{bars[0].t, 0.5, 3, 0, 2, 20}));
    EXPECT_EQ(made[1], (Bar{bars[2].t, 2.5, 5, 2, 4, 10}));
    EXPECT_EQ(made[2], bars[4]);
    EXPECT_EQ(to_iso(period_of(date("2025-01-26"), BarLength::week)), "2025-01-20") << "a Sunday";
    EXPECT_EQ(to_iso(period_of(date("2025-01-20"), BarLength::week)), "2025-01-20");
}

TEST(Resample, months_end_with_their_last_session)
{
    const std::vector<Bar> bars{daily("2024-12-31", 1), daily("2025-01-02", 2),
                                daily("2025-01-31", 3), daily("2025-02-03", 4)};
    const auto made = resample(bars, Interval::day, BarLength::month, calendar);
    ASSERT_EQ(made.size(), 3u);
    EXPECT_EQ(made[1], (Bar{bars[1].t, 1.5, 4, 1, 3, 20}));
    EXPECT_EQ(to_iso(period_of(date("2024-02-29"), BarLength::month)), "2024-02-01");
}

TEST(Resample, what_has_its_length_stays_and_nothing_makes_nothing)
{
    // As a provider's hours may be: by the clock, not by the open.
    const std::vector<Bar> bars{bar("2025-01-27", 10, 0, 1), bar("2025-01-27", 11, 0, 2)};
    EXPECT_EQ(resample(bars, Interval::hour, BarLength::hour, calendar), bars);
    EXPECT_EQ(bar_times(bars, BarLength::hour, calendar).at(0).end, bars[1].t);
    for (const BarLength length : {BarLength::minute_30, BarLength::day, BarLength::month})
        EXPECT_TRUE(resample({}, Interval::minute_1, length, calendar).empty());
}

// ---- properties --------------------------------------------------------------------------------

/// Minutes of some days with gaps, from pre- to post-market, over a change of the clocks.
std::vector<Bar> random_minutes(std::mt19937& random)
{
    std::vector<Bar> bars;
    const Date first = date("2025-10-28") + days(random() % 20);
    for (Date day = first; day < first + days(9); day += days(1)) {
        if (random() % 8 == 0)
            continue;
        for (int minute = 0; minute < 24 * 60; minute += 1 + int(random() % 40)) {
            const double low = 90 + double(random() % 100), high = low + double(random() % 50);
            Bar one{from_local(day, minutes(minute), "America/New_York"), low, high, low, high, {}};
            if (random() % 4 != 0)
                one.volume = double(random() % 1000);
            if (bars.empty() || bars.back().t < one.t)
                bars.push_back(one);
        }
    }
    return bars;
}

class RandomResample : public testing::TestWithParam<unsigned> {};

TEST_P(RandomResample, by_steps_is_at_once)
{
    std::mt19937 random(GetParam());
    const auto minutes = random_minutes(random);
    const auto five = resample(minutes, Interval::minute_1, BarLength::minute_5, calendar);
    const auto fifteen = resample(five, Interval::minute_5, BarLength::minute_15, calendar);
    for (const BarLength length : {BarLength::minute_15, BarLength::minute_30, BarLength::hour,
                                   BarLength::day, BarLength::week, BarLength::month}) {
        const auto at_once = resample(minutes, Interval::minute_1, length, calendar);
        EXPECT_EQ(resample(five, Interval::minute_5, length, calendar), at_once);
        EXPECT_EQ(resample(fifteen, Interval::minute_15, length, calendar), at_once);
    }
}

// Nothing is lost, added or moved over a border: sums and extremes of each part of the day are kept.
TEST_P(RandomResample, parts_of_the_day_keep_their_bars)
{
    std::mt19937 random(GetParam());
    const auto minutes = random_minutes(random);
    struct Sum {
        double volume = 0, high = 0, close = 0;
        bool operator==(const Sum&) const = default;
    };
    // By the calendar's own word on an instant.
    const auto sums = [](const std::vector<Bar>& bars) {
        std::map<std::pair<Date, SessionClass>, Sum> all;
        for (const Bar& one : bars) {
            const Date day = calendar.local_date(one.t);
            const auto session = calendar.session_on(day);
            const auto in = session && one.t == session->close ? SessionClass::post
                                                               : calendar.session_class(one.t);
            Sum& sum = all[{day, in}];
            sum.volume += one.volume.value_or(0);
            sum.high = std::max(sum.high, one.high);
            sum.close = one.close;
        }
        return all;
    };
    for (const BarLength length :
         {BarLength::minute_5, BarLength::minute_15, BarLength::minute_30, BarLength::hour}) {
        const auto made = resample(minutes, Interval::minute_1, length, calendar);
        const auto times = bar_times(made, length, calendar);
        EXPECT_EQ(sums(made), sums(minutes));
        ASSERT_EQ(times.size(), made.size());
        for (std::size_t i = 0; i < made.size(); ++i) {
            ASSERT_LT(made[i].t, times[i].end);
            ASSERT_TRUE(i + 1 == made.size() || times[i].end <= made[i + 1].t);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomResample, testing::Range(0u, 12u));

// ---- recorded ----------------------------------------------------------------------------------

/// The first six columns of a recorded table, by its first one.
std::map<std::string, Bar> read_table(const fs::path& file)
{
    std::map<std::string, Bar> rows;
    std::istringstream lines(test::read_file(file));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream cells(line);
        std::string key, cell;
        std::getline(cells, key, ',');
        Bar one;
        for (double* price : {&one.open, &one.high, &one.low, &one.close}) {
            std::getline(cells, cell, ',');
            *price = std::stod(cell);
        }
        rows[key] = one;
    }
    return rows;
}

// Four months of a broker's five minutes, held against another provider's daily bars: the two
// differ by the auctions, which the broker's bars do not have.
TEST(RecordedResample, days_of_five_minutes_are_another_provider_s_days)
{
    const fs::path prices = fs::path(UNDERTONE_SHARED_DIR) / "data/prices";
    UNDERTONE_REQUIRE_SHARED("data/prices/intraday/NVDA_5min_ibkr_2025-05-12_2025-09-12.csv");
    std::vector<Bar> five;
    for (auto& [time, one] :
         read_table(prices / "intraday/NVDA_5min_ibkr_2025-05-12_2025-09-12.csv")) {
        const auto clock = [&](std::size_t at) { return std::stoi(time.substr(at, 2)); };
        five.push_back(bar(time.substr(0, 10), clock(11), clock(14), 1));
        five.back() = {five.back().t, one.open, one.high, one.low, one.close, {}};
    }
    const auto known = read_table(prices / "daily/NVDA.csv");
    const auto made = resample(five, Interval::minute_5, BarLength::day, calendar);
    ASSERT_EQ(made.size(), 86u);
    for (const Bar& one : made) {
        const Bar& day = known.at(to_iso(date_of(one.t)));
        EXPECT_NEAR(one.open / day.open, 1, 0.001) << to_iso(one.t);
        EXPECT_NEAR(one.high / day.high, 1, 0.0005) << to_iso(one.t);
        EXPECT_NEAR(one.low / day.low, 1, 0.0005) << to_iso(one.t);
        EXPECT_NEAR(one.close / day.close, 1, 0.0025) << to_iso(one.t);
    }
    EXPECT_EQ(resample(five, Interval::minute_5, BarLength::hour, calendar).size(), 85u * 7 + 4)
        << "one day was a half one";
}

}  // namespace
}  // namespace undertone::market
