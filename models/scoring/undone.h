#pragma once

#include "scoring/features.h"

#include <vector>

namespace undertone::scoring {

/// Marks the words whose sense is turned round by others of their clause (Unit::Word::undone):
///   denied    "no sign of a slowdown", "growth is not slowing"
///   eased     "lifts the ban on ...", "curbs on ... are relaxed"
///   lessened  "falls less than feared", "smaller-than-expected loss", "fears are overblown"
/// Two turns cancel: "refuses to lift the ban", "no end to the slump". Names may stand between, marks
/// may not.
void mark_undone(std::vector<Unit::Word>& words);

}  // namespace undertone::scoring
