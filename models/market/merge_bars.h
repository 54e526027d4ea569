#pragma once

#include "core/bar.h"
#include "core/error.h"

#include <optional>
#include <string>
#include <vector>

namespace undertone::market {

/// A bar as it is stored, with who said so and when.
struct HeldBar {
    Bar bar;
    std::string provider;
    Utc recorded_at;
};

/// What is stored of one instrument and interval.
struct HeldSeries {
    Basis basis = Basis::unknown;
    std::string currency;  ///< ISO 4217; empty: not known
    std::vector<HeldBar> bars;  ///< oldest first
    std::vector<Split> splits;  ///< that providers told of
};

/// Bars that were brought to another basis, for a split or (where both are adjusted for dividends)
/// a dividend.
struct Rebase {
    Utc until;          ///< the last of them
    double factor = 1;  ///< prices were divided by it, volumes multiplied
    std::optional<Date> split_date;  ///< as a provider's event says; none: unknown
    int compared = 0;   ///< sessions in common that tell the factor; 0: the event alone does
    bool arriving = false;  ///< the arriving bars, not the stored ones
    bool operator==(const Rebase&) const = default;
};

/// The date of the one known split of that factor after those bars; else none.
std::optional<Date> date_of_split(const Rebase& rebase, const std::vector<Split>& splits);

struct MergedBar {
    Bar bar;
    bool arrived = false;  ///< its prices are the arriving provider's, not those stored
};

struct Merged {
    Basis basis = Basis::unknown;
    std::vector<MergedBar> bars;  ///< oldest first, times strictly rising
    std::vector<Rebase> rebases;
    std::vector<std::string> notes;  ///< in words: what was re-based, what the two disagree on
};

/// Two closes are the same price up to this part of it, or three quarters of a cent: providers round.
inline constexpr double same_price = 0.002;
/// As many sessions in common tell a factor that no provider's event names.
inline constexpr int least_overlap = 5;

/// Brings arriving bars together with what is stored. Pure; any thread; n log n.
///
/// One basis. Raw prices and prices adjusted for splits become one series adjusted for splits:
/// splits that are known are applied to the raw side, what is left is told by the sessions in common.
/// Prices adjusted for dividends mix with no others, whatever they are declared to be.
///
/// One factor. If the closes in common differ by one and the same factor, a provider has re-based its
/// history: a split's (an event's ratio, or a whole number, its inverse, 3/2 or 2/3), or any where
/// both are adjusted for dividends. The side of the older basis is brought to the newer: where an
/// event tells which that is, by it; else the one that reaches further is the newer, or of two
/// that reach equally far the one with the smaller prices (most splits divide).
///
/// Else a close that differs is a conflict, which is noted. Of a session that had ended when it was
/// stored, another provider's word changes nothing; the same provider's later word counts.
///
/// Errors: invalid_input, in words (another currency or basis; too few sessions in common to tell;
/// the two disagree); then nothing is to be stored.
Result<Merged> merge_bars(const HeldSeries& held, const BarSeries& arriving);

}  // namespace undertone::market
