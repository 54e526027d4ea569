#include "analytics/claim_check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <tl/expected.hpp>

namespace undertone::analytics {
namespace {

/// In words, why a claim cannot be checked.
using NotCheckable = tl::unexpected<Phrase>;

/// One session's prices in the claim's unit: moves since the close before in per cent or of the
/// market value, or prices as they were printed that day.
struct Figures {
    double open, high, low, close;
    std::string how = {};  ///< in words, what they were worked out from, where that is not plain
};

/// How far from a session a share count still speaks for it: buybacks and grants move it by a per
/// cent or two in this time.
constexpr std::chrono::days share_count_lasts{183};
/// What that, and providers that count otherwise, may put a market value off by.
constexpr double share_count_slack = 0.02;

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

/// "17 %" is what rounds to it; "about" is 10 % either way; "nearly" is up to 5 % below.
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

Allowed widened(Allowed allowed)
{
    return {allowed.from * (1 - share_count_slack), allowed.to * (1 + share_count_slack)};
}

std::optional<Phrase> why_without_bars(const Claim& claim, const std::optional<Symbol>& symbol,
                                       const BarSeries* series,
                                       const std::vector<ShareCount>& shares)
{
    if (claim.company.empty())
        return Phrase::of("“%1” is not a company with an instrument of its own", claim.subject);
    if (!symbol)
        return Phrase::of("“%1” has no instrument", claim.subject);
    if (claim.kind == ClaimKind::value && shares.empty())
        return Phrase::of("no share count of “%1” is known, so its market value cannot be checked",
                          claim.subject);
    if (!series || series->bars.empty())
        return Phrase::of("no bars of %1 are stored", symbol->value);
    if (series->interval != Interval::day)
        return Phrase::of("the bars of %1 are not daily", symbol->value);
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

/// The close of the session before, in the prices of `date`.
tl::expected<double, Phrase> close_before(const BarSeries& series, Date date,
                                          const market::Calendar& calendar)
{
    const Date before = session_before(calendar, date).date;
    const Bar* previous = bar_of(series, before);
    if (!previous)
        return NotCheckable(
            Phrase::of("no bar of the session before, %1, is stored", to_iso(before)));
    const double ratio = split_ratio(series, before, date);
    if (series.basis == Basis::raw)
        return previous->close / ratio;
    if (series.basis == Basis::unknown && ratio != 1)
        return NotCheckable(Phrase::of(
            "the shares were split that day, and how these prices were adjusted is not known"));
    return previous->close;
}

tl::expected<Figures, Phrase> moves(const BarSeries& series, const Bar& bar, Date date,
                                    const market::Calendar& calendar)
{
    const auto base = close_before(series, date, calendar);
    if (!base)
        return NotCheckable(base.error());
    const auto move = [base = *base](double price) { return 100 * (price - base) / base; };
    return Figures{move(bar.open), move(bar.high), move(bar.low), move(bar.close)};
}

/// What a stored price of `date` is to be multiplied with, to be as it was printed that day.
tl::expected<double, Phrase> scale_to_printed(const BarSeries& series, Date date,
                                              const std::string& unit)
{
    if (!series.currency.empty() && series.currency != unit)
        return NotCheckable(
            Phrase::of("the stored prices are in %1, not %2", series.currency, unit));
    if (series.basis == Basis::split_dividend_adjusted)
        return NotCheckable(Phrase::of("the stored prices are adjusted for dividends"));
    // A price of before a split was printed `later` times as high as it stands in an adjusted series.
    const double later = split_ratio(series, date, Date::max());
    if (series.basis == Basis::unknown && later != 1)
        return NotCheckable(Phrase::of(
            "the shares were split later, and how these prices were adjusted is not known"));
    return series.basis == Basis::split_adjusted ? later : 1;
}

tl::expected<Figures, Phrase> printed_prices(const BarSeries& series, const Bar& bar, Date date,
                                             const std::string& unit)
{
    const auto scale = scale_to_printed(series, date, unit);
    if (!scale)
        return NotCheckable(scale.error());
    return Figures{bar.open * *scale, bar.high * *scale, bar.low * *scale, bar.close * *scale};
}

std::string two_decimals(double figure)
{
    char digits[64];
    std::snprintf(digits, sizeof digits, "%.2f", std::abs(figure));
    return digits;
}

std::string sign_of(double figure)
{
    return std::abs(figure) < 0.005 ? "" : figure < 0 ? "−" : "+";
}

/// "592.34 billion", without a sign.
Phrase large_number(double figure, const std::string& sign = {})
{
    const double size = std::abs(figure);
    return size >= 1e12  ? Phrase::of("%1 trillion", sign + two_decimals(figure / 1e12))
           : size >= 1e9 ? Phrase::of("%1 billion", sign + two_decimals(figure / 1e9))
                         : Phrase::of("%1 million", sign + two_decimals(figure / 1e6));
}

/// "−16.97 %", "+0.53 %"; a price as "118.42 USD", a market value's move as "−592.34 billion USD".
Phrase in_words(double figure, ClaimKind kind, const std::string& unit)
{
    switch (kind) {
    case ClaimKind::level: return two_decimals(figure) + " " + unit;
    case ClaimKind::value: return Phrase::of("%1 %2", large_number(figure, sign_of(figure)), unit);
    case ClaimKind::move: break;
    }
    return sign_of(figure) + two_decimals(figure) + " " + unit;
}

const ShareCount& nearest(const std::vector<ShareCount>& shares, Date date)
{
    return *std::min_element(shares.begin(), shares.end(), [&](const auto& a, const auto& b) {
        return std::chrono::abs(a.as_of - date) < std::chrono::abs(b.as_of - date);
    });
}

/// How the session moved the market value.
tl::expected<Figures, Phrase> value_moves(const BarSeries& series, const Bar& bar, Date date,
                                          const market::Calendar& calendar, const std::string& unit,
                                          const std::vector<ShareCount>& shares)
{
    const ShareCount& count = nearest(shares, date);
    if (std::chrono::abs(count.as_of - date) > share_count_lasts)
        return NotCheckable(
            Phrase::of("the share count nearest to %1 is of %2, more than half a year away",
                       to_iso(date), to_iso(count.as_of)));
    const auto scale = scale_to_printed(series, date, unit);
    if (!scale)
        return NotCheckable(scale.error());
    const auto base = close_before(series, date, calendar);
    if (!base)
        return NotCheckable(base.error());
    const double on_date = double(count.shares) * split_ratio(series, count.as_of, date) /
                           split_ratio(series, date, count.as_of);
    const auto move = [&](double price) { return on_date * *scale * (price - *base); };
    return Figures{move(bar.open), move(bar.high), move(bar.low), move(bar.close),
                   Phrase::of("%1 shares: %2", large_number(on_date), count.filing)};
}

/// The figure that a claim's basis names.
struct Compared {
    enum class Of { open, high, low, close } of;
    double figure;

    [[nodiscard]] Phrase was(Date date, const Phrase& words) const
    {
        const std::string day = to_iso(date);
        switch (of) {
        case Of::open: return Phrase::of("the open of %1 was %2", day, words);
        case Of::high: return Phrase::of("the high of %1 was %2", day, words);
        case Of::low: return Phrase::of("the low of %1 was %2", day, words);
        case Of::close: break;
        }
        return Phrase::of("the close of %1 was %2", day, words);
    }
};

Compared compared_with(const Claim& claim, const Figures& of)
{
    if (claim.basis == ClaimBasis::open)
        return {Compared::Of::open, of.open};
    if (claim.basis != ClaimBasis::intraday)
        return {Compared::Of::close, of.close};
    const bool down =
        claim.direction != 0 ? claim.direction < 0 : std::abs(of.low) > std::abs(of.high);
    return down ? Compared{Compared::Of::low, of.low} : Compared{Compared::Of::high, of.high};
}

}  // namespace

CheckedClaim check_claim(const Claim& claim, std::optional<Symbol> symbol, const BarSeries* series,
                         const market::Calendar& calendar, Utc known_at,
                         const std::vector<ShareCount>& shares)
{
    CheckedClaim checked;
    checked.claim = claim;
    checked.symbol = std::move(symbol);
    if (auto why = why_without_bars(claim, checked.symbol, series, shares)) {
        checked.why = std::move(*why);
        return checked;
    }
    const Date date = claim.date.value_or(last_session(claim, calendar, known_at).date);
    checked.session = date;
    if (!calendar.session_on(date)) {
        checked.why = Phrase::of("the exchange was closed on %1", to_iso(date));
        return checked;
    }
    const Bar* bar = bar_of(*series, date);
    if (!bar) {
        checked.why = Phrase::of("no bar of %1 is stored", to_iso(date));
        return checked;
    }
    const bool is_level = claim.kind == ClaimKind::level;
    const auto day_moves = moves(*series, *bar, date, calendar);
    const auto figures = claim.kind == ClaimKind::move ? day_moves
                         : is_level
                             ? printed_prices(*series, *bar, date, claim.unit)
                             : value_moves(*series, *bar, date, calendar, claim.unit, shares);
    if (!figures) {
        checked.why = figures.error();
        return checked;
    }

    const Compared compared = compared_with(claim, *figures);
    checked.stored = compared.figure;
    checked.why = compared.was(date, in_words(compared.figure, claim.kind, claim.unit));
    if (!figures->how.empty())
        checked.why = Phrase::of("%1 (%2)", checked.why, figures->how);

    // A move's size is counted in the stated direction, so that the wrong one is below 0.
    const int sign = is_level               ? 1
                     : claim.direction != 0 ? claim.direction
                     : compared.figure < 0  ? -1
                                            : 1;
    const Allowed allowed =
        claim.kind == ClaimKind::value ? widened(allowed_by(claim)) : allowed_by(claim);
    bool agrees = allowed.holds(sign * compared.figure);
    // "Fell to $118": the level is right, but was it a fall?
    if (is_level && agrees && claim.direction != 0 && day_moves) {
        const double move = compared_with(claim, *day_moves).figure;
        if (move * claim.direction < 0) {
            agrees = false;
            checked.why =
                Phrase::of("%1, a move of %2", checked.why, in_words(move, ClaimKind::move, "%"));
        }
    } else if (!agrees && claim.basis != ClaimBasis::open && claim.basis != ClaimBasis::close &&
               claim.bound != Bound::less) {
        // A story may speak of any moment of the day. ("Less than" would hold at most of them.)
        const auto [least, most] = std::minmax({sign * figures->low, sign * figures->high});
        if (allowed.meets(least, most)) {
            agrees = true;
            checked.why = Phrase::of("intraday, within the day's range of %1 to %2; %3",
                                     in_words(figures->low, claim.kind, claim.unit),
                                     in_words(figures->high, claim.kind, claim.unit), checked.why);
        }
    }
    checked.verdict = agrees ? Verdict::agrees : Verdict::disagrees;
    return checked;
}

}  // namespace undertone::analytics
