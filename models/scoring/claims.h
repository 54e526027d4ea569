#pragma once

#include "core/mention.h"
#include "core/reference.h"
#include "scoring/company_finder.h"

#include <optional>
#include <vector>

namespace undertone::scoring {

/// What a reader of the story so far knows of the day that is spoken about. Carried from field to
/// field and from sentence to sentence: a day named once holds until another is.
struct DayContext {
    std::optional<Utc> published;
    std::optional<Date> day;
};

/// The price moves ("fell 17%", "down more than 12 percent at the opening bell"), values ("wiped out
/// nearly $600 billion") and levels ("closed at $118.42") that a field states, in reading order.
/// `company_ids`: by NamedAt::company; beyond its end (a caller's own target): no id, only the words.
/// Pure and linear.
std::vector<Claim> find_claims(Field field, const TokenizedText& text,
                               const std::vector<NamedAt>& named,
                               const std::vector<CompanyId>& company_ids, DayContext& day);

}  // namespace undertone::scoring
