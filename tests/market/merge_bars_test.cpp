#include "market/merge_bars.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>
#include <map>
#include <random>

namespace undertone::market {
namespace {

using std::chrono::days;
using std::chrono::hours;
using testing::HasSubstr;

Date date(std::string_view iso) { return *date_from_iso(iso); }

Bar bar(Date day, double close)
{
    return {midnight_utc(day), close, close * 1.01, close * 0.99, close, 1000};
}

/// Closes of consecutive days.
BarSeries series(Date first, const std::vector<double>& closes, Basis basis,
                 const std::string& provider)
{
    BarSeries one;
    one.symbol = {"NVDA"};
    one.basis = basis;
    one.provider = provider;
    for (std::size_t i = 0; i < closes.size(); ++i)
        one.bars.push_back(bar(first + days(i), closes[i]));
    return one;
}

/// What is stored after a merge, recorded at `when`.
HeldSeries hold(const HeldSeries& before, const Merged& merged, const BarSeries& arriving, Utc when)
{
    HeldSeries held{merged.basis, arriving.currency, {}, before.splits};
    for (const Split& split : arriving.splits)
        if (std::none_of(held.splits.begin(), held.splits.end(),
                         [&](const Split& known) { return known.date == split.date; }))
            held.splits.push_back(split);
    std::map<Utc, HeldBar> known;
    for (const HeldBar& one : before.bars)
        known[one.bar.t] = one;
    for (const MergedBar& one : merged.bars) {
        const auto old = known.find(one.bar.t);
        if (old != known.end() && old->second.bar == one.bar)
            held.bars.push_back(old->second);
        else
            held.bars.push_back(
                {one.bar, one.arrived ? arriving.provider : old->second.provider, when});
    }
    return held;
}

HeldSeries stored(const BarSeries& arriving, Utc when = Utc(date("2030-01-01")))
{
    return hold({}, merge_bars({}, arriving).value(), arriving, when);
}

std::vector<double> closes(const Merged& merged)
{
    std::vector<double> all;
    for (const MergedBar& one : merged.bars)
        all.push_back(one.bar.close);
    return all;
}

const Date monday = date("2024-01-01");

TEST(MergeBars, raw_and_split_adjusted_prices_become_one_series_by_the_factor_they_share)
{
    const BarSeries adjusted =
        series(monday + days(2), {12, 13, 14, 15, 16, 17}, Basis::split_adjusted, "yahoo");
    const BarSeries raw = series(monday, {100, 110, 120, 130, 140, 150, 160}, Basis::raw, "nasdaq");
    for (const bool raw_first : {true, false}) {
        const auto merged = merge_bars(stored(raw_first ? raw : adjusted),
                                       raw_first ? adjusted : raw);
        ASSERT_TRUE(merged) << to_sentence(merged.error());
        EXPECT_EQ(merged->basis, Basis::split_adjusted);
        const std::vector<double> expected{10, 11, 12, 13, 14, 15, 16, 17};
        ASSERT_EQ(merged->bars.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            EXPECT_NEAR(merged->bars[i].bar.close, expected[i], 1e-9);
        EXPECT_DOUBLE_EQ(merged->bars[0].bar.volume.value(), 10'000);
        ASSERT_EQ(merged->rebases.size(), 1u);
        EXPECT_EQ(merged->rebases[0].factor, 10);
        EXPECT_EQ(merged->rebases[0].compared, 5);
        EXPECT_EQ(merged->rebases[0].split_date, std::nullopt) << "nobody told";
        EXPECT_THAT(merged->notes.at(0), HasSubstr("date of the split is unknown"));
    }
}

TEST(MergeBars, a_split_s_date_is_the_provider_s_word)
{
    BarSeries adjusted =
        series(monday, {12, 13, 14, 15, 16, 17, 18}, Basis::split_adjusted, "yahoo");
    adjusted.splits = {{monday + days(6), 10}};
    const BarSeries raw = series(monday, {120, 130, 140, 150, 160}, Basis::raw, "nasdaq");
    const auto merged = merge_bars(stored(adjusted), raw);
    ASSERT_TRUE(merged) << to_sentence(merged.error());
    EXPECT_EQ(merged->rebases.at(0).split_date, monday + days(6));

    // Told of later, it is found then; not where two could be meant.
    const Rebase undated{midnight_utc(monday + days(4)), 10, {}, 5, true};
    EXPECT_EQ(date_of_split(undated, {{monday + days(6), 10}}), monday + days(6));
    EXPECT_EQ(date_of_split(undated, {{monday + days(2), 10}}), std::nullopt) << "too early";
    EXPECT_EQ(date_of_split(undated, {{monday + days(6), 4}}), std::nullopt);
    EXPECT_EQ(date_of_split(undated, {{monday + days(6), 10}, {monday + days(9), 10}}),
              std::nullopt);
}

TEST(MergeBars, a_split_that_nobody_tells_of_ends_what_can_be_known)
{
    const BarSeries adjusted =
        series(monday + days(3), {12, 13, 14, 15, 16, 17}, Basis::split_adjusted, "yahoo");
    // Traded at 400 and 410 before a split of four for one, which the adjusted file does not reach.
    const BarSeries raw = series(monday, {400, 410, 110, 120, 130, 140, 150, 160}, Basis::raw, "n");
    const auto merged = merge_bars(stored(adjusted), raw);
    ASSERT_TRUE(merged) << to_sentence(merged.error());
    EXPECT_THAT(closes(*merged), testing::Pointwise(testing::DoubleNear(1e-9),
                                                    std::vector<double>{11, 12, 13, 14, 15, 16, 17}));
    EXPECT_THAT(merged->notes.back(), HasSubstr("2024-01-02 and 2024-01-03"));
    const auto refused = merge_bars(stored(raw), adjusted);
    ASSERT_FALSE(refused) << "what is stored is not thrown away";
    // Told of, it is applied.
    BarSeries told = raw;
    told.splits = {{monday + days(2), 4}};
    const auto whole = merge_bars(stored(adjusted), told);
    ASSERT_TRUE(whole) << to_sentence(whole.error());
    EXPECT_NEAR(closes(*whole).front(), 10, 1e-9);
}

TEST(MergeBars, too_few_sessions_in_common_tell_nothing)
{
    const auto refused =
        merge_bars(stored(series(monday, {10, 11, 12, 13}, Basis::split_adjusted, "yahoo")),
                   series(monday, {100, 110, 120, 130, 140}, Basis::raw, "nasdaq"));
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().what, HasSubstr("4 sessions"));
}

TEST(MergeBars, a_constant_factor_of_a_re_fetch_rebases_the_older_history)
{
    const HeldSeries held = stored(
        series(monday, {400, 404, 408, 412, 416, 420, 424}, Basis::split_adjusted, "yahoo"));
    const auto merged = merge_bars(held, series(monday + days(2), {102, 103, 104, 105, 106, 107},
                                                Basis::split_adjusted, "yahoo"));
    ASSERT_TRUE(merged) << to_sentence(merged.error());
    EXPECT_THAT(closes(*merged),
                testing::Pointwise(testing::DoubleEq(),
                                   std::vector<double>{100, 101, 102, 103, 104, 105, 106, 107}));
    ASSERT_EQ(merged->rebases.size(), 1u);
    EXPECT_EQ(merged->rebases[0].factor, 4);
    EXPECT_FALSE(merged->rebases[0].arriving);
}

TEST(MergeBars, an_old_file_is_brought_to_the_basis_of_what_is_stored)
{
    const BarSeries now =
        series(monday + days(3), {10, 11, 12, 13, 14, 15}, Basis::split_adjusted, "yahoo");
    const BarSeries old =
        series(monday, {70, 80, 90, 100, 110, 120, 130, 140}, Basis::split_adjusted, "csv");
    const auto merged = merge_bars(stored(now), old);
    ASSERT_TRUE(merged) << to_sentence(merged.error());
    EXPECT_THAT(closes(*merged),
                testing::Pointwise(testing::DoubleNear(1e-9),
                                   std::vector<double>{7, 8, 9, 10, 11, 12, 13, 14, 15}));
    EXPECT_TRUE(merged->rebases.at(0).arriving);
}

TEST(MergeBars, prices_adjusted_for_dividends_mix_with_no_others)
{
    std::vector<double> plain, adjusted, shifted;
    for (int i = 0; i < 40; ++i) {
        plain.push_back(100 + i % 7);
        // Two dividends of 0.6 %: before the first both count, before the second one does.
        adjusted.push_back(plain.back() * (i < 15 ? 0.994 * 0.994 : i < 30 ? 0.994 : 1));
    }
    const HeldSeries held = stored(series(monday, plain, Basis::split_adjusted, "yahoo"));
    const auto mislabelled =
        merge_bars(held, series(monday, adjusted, Basis::split_adjusted, "csv"));
    ASSERT_FALSE(mislabelled);
    EXPECT_THAT(mislabelled.error().what, HasSubstr("dividends"));
    const auto labelled =
        merge_bars(held, series(monday, adjusted, Basis::split_dividend_adjusted, "yfinance"));
    ASSERT_FALSE(labelled);
    EXPECT_THAT(labelled.error().what, HasSubstr("adjusted for splits and dividends"));
    // A dividend after all sessions in common is one factor, and no split's.
    for (int i = 0; i < 10; ++i)
        shifted.push_back(plain[std::size_t(i)] * 0.994);
    const auto constant =
        merge_bars(held, series(monday, shifted, Basis::split_adjusted, "csv"));
    ASSERT_FALSE(constant);
    EXPECT_THAT(constant.error().what, HasSubstr("no split’s"));
}

TEST(MergeBars, prices_adjusted_for_dividends_follow_the_newest_dividend)
{
    const auto basis = Basis::split_dividend_adjusted;
    const HeldSeries held = stored(series(monday, {90, 91, 92, 93, 94, 95}, basis, "stooq"));
    const auto merged = merge_bars(
        held, series(monday + days(1),
                     {91 * 0.99, 92 * 0.99, 93 * 0.99, 94 * 0.99, 95 * 0.99, 96}, basis, "stooq"));
    ASSERT_TRUE(merged) << to_sentence(merged.error());
    EXPECT_NEAR(merged->bars[0].bar.close, 90 * 0.99, 1e-9);
    EXPECT_NEAR(merged->bars.back().bar.close, 96, 1e-9);
}

TEST(MergeBars, another_provider_s_word_is_shown_and_changes_no_ended_session)
{
    const std::vector<double> plain{10, 11, 12, 13, 14, 15};
    std::vector<double> other = plain;
    other[2] = 12.5;
    const HeldSeries held = stored(series(monday, plain, Basis::split_adjusted, "yahoo"));
    const auto merged = merge_bars(held, series(monday, other, Basis::split_adjusted, "csv"));
    ASSERT_TRUE(merged);
    EXPECT_EQ(closes(*merged), plain);
    ASSERT_EQ(merged->notes.size(), 1u);
    EXPECT_THAT(merged->notes[0], HasSubstr("2024-01-03 stored 12, arriving 12.5"));
    EXPECT_THAT(merged->notes[0], HasSubstr("stays"));
    // The provider itself may correct.
    const auto corrected = merge_bars(held, series(monday, other, Basis::split_adjusted, "yahoo"));
    ASSERT_TRUE(corrected);
    EXPECT_EQ(closes(*corrected), other);
    EXPECT_THAT(corrected->notes.at(0), HasSubstr("later word counts"));
}

TEST(MergeBars, a_session_that_was_going_on_takes_its_close_from_anyone)
{
    const BarSeries at_noon = series(monday, {10, 11}, Basis::split_adjusted, "yahoo");
    const HeldSeries held = stored(at_noon, midnight_utc(monday + days(1)) + hours(17));
    const auto merged =
        merge_bars(held, series(monday, {10, 11.7}, Basis::split_adjusted, "tiingo"));
    ASSERT_TRUE(merged);
    EXPECT_EQ(closes(*merged), (std::vector<double>{10, 11.7}));
    EXPECT_TRUE(merged->notes.empty());
}

TEST(MergeBars, currencies_do_not_mix_and_other_instruments_do_not_pass)
{
    BarSeries dollars = series(monday, {10, 11, 12, 13, 14}, Basis::split_adjusted, "yahoo");
    dollars.currency = "USD";
    BarSeries euros = dollars;
    euros.currency = "EUR";
    const auto refused = merge_bars(stored(dollars), euros);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().what, HasSubstr("EUR"));
    const auto another = merge_bars(
        stored(dollars), series(monday, {31, 28, 35, 30, 44}, Basis::split_adjusted, "csv"));
    ASSERT_FALSE(another);
    EXPECT_THAT(another.error().what, HasSubstr("disagree"));
}

// ---- over random histories -------------------------------------------------------------------------

/// A share's life, and documents about it that providers would send. Everything is asked of the
/// definition: a price adjusted for splits is the traded one over the ratios of all later splits that
/// had happened when the document was made.
class World {
public:
    World(std::mt19937_64& random, std::vector<double> ratios) : random_(random)
    {
        const int length = pick(80, 200);
        double close = 200;
        for (int i = 0; i < length; ++i) {
            close *= std::exp(std::normal_distribution<>(0, 0.02)(random_));
            unsplit_.push_back(close);
        }
        for (int i = pick(0, 3); i > 0; --i)
            splits_[pick(1, length - 1)] = ratios[std::size_t(pick(0, int(ratios.size()) - 1))];
    }

