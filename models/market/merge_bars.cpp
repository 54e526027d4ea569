#include "market/merge_bars.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

namespace undertone::market {
namespace {

using std::chrono::hours;

/// A session in both.
struct Pair {
    Utc t;
    double held = 0, arriving = 0;  ///< closes
    bool settled = false;           ///< had ended when it was stored

    [[nodiscard]] double ratio() const { return held / arriving; }
    /// What rounding to cents may do to the ratio.
    [[nodiscard]] double tolerance() const
    {
        return std::max(same_price, 0.0075 / std::min(held, arriving));
    }
    [[nodiscard]] bool is(double factor) const
    {
        return std::abs(ratio() / factor - 1) <= tolerance();
    }
};

std::string in_words(double value)
{
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%.6g", value);
    return out.data();
}

std::string in_words(Basis basis)
{
    switch (basis) {
    case Basis::raw: return "unadjusted";
    case Basis::split_adjusted: return "adjusted for splits";
    case Basis::split_dividend_adjusted: return "adjusted for splits and dividends";
    case Basis::unknown: break;
    }
    return "of an unknown basis";
}

std::string day_of(Utc t) { return to_iso(date_of(t)); }

std::string sessions(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " session" : " sessions");
}

tl::unexpected<Error> refused(const BarSeries& arriving, const std::string& why,
                              const std::string& remedy)
{
    return fail(ErrorKind::invalid_input, arriving.symbol.value + ": " + why, remedy);
}

/// A daily bar is final some hours after its day has ended everywhere that trades by it.
bool is_settled(const HeldBar& held, Interval interval)
{
    const auto length = interval == Interval::day ? hours(30) : hours(2);
    return held.recorded_at >= held.bar.t + length;
}

void divide(Bar& bar, double factor)
{
    for (double* price : {&bar.open, &bar.high, &bar.low, &bar.close})
        *price /= factor;
    if (bar.volume)
        *bar.volume *= factor;
}

/// The factor of a usual split: 2, 3 .. 50 for one, one for as many, three for two, two for three.
std::optional<double> usual_split(double ratio, double tolerance)
{
    const double whole = std::round(std::max(ratio, 1 / ratio));
    for (const double factor : {whole, 1 / whole, 1.5, 1 / 1.5})
        if (factor != 1 && whole <= 50 && std::abs(ratio / factor - 1) <= tolerance)
            return factor;
    return std::nullopt;
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

bool contains(const std::vector<Split>& splits, Date date)
{
    return std::any_of(splits.begin(), splits.end(),
                       [&](const Split& split) { return split.date == date; });
}

/// A factor that known splits give, and their date if it is one split's.
struct Told {
    double factor = 1;
    std::optional<Date> date;
};

/// The products of the last one, two .. splits after a day: what a basis may lack.
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

class Merger {
public:
    Merger(const HeldSeries& held, const BarSeries& arriving)
        : held_(held), arriving_(arriving), theirs_(arriving.bars),
          splits_(union_of(held.splits, arriving.splits))
    {
        for (const HeldBar& one : held.bars)
            ours_.push_back(one.bar);
    }

    Result<Merged> merge();

private:
    Result<void> check_kinds() const;
    void pair_up();
    Result<void> join_raw_and_adjusted();
    void apply_known_splits(std::vector<Bar>& raw, bool arriving);
    Result<void> follow_steps(const std::vector<double>& factors, bool raw_arrives);
    Result<void> leave_out_beyond_jumps(bool raw_arrives);
    Result<void> join_same_basis();
    void follow_events_alone();
    [[nodiscard]] bool drifts_like_dividends() const;
    Result<void> follow_factor(double median, std::size_t alike);
    [[nodiscard]] tl::unexpected<Error> disagreement(std::size_t differing) const;
    void rebase(bool arriving, double factor, std::optional<Date> date, std::size_t compared);
    void note_rebase(const Rebase& rebase);
    void join();
    void note_conflicts(const std::vector<Pair>& conflicts, const std::string& what_happens);

    const HeldSeries& held_;
    const BarSeries& arriving_;
    std::vector<Bar> ours_, theirs_;
    std::vector<Split> splits_;
    std::vector<Pair> pairs_;    ///< sessions in common
    std::vector<Pair> settled_;  ///< those of them that had ended
    Merged merged_;
    bool theirs_rescaled_ = false;
};

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
                       "it is stored in " + held_.currency + "; these prices are in " +
                           arriving_.currency,
                       "prices of two currencies are not mixed");
    const auto can_be_joined = [](Basis basis) {
        return basis == Basis::raw || basis == Basis::split_adjusted;
    };
    if (held_.basis != arriving_.basis &&
        !(can_be_joined(held_.basis) && can_be_joined(arriving_.basis)))
        return refused(arriving_,
                       "it is stored " + in_words(held_.basis) + "; these prices are " +
                           in_words(arriving_.basis),
                       "the two cannot be mixed: use a provider of the same kind, or another "
                       "workspace");
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

// ---- raw prices and prices adjusted for splits -------------------------------------------------

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
        return refused(arriving_,
                       "it is stored " + in_words(held_.basis) + ", these prices are " +
                           in_words(arriving_.basis) + ", and only " + sessions(settled_.size()) +
                           " in common tell how the two fit",
                       "a file that shares " + std::to_string(least_overlap) +
                           " sessions or more with what is stored can be merged");

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
    if (without * 5 > settled_.size())
        return disagreement(without);
    const double first = *std::find_if(factors.begin(), factors.end(),
                                       [](double factor) { return factor != 0; });
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
        return refused(arriving_, "splits lie between stored sessions that these prices do not have",
                       "a file without gaps can be merged");
    if (between > 0)
        merged_.notes.push_back(sessions(between) +
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
        const auto jump = usual_split(raw[i - 1].close / raw[i].open, 0.06);
        if (!jump || (*jump > 0.6 && *jump < 1.9))
            continue;
        if (raw[i].t <= first)
            begin = i;
        else
            end = i;
        const std::string where = "prices change by a factor of about " + in_words(*jump) +
                                  " between " + day_of(raw[i - 1].t) + " and " + day_of(raw[i].t) +
                                  ", as at a split, and no provider tells of one";
        if (!raw_arrives)
            return refused(arriving_, where,
                           "import prices adjusted for splits into another workspace");
        merged_.notes.push_back(where + ": what lies beyond was left out");
    }
    raw = std::vector<Bar>(raw.begin() + std::ptrdiff_t(begin), raw.begin() + std::ptrdiff_t(end));
    return {};
}

