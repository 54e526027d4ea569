#pragma once

#include "scoring/claims.h"

#include <optional>
#include <vector>

namespace undertone::scoring {

/// A day that a sentence names, and where.
struct NamedDay {
    int token;
    Date date;
};

/// "Monday", "January 27", "27 Jan. 2025", "yesterday" in tokens first..last-1, resolved backwards
/// from the day of publication in New York: the latest such day that is not after it; days to come
/// ("ahead of Wednesday") are left out. Without a publication time only a date with its year can be resolved.
std::vector<NamedDay> named_days(const TokenizedText& text, Sentence range,
                                 std::optional<Utc> published);

}  // namespace undertone::scoring
