#include "analytics/claim_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace undertone::analytics {
namespace {

using testing::HasSubstr;

Date day(std::string_view iso) { return *date_from_iso(iso); }
Utc at(std::string_view iso) { return *utc_from_iso(iso); }
Bar bar(std::string_view date, double open, double high, double low, double close)
{
    return {midnight_utc(day(date)), open, high, low, close, std::nullopt};
}

/// Nvidia's daily bars as Nasdaq printed them; split-adjusted (none came later).
BarSeries nvidia()
{
    BarSeries series;
    series.symbol = {"NVDA"};
    series.currency = "USD";
    series.basis = Basis::split_adjusted;
    series.bars = {bar("2025-01-24", 148.37, 148.97, 141.88, 142.62),
                   bar("2025-01-27", 124.80, 128.40, 116.70, 118.42),
                   bar("2025-01-28", 121.81, 129.00, 116.25, 128.99)};
    return series;
}

/// Two sessions: a close of 100, then the given bar.
BarSeries after_100(double open, double high, double low, double close)
{
    BarSeries series = nvidia();
    series.bars = {bar("2025-01-24", 100, 100, 100, 100),
                   bar("2025-01-27", open, high, low, close)};
    return series;
}

Claim move(int direction, double value, int decimals = 0)
{
    Claim claim;
    claim.company = {"nvidia"};
    claim.subject = "Nvidia";
    claim.direction = direction;
    claim.value = value;
    claim.decimals = decimals;
    claim.unit = "%";
    claim.date = day("2025-01-27");
    return claim;
}

Claim with(Claim claim, Bound bound, ClaimBasis basis = ClaimBasis::unstated)
{
    claim.bound = bound;
    claim.basis = basis;
    return claim;
}

Claim level(double value, int decimals, int direction = 0)
{
    Claim claim = move(direction, value, decimals);
    claim.kind = ClaimKind::level;
    claim.unit = "USD";
    return claim;
}

CheckedClaim check(const Claim& claim, const BarSeries& series = nvidia(),
                   std::string_view known_at = "2025-01-28T00:00:00Z")
{
    return check_claim(claim, series.symbol, &series, market::Calendar::new_york(), at(known_at));
}

Verdict verdict(const Claim& claim, const BarSeries& series = nvidia())
{
    return check(claim, series).verdict;
}

/// A fall to a close of 100 - percent, the day's whole range.
Verdict of_fall(const Claim& claim, double percent)
{
    const double close = 100 - percent;
    return verdict(claim, after_100(close, close, close, close));
}

TEST(ClaimCheck, TheArticlesAreRight)
{
    const CheckedClaim close = check(move(-1, 17));
    EXPECT_EQ(close.verdict, Verdict::agrees);
    EXPECT_NEAR(*close.stored, -16.97, 0.005);
    EXPECT_EQ(close.why, "the close of 2025-01-27 was −16.97 %");
    EXPECT_EQ(close.session, day("2025-01-27"));
    EXPECT_EQ(close.symbol, Symbol{"NVDA"});

    const CheckedClaim open = check(with(move(-1, 12), Bound::more, ClaimBasis::open));
    EXPECT_EQ(open.verdict, Verdict::agrees);
    EXPECT_NEAR(*open.stored, -12.49, 0.005);
    EXPECT_EQ(open.why, "the open of 2025-01-27 was −12.49 %");
}

TEST(ClaimCheck, TheStatedDecimalsSetTheTolerance)
{
    EXPECT_EQ(of_fall(move(-1, 17), 16.5), Verdict::agrees);
    EXPECT_EQ(of_fall(move(-1, 17), 16.49), Verdict::disagrees);
    EXPECT_EQ(of_fall(move(-1, 17), 17.49), Verdict::agrees);
    EXPECT_EQ(of_fall(move(-1, 17), 17.5), Verdict::disagrees);
    EXPECT_EQ(of_fall(move(-1, 17.0, 1), 17.04), Verdict::agrees);
    EXPECT_EQ(of_fall(move(-1, 17.0, 1), 17.05), Verdict::disagrees);
    EXPECT_EQ(verdict(move(-1, 16.97, 2)), Verdict::agrees);
    EXPECT_EQ(of_fall(move(-1, 16.97, 2), 16.98), Verdict::disagrees);
}

TEST(ClaimCheck, BoundsWidenIt)
{
    const Claim nearly = with(move(-1, 20), Bound::nearly);
    EXPECT_EQ(of_fall(nearly, 19), Verdict::agrees);
    EXPECT_EQ(of_fall(nearly, 18.99), Verdict::disagrees);
    EXPECT_EQ(of_fall(nearly, 20), Verdict::agrees);
    EXPECT_EQ(of_fall(nearly, 20.01), Verdict::disagrees) << "nearly is not more";
    const Claim about = with(move(-1, 20), Bound::about);
    EXPECT_EQ(of_fall(about, 18), Verdict::agrees);
    EXPECT_EQ(of_fall(about, 22), Verdict::agrees);
    EXPECT_EQ(of_fall(about, 17.99), Verdict::disagrees);
    EXPECT_EQ(of_fall(about, 22.01), Verdict::disagrees);
    const Claim more = with(move(-1, 20), Bound::more);
    EXPECT_EQ(of_fall(more, 20.01), Verdict::agrees);
    EXPECT_EQ(of_fall(more, 20), Verdict::disagrees);
    const Claim less = with(move(-1, 20), Bound::less);
    EXPECT_EQ(of_fall(less, 19.99), Verdict::agrees);
    EXPECT_EQ(of_fall(less, 20), Verdict::disagrees);
    EXPECT_EQ(of_fall(less, -1), Verdict::disagrees) << "a rise is not a small fall";
}

TEST(ClaimCheck, TheWrongDirectionDisagreesWithTheStoredFigure)
{
    const CheckedClaim rose = check(move(+1, 17));
    EXPECT_EQ(rose.verdict, Verdict::disagrees);
    EXPECT_NEAR(*rose.stored, -16.97, 0.005);
    EXPECT_EQ(rose.why, "the close of 2025-01-27 was −16.97 %");
    EXPECT_EQ(verdict(move(0, 17)), Verdict::agrees) << "no direction is stated";
}

TEST(ClaimCheck, ANamedBasisIsTheOnlyOne)
{
    EXPECT_EQ(verdict(with(move(-1, 17), Bound::equal, ClaimBasis::open)), Verdict::disagrees);
    EXPECT_EQ(verdict(with(move(-1, 12), Bound::equal, ClaimBasis::open)), Verdict::agrees);
    EXPECT_EQ(verdict(with(move(-1, 12), Bound::equal, ClaimBasis::close)), Verdict::disagrees)
        << "within the day's range, but the close was named";
}

TEST(ClaimCheck, IntradayIsTheExtremeInThatDirection)
{
    // The low of 116.70 is 18.17 % below the close before.
    const CheckedClaim low = check(with(move(-1, 18), Bound::equal, ClaimBasis::intraday));
    EXPECT_EQ(low.verdict, Verdict::agrees);
    EXPECT_EQ(low.why, "the low of 2025-01-27 was −18.17 %");
    const CheckedClaim too_low = check(with(move(-1, 19), Bound::equal, ClaimBasis::intraday));
    EXPECT_EQ(too_low.verdict, Verdict::disagrees);
    EXPECT_NEAR(*too_low.stored, -18.17, 0.005);
    const CheckedClaim high =
        check(with(move(+1, 3), Bound::equal, ClaimBasis::intraday), after_100(101, 103, 99, 100));
    EXPECT_EQ(high.verdict, Verdict::agrees);
    EXPECT_EQ(high.why, "the high of 2025-01-27 was +3.00 %");
}

TEST(ClaimCheck, WithoutABasisTheDaysRangeWillDo)
{
    const CheckedClaim within = check(move(-1, 12));
    EXPECT_EQ(within.verdict, Verdict::agrees);
    EXPECT_NEAR(*within.stored, -16.97, 0.005) << "the close";
    EXPECT_EQ(within.why,
              "intraday, within the day's range of −18.17 % to −9.97 %; the close of "
              "2025-01-27 was −16.97 %");
    EXPECT_EQ(verdict(move(-1, 9)), Verdict::disagrees);
    EXPECT_EQ(verdict(move(-1, 19)), Verdict::disagrees);
    EXPECT_THAT(check(with(move(-1, 18), Bound::more)).why, HasSubstr("intraday"));
    // At some moment every fall was a small one.
    EXPECT_EQ(verdict(with(move(-1, 10.5, 1), Bound::less)), Verdict::disagrees);
}

TEST(ClaimCheck, LevelsAreHeldAgainstPrices)
{
    const CheckedClaim close = check(level(118.42, 2));
    EXPECT_EQ(close.verdict, Verdict::agrees);
    EXPECT_EQ(*close.stored, 118.42);
    EXPECT_EQ(close.why, "the close of 2025-01-27 was 118.42 USD");
    EXPECT_EQ(verdict(level(118, 0, -1)), Verdict::agrees);
    EXPECT_THAT(check(level(120, 0)).why, HasSubstr("intraday"));
    EXPECT_EQ(verdict(level(142.62, 2)), Verdict::disagrees);
    const CheckedClaim rose = check(level(118.42, 2, +1));
    EXPECT_EQ(rose.verdict, Verdict::disagrees);
    EXPECT_EQ(rose.why, "the close of 2025-01-27 was 118.42 USD, a move of −16.97 %");
}

TEST(ClaimCheck, ALevelFromBeforeASplitIsComparedAsItWasPrinted)
{
    // Nvidia split 10 for 1 on 2024-06-10: the close of 7 June was printed as 1,208.88.
    BarSeries series = nvidia();
    series.bars = {bar("2024-06-06", 124.048, 125.587, 118.32, 120.998),
                   bar("2024-06-07", 119.77, 121.692, 118.022, 120.888),
                   bar("2024-06-10", 120.37, 123.10, 117.01, 121.79)};
    series.splits = {{day("2024-06-10"), 10}};
    Claim claim = level(1208.88, 2);
    claim.date = day("2024-06-07");
    EXPECT_EQ(check(claim, series).verdict, Verdict::agrees);
    EXPECT_NEAR(*check(claim, series).stored, 1208.88, 1e-9);
    claim.date = day("2024-06-10");
    claim.value = 121.79;
    EXPECT_EQ(check(claim, series).verdict, Verdict::agrees);

    Claim rise = move(+1, 0.7, 1);
    rise.date = day("2024-06-10");
    EXPECT_EQ(check(rise, series).verdict, Verdict::agrees);
    series.basis = Basis::raw;
    series.bars[1].close = 1208.88;
    EXPECT_EQ(check(rise, series).verdict, Verdict::agrees) << "raw prices jump on the day itself";

    series.basis = Basis::unknown;
    EXPECT_EQ(check(rise, series).verdict, Verdict::not_checkable);
    claim.date = day("2024-06-07");
    EXPECT_EQ(check(claim, series).verdict, Verdict::not_checkable);
    series.basis = Basis::split_dividend_adjusted;
    EXPECT_THAT(check(claim, series).why, HasSubstr("adjusted for dividends"));
    series.basis = Basis::split_adjusted;
    series.currency = "EUR";
    EXPECT_THAT(check(claim, series).why, HasSubstr("in EUR, not USD"));
}

/// Nvidia's shares at the end of its fiscal year, from the balance sheet of its 10-K.
const std::vector<ShareCount> nvidia_shares{{24'477'000'000, day("2025-01-26"), "10-K"}};

Claim value(int direction, double billions, Bound bound = Bound::equal)
{
    Claim claim = with(move(direction, billions * 1e9), bound);
    claim.kind = ClaimKind::value;
    claim.unit = "USD";
    return claim;
}

CheckedClaim check_value(const Claim& claim, const BarSeries& series = nvidia(),
                         const std::vector<ShareCount>& shares = nvidia_shares)
{
    return check_claim(claim, series.symbol, &series, market::Calendar::new_york(),
                       at("2025-01-28T00:00:00Z"), shares);
}

TEST(ClaimCheck, AMarketValueIsSharesTimesPrice)
{
    const CheckedClaim lost = check_value(value(-1, 589));
    EXPECT_EQ(lost.verdict, Verdict::agrees);
    EXPECT_NEAR(*lost.stored, -592.34e9, 0.01e9);
    EXPECT_EQ(lost.why,
              "the close of 2025-01-27 was −592.34 billion USD (24.48 billion shares: 10-K)");
    EXPECT_EQ(check_value(value(-1, 600, Bound::nearly)).verdict, Verdict::agrees);
    EXPECT_EQ(check_value(value(-1, 600, Bound::more)).verdict, Verdict::agrees)
        << "at the day's low";
    EXPECT_EQ(check_value(value(-1, 1000)).verdict, Verdict::disagrees);
    EXPECT_EQ(check_value(value(+1, 589)).verdict, Verdict::disagrees);
}

TEST(ClaimCheck, TwoPerCentOfAMarketValueAreTheCountsDoing)
{
    const auto at_close = [](double billions) {
        return check_value(with(value(-1, billions), Bound::equal, ClaimBasis::close)).verdict;
    };
    EXPECT_EQ(at_close(581), Verdict::agrees);
    EXPECT_EQ(at_close(580), Verdict::disagrees);
    EXPECT_EQ(at_close(604), Verdict::agrees);
    EXPECT_EQ(at_close(605), Verdict::disagrees);
}

TEST(ClaimCheck, ShareCountsAreBroughtOverSplits)
{
    BarSeries series = nvidia();
    series.splits = {{day("2024-12-02"), 10}};
    const std::vector<ShareCount> before{{2'447'700'000, day("2024-11-15"), "10-Q"}};
    EXPECT_NEAR(*check_value(value(-1, 589), series, before).stored, -592.34e9, 0.01e9);
    // A later split makes the stored prices smaller and the later count larger.
    series.splits = {{day("2025-02-03"), 2}};
    const std::vector<ShareCount> after{{48'954'000'000, day("2025-02-20"), "10-K"}};
    for (Bar& one : series.bars)
        one.close /= 2;
    EXPECT_NEAR(*check_value(value(-1, 589), series, after).stored, -592.34e9, 0.01e9);
    EXPECT_NEAR(*check_value(value(-1, 589), series, nvidia_shares).stored, -592.34e9, 0.01e9);
}

TEST(ClaimCheck, TheNearestShareCountIsTakenAndOnlyFromNearby)
{
    const std::vector<ShareCount> two{{10'000'000'000, day("2024-10-01"), "10-Q"},
                                      {24'477'000'000, day("2025-01-26"), "10-K"}};
    EXPECT_NEAR(*check_value(value(-1, 589), nvidia(), two).stored, -592.34e9, 0.01e9);
    const CheckedClaim far =
        check_value(value(-1, 589), nvidia(), {{24'643'000'000, day("2024-07-27"), "10-Q"}});
    EXPECT_EQ(far.verdict, Verdict::not_checkable);
    EXPECT_EQ(far.why,
              "the share count nearest to 2025-01-27 is of 2024-07-27, more than half a year away");
    Claim index = value(-1, 1000);
    index.company = {};
    index.subject = "Nasdaq";
    EXPECT_EQ(check_value(index).why, "“Nasdaq” is not a company with an instrument of its own");
}

TEST(ClaimCheck, WithoutADateItIsTheLastSessionThatTheStoryCanSpeakOf)
{
    const auto session = [](std::string_view known_at, ClaimBasis basis = ClaimBasis::unstated) {
        Claim claim = with(move(-1, 17), Bound::equal, basis);
        claim.date.reset();
        return to_iso(*check(claim, nvidia(), known_at).session);
    };
    EXPECT_EQ(session("2025-01-27T14:29:59Z"), "2025-01-24") << "Monday before the open";
    EXPECT_EQ(session("2025-01-27T14:30:00Z"), "2025-01-27");
    EXPECT_EQ(session("2025-01-27T20:59:59Z", ClaimBasis::close), "2025-01-24") << "not closed yet";
    EXPECT_EQ(session("2025-01-27T21:00:00Z", ClaimBasis::close), "2025-01-27");
    EXPECT_EQ(session("2025-01-28T02:00:00Z"), "2025-01-27") << "the evening after";
    EXPECT_EQ(session("2025-01-26T12:00:00Z"), "2025-01-24") << "a weekend";
    EXPECT_EQ(session("2024-11-29T18:00:01Z", ClaimBasis::close), "2024-11-29")
        << "a half day, closed at 13:00";
    EXPECT_EQ(session("2024-11-28T17:00:00Z"), "2024-11-27") << "Thanksgiving";
}

TEST(ClaimCheck, WhatCannotBeCheckedSaysWhy)
{
    const auto calendar = market::Calendar::new_york();
    const auto why = [&](const Claim& claim, std::optional<Symbol> symbol,
                         const BarSeries* series) {
        const CheckedClaim checked =
            check_claim(claim, std::move(symbol), series, calendar, at("2025-01-28T00:00:00Z"));
        EXPECT_EQ(checked.verdict, Verdict::not_checkable);
        EXPECT_EQ(checked.stored, std::nullopt);
        return checked.why;
    };
    const Symbol nvda{"NVDA"};
    BarSeries series = nvidia();
    Claim value = level(6e11, 0, -1);
    value.kind = ClaimKind::value;
    EXPECT_EQ(why(value, nvda, &series),
              "no share count of “Nvidia” is known, so its market value cannot be checked");
    Claim index = move(-1, 3);
    index.company = {};
    index.subject = "Nasdaq composite";
    EXPECT_EQ(why(index, std::nullopt, nullptr),
              "“Nasdaq composite” is not a company with an instrument of its own");
    EXPECT_EQ(why(move(-1, 17), std::nullopt, nullptr), "“Nvidia” has no instrument");
    EXPECT_EQ(why(move(-1, 17), nvda, nullptr), "no bars of NVDA are stored");
    Claim sunday = move(-1, 17);
    sunday.date = day("2025-01-26");
    EXPECT_EQ(why(sunday, nvda, &series), "the exchange was closed on 2025-01-26");
    Claim later = move(-1, 17);
    later.date = day("2025-01-29");
    EXPECT_EQ(why(later, nvda, &series), "no bar of 2025-01-29 is stored");
    series.bars.erase(series.bars.begin());
    EXPECT_EQ(why(move(-1, 17), nvda, &series),
              "no bar of the session before, 2025-01-24, is stored");
    EXPECT_EQ(verdict(level(118.42, 2), series), Verdict::agrees) << "a price needs no day before";
    series.interval = Interval::hour;
    EXPECT_EQ(why(move(-1, 17), nvda, &series), "the bars of NVDA are not daily");
    series.bars.clear();
    EXPECT_EQ(why(move(-1, 17), nvda, &series), "no bars of NVDA are stored");
}

}  // namespace
}  // namespace undertone::analytics
