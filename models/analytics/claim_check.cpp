#include "analytics/claim_check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <tl/expected.hpp>

namespace undertone::analytics {
namespace {

/// In words, why a claim cannot be checked.
using NotCheckable = tl::unexpected<std::string>;

/// One session's prices in the claim's unit: moves since the close before in per cent, or prices as
/// they were printed that day.
struct Figures {
    double open, high, low, close;
};

/// Keeps a figure that is an edge of a tolerance on its own side of it, whatever binary fractions do.
constexpr double slack = 1e-9;

/// The sizes that a claim allows, [from, to).
struct Allowed {
    double from, to;
    [[nodiscard]] bool holds(double size) const
    {
        return size >= from - slack && size < to - slack;
    }
    [[nodiscard]] bool meets(double least, double most) const
    {
        return most >= from - slack && least < to - slack;
    }
};

/// DESIGN §5, "Claims".
Allowed allowed_by(const Claim& claim)
{
    const double value = claim.value;
    const double half_a_digit = 0.5 * std::pow(10.0, -claim.decimals);
    switch (claim.bound) {
    case Bound::about: return {0.9 * value, 1.1 * value + 2 * slack};
    case Bound::nearly: return {0.95 * value, value + 2 * slack};
    case Bound::more: return {value + 2 * slack, std::numeric_limits<double>::infinity()};
    case Bound::less: return {2 * slack, value};
    case Bound::equal: break;
    }
    return {value - half_a_digit, value + half_a_digit};
}

std::optional<std::string> why_without_bars(const Claim& claim, const std::optional<Symbol>& symbol,
                                            const BarSeries* series)
{
    if (claim.kind == ClaimKind::value)
        return "no share counts are stored, so market values cannot be checked";
    if (claim.company.empty())
        return "“" + claim.subject + "” is not a company with an instrument of its own";
    if (!symbol)
        return "“" + claim.subject + "” has no instrument";
    if (!series || series->bars.empty())
        return "no bars of " + symbol->value + " are stored";
    if (series->interval != Interval::day)
        return "the bars of " + symbol->value + " are not daily";
    return std::nullopt;
}

market::Session session_before(const market::Calendar& calendar, Date date)
{
    // No exchange has been closed for three weeks since 1914.
    return calendar.sessions(date - std::chrono::days(21), date - std::chrono::days(1)).back();
}

/// The last session that a story can speak of: of a close, only once it is there.
market::Session last_session(const Claim& claim, const market::Calendar& calendar, Utc known_at)
{
    const market::Session own = calendar.session_of(known_at);
    const Utc spoken_of_from = claim.basis == ClaimBasis::close ? own.close : own.open;
    return known_at >= spoken_of_from ? own : session_before(calendar, own.date);
}

const Bar* bar_of(const BarSeries& series, Date date)
{
    const auto at = std::lower_bound(series.bars.begin(), series.bars.end(), midnight_utc(date),
                                     [](const Bar& bar, Utc t) { return bar.t < t; });
    return at != series.bars.end() && at->t == midnight_utc(date) ? &*at : nullptr;
}

/// New shares for one old by the splits after `from`, up to and including `to`.
double split_ratio(const BarSeries& series, Date from, Date to)
{
    double ratio = 1;
    for (const Split& split : series.splits)
        if (split.date > from && split.date <= to)
            ratio *= split.ratio;
    return ratio;
}

tl::expected<Figures, std::string> moves(const BarSeries& series, const Bar& bar, Date date,
                                         const market::Calendar& calendar)
{
    const Date before = session_before(calendar, date).date;
    const Bar* previous = bar_of(series, before);
    if (!previous)
        return NotCheckable("no bar of the session before, " + to_iso(before) + ", is stored");
    double base = previous->close;
    const double ratio = split_ratio(series, before, date);
    if (series.basis == Basis::raw)
        base /= ratio;
    else if (series.basis == Basis::unknown && ratio != 1)
        return NotCheckable(
            "the shares were split that day, and how these prices were adjusted is "
            "not known");
    const auto move = [base](double price) { return 100 * (price - base) / base; };
    return Figures{move(bar.open), move(bar.high), move(bar.low), move(bar.close)};
}

tl::expected<Figures, std::string> printed_prices(const BarSeries& series, const Bar& bar,
                                                  Date date, const std::string& unit)
{
    if (!series.currency.empty() && series.currency != unit)
        return NotCheckable("the stored prices are in " + series.currency + ", not " + unit);
    if (series.basis == Basis::split_dividend_adjusted)
        return NotCheckable("the stored prices are adjusted for dividends");
    // A price of before a split was printed `later` times as high as it stands in an adjusted series.
    const double later = split_ratio(series, date, Date::max());
    if (series.basis == Basis::unknown && later != 1)
        return NotCheckable(
            "the shares were split later, and how these prices were adjusted is not "
            "known");
    const double scale = series.basis == Basis::split_adjusted ? later : 1;
    return Figures{bar.open * scale, bar.high * scale, bar.low * scale, bar.close * scale};
}

/// "−16.97 %", "+0.53 %"; a price as "118.42 USD".
std::string in_words(double figure, const std::string& unit)
{
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.2f", std::abs(figure));
    const bool is_move = unit == "%";
    const bool is_zero = std::abs(figure) < 0.005;
    return (!is_move || is_zero ? "" : figure < 0 ? "−" : "+") + std::string(digits) + " " + unit;
}

/// The figure that a claim's basis names.
struct Compared {
    const char* name;
    double figure;
};

Compared compared_with(const Claim& claim, const Figures& of)
{
    if (claim.basis == ClaimBasis::open)
        return {"open", of.open};
    if (claim.basis != ClaimBasis::intraday)
        return {"close", of.close};
    const bool down =
        claim.direction != 0 ? claim.direction < 0 : std::abs(of.low) > std::abs(of.high);
    return down ? Compared{"low", of.low} : Compared{"high", of.high};
}

}  // namespace

CheckedClaim check_claim(const Claim& claim, std::optional<Symbol> symbol, const BarSeries* series,
                         const market::Calendar& calendar, Utc known_at)
{
    CheckedClaim checked;
    checked.claim = claim;
    checked.symbol = std::move(symbol);
    if (auto why = why_without_bars(claim, checked.symbol, series)) {
        checked.why = std::move(*why);
        return checked;
    }
    const Date date = claim.date.value_or(last_session(claim, calendar, known_at).date);
    checked.session = date;
    if (!calendar.session_on(date)) {
        checked.why = "the exchange was closed on " + to_iso(date);
        return checked;
    }
    const Bar* bar = bar_of(*series, date);
    if (!bar) {
        checked.why = "no bar of " + to_iso(date) + " is stored";
        return checked;
    }
    const bool is_move = claim.kind == ClaimKind::move;
    const auto day_moves = moves(*series, *bar, date, calendar);
    const auto figures = is_move ? day_moves : printed_prices(*series, *bar, date, claim.unit);
    if (!figures) {
        checked.why = figures.error();
        return checked;
    }

    const Compared compared = compared_with(claim, *figures);
    checked.stored = compared.figure;
    checked.why = "the " + std::string(compared.name) + " of " + to_iso(date) + " was " +
                  in_words(compared.figure, claim.unit);

    // A move's size is counted in the stated direction, so that the wrong one is below 0.
    const int sign = !is_move               ? 1
                     : claim.direction != 0 ? claim.direction
                     : compared.figure < 0  ? -1
                                            : 1;
    const Allowed allowed = allowed_by(claim);
    bool agrees = allowed.holds(sign * compared.figure);
    // "Fell to $118": the level is right, but was it a fall?
    if (!is_move && agrees && claim.direction != 0 && day_moves) {
        const double move = compared_with(claim, *day_moves).figure;
        if (move * claim.direction < 0) {
            agrees = false;
            checked.why += ", a move of " + in_words(move, "%");
        }
    } else if (!agrees && claim.basis != ClaimBasis::open && claim.basis != ClaimBasis::close &&
               claim.bound != Bound::less) {
        // A story may speak of any moment of the day. ("Less than" would hold at most of them.)
        const auto [least, most] = std::minmax({sign * figures->low, sign * figures->high});
        if (allowed.meets(least, most)) {
            agrees = true;
            checked.why = "agrees (intraday): within the day's range, " +
                          in_words(figures->low, claim.unit) + " to " +
                          in_words(figures->high, claim.unit) + "; " + checked.why;
        }
    }
    checked.verdict = agrees ? Verdict::agrees : Verdict::disagrees;
    return checked;
}

}  // namespace undertone::analytics