// ---- two series of one basis -----------------------------------------------------------------------

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
                       "these prices drift away from those stored in small steps (" +
                           in_words(std::abs(settled_.front().ratio() - 1) * 100) + " % on " +
                           day_of(settled_.front().t) +
                           "), as where one of the two is adjusted for dividends",
                       "import prices that are adjusted for splits alone");
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
        const bool has_not = !pairs_.empty() &&
                             std::abs(std::log(pairs_.back().ratio() / factor)) >
                                 std::abs(std::log(pairs_.back().ratio()));
        if (!has_not)
            rebase(false, factor, date, 0);
    } else if (pairs_.empty()) {
        merged_.notes.push_back("no session in common with what is stored: that both are on one "
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
        return refused(arriving_,
                       "these prices are " + in_words(median) +
                           " times smaller than those stored on " + sessions(alike) +
                           ": one of the two is not as traded",
                       "say what the file is (csv: adjusted for splits), or check the symbol");
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
    const bool covered =
        theirs_.front().t <= ours_.front().t && theirs_.back().t >= ours_.back().t;
    if ((!usual && !any_will_do) || (settled_.size() < least_overlap && !covered))
        return refused(arriving_,
                       "these prices differ from those stored by the factor " + in_words(median) +
                           " on all " + sessions(settled_.size()) + " in common" +
                           (usual ? ", too few to tell a split by"
                                  : ", which is no split’s: one of the two may be adjusted for "
                                    "dividends"),
                       "nothing was stored: use prices of the same kind");
    const double factor = usual.value_or(median);
    // Where both reach equally far: most splits make prices smaller.
    const bool arriving_is_older = theirs_.back().t == ours_.back().t
                                       ? factor < 1
                                       : theirs_.back().t < ours_.back().t;
    rebase(arriving_is_older, arriving_is_older ? 1 / factor : factor, std::nullopt, alike);
    return {};
}

tl::unexpected<Error> Merger::disagreement(std::size_t differing) const
{
    const Pair& worst = *std::max_element(
        settled_.begin(), settled_.end(), [](const Pair& a, const Pair& b) {
            return std::abs(std::log(a.ratio())) < std::abs(std::log(b.ratio()));
        });
    return refused(arriving_,
                   "these prices disagree with those stored on " + std::to_string(differing) +
                       " of " + sessions(settled_.size()) + " in common (" + day_of(worst.t) +
                       ": stored " + in_words(worst.held) + ", arriving " +
                       in_words(worst.arriving) + ")",
                   "nothing was stored: check the symbol, and how the prices are adjusted");
}

// ---- what both come to -----------------------------------------------------------------------------

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
        (rebase.compared > 0 ? "told by " + sessions(std::size_t(rebase.compared)) + " in common"
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
    std::string words = sessions(conflicts.size()) + " differ from what is stored: ";
    for (std::size_t i = 0; i < conflicts.size() && i < 3; ++i)
        words += (i ? "; " : "") + day_of(conflicts[i].t) + " stored " +
                 in_words(conflicts[i].held) + ", arriving " + in_words(conflicts[i].arriving);
    merged_.notes.push_back(words + (conflicts.size() > 3 ? "; …" : "") + " (" + what_happens + ")");
}

}  // namespace

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
