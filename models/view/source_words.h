#pragma once

#include "ingest/keys.h"
#include "store/database.h"

#include <QString>
#include <chrono>
#include <optional>
#include <vector>

// What is told of sources, in the words of the desk. Pure; any thread.
namespace undertone::view {

/// How a source is, in the order of what wants a look first.
enum class SourceState { failing, wants_key, held_back, waiting, well, paused };

/// "just now", "5 min ago", "3 h ago", "2 d ago"; "27 Jan 2025" beyond a month.
QString ago_text(Utc time, Utc now);
/// "90 s", "15 min", "1 h 30 min", "1 d".
QString span_text(seconds span);

QString latency_text(std::chrono::milliseconds latency);  ///< "310 ms", "12.5 s"
QString items_text(double a_day);                         ///< "0.4", "12"
/// The share of the time in which it was asked, in which it answered in full; what we held back
/// ourselves was not asked. None: never asked.
std::optional<double> share_up(const std::vector<store::CoverageSpan>& spans);
/// Whole percents, but 100 % only where nothing was missed, and 0 % where nothing came.
QString share_text(double share);
/// The bound of which most is used: "12 of 25 today", "3 of 8 this minute"; a dash: no budget.
QString budget_text(const std::optional<store::BudgetUse>& use);
std::optional<double> budget_share(const std::optional<store::BudgetUse>& use);
QString state_text(SourceState state);
QString kind_text(const Source& source);
/// Where its key comes from, of one that wants one.
QString key_text(const Source& source, ingest::Keys::Origin origin);

}  // namespace undertone::view
