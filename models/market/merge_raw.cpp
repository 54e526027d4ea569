// Raw prices and prices adjusted for splits become one series.
#include "market/bar_merger.h"

#include <cmath>
#include <functional>
#include <map>

namespace undertone::market {
namespace {

/// A split of two for one, less what a price may rise overnight. A fall by half overnight is rarer,
/// and to leave prices out is the lesser harm.
constexpr double least_jump = 1.85;

}  // namespace

void Merger::apply_known_splits(std::vector<Bar>& raw, bool arriving)
{
    for (const Split& split : splits_) {
        Rebase done{{}, split.ratio, split.date, 0, arriving};
        for (Bar& bar : raw)
            if (bar.t < midnight_utc(split.date)) {
                divide(bar, split.ratio);
                done.until = bar.t;
            }
        if (done.until != Utc())
            note_rebase(done);
    }
}

Result<void> Merger::join_raw_and_adjusted()
{
    merged_.basis = Basis::split_adjusted;
    const bool raw_arrives = arriving_.basis == Basis::raw;
    theirs_rescaled_ = raw_arrives;
    apply_known_splits(raw_arrives ? theirs_ : ours_, raw_arrives);
    pair_up();
    if (settled_.size() < least_overlap)
        return refused(
            arriving_,
            Phrase::of(
                "it is stored %1, these prices are %2, and only %3 in common tell how the two fit",
                in_words(held_.basis), in_words(arriving_.basis), sessions(settled_.size())),
            Phrase::of("a file that shares %1 sessions or more with what is stored can be merged",
                       std::to_string(least_overlap)));

    // By how much the raw side still lies above the adjusted one, session by session; 0: no factor.
    std::vector<double> factors;
    std::size_t without = 0;
    const auto told = told_after(splits_, settled_.back().t);
    for (const Pair& pair : settled_) {
        const double ratio = raw_arrives ? 1 / pair.ratio() : pair.ratio();
        double factor = pair.is(1) ? 1 : usual_split(ratio, pair.tolerance()).value_or(0);
        for (const Told& one : told)
            if (std::abs(ratio * one.factor - 1) <= pair.tolerance())
                factor = 1 / one.factor;
        without += factor == 0;
        factors.push_back(factor);
    }
    // A stray close within is a conflict; at an end, or two in a row, it may be splits at once.
    const bool is_torn = factors.front() == 0 || factors.back() == 0 ||
                         std::adjacent_find(factors.begin(), factors.end(), [](double f, double g) {
                             return f == 0 && g == 0;
                         }) != factors.end();
    if (is_torn || without * 5 > settled_.size())
        return disagreement(without);
    const double first =
        *std::find_if(factors.begin(), factors.end(), [](double factor) { return factor != 0; });
    const bool one_factor = std::all_of(factors.begin(), factors.end(), [&](double factor) {
        return factor == 0 || factor == first;
    });
    if (!one_factor)
        return follow_steps(factors, raw_arrives);
    // The adjusted side is from before a split that an event tells of.
    for (const Told& one : told)
        if (first == 1 / one.factor) {
            rebase(!raw_arrives, one.factor, one.date, settled_.size() - without);
            return leave_out_beyond_jumps(raw_arrives);
        }
    if (first != 1)
        rebase(raw_arrives, first, std::nullopt, settled_.size() - without);
    return leave_out_beyond_jumps(raw_arrives);
}

/// There were splits among the sessions in common, and nobody told of them: each raw bar goes by the
/// sessions in common on either side of it, if these agree.
Result<void> Merger::follow_steps(const std::vector<double>& factors, bool raw_arrives)
{
    std::map<Utc, double> steps;
    for (std::size_t i = 0; i < factors.size(); ++i)
        if (factors[i] != 0)
            steps.emplace(settled_[i].t, factors[i]);
    std::vector<Bar>& raw = raw_arrives ? theirs_ : ours_;
    std::vector<Bar> kept;
    std::map<double, Rebase, std::greater<>> done;
    std::size_t between = 0;
    for (Bar bar : raw) {
        const auto after = steps.lower_bound(bar.t);
        const auto before = after == steps.begin() ? after : std::prev(after);
        const bool is_common = after != steps.end() && after->first == bar.t;
        const double factor = after == steps.end() ? before->second : after->second;
        if (!is_common && after != steps.end() && before->second != factor) {
            ++between;
            continue;
        }
        divide(bar, factor);
        if (factor != 1) {
            Rebase& one = done[factor];
            one = {bar.t, factor, std::nullopt, one.compared + (is_common ? 1 : 0), raw_arrives};
        }
        kept.push_back(bar);
    }
    if (between > 0 && !raw_arrives)
        return refused(
            arriving_,
            Phrase::of("splits lie between stored sessions that these prices do not have"),
            Phrase::of("a file without gaps can be merged"));
    if (between > 0)
        merged_.notes.push_back(sessions(between).english() +
                                " left out: a split lies near, and on which side is not known");
    raw = std::move(kept);
    for (const auto& [factor, one] : done)
        note_rebase(one);
    return leave_out_beyond_jumps(raw_arrives);
}

/// Where the raw side reaches further than the sessions in common, a split that nobody tells of
/// shows as a jump of the price. What lies beyond it is on an unknown basis.
Result<void> Merger::leave_out_beyond_jumps(bool raw_arrives)
{
    std::vector<Bar>& raw = raw_arrives ? theirs_ : ours_;
    const Utc first = settled_.front().t, last = settled_.back().t;
    std::size_t begin = 0, end = raw.size();
    for (std::size_t i = 1; i < end; ++i) {
        if (raw[i].t > first && raw[i].t <= last)
            continue;
        const double jump = raw[i - 1].close / raw[i].open;
        if (std::max(jump, 1 / jump) < least_jump)
            continue;
        if (raw[i].t <= first)
            begin = i;
        else
            end = i;
        const Phrase where = Phrase::of(
            "prices change by a factor of about %1 between %2 and %3, as at a split, and no "
            "provider tells of one",
            in_words(std::round(jump * 100) / 100), day_of(raw[i - 1].t), day_of(raw[i].t));
        if (!raw_arrives)
            return refused(arriving_, where,
                           Phrase::of("import prices adjusted for splits into another workspace"));
        merged_.notes.push_back(where.english() + ": what lies beyond was left out");
    }
    raw = std::vector<Bar>(raw.begin() + std::ptrdiff_t(begin), raw.begin() + std::ptrdiff_t(end));
    return {};
}

}  // namespace undertone::market
