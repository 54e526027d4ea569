#include "market/merge_bars.h"

#include "market/bar_merger.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace undertone::market {
namespace {

using std::chrono::hours;

/// A daily bar is final some hours after its day has ended everywhere that trades by it.
bool is_settled(const HeldBar& held, Interval interval)
{
    const auto length = interval == Interval::day ? hours(30) : hours(2);
    return held.recorded_at >= held.bar.t + length;
}

std::vector<Split> union_of(std::vector<Split> splits, const std::vector<Split>& more)
{
    for (const Split& split : more) {
        const auto same = std::find_if(splits.begin(), splits.end(),
                                       [&](const Split& s) { return s.date == split.date; });
        if (same == splits.end())
            splits.push_back(split);
        else
            same->ratio = split.ratio;
    }
    std::sort(splits.begin(), splits.end(),
              [](const Split& a, const Split& b) { return a.date < b.date; });
    return splits;
}

}  // namespace

std::string in_words(double value)
{
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%.6g", value);
    return out.data();
}

Phrase in_words(Basis basis)
{
    switch (basis) {
    case Basis::raw: return Phrase::of("unadjusted");
    case Basis::split_adjusted: return Phrase::of("adjusted for splits");
    case Basis::split_dividend_adjusted: return Phrase::of("adjusted for splits and dividends");
    case Basis::unknown: break;
    }
    return Phrase::of("of an unknown basis");
}

std::string day_of(Utc t) { return to_iso(date_of(t)); }

Phrase sessions(std::size_t count)
{
    return count == 1 ? Phrase::of("1 session") : Phrase::of("%1 sessions", std::to_string(count));
}

tl::unexpected<Error> refused(const BarSeries& arriving, const Phrase& why, const Phrase& remedy)
{
    return fail(ErrorKind::invalid_input, Phrase::of("%1: %2", arriving.symbol.value, why), remedy);
}

void divide(Bar& bar, double factor)
{
    for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
        *price /= factor;
    if (bar.volume)
        *bar.volume *= factor;
}

std::optional<double> usual_split(double ratio, double tolerance)
{
    const double whole = std::round(std::max(ratio, 1 / ratio));
    for (const double factor : {whole, 1 / whole, 1.5, 1 / 1.5})
        if (factor != 1 && whole <= 50 && std::abs(ratio / factor - 1) <= tolerance)
            return factor;
    return std::nullopt;
}

std::vector<Told> told_after(const std::vector<Split>& splits, Utc day)
{
    std::vector<Told> all;
    double product = 1;
    for (auto split = splits.rbegin(); split != splits.rend(); ++split) {
        if (midnight_utc(split->date) <= day)
            break;
        product *= split->ratio;
        all.push_back({product, all.empty() ? std::optional(split->date) : std::nullopt});
    }
    return all;
}

Merger::Merger(const HeldSeries& held, const BarSeries& arriving)
    : held_(held),
      arriving_(arriving),
      theirs_(arriving.bars),
      splits_(union_of(held.splits, arriving.splits))
{
    for (const HeldBar& one : held.bars)
        ours_.push_back(one.bar);
}

Result<Merged> Merger::merge()
{
    merged_.basis = arriving_.basis;
    if (!ours_.empty() && !theirs_.empty()) {
        if (auto alike = check_kinds(); !alike)
            return tl::unexpected(alike.error());
        auto joined = held_.basis == arriving_.basis ? join_same_basis() : join_raw_and_adjusted();
        if (!joined)
            return tl::unexpected(joined.error());
    } else if (!ours_.empty()) {
        merged_.basis = held_.basis;
    }
    join();
    return std::move(merged_);
}

Result<void> Merger::check_kinds() const
{
    if (!held_.currency.empty() && !arriving_.currency.empty() &&
        held_.currency != arriving_.currency)
        return refused(arriving_,
                       Phrase::of("it is stored in %1; these prices are in %2", held_.currency,
                                  arriving_.currency),
                       Phrase::of("prices of two currencies are not mixed"));
    const auto can_be_joined = [](Basis basis) {
        return basis == Basis::raw || basis == Basis::split_adjusted;
    };
    if (held_.basis != arriving_.basis &&
        !(can_be_joined(held_.basis) && can_be_joined(arriving_.basis)))
        return refused(
            arriving_,
            Phrase::of("it is stored %1; these prices are %2", in_words(held_.basis),
                       in_words(arriving_.basis)),
            Phrase::of(
                "the two cannot be mixed: use a provider of the same kind, or another workspace"));
    return {};
}

