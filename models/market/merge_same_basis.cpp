// Two series of one basis: the factor by which a provider has re-based its history, if there is one.
#include "market/bar_merger.h"

#include <cmath>

namespace undertone::market {
namespace {

bool contains(const std::vector<Split>& splits, Date date)
{
    return std::any_of(splits.begin(), splits.end(),
                       [&](const Split& split) { return split.date == date; });
}

}  // namespace

Result<void> Merger::join_same_basis()
{
    pair_up();
    if (settled_.empty()) {
        if (arriving_.basis != Basis::raw)
            follow_events_alone();
        return {};
    }
    if (arriving_.basis != Basis::split_dividend_adjusted && drifts_like_dividends())
        return refused(arriving_,
                       Phrase::of("these prices drift away from those stored in small steps (%1 % "
                                  "on %2), as where one of the two is adjusted for dividends",
                                  in_words(std::abs(settled_.front().ratio() - 1) * 100),
                                  day_of(settled_.front().t)),
                       Phrase::of("import prices that are adjusted for splits alone"));
    std::vector<double> ratios;
    for (const Pair& pair : settled_)
        ratios.push_back(pair.ratio());
    std::nth_element(ratios.begin(), ratios.begin() + std::ptrdiff_t(ratios.size() / 2),
                     ratios.end());
    const double median = ratios[ratios.size() / 2];
    const auto count = [&](double factor) {
        return std::size_t(std::count_if(settled_.begin(), settled_.end(),
                                         [&](const Pair& pair) { return pair.is(factor); }));
    };
    if (const std::size_t same = count(1); same * 2 >= settled_.size())
        return {};
    const std::size_t alike = count(median);
    if (alike * 5 < settled_.size() * 4)
        return disagreement(settled_.size() - count(1));
    return follow_factor(median, alike);
}

/// No session in common that had ended. A bar of an unfinished session tells still, being nearer to
/// the split's factor than to 1; else what was recorded before the split's day cannot know of it.
void Merger::follow_events_alone()
{
    double factor = 1;
    int splits = 0;
    std::optional<Date> date;
    for (const Split& split : splits_) {
        const bool is_old = contains(held_.splits, split.date);
        const bool is_before = midnight_utc(split.date) <= ours_.back().t;
        if (is_old || is_before || held_.bars.back().recorded_at >= midnight_utc(split.date))
            continue;
        factor *= split.ratio;
        date = ++splits == 1 ? std::optional(split.date) : std::nullopt;
    }
    if (factor != 1) {
        const bool has_not = !pairs_.empty() && std::abs(std::log(pairs_.back().ratio() / factor)) >
                                                    std::abs(std::log(pairs_.back().ratio()));
        if (!has_not)
            rebase(false, factor, date, 0);
    } else if (pairs_.empty()) {
        merged_.notes.push_back(
            "no session in common with what is stored: that both are on one "
            "basis cannot be checked");
    }
}

/// Dividends push old prices down, the older the more: the closes of the oldest sessions in common
/// differ, all to one side, and by less and less.
bool Merger::drifts_like_dividends() const
{
    std::size_t length = 0, differing = 0;
    for (std::size_t i = 0; i < settled_.size(); ++i)
        if (!settled_[i].is(1))
            length = i + 1, ++differing;
    if (differing < 3 || differing * 10 < length * 9)
        return false;
    const double first = std::log(settled_.front().ratio());
    const double last = std::log(settled_[length - 1].ratio());
    if (std::abs(first) - std::abs(last) <= same_price && length == settled_.size())
        return false;  // one factor
    for (std::size_t i = 1; i < length; ++i) {
        const double before = std::log(settled_[i - 1].ratio());
        const double now = std::log(settled_[i].ratio());
        const double step = first > 0 ? before - now : now - before;
        if (now * first < 0 || step < -2 * same_price || step > 0.1)
            return false;
    }
    return true;
}

/// All but a few closes differ by this factor: it is a split's, or a dividend's where both sides are
/// adjusted for them, or nothing that we know.
Result<void> Merger::follow_factor(double median, std::size_t alike)
{
    if (arriving_.basis == Basis::raw)
        return refused(
            arriving_,
            Phrase::of("these prices are %1 times smaller than those stored on %2: one of the two "
                       "is not as traded",
                       in_words(median), sessions(alike)),
            Phrase::of("say what the file is (csv: adjusted for splits), or check the symbol"));
    double tolerance = same_price;
    for (const Pair& pair : settled_)
        tolerance = std::max(tolerance, pair.tolerance());
    for (const Told& one : told_after(splits_, pairs_.back().t))
        for (const bool arriving : {false, true})
            if (std::abs((arriving ? 1 / median : median) / one.factor - 1) <= tolerance) {
                rebase(arriving, one.factor, one.date, alike);
                return {};
            }
    const auto usual = usual_split(median, tolerance);
    const bool any_will_do = arriving_.basis == Basis::split_dividend_adjusted;
    const bool covered = theirs_.front().t <= ours_.front().t && theirs_.back().t >= ours_.back().t;
    if ((!usual && !any_will_do) || (settled_.size() < least_overlap && !covered))
        return refused(
            arriving_,
            usual ? Phrase::of("these prices differ from those stored by the factor %1 on all %2 "
                               "in common, too few to tell a split by",
                               in_words(median), sessions(settled_.size()))
                  : Phrase::of(
                        "these prices differ from those stored by the factor %1 on all %2 in "
                        "common, which is no split’s: one of the two may be adjusted for dividends",
                        in_words(median), sessions(settled_.size())),
            Phrase::of("nothing was stored: use prices of the same kind"));
    const double factor = usual.value_or(median);
    // Where both reach equally far: most splits make prices smaller.
    const bool arriving_is_older =
        theirs_.back().t == ours_.back().t ? factor < 1 : theirs_.back().t < ours_.back().t;
    rebase(arriving_is_older, arriving_is_older ? 1 / factor : factor, std::nullopt, alike);
    return {};
}

}  // namespace undertone::market