    [[nodiscard]] int length() const { return int(unsplit_.size()); }
    int pick(int from, int to) { return std::uniform_int_distribution<>(from, to)(random_); }

    /// The ratios of splits after session i, up to session `until`.
    [[nodiscard]] double ratios(int i, int until) const
    {
        double product = 1;
        for (const auto& [at, ratio] : splits_)
            if (at > i && at <= until)
                product *= ratio;
        return product;
    }
    [[nodiscard]] double traded(int i) const
    {
        return unsplit_[std::size_t(i)] * ratios(i, length());
    }
    [[nodiscard]] double adjusted(int i, int made) const { return traded(i) / ratios(i, made); }

    /// Sessions first..last as a document of session `made` shows them, rounded as providers do.
    [[nodiscard]] BarSeries document(int first, int last, int made, Basis basis,
                                     const std::string& provider, bool with_events) const
    {
        BarSeries one = series(monday, {}, basis, provider);
        for (int i = first; i <= last; ++i) {
            // Traded prices have four decimals, adjusted ones are floats, as Yahoo's are.
            one.bars.push_back(bar(monday + days(i), basis == Basis::raw
                                                         ? std::round(traded(i) * 1e4) / 1e4
                                                         : double(float(adjusted(i, made)))));
        }
        for (const auto& [at, ratio] : splits_)
            if (with_events && at >= first && at <= made)
                one.splits.push_back({monday + days(at), ratio});
        return one;
    }
    static int session(Utc t) { return int((date_of(t) - monday).count()); }

private:
    std::mt19937_64& random_;
    std::vector<double> unsplit_;
    std::map<int, double> splits_;
};

void expect_truth(const std::vector<MergedBar>& bars, const World& world, int made)
{
    for (const MergedBar& one : bars) {
        const int i = World::session(one.bar.t);
        const double truth = world.adjusted(i, made);
        ASSERT_NEAR(one.bar.close / truth, 1, 0.003) << "session " << i << " as of " << made;
    }
}

class RandomHistory : public testing::TestWithParam<int> {
protected:
    RandomHistory() : seed_(std::random_device{}()), random_(seed_) {}
    unsigned seed_;
    std::mt19937_64 random_;
};

// A provider is asked again and again, for the last sessions or for all: whenever the answer is
// taken, the whole history is what that day's adjustment says; what is refused changes nothing.
TEST_P(RandomHistory, re_fetched_prices_are_adjusted_as_of_the_last_fetch)
{
    SCOPED_TRACE("seed " + std::to_string(seed_));
    int taken = 0, refused = 0;
    for (int round = 0; round < 60; ++round) {
        World world(random_, {2, 3, 4, 5, 10, 20, 1.5, 0.1});
        const bool with_events = world.pick(0, 1) == 1;
        HeldSeries held;
        int last = world.pick(10, 30);
        for (; last < world.length(); last += world.pick(1, 25)) {
            const int first = std::max(0, last - world.pick(30, 60));
            const auto document =
                world.document(first, last, last, Basis::split_adjusted, "yahoo", with_events);
            const Utc when = midnight_utc(monday + days(last)) + hours(world.pick(15, 40));
            const auto merged = merge_bars(held, document);
            if (!merged) {
                ASSERT_FALSE(with_events) << to_sentence(merged.error());
                ++refused;
                break;
            }
            ++taken;
            ASSERT_NO_FATAL_FAILURE(expect_truth(merged->bars, world, last));
            held = hold(held, *merged, document, when);
            const auto again = merge_bars(held, document);
            ASSERT_TRUE(again) << to_sentence(again.error());
            for (std::size_t i = 0; i < held.bars.size(); ++i)
                ASSERT_EQ(again->bars[i].bar, held.bars[i].bar) << "twice changes nothing";
            ASSERT_TRUE(again->rebases.empty());
        }
    }
    EXPECT_GT(taken, 100);
    EXPECT_LT(refused, 30) << "only two splits at once, unannounced, cannot be told";
}

// A file of traded prices and one of adjusted prices, each perhaps before or after any split, with
// or without its events, in either order.
TEST_P(RandomHistory, raw_and_adjusted_files_merge_to_the_truth_in_either_order)
{
    SCOPED_TRACE("seed " + std::to_string(seed_));
    int both_orders = 0;
    for (int round = 0; round < 150; ++round) {
        const bool with_events = round % 2 == 0;
        World world(random_, {2, 3, 4, 5, 10, 20, 0.1});
        const int n = world.length();
        const int raw_first = world.pick(0, n / 2), raw_last = world.pick(n / 2, n - 1);
        const int first = world.pick(0, n / 2), last = world.pick(n / 2, n - 1);
        const int made = world.pick(last, n - 1);
        const BarSeries raw =
            world.document(raw_first, raw_last, raw_last, Basis::raw, "nasdaq", with_events);
        const BarSeries adjusted =
            world.document(first, last, made, Basis::split_adjusted, "yahoo", with_events);
        int as_of = made;
        for (const Split& split : raw.splits)
            as_of = std::max(as_of, World::session(midnight_utc(split.date)));

        std::map<Utc, double> result[2];
        for (const bool raw_comes_first : {true, false}) {
            const BarSeries& one = raw_comes_first ? raw : adjusted;
            const BarSeries& other = raw_comes_first ? adjusted : raw;
            const HeldSeries held = stored(one);
            const auto merged = merge_bars(held, other);
            if (!merged)
                continue;
            EXPECT_EQ(merged->basis, Basis::split_adjusted);
            ASSERT_NO_FATAL_FAILURE(expect_truth(merged->bars, world, as_of));
            const HeldSeries after = hold(held, *merged, other, Utc(date("2031-01-01")));
            for (const BarSeries* again : {&one, &other}) {
                const auto twice = merge_bars(after, *again);
                ASSERT_TRUE(twice) << to_sentence(twice.error());
                ASSERT_EQ(twice->bars.size(), after.bars.size());
                for (std::size_t i = 0; i < after.bars.size(); ++i)
                    ASSERT_EQ(twice->bars[i].bar, after.bars[i].bar);
            }
            for (const MergedBar& bar : merged->bars)
                result[raw_comes_first ? 1 : 0][bar.bar.t] = bar.bar.close;
        }
        if (result[0].empty() || result[1].empty())
            continue;
        ++both_orders;
        ASSERT_EQ(result[0].size(), result[1].size());
        for (const auto& [t, close] : result[0])
            ASSERT_NEAR(result[1].at(t) / close, 1, 0.003);
    }
    EXPECT_GT(both_orders, 30);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomHistory, testing::Range(0, 4));

}  // namespace
}  // namespace undertone::market