void Merger::pair_up()
{
    pairs_.clear();
    settled_.clear();
    auto theirs = theirs_.begin();
    for (std::size_t i = 0; i < ours_.size(); ++i) {
        while (theirs != theirs_.end() && theirs->t < ours_[i].t)
            ++theirs;
        if (theirs == theirs_.end())
            break;
        if (theirs->t != ours_[i].t)
            continue;
        pairs_.push_back({theirs->t, ours_[i].close, theirs->close,
                          is_settled(held_.bars[i], arriving_.interval)});
        if (pairs_.back().settled)
            settled_.push_back(pairs_.back());
    }
}

tl::unexpected<Error> Merger::disagreement(std::size_t differing) const
{
    const Pair& worst =
        *std::max_element(settled_.begin(), settled_.end(), [](const Pair& a, const Pair& b) {
            return std::abs(std::log(a.ratio())) < std::abs(std::log(b.ratio()));
        });
    return refused(
        arriving_,
        Phrase::of("these prices disagree with those stored on %1 of %2 in common (%3: stored %4, "
                   "arriving %5)",
                   std::to_string(differing), sessions(settled_.size()), day_of(worst.t),
                   in_words(worst.held), in_words(worst.arriving)),
        Phrase::of("nothing was stored: check the symbol, and how the prices are adjusted"));
}

void Merger::rebase(bool arriving, double factor, std::optional<Date> date, std::size_t compared)
{
    std::vector<Bar>& side = arriving ? theirs_ : ours_;
    for (Bar& bar : side)
        divide(bar, factor);
    theirs_rescaled_ = theirs_rescaled_ || arriving;
    note_rebase({side.back().t, factor, date, int(compared), arriving});
    pair_up();
}

void Merger::note_rebase(const Rebase& rebase)
{
    merged_.rebases.push_back(rebase);
    merged_.notes.push_back(
        std::string(rebase.arriving ? "these prices" : "the stored prices") + " up to " +
        day_of(rebase.until) + " were divided by " + in_words(rebase.factor) + ": " +
        (rebase.compared > 0
             ? "told by " + sessions(std::size_t(rebase.compared)).english() + " in common"
             : std::string("told by the provider")) +
        ", " +
        (rebase.split_date ? "split of " + to_iso(*rebase.split_date)
         : merged_.basis == Basis::split_dividend_adjusted
             ? std::string("for a dividend or a split")
             : std::string("the date of the split is unknown")));
}

void Merger::join()
{
    std::vector<Pair> kept, corrected;
    auto ours = ours_.begin();
    auto theirs = theirs_.begin();
    while (ours != ours_.end() || theirs != theirs_.end()) {
        if (theirs == theirs_.end() || (ours != ours_.end() && ours->t < theirs->t)) {
            merged_.bars.push_back({*ours++, false});
            continue;
        }
        if (ours == ours_.end() || theirs->t < ours->t) {
            merged_.bars.push_back({*theirs++, true});
            continue;
        }
        const HeldBar& before = held_.bars[std::size_t(ours - ours_.begin())];
        const Pair pair{ours->t, ours->close, theirs->close,
                        is_settled(before, arriving_.interval)};
        const bool may_change = before.provider == arriving_.provider || !pair.settled;
        if (may_change && !(theirs_rescaled_ && pair.is(1))) {
            merged_.bars.push_back({*theirs, true});
            if (pair.settled && !pair.is(1))
                corrected.push_back(pair);
        } else {
            merged_.bars.push_back({*ours, false});
            if (!ours->volume && pair.is(1))
                merged_.bars.back().bar.volume = theirs->volume;
            if (!pair.is(1))
                kept.push_back(pair);
        }
        ++ours, ++theirs;
    }
    note_conflicts(kept, "what is stored stays");
    note_conflicts(corrected, "the provider’s later word counts");
}

void Merger::note_conflicts(const std::vector<Pair>& conflicts, const std::string& what_happens)
{
    if (conflicts.empty())
        return;
    std::string words = sessions(conflicts.size()).english() + " differ from what is stored: ";
    for (std::size_t i = 0; i < conflicts.size() && i < 3; ++i)
        words += (i ? "; " : "") + day_of(conflicts[i].t) + " stored " +
                 in_words(conflicts[i].held) + ", arriving " + in_words(conflicts[i].arriving);
    merged_.notes.push_back(words + (conflicts.size() > 3 ? "; …" : "") + " (" + what_happens +
                            ")");
}

std::optional<Date> date_of_split(const Rebase& rebase, const std::vector<Split>& splits)
{
    std::optional<Date> date;
    for (const Split& split : splits) {
        if (midnight_utc(split.date) <= rebase.until ||
            std::abs(split.ratio / rebase.factor - 1) > same_price)
            continue;
        if (date)
            return std::nullopt;
        date = split.date;
    }
    return date;
}

Result<Merged> merge_bars(const HeldSeries& held, const BarSeries& arriving)
{
    return Merger(held, arriving).merge();
}

}  // namespace undertone::market
