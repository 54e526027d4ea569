#pragma once

#include "market/merge_bars.h"

#include <algorithm>
#include <string>
#include <vector>

// Private to this folder: how merge_bars() works. What two series of one basis have to do with one
// another is in merge_same_basis.cpp, raw and adjusted ones in merge_raw.cpp.
namespace undertone::market {

/// A session in both.
struct Pair {
    Utc t;
    double held = 0, arriving = 0;  ///< closes
    bool settled = false;           ///< had ended when it was stored

    [[nodiscard]] double ratio() const { return held / arriving; }
    /// What rounding to cents may do to the ratio. Of prices below cents it would be everything.
    [[nodiscard]] double tolerance() const
    {
        return std::clamp(0.0075 / std::min(held, arriving), same_price, 0.05);
    }
    [[nodiscard]] bool is(double factor) const
    {
        return ratio() / factor - 1 <= tolerance() && 1 - ratio() / factor <= tolerance();
    }
};

/// A factor that known splits give, and their date if it is one split's.
struct Told {
    double factor = 1;
    std::optional<Date> date;
};

/// The products of the last one, two .. splits after a day: what a basis may lack.
std::vector<Told> told_after(const std::vector<Split>& splits, Utc day);

/// The factor of a usual split: 2, 3 .. 50 for one, one for as many, three for two, two for three.
std::optional<double> usual_split(double ratio, double tolerance);

void divide(Bar& bar, double factor);

std::string in_words(double value);
Phrase in_words(Basis basis);
std::string day_of(Utc t);           ///< "2025-01-27"
Phrase sessions(std::size_t count);  ///< "1 session", "2 sessions"
tl::unexpected<Error> refused(const BarSeries& arriving, const Phrase& why, const Phrase& remedy);

class Merger {
public:
    Merger(const HeldSeries& held, const BarSeries& arriving);

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

}  // namespace undertone::market
